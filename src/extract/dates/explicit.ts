import { weekday as weekdayOf } from "../../text/calendar.ts";
import { explicitFields } from "./chrono.ts";
import { nearestWeekday, yearOfDay, yearOfMonth } from "./resolve.ts";
import {
  type Context,
  dash,
  date,
  glued,
  key,
  month,
  ordinalTag,
  plain,
  silent,
  type Timex,
  timeTag,
  token,
  weekdayTag,
} from "./timex.ts";
import { dayOf, monthOf, onDay, type Stretch, shift } from "./values.ts";
import { apostropheYear, yearAt } from "./years.ts";

/** Prepositions and other words after which a month or an abbreviation is one. */
const BEFORE_MONTH = new Set(
  (
    "in since by until till from to of for during through throughout before after between and or early late mid last next " +
    "this each every past following previous same coming via around about is was end beginning start middle month on ending " +
    "ended beginning starting late- mid- as than but early-"
  ).split(" "),
);
/** Months that are also names of people or other words. */
const NAMES = new Set([
  "may",
  "march",
  "april",
  "june",
  "august",
  "jan",
  "mar",
  "dec",
  "sep",
  "jun",
  "jul",
  "oct",
  "nov",
]);
/** What is named after the day it began on: `the June 4 Movement`, `the Good Friday Agreement`. */
const NAMED_AFTER = "revolution agreement accord accords brigade brigades martyrs movement uprising group".split(" ");
const AFTER_DAY = new Set(NAMED_AFTER);
/** Words before which a month or weekday is part of a name: `Sunday Times`. */
const AFTER_NAME = new Set([...NAMED_AFTER, ..."times mirror telegraph mail herald express post school".split(" ")]);
/** Newspapers that come out `on Sunday`. */
const ON_SUNDAY = new Set("mail independent scotland wales".split(" "));

/** A number that can be a day of a month: `5`, `05`, `27th`, `twenty-third`. Its token after, or 0. */
export function dayNumber(c: Context, at: number): { readonly day: number; readonly end: number } | null {
  const found = token(c, at);
  if (found === undefined) return null;
  if (found.kind === "number" || found.kind === "ordinal") {
    if (found.text.length > 4 || !/^\d{1,2}(?:st|nd|rd|th)?$/i.test(found.text)) return null;
    const day = Number.parseInt(found.text, 10);
    return day >= 1 && day <= 31 ? { day, end: at + 1 } : null;
  }
  const tag = ordinalTag(c, at);
  return tag !== undefined && tag.end <= c.limit && tag.value <= 31 ? { day: tag.value, end: tag.end } : null;
}

/** Month and day as written, in either order, with its year if it has one. */
export interface Written {
  readonly first: number;
  readonly end: number;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** `July 16`, `16 July 2024`, `27th Oct.`, `the first of May`, `May 3rd, 2021`: found by tags, read by chrono. */
export function monthDay(c: Context, at: number): Written | null {
  const { written } = c;
  if (written.at !== at) {
    written.day = monthDayAt(c, at);
    written.at = at;
  }
  return written.day;
}

function monthDayAt(c: Context, at: number): Written | null {
  const leading = month(c, at);
  const first = leading === undefined && key(c, at) === "the" ? at + 1 : at;
  // `the 3rd of November` whole, but of `the 7 October attacks` the day alone.
  if (first > at && token(c, first)?.kind === "number" && key(c, first + 1) !== "of") return null;
  const span = leading === undefined ? dayThenMonth(c, first) : monthThenDay(c, at, leading.end);
  if (span === null) return null;
  const [from, end] = c.reading.span(first, span);
  // `16 July, 2024`, `16-Jul-2024`
  const joined = dash(c, span) && dash(c, span - 2) && glued(c, span) && glued(c, span + 1);
  const year = yearAt(c, token(c, span)?.text === "," || joined ? span + 1 : span);
  // `July the 16th` is read without its article.
  const article = leading !== undefined && key(c, leading.end) === "the" ? leading.end : 0;
  const day = article > 0 ? `${c.reading.quote(at, article)} ${c.reading.quote(article + 1, span)}` : "";
  const fields = explicitFields(
    article > 0 ? day : c.reading.text.slice(from, year === null ? end : c.reading.span(first, year.end)[1]),
    leading === undefined ? "day-first" : "month-first",
  );
  if (fields?.month == null || fields.day === null) return null;
  return { first: at, end: year?.end ?? span, month: fields.month, day: fields.day, year: year?.year ?? null };
}

function monthThenDay(c: Context, at: number, end: number): number | null {
  const the = key(c, end) === "the" ? end + 1 : end;
  const day = dayNumber(c, the);
  if (day === null || (glued(c, the) && !dash(c, the - 1))) return null;
  const found = token(c, the);
  // `the May Fourth Movement`
  if (found?.kind === "word" && found.shape === "title" && token(c, day.end)?.shape === "title") return null;
  // `May 2,000 people`, `March 5.2 percent` are no days; `May 10 people` is left to what follows.
  if (found?.kind === "word" && the > end && key(c, at) !== "") return the === end + 1 ? day.end : null;
  return countsSomething(c, day.end) ? null : day.end;
}

const COUNTED = new Set(
  "people percent per million billion thousand years months weeks days hours minutes km miles tonnes tons countries points".split(
    " ",
  ),
);
function countsSomething(c: Context, at: number): boolean {
  return COUNTED.has(key(c, at)) || token(c, at)?.text === "%" || (token(c, at)?.text === ":" && glued(c, at + 1));
}

function dayThenMonth(c: Context, at: number): number | null {
  const day = dayNumber(c, at);
  if (day === null) return null;
  // `27-Oct-2024`
  const joined = dash(c, day.end) && glued(c, day.end) ? day.end + 1 : day.end;
  const of =
    key(c, joined) === "day" && key(c, joined + 1) === "of"
      ? joined + 2
      : key(c, joined) === "of"
        ? joined + 1
        : joined;
  const tag = month(c, of);
  if (tag === undefined) return null;
  // `the first May elections` is no day.
  if (of === joined && token(c, at)?.kind === "word") return null;
  return tag.end;
}

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
  if (year === null && (key(c, end) === "group" || namesAThing(c, end, AFTER_DAY))) return silent(at, end);
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

const STEPS = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);
const MOVES = new Map([
  ["following", 1],
  ["previous", -1],
  ["same", 0],
  ["next", 1],
]);

