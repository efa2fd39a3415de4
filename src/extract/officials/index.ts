import type { Reading } from "../../model/reading.ts";
import type { Official, Title } from "../../schema/record.ts";
import { slug } from "../../text/fold.ts";
import type { Extractor } from "../types.ts";
import { mentionsOf } from "./mentions.ts";
import { nameText, spelled } from "./names.ts";
import { sideBefore } from "./near.ts";
import type { Claim, Office } from "./office.ts";
import { keysOf, type Person, peopleOf } from "./people.ts";
import { headText } from "./phrases.ts";
import { actingTies, bridgedTie, counterpartTies, elidedTies } from "./relations.ts";
import { standingOf } from "./roles.ts";
import { type Scene, scenesOf, type Tie } from "./scene.ts";
import { chancellery, courtState, homeState, ownState, pointedState, STRENGTH } from "./states.ts";
import { titleText } from "./text.ts";
import { tiesOf } from "./ties.ts";
import { verbTies } from "./verbs.ts";
import { type Words, wordsOf } from "./words.ts";

/** People with the offices an article states: offices and names of each sentence, tied, then joined into people. */
export const extractOfficials: Extractor<Official> = (reading: Reading) => {
  const words = wordsOf(reading);
  const scenes = scenesOf(words);
  const ties = allTies(words, scenes);
  if (ties.length === 0) return { items: [], diagnostics: [] };
  const people = peopleOf(words, ties, scenes, (a, b) => areCompatible(words, a, b));
  const mentions = mentionsOf(words, people, scenes);
  const items = people
    .map((person) => official(words, person, mentions.get(person) ?? []))
    .sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0));
  return { items, diagnostics: [] };
};

/** How far back a counterpart's other is looked for, in ties. */
const REACH = 24;

function allTies(words: Words, scenes: readonly Scene[]): Tie[] {
  const all: Tie[] = [];
  const stateOf = (tie: Tie) => tieState(words, tie).state;
  let previous: Scene | undefined;
  for (const scene of scenes) {
    // Most sentences name no office.
    if (scene.offices.length === 0 && scene.cues.length === 0 && previous === undefined) continue;
    const own = tiesOf(scene);
    for (const [i, tie] of own.entries()) keepCompany(words, tie, own.slice(Math.max(0, i - 3), i), all);
    all.push(...own, ...verbTies(scene), ...elidedTies(scene, own));
    if (previous !== undefined) {
      const bridged = bridgedTie(previous, scene, () => new Set(own.filter(isTitled).map(({ name }) => name.first)));
      if (bridged !== undefined) all.push(bridged);
    }
    // A sentence without offices lends none to the next.
    previous = scene.offices.length > 0 ? scene : undefined;
    if (scene.cues.length === 0) continue;
    all.push(...counterpartTies(scene, all.slice(-REACH), stateOf));
    const done = new Set(own.map(({ name }) => name.first));
    all.push(...actingTies(scene, done, (at) => sideBefore(scene, at)));
  }
  return all.sort((a, b) => a.name.first - b.name.first);
}

/** `X, a diplomat who …` says what X is, not which office is X's. */
function isTitled({ offices, rule }: Tie): boolean {
  return !(rule === "title-after-name" && offices.every(({ determiner }) => /^an?$/.test(determiner ?? "")));
}

/** How far back an owner is looked for, in ties. */
const OWNERS = 48;

