import type { Reading, Token } from "../../model/reading.ts";
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
}

type Row<Value> = readonly [words: string, value: Value, exact?: boolean];

export function phraseTable<Value>(entries: ReadonlyArray<Row<Value>>): PhraseTable<Value> {
  const byFirst = index(entries, 0);
  const byLast = index(entries, -1);
  return {
    at(reading, first) {
      const token = reading.tokens[first];
      const phrases = token && byFirst(token.key);
      if (phrases === undefined) return null;
      const stop = reading.sentenceOf(first).end;
      for (const phrase of phrases) {
        const end = first + phrase.keys.length;
        if (end <= stop && matches(reading.tokens, phrase, first)) return { first, end, value: phrase.value };
      }
      return null;
    },
    before(reading, end) {
      const token = reading.tokens[end - 1];
      const phrases = token && byLast(token.key);
      if (phrases === undefined) return null;
      const start = reading.sentenceOf(end - 1).first;
      for (const phrase of phrases) {
        const first = end - phrase.keys.length;
        if (first >= start && matches(reading.tokens, phrase, first)) return { first, end, value: phrase.value };
      }
      return null;
    },
  };
}

/** A word of plain letters at a phrase's beginning or end needs no tokeniser. */
const PLAIN_EDGE = { "0": /^[A-Za-z]+(?= |$)/, "-1": /(?<![^ ])[A-Za-z]+$/ } as const;

/**
 * The phrases that have a key at a place of theirs: 0 the first, -1 the last. They are filed when the first is asked for, and
 * spelt when their key is. Of one key the longer go first, equal ones as they came.
 */
function index<Value>(entries: ReadonlyArray<Row<Value>>, place: 0 | -1): (key: string) => Phrase<Value>[] | undefined {
  let rows: Map<string, Row<Value>[]> | null = null;
  const spelt: Map<string, Phrase<Value>[]> = new Map();
  const filed = () => {
    const all: Map<string, Row<Value>[]> = new Map();
    for (const row of entries) {
      const key = PLAIN_EDGE[place].exec(row[0])?.[0].toLowerCase() ?? spell(row[0]).keys.at(place);
      if (key === undefined) continue;
      const list = all.get(key);
      if (list === undefined) all.set(key, [row]);
      else list.push(row);
    }
    return all;
  };
  return (key) => {
    const known = spelt.get(key);
    if (known !== undefined) return known;
    rows ??= filed();
    const phrases = rows.get(key)?.map(([words, value, exact = false]) => {
      const { texts, keys } = spell(words);
      return { keys, exact: exact ? texts : null, value };
    });
    if (phrases === undefined) return undefined;
    phrases.sort((a, b) => b.keys.length - a.keys.length);
    spelt.set(key, phrases);
    return phrases;
  };
}

function matches(tokens: readonly Token[], { keys, exact }: Phrase<unknown>, first: number): boolean {
  for (let k = 0; k < keys.length; k++) {
    const token = tokens[first + k];
    if (token?.key !== keys[k] || (exact !== null && token?.text !== exact[k])) return false;
  }
  return true;
}
