import { createWriteStream } from "node:fs";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PathFormat } from "../format.ts";
import { tables, viewer } from "../tables/index.ts";
import { XlsxWriter } from "./writer.ts";

/** A workbook for Excel and its kin: a sheet a table, days and numbers as such, the header frozen, filters on. */
export const xlsx: PathFormat = {
  name: "xlsx",
  about: "a workbook, a sheet a table",
  endings: [".xlsx"],
  target: "file",
  async open(path, { explain = false, notice = () => {} }) {
    const view = viewer();
    const writer = new XlsxWriter({ tables: tables(explain), folder: dirname(path), notice });
    return {
      write: (record, context) => writer.add(view(record, context)),
      end: async () => pipeline(await writer.finish(), createWriteStream(path, { flags: "wx" })),
    };
  },
};
