import type { Figure } from "../../schema/record.ts";
import type { Amount } from "./parts.ts";

/** A figure in the making: what it is, before the words around it have been asked for bound, change and measure. */
export interface Draft {
  /** Tokens of the figure with its unit; `between` belongs to it. */
  readonly first: number;
  readonly end: number;
  readonly amount: Amount;
  readonly value: number;
  readonly valueMax: number | null;
  readonly kind: Figure["kind"];
  readonly unit: string | null;
  /** Told by the unit itself (`bpd`), else null. */
  readonly per: string | null;
  /** Money in hundredths (`15 sen`). */
  readonly small: boolean;
  readonly rule: string;
}

/** The same with some fields changed, in the one shape of drafts. */
export function draftWith(draft: Draft, changes: Partial<Draft>): Draft {
  const { kind, unit, per, small, first, end, amount, value, valueMax, rule } = { ...draft, ...changes };
  return { kind, unit, per, small, first, end, amount, value, valueMax, rule };
}
