import type { TextFormat } from "./format.ts";

/** One array, written as its records come; keys in the order of the schema. */
export const json: TextFormat = {
  name: "json",
  about: "one array of records",
  endings: [".json"],
  target: "stream",
  open(sink) {
    let any = false;
    return {
      write(record) {
        const lead = any ? ",\n" : "[\n";
        any = true;
        return sink(lead + JSON.stringify(record, null, 2));
      },
      end: () => sink(any ? "\n]\n" : "[]\n"),
    };
  },
};
