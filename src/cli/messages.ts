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

export function messagesTo(stream: NodeJS.WriteStream, quiet: boolean): Messages {
  // A closed standard error silences the messages; the records go on.
  stream.on("error", () => {});
  const start = Date.now();
  let shownAt = 0;
  const clear = () => {
    if (shownAt > 0) stream.write("\r\x1b[K");
    shownAt = 0;
  };
  const line = (text: string) => {
    clear();
    stream.write(`${visible(text)}\n`);
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
      if (!stream.isTTY || quiet) return;
      const now = Date.now();
      if (now - start < FIRST_AFTER || now - shownAt < EVERY) return;
      stream.write(`\r\x1b[K${articles} articles`);
      shownAt = now;
    },
    done: clear,
  };
}
