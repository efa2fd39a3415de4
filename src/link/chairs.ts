import type { Reading, Sentence } from "../model/reading.ts";
import type { Level, Mechanism, Official } from "../schema/record.ts";
import { firstFrom } from "../text/find.ts";
import { type Places, placesOf } from "./places.ts";

/** Who is said to chair which mechanism, by its index; and who leads a side in it. */
export interface Chairs {
  readonly chairs: ReadonlyMap<number, readonly Official[]>;
  readonly leaders: ReadonlyMap<number, readonly Official[]>;
  /** The level of `chaired by the two foreign ministers`, where offices stand without names. */
  readonly offices: ReadonlyMap<number, Level>;
}

/** What a verb says of those named beside it. */
interface Verb {
  readonly end: number;
  /** They stand after it: `chaired by`. */
  readonly passive: boolean;
  /** They lead their sides, which is not chairing. */
  readonly leads: boolean;
  /** It names a side. */
  readonly side?: true;
  /** Its gathering is its object: `held the third round`, not `the commission will hold`. */
  readonly object?: true;
}

const SIDES = new Set("side sides delegation delegations team teams".split(" "));

/** An official's name at a token. */
interface Named {
  readonly official: Official;
  readonly first: number;
  readonly end: number;
}

const GATHERING =
  /^(?:meeting|session|consultations?|dialogue|talks|commission|committee|summit|event|conference|round|council)$/;
const PRONOUNS = /^(?:two|both|they|ministers|leaders|officials|sides|premiers|presidents|diplomats|pair)$/;
/** How far a name may stand from the next in `by A, minister of X, and B`. */
const GAP = 22;
/** Sentences in which `the two` finds its names. */
const BACK = 3;
/** Tokens around a verb in which its gathering or its names are looked for. */
const WIDE = 60;
/** Names on either side of a verb that may matter to it. */
const AROUND = 12;

export function readChairs(reading: Reading, mechanisms: readonly Mechanism[], officials: readonly Official[]): Chairs {
  const chairs = new Map<number, Official[]>();
  const leaders = new Map<number, Official[]>();
  const offices = new Map<number, Level>();
  const places = placesOf(reading);
  const spots = spotsOf(places, mechanisms);
  if (spots.length === 0) return { chairs, leaders, offices };
  const names = namesOf(places, officials);
  for (const { first: at, value } of reading.all("cue")) {
    if (!value.chairs) continue;
    const sentence = reading.sentenceOf(at);
    const verb = verbAt(reading, at, sentence);
    if (verb === null) continue;
    const target = targetOf(reading, spots, sentence, at, verb);
    if (target === null) continue;
    const next = firstFrom(names, at);
    const around = names.slice(Math.max(0, next - AROUND), next + AROUND);
    const people = verb.passive
      ? after(reading, around, verb.end, sentence)
      : before(reading, around, at, verb.end, sentence);
    const list = verb.leads ? leaders : chairs;
    const known = list.get(target) ?? [];
    list.set(target, [...known, ...people.filter((official) => !known.includes(official))]);
    if (people.length > 0 || offices.has(target)) continue;
    const level = verb.passive
      ? officeIn(reading, verb.end, Math.min(verb.end + 10, sentence.end))
      : officeIn(reading, Math.max(sentence.first, at - 12), at);
    if (level !== null) offices.set(target, level);
  }
  return { chairs, leaders, offices };
}

/** `the foreign ministers of the two countries` in a stretch of tokens. */
function officeIn(reading: Reading, from: number, to: number): Level | null {
  for (let at = from; at < to; at++) {
    const tag = reading.tag(at, "qualifier");
    if (tag?.value.sort === "level" && tag.value.level !== null) return tag.value.level;
  }
  return null;
}

function namesOf(places: Places, officials: readonly Official[]): Named[] {
  const names = officials.flatMap((official) =>
    official.mentions.map(({ span }) => ({ official, first: places.at(span[0]), end: places.at(span[1] - 1) + 1 })),
  );
  return names.sort((a, b) => a.first - b.first);
}

