import type { Reading } from "../model/reading.ts";
import type { Diagnostic } from "../schema/record.ts";

/** What an extractor gives back: items in text order, each with the id of its rule, and what the items cannot say. */
export interface Extraction<Item> {
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An extractor reads and never writes; it knows nothing of the other extractors. */
export type Extractor<Item> = (reading: Reading) => Extraction<Item>;
