import { RESCHEDULING } from "../../lexicon/tense.ts";
import { NUMBERED } from "../../lexicon/time-context.ts";
import { type Day, daysInMonth } from "../../text/calendar.ts";

import { yearOfDay } from "./resolve.ts";
import { tenseOf } from "./tense.ts";
import { type Context, dash, glued, hyphen, key, plain, type Rule, type Timex, token } from "./timex.ts";
import { dayOf, daysBetween, onDay, type Stretch, shift, withYear } from "./values.ts";
import { dayNumber, monthDay } from "./written.ts";
import { yearAt } from "./years.ts";

/** Stretches with both ends: `2021–2025`, `2026-30`, `from 3 to 5 January`, `Nov. 4-5`, `between 2020 and 2024`, `May to July`. */

const LINKS = new Set(["to", "through", "thru", "until", "till"]);

/** The token after what joins two ends, else 0. `and` joins after `between`; `to` does not after `moved`. */
function link(c: Context, first: number, at: number): number {
  // `the April-to-June quarter`
  if (hyphen(c, at) && key(c, at + 1) === "to" && hyphen(c, at + 2)) return at + 3;
  if (dash(c, at)) return at + 1;
  const word = key(c, at);
  const lead = key(c, key(c, first - 1) === "the" ? first - 2 : first - 1);
  if (word === "and") return lead === "between" ? at + 1 : 0;
  if (!LINKS.has(word)) return 0;
  const next = key(c, at + 1) === "the" && key(c, at + 2) === "end" ? 0 : at + 1;
  if (word !== "through" && word !== "thru") {
    for (let back = first - 2; back >= c.start && back >= first - 8; back--)
      if (RESCHEDULING.has(key(c, back))) return 0;
  }
  return next;
}

const FISCAL = new Set(["fiscal", "financial", "academic", "school", "fy"]);
const SEASONAL =
  /^(?:season|fiscal|financial|academic|school|budget|fy|crop|marketing|campaign|campaigns|session|year|term|winter|league)$/;

/** `2021–2025`, `the 2026-30 period`, `2007 to 2009`, `1999/2000`, `fiscal 2006-07`. */
export function yearPair(c: Context, at: number): Timex | null {
  let start = key(c, at) === "the" ? at + 1 : at;
  const fiscal = FISCAL.has(key(c, start));
  if (fiscal) start = key(c, start + 1) === "year" ? start + 2 : start + 1;
  const years = key(c, start) === "years" ? start + 1 : start;
  const first = yearAt(c, years);
  if (first === null || token(c, years)?.kind !== "number") return null;
  if (years === at && !opens(c, at)) return null;
  const slash = token(c, first.end)?.text === "/" && glued(c, first.end);
  const next = slash ? first.end + 1 : link(c, at, first.end);
  if (next === 0) return null;
  const close = glued(c, next) && glued(c, next - 1);
  const second = secondYear(c, next, first.year, close);
  if (second === null || second <= first.year || second - first.year > 300 || !closes(c, next + 1)) return null;
  const period = key(c, next + 1) === "period" || key(c, next + 1) === "timeframe" ? next + 2 : next + 1;
  const short = (token(c, next)?.text.length ?? 4) === 2;
  const season = second === first.year + 1 && (slash || fiscal || ((short || close) && seasonal(c, at, next + 1)));
  if (slash && !season) return null;
  if (season) {
    const year = YEARLY.test(key(c, next + 1)) && key(c, next + 2) === "year";
    const named = key(c, next + 1) === "season" ? next + 2 : year ? next + 3 : next + 1;
    const begin = named > next + 1 || fiscal ? at : start;
    return { ...plain(begin, named, "DURATION", "P1Y", "split-year"), dated: true };
  }
  const from = { year: first.year, month: 1, day: 1 };
  const to = { year: second, month: 12, day: 31 };
  const value = `P${second - first.year + 1}Y`;
  // The article belongs to the noun: `the 2021-25 period`, but `the 2021-25 plan`.
  const begin = period > next + 1 || years > start ? at : start;
  return { ...plain(begin, period, "DURATION", value, "years"), from, to, dated: true };
}

