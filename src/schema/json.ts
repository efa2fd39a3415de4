import * as z from "zod";
import { recordSchema } from "./record.ts";

/** The record's JSON Schema (draft 2020-12), made from the schema that validates. */
export function recordJsonSchema(): unknown {
  return z.toJSONSchema(recordSchema, { target: "draft-2020-12" });
}
