import type { TimeUnit } from "../../model/tag.ts";
import { addDays, addMonths, type Day, isReal } from "../../text/calendar.ts";
import { andHalf, type Count, countedUnitAt, durationValue, readCount, unitAt } from "./count.ts";
import { namedDate } from "./explicit.ts";
import { pointedName, pointedUnit } from "./relative.ts";
import { countedSeasons } from "./seasons.ts";
import { tenseOf } from "./tense.ts";
import {
  type Context,
  dash,
  date,
  glued,
  hyphen,
  key,
  numeral,
  plain,
  silent,
  type Timex,
  timeTag,
  token,
} from "./timex.ts";
import { holding, onDay, type Stretch, weekOf, yearOf } from "./values.ts";

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { D: 1, W: 7, FN: 14, WE: 7 };
const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200, ML: 12000 };

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

/** What may stand between a count and its unit. */
const FILLERS = new Set(
  "more single additional further full whole entire consecutive straight successive trading working business calendar fiscal school long extra solid short odd or".split(
    " ",
  ),
);
/** Units that ask for a number or an article: `second` and `minute` are also other words. */
const COUNTED_ONLY = new Set(["S", "MIN"]);

/** A counted or uncounted length, with what turns it into a point: `five years`, `two-day`, `months`, `ten days ago`. */
export function countedUnit(c: Context, at: number): Timex | null {
  const start = leadEnd(c, at);
  const article = key(c, start) === "a" || key(c, start) === "an";
  if (article && start > c.start && /^(?:past|last|next)$/.test(key(c, start - 1))) return null;
  const count = readCount(c, start);
  // `a once-a-year event`
  if (count === null || (article && start > c.start && dash(c, start - 1) && glued(c, start))) return null;
  let next = count.end;
  const joined = hyphen(c, next);
  if (joined) next++;
  else if (FILLERS.has(key(c, next)) && key(c, next) !== "or") next++;
  const night = key(c, next).startsWith("night") && !/^(?:an?|the|one|some)$/.test(key(c, next - 1));
  const unit = night ? countedUnitAt(c, next) : unitAt(c, next);
  if (unit === null) return countedSeasons(c, at, next);
  if (next === start) return null;
  // `some day`, `many a year` count nothing; `a decade-long war` is read from its adjective.
  if (count.value === null && !unit.plural && !joined) return null;
  if (count.end === start + 1 && article && hyphen(c, unit.end) && key(c, unit.end + 1) === "long") return null;
  return length(c, at, start, count, unit, joined);
}

const LEADS = new Set(["the", "those", "these", "another"]);
const BEFORE_MORE = new Set(["a", "an", "the", "his", "her", "its", "their"]);
const MORE = new Set(["further", "additional", "extra", "remaining", "intervening", "full", "mere", "scant", "whole"]);

/** The token after what may stand before a count: `the`, `another`, `a further`, `the remaining`, `an additional`. */
function leadEnd(c: Context, at: number): number {
  const first = key(c, at);
  if (BEFORE_MORE.has(first) && MORE.has(key(c, at + 1)) && counts(c, at + 2)) return at + 2;
  if (first === "another") return counts(c, at + 1) ? at + 1 : at;
  return LEADS.has(first) ? at + 1 : at;
}

function counts(c: Context, at: number): boolean {
  const found = token(c, at);
  return (
    found?.kind === "number" ||
    /^(?:few|several|half|couple)$/.test(found?.key ?? "") ||
    (found !== undefined && numeral(c, at) !== undefined)
  );
}

