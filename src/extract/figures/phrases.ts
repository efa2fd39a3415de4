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

export function phraseTable<Value>(
  entries: Iterable<readonly [words: string, value: Value, exact?: boolean]>,
): PhraseTable<Value> {
  const byFirst: Map<string, Phrase<Value>[]> = new Map();
  const byLast: Map<string, Phrase<Value>[]> = new Map();
  for (const [words, value, exact = false] of entries) {
    const { texts, keys } = spell(words);
    const phrase = { keys, exact: exact ? texts : null, value };
    file(byFirst, keys[0], phrase);
    file(byLast, keys.at(-1), phrase);
  }
  return {
    at(reading, first) {
      const token = reading.tokens[first];
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

function file<Value>(index: Map<string, Phrase<Value>[]>, key: string | undefined, phrase: Phrase<Value>): void {
  if (key === undefined) return;
  const list = index.get(key) ?? [];
  // The first of equal phrases stands; longer ones go first.
  const at = list.findIndex((other) => other.keys.length < phrase.keys.length);
  list.splice(at < 0 ? list.length : at, 0, phrase);
  index.set(key, list);
}

function matches(tokens: readonly Token[], { keys, exact }: Phrase<unknown>, first: number): boolean {
  for (let k = 0; k < keys.length; k++) {
    const token = tokens[first + k];
    if (token?.key !== keys[k] || (exact !== null && token?.text !== exact[k])) return false;
  }
  return true;
}
