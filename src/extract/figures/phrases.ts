import type { Reading, Spelling, Token } from "../../model/reading.ts";
import { marksOf } from "../../text/marks.ts";
import { spell } from "../../text/spell.ts";

/** Words in a row and what they mean; `exact` ones count only in their own case. */
interface Phrase<Value> {
  readonly keys: readonly string[];
  readonly exact: readonly string[] | null;
  readonly value: Value;
}

export interface Hit<Value> {
  readonly first: number;
  readonly end: number;
  readonly value: Value;
}

/**
 * Phrases looked for beside a number only, so they need no tag: forward from a token, or backward from one. Of several
 * the longest wins; a phrase never leaves its sentence.
 */
export interface PhraseTable<Value> {
  /** The phrase that begins at a token. */
  at(reading: Reading, first: number): Hit<Value> | null;
  /** The phrase that ends before a token. */
  before(reading: Reading, end: number): Hit<Value> | null;
  /** The keys that its phrases begin with. */
  openings(): Iterable<string>;
}

/** Whether a word is one of the others or begins a phrase of any table: most words begin none. */
export function opening(
  tables: ReadonlyArray<PhraseTable<unknown>>,
  others: Iterable<string>,
): (word: Spelling) => boolean {
  // Gathered when first asked.
  function* openings() {
    yield* others;
    for (const table of tables) yield* table.openings();
  }
  const { of } = marksOf({ opening: { [Symbol.iterator]: openings } });
  return (word) => of(word) !== 0;
}

type Row<Value> = readonly [words: string, value: Value, exact?: boolean];

export function phraseTable<Value>(entries: ReadonlyArray<Row<Value>>): PhraseTable<Value> {
  let firsts: Files<Value> | null = null;
  let lasts: Files<Value> | null = null;
  return {
    openings() {
      firsts ??= filed(entries, 0);
      return firsts.keys();
    },
    at(reading, first) {
      const token = reading.tokens[first];
      if (token === undefined) return null;
      firsts ??= filed(entries, 0);
      const file = firsts.get(token.key);
      if (file === undefined) return null;
      file.spelt ??= spelt(file.rows, 0);
      const stop = reading.sentenceOf(first).end;
      for (const phrase of phrasesBeside(file.spelt, reading.tokens[first + 1])) {
        const end = first + phrase.keys.length;
        if (end <= stop && matches(reading.tokens, phrase, first)) return { first, end, value: phrase.value };
      }
      return null;
    },
    before(reading, end) {
      const token = end > 0 ? reading.tokens[end - 1] : undefined;
      if (token === undefined) return null;
      lasts ??= filed(entries, -1);
      const file = lasts.get(token.key);
      if (file === undefined) return null;
      file.spelt ??= spelt(file.rows, -1);
      const start = reading.sentenceOf(end - 1).first;
      for (const phrase of phrasesBeside(file.spelt, end > 1 ? reading.tokens[end - 2] : undefined)) {
        const first = end - phrase.keys.length;
        if (first >= start && matches(reading.tokens, phrase, first)) return { first, end, value: phrase.value };
      }
      return null;
    },
  };
}

/** A word of plain letters at a phrase's beginning or end needs no tokeniser. */
const PLAIN = /^[A-Za-z]+$/;

/** The rows of one key: filed when the table is first asked, spelt when their key is. */
interface Filed<Value> {
  readonly rows: Row<Value>[];
  spelt: Spelt<Value> | null;
}

interface Spelt<Value> {
  readonly all: ReadonlyArray<Phrase<Value>>;
  readonly single: ReadonlyArray<Phrase<Value>>;
  /** The keys beside the first (or the last) of the phrases that have more. */
  readonly neighbours: ReadonlySet<string>;
}

/** The phrases worth comparing: a sign that ends thirty of them has none of their letters before it as a rule. */
const phrasesBeside = <Value>({ all, single, neighbours }: Spelt<Value>, beside: Token | undefined) =>
  beside !== undefined && neighbours.has(beside.key) ? all : single;

type Files<Value> = Map<string, Filed<Value>>;

/** The phrases that have a key at a place of theirs: 0 the first, -1 the last. */
function filed<Value>(entries: ReadonlyArray<Row<Value>>, place: 0 | -1): Files<Value> {
  const all: Files<Value> = new Map();
  for (const row of entries) {
    const edge = place === 0 ? row[0].split(" ", 1)[0] : row[0].slice(row[0].lastIndexOf(" ") + 1);
    const key = edge !== undefined && PLAIN.test(edge) ? edge.toLowerCase() : spell(row[0]).keys.at(place);
    if (key === undefined) continue;
    const file = all.get(key);
    if (file === undefined) all.set(key, { rows: [row], spelt: null });
    else file.rows.push(row);
  }
  return all;
}

/** Of one key the longer go first, equal ones as they came. */
function spelt<Value>(rows: ReadonlyArray<Row<Value>>, place: 0 | -1): Spelt<Value> {
  const phrases = rows.map(([words, value, exact = false]) => {
    const { texts, keys } = spell(words);
    return { keys, exact: exact ? texts : null, value };
  });
  const all = phrases.sort((a, b) => b.keys.length - a.keys.length);
  const longer = all.filter(({ keys }) => keys.length > 1);
  return {
    all,
    single: all.filter(({ keys }) => keys.length === 1),
    neighbours: new Set(longer.map(({ keys }) => keys.at(place === 0 ? 1 : -2) ?? "")),
  };
}

function matches(tokens: readonly Token[], { keys, exact }: Phrase<unknown>, first: number): boolean {
  for (let k = 0; k < keys.length; k++) {
    const token = tokens[first + k];
    if (token?.key !== keys[k] || (exact !== null && token?.text !== exact[k])) return false;
  }
  return true;
}
