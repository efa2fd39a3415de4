import { tieState } from "./claims.ts";
import { isPersonal, type Office } from "./office.ts";
import { keysOf } from "./people.ts";
import { standingOf } from "./roles.ts";
import type { Tie } from "./scene.ts";
import { ownState, STRENGTH } from "./states.ts";
import { isStateName, type Words } from "./words.ts";

/** How far in a sentence company and sides are looked for, in tokens. */
const FAR = 60;

/** How far back an owner is looked for, in ties. */
const OWNERS = 48;

/** No word of its own says surely which state the office of a tie is held for. */
export function isStateless(words: Words, { offices, state }: Tie): boolean {
  const [office] = offices;
  return office !== undefined && ownState(words, office).strength <= STRENGTH.context && state === null;
}

/**
 * Where an office names no state: the state of whose office it serves, of whom it is joined with by `and`, or of whom it
 * comes with. `near` are the ties before it in its sentence, `earlier` those of the sentences before.
 */
export function keepCompany(words: Words, tie: Tie, near: readonly Tie[], earlier: readonly Tie[]): void {
  const [office] = tie.offices;
  if (office === undefined) return;
  const before = near.findLast(({ name }) => name !== tie.name);
  const joined = before !== undefined && isJoined(words, before, tie) ? before : undefined;
  const served = office.owner !== null || office.ownerKind !== null;
  const master = served ? masterOf(words, office, before, near, earlier) : undefined;
  // `Chief of staff X and Y, President Z's adviser`: where Z's state is not told, X's is Y's too.
  const told = master !== undefined && tieState(words, master).strength >= STRENGTH.implied;
  let other = told ? master : (joined ?? master);
  if (!served) {
    if (before !== undefined && isAcross(words, before, tie)) {
      office.apart = true;
      office.company = otherSide(words, before);
      return;
    }
    const alike = before !== undefined && joined === undefined && isBesideItsLike(words, before, office);
    if (alike || (tie.rule === "title-of-several" && isAlone(words, office)) || isOpposite(words, tie))
      office.apart = true;
    else other ??= companion(words, tie, near, earlier);
  }
  if (other === undefined) return;
  // `the UN Secretary-General X, his special envoy Y`: the organisation's too.
  if (office.pointing && other.offices.some(({ international }) => international)) {
    for (const one of tie.offices) {
      one.international = true;
      one.pointing = false;
    }
    return;
  }
  const claim = tieState(words, other);
  if (claim.strength >= STRENGTH.implied) for (const one of tie.offices) one.company = claim.state;
}

/** Whose office it serves: the one named (`Lee's chief of staff`), or the last who holds the office named (`the PM's secretary`). */
function masterOf(
  words: Words,
  office: Office,
  before: Tie | undefined,
  near: readonly Tie[],
  earlier: readonly Tie[],
): Tie | undefined {
  const { owner, ownerKind } = office;
  if (owner !== null) {
    const key = words.key(owner);
    const bears = ({ name }: Tie) => keysOf(words, name).includes(key);
    return before !== undefined && bears(before) ? before : earlier.slice(-OWNERS).findLast(bears);
  }
  const holds = ({ offices }: Tie) => offices.some(({ head }) => head.value.kind === ownerKind);
  const holder = near.findLast(holds) ?? earlier.slice(-OWNERS).findLast(holds);
  if (holder !== undefined) office.pointing = false;
  return holder;
}

/** How far after someone the opposite number may stand, in tokens. */
const ACROSS = 25;

/** `Trade Minister X signed a pact with Qatar's Y Minister`: where the dateline's own is named as such, X is of the other side. */
function isOpposite({ reading, tokens, home, key }: Words, { name, sentence }: Tie): boolean {
  if (home === null) return false;
  for (let at = name.end; at < sentence.end && at < name.end + ACROSS; at++) {
    if (key(at) !== "with") continue;
    const state = reading.tag(at + 1, "state");
    if (state?.value.code !== home || !isStateName(state.value)) continue;
    for (let head = state.end; head < state.end + 7 && head < sentence.end; head++) {
      if (tokens[head]?.text === ",") break;
      if (reading.tag(head, "office")) return true;
    }
  }
  return false;
}

/** Roles that the members of one government hold. */
const GOVERNMENT: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "deputy-head-of-state",
  "deputy-head-of-government",
  "minister",
  "deputy-minister",
]);

/** Roles of those who are told by a title after their names and stand beside one of their own state. */
const BESIDE: ReadonlySet<string> = new Set(["minister", "deputy-minister", "party-official", "adviser", "legislator"]);

/** Between two of one government: `and`, `, along with the`, and a third who is named alone: `, Y and`. */
const LINK =
  /^(?:,? ?and|,|, [\p{Lu}][\p{L}.’'-]{1,24}(?: [\p{Lu}][\p{L}.’'-]{1,24})?,? and|,? as well as|,? along with|,? together with|,? accompanied by)(?: the)?$/u;

/** `President X and Secretary of State Y`: what tells Y's state stands beside X, whom no word gives one. */
export function noteBeside(words: Words, before: Tie, tie: Tie): void {
  const [office] = tie.offices;
  if (office === undefined || before.name === tie.name) return;
  const { state, strength } = ownState(words, office);
  if (strength !== STRENGTH.implied || !isJoined(words, before, tie)) return;
  for (const one of before.offices) one.beside = state;
}

