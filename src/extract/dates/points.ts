import type { TimeUnit } from "../../model/tag.ts";
import { addDays, addMonths, type Day, isReal } from "../../text/calendar.ts";
import { durationValue, unitAt } from "./count.ts";
import { type Context, date, key, plain, type Timex, token } from "./timex.ts";
import { holding, onDay, type Stretch, weekOf, yearOf } from "./values.ts";

/** Lengths counted back or on from a day: `two years ago`, `three days later`, `ten years from now`. */

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { D: 1, W: 7, FN: 14, WE: 7 };
export const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200, ML: 12000 };

/** The day `count` units before another (after it where negative); null where that leaves the calendar or is finer than a day. */
export function stepBack(day: Day, count: number, unit: TimeUnit): Day | null {
  const days = DAYS[unit];
  const months = MONTHS[unit];
  if (days === undefined && months === undefined) {
    // `the past 24 hours`, `the next 72 hours`: whole days alone have ends.
    return unit === "H" && count % 24 === 0 ? addDays(day, -count / 24) : null;
  }
  if (Math.abs(count) > 12000) return null;
  const moved =
    days !== undefined ? addDays(day, -Math.round(count * days)) : addMonths(day, -Math.round(count * (months ?? 0)));
  return isReal(moved) ? moved : null;
}

const BACKWARD = new Set(["earlier", "before", "previously"]);
const FORWARD = new Set(["later", "afterwards", "afterward", "after"]);

/** Units finer than a day: `an hour later` stays a length. */
const FINER: ReadonlySet<TimeUnit> = new Set(["S", "MIN", "H"]);

/** A length turned into a point: `two years ago`, `three days later`, `a week earlier`, `ten years from now`. */
export function pointOf(
  c: Context,
  at: number,
  start: number,
  end: number,
  count: number | null,
  unit: TimeUnit,
  article: boolean,
): Timex | null {
  const after = key(c, end);
  if (after === "ago") {
    const tail = key(c, end + 1);
    // `a year ago today`, `eight years ago this month`
    const same = count === null || tail !== "this" ? null : agoThis(c, at, end + 2, count, unit);
    if (same !== null) return same;
    if (tail === "today" && count !== null && c.known === "full") {
      const day = stepBack(c.anchor, count, unit);
      if (day !== null) return date(at, end + 2, onDay(day), "ago-today");
    }
    return atUnit(at, end + 1, count, unit, -1, c.known === "full" ? c.anchor : null, "ago");
  }
  if (after === "hence") return atUnit(at, end + 1, count, unit, 1, c.known === "full" ? c.anchor : null, "from-now");
  if (after === "from" && (key(c, end + 1) === "now" || key(c, end + 1) === "today")) {
    return atUnit(at, end + 2, count, unit, 1, c.known === "full" ? c.anchor : null, "from-now");
  }
  // `two years back`, as Indian English has it; not `two years back to back`
  if (after === "back" && closes(c, end + 1))
    return atUnit(at, end + 1, count, unit, -1, c.known === "full" ? c.anchor : null, "ago");
  const back = BACKWARD.has(after);
  const on = FORWARD.has(after);
  if (!back && !on) return null;
  // `two days after the talks`, `a week before leaving`: the length stays a length.
  if ((after === "before" || after === "after") && !closes(c, end + 1)) return null;
  if (after === "earlier" && key(c, end + 1) === "than") return null;
  if (FINER.has(unit)) return null;
  const base = pointBasis(c, unit);
  // `a year earlier`, `a day earlier` where nothing was said that they count from
  if (base === null && article && back && (unit === "Y" || after === "earlier")) {
    return atUnit(at, end + 1, 1, unit, -1, c.known === "full" ? c.anchor : null, "year-earlier");
  }
  if (base === null) {
    return plain(at, end, "DURATION", durationValue(count, unit), back ? "earlier" : "later", null);
  }
  if (start !== at) return null;
  return atUnit(at, end + 1, count, unit, back ? -1 : 1, base, back ? "earlier" : "later");
}

function agoThis(c: Context, at: number, next: number, count: number, unit: TimeUnit): Timex | null {
  const named = unitAt(c, next);
  const day = c.known === "full" ? stepBack(c.anchor, count, unit) : null;
  if (named === null || day === null || (named.unit !== "M" && named.unit !== "W") || unit === "W") return null;
  return date(at, named.end, named.unit === "M" ? holding("month", day) : weekOf(day), "ago-today");
}

export function closes(c: Context, at: number): boolean {
  const next = token(c, at);
  return next === undefined || (next.kind === "punct" && next.text !== "(" && next.text !== "'");
}

/** The day that `later` and `earlier` count from: what was said last, if it is near and as fine as the unit. */
function pointBasis(c: Context, unit: TimeUnit): Day | null {
  const { base: last, sentence } = c.memory;
  if (last?.from == null || last.to === null || c.start - sentence > 120) return null;
  const fine = unit === "D" || unit === "W" || unit === "FN";
  if (fine) return last.grain === "day" ? last.from : null;
  if (unit === "M") return last.month === null || last.grain === "quarter" || last.grain === "half" ? null : last.from;
  return last.from;
}

/** The stretch that lies a count of units away from a day, in the grain of the unit. */
export function atUnit(
  at: number,
  end: number,
  count: number | null,
  unit: TimeUnit,
  direction: 1 | -1,
  base: Day | null,
  rule: string,
): Timex | null {
  if (count === null) return plain(at, end, "DATE", direction < 0 ? "PAST_REF" : "FUTURE_REF", rule);
  if (unit === "S" || unit === "MIN" || unit === "H") {
    return plain(at, end, "DATE", direction < 0 ? "PAST_REF" : "FUTURE_REF", rule);
  }
  if (base === null) return plain(at, end, "DATE", "XXXX", rule);
  const whole = Number.isInteger(count);
  const day = stepBack(base, -direction * count, unit);
  if (day === null) return plain(at, end, "DATE", direction < 0 ? "PAST_REF" : "FUTURE_REF", rule);
  const stretch = grainOf(unit, day, whole);
  const found = date(at, end, stretch, rule);
  return unit === "DE" || unit === "CE" || unit === "ML" || count >= 500 ? { ...found, mod: "APPROX" } : found;
}

function grainOf(unit: TimeUnit, day: Day, whole: boolean): Stretch {
  if (unit === "D") return onDay(day);
  if (unit === "W" || unit === "FN" || unit === "WE") return weekOf(day);
  if (unit === "M" || (!whole && unit === "Y")) return holding("month", day);
  if (unit === "Q") return holding("quarter", day);
  return yearOf(day.year);
}
