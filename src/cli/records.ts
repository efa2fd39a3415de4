import { promises } from "node:fs";
import { decode } from "../load/decode.ts";
import { reason } from "../load/index.ts";
import { type ArticleRecord, recordSchema } from "../schema/record.ts";
import { UsageError } from "./exit.ts";

/** A record of a file with the line it begins on, or what is wrong with what stands there instead. */
export type ReadRecord =
  | { readonly line: number; readonly record: ArticleRecord }
  | { readonly line: number; readonly fault: string };

/**
 * The records of a file: one array, one object, or one object a line.
 *
 * @throws {UsageError} where the file cannot be read as text.
 */
export async function readRecords(path: string): Promise<ReadRecord[]> {
  let bytes: Buffer;
  try {
    bytes = await promises.readFile(path);
  } catch (error) {
    throw new UsageError(`${path}: cannot be read: ${reason(error)}`);
  }
  const decoded = decode(bytes, false);
  if ("fault" in decoded) throw new UsageError(`${path}:${decoded.line}:${decoded.column}: ${decoded.fault}`);
  const { text } = decoded;
  const whole = parse(text);
  if (whole !== undefined) {
    const lines = Array.isArray(whole) ? elementLines(text) : [];
    return (Array.isArray(whole) ? whole : [whole]).map((value, index) => checked(value, lines[index] ?? 1));
  }
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const value = parse(line);
    return value === undefined ? [{ line: index + 1, fault: "not JSON" }] : [checked(value, index + 1)];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checked(value: unknown, line: number): ReadRecord {
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return { line, record: parsed.data };
  const [issue] = parsed.error.issues;
  return { line, fault: `not a record: ${issue?.path.join(".") || "the whole"}: ${issue?.message}` };
}

/** The line each element of a JSON array begins on. */
function elementLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let quoted = false;
  let awaited = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "\n") line++;
    else if (quoted) {
      if (character === "\\") at++;
      else if (character === '"') quoted = false;
    } else if (character === "]" || character === "}") {
      depth--;
    } else if (character === "," && depth === 1) {
      awaited = true;
    } else if (character !== " " && character !== "\t" && character !== "\r") {
      if (awaited) lines.push(line);
      awaited = false;
      if (character === '"') quoted = true;
      else if (character === "[" || character === "{") awaited = ++depth === 1;
    }
  }
  return lines;
}
