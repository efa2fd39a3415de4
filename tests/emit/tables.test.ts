import { expect, test } from "vitest";
import { TABLE_NAMES, tables } from "../../src/emit/tables/index.ts";
import { uniqueKeys } from "../../src/emit/tables/view.ts";
import { like, RECORD, rowsOf, SOURCED, TEXT, view } from "./tables-support.ts";

const ROWS = rowsOf([view()]);

test("columns and their order are a promise", () => {
  expect(tables().map(({ name, columns }) => [name, columns.map((column) => column.name).join(" ")])).toEqual([
    [
      "articles",
      "article_id published title place agencies date_count official_count title_count figure_count mechanism_count diagnostics location",
    ],
    [
      "dates",
      "article_id published date_id quote value type mod from_date to_date sentence location span_start span_end",
    ],
    [
      "officials",
      "article_id published official_id quote name person_id country title_count mentions mention_spans sentence location span_start span_end",
    ],
    [
      "titles",
      "article_id published title_id official_id person_id name quote title role portfolio organization country former acting inferred sentence location span_start span_end",
    ],
    [
      "figures",
      "article_id published figure_id quote value value_max unit kind bound per measure change_direction change_basis status from_date to_date sentence location span_start span_end",
    ],
    [
      "mechanisms",
      "article_id published mechanism_id quote name kind session level parties portfolio from_date to_date session_date place chairs series mentions mention_spans sentence location span_start span_end",
    ],
  ]);
});

test("one row an item, with its article, its quote, its line and its sentence", () => {
  expect(TABLE_NAMES.map((name) => ROWS[name]?.length)).toEqual([1, 2, 2, 3, 3, 2]);
  expect(ROWS.dates?.[0]).toEqual({
    article_id: "south/joint-commission",
    published: "2024-05-03",
    date_id: `south/joint-commission:date:${TEXT.indexOf("Thursday")}`,
    quote: "Thursday",
    value: "2024-05-02",
    type: "DATE",
    mod: null,
    from_date: "2024-05-02",
    to_date: "2024-05-02",
    sentence:
      "Foreign Minister Ana Ruiz of Peru met her Chilean counterpart Luis Soto on Thursday, and\nRuiz thanked him.",
    location: "news/a.txt:5",
    span_start: TEXT.indexOf("Thursday"),
    span_end: TEXT.indexOf("Thursday") + 8,
  });
  expect(ROWS.articles?.[0]).toMatchObject({
    agencies: ["ANDINA", "EFE"],
    date_count: 2,
    official_count: 2,
    title_count: 3,
    figure_count: 3,
    mechanism_count: 2,
    diagnostics: ["info example: made; by hand"],
    location: "news/a.txt:1",
  });
});

test("every quote stands in its sentence and at its span", () => {
  let looked = 0;
  for (const row of Object.values(ROWS).flat()) {
    if (typeof row.quote !== "string") continue;
    looked++;
    expect(row.sentence).toContain(row.quote);
    expect(TEXT.slice(Number(row.span_start), Number(row.span_end))).toBe(row.quote);
  }
  expect(looked).toBe(10);
});

test("lines are counted over CR LF too, and a JSONL article has its own line", () => {
  expect(ROWS.figures?.map(({ location }) => location)).toEqual(["news/a.txt:8", "news/a.txt:8", "news/a.txt:7"]);
  expect(rowsOf([view(like("x", {}, { path: "a.ndjson", line: 41 }))]).figures?.[0]?.location).toBe("a.ndjson:41");
});

test("an inferred title stands where its holder does; an official where the name is whole", () => {
  expect(ROWS.titles?.[1]).toMatchObject({ quote: null, span_start: null, inferred: true, location: "news/a.txt:5" });
  expect(ROWS.titles?.[1]?.sentence).toContain("Luis Soto");
  expect(ROWS.officials?.[0]).toMatchObject({ quote: "Ana Ruiz", mentions: ["Ana Ruiz", "Ruiz"] });
});

test("a span that no sentence holds shows its line; one over two sentences shows both", () => {
  const [first, , ...others] = SOURCED.sentences;
  const shown = (sentences: typeof SOURCED.sentences) => rowsOf([view({ ...SOURCED, sentences })]);
  expect(shown(first ? [first, ...others] : []).dates?.[0]?.sentence).toBe(
    "SANTIAGO — Foreign Minister Ana Ruiz of Peru met her Chilean counterpart Luis Soto on Thursday, and",
  );
  const start = TEXT.indexOf("$1 billion");
  const split = shown([
    [start, start + 4],
    [start + 5, start + 40],
  ]);
  expect(split.figures?.[1]?.sentence).toBe(TEXT.slice(start, start + 40).trim());
});

test("ids are unique, name their table's rows, and stay when other articles come", () => {
  const alone = rowsOf([view()]);
  const among = rowsOf([view(like("a")), view(), view(like("z"))]);
  for (const table of tables()) {
    const ids = (among[table.name] ?? []).map((row) => row[table.key]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of alone[table.name] ?? []) expect(ids).toContain(row[table.key]);
  }
  const officials = new Set(ROWS.officials?.map(({ official_id }) => official_id));
  expect(ROWS.titles?.every(({ official_id }) => officials.has(official_id ?? null))).toBe(true);
});

test("items at one place, and officials of one name, are told apart", () => {
  const [date] = RECORD.dates ?? [];
  const [official] = RECORD.officials ?? [];
  if (!date || !official) throw new Error("the record has both");
  const rows = rowsOf([view(like("x", { dates: [date, date], officials: [official, official] }))]);
  const id = `x:date:${date.span[0]}`;
  expect(rows.dates?.map(({ date_id }) => date_id)).toEqual([id, `${id}.2`]);
  expect(rows.officials?.map(({ official_id }) => official_id)).toEqual([
    "x:official:ana-ruiz",
    "x:official:ana-ruiz.2",
  ]);
  const unique = uniqueKeys();
  expect(["a", "a.2", "a", "a"].map(unique)).toEqual(["a", "a.2", "a.3", "a.4"]);
});

test("kinds that were not asked for leave their counts empty", () => {
  const { officials: _, ...figuresOnly } = RECORD;
  const rows = rowsOf([view({ ...SOURCED, record: figuresOnly })]);
  expect(rows.articles?.[0]).toMatchObject({ official_count: null, title_count: null, figure_count: 3 });
  expect([rows.officials, rows.titles]).toEqual([[], []]);
});

test("a run that explains itself ends each table of items with the rule", () => {
  const explained = tables(true).map(({ columns }) => columns.at(-1)?.name);
  expect(explained).toEqual(["location", "rule", "rule", "rule", "rule", "rule"]);
});
