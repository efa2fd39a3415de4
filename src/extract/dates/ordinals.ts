import { weekday } from "../../text/calendar.ts";
import { unitAt } from "./count.ts";
import { pointedUnit } from "./relative.ts";
import { type Context, date, key, month, type Timex, token, weekdayTag } from "./timex.ts";
import { dayOf, daysBetween, type Grain, holding, type Stretch, shift } from "./values.ts";
import { dayNumber } from "./written.ts";
import { ordinalAt } from "./years.ts";

/** Days and stretches told by their number alone: `the 10th of this month`, `Friday the 13th`, `now in its third week`. */

const LEADS = new Set("on by until till since from before after through to".split(" "));

export function dayOfMonth(c: Context, at: number): Timex | null {
  if (key(c, at) !== "the") return null;
  const day = dayNumber(c, at + 1);
  // `the first of next month`, but `the first of next month's talks`
  const word = token(c, at + 1)?.kind === "word";
  if (day === null || (word && key(c, day.end) !== "of") || token(c, at + 1)?.kind === "number") return null;
  if (key(c, day.end) === "of") {
    const of = key(c, day.end + 1) === "the" && key(c, day.end + 2) === "month" ? holding("month", c.anchor) : null;
    const month = of === null ? pointedUnit(c, day.end + 1) : null;
    const stretch = of ?? month?.stretch ?? null;
    if (stretch?.grain !== "month" || stretch.month === null) return null;
    if (word && key(c, month?.end ?? day.end + 3).startsWith("'")) return null;
    const on = dayOf(stretch.year, stretch.month, day.day);
    return on && date(at, month?.end ?? day.end + 3, on, "day-of-month");
  }
  const next = token(c, day.end);
  if (!LEADS.has(key(c, at - 1)) || (next !== undefined && next.kind !== "punct") || next?.text === "-") return null;
  // Of the month last said; without one it may count anything.
  const { last } = c.memory;
  if (last?.month == null || c.start - c.memory.sentence > 60) return null;
  const on = dayOf(last.year, last.month, day.day);
  return on && date(at, day.end, on, "day-of-month");
}

/** `Friday the 13th`: the nearest day of that name and number. */
export function weekdayThe(c: Context, at: number): Timex | null {
  const name = weekdayTag(c, at);
  if (name === undefined || key(c, name.end) !== "the" || token(c, name.end + 1)?.kind !== "ordinal") return null;
  const day = dayNumber(c, name.end + 1);
  if (day === null || c.known !== "full" || key(c, day.end) === "of" || month(c, day.end) !== undefined) return null;
  let best: Stretch | null = null;
  for (let step = -7; step <= 7; step++) {
    const of = shift(holding("month", c.anchor), step);
    const on = of?.month == null ? null : dayOf(of.year, of.month, day.day);
    if (on?.from == null || weekday(on.from) !== name.value) continue;
    if (best?.from == null || Math.abs(daysBetween(c.anchor, on.from)) < Math.abs(daysBetween(c.anchor, best.from)))
      best = on;
  }
  return best && date(at, day.end, best, "weekday-the");
}

const GRAINS: Readonly<Record<string, Grain>> = { D: "day", W: "week", M: "month", Y: "year" };

/** `now in its 29th day`, `entered its second week`, `today is the third day of …`: the one that is running. */
export function running(c: Context, at: number): Timex | null {
  if (!/^(?:its|their|the|a|his|her)$/.test(key(c, at))) return null;
  const ordinal = ordinalAt(c, at + 1);
  const straight = ordinal !== null && /^(?:straight|consecutive|successive)$/.test(key(c, ordinal.end));
  const unit = ordinal === null ? null : unitAt(c, straight ? ordinal.end + 1 : ordinal.end);
  const grain = unit === null || unit.plural ? undefined : GRAINS[unit.unit];
  if (unit === null || grain === undefined || !runs(c, at - 1)) return null;
  const day = c.memory.sentence === c.start ? (c.memory.day?.from ?? c.anchor) : c.anchor;
  return c.known === "full" ? date(at, unit.end, holding(grain, day), "running") : null;
}

function runs(c: Context, at: number): boolean {
  const word = key(c, at);
  if (/^(?:entered|enters|entering)$/.test(word)) return true;
  const before = key(c, at - 1);
  if (word === "in" || word === "into") return /^(?:now|is|are|'s|well)$/.test(before);
  return (word === "is" || word === "'s" || word === "marks") && /^(?:today|it|this|now)$/.test(before);
}
