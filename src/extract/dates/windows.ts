import { addDays, addMonths, daysInMonth, weekday } from "../../text/calendar.ts";
import { durationValue, readCount, unitAt } from "./count.ts";
import { theUnit } from "./edges.ts";
import { yearAfter } from "./parts.ts";
import { type Context, date, key, month, plain, type Rule, type Timex, token, weekdayTag } from "./timex.ts";
import { decadeOf, halfOf, holding, onDay, quarterOf, type Stretch, weekOf, yearOf } from "./values.ts";
import { ordinalAt, withoutEnds } from "./years.ts";

/** Parts counted from an end of something: `the first nine months of 2023`, `the third week of May`, `the last day of the year`. */

const OWNERS = new Set(["the", "its", "their", "his", "her"]);
const ENDS = new Map([
  ["first", 1],
  ["opening", 1],
  ["initial", 1],
  ["last", -1],
  ["final", -1],
  ["closing", -1],
]);
/** Sides that have no number: `the latter half of 2023`, `the early part of May`. */
const SIDES = new Map([
  ["latter", -1],
  ["later", -1],
  ["late", -1],
  ["back", -1],
  ["early", 1],
  ["earlier", 1],
  ["former", 1],
  ["front", 1],
  ["better", 0],
  ["greater", 0],
  ["middle", 2],
]);

/** `the first ten months of 2022`, `the last three months of the year`, `the first two weeks of May`. */
export function windowOf(inner: Rule): Rule {
  return (c, at) => {
    const start = OWNERS.has(key(c, at)) ? at + 1 : at;
    const side = ENDS.get(key(c, start));
    if (side === undefined) return null;
    const count = readCount(c, start + 1);
    if (count?.value == null || !Number.isInteger(count.value)) return null;
    const unit = unitAt(c, /^(?:full|whole|calendar)$/.test(key(c, count.end)) ? count.end + 1 : count.end);
    if (unit === null || (count.value > 1 && !unit.plural)) return null;
    const { end } = unit;
    const value = durationValue(count.value, unit.unit);
    const of = whole(c, end, inner);
    if (of !== null) {
      const cut = cutOf(of.stretch, side, count.value, unit.unit);
      return { ...plain(at, of.end, "DURATION", value, "window"), ...(cut ?? {}), dated: true };
    }
    // `the last three months` counts back from today unless something stands after it; that is another rule's.
    if (side < 0 && key(c, end) !== "of") return null;
    if (unit.unit !== "M" || side < 0 || key(c, end) === "of" || c.known !== "full") {
      return plain(at, end, "DURATION", value, "window");
    }
    return { ...plain(at, end, "DURATION", value, "window-year"), ...openWindow(c, count.value) };
  };
}

const PHASES = new Set("first early opening initial late later final last closing dying waning".split(" "));

/** `the final days of 1995`, `the early months of the year`: an uncounted window. */
export function phaseOf(inner: Rule): Rule {
  return (c, at) => {
    if (!OWNERS.has(key(c, at)) || !PHASES.has(key(c, at + 1))) return null;
    const few = /^(?:few|several|couple)$/.test(key(c, at + 2)) ? at + 3 : at + 2;
    const unit = unitAt(c, few);
    if (unit === null || !unit.plural || key(c, unit.end) !== "of") return null;
    const of = whole(c, unit.end, inner);
    // `the early hours of Sunday` are a part of that day.
    if (of === null || (unit.unit === "H" && of.stretch.grain === "day")) return null;
    return { ...plain(at, of.end, "DURATION", durationValue(null, unit.unit), "window"), dated: true };
  };
}

/** What a window is taken of: `of 2022`, `of this year`, `of May`, `this year`, `2023`. */
function whole(c: Context, at: number, inner: Rule): { readonly stretch: Stretch; readonly end: number } | null {
  const year = yearAfter(c, at);
  if (year !== null) {
    return { stretch: year.fiscal ? withoutEnds(yearOf(year.year)) : yearOf(year.year), end: year.end };
  }
  const start = key(c, at) === "of" || key(c, at) === "in" ? at + 1 : at;
  if (start === at && month(c, at) === undefined) return null;
  if (key(c, start) === "the" && key(c, at) === "of") {
    const unit = theUnit(c, start);
    if (unit?.stretch != null)
      return {
        stretch: c.known === "none" && unit.stretch.grain === "year" ? yearOf(null) : unit.stretch,
        end: unit.end,
      };
  }
  const found = inner(c, start);
  return found?.stretch && found.type === "DATE" ? { stretch: found.stretch, end: found.end } : null;
}

/** `the first nine months` without its year: this year's if they are over, or nearly, else last year's. */
function openWindow(c: Context, months: number) {
  if (months > 12) return {};
  const year = months <= c.anchor.month ? c.anchor.year : c.anchor.year - 1;
  return { from: { year, month: 1, day: 1 }, to: { year, month: months, day: daysInMonth(year, months) } };
}

function cutOf(of: Stretch, side: number, count: number, unit: string) {
  const { from, to } = of;
  if (from === null || to === null) return null;
  const months = { M: 1, Q: 3, Y: 12 }[unit];
  const days = { D: 1, W: 7 }[unit];
  if (months !== undefined) {
    const span = months * count;
    return side > 0
      ? within(of, from, addDays(addMonths(from, span), -1))
      : within(of, addMonths({ ...to, day: 1 }, 1 - span), to);
  }
  if (days === undefined) return null;
  return side > 0 ? within(of, from, addDays(from, days * count - 1)) : within(of, addDays(to, 1 - days * count), to);
}

