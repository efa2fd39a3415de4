import type { OfficeKind } from "../../model/tag.ts";
import type { NameRun } from "./names.ts";
import { sideBefore, stateAfter, stateBefore } from "./near.ts";
import type { Office } from "./office.ts";
import type { Scene, Tie } from "./scene.ts";
import { isApostrophe, isStateName, type Words } from "./words.ts";

/**
 * `his Lao counterpart X`: X holds the other's office for the state named. `earlier` are the ties before this sentence's
 * end, in text order; the other is the last one who does not act for the counterpart's own state.
 */
export function counterpartTies(scene: Scene, earlier: readonly Tie[], stateOf: (tie: Tie) => string | null): Tie[] {
  const { words, sentence, cues } = scene;
  const all: Tie[] = [];
  for (const { first: at, end, value } of cues) {
    if (!value.counterpart) continue;
    const found = namedCounterpart(scene, at, end);
    // `his Algerian peer X`; any other peer is a lord, any other host anyone's.
    if (found === undefined || (found.state === null && STATED.test(words.key(at)))) continue;
    if (words.key(at) === "counterparts") {
      all.push(...severalCounterparts(scene, at, found.name, earlier));
      continue;
    }
    const { name, state } = found;
    const known = earlier.find(
      (one) => one.name.first === name.first && one.name.end === name.end && one.offices.length > 0,
    );
    if (known !== undefined) {
      if (state !== null && known.state === null)
        all.push({ ...known, rule: "counterpart-with-title", offices: [], state });
      continue;
    }
    const other = earlier
      .filter((one) => one.offices.length > 0 && one.name.first < at && (state === null || stateOf(one) !== state))
      .at(-1);
    // A guest and a host need not be of one rank.
    if (other === undefined || words.key(at) === "host") {
      if (state !== null)
        all.push({ rule: "counterpart", name, offices: [], sentence, state, inferred: true, former: false });
      continue;
    }
    all.push({ rule: "counterpart", name, offices: shared(other), sentence, state, inferred: true, former: false });
  }
  return all;
}

/** Words that mean a counterpart only with a state before them. */
const STATED = /^(?:peer|host|opposite|colleague)$/;

/** `his Zimbabwean and Namibian counterparts, A and B`: a state for each name, or none. */
function severalCounterparts(scene: Scene, at: number, first: NameRun, earlier: readonly Tie[]): Tie[] {
  const { words, sentence } = scene;
  const states: string[] = [];
  for (let end = at; ; ) {
    const state = words.stateEnding(end);
    if (state === undefined || !isStateName(state.value)) break;
    states.unshift(state.value.code);
    end = state.first;
    if (words.key(end - 1) === "and") end--;
    if (words.tokens[end - 1]?.text === ",") end--;
  }
  const names = [first];
  /** `counterparts A of Fiji and B of Samoa`: the state that stands after each name. */
  const after = [stateAfter(scene, first)];
  const pastState = (name: NameRun) => (stateAfter(scene, name) === null ? name.end : endOfStateAfter(words, name));
  for (let end = pastState(first); names.length < 12; ) {
    let next = words.tokens[end]?.text === "," ? end + 1 : end;
    if (words.key(next) === "and") next++;
    const name = next === end ? undefined : scene.nameStartingAt(next);
    if (name === undefined) break;
    names.push(name);
    after.push(stateAfter(scene, name));
    end = pastState(name);
  }
  const others = earlier.filter((one) => one.offices.length > 0 && one.name.first < at);
  const other = others.at(-1);
  // `Ministers A and B met their Tajik counterparts, C and D`: one by one.
  const [state] = states;
  const abreast = state !== undefined && states.length === 1 ? others.slice(-names.length) : [];
  const paired = abreast.length === names.length && abreast.every((one) => one.sentence === sentence);
  const placed = after.every((code) => code !== null);
  if (other === undefined || !(paired || placed || names.length === states.length)) return [];
  return names.map((name, n) => ({
    rule: "counterpart",
    name,
    offices: shared((paired ? abreast[n] : undefined) ?? other),
    sentence,
    state: (placed ? after[n] : paired ? state : states[n]) ?? null,
    inferred: true,
    former: false,
  }));
}

