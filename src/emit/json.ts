import type { TextFormat } from "./format.ts";

/** A span over four lines; line feeds inside strings are escaped, so only spans match. */
const SPAN = /\[\n {1,40}(\d{1,16}),\n {1,40}(\d{1,16})\n {1,40}\]/g;

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
        return sink(lead + JSON.stringify(record, null, 2).replace(SPAN, "[$1, $2]"));
      },
      end: () => sink(any ? "\n]\n" : "[]\n"),
    };
  },
};
