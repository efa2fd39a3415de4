import type { DateItem, Diagnostic, Figure, Mechanism, Official } from "../schema/record.ts";

/** What the extractors found, before and after `link`. Items stand in text order. */
export interface Findings {
  readonly dates: readonly DateItem[];
  readonly officials: readonly Official[];
  readonly figures: readonly Figure[];
  readonly mechanisms: readonly Mechanism[];
  readonly diagnostics: readonly Diagnostic[];
}
