import { expect, test } from "vitest";
import { LEXICONS } from "../../src/lexicon/index.ts";
import type { Token } from "../../src/model/reading.ts";
import { spell } from "../../src/text/spell.ts";
import { tokenize } from "../../src/text/tokens.ts";

test("every phrase of the lexicons is spelt as the tokeniser cuts it", () => {
  let looked = 0;
  for (const { entries } of LEXICONS) {
    for (const { words } of entries) {
      const tokens: Token[] = [];
      tokenize(words, 0, words.length, tokens);
      const { texts, keys } = spell(words);
      expect(texts, words).toEqual(tokens.map(({ text }) => text));
      expect(keys, words).toEqual(tokens.map(({ key }) => key));
      looked++;
    }
  }
  expect(looked).toBeGreaterThan(1000);
});
