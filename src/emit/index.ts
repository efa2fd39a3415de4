import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import { sqlite } from "./sqlite.ts";
import { table } from "./table.ts";
import { xlsx } from "./xlsx/index.ts";

export { visible } from "../text/visible.ts";
export type { Format, RecordWriter, TextFormat } from "./format.ts";
export { LEDGER_FORMATS, type LedgerFormat } from "./ledger.ts";
export { TABLE_NAMES, type TableName } from "./tables/index.ts";
export { openTarget, type Target } from "./target.ts";

/** Every format, one line each. */
export const FORMATS: readonly Format[] = [json, ndjson, csv, xlsx, sqlite, table];
