import { BECOMING, BEING } from "../../lexicon/titles.ts";
import { isMade } from "./making.ts";
import type { NameRun } from "./names.ts";
import { isParty } from "./near.ts";
import type { Office } from "./office.ts";
import type { Scene } from "./scene.ts";
import { isCapital, isDash, isHyphen, isPossessive } from "./words.ts";

export interface Found {
  readonly name: NameRun;
  readonly former: boolean;
  readonly predicate: boolean;
  /** The name may have been tied already, so this is the weaker claim. */
  readonly loose: boolean;
}

const ADVERBS = new Set(
  "also now currently then formerly previously concurrently still once later himself herself both twice long recently newly reportedly".split(
    " ",
  ),
);
const PAST_ADVERBS = new Set(["formerly", "previously", "once", "then"]);

const VERBS = new Set(
  "is are was were been be being has had have will would became become becomes remains remained serves served serving works worked acts acted acting to in as not who that".split(
    " ",
  ),
);

const LINKING: ReadonlySet<string> = new Set([...ADVERBS, ...BECOMING, ...VERBS]);
const BY_VOTE = new Set("elected re-elected reelected sworn inaugurated proclaimed".split(" "));

/** The name an office is said of, before it: by comma, bracket, dash, `who is`, `was named`, `as`. */
export function nameBefore(scene: Scene, office: Office): Found | undefined {
  const { words, sentence } = scene;
  const { tokens } = words;
  let at = office.determiner === null ? office.first - 1 : office.first - 2;
  // `X, President Y's special adviser`
  if (office.owner !== null && office.determiner === "'s") at = beforeOwner(scene, office.owner);
  let former = false;
  let predicate = false;
  let becoming = false;
  let past = false;
  while (at > sentence.first) {
    const key = words.key(at);
    // `X said that the chairman …`: a new clause, not one about X.
    if (key === "that" && office.determiner !== null && at === office.first - 2) return undefined;
    if (!LINKING.has(key)) break;
    if (ADVERBS.has(key)) {
      if (PAST_ADVERBS.has(key)) former = true;
    } else if (BECOMING.has(key)) {
      becoming = predicate = true;
      // Only states and bodies elect; a firm's president is named.
      if (BY_VOTE.has(key)) office.supported = true;
    } else if (VERBS.has(key) && tokens[at]?.shape === "lower") {
      if (BEING.has(key) || key === "as") predicate = true;
      if (key === "was" || key === "were" || key === "served" || key === "worked" || key === "had") past = true;
    } else break;
    at--;
  }
  if (past && !becoming) former = true;
  const mark = tokens[at]?.text ?? "";
  let punctuated = false;
  if (mark === "," || mark === "(" || isDash(mark)) {
    punctuated = true;
    at--;
    at = skipAge(scene, at);
  }
  if (!predicate && !punctuated) {
    // `elected Bill Clinton president`, `appointed Jane Doe as trade secretary`.
    const name = scene.nameEndingAt(at + 1);
    if (name !== undefined && words.key(name.first - 1).startsWith("elect")) office.supported = true;
    return name !== undefined && isMade(words, beforeAddress(scene, name), sentence.first)
      ? { name, former: false, predicate: true, loose: false }
      : undefined;
  }
  const name = scene.nameEndingAt(at + 1) ?? (punctuated ? nameBeforeAside(scene, at, predicate) : undefined);
  if (name === undefined) {
    // `X, its president, was elected chairman`
    const apposed =
      predicate && punctuated ? scene.offices.find((one) => one.end === at + 1 && one !== office) : undefined;
    const found = apposed && apposed.first < office.first ? nameBefore(scene, apposed) : undefined;
    return found && { ...found, former };
  }
  if (predicate && words.key(name.end) === "as" && isReplaced(words.key(name.first - 1))) former = true;
  return { name, former, predicate, loose: false };
}

function isReplaced(verb: string): boolean {
  return verb === "succeeded" || verb === "replaced";
}

/** How far back a name is looked for before what is told of it between commas, in tokens. */
const ASIDE = 25;

/** `X of Norway, the panel's chairman`, `X, who has led it for years, was named chairman`: steps over what is told of X. */
function nameBeforeAside(scene: Scene, at: number, predicate: boolean): NameRun | undefined {
  const { words, sentence } = scene;
  const place = words.stateEnding(at + 1) ?? words.placeEnding(at + 1);
  if (place !== undefined && words.key(place.first - 1) === "of") return scene.nameEndingAt(place.first - 1);
  for (let who = predicate ? at : sentence.first; who > sentence.first && at - who < ASIDE; who--) {
    if (words.key(who) !== "who" || words.tokens[who - 1]?.text !== ",") continue;
    return scene.nameEndingAt(skipAge(scene, who - 2) + 1);
  }
  return undefined;
}

/** The token before a person named as owner and that one's own titles. */
function beforeOwner({ words, sentence, offices }: Scene, owner: number): number {
  let at = owner;
  while (at > sentence.first && (isCapital(words.tokens[at]) || isHyphen(words.tokens, at))) at--;
  const title = offices.find(({ end }) => end === at + 1);
  return title === undefined ? at : title.first - (title.determiner === null ? 1 : 2);
}

