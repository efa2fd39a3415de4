import type { TimeUnit } from "../../model/tag.ts";
import { addDays } from "../../text/calendar.ts";
import { andHalf, type Count, countedUnitAt, durationValue, readCount, unitAt } from "./count.ts";
import { namedDate } from "./explicit.ts";
import { isName } from "./names.ts";
import { MONTHS, pointOf, stepBack } from "./points.ts";
import { hoursKept, isRate } from "./rates.ts";
import { pointedName, pointedUnit } from "./relative.ts";
import { countedSeasons } from "./seasons.ts";
import { tenseOf } from "./tense.ts";
import { type Context, dash, glued, hyphen, key, numeral, plain, silent, type Timex, token } from "./timex.ts";

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
  // `zero hour` is a moment of its own kind.
  if (count.value === 0 && !unit.plural) return null;
  // `some day`, `many a year` count nothing; `a decade-long war` is read from its adjective.
  if (count.value === null && !unit.plural && !joined) return null;
  // `a day-care center`, `a year-end bonus`, `a year-long probe`: the unit is part of another word.
  if (
    !joined &&
    !unit.plural &&
    hyphen(c, unit.end) &&
    token(c, unit.end + 1)?.kind === "word" &&
    isAge(c, unit.end) === 0
  )
    return null;
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

const BEFORE_ANOTHER = new Set(
  "for in within over after by of least take takes took wait last lasts lasted spend spent stay need needs needed give gave given".split(
    " ",
  ),
);

/** `for another week`, `took another year`; not `another day, another dollar`. */
export function anotherUnit(c: Context, at: number): Timex | null {
  if (key(c, at) !== "another" || !BEFORE_ANOTHER.has(key(c, at - 1))) return null;
  const unit = unitAt(c, at + 1);
  if (unit === null || unit.plural || unit.unit === "S" || unit.unit === "Q" || unit.unit === "WE") return null;
  return plain(at, unit.end, "DURATION", durationValue(1, unit.unit), "length");
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
  const possessor = /^'s?$/.test(key(c, end)) ? end + 1 : end;
  if (unit.plural && token(c, possessor)?.shape === "title" && isName(c, end - 1)) return null;
  // `one day at a time`
  if (key(c, end) === "at" && key(c, end + 1) === "a" && key(c, end + 2) === "time") return silent(at, end);
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
  if (isRate(c, at, start, article, unit.unit, end)) return { ...plain(at, end, "SET", "P1Y", "rate"), silent: true };
  const hours = hoursKept(c, end, value, unit.unit);
  if (hours > 0) return silent(at, hours);
  const compound = secondPart(c, end, value, unit.unit);
  if (compound !== null) return plain(at, compound.end, "DURATION", compound.value, "compound-length");
  const found = plain(owned, end, "DURATION", durationValue(value, unit.unit), "length", approx ? "APPROX" : null);
  return { ...found, ...endingAt(c, end, value, unit.unit) };
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

/** `two years and three months`, `one hour and 20 minutes`. */
function secondPart(
  c: Context,
  at: number,
  value: number | null,
  unit: TimeUnit,
): { value: string; end: number } | null {
  if (value === null || !Number.isInteger(value)) return null;
  const comma = token(c, at)?.text === ",";
  const start = key(c, comma ? at + 1 : at) === "and" ? (comma ? at + 2 : at + 1) : comma ? at + 1 : at;
  if (start === at + (comma ? 1 : 0) && token(c, start)?.kind !== "number") return null;
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