/** Where an office names no state: the state of whose office it serves, or of whom it is joined with by `and`. */
function keepCompany(words: Words, tie: Tie, near: readonly Tie[], earlier: readonly Tie[]): void {
  const [office] = tie.offices;
  if (office === undefined || ownState(words, office).strength > STRENGTH.context || tie.state !== null) return;
  const { owner, ownerKind } = office;
  const before = near.filter(({ name }) => name !== tie.name).at(-1);
  let other: Tie | undefined;
  if (owner !== null) {
    const key = words.key(owner);
    const bears = ({ name }: Tie) => keysOf(words, name).includes(key);
    other = before !== undefined && bears(before) ? before : earlier.slice(-OWNERS).filter(bears).at(-1);
  } else if (ownerKind !== null) {
    // `PM's Press Secretary X`: the last prime minister named is the one.
    const holds = ({ offices }: Tie) => offices.some(({ head }) => head.value.kind === ownerKind);
    other = near.findLast(holds) ?? earlier.slice(-OWNERS).findLast(holds);
    if (other !== undefined) office.pointing = false;
  } else if (before !== undefined && isJoined(words, before, office)) other = before;
  else if (before !== undefined && isBesideItsLike(words, before, office)) office.apart = true;
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

/** Roles that the members of one government hold. */
const GOVERNMENT: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "deputy-head-of-state",
  "deputy-head-of-government",
  "minister",
  "deputy-minister",
]);

