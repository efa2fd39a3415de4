import type { TimeUnit } from "../../model/tag.ts";
import { addDays, type Day, weekday } from "../../text/calendar.ts";
import { durationValue, readCount, unitAt } from "./count.ts";
import { isName } from "./names.ts";
import { type Pointer, pointer } from "./pointer.ts";
import { stepBack } from "./points.ts";
import { countedSeasons } from "./seasons.ts";
import { type Context, date, hyphen, key, month, plain, type Timex, token, weekdayTag } from "./timex.ts";
import { dayOf, decadeOf, type Grain, holding, monthOf, onDay, type Stretch, shift, yearOf } from "./values.ts";
import { inWeek, isWeekday } from "./weekdays.ts";
import { monthDay } from "./written.ts";

const GRAINS: Readonly<Partial<Record<TimeUnit, Grain>>> = {
  D: "day",
  W: "week",
  WE: "weekend",
  M: "month",
  Q: "quarter",
  Y: "year",
  DE: "decade",
  CE: "century",
};
/** Values of a grain of which nothing is known. */
const OPEN: Readonly<Partial<Record<Grain, string>>> = { day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX" };
/** Prepositions after which `the next year` is a length from now, not the year after one just named. */
const SPANNING = new Set(["over", "for", "within", "during", "in", "throughout", "through"]);
/** What may stand between a pointer and its unit. */
const BETWEEN = new Set([
  "fiscal",
  "financial",
  "calendar",
  "academic",
  "school",
  "full",
  "entire",
  "whole",
  "trading",
  "business",
]);

/** `this year`, `last week`, `next month`, `the previous year`, `the same day`, `that decade`. */
export function pointedUnit(c: Context, at: number): Timex | null {
  const found = pointer(c, at);
  if (found === null) return null;
  const fiscal = BETWEEN.has(key(c, found.end)) ? found.end + 1 : found.end;
  const unit = unitAt(c, fiscal);
  const grain = unit === null ? undefined : GRAINS[unit.unit];
  if (unit === null || unit.plural || grain === undefined) return null;
  // `the latest week` is the one just over; quarters, years and days are told by other rules, or by none.
  if (key(c, found.end - 1) === "latest" && grain !== "week" && grain !== "month") return null;
  // `this year-end`, `last-minute`, `next-year budget` is still next year.
  if (hyphen(c, unit.end) && key(c, unit.end + 1) !== "end" && found.from === "now" && unit.unit === "D") return null;
  if (found.from === "then") return told(c, at, found, grain, unit.unit, unit.end);
  if (c.known === "none" && found.step !== 0 && grain === "day") return null;
  if (grain === "day" && key(c, at) === "last") return null;
  // `the last year of his term`
  if (key(c, at - 1) === "the" && key(c, unit.end) === "of" && found.step !== 0) return null;
  // `to this day`: until now
  if (grain === "day" && key(c, at) === "this" && key(c, at - 1) === "to")
    return plain(at, unit.end, "DATE", "PRESENT_REF", "this-day");
  if (isName(c, fiscal)) return null;
  const stretch = shift(holding(grain, c.anchor), found.step);
  return stretch && date(at, unit.end, stretch, "pointed-unit");
}

function told(
  c: Context,
  at: number,
  { step, end: after }: Pointer,
  grain: Grain,
  code: TimeUnit,
  end: number,
): Timex | null {
  const first = key(c, at);
  // `over the next year`: a length from now.
  if (key(c, after - 1) === "next" && first === "the" && SPANNING.has(key(c, at - 1)) && grain !== "day") {
    const so = key(c, end) === "or" && key(c, end + 1) === "so";
    return window(c, at, so ? end + 2 : end, 1, code, 1);
  }
  const base = basis(c, grain);
  if (base === null) {
    // `that day` after nothing it could mean is no date; `later that day` is.
    const edged = /^(?:early|earlier|late|later)$/.test(key(c, at - 1));
    if (step === 0 && first === "that")
      return edged || /^(?:same|very)$/.test(key(c, at + 1))
        ? plain(at, end, "DATE", OPEN[grain] ?? "XXXX", "told-open")
        : null;
    const away = step === 0 ? null : shift(holding(grain, c.anchor), step);
    return away === null || grain === "day"
      ? plain(at, end, "DATE", OPEN[grain] ?? "XXXX", "told-open")
      : date(at, end, away, "told-unit");
  }
  const stretch = shift(base, step);
  return stretch && date(at, end, stretch, "told-unit");
}

/** What the article last spoke of, in a grain: the day, week, month or year of it. */
function basis(c: Context, grain: Grain): Stretch | null {
  const { day, last, long, quarter } = c.memory;
  if (grain === "day") return day;
  if (grain === "quarter") return quarter?.grain === "quarter" ? quarter : null;
  if (grain === "year") {
    const year = last?.year ?? long?.year ?? null;
    return year === null ? null : yearOf(year);
  }
  if (grain === "decade") return long?.year == null ? null : decadeOf(long.year);
  if (grain === "month") {
    const from = last?.month == null ? (long?.month == null ? null : long) : last;
    return from?.month == null ? null : monthOf(from.year, from.month);
  }
  if (last?.from == null || (last.grain !== "day" && last.grain !== "week" && last.grain !== "weekend")) return null;
  return holding(grain, last.from);
}

/** A length with both ends, back from the publication date (`direction` −1) or on from it. */
function window(c: Context, at: number, end: number, count: number | null, unit: TimeUnit, direction: 1 | -1): Timex {
  const value = durationValue(count, unit);
  const other = count === null || c.known !== "full" ? null : stepBack(c.anchor, -direction * count, unit);
  const ends =
    other === null
      ? { from: null, to: null }
      : direction < 0
        ? { from: other, to: c.anchor }
        : { from: c.anchor, to: other };
  return { ...plain(at, end, "DURATION", value, direction < 0 ? "past-length" : "coming-length"), ...ends };
}

const BACK = new Set(["last", "past", "previous", "preceding", "latest", "recent"]);
const ON = new Set([
  "next",
  "coming",
  "following",
  "upcoming",
  "forthcoming",
  "ensuing",
  "subsequent",
  "succeeding",
  "future",
]);
const DETERMINERS = new Set(["the", "these", "those", "its", "his", "her", "their", "our", "this"]);
const SPAN_ADJECTIVES = new Set([
  "full",
  "whole",
  "entire",
  "consecutive",
  "straight",
  "successive",
  "fiscal",
  "calendar",
  "trading",
  "working",
  "business",
  "financial",
  "such",
]);

/** After which `last six weeks` without its article is a time; elsewhere `last` is a verb. */
const BEFORE_LAST = new Set("in over for during within of through throughout from since by than at these".split(" "));

/** `the past five years`, `the next few weeks`, `recent months`, `the coming years`, `the past year`, `the last 24 hours`. */
export function pointedLength(c: Context, at: number): Timex | null {
  const start = DETERMINERS.has(key(c, at)) ? at + 1 : at;
  const counted = countThenPointer(c, at, start);
  if (counted !== null) return counted;
  const adjective = key(c, start);
  const back = BACK.has(adjective);
  if (!back && !ON.has(adjective)) return null;
  // `is expected to last six weeks`, `would begin and last two hours`
  if (adjective === "last" && start === at && at > c.start && !BEFORE_LAST.has(key(c, at - 1))) return null;
  let next = start + 1;
  // `the past a year and a half` is met in agency English.
  const count = readCount(c, next);
  if (count !== null) next = count.end;
  if (key(c, next) === "or" && key(c, next + 1) === "so") next += 2;
  if (SPAN_ADJECTIVES.has(key(c, next))) next++;
  if (hyphen(c, next)) next++;
  const unit = unitAt(c, next);
  if (unit === null) return count === null ? null : countedSeasons(c, at, next);
  if (unit.unit === "WE") {
    // `the past weekend`
    if (unit.plural || count !== null || start === at || !/^(?:past|coming)$/.test(adjective)) return null;
    const weekend = shift(holding("weekend", c.anchor), back ? -1 : 0);
    return weekend && date(at, unit.end, weekend, "pointed-unit");
  }
  let end = unit.end;
  if (key(c, end) === "or" && key(c, end + 1) === "so") end += 2;
  const then =
    adjective === "previous" ||
    adjective === "preceding" ||
    adjective === "following" ||
    adjective === "ensuing" ||
    adjective === "subsequent" ||
    adjective === "succeeding";
  if (count === null) {
    if (unit.plural) {
      if (adjective === "last" || adjective === "latest") return null;
      return plain(at, end, "DURATION", durationValue(null, unit.unit), "vague-length");
    }
    // `the next hour`, `in the last minute`: too fine for the calendar.
    if (
      (unit.unit === "H" || unit.unit === "MIN") &&
      start > at &&
      SPANNING.has(key(c, at - 1)) &&
      key(c, end) !== "of"
    )
      return window(c, at, end, 1, unit.unit, back ? -1 : 1);
    // `in the last day or so`
    if (adjective === "last" && start > at && end > unit.end && SPANNING.has(key(c, at - 1)))
      return window(c, at, end, 1, unit.unit, -1);
    // `the past year` is a length; `the last year` only where a preposition spans it.
    const spans = adjective === "past" || (adjective === "last" && start > at && SPANNING.has(key(c, at - 1)));
    if (key(c, at - 1) === "in" && adjective === "last") return null;
    if (spans && key(c, end) === "or" && key(c, end + 1) === "so") end += 2;
    return spans && !/^(?:second|minute)$/.test(key(c, next)) ? window(c, at, end, 1, unit.unit, -1) : null;
  }
  if (!unit.plural && count.value !== null && count.value > 1 && key(c, next - 1) !== "-" && unit.unit !== "Y")
    return null;
  const half = key(c, end) === "and" && key(c, end + 1) === "a" && key(c, end + 2) === "half" && count.value !== null;
  if (half) end += 3;
  const value = count.value === null ? null : half ? count.value + 0.5 : count.value;
  if (then) return plain(at, end, "DURATION", durationValue(value, unit.unit), "told-length");
  const found = window(c, at, end, value, unit.unit, back ? -1 : 1);
  return count.vague && count.value !== null ? { ...found, mod: "APPROX" } : found;
}

/** `the 50 previous years`, `the two following days`: the count before what points. */
function countThenPointer(c: Context, at: number, start: number): Timex | null {
  if (start === at) return null;
  const count = readCount(c, start);
  if (count === null) return null;
  const adjective = key(c, count.end);
  if (!/^(?:previous|preceding|prior|past|following|coming|subsequent|succeeding|ensuing)$/.test(adjective))
    return null;
  const unit = unitAt(c, count.end + 1);
  if (unit === null || !unit.plural) return null;
  if (adjective === "past" || adjective === "coming")
    return window(c, at, unit.end, count.value, unit.unit, adjective === "past" ? -1 : 1);
  return plain(at, unit.end, "DURATION", durationValue(count.value, unit.unit), "told-length");
}

/** `last Monday`, `next Friday`, `this Sunday`, `the following Tuesday`; `last May`, `next March`; `last summer`. */
export function pointedName(c: Context, at: number): Timex | null {
  const found = pointer(c, at);
  if (found === null) return null;
  const { step, from, end } = found;
  const day = weekdayTag(c, end);
  if (day !== undefined && isWeekday(c, end, day.end) && !key(c, end).endsWith("days")) {
    if (from === "then") {
      const base = c.memory.day?.from;
      if (base === undefined || base === null || step === 0)
        return step === 0 ? null : plain(at, day.end, "DATE", `XXXX-WXX-${day.value}`, "told-weekday");
      const gap = step > 0 ? ((day.value - weekday(base) + 6) % 7) + 1 : -(((weekday(base) - day.value + 6) % 7) + 1);
      return date(at, day.end, onDay(addDays(base, gap)), "told-weekday");
    }
    return date(at, day.end, onDay(pointedWeekday(c, day.value, step)), "pointed-weekday");
  }
  const name = month(c, end);
  if (name !== undefined && from === "now") {
    if (key(c, at) === "this" && key(c, end) === "may" && token(c, end)?.shape === "lower") return null;
    // `this January 20`, `next May 5`
    const written = monthDay(c, end);
    if (written !== null && written.year === null) {
      const on = dayOf(c.known === "full" ? pointedYear(c, name.value, step) : null, written.month, written.day);
      return on && date(at, written.end, on, "pointed-month-day");
    }
    return date(at, name.end, monthOf(pointedYear(c, name.value, step), name.value), "pointed-month");
  }
  return null;
}

/** The year of `last May`, `this May`, `next May`. */
function pointedYear(c: Context, month: number, step: number): number {
  const { year, month: now } = c.anchor;
  if (step === 0) return year;
  return step < 0 ? (month < now ? year : year - 1) : month > now ? year : year + 1;
}

function pointedWeekday(c: Context, wanted: number, step: number): Day {
  const inThis = inWeek(c, wanted, 0);
  const gap = wanted - weekday(c.anchor);
  if (step === 0) return inThis;
  // `last Monday`: the latest Monday before today. `next Friday`: the first Friday after today.
  if (step < 0) return gap < 0 ? inThis : addDays(inThis, -7);
  return gap > 0 ? inThis : addDays(inThis, 7);
}
