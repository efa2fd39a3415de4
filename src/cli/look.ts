import { existsSync } from "node:fs";
import { extname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Checker } from "../check/checker.ts";
import type { Examined } from "../check/rules.ts";
import { type LoadOptions, load } from "../load/index.ts";
import type { SourceText } from "../model/article.ts";
import { extractSource, type PipelineOptions } from "../pipeline.ts";
import type { Settings } from "./config.ts";
import { UsageError } from "./exit.ts";
import { type Changes, isBelow, realPath } from "./git.ts";
import type { Messages } from "./messages.ts";

/** Gives every article to the checker; of those that did not change, only its text. */
export async function look(
  checker: Checker,
  { paths, referenceDate, lexicon }: Settings,
  options: LoadOptions,
  changes: Changes | null,
  messages: Messages,
): Promise<void> {
  if (changes !== null && paths.includes("-")) throw new UsageError("--since: standard input is not in git");
  const wanted = (path: string) => changes === null || isChanged(path, changes);
  let read = 0;
  let missing = 0;
  // In one order whatever the order of the arguments: of two articles with one id the first stays the first.
  for await (const loaded of load(paths.toSorted(), options)) {
    if ("problem" in loaded) {
      const { problem } = loaded;
      if (problem.missing) missing++;
      if (!problem.missing && !wanted(problem.path)) continue;
      if (problem.severity === "warning") messages.problem(problem);
      else {
        const path = fromHere(problem.path);
        checker.report("unreadable-article", { path, id: path, line: problem.line }, problem.message);
      }
      continue;
    }
    messages.progress(++read);
    const source = { ...loaded.source, path: fromHere(loaded.source.path) };
    if (wanted(loaded.source.path)) checker.add(examine(source, { referenceDate, lexicon }));
    else checker.pass(source);
  }
  messages.done();
  if (read === 0 && missing === paths.length) throw new UsageError(`no input found: ${paths.join(", ")}`);
}

/** One article's fault is a finding about it, and never stops the others. */
function examine(source: SourceText, options: PipelineOptions): Examined {
  try {
    return { source, ...extractSource(source, options) };
  } catch (error) {
    const message = `extraction failed: ${(error as Error).message}`;
    return { source, record: null, diagnostics: [{ severity: "error", code: "invalid-record", message, span: null }] };
  }
}

/** The ids that articles had whose files are deleted. */
export function deletedIds(paths: readonly string[], { deleted }: Changes): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const root of paths.map(realPath)) {
    for (const file of deleted) {
      if (!isBelow(file, root)) continue;
      const inside = relative(root, file).split(sep).join("/");
      const ending = extname(inside);
      ids.add((ending === "" ? inside : inside.slice(0, -ending.length)).normalize("NFC"));
    }
  }
  return ids;
}

/** A path as it is written from where the run starts; one outside stays as it is. */
export function fromHere(path: string): string {
  if (path === "-" || !isBelow(resolve(path), resolve(""))) return path;
  const here = relative("", path);
  return here === "" ? "." : here;
}

/** @throws {UsageError} where the file is not in the repository, so that git has nothing to say of it. */
function isChanged(path: string, { root, changed }: Changes): boolean {
  const real = realPath(path);
  if (!isBelow(real, root) && existsSync(real)) {
    throw new UsageError(`--since: ${isAbsolute(path) ? path : resolve(path)} is not in the git repository ${root}`);
  }
  return changed.has(real);
}
