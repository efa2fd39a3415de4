import {
  addDays,
  addMonths,
  type Day,
  daysInMonth,
  format,
  isoWeek,
  isReal,
  pad,
  toNumber,
  weekday,
} from "../../text/calendar.ts";

export type Grain =
  | "century"
  | "decade"
  | "year"
  | "half"
  | "quarter"
  | "season"
  | "month"
  | "week"
  | "weekend"
  | "day";

/** A stretch of calendar time: its TIMEX3 value and the days it covers; both null where the year is open. */
export interface Stretch {
  readonly grain: Grain;
  readonly value: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Fields as far as they are known; a null year is one the text leaves open. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const stretch = (
  grain: Grain,
  value: string,
  from: Day | null,
  to: Day | null,
  year: number | null,
  month: number | null = null,
  day: number | null = null,
): Stretch => ({ grain, value, from, to, year, month, day });

const y4 = (year: number | null) => (year === null ? "XXXX" : pad(year, 4));
const monthStart = (year: number, month: number): Day => ({ year, month, day: 1 });
const monthEnd = (year: number, month: number): Day => ({ year, month, day: daysInMonth(year, month) });
const known = (year: number | null): year is number => year !== null && year >= 1 && year <= 9999;

/** `2025` */
export function yearOf(year: number | null): Stretch {
  return known(year)
    ? stretch("year", y4(year), monthStart(year, 1), monthEnd(year, 12), year)
    : stretch("year", "XXXX", null, null, null);
}

/** `2025-03`, `XXXX-03` */
export function monthOf(year: number | null, month: number): Stretch {
  const value = `${y4(year)}-${pad(month, 2)}`;
  return known(year)
    ? stretch("month", value, monthStart(year, month), monthEnd(year, month), year, month)
    : stretch("month", value, null, null, null, month);
}

/** `2025-03-14`, `XXXX-03-14`; null where the calendar has no such day. */
export function dayOf(year: number | null, month: number, day: number): Stretch | null {
  if (!isReal({ year: year ?? 2000, month, day })) return null;
  const value = `${y4(year)}-${pad(month, 2)}-${pad(day, 2)}`;
  const at = year === null ? null : { year, month, day };
  return stretch("day", value, at, at, year, month, day);
}

export function onDay(day: Day): Stretch {
  return stretch("day", format(day), day, day, day.year, day.month, day.day);
}

/** `2025-Q3` */
export function quarterOf(year: number | null, quarter: number): Stretch {
  const value = `${y4(year)}-Q${quarter}`;
  const first = quarter * 3 - 2;
  return known(year)
    ? stretch("quarter", value, monthStart(year, first), monthEnd(year, first + 2), year, first)
    : stretch("quarter", value, null, null, null, first);
}

/** `2025-H1` */
export function halfOf(year: number | null, half: number): Stretch {
  const value = `${y4(year)}-H${half}`;
  const first = half * 6 - 5;
  return known(year)
    ? stretch("half", value, monthStart(year, first), monthEnd(year, first + 5), year, first)
    : stretch("half", value, null, null, null, first);
}

/** `2025-SU`: seasons turn with the hemisphere and the custom, so they have no ends. */
export function seasonOf(year: number | null, season: string): Stretch {
  return stretch("season", `${y4(year)}-${season}`, null, null, year);
}

/** The ISO week that holds a day, Monday to Sunday: `2025-W51`. */
export function weekOf(day: Day): Stretch {
  const { year, week } = isoWeek(day);
  const from = addDays(day, 1 - weekday(day));
  return stretch("week", `${pad(year, 4)}-W${pad(week, 2)}`, from, addDays(from, 6), year);
}

/** `2025-W51-WE`, Saturday and Sunday. */
function weekendOf(day: Day): Stretch {
  const week = weekOf(day);
  const saturday = addDays(day, 6 - weekday(day));
  return stretch("weekend", `${week.value}-WE`, saturday, addDays(saturday, 1), week.year);
}

/** The decade of a year: `202`. */
export function decadeOf(year: number): Stretch {
  const first = Math.floor(year / 10) * 10;
  return stretch("decade", pad(first / 10, 3), monthStart(first, 1), monthEnd(first + 9, 12), first);
}

/** The century of a year by its first two digits: `20` is 2000–2099. */
export function centuryOf(year: number): Stretch {
  const first = Math.floor(year / 100) * 100;
  return stretch("century", pad(first / 100, 2), monthStart(Math.max(first, 1), 1), monthEnd(first + 99, 12), first);
}

/** The stretch of the same grain `n` further on; null where the year is open or the step leaves the calendar. */
export function shift(of: Stretch, n: number): Stretch | null {
  const { from, year } = of;
  if (year === null) return null;
  const moved = (() => {
    switch (of.grain) {
      case "century":
        return centuryOf(year + n * 100);
      case "decade":
        return decadeOf(year + n * 10);
      case "year":
        return yearOf(year + n);
      case "season":
        return seasonOf(year + n, of.value.slice(5));
      case "half": {
        const halves = year * 2 + (of.value.endsWith("2") ? 1 : 0) + n;
        return halfOf(Math.floor(halves / 2), (((halves % 2) + 2) % 2) + 1);
      }
      case "quarter": {
        const quarters = year * 4 + Number(of.value.slice(-1)) - 1 + n;
        return quarterOf(Math.floor(quarters / 4), (((quarters % 4) + 4) % 4) + 1);
      }
      case "month": {
        const day = addMonths(monthStart(year, of.month ?? 1), n);
        return monthOf(day.year, day.month);
      }
      default: {
        if (from === null) return null;
        if (of.grain === "day") return onDay(addDays(from, n));
        return of.grain === "week" ? weekOf(addDays(from, n * 7)) : weekendOf(addDays(from, n * 7));
      }
    }
  })();
  return moved !== null && inCalendar(moved) ? moved : null;
}

/** The stretch of a grain that holds a day. */
export function holding(grain: Grain, day: Day): Stretch {
  switch (grain) {
    case "century":
      return centuryOf(day.year);
    case "decade":
      return decadeOf(day.year);
    case "year":
      return yearOf(day.year);
    case "half":
      return halfOf(day.year, day.month <= 6 ? 1 : 2);
    case "quarter":
      return quarterOf(day.year, Math.ceil(day.month / 3));
    case "month":
      return monthOf(day.year, day.month);
    case "week":
      return weekOf(day);
    case "weekend":
      return weekendOf(day);
    default:
      return onDay(day);
  }
}

function inCalendar({ from, to, year }: Stretch): boolean {
  if (year !== null && !known(year)) return false;
  return (from === null || isReal(from)) && (to === null || isReal(to));
}

/** The same stretch `years` later; what cannot be moved (weeks by years) moves by its days. */
export function shiftYears(of: Stretch, years: number): Stretch | null {
  switch (of.grain) {
    case "day":
      return of.year === null || of.from === null ? null : onDay(addMonths(of.from, years * 12));
    case "month":
      return shift(of, years * 12);
    case "quarter":
      return shift(of, years * 4);
    case "half":
      return shift(of, years * 2);
    case "week":
    case "weekend":
      return of.from === null ? null : holding(of.grain, addMonths(of.from, years * 12));
    default:
      return of.year === null ? null : of.grain === "season" ? shift(of, years) : yearOf(of.year + years);
  }
}

export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** The same day or month of another year; null where the calendar lacks it. */
export function withYear(stretch: Stretch, year: number): Stretch | null {
  if (stretch.month === null) return null;
  return stretch.day === null ? monthOf(year, stretch.month) : dayOf(year, stretch.month, stretch.day);
}
