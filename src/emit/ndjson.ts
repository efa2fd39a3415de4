import type { TextFormat } from "./format.ts";

/** One record a line. */
export const ndjson: TextFormat = {
  name: "ndjson",
  about: "one record a line",
  endings: [".ndjson", ".jsonl"],
  target: "stream",
  open(sink) {
    return { write: (record) => sink(`${JSON.stringify(record)}\n`), end: () => {} };
  },
};