/** `last year`, `this year`, `next year`, `of last year`, `a year ago`, `the following year` after a month or a day. */
function relativeYear(c: Context, at: number): { readonly year: number | null; readonly end: number } | null {
  const start = key(c, at) === "of" ? at + 1 : at;
  const step = STEPS.get(key(c, start));
  if (step !== undefined && key(c, start + 1) === "year") {
    const end = timeTag(c, start + 1)?.end ?? start + 2;
    return { year: c.known === "full" ? c.anchor.year + step : null, end };
  }
  const lead = key(c, start);
  if (lead !== "the" && lead !== "that") return null;
  const known = c.memory.long?.year ?? c.memory.last?.year ?? null;
  if (key(c, start) === "the" && key(c, start + 2) === "year") {
    const move = MOVES.get(key(c, start + 1));
    if (move !== undefined && known !== null) return { year: known + move, end: start + 3 };
  }
  if (key(c, start) === "that" && key(c, start + 1) === "year" && known !== null)
    return { year: known, end: start + 2 };
  return null;
}

/** A month without a day: `March`, `March 2024`, `March last year`, `March of that year`. */
function namedMonth(c: Context, at: number): Timex | null {
  const tag = month(c, at);
  if (tag === undefined) return null;
  const { end } = tag;
  const comma = token(c, end)?.text === "," || key(c, end) === "of" ? end + 1 : end;
  // `30 February 2020`: no such day, so no date.
  const year = yearAt(c, comma) ?? apostropheYear(c, end);
  if (token(c, at - 1)?.kind === "number" && /^(?:29|3\d)$/.test(key(c, at - 1))) return silent(at, year?.end ?? end);
  if (year !== null) return date(at, year.end, monthOf(year.year, tag.value), "month-year", true);
  const said = relativeYear(c, end);
  if (said !== null) return date(at, said.end, monthOf(said.year, tag.value), "month-relative-year", true);
  if (!isMonth(c, at, end)) return null;
  const shared = sharedYear(c, end);
  if (shared !== null) return date(at, end, monthOf(shared.year, tag.value), "listed-month", true);
  const next = token(c, end);
  // A day that chrono would not read (`June 31`), or a figure: no month either.
  if (next?.kind === "number" && !glued(c, end) && !/^\d{4}$/.test(next.text) && !monthEnds(c, at)) return null;
  return date(at, end, monthOf(yearOfMonth(c, tag.value, at, end), tag.value), "month");
}

/** The year that the last of a row of months bears: `in August and December last year`, `May, June or July 2020`. */
function sharedYear(c: Context, at: number): { readonly year: number | null } | null {
  let next = at;
  for (let step = 0; step < 4; step++) {
    const comma = token(c, next)?.text === ",";
    const joint = comma && /^(?:and|or)$/.test(key(c, next + 1)) ? next + 1 : next;
    if (!comma && !/^(?:and|or)$/.test(key(c, joint))) return null;
    const other = month(c, joint + 1);
    if (other === undefined) return null;
    const year = yearAt(c, other.end) ?? relativeYear(c, other.end);
    if (year !== null) return year;
    next = other.end;
  }
  return null;
}

