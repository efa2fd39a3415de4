import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extractSource } from "../src/pipeline.ts";
import type { Kind } from "../src/schema/record.ts";
import { KINDS } from "../src/schema/record.ts";
import { compare, type Expected, type Full } from "./compare.ts";

/**
 * Whole articles with records made by hand. What a reader left open is marked optional in the expected file; all else
 * counts. The shares below are what has been reached: they may rise and never fall.
 */
const REACHED: Readonly<Record<Kind | "header", number>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "fixtures", "reached.json"), "utf8"),
);

const folder = join(import.meta.dirname, "..", "fixtures", "articles");
const results = readdirSync(folder)
  .sort()
  .map((slug) => {
    const text = readFileSync(join(folder, slug, "source.txt"), "utf8").replace(/^\uFEFF/, "");
    const expected = JSON.parse(readFileSync(join(folder, slug, "expected.json"), "utf8")) as Expected;
    const source = { id: `${slug}/source`, path: slug, line: null, text, date: null, title: null };
    const { record, diagnostics } = extractSource(source);
    if (record === null) throw new Error(`${slug}: ${JSON.stringify(diagnostics)}`);
    return { slug, ...compare(text, expected, record as Full) };
  });

describe("articles with hand-made records", () => {
  test("there are enough of them, each with something to find", () => {
    expect(results.length).toBeGreaterThanOrEqual(8);
    for (const { slug, kinds } of results) {
      expect(
        KINDS.some((kind) => kinds[kind].wanted > 0),
        slug,
      ).toBe(true);
    }
  });

  test.each([...KINDS, "header"] as const)("%s: right values over values wanted and values given", (kind) => {
    const sum = (key: "right" | "wanted" | "given") =>
      results.reduce((total, { kinds }) => total + kinds[kind][key], 0);
    const share = (200 * sum("right")) / (sum("wanted") + sum("given"));
    const wrong = results.flatMap(({ slug, kinds }) => kinds[kind].wrong.map((line) => `${slug}: ${line}`));
    expect(share, `${kind} ${share.toFixed(1)}\n${wrong.join("\n")}`).toBeGreaterThanOrEqual(REACHED[kind]);
  });
});
