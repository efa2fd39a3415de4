import { once } from "node:events";
import { lstatSync, promises, realpathSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import type { EmitOptions, Format, RecordWriter, Sink } from "./format.ts";
import { fileMade, fileStreamed, folderMade } from "./place.ts";

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
    const place = format.target === "file" ? fileMade(path) : folderMade(path);
    const writer = whenOpen(format.open(place.made, options));
    return { path, writer, commit: place.commit, abandon: place.abandon };
  }
  if (path === null || isDevice(path)) {
    const output = path === null ? null : await promises.open(path, "w");
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
  const place = fileStreamed(path);
  const handle = await promises.open(place.made, "wx", place.mode);
  const sink = handleSink(handle);
  return {
    path,
    writer: format.open(sink.write, options),
    commit: async () => {
      await sink.flush();
      await handle.sync();
      await handle.close();
      await place.commit();
    },
    abandon: place.abandon,
  };
}

/** So that a target can be abandoned while its writer still loads its library. A failure to open is thrown by the next write. */
function whenOpen(opening: Promise<RecordWriter>): RecordWriter {
  opening.catch(() => {});
  return {
    write: async (record, context) => (await opening).write(record, context),
    end: async () => (await opening).end(),
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
