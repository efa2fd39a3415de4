import { addDays, type Day, isReal, weekday } from "../../text/calendar.ts";
import { movedTo, tenseOf } from "./tense.ts";
import { type Context, key } from "./timex.ts";
import { daysBetween } from "./values.ts";

/**
 * What a date that leaves its year or its week open means, read from the publication date: news speaks of the nearest
 * one, and the tense of the clause decides between two that are near.
 */

/** A bare weekday: today if it is that day, else the one the tense asks for, the latest where it asks for none. */
export function nearestWeekday(c: Context, wanted: number, first: number, end: number): Day {
  const back = (weekday(c.anchor) - wanted + 7) % 7;
  if (back === 0) return c.anchor;
  const tense = tenseOf(c, first, end);
  // A wish or a purpose looks ahead, but not past a day that was only just.
  const ahead = tense === "future" || (tense === "ahead" && back > 2);
  return addDays(c.anchor, ahead ? 7 - back : -back);
}

/** The year of a bare month: that of the nearest one, unless the tense asks for the other. */
export function yearOfMonth(c: Context, month: number, first: number, end: number): number | null {
  const framed = frameYear(c, first, end);
  if (framed !== null) return framed;
  if (c.known !== "full") return null;
  const { year, month: now } = c.anchor;
  const ahead = (month - now + 12) % 12;
  if (ahead === 0) return year;
  const next = now + ahead > 12 ? year + 1 : year;
  const tense = tenseOf(c, first, end);
  if (tense === "future") return ahead <= 10 ? next : next - 1;
  if (tense === "past") return next - 1;
  return ahead <= (tense === "ahead" ? 7 : 5) ? next : next - 1;
}

/** The year of a month and day: the nearest to the publication date, by the weekday where one is given. */
export function yearOfDay(
  c: Context,
  at: { readonly month: number; readonly day: number; readonly weekday: number | null },
  first: number,
  end: number,
): number | null {
  const framed = frameYear(c, first, end);
  if (framed !== null) return framed;
  if (c.known !== "full") return null;
  const { year } = c.anchor;
  let best = 0;
  let gap = Number.POSITIVE_INFINITY;
  // A leap day may be years away; any other day is nearest in one of three years.
  const reach = at.month === 2 && at.day === 29 ? 4 : 1;
  for (const candidate of reach === 1 ? [year, year - 1, year + 1] : LEAP_STEPS.map((step) => year + step)) {
    const day = { year: candidate, month: at.month, day: at.day };
    if (!isReal(day) || (at.weekday !== null && weekday(day) !== at.weekday)) continue;
    const distance = daysBetween(c.anchor, day);
    if (Math.abs(distance) >= Math.abs(gap)) continue;
    best = candidate;
    gap = distance;
  }
  // No year near has that weekday on that day: the day counts, the weekday is a slip.
  if (best === 0) return at.weekday === null ? null : yearOfDay(c, { ...at, weekday: null }, first, end);
  // `the year ended June 30` was over when it was told.
  if (gap > 0 && reach === 1 && at.weekday === null && /^(?:ended|since)$/.test(key(c, first - 1))) return best - 1;
  if (gap < -60 && reach === 1 && at.weekday === null && movedTo(c, first)) return best + 1;
  // Half a year away either reading is as near; then the tense decides.
  if (Math.abs(gap) > 120 && at.weekday === null && reach === 1) {
    const tense = tenseOf(c, first, end);
    if (((tense === "past" || (tense === "unknown" && gap > 150)) && gap > 0) || (tense === "future" && gap < 0)) {
      return gap > 0 ? best - 1 : best + 1;
    }
  }
  return best;
}

const LEAP_STEPS = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/**
 * The year of a bare month or part of a year that leans on its sentence: the year it opens with (`In 2005, …`), or one it
 * has just named with a month (`in March 2022 and in November`), where the clause speaks of the past.
 */
function frameYear(c: Context, first: number, end: number): number | null {
  const { frame } = c.memory;
  if (frame === null || frame.sentence !== c.start) return null;
  if (frame.opens || c.known !== "full") return frame.year;
  return tenseOf(c, first, end) === "future" ? null : frame.year;
}

/** The year of a bare quarter, half-year or season that begins in a month: like a bare month. */
export function yearOfPart(c: Context, startMonth: number, months: number, first: number, end: number): number | null {
  const framed = frameYear(c, first, end);
  if (framed !== null) return framed;
  if (c.known !== "full") return null;
  const { year, month } = c.anchor;
  if (month >= startMonth && month < startMonth + months) return year;
  const past = month >= startMonth + months ? year : year - 1;
  const next = month < startMonth ? year : year + 1;
  const sincePast = (year - past) * 12 + month - (startMonth + months - 1);
  const untilNext = (next - year) * 12 + startMonth - month;
  // Results come out within months of the end: what is just over is meant whatever the tense.
  if (sincePast <= 3 && untilNext > 3) return past;
  const tense = tenseOf(c, first, end);
  if (tense === "future") return next;
  if (tense === "past") return past;
  return sincePast <= untilNext + 3 ? past : next;
}
