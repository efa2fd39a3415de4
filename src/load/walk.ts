import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { missing, type Problem, problem, reason } from "./problem.ts";

/** A file to read: its path as messages name it, and the name its article goes by. */
export interface Input {
  readonly path: string;
  readonly id: string;
  readonly size: number;
  /** One article a line, as JSON. */
  readonly lines: boolean;
}

const TEXTS = new Set([".txt", ".md"]);
const LINES = new Set([".jsonl", ".ndjson"]);

/** The files that paths, folders and globs name: arguments in their order, files of each by path, none twice. */
export function* walk(paths: readonly string[]): Generator<Input | Problem> {
  const seen = new Set<string>();
  for (const path of paths) {
    for (const found of filesOf(path)) {
      if (!("message" in found)) {
        const whole = resolve(found.path);
        if (seen.has(whole)) continue;
        seen.add(whole);
      }
      yield found;
    }
  }
}

function* filesOf(path: string): Generator<Input | Problem> {
  let facts: Stats;
  try {
    facts = statSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" && picomatch.scan(path).isGlob) yield* globbed(path);
    else if (code === "ENOENT" && isLink(path)) yield problem(path, "a symbolic link to nothing, skipped");
    else
      yield code === "ENOENT" ? missing(path, `${reason(error)}, skipped`) : problem(path, `${reason(error)}, skipped`);
    return;
  }
  if (facts.isFile()) yield { path, id: stem(basename(path)), size: facts.size, lines: LINES.has(extname(path)) };
  else if (facts.isDirectory()) yield* folder(path, () => true);
  else yield problem(path, "not a regular file, skipped (a pipe is read as -)");
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function* globbed(pattern: string): Generator<Input | Problem> {
  const { base } = picomatch.scan(pattern);
  const root = base === "" ? "." : base;
  const matches = picomatch(relative(root, pattern) || "*");
  let any = false;
  try {
    if (statSync(root).isDirectory()) {
      for (const found of folder(root, matches)) {
        any = true;
        yield found;
      }
    }
  } catch {
    // The pattern's folder is not there: nothing matches.
  }
  if (!any) yield missing(pattern, "no file matches, skipped");
}

/** The articles below a folder that `wanted` accepts by their path below it. Links are not followed; hidden names are left out. */
function* folder(root: string, wanted: (below: string) => boolean): Generator<Input | Problem> {
  let found = false;
  for (const entry of below(root, root)) {
    if (!wanted(relative(root, entry.path).split(sep).join("/"))) continue;
    found = true;
    yield entry;
  }
  if (!found && wanted("")) yield missing(root, "no article (.txt, .md, .jsonl, .ndjson) in this folder, skipped");
}

function* below(root: string, at: string): Generator<Input | Problem> {
  let entries: ReturnType<typeof named>;
  try {
    entries = named(at);
  } catch (error) {
    yield problem(at, `${reason(error)}, folder skipped`);
    return;
  }
  for (const { name, entry } of entries) {
    if (name.startsWith(".")) continue;
    const path = join(at, name);
    const ending = extname(name);
    const reads = TEXTS.has(ending) || LINES.has(ending);
    if (entry.isDirectory()) yield* below(root, path);
    else if (entry.isSymbolicLink()) yield* link(root, path, reads);
    else if (!reads) continue;
    else if (!entry.isFile()) yield problem(path, "not a regular file, skipped");
    else {
      const inside = relative(root, path).split(sep).join("/");
      try {
        yield { path, id: stem(inside), size: statSync(path).size, lines: LINES.has(ending) };
      } catch (error) {
        yield problem(path, `${reason(error)}, skipped`);
      }
    }
  }
}

/** A folder's entries in the order of their whole paths: `a/b` stands after `a-b`, as the characters do. */
function named(at: string) {
  const entries = readdirSync(at, { withFileTypes: true });
  return entries
    .map((entry) => ({ name: entry.name, entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** A link inside a walked folder is never followed: what it leads to is read where it stands, or is named as left out. */
function* link(root: string, path: string, reads: boolean): Generator<Problem> {
  try {
    const target = realpathSync(path);
    const inside = relative(realpathSync(root), target);
    const kept = inside !== ".." && !inside.startsWith(`..${sep}`);
    const isFolder = statSync(path).isDirectory();
    if (!reads && !isFolder) return;
    if (kept) {
      yield {
        ...problem(path, "a symbolic link into the same folder, not followed: its target is read there"),
        severity: "warning",
      };
    } else yield problem(path, "a symbolic link out of the folder, not followed; name its target to read it");
  } catch (error) {
    const loop = (error as NodeJS.ErrnoException).code === "ELOOP";
    yield problem(path, loop ? "a symbolic link that leads to itself, skipped" : "a symbolic link to nothing, skipped");
  }
}

/** A path without the ending of its last part: the article's id. */
function stem(path: string): string {
  const ending = extname(path);
  return (ending === "" ? path : path.slice(0, -ending.length)).normalize("NFC");
}
