import type { OfficeKind } from "../../model/tag.ts";
import { canFollow, isFullEnough, nameBefore, namesJoined, successor } from "./after.ts";
import { chainAfter, chainBefore, Done } from "./chains.ts";
import { isTreasurer } from "./charges.ts";
import { readComplements } from "./complements.ts";
import type { NameRun } from "./names.ts";
import { townAfter } from "./near.ts";
import type { Office } from "./office.ts";
import { isNamesake } from "./people.ts";
import type { Scene, Tie } from "./scene.ts";
import { several } from "./several.ts";
import { inTextOrder, tie } from "./tie.ts";
import { isCapital, isDash } from "./words.ts";

/** Adds the ties it finds to those that are done. */
type Rule = (scene: Scene, done: Done) => void;

/**
 * The ways a sentence ties offices to names. Order matters: a title right before a name is the surest, so what it takes
 * is not offered to the looser rules after it.
 */
const RULES: ReadonlyArray<readonly [string, Rule]> = [
  // `Prime Ministers A and B`, `Foreign Ministers A of Spain and B of Croatia`: a plural head would else take A alone.
  ["title-of-several", several],
  // `The Finance Minister, A, the Home Minister, B, and …`: before the rule that would give A's name the second title.
  ["titles-and-names-by-turns", byTurns],
  ["title-before-name", before],
  // `A, president of X`, `A (president)`, `A, who is president`, `A was named president`, `A as president`.
  ["title-after-name", after],
  // `Acme's chief executive, Jane Doe,`: after the others, because the name may have a title of its own.
  ["title-comma-name", comma],
  // `whose president is Jane Doe`, `The council's chairman is Jane Doe.`
  ["title-is-name", predicate],
];

/** All ties of a sentence that its own words make, in text order. */
export function tiesOf(scene: Scene): readonly Tie[] {
  if (scene.offices.length === 0 || scene.names.length === 0) return NONE;
  const done = new Done();
  for (const [, rule] of RULES) rule(scene, done);
  return inTextOrder(done.ties);
}

const NONE: readonly never[] = [];

/** Kinds whose bare capitalised word is a title before a name: `Secretary Albright`, `Justice Thomas`. */
const BARE = new Set<OfficeKind>(["secretary", "speaker", "legislator", "judge"]);

function canLead(scene: Scene, office: Office): boolean {
  const { weak, kind, capital } = office.head.value;
  const token = scene.words.tokens[office.head.first];
  if (token === undefined) return false;
  if (capital && token.shape === "lower") return false;
  // `Major studios`, `General Mills`: at a sentence's start the capital tells nothing.
  if (
    capital &&
    office.first === scene.sentence.first &&
    (scene.nameStartingAt(office.end)?.words ?? 0) < 2 &&
    token.key === "major"
  )
    return false;
  if (weak && kind === "officer") return office.kinds.includes("company") || isFirmMan(scene, office);
  if (weak && kind === "minister" && isTreasurer(scene.words, office)) return true;
  if (kind === "member" || kind === "legislator") {
    if (weak && !(token.shape !== "lower" && kind === "legislator") && office.kinds.length === 0) return false;
  }
  if (!weak || office.supported) return true;
  return token.shape !== "lower" && (BARE.has(kind) || kind === "head" || kind === "chairman");
}

/** `Renault executive X`, `Acme's Kenya manager X`: the capitals before are a firm's. A team has managers too, though not by state. */
function isFirmMan({ words }: Scene, { first, head, organization }: Office): boolean {
  const key = words.key(head.first);
  if (organization === null || head.value.plural || (key !== "executive" && key !== "manager")) return false;
  const [start] = organization;
  if (!isCapital(words.tokens[start]) || words.tokens[head.first]?.shape !== "lower") return false;
  if (words.reading.tag(start, "place") || words.reading.tag(start, "state")) return false;
  if (key === "executive") return true;
  for (let at = first; at < head.first; at++) if (words.reading.tag(at, "state")) return true;
  return false;
}

