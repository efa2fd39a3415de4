import { PARTICLES, SUFFIXES } from "../../lexicon/names.ts";
import type { Token } from "../../model/reading.ts";
import type { Mention } from "../../schema/record.ts";
import type { NameRun } from "./names.ts";
import { bareKey, isPart, isVariant, keysOf, mayHold, type Person } from "./people.ts";
import type { Scene } from "./scene.ts";
import { isHyphen, type Words } from "./words.ts";

/** Bearers of one word of a name that are compared, so that time stays linear in any text. */
const MOST_BEARERS = 24;

/** Every place where a form of someone's name stands, by person, in text order. */
export function mentionsOf(words: Words, people: readonly Person[], scenes: readonly Scene[]): Map<Person, Mention[]> {
  const byPart = partsOf(people);
  const found = new Map<Person, Map<number, Mention>>(people.map((person) => [person, new Map()]));
  const add = (person: Person, first: number, end: number, rule: string) => {
    const span = words.reading.span(first, end);
    const known = found.get(person);
    if (known !== undefined && !known.has(span[0]))
      known.set(span[0], { text: words.reading.quote(first, end), span, rule });
  };
  const taken = new Set<number>();
  for (const person of people) {
    for (const tie of person.ties) {
      add(person, tie.name.first, tie.name.end, tie.rule);
      for (let at = tie.name.first; at < tie.name.end; at++) taken.add(at);
    }
  }
  const seen = new Map<Person, number>();
  const isPromising = mayHold(byPart);
  for (const scene of scenes) {
    if (!isPromising(scene)) continue;
    for (const run of scene.names) {
      if (taken.has(run.first)) {
        const owner = ownerOf(words, run, byPart, seen);
        if (owner !== undefined) seen.set(owner, run.first);
        continue;
      }
      for (const { first, end } of pieces(words, run, scene, byPart)) {
        const person = ownerOf(words, { ...run, first, end }, byPart, seen);
        if (person === undefined) continue;
        // In a headline any word has a capital: `Trade Bill` is no Bill.
        if (scene.sentence.region === "title" && end === first + 1 && words.key(first) !== person.keys.at(-1)) continue;
        add(person, first, end, "name-met-again");
        seen.set(person, first);
      }
    }
  }
  return new Map(people.map((person) => [person, inOrder(found.get(person)?.values() ?? [])]));
}

function inOrder(mentions: Iterable<Mention>): Mention[] {
  return [...mentions].sort((a, b) => a.span[0] - b.span[0]);
}

function partsOf(people: readonly Person[]): Map<string, Person[]> {
  const byPart = new Map<string, Person[]>();
  for (const person of people) {
    for (const spelling of person.spellings) {
      for (const key of spelling) {
        if (key.length < 2 || PARTICLES.has(key) || SUFFIXES.has(key)) continue;
        const list = byPart.get(key);
        if (list === undefined) byPart.set(key, [person]);
        else if (list.length < MOST_BEARERS && list.at(-1) !== person) list.push(person);
      }
    }
  }
  return byPart;
}

/** Whose name a run is, in full or in part: of several the one met last. */
function ownerOf(
  words: Words,
  run: NameRun,
  byPart: ReadonlyMap<string, Person[]>,
  seen: ReadonlyMap<Person, number>,
): Person | undefined {
  const keys = keysOf(words, run);
  const bearers = keys.map((key) => byPart.get(key)).find((list) => list !== undefined);
  if (bearers === undefined) return undefined;
  const owners = bearers.filter(
    ({ keys: full, spellings }) => isForm(keys, full) || spellings.some((name, n) => n < 8 && isForm(keys, name)),
  );
  if (owners.length < 2) return owners[0];
  const exact = owners.find(({ keys: full }) => full.join("") === keys.join(""));
  return exact ?? owners.sort((a, b) => (seen.get(b) ?? -1) - (seen.get(a) ?? -1))[0];
}

/** Words of a name that are a full name, a spelling of it, or a part. */
function isForm(keys: readonly string[], full: readonly string[]): boolean {
  if (full.length !== keys.length) return isPart(keys, full);
  return full.join("") === keys.join("") || (keys.length > 1 && isVariant(full, keys));
}

/** A run, or the names it joins: `Clinton-Yeltsin`; a word that opens a sentence may be no part of the name. */
function pieces(words: Words, run: NameRun, scene: Scene, byPart: ReadonlyMap<string, Person[]>): NameRun[] {
  const { tokens } = words;
  if (scene.sentence.region === "title" && run.words > 1) {
    const single = Array.from({ length: run.end - run.first }, (_, i) => ({
      ...run,
      first: run.first + i,
      end: run.first + i + 1,
      words: 1,
    }));
    return ownerOf(words, run, byPart, new Map()) === undefined ? single : [run];
  }
  const known = (at: number) => byPart.has(bareKey(tokens[at] as Token));
  if (run.first === scene.sentence.first && run.words > 1 && !known(run.first) && known(run.first + 1)) {
    return [run, { ...run, first: run.first + 1, words: run.words - 1 }];
  }
  if (run.end - run.first === 3 && isHyphen(tokens, run.first + 1) && (known(run.first) || known(run.first + 2))) {
    return [run, { ...run, end: run.first + 1 }, { ...run, first: run.first + 2 }];
  }
  return [run];
}
