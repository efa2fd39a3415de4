import { parse } from "csv-parse/sync";
import type { ArticleRecord } from "../../src/schema/record.ts";

export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV file as a reader from npm sees them, without the apostrophe before what would open as a formula. */
export function csvRows(text: string, delimiter = ","): Row[] {
  const rows = parse(text, { columns: true, bom: true, delimiter, relax_column_count: false }) as Row[];
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, "")]),
    ),
  );
}

const text = (cell: string | undefined) => (cell === "" || cell === undefined ? null : cell);
const number = (cell: string | undefined) => (text(cell) === null ? null : Number(cell));
const list = (cell: string | undefined) => text(cell)?.split("; ") ?? [];
const span = (row: Row) => (text(row.span_start) === null ? null : [Number(row.span_start), Number(row.span_end)]);
const period = (row: Row) => ({ from: text(row.from_date), to: text(row.to_date) });

/** The mentions' texts are told apart by the lengths of their spans, whatever they hold. */
function mentions(row: Row) {
  let at = 0;
  return list(row.mention_spans).map((cell) => {
    const [start = 0, end = 0] = cell.split("-").map(Number);
    const quote = (row.mentions ?? "").slice(at, at + end - start);
    at += quote.length + 2;
    return { text: quote, span: [start, end] };
  });
}

/** The records that the six tables hold, joined on their ids. Diagnostics are told in words there, and left out here. */
export function rebuilt(tables: Readonly<Record<string, readonly Row[]>>) {
  const of = (name: string, key: string, id: string | undefined) =>
    tables[name]?.filter((row) => row[key] === id) ?? [];
  return (tables.articles ?? []).map((article) => ({
    id: article.article_id,
    header: {
      date: text(article.published),
      title: text(article.title),
      place: text(article.place),
      agencies: list(article.agencies),
    },
    dates: of("dates", "article_id", article.article_id).map((row) => ({
      text: row.quote,
      span: span(row),
      type: row.type,
      value: row.value,
      mod: text(row.mod),
      ...period(row),
    })),
    officials: of("officials", "article_id", article.article_id).map((row) => ({
      id: row.person_id,
      name: row.name,
      country: text(row.country),
      titles: of("titles", "official_id", row.official_id).map((title) => ({
        text: title.title,
        role: title.role,
        portfolio: text(title.portfolio),
        organization: text(title.organization),
        country: text(title.country),
        former: title.former === "true",
        acting: title.acting === "true",
        inferred: title.inferred === "true",
        quote: text(title.quote),
        span: span(title),
      })),
      mentions: mentions(row),
    })),
    figures: of("figures", "article_id", article.article_id).map((row) => ({
      text: row.quote,
      span: span(row),
      kind: row.kind,
      value: number(row.value),
      valueMax: number(row.value_max),
      unit: text(row.unit),
      bound: row.bound,
      per: text(row.per),
      measure: text(row.measure),
      change: row.change_direction === "" ? null : { direction: row.change_direction, basis: text(row.change_basis) },
      status: row.status,
      ...period(row),
    })),
    mechanisms: of("mechanisms", "article_id", article.article_id).map((row) => ({
      name: row.name,
      kind: row.kind,
      text: row.quote,
      span: span(row),
      mentions: mentions(row),
      session: number(row.session),
      level: text(row.level),
      parties: list(row.parties),
      portfolio: text(row.portfolio),
      ...period(row),
      date: text(row.session_date),
      place: text(row.place),
      chairs: list(row.chairs),
      series: row.series,
    })),
  }));
}

export const withoutDiagnostics = ({ diagnostics: _, ...record }: ArticleRecord) => record;
