import { NAMED_AFTER_DAY } from "../../lexicon/time-names.ts";
import { namedMonth, relativeYear } from "./months.ts";
import { namesAThing } from "./names.ts";
import { yearOfDay } from "./resolve.ts";
import { type Context, date, key, month, silent, type Timex, token, weekdayTag } from "./timex.ts";
import { dayOf } from "./values.ts";
import { monthDay, type Written } from "./written.ts";
import { apostropheYear } from "./years.ts";

/** Dates with a month's name, with or without a weekday, a day and a year. */

/** A date with a month's name: with or without weekday, day and year. */
export function namedDate(c: Context, at: number): Timex | null {
  const day = weekdayTag(c, at);
  if (day !== undefined) {
    const comma = token(c, day.end)?.text === "," ? day.end + 1 : day.end;
    const start = key(c, comma) === "the" && month(c, comma) === undefined ? comma + 1 : comma;
    const written = monthDay(c, start) ?? (start === comma ? null : monthDay(c, comma));
    if (written !== null) return resolved(c, { ...written, first: at }, day.value);
    return null;
  }
  const written = monthDay(c, at);
  if (written === null) return namedMonth(c, at);
  const { end, year } = written;
  if (year === null && (key(c, end) === "group" || namesAThing(c, end, NAMED_AFTER_DAY))) return silent(at, end);
  return resolved(c, written, null);
}

/** A month and day at a token that fall on a weekday said before them. */
export function dated(c: Context, at: number, weekday: number | null): Timex | null {
  const written = monthDay(c, at);
  return written === null ? null : resolved(c, written, weekday);
}

function resolved(c: Context, written: Written, weekday: number | null): Timex | null {
  const { first, end, month: m, day } = written;
  if (written.year !== null) {
    const stretch = dayOf(written.year, m, day);
    return stretch && date(first, end, stretch, "month-day-year", true);
  }
  const said = relativeYear(c, end) ?? apostropheYear(c, token(c, end)?.text === "," ? end + 1 : end);
  const year = said !== null ? said.year : yearOfDay(c, { month: m, day, weekday }, first, end);
  const stretch = dayOf(year, m, day);
  if (stretch === null) return null;
  return date(first, said?.end ?? end, stretch, "month-day", said !== null);
}