function before(scene: Scene, done: Done): void {
  for (let i = 0; i < scene.offices.length; i++) {
    const office = scene.offices[i] as Office;
    if (done.has(office) || office.head.value.plural || office.sealed || !canLead(scene, office)) continue;
    const name = scene.nameStartingAt(office.end) ?? nameAfterBracket(scene, office);
    if (name === undefined || done.has(name) || isNamesake(scene.words, name)) continue;
    if (isBusyHeadline(scene, name) || isOfItsBody(scene, office, name)) continue;
    const chain = chainBefore(scene, i, done);
    // `Minister of State, Chief X`: a chief of his people.
    if (chain.length > 0 && isHonour(scene, office)) {
      done.add(tie("title-before-name", scene, name, chain));
      continue;
    }
    readSeat(scene, office, name);
    const state = office.head.value.kind === "local" && chain.length === 0 ? townAfter(scene, name) : null;
    done.add(tie("title-before-name", scene, name, [...chain, office], state === null ? {} : { state }));
  }
}

function isHonour({ words }: Scene, { first, end, head, supported }: Office): boolean {
  return !supported && end === first + 1 && words.key(first) === "chief" && !head.value.plural;
}

/** `X Y, leader of the Ulster Loyalists,`: one word after all that is the body's, where a full name stands before. */
function isOfItsBody(scene: Scene, office: Office, { words, addressed }: NameRun): boolean {
  if (words > 1 || addressed || office.end === office.head.end || office.determiner !== null) return false;
  return (nameBefore(scene, office)?.name.words ?? 0) > 1;
}

/** `by (President) Park`: a title that an editor put into another's words. After a name brackets tell of that one. */
function nameAfterBracket(scene: Scene, { first, end }: Office): NameRun | undefined {
  const { tokens } = scene.words;
  if (tokens[end]?.text !== ")" || tokens[first - 1]?.text !== "(" || !tokens[end + 1]?.spaced) return undefined;
  return isCapital(tokens[first - 2]) ? undefined : scene.nameStartingAt(end + 1);
}

/** `Director X of the Foreign Ministry's Asian Bureau`: what the office is of stands after the name. */
function readSeat({ words, sentence, offices }: Scene, office: Office, name: NameRun): void {
  const link = words.key(name.end);
  if (!(link === "of" || (link === "for" && office.head.value.kind === "spokesperson"))) return;
  if (office.organization !== null || office.kinds.length > 0) return;
  if (office.portfolios.length > 0 || office.states.length > 0 || HELD_ALONE.has(office.head.value.kind)) return;
  const next = offices.find(({ first }) => first > name.end);
  const seat = { ...office, end: name.end, omitted: [...office.omitted], bodyStates: [], kinds: [], portfolios: [] };
  readComplements(words, seat, next?.first ?? sentence.end);
  const body = seat.kinds.some((kind) => kind !== "plain" && kind !== "local");
  if (!body || seat.end <= name.end || seat.states.length > 0) return;
  seat.omitted.push([office.end, name.end]);
  Object.assign(office, seat);
}

const HELD_ALONE: ReadonlySet<OfficeKind> = new Set([
  "monarch",
  "royal",
  "rank",
  "premier",
  "chancellor",
  "ambassador",
  "legislator",
  "local",
] as const);

function opensTurn(link: string): boolean {
  return link === "," || link === "and";
}

function byTurns(scene: Scene, done: Done): void {
  const { words, offices } = scene;
  for (let i = 0; i + 1 < offices.length; i++) {
    const opening = offices[i] as Office;
    if (opening.determiner !== "the" || !opensTurn(words.key(opening.end))) continue;
    if (nameBefore(scene, opening) !== undefined) continue;
    const pairs: Array<{ index: number; name: NameRun }> = [];
    for (let index = i; index < Math.min(offices.length, i + 24); index++) {
      const office = offices[index] as Office;
      const joined = offices[index + 1];
      // `The Deputy Prime Minister and Home Minister, A,`
      if (joined !== undefined && words.key(office.end) === "and" && joined.first === office.end + 1) continue;
      if (office.head.value.plural || done.has(office) || words.tokens[office.end]?.text !== ",") break;
      const name = scene.nameStartingAt(office.end + 1);
      if (name === undefined || (name.words < 2 && !name.addressed) || words.tokens[name.end]?.text !== ",") break;
      pairs.push({ index, name });
      const next = offices[index + 1];
      const the = words.key(name.end + 1) === "and" ? name.end + 2 : name.end + 1;
      if (next === undefined || words.key(the) !== "the" || next.first !== the + 1) break;
    }
    if (pairs.length < 2) continue;
    for (const { index, name } of pairs)
      done.add(
        tie("titles-and-names-by-turns", scene, name, [...chainBefore(scene, index, done), offices[index] as Office]),
      );
    i = pairs.at(-1)?.index ?? i;
  }
}

