import { NO_CLAIM, surest, tieState } from "./claims.ts";
import { sideAfter, sideBefore } from "./near.ts";
import type { Claim, Office } from "./office.ts";
import type { Person } from "./people.ts";
import { standingOf } from "./roles.ts";
import type { Tie } from "./scene.ts";
import { chancellery, homeState, STRENGTH, sceneState, stateHere } from "./states.ts";
import type { Words } from "./words.ts";

/** The state each person acts for; a state has one president, so the dateline lends its own to one alone. */
export function countriesOf(words: Words, people: readonly Person[]): ReadonlyMap<Person, string | null> {
  const countries = new Map<Person, string | null>();
  const told: Person[] = [];
  const lent: Person[] = [];
  for (const person of people) {
    const { state, strength } = countryOf(words, person);
    countries.set(person, state);
    (strength === STRENGTH.home ? lent : told).push(person);
  }
  if (lent.length > 0) lend(words, people, told, lent, countries);
  return countries;
}

/** Takes the dateline's state from those whose seat another holds, or whose master's state is not told. */
function lend(
  words: Words,
  people: readonly Person[],
  told: readonly Person[],
  lent: Person[],
  countries: Map<Person, string | null>,
): void {
  const filled = new Set<string>();
  for (const person of told) {
    const state = countries.get(person) ?? null;
    if (state !== null) for (const seat of seatsOf(words, person, state)) filled.add(seat);
  }
  // Of two the one who is named in full: `President Carter` may be a guest.
  const bare = new Set(lent.filter((person) => isBareLeader(words, person)));
  lent.sort((a, b) => Number(bare.has(a)) - Number(bare.has(b)) || a.name.first - b.name.first);
  for (const person of lent) {
    const seats = seatsOf(words, person, countries.get(person) ?? null);
    // Of a master whose state is not told the servant's is not the dateline's.
    if (mastersOf(words, person, people).some((master) => countries.get(master) === null)) countries.set(person, null);
    else if (seats.some((seat) => filled.has(seat))) countries.set(person, null);
    else for (const seat of seats) filled.add(seat);
  }
}

/** How many of an article's people a master is looked for among: the first, whom it is about. */
const MANY = 120;

/** Whose offices one serves: `President X's adviser`. */
function mastersOf(words: Words, { ties }: Person, people: readonly Person[]): readonly Person[] {
  const keys = new Set<string>();
  for (const { offices } of ties) for (const { owner } of offices) if (owner !== null) keys.add(words.key(owner));
  if (keys.size === 0) return NO_ONE;
  return people.slice(0, MANY).filter((one) => keys.has(one.keys.at(-1) ?? ""));
}

const NO_ONE: readonly never[] = [];

/** Posts that a state gives to one person at a time, as far as one holds them now. */
function seatsOf(words: Words, { ties }: Person, state: string | null): readonly string[] {
  let seats: string[] | null = null;
  for (const { offices, former, inferred } of ties) {
    for (const office of offices) {
      if (former || inferred || office.former || office.acting || isComing(words, office.end)) continue;
      const { kind } = office.head.value;
      const { role, portfolio } = standingOf(words, office, state);
      let seat: string;
      if (role === "head-of-state" || role === "head-of-government")
        seat = `${state} ${kind} ${numberOf(words, office)}`;
      else if (role === "minister" && portfolio === "foreign-affairs") seat = `${state} ${portfolio}`;
      else continue;
      if (seats === null) seats = [seat];
      else if (!seats.includes(seat)) seats.push(seat);
    }
  }
  return seats ?? NO_ONE;
}

/** `Second Prime Minister`: a seat of its own. */
function numberOf(words: Words, { first, head }: Office): string {
  for (let at = first; at < head.first; at++) if (words.reading.tag(at, "ordinal")) return words.key(at);
  return "";
}

/** `president-elect`, `prime minister designate` */
function isComing(words: Words, end: number): boolean {
  const last = words.key(end - 1);
  return last === "elect" || last === "designate";
}

/** The surest claim, the first of equals; a side or the dateline where the titles name none. */
function countryOf(words: Words, person: Person): Claim {
  let best = NO_CLAIM;
  // What one holds now before what one held.
  for (const tie of person.ties) if (!isPast(tie)) best = surest(best, tieState(words, tie));
  for (const tie of person.ties) {
    if (best.strength < STRENGTH.implied) best = surest(best, tieState(words, tie));
    if (best.strength >= STRENGTH.context) continue;
    const side = tie.inferred ? null : sideOf(words, tie);
    if (side !== null) best = { state: side, strength: STRENGTH.context };
  }
  if (best.strength > STRENGTH.none) return best;
  // Who serves an organisation of many states acts for no state but one that is named.
  const offices: Office[] = [];
  let many = false;
  let one = false;
  for (const tie of person.ties) {
    for (const office of tie.offices) {
      if (!tie.inferred) offices.push(office);
      if (tie.former || office.former) continue;
      if (office.international) many = true;
      else one ||= isPublic(words, office);
    }
  }
  if (many && !one) return NO_CLAIM;
  // Agencies write the bare surname of their own leader abroad; of a host the paper tells more.
  for (const office of person.keys.length === 1 ? offices.filter(isLeader) : [])
    best = surest(best, seatedIn(words, office, office.beside));
  if (best.state !== null) return { ...best, strength: STRENGTH.context };
  for (const office of offices) best = surest(best, sceneState(words, office, standingOf(words, office, null).role));
  if (best.state !== null) return best;
  for (const office of offices) best = surest(best, homeState(words, office, standingOf(words, office, null).role));
  if (best.state !== null) return best;
  for (const office of offices) best = surest(best, chancellery(words, office));
  return best;
}

/** The state, where it has such an office. */
function seatedIn(words: Words, office: Office, state: string | null): Claim {
  return state === null ? NO_CLAIM : stateHere(words, office, standingOf(words, office, null).role, state);
}

/** Only a state has ministers and ministries. */
function isPublic(words: Words, office: Office): boolean {
  return office.kinds.includes("ministry") || standingOf(words, office, null).role.endsWith("minister");
}

/**
 * `President Carter`, never in full: agencies leave out the given name of who is known the world over, as home papers do of their own
 * president, and Washington's always.
 */
function isBareLeader(words: Words, { keys, ties }: Person): boolean {
  if (keys.length > 1 || words.home === "US") return false;
  return ties.every(({ offices }) => offices.every((one) => one.head.value.kind === "president" && isLeader(one)));
}

/** `President X`, `Prime Minister X`, without another word. */
function isLeader({ head, organization, supported }: Office): boolean {
  const { kind } = head.value;
  return (kind === "president" || kind === "premier") && organization === null && !supported;
}

function isPast({ former, offices }: Tie): boolean {
  return former || (offices.length > 0 && offices.every((office) => office.former));
}

function sideOf(words: Words, tie: Tie): string | null {
  const first = tie.offices[0]?.first ?? tie.name.first;
  return (
    sideAfter({ words }, tie.name) ?? sideBefore({ words, sentence: tie.sentence }, Math.min(first, tie.name.first))
  );
}
