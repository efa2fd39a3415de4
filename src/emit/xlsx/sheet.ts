import type { Cell, Column, ColumnType } from "../tables/index.ts";

/*
 * SpreadsheetML (ECMA-376, part 1, 18.3) of one table, as pieces of text, so that a sheet of a million rows is never held.
 * Texts are inline strings: nothing evaluates them, and no table of shared strings grows with the rows.
 */

/** Rows of a sheet, its header included. */
export const MAX_ROWS = 1_048_576;
/** UTF-16 code units of a cell. */
export const MAX_CELL = 32_767;

/** Places in `cellXfs` of the workbook's styles. */
export const STYLE = { plain: 0, header: 1, day: 2, text: 3 } as const;

/** What a reader is told of a cell that Excel cannot hold whole. */
export interface CutCell {
  readonly column: string;
  readonly length: number;
}

export function sheetStart(columns: readonly Column[], first: boolean): string {
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width + 2}" customWidth="1"/>`,
  );
  const names = columns.map(({ name }, i) => textCell(`${letters(i)}1`, name, STYLE.header));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ""}>` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join("")}</cols><sheetData><row r="1">${names.join("")}</row>`
  );
}

/** @param rows Rows of the sheet, its header included. */
export function sheetEnd(columns: readonly Column[], rows: number): string {
  const all = `A1:${letters(columns.length - 1)}${rows}`;
  return `</sheetData><autoFilter ref="${all}"/><ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

/** @param row Counted from 1, the header being 1. */
export function sheetRow(
  columns: readonly Column[],
  cells: readonly Cell[],
  row: number,
  cut: (cell: CutCell) => void,
): string {
  let xml = `<row r="${row}">`;
  columns.forEach(({ name, type }, i) => {
    const value = cells[i] ?? null;
    if (value !== null) xml += cellXml(`${letters(i)}${row}`, type, value, (length) => cut({ column: name, length }));
  });
  return `${xml}</row>`;
}

function cellXml(at: string, type: ColumnType, value: NonNullable<Cell>, cut: (length: number) => void): string {
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = typeof value === "string" ? value : value.join("; ");
  const serial = type === "day" ? serialDay(text) : null;
  if (serial !== null) return `<c r="${at}" s="${STYLE.day}"><v>${serial}</v></c>`;
  if (text === "") return "";
  if (text.length > MAX_CELL) cut(text.length);
  return textCell(at, text, FORMULA.test(text) ? STYLE.text : STYLE.plain);
}

/** What a spreadsheet takes for a formula once somebody edits the cell; the style `text` keeps it text even then. */
const FORMULA = /^[=+\-@\t\r\n]/;

function textCell(at: string, text: string, style: number): string {
  const styled = style === STYLE.plain ? "" : ` s="${style}"`;
  return `<c r="${at}"${styled} t="inlineStr"><is><t xml:space="preserve">${escaped(fitted(text))}</t></is></c>`;
}

/** The text as far as a cell holds it, never half a character pair. */
function fitted(text: string): string {
  if (text.length <= MAX_CELL) return text;
  const end = MAX_CELL - 1;
  const whole = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
  return `${text.slice(0, whole)}…`;
}

const SPECIAL = /[&<>]|_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** XML text; what XML cannot hold or would change (controls, a carriage return) as `_xHHHH_`, as Excel writes it. */
function escaped(text: string): string {
  return text.replace(
    SPECIAL,
    (found) => ENTITIES[found] ?? `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/**
 * Days since 1899-12-31 as Excel counts them, or null where it cannot: what is no full day of the calendar, and days before
 * 1900-03-01 (Excel has no earlier century, and a 29 February 1900 that never was).
 */
export function serialDay(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null || text < "1900-03-01") return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day < 1 || day > (month === 2 && leap ? 29 : (MONTHS[month - 1] ?? 0))) return null;
  // Years that begin in March, so that the leap day stands last.
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  const days = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return days + Math.floor((m * 153 + 2) / 5) + day - 1 - DAYS_BEFORE;
}
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Of the same count, the day that Excel calls 0: 1899-12-30, its false leap day counted. */
const DAYS_BEFORE = 693_899;

/** `A` … `Z`, `AA` …: the name of a column counted from 0. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
