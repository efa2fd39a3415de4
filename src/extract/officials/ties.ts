import { bodyKind } from "../../lexicon/bodies.ts";
import { BECOMING, BEING } from "../../lexicon/titles.ts";
import type { OfficeKind } from "../../model/tag.ts";
import type { NameRun } from "./names.ts";
import type { Office } from "./office.ts";
import type { Scene, Tie } from "./scene.ts";
import { isCapital, isStateName } from "./words.ts";

type Rule = (scene: Scene, done: Done) => Iterable<Tie>;

/** Offices and names already tied in this sentence; a rule leaves them alone. */
interface Done {
  readonly offices: Set<Office>;
  readonly names: Set<NameRun>;
}

/**
 * The ways a sentence ties offices to names. Order matters: a title right before a name is the surest, so what it takes
 * is not offered to the looser rules after it.
 */
const RULES: ReadonlyArray<readonly [string, Rule]> = [
  // `Prime Ministers A and B`, `Foreign Ministers A of Spain and B of Croatia`: a plural head would else take A alone.
  ["title-of-several", several],
  ["title-before-name", before],
  // `A, president of X`, `A (president)`, `A, who is president`, `A was named president`, `A as president`.
  ["title-after-name", after],
  // `Acme's chief executive, Jane Doe,`: after the others, because the name may have a title of its own.
  ["title-comma-name", comma],
];

/** All ties of a sentence that its own words make, in text order. */
export function tiesOf(scene: Scene): Tie[] {
  const done: Done = { offices: new Set(), names: new Set() };
  const all: Tie[] = [];
  if (scene.offices.length === 0 || scene.names.length === 0) return all;
  for (const [, rule] of RULES) {
    for (const tie of rule(scene, done)) {
      all.push(tie);
      for (const office of tie.offices) done.offices.add(office);
      done.names.add(tie.name);
    }
  }
  return all.sort((a, b) => a.name.first - b.name.first);
}

function tie(rule: string, scene: Scene, name: NameRun, offices: readonly Office[], more: Partial<Tie> = {}): Tie {
  return {
    rule,
    name,
    offices,
    sentence: scene.sentence,
    state: stateAfter(scene, name) ?? stateBefore(scene, name),
    inferred: false,
    former: false,
    ...more,
  };
}

