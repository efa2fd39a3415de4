import { extname } from "node:path";
import { FORMATS, type Format } from "../emit/index.ts";
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

/** The format asked for; else what the file's ending means; else null. */
export function chooseFormat(name: string | undefined, output: string | undefined): Format | null {
  if (name !== undefined) {
    const format = FORMATS.find((known) => known.name === name);
    if (format === undefined) {
      throw new UsageError(
        `--format ${name}: there is none; there are ${FORMATS.map((known) => known.name).join(", ")}`,
      );
    }
    return format;
  }
  const ending = output === undefined ? "" : extname(output).toLowerCase();
  return ending === "" ? null : (FORMATS.find(({ endings }) => endings.includes(ending)) ?? null);
}

export function formatNamed(name: string): Format {
  return chooseFormat(name, undefined) as Format;
}
