import * as z from "zod";
import { configSchema } from "./config.ts";
import { recordSchema } from "./record.ts";

/** The record's JSON Schema (draft 2020-12), made from the schema that validates. */
export function recordJsonSchema(): unknown {
  return z.toJSONSchema(recordSchema, { target: "draft-2020-12" });
}

/** The configuration's JSON Schema (draft 2020-12). */
export function configJsonSchema(): unknown {
  return { title: "extract.config.json", ...z.toJSONSchema(configSchema, { target: "draft-2020-12" }) };
}