/** `X of Spain`, `X (Laos)` after a name. */
function stateAfter({ words }: Scene, name: NameRun): string | null {
  const open = words.key(name.end);
  // `R-Kan.`, `(D-Mass.)`
  if (
    /^[,(]$/.test(open) &&
    /^[rdi]$/.test(words.key(name.end + 1)) &&
    words.tokens[name.end + 2]?.text === "-" &&
    !words.tokens[name.end + 2]?.spaced
  )
    return "US";
  const next = words.key(name.end + 1) === "the" ? name.end + 2 : name.end + 1;
  if (open !== "of" && open !== "(") return null;
  const state = words.reading.tag(next, "state");
  if (state === undefined || state.value.form !== "name") return null;
  return open === "of" || words.tokens[state.end]?.text === ")" ? state.value.code : null;
}

/** `Ecuador's X`, `Spain's Foreign Minister X` is the title's own. */
export function stateBefore({ words }: Scene, name: NameRun): string | null {
  if (words.key(name.first - 1) !== "'s" && !/^['’]$/.test(words.tokens[name.first - 1]?.text ?? "")) return null;
  const state = words.stateEnding(name.first - 1);
  return state !== undefined && state.value.form === "name" ? state.value.code : null;
}

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
  if (kind === "member" || kind === "legislator") {
    if (weak && !(token.shape !== "lower" && kind === "legislator") && office.kinds.length === 0) return false;
  }
  if (!weak || office.supported) return true;
  return token.shape !== "lower" && (BARE.has(kind) || kind === "head" || kind === "chairman");
}

function* before(scene: Scene, done: Done): Iterable<Tie> {
  for (let i = 0; i < scene.offices.length; i++) {
    const office = scene.offices[i] as Office;
    if (done.offices.has(office) || office.head.value.plural || office.sealed || !canLead(scene, office)) continue;
    const name = scene.nameStartingAt(office.end);
    if (name === undefined || done.names.has(name) || isNamesake(scene, name)) continue;
    if (isBusyHeadline(scene, name)) continue;
    yield tie("title-before-name", scene, name, [...chainBefore(scene, i, done), office]);
  }
}

/** `King Fahd International Airport`: something bears the name. */
function isNamesake({ words, sentence }: Scene, name: NameRun): boolean {
  const next = words.tokens[name.end];
  if (name.end >= sentence.end || !isCapital(next) || bodyKind(next.key) === undefined) return false;
  return !words.reading.tag(name.end, "office") && words.reading.tag(name.end, "state") === undefined;
}

/** In a headline with capitals throughout a name's end is not told. */
function isBusyHeadline({ sentence, words }: Scene, name: NameRun): boolean {
  return sentence.region === "title" && name.words > 3 && isCapital(words.tokens[name.end]);
}

/** Offices before this one that belong to the same name: `Deputy Prime Minister and Minister of Finance X`. */
function chainBefore(scene: Scene, last: number, done: Done): Office[] {
  const chain: Office[] = [];
  for (let i = last; i > 0; i--) {
    const office = scene.offices[i] as Office;
    const earlier = scene.offices[i - 1] as Office;
    if (done.offices.has(earlier) || earlier.head.value.plural) break;
    const link = linkBetween(scene, earlier, office);
    if (link === null || link === "determined") break;
    const [a, b] = [earlier, office].map(({ head }) => scene.words.tokens[head.first]?.shape === "lower");
    // `the president and Prime Minister X` are two people.
    if (link !== "adjacent" && a && !b && earlier.determiner !== null) break;
    if (link === "adjacent" && earlier.head.value.weak && !earlier.supported) break;
    if (office.states.length > 0 && earlier.states.length > 0 && office.states[0] !== earlier.states[0]) break;
    chain.unshift(earlier);
  }
  return chain;
}

/** Offices after this one in the same breath: `president and chief executive officer of Acme`. */
function chainAfter(scene: Scene, first: number, done: Done): Office[] {
  const chain = [scene.offices[first] as Office];
  for (let i = first + 1; i < scene.offices.length; i++) {
    const office = scene.offices[i] as Office;
    const link = linkBetween(scene, chain.at(-1) as Office, office);
    if (link === null || done.offices.has(office) || office.head.value.plural) break;
    if (scene.nameStartingAt(office.end) !== undefined) break;
    if (
      link === "determined" &&
      scene.words.key(office.first - 2) !== "and" &&
      office.determiner === "the" &&
      !office.supported
    )
      break;
    const [a] = (chain.at(-1) as Office).states;
    if (a !== undefined && office.states[0] !== undefined && a !== office.states[0]) break;
    chain.push(office);
  }
  return chain;
}

/** How two offices hang together: `adjacent`, `joined` by and, comma or slash, `determined` with an article before the second; null where they do not. */
function linkBetween({ words }: Scene, a: Office, b: Office): "adjacent" | "joined" | "determined" | null {
  let at = a.end;
  let joined = false;
  const { tokens } = words;
  while (at < b.first) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.text === "," || token.text === "/" || token.text === "&" || /^(?:and|cum|plus)$/.test(token.key))
      joined = true;
    else if (/^(?:also|concurrently|the|a|an|as|well|of|its|his|her|who|is)$/.test(token.key) && joined) {
      if (/^(?:the|a|an|its|his|her)$/.test(token.key)) return at === b.first - 1 ? "determined" : null;
    } else if (token.text === "-") joined = true;
    else return null;
    if (++at - a.end > 4) return null;
  }
  return joined ? "joined" : "adjacent";
}

function* after(scene: Scene, done: Done): Iterable<Tie> {
  for (let i = 0; i < scene.offices.length; i++) {
    const office = scene.offices[i] as Office;
    if (done.offices.has(office)) continue;
    if (!canFollow(scene, office)) continue;
    const found = nameBefore(scene, office);
    if (found === undefined || (done.names.has(found.name) && found.loose)) continue;
    const chain = chainAfter(scene, i, done);
    // The chain's last office may lead a name itself: `Rosati, Prime Minister X, and …`.
    if (scene.nameStartingAt((chain.at(-1) as Office).end) !== undefined && chain.length === 1 && !found.predicate)
      continue;
    if (!isFullEnough(scene, found.name, office)) continue;
    const heir = successor(scene, found.name);
    if (heir !== undefined) yield tie("title-of-successor", scene, heir, chain);
    const names = office.head.value.plural ? namesJoined(scene, found.name) : [found.name];
    for (const [n, name] of names.entries()) {
      const state = names.length > 1 && office.states.length === names.length ? (office.states[n] ?? null) : null;
      yield tie("title-after-name", scene, name, chain, { former: found.former, ...(state === null ? {} : { state }) });
    }
  }
}

function canFollow(scene: Scene, office: Office): boolean {
  const { weak, kind } = office.head.value;
  if (weak && !office.supported) return false;
  if (kind === "member") return office.kinds.length > 0;
  if (weak && kind === "legislator")
    return office.kinds.some((one) => one === "parliament" || one === "party") || office.target;
  if (weak && kind === "officer")
    return office.organization !== null && isCapital(scene.words.tokens[office.organization[0]]);
  return true;
}

