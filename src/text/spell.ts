import type { Token } from "../model/reading.ts";
import { tokenize } from "./tokens.ts";

/** Words of plain letters with single spaces: most of every lexicon, and their tokens need no tokeniser. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The tokens that a lexicon's phrase spells, as `tokenize` would cut and fold them. */
export function spell(phrase: string): { readonly texts: readonly string[]; readonly keys: readonly string[] } {
  if (PLAIN.test(phrase)) return { texts: phrase.split(" "), keys: phrase.toLowerCase().split(" ") };
  const tokens: Token[] = [];
  tokenize(phrase, 0, phrase.length, tokens);
  return { texts: tokens.map(({ text }) => text), keys: tokens.map(({ key }) => key) };
}
