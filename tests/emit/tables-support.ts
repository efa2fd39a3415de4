import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Cell, type Context, tables } from "../../src/emit/tables/index.ts";
import { ArticleView } from "../../src/emit/tables/view.ts";
import type { SourceText } from "../../src/model/article.ts";
import type { Span } from "../../src/model/span.ts";
import { type ArticleRecord, recordSchema } from "../../src/schema/record.ts";

export const TEXT = [
  "date 2024-05-03",
  "",
  "-Joint commission meets",
  "",
  "SANTIAGO — Foreign Minister Ana Ruiz of Peru met her Chilean counterpart Luis Soto on Thursday, and",
  "Ruiz thanked him. They chaired the 12th Peru–Chile Joint Commission.\r\n=2+3 was written on the board. Trade fell by",
  "-5.2 per cent to between $1 billion and $1.4 billion in 1899.",
  "— ANDINA",
].join("\n");

/** The span of the `nth` place (from 0) at which the quote stands. */
function at(quote: string, nth = 0, text = TEXT): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`${quote} does not stand in the text`);
  return [start, start + quote.length];
}
const quote = (text: string, nth = 0) => ({ text, span: at(text, nth) });
const office = {
  text: "Foreign Minister",
  role: "minister",
  portfolio: "foreign-affairs",
  organization: null,
  former: false,
  acting: false,
} as const;
const open = { valueMax: null, per: null, measure: null, change: null, from: null, to: null } as const;

/** A record with something of everything, worked out by hand from `TEXT`. */
export const RECORD: ArticleRecord = recordSchema.parse({
  id: "south/joint-commission",
  header: { date: "2024-05-03", title: "-Joint commission meets", place: "Santiago", agencies: ["ANDINA", "EFE"] },
  dates: [
    { ...quote("Thursday"), type: "DATE", value: "2024-05-02", mod: null, from: "2024-05-02", to: "2024-05-02" },
    { ...quote("1899"), type: "DATE", value: "1899", mod: "APPROX", from: "1899-01-01", to: "1899-12-31" },
  ],
  officials: [
    {
      id: "ana-ruiz",
      name: "Ana Ruiz",
      country: "PE",
      titles: [{ ...office, country: "PE", inferred: false, quote: "Foreign Minister", span: at("Foreign Minister") }],
      mentions: [quote("Ana Ruiz"), quote("Ruiz", 1)],
    },
    {
      id: "luis-soto",
      name: "Luis Soto",
      country: "CL",
      titles: [
        { ...office, country: "CL", inferred: true, quote: null, span: null },
        {
          ...office,
          text: "@envoy",
          role: "envoy",
          portfolio: null,
          country: null,
          inferred: true,
          quote: null,
          span: null,
        },
      ],
      mentions: [quote("Luis Soto")],
    },
  ],
  figures: [
    {
      ...open,
      ...quote("-5.2 per cent"),
      kind: "percent",
      value: -5.2,
      unit: "percent",
      bound: "exact",
      measure: "Trade",
      change: { direction: "down", basis: null },
      status: "actual",
      from: "1899-01-01",
      to: "1899-12-31",
    },
    {
      ...open,
      ...quote("$1 billion and $1.4 billion"),
      kind: "money",
      value: 1e9,
      valueMax: 1.4e9,
      unit: "USD",
      bound: "range",
      status: "estimate",
    },
    { ...open, ...quote("=2+3"), kind: "count", value: 5, unit: null, bound: "exact", status: "actual" },
  ],
  mechanisms: [
    {
      name: "Peru–Chile Joint Commission",
      kind: "committee",
      ...quote("12th Peru–Chile Joint Commission"),
      mentions: [quote("12th Peru–Chile Joint Commission"), quote("Joint commission")],
      session: 12,
      level: "ministerial",
      parties: ["CL", "PE"],
      portfolio: "foreign-affairs",
      from: null,
      to: null,
      date: "2024-05-02",
      place: "Santiago",
      chairs: ["ana-ruiz", "luis-soto"],
      series: "cl-pe/committee/foreign-affairs/ministerial",
    },
    {
      name: "Joint Commission",
      kind: "committee",
      ...quote("Joint commission"),
      mentions: [quote("Joint commission")],
      session: null,
      level: null,
      parties: [],
      portfolio: null,
      from: null,
      to: null,
      date: "XXXX-05",
      place: null,
      chairs: [],
      series: "/committee/joint-commission",
    },
  ],
  diagnostics: [{ severity: "info", code: "example", message: "made; by hand", span: null }],
});

const sentence = (from: string, to: string): Span => [at(from)[0], at(to)[1]];
const SENTENCES = [
  at("-Joint commission meets"),
  sentence("Foreign Minister", "thanked him."),
  at("They chaired the 12th Peru–Chile Joint Commission."),
  sentence("=2+3", "1899."),
];

const source: SourceText = { id: RECORD.id, path: "news/a.txt", line: null, text: TEXT, date: null, title: null };
export interface Sourced extends Context {
  readonly record: ArticleRecord;
}

export const SOURCED: Sourced = { record: RECORD, source, sentences: SENTENCES };

/** Another article with the same text: `record` and `source` as given. */
export function like(id: string, more: Partial<ArticleRecord> = {}, where: Partial<SourceText> = {}): Sourced {
  return { record: { ...RECORD, id, ...more }, source: { ...source, id, ...where }, sentences: SENTENCES };
}

export const view = (sourced: Sourced = SOURCED): ArticleView =>
  new ArticleView(sourced.record, sourced, sourced.record.id);

/** Rows by table name, each by column name. */
export function rowsOf(views: readonly ArticleView[]): Record<string, Array<Record<string, Cell>>> {
  return Object.fromEntries(
    tables().map((table) => [
      table.name,
      views.flatMap((one) =>
        table
          .rows(one)
          .map((cells) => Object.fromEntries(table.columns.map(({ name }, i) => [name, cells[i] ?? null]))),
      ),
    ]),
  );
}

/** A folder that goes away with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "tables-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
