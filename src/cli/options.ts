import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { FORMATS, type Format, TABLE_NAMES, type TableName } from "../emit/index.ts";
import { KINDS, type Kind } from "../schema/record.ts";
import { UsageError } from "./exit.ts";

/** `dates,figures` → the kinds, in the schema's order. */
export function parseKinds(list: string): readonly Kind[] {
  const asked = list.split(",").map((kind) => kind.trim());
  const unknown = asked.find((kind) => !(KINDS as readonly string[]).includes(kind));
  if (unknown !== undefined)
    throw new UsageError(`--only ${list}: no kind ${JSON.stringify(unknown)}; there are ${KINDS.join(", ")}`);
  return KINDS.filter((kind) => asked.includes(kind));
}

/** A calendar day that exists. */
export function parseDay(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new UsageError(`--reference-date ${text}: not a calendar day; write YYYY-MM-DD`);
  }
  return text;
}

const UNITS = new Map([
  ["", 1],
  ["k", 1e3],
  ["m", 1e6],
  ["g", 1e9],
]);
/** A string holds no more characters than this in Node. */
const LARGEST = 500e6;

/** `20MB`, `512k`, `1000` → bytes. */
export function parseSize(text: string): number {
  const parts = /^(\d{1,12}(?:\.\d{1,6})?)\s?([kmg]?)b?$/i.exec(text.trim());
  const bytes = parts === null ? 0 : Math.floor(Number(parts[1]) * (UNITS.get((parts[2] ?? "").toLowerCase()) ?? 1));
  if (bytes < 1 || bytes > LARGEST) {
    throw new UsageError(`--max-article-size ${text}: not a size up to 500MB; write 20MB or 20000000`);
  }
  return bytes;
}

const MOST_THREADS = 64;

/** How many threads extract: as many as are asked for, else as the machine has cores. */
export function parseThreads(text: string | undefined): number {
  const count = text === undefined ? Math.min(availableParallelism(), MOST_THREADS) : Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_THREADS) return count;
  throw new UsageError(`--threads ${text}: not a number of threads from 1 to ${MOST_THREADS}`);
}

/** What decides where records go and how they look. */
interface Wanted {
  readonly format?: string;
  readonly output?: string;
  readonly table?: string;
}

/** The format asked for; else what `--table` or the file's ending means; else null. Of a folder, what fills one. */
export function chooseFormat({ format: name, output, table }: Wanted): Format | null {
  const ending = output === undefined ? "" : extname(output).toLowerCase();
  const meant = FORMATS.find(({ endings }) => ending !== "" && endings.includes(ending)) ?? null;
  const format = name !== undefined ? formatNamed(name) : (meant ?? (table === undefined ? null : formatNamed("csv")));
  const folder = format?.target === "stream" && table === undefined ? format.folder : undefined;
  return folder !== undefined && output !== undefined && namesFolder(output) ? folder : format;
}

export function formatNamed(name: string): Format {
  const format = FORMATS.find((known) => known.name === name);
  if (format !== undefined) return format;
  throw new UsageError(`--format ${name}: there is none; there are ${FORMATS.map((known) => known.name).join(", ")}`);
}

/** A path without an ending, or one at which a folder stands. */
function namesFolder(path: string): boolean {
  return extname(path) === "" || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

export function parseTable(name: string, format: Format): TableName {
  const found = TABLE_NAMES.find((known) => known === name);
  if (found === undefined) throw new UsageError(`--table ${name}: there is none; there are ${TABLE_NAMES.join(", ")}`);
  if (format.name !== "csv")
    throw new UsageError(`--table ${name}: only --format csv holds one table, not ${format.name}`);
  return found;
}

/** One character that CSV does not need for itself. */
export function parseDelimiter(text: string, format: Format): string {
  const character = text === "tab" || text === "\\t" ? "\t" : text;
  if (format.name !== "csv") throw new UsageError(`--delimiter ${text}: only --format csv has one, not ${format.name}`);
  if (/^[^"\r\n\p{Surrogate}]$/u.test(character)) return character;
  throw new UsageError(`--delimiter ${text}: not one character that may stand between cells; write ; or tab`);
}
