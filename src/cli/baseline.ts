import { readFileSync } from "node:fs";
import { reason } from "../load/index.ts";
import { type Baseline, baselineSchema } from "../schema/check.ts";
import { problemOf } from "../schema/config.ts";
import { UsageError } from "./exit.ts";
import { parseJson } from "./json-file.ts";

const EMPTY: Baseline = { version: 1, findings: [] };

/**
 * The baseline of a run; empty where none is named, or where a missing one is about to be made.
 *
 * @throws {UsageError} where it is missing or damaged.
 */
export function readBaseline(path: string | undefined, update: boolean): Baseline {
  if (path === undefined) {
    if (update) throw new UsageError("--update-baseline: name the file with --baseline FILE");
    return EMPTY;
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (absent && update) return EMPTY;
    const advice = absent ? " (--update-baseline makes it)" : "";
    throw new UsageError(`--baseline ${path}: cannot be read: ${reason(error)}${advice}`);
  }
  const parsed = baselineSchema.safeParse(parseJson(path, bytes));
  if (!parsed.success) throw new UsageError(`${path}: a damaged baseline: ${problemOf(parsed.error)}`);
  return parsed.data;
}
