import { expect, test } from "vitest";
import type { Token } from "../../src/model/reading.ts";
import { marksOf } from "../../src/text/marks.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { spellingOf } from "../../src/text/words.ts";

test("a word bears the bits of the sets that hold its key", () => {
  const { bit, of } = marksOf({ colours: ["red", "green"], fruits: new Set(["green", "plum"]) });
  expect(of(spellingOf("Red"))).toBe(bit.colours);
  expect(of(spellingOf("green"))).toBe(bit.colours | bit.fruits);
  expect(of(spellingOf("stone"))).toBe(0);
});

test("two who ask of one word do not disturb each other, whoever asks first", () => {
  const early = marksOf({ a: ["word"] });
  const late = marksOf({ a: ["other"], b: ["word"] });
  const word = spellingOf("word");
  expect(late.of(word)).toBe(late.bit.b);
  expect(early.of(word)).toBe(early.bit.a);
  expect(late.of(word)).toBe(late.bit.b);
});

test("no more sets than bits", () => {
  const sets = Object.fromEntries(Array.from({ length: 32 }, (_, i) => [`set${i}`, ["word"]]));
  expect(() => marksOf(sets)).toThrow("32 sets");
});

test("a place holds what its word does, and none beyond the ends does", () => {
  const { bit, holds } = marksOf({ colours: ["red"], fruits: ["plum"] });
  const tokens: Token[] = [];
  tokenize("Red wine", 0, 8, tokens);
  expect(holds(tokens, 0, bit.colours | bit.fruits)).toBe(true);
  expect([holds(tokens, 0, bit.fruits), holds(tokens, 1, bit.colours)]).toEqual([false, false]);
  expect([holds(tokens, -1, bit.colours), holds(tokens, 2, bit.colours)]).toEqual([false, false]);
});
