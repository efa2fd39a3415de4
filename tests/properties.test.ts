import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractSource } from "../src/pipeline.ts";
import { type ArticleRecord, recordSchema } from "../src/schema/record.ts";

const root = join(import.meta.dirname, "..");
const articles = readdirSync(join(root, "fixtures", "articles")).map((slug) =>
  readFileSync(join(root, "fixtures", "articles", slug, "source.txt"), "utf8"),
);

function record(text: string): ArticleRecord {
  const outcome = extractSource({ id: "a", path: "a", line: null, text, date: null, title: null }, { explain: true });
  if (outcome.record === null) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.record;
}

/** Every quote of a record with its span. */
function quotes(
  found: ArticleRecord,
): Array<{ readonly text: string | null; readonly span: readonly [number, number] | null }> {
  return [
    ...(found.dates ?? []),
    ...(found.figures ?? []),
    ...(found.mechanisms ?? []).flatMap((item) => [item, ...item.mentions]),
    ...(found.officials ?? []).flatMap((item) => [
      ...item.mentions,
      ...item.titles.map(({ quote, span }) => ({ text: quote, span })),
    ]),
  ];
}

function expectSound(text: string): void {
  const found = record(text);
  recordSchema.parse(found);
  for (const { text: quote, span } of quotes(found)) {
    if (span === null) expect(quote).toBeNull();
    else expect(text.slice(...span)).toBe(quote);
  }
  for (const { from, to } of [...(found.dates ?? []), ...(found.figures ?? []), ...(found.mechanisms ?? [])]) {
    if (from !== null && to !== null) expect(from <= to).toBe(true);
  }
}

/** Words and marks of the field in any order: far likelier to wake a rule than random letters. */
const WORDS = (
  "On Thursday, Friday Nov. 4-5 2021–2025 the first ten months of 2022 last year's two-day 12th third round US$1.1-1.2 billion up 28.2% year-on-year " +
  "per cent a third of 400,000 tonnes Prime Minister Deputy Foreign minister Phạm Minh Chính and his Lao counterpart Ban Ki- moon U.S. President O'Brien, " +
  "Việt Nam–Laos Ministerial Consultation Joint Commission between China and Russia ASEAN United Nations ( ) “ ” \" ' ’s - -- – — . , ; : ! ? ... & &amp; / $ % # " +
  "\n \r\n \n\n \t \u00A0 \u200B \uFEFF 😀 \uD800 \uDC00 é e\u0301 ệ H\u00e0 NỘI date 2025-12-02 16.07.2024 10:30 a.m. 3/4/2024 ½ Mr. St. No. 5 former acting of the in to from million dozen"
).split(" ");
const soup = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "", "\n")), { maxLength: 60 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(""));

describe("whatever the text", () => {
  test("a record comes out, keeps its schema, and its quotes stand at their spans", { timeout: 100_000 }, () => {
    fc.assert(fc.property(fc.oneof(soup, fc.string({ unit: "binary", maxLength: 200 })), expectSound), {
      seed: 3,
      numRuns: 1500,
    });
  });

  test("articles cut and damaged anywhere still give sound records", { timeout: 100_000 }, () => {
    expect(articles.length).toBeGreaterThan(7);
    const damaged = fc
      .tuple(
        fc.constantFrom(...articles),
        fc.nat(),
        fc.nat({ max: 3000 }),
        fc.constantFrom("", "\n", "😀", "\uD800", " ", "-", "."),
      )
      .map(([text, at, length, mark]) => {
        const start = at % Math.max(1, text.length);
        return text.slice(start, start + length / 2) + mark + text.slice(start + length / 2, start + length);
      });
    fc.assert(fc.property(damaged, expectSound), { seed: 4, numRuns: 200 });
  });

  test("very long words, lines and runs of one mark", { timeout: 100_000 }, () => {
    const runs = [
      "a",
      "A",
      "1",
      "1,",
      ".",
      "-",
      "'",
      "(",
      "$",
      "%",
      "\n",
      " ",
      "é",
      "e\u0301",
      "😀",
      "U.S. ",
      "Mr. ",
      "2021-",
      "of the ",
      "Minister ",
      "and ",
      "1 d     ",
    ];
    for (const run of runs) expectSound(run.repeat(Math.ceil(20_000 / run.length)));
  });
});

describe("same bytes in, same bytes out", () => {
  test("twice is once", () => {
    for (const text of articles) expect(JSON.stringify(record(text))).toBe(JSON.stringify(record(text)));
  });

  test("CRLF and NFD change spans, not values", () => {
    const values = (found: ArticleRecord) =>
      JSON.stringify({
        header: found.header,
        dates: found.dates?.map(({ type, value, mod, from, to }) => [type, value, mod, from, to]),
        officials: found.officials?.map(({ id, country, titles }) => [
          id,
          country,
          titles.map(({ role, portfolio }) => [role, portfolio]),
        ]),
        figures: found.figures?.map(({ kind, value, valueMax, unit, bound, change }) => [
          kind,
          value,
          valueMax,
          unit,
          bound,
          change,
        ]),
        mechanisms: found.mechanisms?.map(({ kind, session, level, parties, from, to }) => [
          kind,
          session,
          level,
          parties,
          from,
          to,
        ]),
      }).normalize("NFC");
    for (const text of articles) {
      const plain = text.replaceAll("\r\n", "\n").normalize("NFC");
      expect(values(record(plain.replaceAll("\n", "\r\n")))).toBe(values(record(plain)));
      expect(values(record(plain.normalize("NFD")))).toBe(values(record(plain)));
    }
  });
});
