import { promises } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { EmitOptions, PathFormat, RecordWriter, Sink } from "./format.ts";
import { rows } from "./rows.ts";
import { type ArticleView, type Cell, type Table, type TableName, tables, viewer } from "./tables/index.ts";

/** One tidy table as CSV: a row an item, the header even where there is none. */
export function tableWriter(name: TableName, sink: Sink, options: EmitOptions): RecordWriter {
  const table = tables(options.explain).find((known) => known.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  const view = viewer();
  let lead = header(table, options);
  const send = (text: string) => {
    const all = lead + text;
    lead = "";
    return all === "" ? undefined : sink(all);
  };
  return {
    write: (record, context) => send(body(table, view(record, context), options)),
    end: () => send(""),
  };
}

/** All tidy tables as CSV, each in a file of the folder. */
export const csvFolder: PathFormat = {
  name: "csv",
  about: "every table as a file of a folder",
  endings: [],
  target: "folder",
  async open(path, options) {
    await promises.mkdir(path);
    const view = viewer();
    const files: TableFile[] = [];
    for (const table of tables(options.explain)) {
      files.push(new TableFile(table, await promises.open(join(path, `${table.name}.csv`), "wx"), options));
    }
    return {
      async write(record, context) {
        const one = view(record, context);
        for (const file of files) await file.add(one);
      },
      async end() {
        for (const file of files) await file.close();
      },
    };
  },
};

const ENOUGH = 1 << 16;

class TableFile {
  readonly #table: Table;
  readonly #file: FileHandle;
  readonly #options: EmitOptions;
  #held: string;

  constructor(table: Table, file: FileHandle, options: EmitOptions) {
    this.#table = table;
    this.#file = file;
    this.#options = options;
    this.#held = header(table, options);
  }

  async add(view: ArticleView): Promise<void> {
    this.#held += body(this.#table, view, this.#options);
    if (this.#held.length >= ENOUGH) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#file.sync();
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    const chunk = this.#held;
    this.#held = "";
    await this.#file.appendFile(chunk);
  }
}

function header({ columns }: Table, { bom, delimiter }: EmitOptions): string {
  return (bom ? "\uFEFF" : "") + rows([columns.map(({ name }) => name)], delimiter);
}

function body(table: Table, view: ArticleView, { delimiter }: EmitOptions): string {
  return rows(
    table.rows(view).map((cells) => cells.map(plain)),
    delimiter,
  );
}

function plain(cell: Cell): string | number {
  if (typeof cell === "boolean") return String(cell);
  return typeof cell === "object" ? (cell ?? []).join("; ") : cell;
}
