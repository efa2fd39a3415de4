import { github } from "./github.ts";
import { json } from "./json.ts";
import { readable } from "./readable.ts";
import type { Reporter } from "./report.ts";
import { sarif } from "./sarif.ts";

/** The formats of a report. A format is added by adding its file and one line here. */
export const REPORTERS: Readonly<Record<string, Reporter>> = { readable, json, github, sarif };
