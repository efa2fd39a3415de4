import type { ArticleView } from "./view.ts";

export const TABLE_NAMES = ["articles", "dates", "officials", "titles", "figures", "mechanisms"] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** `day` holds `YYYY-MM-DD`, or a less settled calendar value as text; `list` holds texts in order. */
export type ColumnType = "text" | "day" | "integer" | "number" | "boolean" | "list";

export type Cell = string | number | boolean | readonly string[] | null;

/** What a reader of a table is told of a column. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: string;
  /** Characters a spreadsheet shows without widening the column. */
  readonly width: number;
  /** The table whose key the column holds. */
  readonly references?: TableName;
  /** People join or select on it. */
  readonly indexed?: boolean;
}

/** A tidy table: its columns in their order; the column `key` tells each row from all others. */
export interface Table {
  readonly name: TableName;
  readonly about: string;
  readonly key: string;
  readonly columns: readonly Column[];
  /** The rows of one article, cells in the order of the columns. */
  rows(view: ArticleView): Cell[][];
}

export interface ColumnOf<Row> extends Column {
  of(row: Row): Cell;
}

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  text: 18,
  day: 12,
  integer: 10,
  number: 16,
  boolean: 9,
  list: 24,
};

/** One column: its name, what it holds, and how a row gives it. */
export function column<Row>(
  name: string,
  type: ColumnType,
  about: string,
  of: (row: Row) => Cell,
  more: Partial<Pick<Column, "width" | "references" | "indexed">> = {},
): ColumnOf<Row> {
  return { name, type, about, of, width: WIDTHS[type], ...more };
}

/** @param rule Gives the id of the rule that made a row, for the last column of a run that explains itself. */
export function table<Row>(
  name: TableName,
  about: string,
  columns: readonly ColumnOf<Row>[],
  rowsOf: (view: ArticleView) => readonly Row[],
  rule?: (row: Row) => string | undefined,
): (explain: boolean) => Table {
  const key = columns.find((candidate) => candidate.name === `${name.slice(0, -1)}_id`)?.name;
  if (key === undefined) throw new Error(`the table ${name} has no key`);
  return (explain) => {
    const last =
      explain && rule ? [column<Row>("rule", "text", "id of the rule that made it", (row) => rule(row) ?? null)] : [];
    const all = [...columns, ...last];
    return { name, about, key, columns: all, rows: (view) => rowsOf(view).map((row) => all.map(({ of }) => of(row))) };
  };
}
