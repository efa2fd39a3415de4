import type { ArticleRecord, Kind } from "../schema/record.ts";
import { flat, tell } from "./cells.ts";
import { csvFolder, tableWriter } from "./csv-tables.ts";
import type { TextFormat } from "./format.ts";
import { rows } from "./rows.ts";

/** One row an article (RFC 4180): the header's fields, counts, each kind's items joined by `; `; or one of the tidy tables. */
export const csv: TextFormat = {
  name: "csv",
  about: "one row an article, for a spreadsheet",
  endings: [".csv"],
  target: "stream",
  folder: csvFolder,
  open(sink, options) {
    const { kinds, bom, delimiter } = options;
    if (options.table !== undefined) return tableWriter(options.table, sink, options);
    const head = (bom ? "\uFEFF" : "") + rows([columns(kinds)], delimiter);
    let started = false;
    const start = () => {
      const lead = started ? "" : head;
      started = true;
      return lead;
    };
    return {
      write: (record) => sink(start() + rows([cells(record, kinds)], delimiter)),
      end: () => (started ? undefined : sink(start())),
    };
  },
};

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
