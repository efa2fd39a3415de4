import { expect, test } from "vitest";
import { Seen } from "../../src/model/seen.ts";

test("names are new once, also when there are many, odd or alike", () => {
  const seen = new Seen();
  const names = ["", "a", "b", "ab", "ba", "__proto__", "constructor", "a".repeat(10_000), "\u0000", "😀"];
  for (let i = 0; i < 200_000; i++) names.push(`news/2024/${i}`);
  expect(names.filter((name) => seen.add(name))).toEqual([]);
  expect(names.filter((name) => !seen.add(name))).toEqual([]);
});
