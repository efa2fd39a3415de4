import { appendFileSync, promises } from "node:fs";
import type { Database, Statement } from "node-sqlite3-wasm";
import type { PathFormat } from "./format.ts";
import {
  type ArticleView,
  type Cell,
  type Column,
  type ColumnType,
  type Table,
  tables,
  viewer,
} from "./tables/index.ts";

/** A database of the tidy tables, with foreign keys and indexes. */
export const sqlite: PathFormat = {
  name: "sqlite",
  about: "a database, a table each",
  endings: [".db", ".sqlite", ".sqlite3"],
  target: "file",
  async open(path, { explain = false }) {
    const view = viewer();
    const writer = await SqliteWriter.open(path, tables(explain));
    return { write: (record, context) => writer.add(view(record, context)), end: () => writer.finish() };
  },
};

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "TEXT",
  day: "TEXT",
  integer: "INTEGER",
  number: "REAL",
  boolean: "INTEGER",
  list: "TEXT",
};

/** The statements that make a table and its indexes. Lists are JSON arrays, booleans 0 and 1. */
function schemaOf(table: Table): readonly string[] {
  const { name, key, columns } = table;
  const constraint = (column: Column) => {
    if (column.name === key) return " PRIMARY KEY NOT NULL";
    const { references } = column;
    return references ? ` NOT NULL REFERENCES ${references} (${references.slice(0, -1)}_id)` : "";
  };
  const lines = columns.map((column) => `  ${column.name} ${TYPES[column.type]}${constraint(column)}`);
  const indexes = columns
    .filter((column) => column.indexed && column.name !== key)
    .map((column) => `CREATE INDEX ${name}_by_${column.name} ON ${name} (${column.name})`);
  return [`CREATE TABLE ${name} (\n${lines.join(",\n")}\n)`, ...indexes];
}

/**
 * Writes the tables into a database file that nobody else sees yet: no journal, one transaction, foreign keys checked with
 * every row. Memory does not grow with the rows; the indexes are kept up to date as rows come, since the driver would sort
 * them in memory.
 *
 * @throws {Error} where the file cannot be written; the message is one line.
 */
export class SqliteWriter {
  readonly #path: string;
  readonly #tables: readonly Table[];
  readonly #database: Database;
  readonly #inserts: readonly Statement[];

  private constructor(path: string, tables: readonly Table[], database: Database) {
    this.#path = path;
    this.#tables = tables;
    this.#database = database;
    const statements = [
      "PRAGMA journal_mode = OFF",
      "PRAGMA synchronous = OFF",
      "PRAGMA foreign_keys = ON",
      "PRAGMA cache_size = -32768",
      "BEGIN",
      ...tables.flatMap(schemaOf),
    ];
    this.#told(() => {
      for (const statement of statements) database.exec(statement);
    });
    this.#inserts = tables.map(({ name, columns }) =>
      database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => "?").join(", ")})`),
    );
  }

  /** @param path A file that is not there yet. */
  static async open(path: string, tables: readonly Table[]): Promise<SqliteWriter> {
    // Made here, since the driver does not say why it could not.
    await (await promises.open(path, "wx")).close();
    const { default: driver } = await import("node-sqlite3-wasm");
    return new SqliteWriter(path, tables, new driver.Database(path));
  }

  /** Adds the rows of one article. */
  add(view: ArticleView): void {
    this.#told(() => {
      this.#tables.forEach((table, i) => {
        for (const cells of table.rows(view)) this.#inserts[i]?.run(cells.map(bound));
      });
    });
  }

  /** Brings the file to the disk and lets go of it. */
  async finish(): Promise<void> {
    this.#told(() => {
      for (const statement of this.#inserts) statement.finalize();
      this.#database.exec("COMMIT");
      this.#database.close();
    });
    const file = await promises.open(this.#path, "r+");
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** Of a failure to write the driver says no more than "disk I/O error": the system is asked why. */
  #told(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (/I\/O|full/.test(String(error))) appendFileSync(this.#path, Buffer.alloc(1 << 17));
      throw error;
    }
  }
}

/** A NUL ends a text for the driver, and half a character pair is no text: each becomes U+FFFD. */
function bound(cell: Cell): string | number | boolean | null {
  if (typeof cell === "string") return cell.replace(/[\0\p{Cs}]/gu, "\uFFFD");
  return typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell;
}
