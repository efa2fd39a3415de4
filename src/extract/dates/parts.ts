import { CONTESTS, PLAY } from "../../lexicon/time-names.ts";
import { daysInMonth } from "../../text/calendar.ts";
import { codedPart } from "./codes.ts";
import { readCount, unitAt } from "./count.ts";
import { namedDate } from "./explicit.ts";
import { pointer } from "./pointer.ts";
import { yearOfPart } from "./resolve.ts";
import { SAME, samePart, sameYear } from "./same.ts";
import { type Context, date, hyphen, key, partCompared, plain, type Timex, token } from "./timex.ts";
import { daysBetween, halfOf, holding, quarterOf, type Stretch, shift, shiftYears, yearOf } from "./values.ts";
import { apostropheYear, ordinalAt, withoutEnds, yearAt } from "./years.ts";

/** Quarters, half-years, seasons, and the words business news uses for the period a year before. */

const DETERMINERS = new Set(["the", "its", "their", "his", "our", "a", "this", "that"]);
const FISCAL = new Set(["fiscal", "financial", "calendar", "flat", "business"]);
/** Those that leave open on which day a year begins. */
const OPEN_START = new Set(["fiscal", "financial"]);
export const YEAR_AGO = new Set(["ago", "earlier", "before"]);

const POINTERS = new Set("last next current coming upcoming previous preceding prior following subsequent".split(" "));

/** A year said with a part of it: `of 2024`, `2024`, `this year`, `of last year`, `a year ago`, `of fiscal 2024`. */
export interface Said {
  readonly year: number | null;
  readonly end: number;
  readonly fiscal?: boolean;
}

export function yearAfter(c: Context, at: number): Said | null {
  const of = key(c, at) === "of" || key(c, at) === "in" ? at + 1 : token(c, at)?.text === "," ? at + 1 : at;
  const the = key(c, of) === "the" && key(c, of + 1) === "year" && yearAt(c, of + 2) !== null ? of + 2 : of;
  const fiscal = key(c, the) === "fiscal" ? (key(c, the + 1) === "year" ? the + 2 : the + 1) : the;
  const year = yearAt(c, fiscal) ?? apostropheYear(c, fiscal);
  if (year !== null) return { year: year.year, end: year.end, fiscal: fiscal > the };
  const found = pointer(c, of);
  if (found === null || (of > at && token(c, at)?.text === ",")) return null;
  const skip = FISCAL.has(key(c, found.end)) ? found.end + 1 : found.end;
  const unit = unitAt(c, skip);
  if (unit?.unit !== "Y" || unit.plural) return null;
  if (found.from === "now") return { year: c.known === "full" ? c.anchor.year + found.step : null, end: unit.end };
  const base = c.memory.last?.year ?? null;
  return { year: base === null ? null : base + found.step, end: unit.end };
}

/** `the third quarter`, `third-quarter`, `Q3 2024`, `3Q`, `the fiscal first quarter`, `the first half of 2024`, `H1`. */
export function quarter(c: Context, at: number): Timex | null {
  const lead = token(c, at);
  // Figures open a part as `3Q` or as the year of one.
  if (lead?.kind === "number" && lead.text.length !== 1 && lead.text.length !== 4) return null;
  // `the year`, `a week`: of bare units only `year-ago` and `this year's` go on to one.
  const determined = DETERMINERS.has(key(c, at));
  const whose = determined ? unitAt(c, at + 1) : null;
  if (whose !== null && whose.unit !== "S" && !key(c, at + 2).startsWith("'") && !hyphen(c, at + 2)) return null;
  // `last week`, `the coming days`: a pointer goes on to `year's third quarter` alone.
  if (POINTERS.has(key(c, at)) && !determined) {
    const next = key(c, at + 1);
    if (next !== "year" && next !== "half" && !FISCAL.has(next)) return null;
  }
  const code = codedPart(c, at);
  if (code !== null) return code;
  let start = determined && yearBefore(c, at) === null ? at + 1 : at;
  // `the comparable 1989 period`
  if (determined && SAME.has(key(c, start)) && yearAt(c, start + 1) !== null) start++;
  // `the 1988 third quarter`, `last year's third quarter`, `the year-ago third quarter`
  const before = yearBefore(c, start);
  start = before?.end ?? start;
  const fiscal = FISCAL.has(key(c, start)) || key(c, start) === "just-ended";
  if (fiscal) start++;
  const which = whichPart(c, start);
  if (which === null) return before === null ? null : leanQuarter(c, at, before, start);
  const joint = hyphen(c, which.end) ? which.end + 1 : which.end;
  const name = FISCAL.has(key(c, joint)) ? joint + 1 : joint;
  const half = key(c, name) === "half" || key(c, name) === "semester";
  const unit = half ? null : unitAt(c, name);
  if (!half && (unit?.unit !== "Q" || unit.plural)) return null;
  const end = half ? name + 1 : (unit?.end ?? name + 1);
  const size = half ? 2 : 4;
  const n = which.value === 0 ? size : which.value;
  if (n > size) return null;
  const after = yearAfter(c, end);
  // `the second half` of a match, `the first half of the season`
  if (half && after === null && before === null) {
    if (key(c, end) === "of" || (DETERMINERS.has(key(c, at)) === false && joint === which.end)) return null;
  }
  if (half && hyphen(c, end)) return null;
  // `the fourth quarter of the game`
  if (key(c, end) === "of" && (CONTESTS.has(key(c, end + 2)) || CONTESTS.has(key(c, end + 3)))) return null;
  const open = after?.fiscal === true || (fiscal && OPEN_START.has(key(c, start - 1))) || OPEN_START.has(key(c, joint));

  const part = half ? halfOf : quarterOf;
  const of = (year: number | null, number: number) => (open ? withoutEnds(part(year, number)) : part(year, number));
  // `its third-quarter loss`: the adjective alone, without whose it is.
  if (before === null && key(c, at) !== "the" && DETERMINERS.has(key(c, at)) && after === null) {
    if (joint > which.end || /^(?:its|their|his|our)$/.test(key(c, at))) return quarter(c, at + 1);
  } else if (before === null && key(c, at) === "the" && joint > which.end && after === null) return quarter(c, at + 1);
  if (after !== null) return date(at, after.end, of(after.year, n), half ? "half-year" : "quarter", true);
  if (before !== null) return date(at, end, of(before.year, n), half ? "half-year" : "quarter", true);
  if (inPlay(c, at)) return null;
  const months = half ? 6 : 3;
  const year = yearOfPart(c, n * months - months + 1, months, at, end);
  return date(at, end, of(year, n), half ? "half-year" : "quarter");
}