/** `March 1,200 people …` after a preposition is still the month. */
function monthEnds(c: Context, at: number): boolean {
  return BEFORE_MONTH.has(key(c, at - 1));
}

/** `Sunday Times`, `June 4 Movement`, `April 6 Youth Movement`: with the name that follows it is one of something else. */
function namesAThing(c: Context, end: number, things: ReadonlySet<string>): boolean {
  const next = token(c, end);
  if (next?.shape !== "title") return false;
  return things.has(next.key) || (token(c, end + 1)?.shape === "title" && things.has(key(c, end + 1)));
}

/** Whether a month's name alone is the month, not a person, a verb or the front of a name. */
function isMonth(c: Context, at: number, end: number): boolean {
  const found = token(c, at);
  if (found === undefined) return false;
  const name = found.key.replace(".", "");
  const before = key(c, at - 1);
  const previous = token(c, at - 1);
  const next = token(c, end);
  if (namesAThing(c, end, AFTER_NAME) || (before === "black" && previous?.shape === "title")) return false;
  if (!NAMES.has(name)) return true;
  // Abbreviations without their stop and names of people need a preposition, and no name after them.
  if (next?.shape === "title" && next.kind === "word" && !/^(?:and|or|to)$/.test(next.key)) return false;
  if (name === "may" && c.mayIsName() && /^(?:by|to|for|and|from|with|of|before|after|than)$/.test(before))
    return false;
  if (BEFORE_MONTH.has(before) || dash(c, at - 1) || dash(c, end)) return true;
  // `May to October`
  if (/^(?:to|through|until|and|or)$/.test(key(c, end)) && month(c, end + 1) !== undefined) return true;
  if (name.length <= 3 && name !== "may") return found.text.endsWith(".") && previous?.shape === "lower";
  // `the May summit`, `a March accession`; not `the annual March for Life`, `Mr May`, `May I`.
  const article = /^(?:the|a|an|its|their|his|her|'s|'|last|next|this|that|every|each)$/.test(before);
  return (
    article &&
    next?.shape === "lower" &&
    !/^(?:for|on|of|to|in|against|through|toward|towards|was|had|has|is|said|told)$/.test(next.key)
  );
}

const DAY_NAMES = new Set([
  "mr.",
  "mr",
  "mrs.",
  "mrs",
  "ms.",
  "ms",
  "black",
  "bloody",
  "super",
  "cyber",
  "joe",
  "man",
  "ash",
]);

/** A bare weekday, or one with a step: `Monday`, `Monday last week`, `Friday of next week`. */
export function bareWeekday(c: Context, at: number): Timex | null {
  const tag = weekdayTag(c, at);
  if (tag === undefined || !isWeekday(c, at, tag.end)) return null;
  const plural = key(c, at).endsWith("days");
  if (plural) return plain(at, tag.end, "SET", `XXXX-WXX-${tag.value}`, "weekdays");
  // `one Sunday`, `on a recent Friday`: no particular one.
  const article = /^an?$/.test(key(c, at - 2));
  if (
    /^(?:one|some)$/.test(key(c, at - 1)) ||
    (article && /^(?:recent|typical|given|single|late)$/.test(key(c, at - 1)))
  )
    return plain(at, tag.end, "DATE", `XXXX-WXX-${tag.value}`, "some-weekday");
  const of = key(c, tag.end) === "of" ? tag.end + 1 : tag.end;
  const step = STEPS.get(key(c, of));
  if (step !== undefined && key(c, of + 1) === "week") {
    return date(at, of + 2, onDay(inWeek(c, tag.value, step)), "weekday-week");
  }
  return date(at, tag.end, onDay(nearestWeekday(c, tag.value, at, tag.end)), "weekday");
}

/** The weekday of the week `step` weeks from the publication date's. */
export function inWeek(c: Context, weekday: number, step: number) {
  return shift(onDay(c.anchor), weekday - weekdayOf(c.anchor) + step * 7)?.from ?? c.anchor;
}

export function isWeekday(c: Context, at: number, end: number): boolean {
  const found = token(c, at);
  if (found === undefined) return false;
  // `Sun`, `Sat`, `Wed` and their kin are days only beside a date, which other rules read.
  if (!found.key.replace(".", "").includes("day")) return found.text.endsWith(".") && key(c, at - 1) === "on";
  if (DAY_NAMES.has(key(c, at - 1)) && token(c, at - 1)?.shape !== "lower") return false;
  if (key(c, at - 1) === "on" && token(c, at - 2)?.shape === "title" && ON_SUNDAY.has(key(c, at - 2))) return false;
  return !namesAThing(c, end, AFTER_NAME);
}

export function withYear(stretch: Stretch, year: number): Stretch | null {
  if (stretch.month === null) return null;
  return stretch.day === null ? monthOf(year, stretch.month) : dayOf(year, stretch.month, stretch.day);
}
