import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ledger, sessionsOf } from "../../src/corpus/series.ts";
import { LEDGER_FORMATS } from "../../src/emit/index.ts";
import type { ArticleRecord, Mechanism } from "../../src/schema/record.ts";

const KEY = "ke-tz/committee/trade/ministerial";

function mechanism(session: number | null, more: Partial<Mechanism> = {}): Mechanism {
  const text = more.text ?? `${session}th Kenya-Tanzania Joint Trade Committee`;
  return {
    name: "Kenya-Tanzania Joint Trade Committee",
    kind: "committee",
    text,
    span: [0, text.length],
    mentions: [{ text, span: [0, text.length] }],
    session,
    level: "ministerial",
    parties: ["KE", "TZ"],
    portfolio: "trade",
    from: null,
    to: null,
    date: null,
    place: null,
    chairs: [],
    series: KEY,
    ...more,
  };
}

function record(id: string, date: string | null, ...mechanisms: Mechanism[]): ArticleRecord {
  return { id, header: { date, title: null, place: null, agencies: [] }, mechanisms, diagnostics: [] };
}

const rowsOf = (...records: ArticleRecord[]) => ledger(records.flatMap(sessionsOf));
const brief = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ ordinal, through, status }) => [ordinal, through, status]);

describe("ledger", () => {
  test("a row a session, and one for the sessions between that no article tells of", () => {
    const rows = rowsOf(
      record("c", "2020-05-01", mechanism(9, { date: "2020-04-30" })),
      record("a", "2014-02-01", mechanism(5, { date: "2014-01-30" })),
      record("b", "2015-02-01", mechanism(6, { date: "2015-01-29" })),
    );
    expect(brief(rows)).toEqual([
      [5, 5, "told"],
      [6, 6, "told"],
      [7, 8, "not in this corpus"],
      [9, 9, "told"],
    ]);
    expect(rows.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test("articles on one session share its row: the finer date, every chair, each quote", () => {
    const [row, ...rest] = rowsOf(
      record(
        "lead",
        "2019-06-10",
        mechanism(7, { date: "2019-06", chairs: ["b-otieno"], text: "7th Joint Trade Committee" }),
      ),
      record("late", "2019-06-12", mechanism(7, { date: "2019-06-11", place: "Arusha", chairs: ["a-mushi"] })),
    );
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ date: "2019-06-11", place: "Arusha", chairs: ["a-mushi", "b-otieno"], conflicts: [] });
    expect(row?.claims.map(({ article, quote }) => [article, quote])).toEqual([
      ["lead", "7th Joint Trade Committee"],
      ["late", "7th Kenya-Tanzania Joint Trade Committee"],
    ]);
  });

  test("two dates and two places for one session are shown with both quotes", () => {
    const [row] = rowsOf(
      record("a", "2019-06-10", mechanism(7, { date: "2019-06-11", place: "Arusha", text: "the 7th session" })),
      record("b", "2019-06-12", mechanism(7, { date: "2019-06-14", place: "Dodoma" })),
    );
    expect(row?.conflicts.map(({ about, claims }) => [about, ...claims.map(({ article }) => article)])).toEqual([
      ["date", "a", "b"],
      ["place", "a", "b"],
    ]);
    expect(row?.conflicts[0]?.claims.map(({ quote }) => quote)).toEqual([
      "the 7th session",
      "7th Kenya-Tanzania Joint Trade Committee",
    ]);
  });

  test("dates of another grain or with an open year contradict nothing; nor do accents in a place", () => {
    const [row] = rowsOf(
      record("a", "2019-06-10", mechanism(7, { date: "2019-06", place: "Brasília" })),
      record("b", "2019-06-12", mechanism(7, { date: "2019-06-14", place: "Brasilia" })),
      record("c", null, mechanism(7, { date: "XXXX-06-15" })),
    );
    expect(row?.conflicts).toEqual([]);
  });

  test("an ordinal that runs backwards in time is shown with both quotes", () => {
    const rows = rowsOf(
      record("a", "2019-06-10", mechanism(7, { date: "2019-06-11" })),
      record("b", "2018-06-12", mechanism(8, { date: "2018-06-14" })),
    );
    expect(rows.map(({ conflicts }) => conflicts.map(({ about }) => about))).toEqual([[], ["order"]]);
    expect(rows[1]?.conflicts[0]?.claims.map(({ article }) => article)).toEqual(["a", "b"]);
  });

  test("levels are series of their own; a key without a level joins the only one that has it", () => {
    const deputies = "la-vn/consultation/foreign-affairs/deputy-ministerial";
    const ministers = "la-vn/consultation/foreign-affairs/ministerial";
    const levels = rowsOf(
      record("a", "2022-11-26", mechanism(7, { series: deputies, kind: "consultation", level: "deputy-ministerial" })),
      record("b", "2023-11-22", mechanism(10, { series: ministers, kind: "consultation" })),
      record("c", "2025-12-18", mechanism(12, { series: ministers, kind: "consultation" })),
    );
    expect(levels.map(({ series, ordinal, status }) => [series, ordinal, status])).toEqual([
      [deputies, 7, "told"],
      [ministers, 10, "told"],
      [ministers, 11, "not in this corpus"],
      [ministers, 12, "told"],
    ]);
    const joined = rowsOf(
      record("a", "2022-11-26", mechanism(7)),
      record("b", "2023-11-22", mechanism(8, { series: "ke-tz/committee/trade", level: null })),
    );
    expect(joined.map(({ series, ordinal }) => [series, ordinal])).toEqual([
      [KEY, 7],
      [KEY, 8],
    ]);
  });

  test("a session without a number is the numbered one of its day, else a row of its own; agreements are none", () => {
    const rows = rowsOf(
      record("a", "2019-06-11", mechanism(7, { date: "2019-06-11" })),
      record("b", "2019-06-11", mechanism(null, { date: "2019-06-11", text: "the committee" })),
      record("c", "2016-06-11", mechanism(null, { date: "2016-06-11", text: "the committee" })),
      record("d", "2016-06-11", mechanism(null, { text: "the committee" })),
      record("e", "2016-06-11", mechanism(3, { kind: "agreement", series: "ke-tz/agreement/trade" })),
    );
    expect(rows.map(({ ordinal, claims }) => [ordinal, claims.map(({ article }) => article)])).toEqual([
      [7, ["a", "b"]],
      [null, ["c"]],
    ]);
  });

  test("the order of the articles does not matter, and the rows stay as many as the claims", () => {
    const told = fc.record({
      session: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
      date: fc.option(fc.constantFrom("2019", "2019-06", "2019-06-11", "2018-01-01", "XXXX-06-11", "2019-W23")),
      place: fc.option(fc.constantFrom("Arusha", "Nairobi")),
      series: fc.constantFrom(KEY, "ke-tz/committee/trade", "/meeting/x", "__proto__", ""),
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), (all) => {
        const records = all.map((one, i) =>
          record(
            `a${i}`,
            "2019-01-01",
            mechanism(one.session, { date: one.date, place: one.place, series: one.series }),
          ),
        );
        const rows = rowsOf(...records);
        expect(rowsOf(...[...records].reverse())).toEqual(rows);
        expect(rows.length).toBeLessThanOrEqual(2 * all.length);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe("formats", () => {
  const rows = rowsOf(
    record("=a", "2019-06-10", mechanism(5, { date: "2019-06-11", place: "Arusha" })),
    record("b", "2018-06-12", mechanism(8, { date: "2018-06-14", text: "8th\u001b[31m Joint\nTrade Committee" })),
  );
  const render = (name: string) => LEDGER_FORMATS.find((format) => format.name === name)?.render(rows) ?? "";

  test("JSON and NDJSON hold the rows as they are", () => {
    expect(JSON.parse(render("json"))).toEqual(rows);
    const lines = render("ndjson").trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  });

  test("CSV has a row a session under its columns, and no formulas", () => {
    const lines = render("csv").trimEnd().split("\r\n");
    expect(lines[0]).toBe(
      "series,ordinal,through,status,name,kind,parties,level,date,place,chairs,articles,quotes,conflicts",
    );
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(",'=a,");
    expect(lines[2]).toContain(",6,7,not in this corpus,");
  });

  test("the table shows gaps and contradictions, and nothing a terminal obeys", () => {
    const table = render("table");
    expect(table).toContain("6–7  not in this corpus");
    expect(table).toContain("! a later session on an earlier day: 2019-06-11 “5th Kenya-Tanzania");
    expect(table).not.toContain("\u001b");
    expect(table.split("\n")).toHaveLength(6);
  });
});
