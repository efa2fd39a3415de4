import { stringify } from "csv-stringify/sync";

/** Rows of CSV by RFC 4180; no cell of text opens as a formula. */
export function rows(table: ReadonlyArray<ReadonlyArray<string | number>>, delimiter = ","): string {
  return stringify(
    table.map((row) => row.map(inert)),
    { record_delimiter: "windows", quote_record_delimiter: true, delimiter },
  );
}

/**
 * A cell that no spreadsheet takes for a formula: one that opens as formulas do (or their full-width kin) gets an apostrophe
 * before it. Numbers stay numbers (`-5.2`).
 */
export function inert(cell: string | number): string | number {
  if (typeof cell === "number" || !/^[=+\-@\t\r\n＝＋－＠]/u.test(cell)) return cell;
  return /^[+-]?\d{1,30}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?$/i.test(cell) ? cell : `'${cell}`;
}
