import { resolve } from "node:path";
import { REPORTERS } from "../check/reporters/index.ts";
import type { Reporter } from "../check/reporters/report.ts";
import { openTarget, type Target, type TextFormat } from "../emit/index.ts";
import { UsageError, WriteError } from "./exit.ts";

/** Text with where it goes: a file, or standard output. */
export interface Output {
  readonly path: string | null;
  readonly text: string;
}

/** A reporter with where its report goes. */
export interface Directed {
  readonly name: string;
  readonly reporter: Reporter;
  readonly path: string | null;
}

/** Reporters that a log holds side by side; any other needs standard output to itself. */
const LINES = new Set(["readable", "github"]);

/**
 * `NAME` or `NAME=FILE` for each reporter; readable where none is asked for.
 *
 * @throws {UsageError} for an unknown name, a file named twice, or two reports that would mingle on standard output.
 */
export function reportersOf(asked: readonly string[]): Directed[] {
  const outputs = (asked.length === 0 ? ["readable"] : asked).map((one): Directed => {
    const cut = one.indexOf("=");
    const name = cut === -1 ? one : one.slice(0, cut);
    const reporter = Object.hasOwn(REPORTERS, name) ? REPORTERS[name] : undefined;
    if (reporter === undefined) {
      throw new UsageError(`--reporter ${one}: no such reporter; there are ${Object.keys(REPORTERS).join(", ")}`);
    }
    if (cut === one.length - 1) throw new UsageError(`--reporter ${one}: name a file after =`);
    return { name, reporter, path: cut === -1 ? null : one.slice(cut + 1) };
  });
  const files = outputs.flatMap(({ path }) => (path === null ? [] : [resolve(path)]));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`--reporter: two reports would go to ${twice}`);
  const printed = outputs.filter(({ path }) => path === null).map(({ name }) => name);
  if (new Set(printed).size < printed.length || (printed.length > 1 && !printed.every((name) => LINES.has(name)))) {
    throw new UsageError(
      `--reporter: ${printed.join(" and ")} would mingle on standard output; give one a file, NAME=FILE`,
    );
  }
  return outputs;
}

/** A text that is written as it is. */
const plain = (text: string): TextFormat => ({
  name: "text",
  about: "text",
  endings: [],
  target: "stream",
  open: (sink) => ({ write: () => {}, end: () => sink(text) }),
});

/**
 * Writes everything, files before standard output. No file takes its new content before each has been written whole.
 *
 * @throws {WriteError} for the first that cannot be written; then no file is changed.
 */
export async function deliver(outputs: readonly Output[]): Promise<void> {
  const opened: { readonly path: string | null; readonly target: Target }[] = [];
  const attempt = async <Result>(path: string | null, action: () => Promise<Result> | Result): Promise<Result> => {
    try {
      return await action();
    } catch (error) {
      for (const { target } of opened) target.abandon();
      throw new WriteError(path, error);
    }
  };
  for (const { path, text } of outputs.toSorted((a, b) => Number(a.path === null) - Number(b.path === null))) {
    const target = await attempt(path, () => openTarget(plain(text), path, process.stdout, { kinds: [] }));
    opened.push({ path, target });
    if (path !== null) await attempt(path, () => target.writer.end());
  }
  for (const { path, target } of opened) {
    if (path === null) await attempt(path, () => target.writer.end());
    await attempt(path, () => target.commit());
  }
}
