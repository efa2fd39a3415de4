import { PARTICLES, SUFFIXES } from "../../lexicon/names.ts";
import type { Token } from "../../model/reading.ts";
import type { Mention } from "../../schema/record.ts";
import type { NameRun } from "./names.ts";
import { bareKey, isPart, isVariant, keysOf, type Person, sentencesWith } from "./people.ts";
import type { Scene } from "./scene.ts";
import { isHyphen, type Words } from "./words.ts";

/** Bearers of one word of a name that are compared, so that time stays linear in any text. */
const MOST_BEARERS = 24;

/** A person and where they have been met so far. */
interface Bearer {
  readonly person: Person;
  readonly mentions: Mention[];
  /** First token of the name they were met by last; -1 before. */
  last: number;
}

type ByPart = ReadonlyMap<string, readonly Bearer[]>;

/** Every place where a form of someone's name stands, in text order: one list a person. */
export function mentionsOf(words: Words, people: readonly Person[], scenes: readonly Scene[]): Mention[][] {
  const bearers = people.map((person): Bearer => ({ person, mentions: [], last: -1 }));
  const tied = new Set<number>();
  for (const bearer of bearers) {
    for (const { name, rule } of bearer.person.ties) {
      add(words, bearer, name.first, name.end, rule);
      tied.add(name.first);
    }
  }
  const byPart = partsOf(bearers);
  const promising = sentencesWith(words, byPart);
  for (const scene of scenes) {
    if (!promising[scene.sentence.index]) continue;
    for (const run of scene.names) {
      if (!isBorne(words, run, byPart)) continue;
      if (tied.has(run.first)) {
        const owner = ownerOf(words, run, byPart);
        if (owner !== undefined) owner.last = run.first;
        continue;
      }
      for (const piece of pieces(words, run, scene, byPart)) {
        const { first, end } = piece;
        const owner = ownerOf(words, piece, byPart);
        if (owner === undefined) continue;
        // In a headline any word has a capital: `Trade Bill` is no Bill.
        if (scene.sentence.region === "title" && end === first + 1 && words.key(first) !== owner.person.keys.at(-1))
          continue;
        add(words, owner, first, end, "name-met-again");
        owner.last = first;
      }
    }
  }
  return bearers.map(({ mentions }) => (mentions.length < 2 ? mentions : mentions.sort(inOrder)));
}

function inOrder(a: Mention, b: Mention): number {
  return a.span[0] - b.span[0];
}

/** Adds a mention; of those that begin at one place the first, and they come one after another. */
function add({ reading }: Words, { mentions }: Bearer, first: number, end: number, rule: string): void {
  const span = reading.span(first, end);
  if (mentions.at(-1)?.span[0] !== span[0]) mentions.push({ text: reading.quote(first, end), span, rule });
}

function partsOf(bearers: readonly Bearer[]): ByPart {
  const byPart = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    for (const spelling of bearer.person.spellings) {
      for (const key of spelling) {
        if (key.length < 2 || PARTICLES.has(key) || SUFFIXES.has(key)) continue;
        const list = byPart.get(key);
        if (list === undefined) byPart.set(key, [bearer]);
        else if (list.length < MOST_BEARERS && list.at(-1) !== bearer) list.push(bearer);
      }
    }
  }
  return byPart;
}

/** A word of the name is a person's: most names are no one's. */
function isBorne({ tokens }: Words, { first, end }: NameRun, byPart: ByPart): boolean {
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "word" && byPart.has(bareKey(token))) return true;
  }
  return false;
}

/** Whose name a run is, in full or in part: of several the one met last. */
function ownerOf(words: Words, run: NameRun, byPart: ByPart): Bearer | undefined {
  const keys = keysOf(words, run);
  let bearers: readonly Bearer[] | undefined;
  for (let i = 0; i < keys.length && bearers === undefined; i++) bearers = byPart.get(keys[i] as string);
  if (bearers === undefined) return undefined;
  const owners = bearers.filter(
    ({ person: { keys: full, spellings } }) =>
      isForm(keys, full) || spellings.some((name, n) => n < 8 && isForm(keys, name)),
  );
  if (owners.length < 2) return owners[0];
  const exact = owners.find(({ person }) => isSame(person.keys, keys));
  return exact ?? owners.sort((a, b) => b.last - a.last)[0];
}

/** Words of a name that are a full name, a spelling of it, or a part. */
function isForm(keys: readonly string[], full: readonly string[]): boolean {
  if (full.length !== keys.length) return isPart(keys, full);
  return isSame(full, keys) || (keys.length > 1 && isVariant(full, keys));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  let letters = 0;
  for (const key of a) letters += key.length;
  for (const key of b) letters -= key.length;
  if (letters !== 0) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same === a.length || a.join("") === b.join("");
}

/** A run, or the names it joins: `Clinton-Yeltsin`; a word that opens a sentence may be no part of the name. */
function pieces(words: Words, run: NameRun, scene: Scene, byPart: ByPart): readonly NameRun[] {
  const { tokens } = words;
  const { first, end } = run;
  const part = (from: number, to: number, count: number): NameRun => ({ ...run, first: from, end: to, words: count });
  if (scene.sentence.region === "title" && run.words > 1) {
    if (ownerOf(words, run, byPart) !== undefined) return [run];
    return Array.from({ length: end - first }, (_, i) => part(first + i, first + i + 1, 1));
  }
  const known = (at: number) => byPart.has(bareKey(tokens[at] as Token));
  if (first === scene.sentence.first && run.words > 1 && !known(first) && known(first + 1))
    return [run, part(first + 1, end, run.words - 1)];
  if (end - first === 3 && isHyphen(tokens, first + 1) && (known(first) || known(first + 2)))
    return [run, part(first, first + 1, run.words), part(first + 2, end, run.words)];
  return [run];
}