function length(
  c: Context,
  at: number,
  start: number,
  count: Count,
  unit: { readonly unit: TimeUnit; readonly plural: boolean; readonly end: number },
  joined: boolean,
): Timex | null {
  let end = unit.end;
  const before = key(c, at - 1);
  if (before === "aged" || before === "age") return silent(at, secondPart(c, end, count.value, unit.unit)?.end ?? end);
  const age = isAge(c, end);
  if (age > 0) return { ...plain(at, age, "DATE", "XXXX", "age"), silent: true };
  const article = count.end === start + 1 && (key(c, start) === "a" || key(c, start) === "an");
  // `the Six-Day War`, `the Thirty Years' War`
  if (joined && unit.end - 1 > c.start && token(c, unit.end - 1)?.shape === "title" && token(c, end)?.shape === "title")
    return null;
  // `30-second`, `a second` is an ordinal.
  if (unit.unit === "S" && !unit.plural && (article || !joined)) return null;
  if (article && COUNTED_ONLY.has(unit.unit) && !/^(?:ago|later|earlier)$/.test(key(c, end)) && andHalf(c, end) === 0) {
    if (unit.unit === "S") return null;
  }
  if (unit.unit === "Q" && !quarterIsTime(c, at, count, unit.plural)) return null;
  let value = count.value;
  const half = andHalf(c, end);
  if (half > 0 && value !== null && !joined) {
    value += 0.5;
    end = half;
  }
  // `a year or two`, `a day or so`
  if (article && key(c, end) === "or" && key(c, end + 1) === "two") {
    value = 2;
    end += 2;
  } else if (key(c, end) === "or" && (key(c, end + 1) === "so" || key(c, end + 1) === "more")) end += 2;
  if (joined && key(c, end) === "-" && key(c, end + 1) === "long") end += 2;
  // `the two-day visit`: the adjective alone; `a three-year period` whole.
  const period = joined && /^(?:period|span|stretch)$/.test(key(c, end));
  if (period) end++;
  const lead = MORE.has(key(c, start - 1));
  const from = joined && at < start && (!period || lead) ? start : at;
  const owned = period && from === start && key(c, start - 1) === "a" ? start - 1 : from;
  const approx = count.vague && value !== null;
  if (!joined || key(c, end) === "ago") {
    const point = pointOf(c, at, start, end, value, unit.unit, article);
    if (point !== null) return approx && point.mod === null ? { ...point, mod: "APPROX" } : point;
  }
  const someDay = value === 1 && unit.unit === "D" ? oneDay(c, at, end) : null;
  if (someDay !== null) return someDay;
  if (perUnit(c, at, start, article, unit.unit, end)) return { ...plain(at, end, "SET", "P1Y", "rate"), silent: true };
  const hours = hoursKept(c, end, value, unit.unit);
  if (hours > 0) return silent(at, hours);
  const compound = secondPart(c, end, value, unit.unit);
  if (compound !== null) return plain(at, compound.end, "DURATION", compound.value, "compound-length");
  const found = plain(owned, end, "DURATION", durationValue(value, unit.unit), "length", approx ? "APPROX" : null);
  return { ...found, ...endingAt(c, end, value, unit.unit) };
}

/** How many of a unit make the one above it. */
const WHOLE: Partial<Record<TimeUnit, readonly [number, string]>> = {
  H: [24, "day"],
  D: [7, "week"],
  W: [52, "year"],
  M: [12, "year"],
};

/** `24 hours a day`, `seven days a week`, `365 days a year` tell that something never closes: where that ends, else 0. */
function hoursKept(c: Context, end: number, value: number | null, unit: TimeUnit): number {
  const above = key(c, end + 1);
  if (key(c, end) !== "a" && key(c, end) !== "per") return 0;
  const [count, whole] = WHOLE[unit] ?? [];
  const always = (value === count && above === whole) || (unit === "D" && value === 365 && above === "year");
  return always ? end + 2 : 0;
}

/** Both ends of a length whose last day is said: `the year ended March 31`, `the three months to June`. */
export function endingAt(c: Context, at: number, count: number | null, unit: TimeUnit) {
  if (count === null || MONTHS[unit] === undefined || !/^(?:ended|ending|to|through)$/.test(key(c, at))) return {};
  const end = key(c, at + 1) === "in" || key(c, at + 1) === "on" ? at + 2 : at + 1;
  const last = namedDate(c, end) ?? pointedName(c, end);
  if (last?.to == null || c.known !== "full") return {};
  const from = stepBack(addDays(last.to, 1), count, unit);
  return from === null ? {} : { from, to: last.to };
}

const MODALS = new Set(["will", "would", "may", "might", "could", "can", "'ll"]);

/** `it will one day be …`, `One day he will return`; `one day last week` is some day of that week. */
function oneDay(c: Context, at: number, end: number): Timex | null {
  if (key(c, at) !== "one" || token(c, at + 1)?.text !== "day") return null;
  const on = pointedUnit(c, end);
  if (on?.stretch != null && on.stretch.grain !== "day") return { ...on, first: at, rule: "one-day" };
  const opens = at === c.start && token(c, end)?.kind === "word" && !FUNCTION_AFTER_DAY.has(key(c, end));
  if (!opens && !MODALS.has(key(c, at - 1))) return null;
  const tense = MODALS.has(key(c, at - 1)) ? "future" : tenseOf(c, at, end);
  return plain(at, end, "DATE", tense === "past" ? "PAST_REF" : "FUTURE_REF", "one-day");
}
/** What makes `one day` a length or a step where it opens a sentence. */
const FUNCTION_AFTER_DAY = new Set(
  "of after before later earlier ago is was from to in per and or for into".split(" "),
);