const ADDRESS = new Set("mr mr. ms ms. mrs mrs. dr dr. sir in".split(" "));

/** The first token of a name with its forms of address. */
function beforeAddress({ words, sentence }: Scene, name: NameRun): number {
  let at = name.first;
  while (at > sentence.first && ADDRESS.has(words.key(at - 1))) at--;
  return at;
}

/** Steps back over an age or a party and state between commas: `, 62,`, `(62),`. */
function skipAge({ words }: Scene, at: number): number {
  const { tokens } = words;
  const closing = tokens[at]?.text === ")";
  // `, 62 years old,`
  const old = words.key(at) === "old" && (words.key(at - 1) === "years" || words.key(at - 1) === "year") ? at - 2 : at;
  const number = closing ? at - 1 : old;
  if (tokens[number]?.kind === "number") {
    const open = words.key(number - 1);
    if (open === "," || open === "(") return number - 2;
    if (open === "aged" && tokens[number - 2]?.text === ",") return number - 3;
  }
  // `Rep. X, D-Calif.,`
  for (let dash = at - 1; dash > at - 4; dash--)
    if (tokens[dash]?.text === "-" && isParty(words.key(dash - 1)) && tokens[dash - 2]?.text === ",") return dash - 3;
  if (closing) {
    // `(D., Mich.),` and other remarks in brackets
    for (let open = at - 1; open > at - 8; open--) if (tokens[open]?.text === "(") return open - 1;
  }
  return at;
}

const TO_PLACE = new Set(["in", "at", "near", "from", "to"]);
const AFTER_PREPOSITION: ReadonlySet<string> = new Set([...TO_PLACE, "of", "on", "for", "with"]);

/** A single word before a title is a name only where the title tells enough: `Suharto, president of Indonesia`. */
export function isFullEnough({ words }: Scene, name: NameRun, office: Office): boolean {
  if (name.words > 1) {
    return !(office.determiner === "the" && !office.supported && TO_PLACE.has(words.key(name.first - 1)));
  }
  if (name.addressed) return true;
  if (!office.supported || AFTER_PREPOSITION.has(words.key(name.first - 1))) return false;
  return office.states.length > 0 || office.organization !== null || office.portfolios.length > 0;
}

export function namesJoined(scene: Scene, last: NameRun): NameRun[] {
  const all = [last];
  for (let first = last.first; ; ) {
    let at = first - 1;
    // `New Zealand's A and Australia's B, both prime ministers`
    if (isPossessive(scene.words.tokens, at)) at = (scene.words.stateEnding(at)?.first ?? first) - 1;
    if (scene.words.key(at) !== "and" && scene.words.tokens[at]?.text !== ",") return all;
    if (scene.words.key(at) === "and" && scene.words.tokens[at - 1]?.text === ",") at--;
    const name = scene.nameEndingAt(at) ?? nameBehindOffice(scene, at);
    if (name === undefined || all.length > 12) return all;
    all.unshift(name);
    first = name.first;
  }
}

/** `A, 54, treasurer, and B were named …`: the name that an office stands after. */
function nameBehindOffice(scene: Scene, end: number): NameRun | undefined {
  const office = scene.offices.find((one) => one.end === end);
  if (office === undefined) return undefined;
  const comma = office.first - (office.determiner === null ? 1 : 2);
  return scene.words.tokens[comma]?.text === "," ? scene.nameEndingAt(skipAge(scene, comma - 1) + 1) : undefined;
}

/** `X succeeds Y as minister`, `X, who replaces Y as minister`: the office is X's too. */
export function successor(scene: Scene, old: NameRun): NameRun | undefined {
  const { words, sentence } = scene;
  if (words.key(old.end) !== "as") return undefined;
  let at = old.first - 1;
  while (at > sentence.first && /^(?:mr|mr\.|mrs|mrs\.|ms|ms\.|dr\.)$/.test(words.key(at))) at--;
  if (!/^(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing)$/.test(words.key(at))) return undefined;
  at--;
  while (at > sentence.first && /^(?:will|would|has|had|to|who|,|that|also)$/.test(words.tokens[at]?.key ?? "")) at--;
  return scene.nameEndingAt(skipAge(scene, at) + 1);
}

export function canFollow(scene: Scene, office: Office): boolean {
  const { weak, kind } = office.head.value;
  if (weak && !office.supported) return false;
  if (kind === "member") return office.kinds.length > 0;
  if (weak && kind === "legislator")
    return office.kinds.some((one) => one === "parliament" || one === "party") || office.target;
  if (
    weak &&
    kind === "officer" &&
    !office.kinds.some((one) => one === "company" || one === "body" || one === "ministry")
  )
    return false;
  if (weak && kind === "officer")
    return office.organization !== null && isCapital(scene.words.tokens[office.organization[0]]);
  return true;
}
