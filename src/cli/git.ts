import type { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { UsageError } from "./exit.ts";

/** What a working tree has that a commit's line of history has not. */
export interface Changes {
  /** The repository's folder. */
  readonly root: string;
  /** Files that are new or changed, committed or not, by their real paths. */
  readonly changed: ReadonlySet<string>;
  /** Files that are there no more. */
  readonly deleted: ReadonlySet<string>;
}

/**
 * The files that changed since HEAD parted from `ref`, with what is not committed yet and what git does not track.
 *
 * @throws {UsageError} without git, outside a repository, for an unknown ref or one that HEAD shares no history with.
 */
export async function changesSince(ref: string): Promise<Changes> {
  // Loaded here: it costs every start more than it is worth.
  const { spawnSync } = await import("node:child_process");
  const git = (args: readonly string[], folder?: string) => answer(spawnSync, args, folder);
  const found = git(["rev-parse", "--show-toplevel"]);
  if (found.failed) throw new UsageError(`--since ${ref}: ${process.cwd()} is not in a git repository`);
  const root = realpathSync(found.output.trimEnd());
  const commit = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (commit.failed) {
    throw new UsageError(`--since ${ref}: git knows no such commit here (in a shallow clone, fetch its history)`);
  }
  const base = git(["merge-base", commit.output.trim(), "HEAD"]);
  if (base.failed) {
    throw new UsageError(
      `--since ${ref}: it has no history in common with HEAD (in a shallow clone, fetch more of it)`,
    );
  }
  const since = base.output.trim();
  const diff = ["diff", "--name-only", "--no-renames", "--no-ext-diff", "-z"];
  const tracked = listed(git([...diff, "--diff-filter=d", since, "--"], root), root);
  const untracked = listed(git(["ls-files", "--others", "--exclude-standard", "-z"], root), root);
  const deleted = listed(git([...diff, "--diff-filter=D", since, "--"], root), root);
  return { root, changed: new Set([...tracked, ...untracked]), deleted: new Set(deleted) };
}

const folders = new Map<string, string>();

/** A path's real one, its folder's links resolved: what git names it by. */
export function realPath(path: string): string {
  const folder = dirname(path);
  let real = folders.get(folder);
  if (real === undefined) {
    try {
      real = realpathSync(folder);
    } catch {
      return path;
    }
    folders.set(folder, real);
  }
  return join(real, basename(path));
}

export function isBelow(path: string, root: string): boolean {
  const inside = relative(root, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`);
}

interface Answer {
  readonly failed: boolean;
  readonly output: string;
  readonly complaint: string;
}

function answer(spawn: typeof spawnSync, args: readonly string[], folder?: string): Answer {
  const { error, status, stdout, stderr } = spawn("git", args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new UsageError(`--since needs git, which ${missing ? "is not installed" : `failed: ${error.message}`}`);
  }
  return { failed: status !== 0, output: stdout, complaint: stderr };
}

function listed({ failed, output, complaint }: Answer, root: string): string[] {
  if (failed) throw new UsageError(`--since: git failed: ${complaint.split("\n")[0]}`);
  return output
    .split("\0")
    .filter((name) => name !== "")
    .map((name) => join(root, ...name.split("/")));
}
