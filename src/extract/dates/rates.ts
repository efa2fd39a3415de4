import type { TimeUnit } from "../../model/tag.ts";
import { type Context, key, numeral, timeTag, token } from "./timex.ts";

/** Units that are a rate's denominator, or tell that something never closes; neither is a time. */

/** How many of a unit make the one above it. */
const WHOLE: Partial<Record<TimeUnit, readonly [number, string]>> = {
  H: [24, "day"],
  D: [7, "week"],
  W: [52, "year"],
  M: [12, "year"],
};

/** `24 hours a day`, `seven days a week`, `365 days a year` tell that something never closes: where that ends, else 0. */
export function hoursKept(c: Context, end: number, value: number | null, unit: TimeUnit): number {
  const above = key(c, end + 1);
  if (key(c, end) !== "a" && key(c, end) !== "per") return 0;
  const [count, whole] = WHOLE[unit] ?? [];
  const always = (value === count && above === whole) || (unit === "D" && value === 365 && above === "year");
  return always ? end + 2 : 0;
}

/** `$500 million a year`, `24 hours a day`: the denominator of a rate. */
export function isRate(c: Context, at: number, start: number, article: boolean, unit: TimeUnit, end: number): boolean {
  if (!article || start !== at || unit === "S") return false;
  const before = token(c, at - 1);
  if (before === undefined || token(c, at)?.shape === "title") return false;
  if (token(c, end)?.key === "of") return false;
  // `30 billion dollars (3.8 billion US) a year`
  if (before.text === ")" || before.text === "%") return true;
  if (before.kind === "number" || before.kind === "symbol" || before.key === "times" || before.key === "percent")
    return true;
  const role = numeral(c, at - 1)?.value.role;
  if (role !== undefined && role !== "part") return true;
  // `12 flights a week`, `three dollars a day`: a count not far before, with a noun at once before the article.
  const noun = /s$/.test(before.key) && before.shape === "lower" && timeTag(c, at - 1) === undefined;
  const timed = timeTag(c, at - 1)?.value.role === "unit";
  if (!noun && !timed && !/^(?:people|tonnes|once|twice|thrice)$/.test(before.key)) return false;
  if (before.key === "once" || before.key === "twice") return false;
  for (let back = at - 2; back >= c.start && back >= at - 6; back--) {
    const found = token(c, back);
    if (found?.kind === "number" || numeral(c, back) !== undefined) return true;
    if (found?.kind === "punct" && found.text !== "-" && found.text !== ",") return false;
  }
  return false;
}