/** `President X and Foreign Minister Y`, `… X and his wife's …` is not: two offices of one government, not two of a kind. */
function isJoined(words: Words, before: Tie, office: Office): boolean {
  const personal = office.determiner !== null && /^(?:his|her|their)$/.test(office.determiner);
  if (before.name.end > office.first) return false;
  if (personal) return office.first - before.name.end < 12;
  if (office.first === before.name.end || office.first - before.name.end > 5) return false;
  const gap = words.reading.quote(before.name.end, office.first);
  if (!/^(?:,? ?and|,|,? as well as|,? along with|,? together with|,? accompanied by)(?: the)?$/.test(gap))
    return false;
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

/** The state a tie's person acts for, as far as the place itself says. */
function tieState(words: Words, tie: Tie): Claim {
  if (tie.state !== null) return { state: tie.state, strength: STRENGTH.stated };
  if (tie.inferred) return { state: null, strength: STRENGTH.none };
  const claims = tie.offices.map((office) => officeClaim(words, office));
  return claims.reduce((best, claim) => (claim.strength > best.strength ? claim : best), {
    state: null,
    strength: STRENGTH.none,
  });
}

function officeClaim(words: Words, office: Office): Claim {
  const own = ownState(words, office);
  return own.strength > STRENGTH.context ? own : surest(pointedState(words, office), own);
}

function surest(a: Claim, b: Claim): Claim {
  return b.strength > a.strength ? b : a;
}

/** Two finds may be one person: no two states contradict, and offices of one man's standing agree. */
function areCompatible(words: Words, a: Person, b: Person): boolean {
  const [x, y] = [a, b].map(
    (person) =>
      new Set(
        person.ties
          .map((tie) => tieState(words, tie))
          .filter(({ strength }) => strength >= STRENGTH.body)
          .map(({ state }) => state),
      ),
  );
  if (x === undefined || y === undefined || x.size === 0 || y.size === 0) return true;
  return [...x].some((state) => y.has(state));
}

function official(words: Words, person: Person, mentions: Official["mentions"]): Official {
  const name = nameText(words, person.name);
  const country = countryOf(words, person);
  return {
    id: slug(name),
    name,
    country,
    titles: titlesOf(words, person, country),
    mentions,
    rule: person.rule,
  };
}

/** The surest claim, the first of equals; a side or the dateline where the titles name none. */
function countryOf(words: Words, person: Person): string | null {
  let best: Claim = { state: null, strength: STRENGTH.none };
  // What one holds now before what one held.
  for (const tie of person.ties) if (!isPast(tie)) best = surest(best, tieState(words, tie));
  for (const tie of person.ties) {
    if (best.strength < STRENGTH.implied) best = surest(best, tieState(words, tie));
    if (best.strength >= STRENGTH.context) continue;
    const side = tie.inferred ? null : sideOf(words, tie);
    if (side !== null) best = { state: side, strength: STRENGTH.context };
  }
  if (best.strength > STRENGTH.none) return best.state;
  // Who serves an organisation of many states acts for no state but one that is named.
  if (person.ties.some(({ offices, former }) => !former && offices.some((one) => one.international && !one.former)))
    return null;
  for (const tie of person.ties) {
    if (tie.inferred) continue;
    for (const office of tie.offices)
      best = surest(best, homeState(words, office, standingOf(words, office, null).role));
  }
  if (best.state !== null) return best.state;
  for (const { offices, inferred } of person.ties) {
    if (inferred) continue;
    for (const office of offices) best = surest(surest(best, courtState(words, office)), chancellery(words, office));
  }
  return best.state;
}

function isPast({ former, offices }: Tie): boolean {
  return former || (offices.length > 0 && offices.every((office) => office.former));
}

function sideOf(words: Words, tie: Tie): string | null {
  const first = tie.offices[0]?.first ?? tie.name.first;
  return sideBefore({ words, sentence: tie.sentence }, Math.min(first, tie.name.first));
}

/** A title with what tells it from another of one role. */
interface Entry {
  readonly title: Title;
  readonly key: string;
  /** A form of address beside any other office; a general's staff is an army's, and no rank. */
  readonly rank: boolean;
}

/** One entry an office: a title met again in other words is the same one. */
function titlesOf(words: Words, person: Person, country: string | null): Title[] {
  const entries: Entry[] = [];
  // Stated titles before inferred ones, fuller before shorter where both say the same.
  for (const inferred of [false, true]) {
    for (const tie of person.ties) {
      if (tie.inferred !== inferred) continue;
      for (const office of tie.offices) {
        const entry = titleOf(words, tie, office, country);
        const same = entries.findIndex((one) => isSameOffice(one, entry));
        const known = entries[same];
        if (known === undefined) entries.push(entry);
        else if (isFuller(entry.title, known.title))
          entries[same] = { ...entry, title: { ...entry.title, former: known.title.former } };
      }
    }
  }
  const posts = entries.filter(({ rank }) => !rank);
  const soldier = posts.length < entries.length;
  return (posts.length > 0 ? posts : entries).map(({ key, title }) =>
    soldier && key.endsWith("chief of staff") ? { ...title, role: "military" } : title,
  );
}

const GENERAL = new Set([
  "business",
  "organization-head",
  "organization-official",
  "other",
  "party-official",
  "party-leader",
  "adviser",
  "military",
  "legislator",
  "local-leader",
]);

function isSameOffice({ title: a, key }: Entry, { title: b, key: other }: Entry): boolean {
  if (a.role !== b.role) return false;
  if (a.portfolio !== null && b.portfolio !== null && a.portfolio !== b.portfolio) return false;
  if (!GENERAL.has(a.role)) return true;
  if (a.former !== b.former && a.organization !== b.organization) return false;
  return (
    key === other &&
    (a.organization === b.organization ||
      a.organization === null ||
      b.organization === null ||
      a.role === "local-leader")
  );
}

function isFuller(a: Title, b: Title): boolean {
  if (b.inferred || a.former !== b.former) return false;
  return (a.portfolio !== null && b.portfolio === null) || (a.organization !== null && b.organization === null);
}

function titleOf(words: Words, tie: Tie, office: Office, country: string | null): Entry {
  const claim = tie.inferred
    ? { state: tie.state }
    : tie.state !== null
      ? { state: tie.state }
      : officeClaim(words, office);
  const state = claim.state ?? country;
  const { role, portfolio } = standingOf(words, office, state);
  const span = words.reading.span(office.first, office.end);
  const organization = office.organization === null ? null : spelled(words.reading.quote(...office.organization));
  const title: Title = {
    text: titleText(words, office),
    role,
    portfolio,
    organization: tie.inferred ? null : organization,
    country: role === "business" || office.international ? claim.state : state,
    former: office.former || tie.former,
    acting: office.acting,
    inferred: tie.inferred,
    quote: tie.inferred ? null : words.reading.quote(office.first, office.end),
    span: tie.inferred ? null : span,
    rule: tie.rule,
  };
  const key = (office.deputy ? "vice " : "") + headText(words, office);
  return { title, key, rank: office.head.value.kind === "rank" && !/chief|command|staff/.test(key) };
}
