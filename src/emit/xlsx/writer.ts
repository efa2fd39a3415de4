import { createReadStream, promises } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { pipeline, type Readable } from "node:stream";
import { promisify } from "node:util";
import type { ArticleView, Cell, Table } from "../tables/index.ts";
import { MAX_ROWS, sheetEnd, sheetRow, sheetStart } from "./sheet.ts";
import { sheetPath, workbookParts } from "./workbook.ts";

export interface XlsxOptions {
  readonly tables: readonly Table[];
  /** A folder of this run's own, for the rows until the workbook is put together. */
  readonly folder: string;
  /** Is told what a sheet could not hold as it is, in one line. */
  readonly notice: (message: string) => void;
  /** Rows of a sheet, its header included. */
  readonly maxRows?: number;
}

/**
 * Makes a workbook, a sheet a table, in memory that does not grow with the rows: sheets are written side by side to
 * compressed files, and the files one after another into the workbook. A table of more rows than a sheet holds goes on in a
 * further sheet (`dates 2`).
 */
export class XlsxWriter {
  readonly #options: XlsxOptions;
  readonly #books: readonly TableSheets[];

  constructor(options: XlsxOptions) {
    this.#options = options;
    this.#books = options.tables.map((table, i) => new TableSheets(table, i, options));
  }

  /** Adds the rows of one article. */
  async add(view: ArticleView): Promise<void> {
    for (const book of this.#books) await book.add(view);
  }

  /** The workbook's bytes. Nothing can be added after. */
  async finish(): Promise<Readable> {
    for (const book of this.#books) await book.close();
    const { ZipFile } = await import("yazl");
    const { createGunzip } = await zlib();
    const zip = new ZipFile();
    // Without the time of writing, so that the same rows give the same bytes.
    const entry = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, compressionLevel: 4 };
    const sheets = this.#books.flatMap((book) => book.sheets);
    for (const { table, parts } of this.#books.filter(({ parts }) => parts > 1)) {
      this.#options.notice(
        `${table.name}: more rows than a sheet of Excel holds (${this.#options.maxRows ?? MAX_ROWS}): they go on in ` +
          `${parts - 1 === 1 ? `the sheet "${table.name} 2"` : `the sheets "${table.name} 2" to "${table.name} ${parts}"`}`,
      );
    }
    const names = sheets.map(({ name }) => name);
    for (const [path, xml] of workbookParts(names)) zip.addBuffer(Buffer.from(xml), path, entry);
    const output = zip.outputStream as Readable;
    zip.on("error", (error) => output.destroy(error as Error));
    sheets.forEach(({ file }, i) => {
      zip.addReadStreamLazy(sheetPath(i), entry, (give) => {
        const plain = createGunzip();
        pipeline(createReadStream(file), plain, (error) => {
          if (error) output.destroy(error);
        });
        give(null, plain);
      });
    });
    zip.end();
    return output;
  }
}

interface Sheet {
  readonly name: string;
  readonly file: string;
}

/** The sheets of one table: one, unless it has more rows than a sheet holds. */
class TableSheets {
  readonly table: Table;
  readonly sheets: Sheet[] = [];
  readonly #options: XlsxOptions;
  readonly #first: boolean;
  #spool: Spool | null = null;
  #rows = 0;

  constructor(table: Table, index: number, options: XlsxOptions) {
    this.table = table;
    this.#options = options;
    this.#first = index === 0;
  }

  get parts(): number {
    return this.sheets.length;
  }

  async add(view: ArticleView): Promise<void> {
    for (const cells of this.table.rows(view)) {
      const spool = await this.#roomForARow();
      this.#rows++;
      await spool.write(this.#row(view, cells));
    }
  }

  async close(): Promise<void> {
    // A table without rows still has its sheet, with its header.
    const spool = this.#spool ?? (await this.#roomForARow());
    await spool.write(sheetEnd(this.table.columns, this.#rows));
    await spool.close();
    this.#spool = null;
  }

  #row(view: ArticleView, cells: readonly Cell[]): string {
    return sheetRow(this.table.columns, cells, this.#rows, ({ column, length }) => {
      this.#options.notice(
        `${view.location([0, 0])}: ${this.table.name}.${column} of ${cells[this.table.columns.findIndex(({ name }) => name === this.table.key)]}: ` +
          `${length} characters, of which a cell of Excel holds 32767; the rest is left out, csv and sqlite hold it`,
      );
    });
  }

  async #roomForARow(): Promise<Spool> {
    if (this.#spool !== null && this.#rows === (this.#options.maxRows ?? MAX_ROWS)) await this.close();
    if (this.#spool !== null) return this.#spool;
    const number = this.sheets.length + 1;
    const { name } = this.table;
    const sheet = {
      name: number === 1 ? name : `${name} ${number}`,
      file: join(this.#options.folder, `${name}-${number}`),
    };
    this.sheets.push(sheet);
    this.#spool = await Spool.open(sheet.file);
    this.#rows = 1;
    await this.#spool.write(sheetStart(this.table.columns, this.#first && number === 1));
    return this.#spool;
  }
}

/** Loaded with the first workbook: most starts have no use for it. */
const zlib = () => import("node:zlib");

async function compress(data: string, options: { level: number }): Promise<Buffer> {
  const { gzip } = await zlib();
  return (promisify(gzip) as (data: string, options: { level: number }) => Promise<Buffer>)(data, options);
}
const CHUNK = 1 << 19;

/** A file of compressed text; one piece is compressed and written while the next is gathered. */
class Spool {
  readonly #file: FileHandle;
  #pieces = "";
  #pending: Promise<unknown> = Promise.resolve();

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async open(path: string): Promise<Spool> {
    return new Spool(await promises.open(path, "wx"));
  }

  async write(text: string): Promise<void> {
    this.#pieces += text;
    if (this.#pieces.length >= CHUNK) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    try {
      await this.#pending;
    } finally {
      await this.#file.close();
    }
  }

  async #flush(): Promise<void> {
    const pieces = this.#pieces;
    this.#pieces = "";
    await this.#pending;
    this.#pending = compress(pieces, { level: 1 }).then((bytes) => this.#file.write(bytes));
    // It is awaited before the next piece; until then a failure waits.
    this.#pending.catch(() => {});
  }
}
