import type { Sentence } from "../../model/reading.ts";
import type { Context } from "./context.ts";
import type { Before } from "./left.ts";
import { IS } from "./words.ts";

/** `12th`, `forty-eighth`, `inaugural`, `first-ever` before a token. */
export function ordinalBefore(context: Context, end: number, sentence: Sentence): Before["ordinal"] {
  const prev = context.token(end - 1);
  if (prev === undefined || end - 1 < sentence.first) return null;
  if (prev.kind === "ordinal") return { value: Number.parseInt(prev.text, 10), first: end - 1, end };
  // `XIV Andean Presidential Council`: Roman numerals open a name.
  const roman = prev.shape === "upper" ? romanValue(prev.text) : null;
  if (roman !== null && /^(?:the|its|their|of|)$/.test(context.token(end - 2)?.key ?? "")) {
    return { value: roman, first: end - 1, end };
  }
  if (context.is(end - 1, IS.firstEver)) {
    if (prev.key !== "ever") return { value: 1, first: end - 1, end };
    if (context.token(end - 3)?.key === "first" && context.token(end - 2)?.text === "-")
      return { value: 1, first: end - 3, end };
  }
  const tag = context.ordinalBefore(end);
  if (tag === undefined || tag.first < sentence.first) return null;
  return { value: tag.value, first: tag.first, end };
}

/** 2 to 89 in Roman numerals of at least two letters, else null. */
function romanValue(text: string): number | null {
  if (text.length < 2 || !/^(?:L?X{0,3}|XL)(?:IX|IV|V?I{0,3})$/.test(text)) return null;
  const value = { I: 1, V: 5, X: 10, L: 50 };
  const digits = [...text].map((letter) => value[letter as keyof typeof value]);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
