import { AFTER_NAME, DAY_NAMES, ON_SUNDAY } from "../../lexicon/time-names.ts";
import { addDays, type Day, weekday as weekdayOf } from "../../text/calendar.ts";
import { namesAThing } from "./names.ts";
import { NOW } from "./pointer.ts";
import { nearestWeekday } from "./resolve.ts";
import { type Context, date, key, plain, type Timex, token, weekdayTag } from "./timex.ts";
import { onDay, shift } from "./values.ts";

/** Weekdays alone: `Monday`, `Monday last week`, `one Sunday`, `Mondays`. */

/** A bare weekday, or one with a step: `Monday`, `Monday last week`, `Friday of next week`. */
export function bareWeekday(c: Context, at: number): Timex | null {
  const tag = weekdayTag(c, at);
  if (tag === undefined || !isWeekday(c, at, tag.end)) return null;
  const plural = key(c, at).endsWith("days");
  if (plural) return plain(at, tag.end, "SET", `XXXX-WXX-${tag.value}`, "weekdays");
  // `one Sunday`, `on a recent Friday`: no particular one.
  const article = /^an?$/.test(key(c, at - 2));
  if (
    /^(?:one|some)$/.test(key(c, at - 1)) ||
    (article && /^(?:recent|typical|given|single|late)$/.test(key(c, at - 1)))
  )
    return plain(at, tag.end, "DATE", `XXXX-WXX-${tag.value}`, "some-weekday");
  const of = key(c, tag.end) === "of" ? tag.end + 1 : tag.end;
  const step = NOW.get(key(c, of));
  if (step !== undefined && key(c, of + 1) === "week") {
    return date(at, of + 2, onDay(inWeek(c, tag.value, step)), "weekday-week");
  }
  const next = dayAfterOther(c, at, tag.value);
  if (next !== null) return date(at, tag.end, onDay(next), "weekday");
  return date(at, tag.end, onDay(nearestWeekday(c, tag.value, at, tag.end)), "weekday");
}

/** `Sunday and Monday`: the second follows the first where it is near; `Friday and Thursday` look back. */
function dayAfterOther(c: Context, at: number, wanted: number): Day | null {
  if (!/^(?:and|or)$/.test(key(c, at - 1))) return null;
  const first = weekdayTag(c, at - 2)?.value;
  const base = c.memory.day?.from;
  if (first === undefined || base == null || c.memory.sentence !== c.start || weekdayOf(base) !== first) return null;
  const gap = (wanted - first + 7) % 7;
  return gap > 0 && gap <= 3 ? addDays(base, gap) : null;
}

/** The weekday of the week `step` weeks from the publication date's. */
export function inWeek(c: Context, weekday: number, step: number) {
  return shift(onDay(c.anchor), weekday - weekdayOf(c.anchor) + step * 7)?.from ?? c.anchor;
}

export function isWeekday(c: Context, at: number, end: number): boolean {
  const found = token(c, at);
  if (found === undefined) return false;
  // `Sun`, `Sat`, `Wed` and their kin are days only beside a date, which other rules read.
  if (!found.key.replace(".", "").includes("day")) return found.text.endsWith(".") && key(c, at - 1) === "on";
  if (DAY_NAMES.has(key(c, at - 1)) && token(c, at - 1)?.shape !== "lower") return false;
  if (key(c, at - 1) === "on" && token(c, at - 2)?.shape === "title" && ON_SUNDAY.has(key(c, at - 2))) return false;
  if (/^(?:school|schools|best)$/.test(key(c, end)) && found.key === "sunday") return false;
  return !namesAThing(c, end, AFTER_NAME);
}
