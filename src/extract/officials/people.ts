import { PARTICLES, SUFFIXES } from "../../lexicon/names.ts";
import type { Token } from "../../model/reading.ts";
import { JUNIOR, type NameRun } from "./names.ts";
import type { Scene, Tie } from "./scene.ts";
import { Trait, traitsOf } from "./traits.ts";
import { isCapital, type Words } from "./words.ts";

/** One person: the ties that are theirs and every name found for them. */
export interface Person {
  /** Folded words of the fullest name. */
  keys: readonly string[];
  name: NameRun;
  readonly ties: Tie[];
  /** Rule that found the person, or that joined what was found apart. */
  rule: string;
  /** Other spellings of the full name. */
  readonly spellings: Array<readonly string[]>;
}

/** The folded words of a name: `Ki-moon` is two, a nickname's quotes and a suffix none. */
export function keysOf(words: Words, { first, end }: NameRun): string[] {
  const keys: string[] = [];
  for (let at = first; at < end; at++) {
    const token = words.tokens[at];
    if (token?.kind !== "word") continue;
    const suffix = keys.length > 0 && (traitsOf(token) & Trait.suffix) !== 0;
    if (!(suffix && JUNIOR.has(token.key))) keys.push(bareKey(token));
  }
  return keys;
}

/** A word of a name as names are compared by: without stops and apostrophes. */
export function bareKey(token: Token): string {
  return (traitsOf(token) & Trait.stopped) === 0 ? token.key : token.key.replace(/[.']/g, "");
}

/** The sentences, by index, in which a name may hold one of some words. */
export function sentencesWith(
  { reading, tokens, ownWords }: Words,
  keys: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): readonly (true | undefined)[] {
  // Most words are told apart by their first letter.
  let initials = 0;
  for (const key of keys.keys()) initials |= 1 << (key.charCodeAt(0) & 31);
  const found: Array<true | undefined> = new Array(reading.sentences.length);
  for (const at of ownWords) {
    const token = tokens[at] as Token;
    if ((initials & (1 << (token.key.charCodeAt(0) & 31))) !== 0 && keys.has(bareKey(token)))
      found[reading.sentenceOf(at).index] = true;
  }
  return found;
}

/** People from the ties of an article: one for each who is named, however short. */
export function peopleOf(
  words: Words,
  ties: readonly Tie[],
  scenes: readonly Scene[],
  compatible: (a: Person, b: Person) => boolean,
): Person[] {
  const people = sameName(words, ties);
  const joined: Joined = new Set();
  joinSpellings(people, joined, compatible);
  extend(words, people, scenes);
  joinShort(people, joined, compatible);
  return joined.size === 0 ? people : people.filter((person) => !joined.has(person));
}

/** People found to be another. */
type Joined = Set<Person>;
/** Bearers of one word of a name that are looked at, so that time stays linear in any text. */
const MOST_BEARERS = 24;

/** Ties under one name, word for word. */
function sameName(words: Words, ties: readonly Tie[]): Person[] {
  const byName = new Map<string, Person>();
  for (const tie of ties) {
    const keys = keysOf(words, tie.name);
    let key = keys[0] ?? "";
    for (let i = 1; i < keys.length; i++) key += keys[i] ?? "";
    const person = byName.get(key);
    if (person === undefined) byName.set(key, { keys, name: tie.name, ties: [tie], rule: tie.rule, spellings: [keys] });
    else person.ties.push(tie);
  }
  return [...byName.values()];
}

/** Two spellings of one full name: as many words, each the same or one letter apart, and an office in common. */
function joinSpellings(people: readonly Person[], joined: Joined, compatible: (a: Person, b: Person) => boolean): void {
  if (people.length < 2) return;
  const byShape = new Map<string, Person[]>();
  for (const person of people) {
    if (person.keys.length < 2) continue;
    let shape = `${person.keys.length}`;
    for (const key of person.keys) shape += key[0] ?? "";
    const alike = byShape.get(shape) ?? [];
    const same = alike.slice(-MOST_BEARERS).find((one) => isVariant(one.keys, person.keys) && compatible(one, person));
    if (same === undefined) {
      alike.push(person);
      byShape.set(shape, alike);
    } else absorb(joined, same, person, "merged-by-spelling");
  }
}

export function isVariant(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  let apart = 0;
  for (let i = 0; i < a.length; i++) {
    const word = a[i] ?? "";
    const other = b[i] ?? "";
    if (word === other) continue;
    if (Math.min(word.length, other.length) < 5 || !oneLetterApart(word, other)) return false;
    apart++;
  }
  return apart < a.length || a.length > 2;
}

export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

function absorb(joined: Joined, host: Person, guest: Person, rule: string): void {
  host.ties.push(...guest.ties);
  host.ties.sort((a, b) => a.name.first - b.name.first);
  host.spellings.push(...guest.spellings);
  host.rule = `${host.rule}+${rule}`;
  joined.add(guest);
}

/** A name met only in part with its title and in full without one: `President Bush … George W. Bush`. */
function extend(words: Words, people: readonly Person[], scenes: readonly Scene[]): void {
  const short = people.filter(({ keys }) => keys.length === 1 || (keys.length === 2 && PARTICLES.has(keys[0] ?? "")));
  if (short.length === 0) return;
  const byKey = new Map<string, Array<{ run: NameRun; keys: string[] }>>();
  const wanted = new Set(short.map(({ keys }) => keys.at(-1) ?? ""));
  const promising = sentencesWith(words, wanted);
  for (const scene of scenes) {
    if (!promising[scene.sentence.index] || scene.sentence.region === "title") continue;
    for (const run of scene.names) {
      if (run.words < 2) continue;
      const keys = keysOf(words, run);
      if (!wanted.has(keys[0] ?? "") && !wanted.has(keys.at(-1) ?? "")) continue;
      if (isNamesake(words, run) || isPair(words, run)) continue;
      for (const key of new Set([keys[0] ?? "", keys.at(-1) ?? ""])) {
        if (!wanted.has(key) || isKin(words, run)) continue;
        const list = byKey.get(key) ?? [];
        list.push({ run, keys });
        byKey.set(key, list);
      }
    }
  }
  if (byKey.size === 0) return;
  const full = new Set(people.map(({ keys }) => keys.join(" ")));
  for (const person of short) {
    const fuller = byKey.get(person.keys.at(-1) ?? "") ?? [];
    const forms = new Set(fuller.map(({ keys }) => keys.join(" ")));
    const [only] = fuller;
    if (forms.size !== 1 || only === undefined) continue;
    // Someone else may bear that full name with a title of their own; joining the two is left to the rule after this.
    if (full.has(only.keys.join(" "))) continue;
    person.keys = only.keys;
    person.name = only.run;
    person.spellings.push(only.keys);
    person.rule = `${person.rule}+extended-to-full-name`;
  }
}

/** `Truman Presidential Library`, `King Fahd International Airport`: something bears the name. */
export function isNamesake(words: Words, { first, end }: NameRun): boolean {
  const next = words.tokens[end];
  if (!isCapital(next) || (traitsOf(next) & Trait.body) === 0) return false;
  if (end >= words.reading.sentenceOf(first).end) return false;
  return !words.reading.tag(end, "office") && words.reading.tag(end, "state") === undefined;
}

/** `the Carter-Reed ticket`: two surnames, where a full name has a space. */
function isPair({ tokens }: Words, { first, end }: NameRun): boolean {
  if (PARTICLES.has(tokens[first]?.key ?? "")) return false;
  for (let at = first + 1; at < end; at++) if (tokens[at]?.spaced) return false;
  return true;
}

const KIN = new Set(
  "wife husband son daughter brother sister father mother lady mrs mrs. widow nephew cousin uncle late".split(" "),
);

/** `his wife Laura Bush`, `Mrs. Clinton`: kin who share the surname. */
function isKin(words: Words, run: NameRun): boolean {
  for (let at = Math.max(0, run.first - 4); at < run.first; at++) {
    if (KIN.has(words.key(at))) return true;
  }
  return false;
}

/** A part of a fuller name, with a title that may be the same person's: `Minister Trung`, `Deputy PM and FM Sơn`. */
function joinShort(people: readonly Person[], joined: Joined, compatible: (a: Person, b: Person) => boolean): void {
  if (people.length < 2) return;
  const byPart = new Map<string, Person[]>();
  let shared = false;
  for (const person of people) {
    for (const key of person.keys) {
      const list = byPart.get(key);
      if (list === undefined) byPart.set(key, [person]);
      else if (list.length < MOST_BEARERS && list.at(-1) !== person) {
        list.push(person);
        shared = true;
      }
    }
  }
  if (!shared) return;
  for (const person of [...people].sort((a, b) => a.keys.length - b.keys.length)) {
    const bearers = byPart.get(person.keys[0] ?? "") ?? [];
    if (bearers.length < 2) continue;
    const hosts = bearers.filter(
      (host) =>
        host !== person &&
        !joined.has(host) &&
        host.keys.length > person.keys.length &&
        isPart(person.keys, host.keys) &&
        compatible(host, person),
    );
    const first = person.ties[0]?.name.first ?? 0;
    const before = hosts.filter((host) => (host.ties[0]?.name.first ?? 0) < first);
    const host = (before.length > 0 ? before : hosts).sort((a, b) => nearness(a, first) - nearness(b, first))[0];
    if (host !== undefined) absorb(joined, host, person, "merged-by-part-of-name");
  }
}

function nearness(person: Person, at: number): number {
  return Math.min(...person.ties.slice(0, 32).map((tie) => Math.abs(tie.name.first - at)));
}

/** The words of a short form stand together in the full name, or are its first and last. */
export function isPart(short: readonly string[], full: readonly string[]): boolean {
  if (
    short.length === 1 &&
    (PARTICLES.has(short[0] ?? "") || SUFFIXES.has(short[0] ?? "") || (short[0] ?? "").length < 2)
  )
    return false;
  for (let at = 0; at + short.length <= full.length; at++) {
    let same = 0;
    while (same < short.length && full[at + same] === short[same]) same++;
    if (same === short.length) return true;
  }
  return short.length === 2 && full.length > 2 && short[0] === full[0] && short[1] === full.at(-1);
}