/** `co-chaired`, `presided over`, `headed by`; `led the Indian side` leads without chairing. */
function verbAt(reading: Reading, at: number, sentence: Sentence): Verb | null {
  const key = (index: number) =>
    index >= sentence.first && index < sentence.end ? (reading.tokens[index]?.key ?? "") : "";
  const word = key(at);
  // `under the chairmanship of X`
  if (word === "chairmanship") return key(at + 1) === "of" ? { end: at + 2, passive: true, leads: false } : null;
  const passive = key(at + 1) === "by" || (/^(?:jointly|respectively)$/.test(key(at + 1)) && key(at + 2) === "by");
  if (/^(?:chaired|chairing)$/.test(word)) return { end: at + 1, passive, leads: false };
  // `the co-chairs of the commission, A and B,`, `A and B are co-chairmen of it`
  const joint = key(at - 1) === "-" && key(at - 2) === "co" && key(at + 1) === "of";
  if (joint && /^(?:chairs?|chairm[ae]n|chairpersons)$/.test(word)) {
    const verb = key(at - 3) === "the" ? key(at - 4) : key(at - 3);
    const predicate = /^(?:are|is|were|was|as)$/.test(verb);
    return { end: at + 1, passive: !predicate, leads: false };
  }
  if (/^chair(?:m|p)/.test(word)) return null;
  // `with A and B in the chair`
  if (word === "chair" && key(at - 1) === "the" && key(at - 2) === "in")
    return { end: at + 1, passive: false, leads: false };
  if (/^(?:chair|chairs)$/.test(word)) {
    // The noun: `the chair`, `ASEAN Chair`, `chair of`.
    const verbal =
      key(at - 1) === "-" || /^(?:to|will|would|jointly|and|ministers|leaders|both|who|should|also)$/.test(key(at - 1));
    return verbal && key(at + 1) !== "of" ? { end: at + 1, passive: false, leads: false } : null;
  }
  if (/^presid/.test(word)) return key(at + 1) === "over" || passive ? { end: at + 2, passive, leads: false } : null;
  if (word === "hosted") return key(at - 1) === "-" ? { end: at + 1, passive, leads: false } : null;
  // `A and B held the third consultations`: both sides' heads of delegation.
  if (/^(?:held|hold|convened|conducted)$/.test(word)) {
    return key(at - 1) === "be" || passive ? null : { end: at + 1, passive: false, leads: true, object: true };
  }
  if (passive) {
    // `the Polish delegation was headed by X`
    for (let noun = at - 1; noun > at - 4; noun--)
      if (SIDES.has(key(noun))) return { end: at + 2, passive, leads: true, side: true };
    return { end: at + 2, passive, leads: false };
  }
  for (let next = at + 1; next < at + 6; next++) {
    if (SIDES.has(key(next))) return { end: next + 1, passive: false, leads: true, side: true };
  }
  return null;
}

/** A mention of a gathering: where it stands, which mechanism's it is, and the last numbered one up to it. */
interface Spot {
  readonly first: number;
  readonly index: number;
  readonly numbered: number | null;
  /** A committee: no talks or summit. */
  readonly sits: boolean;
}

function spotsOf(places: Places, mechanisms: readonly Mechanism[]): Spot[] {
  const spots = mechanisms
    .flatMap(({ kind, mentions }, index) =>
      kind === "consultation" || kind === "committee" || kind === "meeting"
        ? mentions.map(({ span }) => ({ first: places.at(span[0]), index }))
        : [],
    )
    .sort((a, b) => a.first - b.first);
  let numbered: number | null = null;
  return spots.map(({ first, index }) => {
    if (mechanisms[index]?.session != null) numbered = index;
    return { first, index, numbered, sits: mechanisms[index]?.kind === "committee" };
  });
}

/** The gathering a chairing verb speaks of: one its sentence names, else what `the meeting` there means. */
function targetOf(reading: Reading, spots: readonly Spot[], sentence: Sentence, at: number, verb: Verb): number | null {
  const next = firstFrom(spots, at);
  const [before, after] = [spots[next - 1], spots[next]];
  if (verb.passive && speaksOfAnother(reading, sentence, at, before?.first ?? -1)) return null;
  const near = (verb.object === undefined ? [before, after] : [after]).filter(
    (spot) => spot !== undefined && spot.first >= sentence.first && spot.first < sentence.end,
  ) as Spot[];
  // `X said the commission would hold its fourth session`: the commission does.
  if (verb.object !== undefined && before !== undefined && before.first >= sentence.first) {
    if (near.length === 0 || near[0]?.index === before.index) return null;
  }
  if (near.length > 0) return near.reduce((a, b) => (Math.abs(b.first - at) < Math.abs(a.first - at) ? b : a)).index;
  // `It was chaired by …`
  for (let i = at - 1; i >= Math.max(sentence.first, at - 3); i--) {
    if (/^(?:it|which)$/.test(reading.tokens[i]?.key ?? "")) return before?.index ?? null;
  }
  for (let i = Math.max(sentence.first, at - WIDE); i < Math.min(sentence.end, at + WIDE); i++) {
    // `this year's meeting` is the numbered session the article is about.
    const key = reading.tokens[i]?.key ?? "";
    // `X, who chaired the talks`: a committee sits, it is no talks.
    if (GATHERING.test(key) && !(before?.sits && /^(?:talks|summit|conference)$/.test(key)))
      return before?.numbered ?? before?.index ?? null;
  }
  // `X led the Bangladesh side` tells of the session of which the sentences before tell.
  const spot = verb.side === undefined ? undefined : before;
  const recent = spot !== undefined && sentence.index - reading.sentenceOf(spot.first).index <= BACK;
  return recent ? spot.index : null;
}

