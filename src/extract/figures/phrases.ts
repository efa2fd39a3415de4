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

/** The table is spelt when it is first asked: most of an article's figures ask few of them. */
export function phraseTable<Value>(
  entries: ReadonlyArray<readonly [words: string, value: Value, exact?: boolean]>,
): PhraseTable<Value> {
  let byFirst: Map<string, Phrase<Value>[]> | null = null;
  let byLast: Map<string, Phrase<Value>[]> | null = null;
  return {
    at(reading, first) {
      const token = reading.tokens[first];
      byFirst ??= filed(entries, 0);
      const phrases = token && byFirst.get(token.key);
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
      byLast ??= filed(entries, -1);
      const phrases = token && byLast.get(token.key);
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

/** Phrases by the key at a place of theirs: 0 the first, -1 the last. Of one key the longer go first, equal ones as they came. */
function filed<Value>(
  entries: ReadonlyArray<readonly [words: string, value: Value, exact?: boolean]>,
  place: 0 | -1,
): Map<string, Phrase<Value>[]> {
  const index: Map<string, Phrase<Value>[]> = new Map();
  for (const [words, value, exact = false] of entries) {
    const { texts, keys } = spell(words);
    const key = keys.at(place);
    if (key === undefined) continue;
    const phrase = { keys, exact: exact ? texts : null, value };
    const list = index.get(key);
    if (list === undefined) index.set(key, [phrase]);
    else list.push(phrase);
  }
  for (const list of index.values()) if (list.length > 1) list.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

function matches(tokens: readonly Token[], { keys, exact }: Phrase<unknown>, first: number): boolean {
  for (let k = 0; k < keys.length; k++) {
    const token = tokens[first + k];
    if (token?.key !== keys[k] || (exact !== null && token?.text !== exact[k])) return false;
  }
  return true;
}
