import { stringify } from "csv-stringify/sync";
import type { ArticleRecord, Kind } from "../schema/record.ts";
import { flat, tell } from "./cells.ts";
import type { TextFormat } from "./format.ts";

/** One row an article (RFC 4180): the header's fields, counts, each kind's items joined by `; `. */
export const csv: TextFormat = {
  name: "csv",
  about: "one row an article, for a spreadsheet",
  endings: [".csv"],
  target: "stream",
  open(sink, { kinds, bom }) {
    const head = (bom ? "\uFEFF" : "") + rows([columns(kinds)]);
    let started = false;
    const start = () => {
      const lead = started ? "" : head;
      started = true;
      return lead;
    };
    return {
      write: (record) => sink(start() + rows([cells(record, kinds)])),
      end: () => (started ? undefined : sink(start())),
    };
  },
};

export function rows(table: ReadonlyArray<ReadonlyArray<string | number>>): string {
  return stringify(
    table.map((row) => row.map(inert)),
    { record_delimiter: "windows" },
  );
}

function columns(kinds: readonly Kind[]): string[] {
  return ["id", "date", "title", "place", "agencies", ...kinds.map((kind) => `${kind}_count`), ...kinds, "diagnostics"];
}

function cells(record: ArticleRecord, kinds: readonly Kind[]): Array<string | number> {
  const { date, title, place, agencies } = record.header;
  const found = kinds.map((kind) => tell(record, kind));
  return [
    record.id,
    date ?? "",
    flat(title ?? ""),
    flat(place ?? ""),
    agencies.join("; "),
    ...found.map((items) => items.length),
    ...found.map((items) => items.join("; ")),
    record.diagnostics.map(({ code, message }) => flat(`${code}: ${message}`)).join("; "),
  ];
}

/**
 * A cell that no spreadsheet takes for a formula: one that opens as formulas do (or their full-width kin) gets an apostrophe
 * before it. Numbers stay numbers (`-5.2`).
 */
export function inert(cell: string | number): string | number {
  if (typeof cell === "number" || !/^[=+\-@\t\r\n＝＋－＠]/u.test(cell)) return cell;
  return /^[+-]?\d{1,30}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?$/iu.test(cell) ? cell : `'${cell}`;
}
