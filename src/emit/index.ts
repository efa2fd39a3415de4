import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import { table } from "./table.ts";

export type { EmitOptions, Format, PathFormat, RecordWriter, TextFormat } from "./format.ts";
export { openTarget, type Target } from "./target.ts";
export { visible } from "./visible.ts";

/** Every format, one line each. */
export const FORMATS: readonly Format[] = [json, ndjson, csv, table];
