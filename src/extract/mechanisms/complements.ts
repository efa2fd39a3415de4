import type { Sentence } from "../../model/reading.ts";
import type { Context } from "./context.ts";
import { IS } from "./words.ts";

/** The end of a state's or a capitalised name, or null. */
export function placeEnd(context: Context, from: number, sentence: Sentence): number | null {
  const { reading } = context;
  const state = reading.tag(from, "state");
  if (state !== undefined && state.value.form !== "adjective") return state.end;
  let at = from;
  while (at < Math.min(sentence.end, from + 6)) {
    const token = context.token(at);
    const tag = reading.tag(at, "state");
    if (token?.kind !== "word" || token.shape === "lower" || reading.tag(at, "arrangement") !== undefined) break;
    if (reading.tag(at, "month") || reading.tag(at, "weekday")) break;
    at = tag?.end ?? at + 1;
  }
  return at === from ? null : at;
}

/** The end of the instrument that another is added to: `the 1954 Treaty`, `the Customs Convention`. */
export function parentEnd(context: Context, from: number, sentence: Sentence): number | null {
  if (context.token(from)?.key !== "the") return null;
  for (let at = from + 1; at < Math.min(sentence.end, from + 7); at++) {
    const head = context.reading.tag(at, "head");
    if (head !== undefined) return head.value.kind === "agreement" ? head.end : null;
    const token = context.token(at);
    if (token?.kind !== "number" && (token?.kind !== "word" || token.shape === "lower")) return null;
  }
  return null;
}

/** `, which covers the 2026-30 period`: where the period begins. */
export function covering(context: Context, at: number): number {
  const from = context.token(at)?.text === "," ? at + 1 : at;
  const key = context.token(from)?.key;
  const which = key === "which" || key === "that" ? from + 1 : from;
  return context.is(which, IS.covers) ? which + 1 : at;
}
