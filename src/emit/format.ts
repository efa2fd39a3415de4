import type { ArticleRecord, Kind } from "../schema/record.ts";
import type { Context, TableName } from "./tables/index.ts";

export interface EmitOptions {
  /** The kinds each record holds, in the schema's order. */
  readonly kinds: readonly Kind[];
  /** Items name the rule that made them. */
  readonly explain?: boolean | undefined;
  /** The one table that CSV holds; a row an article where none is named. */
  readonly table?: TableName | undefined;
  /** A byte order mark before CSV, for spreadsheets that ask for one. */
  readonly bom?: boolean | undefined;
  /** What stands between cells of CSV; a comma where none is named. */
  readonly delimiter?: string | undefined;
  /** Is told, a line each, what the format could not hold as it is. */
  readonly notice?: ((message: string) => void) | undefined;
  /** Columns and colour of a terminal; for the readable table alone. */
  readonly terminal?: { readonly color: boolean } | undefined;
}

/** Takes the records of a run one by one, then ends. */
export interface RecordWriter {
  write(record: ArticleRecord, context: Context): Promise<void> | void;
  /** Takes a record as its JSON. There where the format needs no more of it. */
  writeJson?(record: string): Promise<void> | void;
  end(): Promise<void> | void;
}

/** Where text goes. The promise, if any, is back-pressure: wait for it before writing on. */
export type Sink = (chunk: string) => Promise<void> | void;

/** A format that is a stream of text: any pipe, terminal or file takes it. */
export interface TextFormat {
  readonly name: string;
  /** What it is, in half a line, for `--help`. */
  readonly about: string;
  /** Endings of files that mean it where no format is asked for. */
  readonly endings: readonly string[];
  readonly target: "stream";
  /** What takes its place where `-o` names a folder. */
  readonly folder?: PathFormat;
  open(sink: Sink, options: EmitOptions): RecordWriter;
}

/**
 * A format that needs a file or a folder of its own. It makes `path`, which takes the target's place once `end` has returned.
 * `path` stands in a folder of this run alone: what else the format puts beside it goes away with that folder.
 */
export interface PathFormat {
  readonly name: string;
  readonly about: string;
  readonly endings: readonly string[];
  readonly target: "file" | "folder";
  open(path: string, options: EmitOptions): Promise<RecordWriter>;
}

export type Format = TextFormat | PathFormat;