/** `never trailed in the second half`, told of a game in its own words. */
function inPlay(c: Context, from: number): boolean {
  for (let at = from - 40; at < from + 40; at++) if (PLAY.has(key(c, at))) return true;
  return false;
}

/** An ordinal, `last` or `final` (0) that picks a part; `quarter` alone is none. */
function whichPart(c: Context, at: number): { readonly value: number; readonly end: number } | null {
  const word = key(c, at);
  if (word === "final" || ((word === "last" || word === "latter") && key(c, at + 1) === "half"))
    return { value: 0, end: at + 1 };
  const ordinal = ordinalAt(c, at);
  return ordinal !== null && ordinal.value >= 1 && ordinal.value <= 4 ? ordinal : null;
}

/** A year before a part: `1988`, `last year's`, `year-ago`, `year-earlier`. */
function yearBefore(c: Context, at: number): Said | null {
  const year = yearAt(c, at);
  if (year !== null) return year;
  const found = pointer(c, at);
  if (found?.from === "now" && key(c, found.end) === "year" && /^'s?$/.test(key(c, found.end + 1))) {
    return { year: c.known === "full" ? c.anchor.year + found.step : null, end: found.end + 2 };
  }
  if (isYearAgo(c, at)) {
    const base = partCompared(c)?.year ?? (c.known === "full" ? c.anchor.year : null);
    return { year: base === null ? null : base - 1, end: at + 3 };
  }
  return null;
}

/** `year-ago`, `year-earlier`, `prior-year` */
function isYearAgo(c: Context, at: number): boolean {
  if (!hyphen(c, at + 1)) return false;
  return key(c, at) === "year"
    ? YEAR_AGO.has(key(c, at + 2))
    : /^(?:prior|previous)$/.test(key(c, at)) && key(c, at + 2) === "year";
}

/** `the 1988 quarter`, `the year-ago quarter`, `the 1988 period`, `the year-earlier nine months`: the part said last, of another year. */
function leanQuarter(c: Context, at: number, before: Said, start: number): Timex | null {
  const number = readCount(c, start);
  const unit = unitAt(c, number?.end ?? start);
  if (number !== null) {
    if (number.value === null || unit?.unit !== "M" || !unit.plural) return null;
    return { ...plain(at, unit.end, "DURATION", `P${number.value}M`, "lean-months"), ...moved(c, before.year) };
  }
  const period = key(c, start) === "period";
  if (!period && (unit?.unit !== "Q" || unit.plural)) return null;
  const end = period ? start + 1 : (unit?.end ?? start + 1);
  const { window } = c.memory;
  const part = partCompared(c);
  if (period && window !== null) {
    return { ...plain(at, end, "DURATION", window.value, "lean-period"), ...moved(c, before.year) };
  }
  const base = part;
  if (base === null || base.year === null || before.year === null) {
    return period
      ? date(at, end, yearOf(before.year), "lean-period", true)
      : plain(at, end, "DATE", `${before.year ?? "XXXX"}-QX`, "lean-quarter");
  }
  const stretch = shiftYears(base, before.year - base.year);
  return stretch && date(at, end, stretch, "lean-quarter", true);
}