/** Where the state ends that `stateAfter` finds, with its closing bracket. */
function endOfStateAfter(words: Words, { end }: NameRun): number {
  const state = words.reading.tag(words.key(end + 1) === "the" ? end + 2 : end + 1, "state");
  const close = state?.end ?? end;
  return words.tokens[close]?.text === ")" ? close + 1 : close;
}

/** The office that two counterparts share: of several the one with a portfolio, else the last. */
function shared(other: Tie): Tie["offices"] {
  const charged = other.offices.filter(
    (office) => office.portfolios.length > 0 || office.head.value.kind === "minister",
  );
  return (charged.length > 0 ? charged : other.offices).slice(-1);
}

const OWNERS = new Set("his her their its the 's".split(" "));

function namedCounterpart(scene: Scene, at: number, end: number): { name: NameRun; state: string | null } | undefined {
  const { words, sentence, offices } = scene;
  const before = words.stateEnding(at);
  let state = before !== undefined && isStateName(before.value) ? before.value.code : null;
  // `his UN counterpart X`
  const body = before === undefined ? words.bodyEnding(at) : undefined;
  let first = before?.first ?? (body?.value.international ? body.first : at);
  while (
    words.key(at) === "counterparts" &&
    (words.key(first - 1) === "and" || words.tokens[first - 1]?.text === ",")
  ) {
    const earlier = words.stateEnding(first - 1);
    if (earlier === undefined) break;
    first = earlier.first;
  }
  if (words.key(first - 1) === "new" || words.key(first - 1) === "visiting" || words.key(first - 1) === "then") first--;
  const owned = OWNERS.has(words.key(first - 1)) || isApostrophe(words.tokens[first - 1]);
  if (!owned) return undefined;
  let next = end;
  if (/^(?:from|of|in)$/.test(words.key(next))) {
    const after = words.reading.tag(words.key(next + 1) === "the" ? next + 2 : next + 1, "state");
    if (after !== undefined) {
      state ??= after.value.code;
      next = after.end;
    }
  }
  if (words.tokens[next]?.text === ",") next++;
  if (next < sentence.end) {
    const name = scene.nameStartingAt(next);
    if (name !== undefined) return { name, state };
    const office = offices.find((one) => one.first === next || (one.determiner !== null && one.first === next + 1));
    const titled = office && scene.nameStartingAt(office.end);
    if (titled !== undefined) return { name: titled, state };
  }
  // `X, his Lao counterpart,`
  const start = first - 1;
  const name = words.tokens[start - 1]?.text === "," ? scene.nameEndingAt(start - 1) : undefined;
  return name === undefined ? undefined : { name, state };
}

/** Offices beside whose holder another state's man is named without one. */
const ELIDED: ReadonlySet<OfficeKind> = new Set([
  "president",
  "premier",
  "chancellor",
  "minister",
  "deputy-premier",
  "deputy-minister",
] as const);

/**
 * `Greek Foreign Minister X and Italy's Y`: the office said of the first is the second's too. `French President X and
 * Germany's Y`: states differ in whom they send, so Y acts for Germany and no more is told.
 */
export function elidedTies(scene: Scene, own: readonly Tie[]): readonly Tie[] {
  const { words, sentence } = scene;
  if (own.length === 0 || sentence.region !== "body") return NONE;
  let told: Told | null = null;
  const all: Tie[] = [];
  for (const name of scene.names) {
    if (name.words < 2) continue;
    const state = stateBefore(scene, name);
    const owner = state === null ? undefined : words.stateEnding(name.first - 1);
    if (owner === undefined) continue;
    let at = owner.first;
    if (words.key(at - 1) === "and") at--;
    if (words.tokens[at - 1]?.text === ",") at--;
    if (at === owner.first) continue;
    told ??= toldIn(words, own);
    const office = told.named.has(name.first) ? undefined : told.offices.get(at);
    if (office === undefined || !ELIDED.has(office.head.value.kind)) continue;
    if (office.organization !== null || office.states[0] === state) continue;
    told.offices.set(name.end, office);
    const inferred = /minister$/.test(office.head.value.kind) && office.portfolios.length > 0;
    const shared = inferred ? [office] : [];
    all.push({ rule: "office-of-the-one-before", name, offices: shared, sentence, state, inferred, former: false });
  }
  return all;
}

const NONE: readonly never[] = [];

/** Who a sentence gives an office, and the offices that stand before their holders, by where those end. */
interface Told {
  readonly named: ReadonlySet<number>;
  readonly offices: Map<number, Office>;
}