/** In a headline with capitals throughout a name's end is not told. */
function isBusyHeadline({ sentence, words }: Scene, name: NameRun): boolean {
  return sentence.region === "title" && name.words > 3 && isCapital(words.tokens[name.end]);
}

function after(scene: Scene, done: Done): void {
  for (let i = 0; i < scene.offices.length; i++) {
    const office = scene.offices[i] as Office;
    if (done.has(office)) continue;
    if (!canFollow(scene, office)) continue;
    const found = nameBefore(scene, office);
    if (found === undefined || (done.has(found.name) && found.loose)) continue;
    const chain = chainAfter(scene, i, done);
    // `X, Army Chief Gen. Y`: the title leads the next name with its rank.
    const last = chain.at(-1) as Office;
    const next = scene.offices[i + chain.length];
    if (next !== undefined && next.first === last.end && scene.nameStartingAt(next.end) !== undefined) continue;
    // The chain's last office may lead a name itself: `Rosati, Prime Minister X, and …`.
    if (scene.nameStartingAt((chain.at(-1) as Office).end) !== undefined && chain.length === 1 && !found.predicate)
      continue;
    if (!isFullEnough(scene, found.name, office)) continue;
    const heir = successor(scene, found.name);
    if (heir !== undefined) done.add(tie("title-of-successor", scene, heir, chain));
    const names = office.head.value.plural ? namesJoined(scene, found.name) : [found.name];
    for (const [n, name] of names.entries()) {
      const state = names.length > 1 && office.states.length === names.length ? (office.states[n] ?? null) : null;
      done.add(
        tie("title-after-name", scene, name, chain, { former: found.former, ...(state === null ? {} : { state }) }),
      );
    }
  }
}

function comma(scene: Scene, done: Done): void {
  const { words, sentence } = scene;
  const { tokens } = words;
  for (let i = 0; i < scene.offices.length; i++) {
    const office = scene.offices[i] as Office;
    // `Namibia's High Commissioner here, X,`
    const stop = words.key(office.end) === "here" ? office.end + 1 : office.end;
    if (done.has(office) || office.head.value.plural || tokens[stop]?.text !== ",") continue;
    const chain = chainBefore(scene, i, done);
    // `Peru's prime minister and defense chief, X`: the first office tells whose the second is.
    const told = chain.some((one) => one.supported);
    if (!told && (!canFollow(scene, office) || (office.determiner === null && !office.supported))) continue;
    const first = stop + 1;
    let name = scene.nameStartingAt(first);
    const titled = name === undefined;
    if (name === undefined) {
      // `The president of the meetings, Argentine Vice Foreign Minister Jorge Taiana, …`.
      const next = scene.offices[i + 1];
      if (next === undefined || next.first !== first) continue;
      // A rank in apposition is the same person's anywhere: `…, the Nigerian mediator, retired Gen. X, said`.
      const ranked = next.head.value.kind === "rank" && office.determiner === "the";
      if (!ranked && office.first > sentence.first + 1) continue;
      name = scene.nameStartingAt(next.end);
      if (name === undefined) continue;
    } else if (done.has(name) && !opens(scene, office)) continue;
    if (name.words < 2 && !name.addressed && !titled) continue;
    const close = tokens[name.end];
    const closed =
      name.end >= sentence.end ||
      close === undefined ||
      CLOSES.has(close.key) ||
      isDash(close.text) ||
      /^[,.;:)\]"”?!]/.test(close.text);
    if (!closed) continue;
    done.add(tie("title-comma-name", scene, name, [...chain, office]));
  }
}

const CLOSES = new Set("said says told has was is and who will of".split(" "));

function opens({ sentence }: Scene, office: Office): boolean {
  return office.first <= sentence.first + 1;
}

const GOES_ON = new Set(["and", "who", "of"]);

function predicate(scene: Scene, done: Done): void {
  const { words, sentence } = scene;
  for (const office of scene.offices) {
    const verb = words.key(office.end);
    if ((verb !== "is" && verb !== "was") || done.has(office) || office.head.value.plural) continue;
    if ((office.determiner ?? "a") === "a" || !office.supported || !canFollow(scene, office)) continue;
    const name = scene.nameStartingAt(office.end + 1);
    if (name === undefined || name.words < 2 || done.has(name)) continue;
    const close = words.tokens[name.end];
    if (name.end < sentence.end && close?.kind !== "punct" && !GOES_ON.has(close?.key ?? "")) continue;
    done.add(tie("title-is-name", scene, name, [office], { former: verb === "was" }));
  }
}
