import type { Sentence } from "../../model/reading.ts";
import type { Context } from "./context.ts";
import { IS } from "./words.ts";

/** The years an arrangement covers, both inclusive. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

const DASH = /^(?:-|–|—|‑|−|\/)$/;

/** `for the 2021–2025 period`, `covering 2026-30`, `from 2007 to 2009`, `(2021-2025)` at a token; null where none begins. */
export function readPeriod(context: Context, from: number, sentence: Sentence): Period | null {
  let at = from;
  const opening = context.token(at);
  if (opening === undefined || at >= sentence.end) return null;
  if (opening.kind !== "number" && opening.text !== "(" && !context.is(at, IS.filler)) return null;
  const paren = opening.text === "(";
  if (paren) at++;
  for (let k = 0; k < 4 && context.is(at, IS.filler); k++) at++;
  const years = yearsAt(context, at, sentence);
  if (years === null) return null;
  at = years.end;
  const after = context.token(at);
  if (paren) return after?.text === ")" ? { ...years, end: at + 1 } : null;
  if (after !== undefined && at < sentence.end && /^(?:period|term|timeframe|phase|cycle)$/.test(after.key)) at++;
  return { ...years, end: at };
}

/** `2021-2025`, `2026–30`, `2007 to 2009`. */
export function yearsAt(context: Context, at: number, sentence: Sentence): Period | null {
  const first = context.token(at);
  if (first?.kind !== "number" || at + 2 >= sentence.end) return null;
  const joint = context.token(at + 1);
  const second = context.token(at + 2);
  if (joint === undefined || second === undefined) return null;
  if (second.kind !== "number" || !/^(?:19|20)\d\d$/.test(first.text)) return null;
  // `for 1983 and 1984`
  const next = joint.key === "and" && Number(second.text) === Number(first.text) + 1;
  const words = next || joint.key === "to" || joint.key === "through" || joint.key === "until";
  if (!words && !DASH.test(joint.text)) return null;
  const start = Number(first.text);
  let end: number;
  if (/^(?:19|20)\d\d$/.test(second.text)) end = Number(second.text);
  else if (/^\d\d$/.test(second.text) && !words) end = start - (start % 100) + Number(second.text);
  else return null;
  // `2024-12` is a month, `1999-00` a season; a period goes forward.
  return end > start && end - start <= 60 ? { from: start, to: end, end: at + 3 } : null;
}
