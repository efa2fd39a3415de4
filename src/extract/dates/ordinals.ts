import { dayNumber } from "./explicit.ts";
import { pointedUnit } from "./relative.ts";
import { tenseOf } from "./tense.ts";
import { type Context, date, key, type Timex, token } from "./timex.ts";
import { dayOf, daysBetween, holding, type Stretch, shift } from "./values.ts";

/** Days told by their number alone: `the 10th of this month`, `on the 15th`. */

const LEADS = new Set("on by until till since from before after through to".split(" "));

export function dayOfMonth(c: Context, at: number): Timex | null {
  if (key(c, at) !== "the" || token(c, at + 1)?.kind !== "ordinal") return null;
  const day = dayNumber(c, at + 1);
  if (day === null) return null;
  if (key(c, day.end) === "of") {
    const of = key(c, day.end + 1) === "the" && key(c, day.end + 2) === "month" ? holding("month", c.anchor) : null;
    const month = of === null ? pointedUnit(c, day.end + 1) : null;
    const stretch = of ?? month?.stretch ?? null;
    if (stretch?.grain !== "month" || stretch.month === null) return null;
    const on = dayOf(stretch.year, stretch.month, day.day);
    return on && date(at, month?.end ?? day.end + 3, on, "day-of-month");
  }
  const next = token(c, day.end);
  if (!LEADS.has(key(c, at - 1)) || (next !== undefined && next.kind !== "punct") || next?.text === "-") return null;
  const on = nearest(c, at, day.day, day.end);
  return on && date(at, day.end, on, "day-of-month");
}

/** The day of the month last said, else the nearest in the tense of its clause. */
function nearest(c: Context, at: number, day: number, end: number): Stretch | null {
  const { last } = c.memory;
  if (last?.month != null && c.start - c.memory.sentence < 60) return dayOf(last.year, last.month, day);
  if (c.known !== "full") return null;
  const own = dayOf(c.anchor.year, c.anchor.month, day);
  const tense = tenseOf(c, at, end);
  const gap = own?.from == null ? 0 : daysBetween(c.anchor, own.from);
  const step = gap > 0 && tense === "past" ? -1 : gap < 0 && tense === "future" ? 1 : 0;
  const month = shift(holding("month", c.anchor), step);
  return month?.month == null ? null : dayOf(month.year, month.month, day);
}