/** The token after an age (`5 years old`, `two-year-old`, `45 years of age`), else 0. */
export function isAge(c: Context, end: number): number {
  const next = hyphen(c, end) ? end + 1 : end;
  const word = key(c, next);
  if (word === "old" || word === "olds") return next + 1;
  return key(c, end) === "of" && key(c, end + 1) === "age" ? end + 2 : 0;
}

function quarterIsTime(c: Context, at: number, count: Count, plural: boolean): boolean {
  // `three quarters of`, `a quarter` are fractions; `two consecutive quarters`, `three quarters in a row` are time.
  if (!plural) return false;
  if (key(c, count.end) === "quarters" || key(c, count.end + 1) === "quarters") {
    if (FILLERS.has(key(c, count.end))) return true;
  }
  return count.value === null || (count.value !== 3 && key(c, at) === "the") || count.value > 4;
}

/** `$500 million a year`, `24 hours a day`: the denominator of a rate. */
function perUnit(c: Context, at: number, start: number, article: boolean, unit: TimeUnit, end: number): boolean {
  if (!article || start !== at || unit === "S") return false;
  const before = token(c, at - 1);
  if (before === undefined || token(c, at)?.shape === "title") return false;
  if (token(c, end)?.key === "of") return false;
  // `30 billion dollars (3.8 billion US) a year`
  if (before.text === ")" || before.text === "%") return true;
  if (before.kind === "number" || before.kind === "symbol" || before.key === "times" || before.key === "percent")
    return true;
  const role = numeral(c, at - 1)?.value.role;
  if (role !== undefined && role !== "part") return true;
  // `12 flights a week`, `three dollars a day`: a count not far before, with a noun at once before the article.
  const noun = /s$/.test(before.key) && before.shape === "lower" && timeTag(c, at - 1) === undefined;
  const timed = timeTag(c, at - 1)?.value.role === "unit";
  if (!noun && !timed && !/^(?:people|tonnes|once|twice|thrice)$/.test(before.key)) return false;
  if (before.key === "once" || before.key === "twice") return false;
  for (let back = at - 2; back >= c.start && back >= at - 6; back--) {
    const found = token(c, back);
    if (found?.kind === "number" || numeral(c, back) !== undefined) return true;
    if (found?.kind === "punct" && found.text !== "-" && found.text !== ",") return false;
  }
  return false;
}

/** `two years and three months`, `one hour and 20 minutes`. */
function secondPart(
  c: Context,
  at: number,
  value: number | null,
  unit: TimeUnit,
): { value: string; end: number } | null {
  if (value === null || !Number.isInteger(value)) return null;
  const start = key(c, at) === "and" ? at + 1 : token(c, at)?.text === "," && key(c, at + 1) === "and" ? at + 2 : at;
  if (start === at && token(c, at)?.kind !== "number") return null;
  const count = readCount(c, start);
  if (count?.value == null || !Number.isInteger(count.value)) return null;
  const other = unitAt(c, count.end);
  const order: Partial<Record<TimeUnit, readonly TimeUnit[]>> = {
    Y: ["M", "W", "D"],
    M: ["W", "D"],
    W: ["D"],
    H: ["MIN"],
    MIN: ["S"],
  };
  if (other === null || !order[unit]?.includes(other.unit) || isAge(c, other.end) > 0) return null;
  const big = durationValue(value, unit);
  const small = durationValue(count.value, other.unit).replace(big.startsWith("PT") ? "PT" : "P", "");
  return { value: big + small, end: other.end };
}

const BACKWARD = new Set(["earlier", "before", "previously"]);
const FORWARD = new Set(["later", "afterwards", "afterward", "hence", "after"]);

/** Units finer than a day: `an hour later` stays a length. */
const FINER: ReadonlySet<TimeUnit> = new Set(["S", "MIN", "H"]);

/** A length turned into a point: `two years ago`, `three days later`, `a week earlier`, `ten years from now`. */
function pointOf(
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
  if (unit === "M" || !whole) return holding("month", day);
  if (unit === "Q") return holding("quarter", day);
  return yearOf(day.year);
}