function toldIn(words: Words, own: readonly Tie[]): Told {
  const offices = new Map<number, Office>();
  for (const { rule, name, offices: held } of own) {
    const office = held.at(-1);
    if (rule !== "title-before-name" || office === undefined) continue;
    const of = words.key(name.end + 1) === "the" ? name.end + 2 : name.end + 1;
    const after = words.key(name.end) === "of" ? words.reading.tag(of, "state") : undefined;
    offices.set(after?.end ?? name.end, office);
  }
  return { named: new Set(own.map(({ name }) => name.first)), offices };
}

/** `the Thai side was represented by Ms Siriporn Chaiyasit`: someone who acts for a state without an office. */
export function actingTies(scene: Scene, own: readonly Tie[]): readonly Tie[] {
  const { words, sentence, cues } = scene;
  if (!cues.some(({ value }) => value.leads || value.chairs)) return NONE;
  const all: Tie[] = [];
  const done = new Set(own.map(({ name }) => name.first));
  for (const name of scene.names) {
    if (done.has(name.first) || (name.words < 2 && !name.addressed)) continue;
    let at = name.first - 1;
    while (at > sentence.first && (words.tokens[at]?.text === "." || isAddress(words, at))) at--;
    if (words.key(at) !== "by" || !LED.has(words.key(at - 1))) continue;
    const state = sideBefore(scene, name.first) ?? stateAfter(scene, name);
    if (state === null) continue;
    all.push({ rule: "acts-for-a-side", name, offices: [], sentence, state, inferred: false, former: false });
  }
  return all;
}

const LED = new Set(["led", "headed", "represented", "chaired", "co-chaired"]);

const ADDRESS = new Set("mr mr. ms ms. mrs mrs. madam madam. dr dr. h.e h.e. professor professor. sir sir.".split(" "));

function isAddress(words: Words, at: number): boolean {
  return ADDRESS.has(words.key(at));
}

const SAID = new Set("said says announced told warned declared".split(" "));

/** `the Polish foreign minister said`: an office that speaks and is told by its state or body, not by its holder's name. */
function isUnnamed(scene: Scene, office: Office): boolean {
  const { plural, weak, kind } = office.head.value;
  return (
    office.determiner === "the" &&
    SAID.has(scene.words.key(office.end)) &&
    !plural &&
    !weak &&
    (office.states.length > 0 || office.organization !== null) &&
    !(kind === "spokesperson" || kind === "official" || kind === "member") &&
    scene.nameStartingAt(office.end) === undefined
  );
}

/**
 * The way agencies open a story: `…, the Polish foreign minister said here Friday.` and next `Dariusz Rosati told …`.
 * The office that says so without a name is the next sentence's first speaker's. `own` are the next sentence's own ties.
 */
export function bridgedTie(scene: Scene, next: Scene, own: readonly Tie[]): Tie | undefined {
  if (scene.sentence.region !== "body" || next.sentence.region !== "body") return undefined;
  const { words } = scene;
  let office: Office | undefined;
  for (const one of scene.offices) {
    if (!isUnnamed(scene, one)) continue;
    if (office !== undefined) return undefined;
    office = one;
  }
  if (office === undefined) return undefined;
  const name = next.names[0];
  if (name === undefined || name.words < 2) return undefined;
  if (name.first > next.sentence.first + 1) return undefined;
  if (own.some((tie) => tie.name.first === name.first && isTitled(tie))) return undefined;
  // `X told …`, `X, a career diplomat who …`, `X, 54, …`
  const apposed =
    words.tokens[name.end]?.text === "," &&
    (/^(?:a|an|who)$/.test(words.key(name.end + 1)) || words.tokens[name.end + 1]?.kind === "number");
  if (!apposed && !/^(?:said|told|says|added|also|stressed|noted|warned|made|was|spoke)$/.test(words.key(name.end)))
    return undefined;
  return {
    rule: "title-in-the-sentence-before",
    name,
    offices: [office],
    sentence: next.sentence,
    state: null,
    inferred: false,
    former: false,
  };
}

/** `X, a diplomat who …` says what X is, not which office is X's. */
function isTitled({ offices, rule }: Tie): boolean {
  return !(rule === "title-after-name" && offices.every(({ determiner }) => /^an?$/.test(determiner ?? "")));
}