/** `X succeeds Y as minister`, `X, who replaces Y as minister`: the office is X's too. */
function successor(scene: Scene, old: NameRun): NameRun | undefined {
  const { words, sentence } = scene;
  let at = old.first - 1;
  while (at > sentence.first && /^(?:mr|mr\.|mrs|mrs\.|ms|ms\.|dr\.)$/.test(words.key(at))) at--;
  if (
    words.key(old.end) !== "as" ||
    !/^(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing)$/.test(words.key(at))
  )
    return undefined;
  at--;
  while (at > sentence.first && /^(?:will|would|has|had|to|who|,|that|also)$/.test(words.tokens[at]?.key ?? "")) at--;
  return scene.nameEndingAt(at + 1);
}

interface Found {
  readonly name: NameRun;
  readonly former: boolean;
  readonly predicate: boolean;
  /** The name may have been tied already, so this is the weaker claim. */
  readonly loose: boolean;
}

const ADVERBS =
  /^(?:also|now|currently|then|formerly|previously|concurrently|still|once|later|himself|herself|both|himself|twice|long|recently|newly|once|reportedly|now)$/;
const VERBS =
  /^(?:is|was|been|be|being|has|had|have|will|would|became|become|becomes|remains|remained|serves|served|serving|works|worked|acts|acted|acting|to|in|as|not|who|that)$/;