/** `President X and Foreign Minister Y`, `… X and his wife's …` is not: two offices of one government, not two of a kind. */
function isJoined(words: Words, before: Tie, { name, offices }: Tie): boolean {
  const office = offices[0] as Office;
  const personal = isPersonal(office);
  // `President X and Y, a secretary of the ruling party`
  if (name.first < office.first && !personal) {
    if (!/^,? ?and$/.test(gapOf(words, before.name.end, name.first))) return false;
    return BESIDE.has(standingOf(words, office, null).role);
  }
  if (before.name.end > office.first) return false;
  if (personal) return office.first - before.name.end < 12;
  if (office.first === before.name.end || office.first - before.name.end > 5) return false;
  if (!LINK.test(words.reading.quote(before.name.end, office.first))) return false;
  const sent = (one: Office) => one.head.value.kind === "ambassador" && one.target;
  if (sent(office) && before.offices.some(sent)) return true;
  if (!GOVERNMENT.has(standingOf(words, office, null).role)) return false;
  const roles = new Set(before.offices.map((one) => standingOf(words, one, null).role));
  const { role, portfolio } = standingOf(words, office, null);
  return (
    !roles.has(role) ||
    (role === "minister" &&
      portfolio !== null &&
      before.offices.every((one) => one.portfolios[0] !== office.portfolios[0]))
  );
}

const ONLY_ONE: ReadonlySet<string> = new Set(["head-of-state", "head-of-government"]);

/** `President X and President Y`: a state has one of each. */
function isBesideItsLike(words: Words, before: Tie, office: Office): boolean {
  if (before.name.end > office.first || office.first - before.name.end > 2 || office.former) return false;
  if (!/^(?:,? ?and|,)$/.test(words.reading.quote(before.name.end, office.first))) return false;
  const { state } = tieState(words, before);
  if (state !== null && state !== words.home) return false;
  const { role } = standingOf(words, office, null);
  return ONLY_ONE.has(role) && before.offices.some((one) => !one.former && standingOf(words, one, null).role === role);
}

/** `Presidents X and Y`, named without their states: at most one is the dateline's. */
function isAlone(words: Words, office: Office): boolean {
  return !office.former && !office.deputy && ONLY_ONE.has(standingOf(words, office, null).role);
}

/** `talks between President X and Prime Minister Y`: the two sides. */
function isAcross(words: Words, before: Tie, { offices }: Tie): boolean {
  const first = before.offices[0];
  const office = offices[0] as Office;
  if (first === undefined || before.name.end > office.first || office.first - before.name.end > 3) return false;
  if (!/^(?:visiting )?and(?: (?:the|visiting))?$/.test(gapOf(words, before.name.end, office.first))) return false;
  const start = Math.min(first.first, before.name.first);
  return words.key(words.key(start - 1) === "the" ? start - 2 : start - 1) === "between";
}

/** The state a sentence names beside the one that someone acts for, where it names two. */
function otherSide(words: Words, before: Tie): string | null {
  const own = tieState(words, before).state ?? words.home;
  const codes = new Set<string>();
  const from = Math.max(before.sentence.first, before.name.first - FAR);
  for (let at = from; at < before.sentence.end && at < before.name.end + FAR; at++) {
    const state = words.reading.tag(at, "state");
    if (state !== undefined && isStateName(state.value)) codes.add(state.value.code);
  }
  if (own === null || codes.size !== 2 || !codes.has(own)) return null;
  return [...codes].find((code) => code !== own) ?? null;
}

/** `X was accompanied by A and B`, `Accompanying X were A and B`: whoever comes along is of X's state. */
function companion(words: Words, tie: Tie, near: readonly Tie[], earlier: readonly Tie[]): Tie | undefined {
  const { sentence } = tie;
  const from = Math.min(tie.offices[0]?.first ?? tie.name.first, tie.name.first);
  for (let at = Math.max(sentence.first, from - FAR); at < from; at++) {
    const key = words.key(at);
    if (key === "accompanying" && at === sentence.first) {
      const name = words.key(at + 1);
      return earlier.slice(-OWNERS).findLast((one) => keysOf(words, one.name).includes(name));
    }
    if (key !== "accompanied" || words.key(at + 1) !== "by") continue;
    const host = near.findLast(({ name }) => name.end <= at);
    if (host !== undefined) return host;
    // The one a pronoun stands for leads the sentence before.
    const subject = /^(?:he|she)$/.test(words.key(sentence.first))
      ? words.reading.sentences[sentence.index - 1]?.first
      : sentence.first;
    if (subject === undefined) return undefined;
    const opening = words.key(subject);
    return (
      earlier.slice(-OWNERS).findLast((one) => keysOf(words, one.name).includes(opening)) ??
      earlier.slice(-OWNERS).find((one) => one.sentence.first === subject)
    );
  }
  return undefined;
}

function gapOf(words: Words, from: number, end: number): string {
  return from < end && end - from < 6 ? words.reading.quote(from, end).toLowerCase() : "";
}
