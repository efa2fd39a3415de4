import { once } from "node:events";
import { lstatSync, realpathSync, rmSync } from "node:fs";
import { type FileHandle, open, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { EmitOptions, Format, RecordWriter, Sink } from "./format.ts";

/** Where a run's records go, and what is to be done when all are written or when the run breaks off. */
export interface Target {
  /** The file or folder written; null for a stream. */
  readonly path: string | null;
  readonly writer: RecordWriter;
  /** Makes what was written the target's content. */
  commit(): Promise<void>;
  /** Takes back what was written; the target stays what it was. Safe to call at any time, more than once. */
  abandon(): void;
}

/** Opens a format on a file (`path`) or, where there is none, on a stream. A stream's failure is thrown by the next write. */
export async function openTarget(
  format: Format,
  path: string | null,
  stream: NodeJS.WritableStream,
  options: EmitOptions,
): Promise<Target> {
  if (format.target !== "stream") {
    if (path === null) throw new Error(`the format ${format.name} writes a ${format.target}: name it with -o`);
    const place = replacing(path);
    const writer = await format.open(place.temporary, options);
    return { path, writer, commit: () => place.commit(null), abandon: place.abandon };
  }
  if (path === null || isDevice(path)) {
    const output = path === null ? null : await open(path, "w");
    const sink = output === null ? streamSink(stream) : handleSink(output);
    return {
      path,
      writer: format.open(sink.write, options),
      commit: async () => {
        await sink.flush();
        await output?.close();
      },
      abandon: () => {},
    };
  }
  const place = replacing(path);
  const handle = await open(place.temporary, "wx", place.mode);
  const sink = handleSink(handle);
  return {
    path,
    writer: format.open(sink.write, options),
    commit: async () => {
      await sink.flush();
      await place.commit(handle);
    },
    abandon: place.abandon,
  };
}

/** A device (`/dev/full`, `/dev/stdout`) is written to as it is; nothing can be renamed over it. */
function isDevice(path: string): boolean {
  try {
    const facts = lstatSync(realpathSync(path));
    return !facts.isFile() && !facts.isDirectory();
  } catch {
    return false;
  }
}

let temporaries = 0;

/** A temporary name beside the target, which takes its place in one step: a reader sees the old content or the new. */
function replacing(path: string) {
  const { target, mode } = existing(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}-${temporaries++}.tmp`);
  return {
    temporary,
    mode,
    async commit(handle: FileHandle | null): Promise<void> {
      const file = handle ?? (await open(temporary, "r"));
      await file.sync();
      await file.close();
      await rename(temporary, target);
      await syncFolder(dirname(target));
    },
    abandon(): void {
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

/** A link's target is replaced, not the link; a file that is there keeps its mode. */
function existing(path: string): { target: string; mode: number } {
  try {
    const target = realpathSync(path);
    return { target, mode: lstatSync(target).mode & 0o777 };
  } catch {
    return { target: path, mode: 0o666 };
  }
}

async function syncFolder(path: string): Promise<void> {
  // Some systems refuse to sync a folder; the rename stands all the same.
  const folder = await open(path, "r").catch(() => null);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

interface Flushed {
  readonly write: Sink;
  flush(): Promise<void>;
}

const ENOUGH = 1 << 16;

function handleSink(handle: FileHandle): Flushed {
  let held = "";
  const flush = async () => {
    const chunk = held;
    held = "";
    if (chunk !== "") await handle.appendFile(chunk);
  };
  return {
    write: (chunk) => {
      held += chunk;
      return held.length >= ENOUGH ? flush() : undefined;
    },
    flush,
  };
}

function streamSink(stream: NodeJS.WritableStream): Flushed {
  let failure: Error | null = null;
  stream.on("error", (error: Error) => {
    failure ??= error;
  });
  const check = () => {
    if (failure !== null) throw failure;
  };
  return {
    write: (chunk) => {
      check();
      if (stream.write(chunk)) return undefined;
      // A stream that fails while it is full emits an error and never drains.
      return once(stream, "drain").then(check);
    },
    flush: () =>
      new Promise((resolve, reject) => {
        if (failure !== null) reject(failure);
        else stream.write("", (error) => (error ? reject(error) : resolve()));
      }),
  };
}
