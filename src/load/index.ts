import { createReadStream, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { SourceText } from "../model/article.ts";
import { Seen } from "../model/seen.ts";
import type { Diagnostic } from "../schema/record.ts";
import { decode } from "./decode.ts";
import { type ByteLine, linesOf } from "./lines.ts";
import { type Problem, problem, reason } from "./problem.ts";
import { type Input, walk } from "./walk.ts";

export { type Problem, reason } from "./problem.ts";

export interface LoadOptions {
  /** Replace faulty bytes by U+FFFD rather than leave their article out. */
  readonly lossy?: boolean | undefined;
  /** The most bytes an article may have. */
  readonly maxArticleSize: number;
  /** What `-` reads. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** An article, or why there is none. */
export type Loaded = { readonly source: SourceText } | { readonly problem: Problem };

/** Articles one at a time, in a fixed order; every fault is told where it stands and never stops the others. */
export async function* load(paths: readonly string[], options: LoadOptions): AsyncGenerator<Loaded> {
  const ids = new Seen();
  for await (const loaded of everything(paths, options)) {
    if (!("source" in loaded)) {
      yield loaded;
      continue;
    }
    const { source } = loaded;
    if (ids.add(source.id)) {
      const message = `another article has the id ${JSON.stringify(source.id)} too, both are kept`;
      yield { problem: { ...problem(source.path, message, source.line ?? 1), severity: "warning" } };
      yield { source: { ...source, notes: [...(source.notes ?? []), note("duplicate-id", message)] } };
    } else yield loaded;
  }
}

async function* everything(paths: readonly string[], options: LoadOptions): AsyncGenerator<Loaded> {
  let stdinRead = false;
  for (const path of paths) {
    if (path !== "-") continue;
    if (stdinRead)
      yield {
        problem: { ...problem("-", "standard input is read once, named again for nothing"), severity: "warning" },
      };
    stdinRead = true;
  }
  let group: string[] = [];
  let first = true;
  for (const path of [...paths, null]) {
    if (path !== null && path !== "-") {
      group.push(path);
      continue;
    }
    if (group.length > 0)
      for (const found of walk(group)) yield* "message" in found ? [{ problem: found }] : file(found, options);
    group = [];
    if (path === "-" && first) {
      first = false;
      yield* standardInput(options);
    }
  }
}

async function* file(input: Input, options: LoadOptions): AsyncGenerator<Loaded> {
  const { path, id, size, lines } = input;
  try {
    if (lines) {
      yield* articlesOf(
        linesOf(createReadStream(path, { highWaterMark: 1 << 18 }), options.maxArticleSize),
        path,
        basename(path),
        options,
      );
    } else if (size > options.maxArticleSize) yield { problem: problem(path, tooLarge(size, options)) };
    else yield whole(readFileSync(path), path, id, options);
  } catch (error) {
    yield { problem: problem(path, `cannot be read: ${reason(error)}, skipped`) };
  }
}

/** Standard input is NDJSON where its first character opens an object, else one article. */
async function* standardInput(options: LoadOptions): AsyncGenerator<Loaded> {
  try {
    const chunks = options.stdin[Symbol.asyncIterator]();
    const head: Uint8Array[] = [];
    let first = "";
    while (first === "") {
      const { value, done } = await chunks.next();
      if (done) break;
      head.push(value);
      const opened = decode(Buffer.concat(head.slice(-2)), true);
      first = "text" in opened ? (opened.text.trimStart()[0] ?? "") : "\0";
    }
    const rest: AsyncIterable<Uint8Array> = {
      async *[Symbol.asyncIterator]() {
        yield* head;
        for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
      },
    };
    if (first === "{") yield* articlesOf(linesOf(rest, options.maxArticleSize), "-", "stdin", options);
    else yield await wholeStream(rest, options);
  } catch (error) {
    yield { problem: problem("-", `cannot be read: ${reason(error)}, the rest is skipped`) };
  }
}

async function wholeStream(chunks: AsyncIterable<Uint8Array>, options: LoadOptions): Promise<Loaded> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size <= options.maxArticleSize) held.push(chunk);
    else held.length = 0;
  }
  if (size > options.maxArticleSize) return { problem: problem("-", tooLarge(size, options)) };
  return whole(Buffer.concat(held), "-", "stdin", options);
}

function whole(bytes: Uint8Array, path: string, id: string, options: LoadOptions): Loaded {
  const decoded = decode(bytes, options.lossy ?? false);
  if ("fault" in decoded) {
    const advice = decoded.fault.includes("UTF-8") ? " (--lossy replaces such bytes)" : "";
    return { problem: problem(path, `${decoded.fault}, article skipped${advice}`, decoded.line, decoded.column) };
  }
  if (decoded.text.trim() === "") return { problem: problem(path, "no text in it, skipped") };
  const notes = decoded.replaced ? [REPLACED] : [];
  return { source: { id, path, line: null, text: decoded.text, date: null, title: null, notes } };
}

async function* articlesOf(
  lines: AsyncIterable<ByteLine>,
  path: string,
  name: string,
  options: LoadOptions,
): AsyncGenerator<Loaded> {
  let any = false;
  for await (const { number, bytes } of lines) {
    if (bytes === null) {
      any = true;
      yield { problem: problem(path, tooLarge(null, options), number) };
      continue;
    }
    const decoded = decode(bytes, options.lossy ?? false);
    if ("fault" in decoded) {
      any = true;
      const advice = decoded.fault.includes("UTF-8") ? " (--lossy replaces such bytes)" : "";
      yield { problem: problem(path, `${decoded.fault}, line skipped${advice}`, number, decoded.column) };
      continue;
    }
    if (decoded.text.trim() === "") continue;
    any = true;
    const read = articleOf(decoded.text, `${name}#${number}`);
    if ("fault" in read) yield { problem: problem(path, `${read.fault}, line skipped`, number, read.column) };
    else yield { source: { ...read, path, line: number, notes: decoded.replaced ? [REPLACED] : [] } };
  }
  if (!any) yield { problem: problem(path, "no article in it, skipped") };
}

type Fields = Pick<SourceText, "id" | "date" | "title" | "text">;

/** The article of a JSON line: `text`, and where they are given `id` or `url`, `date`, `title`. */
function articleOf(line: string, fallback: string): Fields | { readonly fault: string; readonly column: number } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const at = /at position (\d{1,10})/.exec(String(error))?.[1];
    return { fault: "not JSON", column: at === undefined ? 1 : Number(at) + 1 };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { fault: "not a JSON object", column: 1 };
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = fields.get("text");
  if (typeof text !== "string") return { fault: 'no string "text"', column: 1 };
  if (text.trim() === "") return { fault: 'nothing in "text"', column: 1 };
  const id = [fields.get("id"), fields.get("url")].map((given) => (typeof given === "number" ? String(given) : given));
  return {
    id: id.find((given): given is string => typeof given === "string" && given !== "")?.normalize("NFC") ?? fallback,
    text,
    date: string(fields.get("date")),
    title: string(fields.get("title")),
  };
}

const string = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);

function tooLarge(size: number | null, { maxArticleSize }: LoadOptions): string {
  const has = size === null ? "a line" : `${size} bytes,`;
  return `${has} over the ${maxArticleSize} bytes an article may have, skipped (--max-article-size)`;
}

const note = (code: string, message: string): Diagnostic => ({ severity: "warning", code, message, span: null });
const REPLACED = note("bytes-replaced", "bytes that were no text were replaced by U+FFFD");