/** `preceded by a senior officials' meeting co-chaired by X`: a gathering that no mechanism stands for. */
function speaksOfAnother({ tokens }: Reading, sentence: Sentence, at: number, told: number): boolean {
  let noun = at - 1;
  while (noun > sentence.first && /^(?:co|-|jointly|was|is|be|being|which|to|will|,)$/.test(tokens[noun]?.key ?? ""))
    noun--;
  if (!GATHERING.test(tokens[noun]?.key ?? "")) return false;
  for (let word = noun - 1; word >= Math.max(sentence.first, noun - 5); word--) {
    const key = tokens[word]?.key ?? "";
    if (/^(?:an?|another)$/.test(key)) return told < word;
    if (/^(?:the|this|its|their)$/.test(key)) return false;
  }
  return false;
}

/** `chaired by A and B`: names on from the verb, as long as they follow closely. */
function after(reading: Reading, names: readonly Named[], from: number, sentence: Sentence): Official[] {
  const people: Official[] = [];
  let last = from;
  for (const name of names) {
    if (name.first < from || name.first >= sentence.end) continue;
    if (name.first - last > GAP || people.length >= 4) break;
    if (people.length > 0 && !joined(reading, last, name.first)) break;
    if (!people.includes(name.official)) people.push(name.official);
    last = name.end;
  }
  return people;
}

/** `A and B co-chaired`, `the two chaired`, `A chaired … with B`. */
function before(reading: Reading, names: readonly Named[], verb: number, end: number, sentence: Sentence): Official[] {
  const earlier = names.filter((name) => name.end <= verb);
  const subject = [verb - 1, verb - 2, verb - 3, verb - 4].map((i) =>
    i >= sentence.first ? (reading.tokens[i]?.key ?? "") : "",
  );
  const people: Official[] = [];
  const here = earlier.filter((name) => name.first >= sentence.first);
  const closest = here.at(-1);
  if (subject.some((key) => PRONOUNS.test(key)) && (closest === undefined || verb - closest.end > 2)) {
    for (const name of [...earlier].reverse()) {
      if (reading.sentenceOf(name.first).index < sentence.index - BACK || people.length === 2) break;
      if (!people.includes(name.official)) people.unshift(name.official);
    }
    return people.length === 2 ? people : [];
  }
  const other = names.find((name) => name.first >= end && name.first < sentence.end);
  const partner = other !== undefined && alongside(reading, end, other.first) ? other.official : null;
  // `which he co-chaired with his counterpart B`: he is the last one named before.
  if (
    partner !== null &&
    /^(?:he|she)$/.test(subject[0] === "-" || subject[0] === "co" ? (subject[2] ?? "") : (subject[0] ?? ""))
  ) {
    const he = earlier.findLast((name) => name.official !== partner)?.official;
    return he === undefined ? [partner] : [he, partner];
  }
  let next = verb;
  for (const name of [...here].reverse()) {
    if (next - name.end > GAP || people.length >= 4) break;
    if (people.length > 0 && !joined(reading, name.end, next)) break;
    if (!people.includes(name.official)) people.unshift(name.official);
    next = name.first;
  }
  if (partner !== null && people.length === 1 && !people.includes(partner)) people.push(partner);
  return people;
}

/** `and` stands between two names. */
function joined(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:and|&|with)$/.test(reading.tokens[at]?.key ?? "")) return true;
  return false;
}

function alongside(reading: Reading, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 16); at < to; at++) {
    if (/^(?:with|alongside)$/.test(reading.tokens[at]?.key ?? "")) return true;
  }
  return false;
}

const RANKS: readonly Level[] = [
  "head-of-state",
  "head-of-government",
  "ministerial",
  "deputy-ministerial",
  "senior-official",
];

/** The level the offices of those who lead a session show; of two ranks the lower. */
export function levelOf(people: readonly Official[]): Level | null {
  const levels = people.map(rankOf).filter((level) => level !== null);
  const [first] = levels;
  if (first === undefined) return null;
  // One legislator or party man in the chair makes no gathering of parliaments or parties.
  if (people.length === 1 && !RANKS.includes(first)) return null;
  if (levels.every((level) => level === first)) return first;
  const ranked = levels.map((level) => RANKS.indexOf(level));
  return ranked.some((rank) => rank < 0) ? null : (RANKS[Math.max(...ranked)] ?? null);
}

function rankOf({ titles }: Official): Level | null {
  const roles = new Set(titles.filter(({ former }) => !former).map(({ role }) => role));
  if (roles.has("head-of-state")) return "head-of-state";
  if (roles.has("head-of-government")) return "head-of-government";
  if (roles.has("minister") || roles.has("deputy-head-of-government")) return "ministerial";
  if (roles.has("deputy-minister")) return "deputy-ministerial";
  if (roles.has("speaker") || roles.has("legislator")) return "parliament";
  if (roles.has("party-leader") || roles.has("party-official")) return "party";
  return roles.has("local-leader") ? "local" : null;
}
