import type { Spelling, Token } from "../model/reading.ts";

/** The bits of a number that are safe to ask one by one. */
const MOST = 31;
let askers = 0;

/** Sets of words that are asked for one word after another: which of them hold a word is looked up once a spelling. */
export interface Marks<Name extends string> {
  /** The bit of each set. */
  readonly bit: Readonly<Record<Name, number>>;
  /** The bits of the sets that hold a word's key. */
  of(word: Spelling): number;
  /** One of some sets, by their bits, holds the word at a token; none does beyond the ends. */
  holds(tokens: readonly Token[], at: number, sets: number): boolean;
}

export function marksOf<Name extends string>(sets: Readonly<Record<Name, Iterable<string>>>): Marks<Name> {
  const names = Object.keys(sets) as Name[];
  if (names.length > MOST) throw new Error(`${names.length} sets of words, at most ${MOST} have a bit`);
  const bit = Object.fromEntries(names.map((name, place) => [name, 1 << place])) as Record<Name, number>;
  const place = askers++;
  let byKey: Map<string, number> | null = null;
  const filed = () => {
    const all: Map<string, number> = new Map();
    for (const name of names) for (const key of sets[name]) all.set(key, (all.get(key) ?? 0) | bit[name]);
    return all;
  };
  const of = (word: Spelling) => {
    const known = word.marks?.[place];
    if (known !== undefined && known >= 0) return known;
    byKey ??= filed();
    const marks = byKey.get(word.key) ?? 0;
    word.marks ??= new Array(askers).fill(-1);
    word.marks[place] = marks;
    return marks;
  };
  return {
    bit,
    of,
    holds(tokens, at, sets) {
      const token = at < 0 ? undefined : tokens[at];
      return token !== undefined && (of(token.word) & sets) !== 0;
    },
  };
}
