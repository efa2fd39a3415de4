import type { TextFormat } from "./format.ts";

/** One record a line. */
export const ndjson: TextFormat = {
  name: "ndjson",
  about: "one record a line",
  endings: [".ndjson", ".jsonl"],
  target: "stream",
  open(sink) {
    const writeJson = (record: string) => sink(`${record}\n`);
    return { write: (record) => writeJson(JSON.stringify(record)), writeJson, end: () => {} };
  },
};