/** The text says that two years in a row are one: `the 2006-07 season`, `fiscal 2006-07`, `for the academic year 2006-07`. */
function seasonal(c: Context, at: number, end: number): boolean {
  if (SEASONAL.test(key(c, end))) return true;
  for (let near = at - 1; near >= c.start && near > at - 12; near--)
    if (YEARLY.test(key(c, near)) && key(c, near + 1) === "year") return true;
  return false;
}
const YEARLY = /^(?:fiscal|financial|academic|school|budget|crop|marketing)$/;

/** Nothing before the run makes it a longer number or a document's. */
function opens(c: Context, at: number): boolean {
  const before = token(c, at - 1);
  if (before === undefined) return true;
  if (before.kind === "symbol" || NUMBERED.has(before.key)) return false;
  return !glued(c, at) || /^[("“‘'[]$/u.test(before.text);
}
function closes(c: Context, end: number): boolean {
  const next = token(c, end);
  if (next === undefined || next.spaced) return true;
  return !(
    next.kind === "number" ||
    next.text === "/" ||
    (dash(c, end) && glued(c, end + 1) && token(c, end + 1)?.kind === "number")
  );
}

function secondYear(c: Context, at: number, first: number, close: boolean): number | null {
  const text = token(c, at)?.text ?? "";
  if (token(c, at)?.kind !== "number") return null;
  if (/^\d{4}$/.test(text)) return yearAt(c, at)?.year ?? null;
  if (!/^\d{2}$/.test(text) || !close) return null;
  const own = first % 100;
  const short = Number(text);
  if (short > own) return first - own + short;
  return own === 99 && short === 0 ? first + 1 : null;
}

/** Days of one month: `Nov. 4-5`, `3 to 5 January 2025`, `11–12 March`, `Nov. 22 to 27`. */
export function dayPair(c: Context, at: number): Timex | null {
  return daysThenMonth(c, at) ?? monthThenDays(c, at);
}

function daysThenMonth(c: Context, at: number): Timex | null {
  const start = key(c, at) === "the" ? at + 1 : at;
  const low = dayNumber(c, start);
  if (low === null || (start > at && token(c, start)?.kind === "number")) return null;
  const next = link(c, at, low.end);
  if (next === 0) return null;
  const high = monthDay(c, next);
  if (high === null || dayNumber(c, key(c, next) === "the" ? next + 1 : next) === null) return null;
  return days(c, at, high.end, high.month, low.day, high.day, high.year);
}

function monthThenDays(c: Context, at: number): Timex | null {
  const low = monthDay(c, at);
  // `5 May to 8 …` ends in a month of its own.
  if (low === null || low.year !== null || dayNumber(c, at) !== null) return null;
  const next = link(c, at, low.end);
  if (next === 0) return null;
  const high = dayNumber(c, next);
  if (high === null || token(c, high.end)?.text === ":" || key(c, high.end) === "a.m." || key(c, high.end) === "p.m.")
    return null;
  if (monthDay(c, next) !== null) return null;
  const comma = token(c, high.end)?.text === "," ? high.end + 1 : high.end;
  const year = yearAt(c, comma);
  return days(c, at, year?.end ?? high.end, low.month, low.day, high.day, year?.year ?? null);
}

function days(
  c: Context,
  at: number,
  end: number,
  month: number,
  low: number,
  high: number,
  said: number | null,
): Timex | null {
  if (low >= high) return null;
  const year = said ?? yearOfDay(c, { month, day: low, weekday: null }, at, end);
  const [from, to] = [dayOf(year, month, low), dayOf(year, month, high)];
  if (from === null || to === null) return null;
  const found = plain(at, end, "DURATION", `P${high - low + 1}D`, "days");
  return { ...found, from: from.from, to: to.to, dated: said !== null };
}

/** Two expressions of one grain: `January to March 2023`, `28 December to 3 January`, `Monday to Friday`, `May 2020–June 2021`. */
export function pair(inner: Rule): Rule {
  return (c, at) => {
    const low = inner(c, at);
    if (low === null || !boundary(low)) return low;
    const next = link(c, at, low.end);
    if (next === 0) return low;
    // `Monday - Tuesday` with a spaced dash is often two thoughts; a month or a day after it is not.
    const high = inner(c, next);
    if (high === null || !boundary(high) || high.stretch === null || low.stretch === null) return low;
    if (low.stretch.grain !== high.stretch.grain || token(c, high.end)?.text === ":") return low;
    return notAhead(c, joined(at, low, high)) ?? low;
  };
}

/** `from January to September` without a year, told in the past in July, is last year's. */
function notAhead(c: Context, found: Timex | null): Timex | null {
  if (found?.from == null || found.to === null || found.dated || !/^P\d+M$/.test(found.value) || c.known !== "full")
    return found;
  if (daysBetween(c.anchor, found.to) <= 31 || daysBetween(found.from, c.anchor) < 0) return found;
  if (tenseOf(c, found.first, found.end) !== "past") return found;
  const from = { ...found.from, year: found.from.year - 1 };
  const { year, month } = found.to;
  return { ...found, from, to: { year: year - 1, month, day: daysInMonth(year - 1, month) } };
}

function boundary({ type, stretch, silent, mod }: Timex): boolean {
  const grain = stretch?.grain;
  return (
    type === "DATE" &&
    !silent &&
    mod === null &&
    (grain === "day" || grain === "month" || grain === "year" || grain === "quarter" || grain === "decade")
  );
}

function joined(at: number, low: Timex, high: Timex): Timex | null {
  if (low.stretch === null || high.stretch === null) return null;
  const [a, b] = inOrder(low, high, low.stretch, high.stretch);
  const { grain } = a;
  const open = a.from === null || b.to === null;
  const found = (value: string, from: Day | null, to: Day | null) => ({
    ...plain(at, high.end, "DURATION", value, `${grain}s`),
    from,
    to,
    dated: low.dated === true || high.dated === true,
  });
  if (open) {
    if (a.month === null || b.month === null) return null;
    if (grain === "month") return found(`P${((b.month - a.month + 12) % 12) + 1}M`, null, null);
    if (a.day === null || b.day === null) return null;
    const from = { year: 2001, month: a.month, day: a.day };
    const to = { year: b.month < a.month ? 2002 : 2001, month: b.month, day: b.day };
    return found(`P${daysBetween(from, to) + 1}D`, null, null);
  }
  if (a.from === null || b.to === null || daysBetween(a.from, b.to) <= 0) return null;
  const months = (b.to.year - a.from.year) * 12 + b.to.month - a.from.month + 1;
  if (grain === "day") return found(`P${daysBetween(a.from, b.to) + 1}D`, a.from, b.to);
  return found(grain === "year" || grain === "decade" ? `P${months / 12}Y` : `P${months}M`, a.from, b.to);
}

/** Gives the end without a year the other's, and lets the second follow the first. */
function inOrder(low: Timex, high: Timex, a: Stretch, b: Stretch): readonly [Stretch, Stretch] {
  if (high.dated && !low.dated && b.year !== null && a.month !== null && !/^(?:weekday|pointed|told)/.test(low.rule)) {
    const moved = withYear(a, rank(a) > rank(b) ? b.year - 1 : b.year);
    return [moved ?? a, b];
  }
  if (low.dated && !high.dated && a.year !== null && b.month !== null && !/^(?:weekday|pointed|told)/.test(high.rule)) {
    const moved = withYear(b, rank(b) < rank(a) ? a.year + 1 : a.year);
    return [a, moved ?? b];
  }
  // From a weekday to the next of the other name, whatever the tense makes of each alone.
  if (a.from !== null && b.from !== null && low.rule === "weekday" && high.rule === "weekday") {
    const gap = (((daysBetween(a.from, b.from) % 7) + 7) % 7 || 7) - daysBetween(a.from, b.from);
    return [a, shift(b, gap) ?? b];
  }
  if (a.from === null || b.from === null || daysBetween(a.from, b.from) > 0) return [a, b];
  if (high.rule.startsWith("weekday")) return [a, shift(onDay(b.from), 7) ?? b];
  if (b.month === null || b.year === null || high.dated) return [a, b];
  const ahead = withYear(b, b.year + 1);
  return [a, ahead ?? b];
}

const rank = ({ month, day }: Stretch) => (month ?? 0) * 100 + (day ?? 0);
