import { visible } from "../emit/index.ts";
import type { Problem } from "../load/index.ts";

/** Standard error, for people: one line a message, nothing from a document that a terminal would obey. */
export interface Messages {
  problem(found: Problem): void;
  note(text: string): void;
  warn(text: string): void;
  progress(articles: number): void;
  /** Takes the progress line away. */
  done(): void;
}

const FIRST_AFTER = 1000;
const EVERY = 200;

let opened = false;

/** Opened when something is first said: most runs say nothing, and a start is shorter by what a stream takes to make. */
export function standardError(): NodeJS.WriteStream {
  // A closed standard error silences the messages; the records go on.
  if (!opened) process.stderr.on("error", () => {});
  opened = true;
  return process.stderr;
}

export function messagesFor({ quiet = false }: { readonly quiet?: boolean | undefined }): Messages {
  const start = Date.now();
  let shownAt = 0;
  const clear = () => {
    if (shownAt > 0) standardError().write("\r\x1b[K");
    shownAt = 0;
  };
  const line = (text: string) => {
    clear();
    standardError().write(`${visible(text)}\n`);
  };
  return {
    problem({ path, line: row, column, severity, message }) {
      if (severity === "error" || !quiet) line(`${path}:${row}:${column}: ${message}`);
    },
    note: (text) => line(text),
    warn(text) {
      if (!quiet) line(text);
    },
    progress(articles) {
      const now = Date.now();
      if (quiet || now - start < FIRST_AFTER || now - shownAt < EVERY || !standardError().isTTY) return;
      standardError().write(`\r\x1b[K${articles} articles`);
      shownAt = now;
    },
    done: clear,
  };
}