function within(of: Stretch, from: Stretch["from"], to: Stretch["to"]) {
  if (from === null || to === null || of.from === null || of.to === null) return null;
  const inside = order(from) >= order(of.from) && order(to) <= order(of.to);
  return inside ? { from, to } : null;
}
const order = (day: { year: number; month: number; day: number }) => day.year * 10000 + day.month * 100 + day.day;

/** `the third week of May`, `the last day of the month`, `the first month of 2024`, `the second day`, `the first half of May`. */
export function partOf(inner: Rule): Rule {
  return (c, at) => {
    const start = OWNERS.has(key(c, at)) ? at + 1 : at;
    const ordinal = ordinalAt(c, start);
    const next = ordinal?.end ?? start + 1;
    const half = key(c, next) === "half" || key(c, next) === "part";
    const side = ENDS.get(key(c, start)) ?? (half ? SIDES.get(key(c, start)) : undefined);
    if (ordinal === null && side === undefined) return null;
    const n = ordinal?.value ?? side ?? 0;
    const unit = half ? null : unitAt(c, next);
    if (!half && (unit === null || unit.plural || unit.unit === "S" || unit.unit === "MIN")) return null;
    const end = half ? next + 1 : (unit?.end ?? next + 1);
    if (key(c, end) !== "of") return null;
    const of = whole(c, end, inner);
    if (of === null) return null;
    if (half && of.stretch.grain === "year" && key(c, next) === "half" && n !== 0 && Math.abs(n) <= 2) {
      return date(at, of.end, halfOf(of.stretch.year, n === 1 ? 1 : 2), "half-year", true);
    }
    if (half) {
      const found = date(at, of.end, of.stretch, "half-of", true);
      if (key(c, next) === "part" && ordinal === null) return { ...found, mod: PART_MODS[n + 1] ?? null };
      return n === 1 || n === 2 || n === -1 ? { ...found, mod: n === 1 ? "START" : "END" } : null;
    }
    // A quarter of a fiscal year is the quarter rule's.
    if (of.stretch.from === null && unit?.unit === "Q") return null;
    const part = nth(of.stretch, n, unit?.unit ?? "D");
    return part === null ? plain(at, of.end, "DATE", "XXXX", "part-of") : date(at, of.end, part, "part-of", true);
  };
}

const PART_MODS = ["END", "LESS_THAN", "START", "MID"] as const;

function nth(of: Stretch, n: number, unit: string): Stretch | null {
  const { from, to } = of;
  if (from === null || to === null) return null;
  const back = n < 0;
  const part = (() => {
    switch (unit) {
      case "D":
        return onDay(back ? to : addDays(from, n - 1));
      case "W":
        return weekOf(back ? to : addDays(from, (n - 1) * 7));
      case "WE":
        return back
          ? holding("weekend", addDays(to, -((weekday(to) + 1) % 7)))
          : holding("weekend", addDays(from, ((6 - weekday(from) + 7) % 7) + (n - 1) * 7));
      case "M":
        return holding("month", back ? to : addMonths(from, n - 1));
      case "Q":
        return back ? quarterOf(to.year, Math.ceil(to.month / 3)) : quarterOf(from.year, n);
      case "Y":
        return yearOf(back ? to.year : from.year + n - 1);
      case "DE":
        return back ? decadeOf(to.year) : decadeOf(from.year + (n - 1) * 10);
      default:
        return null;
    }
  })();
  // A part lies in its whole: there is no sixth week of May.
  if (part?.from == null || part.to === null || n > 366) return null;
  return order(part.from) <= order(to) && order(part.to) >= order(from) ? part : null;
}

/** `the week of July 22`, `the month of May`, `the weekend of 5 October`: a unit told by what lies in it. */
export function unitOf(inner: Rule): Rule {
  return (c, at) => {
    if (key(c, at) !== "the") return null;
    const unit = unitAt(c, at + 1);
    if (unit === null || unit.plural || key(c, unit.end) !== "of") return null;
    const found = inner(c, unit.end + 1);
    if (found?.stretch == null || found.type !== "DATE" || found.mod !== null) return null;
    const { grain, from } = found.stretch;
    if (unit.unit === "M" && grain === "month") return { ...found, first: at };
    if (grain !== "day" || from === null || (unit.unit !== "W" && unit.unit !== "WE")) return null;
    return date(at, found.end, unit.unit === "W" ? weekOf(from) : holding("weekend", from), "unit-of", found.dated);
  };
}

/** A weekday of a month: `the first Tuesday of November`, `the last Sunday in October 2024`. */
export function weekdayOf(inner: Rule): Rule {
  return (c, at): Timex | null => {
    const start = key(c, at) === "the" ? at + 1 : at;
    const n = ordinalAt(c, start)?.value ?? ENDS.get(key(c, start));
    const next = ordinalAt(c, start)?.end ?? start + 1;
    const day = token(c, next) === undefined ? undefined : weekdayTag(c, next);
    if (n === undefined || n > 5 || day === undefined || day.end > c.limit) return null;
    const of = key(c, day.end);
    if (of !== "of" && of !== "in") return null;
    const found = inner(c, day.end + 1);
    if (found?.stretch?.grain !== "month" || found.from === null || found.to === null) return null;
    const first = addDays(found.from, (day.value - weekday(found.from) + 7) % 7);
    const last = addDays(found.to, -((weekday(found.to) - day.value + 7) % 7));
    const on = n < 0 ? last : addDays(first, (n - 1) * 7);
    if (order(on) > order(found.to)) return null;
    return date(at, found.end, onDay(on), "weekday-of", true);
  };
}
