import { months, weekdays } from "../lexicon/calendar.ts";
import { format, isReal, parse } from "../text/calendar.ts";
import { fold } from "../text/fold.ts";

const MONTH = new Map(months.entries.map(({ words, value }) => [words.replace(".", ""), value]));
const WEEKDAY = new Set(weekdays.entries.map(({ words }) => words.replace(".", "")));

/** A calendar date as a header names it; `year` null where it names none. */
export interface NamedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

export interface Stamp {
  /** Where the stamp ends. */
  readonly end: number;
  /** `YYYY-MM-DD`, or null where the calendar has no such day. */
  readonly date: string | null;
}

// Lines of a header and labels before a date: `date 2025-12-18`, `Published: 18 December 2025`.
const LABEL = /(?:date|dated|published|posted|updated|last updated|issued)(?: on| at)?[\s:]{0,8}/iy;
const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;

/** The stamp `date YYYY-MM-DD` at a place, whatever follows it; or a line that holds nothing but a full date. */
export function readStamp(text: string, at: number, lineEnd: number): Stamp | null {
  LABEL.lastIndex = at;
  const label = LABEL.exec(text);
  const from = label ? LABEL.lastIndex : at;
  ISO.lastIndex = from;
  const iso = from < lineEnd ? ISO.exec(text) : null;
  if (iso !== null && (label !== null || restIsTime(text.slice(ISO.lastIndex, lineEnd)))) {
    const end = label !== null && !restIsTime(text.slice(ISO.lastIndex, lineEnd)) ? ISO.lastIndex : lineEnd;
    return { end, date: parse(iso[0]) === null ? null : iso[0] };
  }
  if (lineEnd - from > 60) return null;
  const words = text.slice(from, lineEnd).replace(/[\s,|–-]{0,4}\d{1,2}[:.h]\d{2}.{0,20}$/u, "");
  const named = readDay(words);
  if (named === null || named.year === null) return null;
  const day = { year: named.year, month: named.month, day: named.day };
  return { end: lineEnd, date: isReal(day) ? format(day) : null };
}

/** Nothing, or a clock time with its zone: `T10:34:00Z`, ` 22:19 GMT`. */
function restIsTime(rest: string): boolean {
  return (
    rest.length < 40 &&
    /^(?:[T\s,|-]{0,4}\d{1,2}[:.h]\d{2}(?:[:.]\d{2,9}){0,2}\s?[\p{L}+:\d() -]{0,14})?$/u.test(rest.trim())
  );
}

/** `Nov. 22`, `22 November 2025`, `3rd December, 2024`, `Tuesday, March 3`, `Feb 26 1999`; null for anything else. */
export function readDay(words: string): NamedDay | null {
  if (!/\d/.test(words)) return null;
  const parts = words
    .slice(0, 60)
    .split(/[\s,.]{1,6}/u)
    .filter(Boolean)
    .map((part) => fold(part).replace(/^(\d{1,2})(?:st|nd|rd|th)$/u, "$1"));
  if (parts[0] !== undefined && WEEKDAY.has(parts[0])) parts.shift();
  if (parts.length < 2 || parts.length > 3) return null;
  const [a = "", b = "", year] = parts;
  if (year !== undefined && !/^[12]\d{3}$/u.test(year)) return null;
  const month = MONTH.get(a) ?? MONTH.get(b);
  const day = MONTH.has(a) ? b : a;
  if (month === undefined || !/^\d{1,2}$/u.test(day)) return null;
  // A leap year where none is named, so that 29 February passes.
  if (!isReal({ year: 2000, month, day: Number(day) })) return null;
  return { year: year === undefined ? null : Number(year), month, day: Number(day) };
}