/** The name an office is said of, before it: by comma, bracket, dash, `who is`, `was named`, `as`. */
function nameBefore(scene: Scene, office: Office): Found | undefined {
  const { words, sentence } = scene;
  const { tokens } = words;
  let at = office.determiner === null ? office.first - 1 : office.first - 2;
  let former = false;
  let predicate = false;
  let becoming = false;
  let past = false;
  while (at > sentence.first) {
    const key = words.key(at);
    if (ADVERBS.test(key)) {
      if (/^(?:formerly|previously|once|then)$/.test(key)) former = true;
    } else if (BECOMING.has(key)) {
      becoming = predicate = true;
      // Only states and bodies elect; a firm's president is named.
      if (/^(?:elected|re-elected|reelected|sworn|inaugurated|proclaimed)$/.test(key)) office.supported = true;
    } else if (VERBS.test(key) && tokens[at]?.shape === "lower") {
      if (BEING.has(key) || key === "as") predicate = true;
      if (key === "was" || key === "served" || key === "worked" || key === "had") past = true;
    } else break;
    at--;
  }
  if (past && !becoming) former = true;
  const mark = tokens[at]?.text ?? "";
  let punctuated = false;
  if (/^(?:,|\(|--?|[–—])$/.test(mark)) {
    punctuated = true;
    at--;
    at = skipAge(scene, at);
  }
  if (!predicate && !punctuated) {
    // `elected Bill Clinton president`, `appointed Jane Doe as trade secretary`.
    const name = scene.nameEndingAt(at + 1);
    if (name !== undefined && /^elect/.test(words.key(name.first - 1))) office.supported = true;
    return name !== undefined && isMade(scene, name)
      ? { name, former: false, predicate: true, loose: false }
      : undefined;
  }
  const name = scene.nameEndingAt(at + 1);
  if (name === undefined) return undefined;
  if (predicate && words.key(name.end) === "as" && /^(?:succeeded|replaced)$/.test(words.key(name.first - 1)))
    former = true;
  return { name, former, predicate, loose: false };
}

/** Steps back over an age or a party and state between commas: `, 62,`, `(62),`. */
function skipAge({ words }: Scene, at: number): number {
  const { tokens } = words;
  const closing = tokens[at]?.text === ")";
  const number = closing ? at - 1 : at;
  if (tokens[number]?.kind === "number" && /^(?:,|\()$/.test(tokens[number - 1]?.text ?? "")) return number - 2;
  if (tokens[number]?.kind === "number" && words.key(number - 1) === "aged" && tokens[number - 2]?.text === ",")
    return number - 3;
  return at;
}

function isMade({ words, sentence }: Scene, name: NameRun): boolean {
  let at = name.first - 1;
  while (at > sentence.first && /^(?:mr|mr\.|ms|ms\.|mrs|mrs\.|dr|dr\.|in|the|former)$/.test(words.key(at))) at--;
  return (
    BECOMING.has(words.key(at)) ||
    /^(?:made|naming|appointing|electing|appoint|elect|name|appoints|names|elects)$/.test(words.key(at))
  );
}

/** A single word before a title is a name only where the title tells enough: `Suharto, president of Indonesia`. */
function isFullEnough({ words }: Scene, name: NameRun, office: Office): boolean {
  if (name.words > 1) {
    const place = /^(?:in|at|near|from|to)$/.test(words.key(name.first - 1));
    return !(place && office.determiner === "the" && !office.supported);
  }
  if (name.addressed) return true;
  if (/^(?:in|at|near|from|to|of|on|for|with)$/.test(words.key(name.first - 1)) || !office.supported) return false;
  return office.states.length > 0 || office.organization !== null || office.portfolios.length > 0;
}

function namesJoined(scene: Scene, last: NameRun): NameRun[] {
  const all = [last];
  for (let first = last.first; ; ) {
    let at = first - 1;
    if (scene.words.key(at) !== "and" && scene.words.tokens[at]?.text !== ",") return all;
    if (scene.words.key(at) === "and" && scene.words.tokens[at - 1]?.text === ",") at--;
    const name = scene.nameEndingAt(at);
    if (name === undefined || all.length > 12) return all;
    all.unshift(name);
    first = name.first;
  }
}

function* several(scene: Scene, done: Done): Iterable<Tie> {
  const { words } = scene;
  for (const office of scene.offices) {
    if (!office.head.value.plural || done.offices.has(office)) continue;
    const comma = words.tokens[office.end]?.text === ",";
    const names: Array<{ name: NameRun; state: string | null }> = [];
    let at = comma ? office.end + 1 : office.end;
    while (names.length < 24) {
      const name = scene.nameStartingAt(at);
      if (name === undefined) break;
      const state = stateAfter(scene, name);
      names.push({ name, state });
      at = name.end;
      if (state !== null) {
        const open = words.key(at + 1) === "the" ? at + 2 : at + 1;
        at = words.reading.tag(open, "state")?.end ?? open;
        if (words.tokens[at]?.text === ")") at++;
      }
      let link = at;
      if (words.tokens[link]?.text === ",") link++;
      if (words.key(link) === "and") link++;
      if (link === at) break;
      at = link;
    }
    if (names.length === 0 || (comma && names.length < 2)) continue;
    for (const [n, { name, state }] of names.entries()) {
      const own =
        state ?? (office.states.length === names.length && names.length > 1 ? (office.states[n] ?? null) : null);
      yield tie("title-of-several", scene, name, [office], { state: own });
    }
  }
}

function* comma(scene: Scene, done: Done): Iterable<Tie> {
  const { words, sentence } = scene;
  const { tokens } = words;
  for (let i = 0; i < scene.offices.length; i++) {
    const office = scene.offices[i] as Office;
    if (done.offices.has(office) || office.head.value.plural || tokens[office.end]?.text !== ",") continue;
    if (!canFollow(scene, office)) continue;
    if (office.determiner === null && !office.supported) continue;
    const first = office.end + 1;
    let name = scene.nameStartingAt(first);
    const titled = name === undefined;
    if (name === undefined) {
      // `The president of the meetings, Argentine Vice Foreign Minister Jorge Taiana, …`.
      const next = scene.offices[i + 1];
      if (next === undefined || next.first !== first || office.first > sentence.first + 1) continue;
      name = scene.nameStartingAt(next.end);
      if (name === undefined) continue;
    } else if (done.names.has(name) && !opens(scene, office)) continue;
    if (name.words < 2 && !name.addressed && !titled) continue;
    const close = tokens[name.end];
    const closed =
      name.end >= sentence.end ||
      close === undefined ||
      /^[,.;:)\]"”?!]/.test(close.text) ||
      /^(?:said|says|told|has|was|is|and|who|will|of)$/.test(close.key) ||
      /^(?:--?|[–—])$/.test(close.text);
    if (!closed) continue;
    yield tie("title-comma-name", scene, name, [...chainBefore(scene, i, done), office]);
  }
}

function opens({ sentence }: Scene, office: Office): boolean {
  return office.first <= sentence.first + 1;
}

/** States named as adjectives or names before a word: the side or delegation a person is placed in. */
export function sideBefore({ words, sentence }: Pick<Scene, "words" | "sentence">, at: number): string | null {
  for (let word = at - 1; word > sentence.first; word--) {
    if (
      !/^(?:delegation|side|team|delegates|officials|representatives|negotiators|party|mission)$/.test(words.key(word))
    )
      continue;
    let end = word;
    while (
      end > sentence.first &&
      /^(?:government|negotiating|official|high-level|trade|ministerial|parliamentary|military|senior|business|economic)$/.test(
        words.key(end - 1),
      )
    )
      end--;
    if (words.key(end - 1) === "'s") end--;
    const state = words.stateEnding(end);
    if (state === undefined || !isStateName(state.value)) continue;
    for (let verb = word + 1; verb < at && verb <= word + 6; verb++) {
      if (
        /^(?:led|headed|represented|included|include|including|comprised|includes|were|was)$/.test(words.key(verb)) ||
        words.tokens[verb]?.text === ","
      )
        return state.value.code;
    }
  }
  return null;
}