export function moved(c: Context, year: number | null) {
  const { window } = c.memory;
  if (window === null || year === null) return { from: null, to: null };
  const { from, to } = window;
  const last = to.year + year - from.year;
  // A window ends with a month: February's last day is its own year's.
  const ended = to.day === daysInMonth(to.year, to.month);
  const day = ended ? daysInMonth(last, to.month) : Math.min(to.day, daysInMonth(last, to.month));
  return {
    from: { ...from, year, day: Math.min(from.day, daysInMonth(year, from.month)) },
    to: { ...to, year: last, day },
  };
}

/** `year-ago results`, `year-earlier`: a year before what is spoken of. */
export function yearAgo(c: Context, at: number): Timex | null {
  const start = key(c, at) === "the" || key(c, at) === "a" ? at + 1 : at;
  if (!isYearAgo(c, start)) return monthAgo(c, start);
  const base = partCompared(c)?.year ?? (c.known === "full" ? c.anchor.year : null);
  return date(start, start + 3, yearOf(base === null ? null : base - 1), "year-ago");
}

/** `month-ago levels`, `the week-earlier rate`: a month or a week before the publication date. */
function monthAgo(c: Context, start: number): Timex | null {
  const unit = key(c, start);
  if ((unit !== "month" && unit !== "week") || !hyphen(c, start + 1) || !/^(?:ago|earlier)$/.test(key(c, start + 2)))
    return null;
  const stretch = c.known === "full" ? shift(holding(unit, c.anchor), -1) : null;
  return stretch && date(start, start + 3, stretch, "year-ago");
}

const LEANING = new Set([
  "latest",
  "recent",
  "same",
  "corresponding",
  "comparable",
  "like",
  "current",
  "reported",
  "latter",
]);

/** `the quarter`, `the latest quarter`, `the latest period`: the quarter the article speaks of. */
export function theQuarter(c: Context, at: number): Timex | null {
  const first = key(c, at);
  if (first !== "the" && first !== "that") return null;
  const most = key(c, at + 1) === "most" && key(c, at + 2) === "recent";
  const start = most ? at + 3 : LEANING.has(key(c, at + 1)) ? at + 2 : at + 1;
  const latest = most || key(c, at + 1) === "latest";
  if (latest && FISCAL.has(key(c, start)) && unitAt(c, start + 1)?.unit === "Y" && c.known === "full") {
    return date(at, start + 2, yearOf(c.anchor.year - 1), "latest-year");
  }
  const unit = unitAt(c, start);
  const again = key(c, start) === "period" && /^(?:a|one)$/.test(key(c, start + 1));
  const period = again || (/^(?:period|term|stretch)$/.test(key(c, start)) && start > at + 1);
  if (!period && (unit?.unit !== "Q" || unit.plural)) return null;
  const end = period ? start + 1 : (unit?.end ?? start + 1);
  if (SAME.has(key(c, at + 1))) return samePart(c, at, start, end, period);
  const part = c.memory.quarter;
  if (hyphen(c, end)) return null;
  // `the quarter a year ago`, `the period a year earlier`
  if (start === at + 1 && /^(?:a|one)$/.test(key(c, end)) && sameYear(c, end) !== null)
    return samePart(c, at, start, end, period);
  const ended = endedPart(c, end);
  if (ended !== null && !period) return date(at, end, ended, "quarter-ended", true);
  if (latest && part?.to != null && c.known === "full" && daysBetween(c.anchor, part.to) > 0) {
    const over = shift(holding("quarter", c.anchor), -1);
    return over && date(at, end, over, "the-quarter");
  }
  if (period) return latest ? latestPeriod(c, at, end) : null;
  if (part !== null) return date(at, end, part, "the-quarter");
  if (latest && c.known === "full") {
    const past = shift(holding("quarter", c.anchor), -1);
    return past && date(at, end, past, "the-quarter");
  }
  return start === at + 1 && key(c, end) === "of" ? null : plain(at, end, "DATE", "XXXX-QX", "the-quarter");
}

/** `the latest period`: the part of a year, or the window of months, that the article speaks of. */
function latestPeriod(c: Context, at: number, end: number): Timex | null {
  const { quarter: part, window } = c.memory;
  if (part !== null) return date(at, end, part, "the-quarter");
  if (window === null) return null;
  return { ...plain(at, end, "DURATION", window.value, "the-quarter"), from: window.from, to: window.to };
}

/** The quarter that a day ends: `the quarter ended Sept. 30`. */
function endedPart(c: Context, at: number): Stretch | null {
  if (!/^(?:ended|ending)$/.test(key(c, at))) return null;
  const found = namedDate(c, key(c, at + 1) === "on" || key(c, at + 1) === "in" ? at + 2 : at + 1);
  return found?.to == null ? null : holding("quarter", found.to);
}
