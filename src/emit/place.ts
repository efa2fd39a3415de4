import { lstatSync, mkdirSync, promises, realpathSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where content is made before it takes its target's place. */
export interface Place {
  readonly made: string;
  /** Puts what was made in the target's place: a reader sees the old content or the new. */
  commit(): Promise<void>;
  /** Takes away whatever was made. Safe to call at any time, more than once. */
  abandon(): void;
}

/** For a file that is written from its start to its end: a temporary name beside the target. */
export function fileStreamed(path: string): Place & { readonly mode: number } {
  const { target, mode } = existingFile(path);
  const made = temporaryName(target);
  return {
    made,
    mode: mode ?? 0o666,
    async commit() {
      await promises.rename(made, target);
      await sync(dirname(target));
    },
    abandon: () => remove(made),
  };
}

/** For a file that a library makes: a temporary folder of its own beside the target. */
export function fileMade(path: string): Place {
  const { target, mode } = existingFile(path);
  const own = temporaryName(target);
  mkdirSync(own);
  const made = join(own, basename(target));
  return {
    made,
    async commit() {
      await sync(made);
      if (mode !== null) await promises.chmod(made, mode);
      await promises.rename(made, target);
      await sync(dirname(target));
      remove(own);
    },
    abandon: () => remove(own),
  };
}

/**
 * For a folder of files. A folder that is not there yet appears with all of them; in one that is there they take the places
 * of their names, one at once after another, and other files stay.
 */
export function folderMade(path: string): Place {
  const { target, mode } = existing(path);
  const there = mode !== null;
  if (there && !lstatSync(target).isDirectory()) throw new Error("it is a file, not a folder");
  const own = there ? temporaryName(join(target, "tables")) : temporaryName(target);
  mkdirSync(own);
  const made = join(own, basename(target));
  return {
    made,
    async commit() {
      const names = there ? await promises.readdir(made) : [];
      const taken = names.find((name) => existing(join(target, name)).folder);
      if (taken !== undefined) throw new Error(`${taken} in it is a folder`);
      if (there) for (const name of names) await promises.rename(join(made, name), join(target, name));
      else await promises.rename(made, target);
      await sync(there ? target : dirname(target));
      remove(own);
    },
    abandon: () => remove(own),
  };
}

let temporaries = 0;

function temporaryName(target: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}-${temporaries++}.tmp`);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** A link's target is replaced, not the link; what is there keeps its mode. */
function existing(path: string): { readonly target: string; readonly mode: number | null; readonly folder: boolean } {
  try {
    const target = realpathSync(path);
    const facts = lstatSync(target);
    return { target, mode: facts.mode & 0o777, folder: facts.isDirectory() };
  } catch {
    return { target: path, mode: null, folder: false };
  }
}

function existingFile(path: string) {
  const found = existing(path);
  if (found.folder) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
  return found;
}

/** Some systems refuse to sync a folder; what was renamed stands all the same. */
async function sync(path: string): Promise<void> {
  const handle = await promises.open(path, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
