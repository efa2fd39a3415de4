import type { TimeUnit } from "../../model/tag.ts";
import { clean, readNumber } from "../../text/numbers.ts";
import { asked, type Context, dash, glued, hyphen, key, numeral, timeTag, token, word } from "./timex.ts";

/** A count of units: `two`, `several` (null: X), `2 1/2`, `12 to 18` (the longer), with the token after it. */
export interface Count {
  readonly value: number | null;
  readonly end: number;
  /** `a couple of`, `dozens of`: not exact. */
  readonly vague: boolean;
}

const SOME = new Set(["several", "few", "many", "some", "various", "numerous", "countless", "multiple"]);
const DOZENS = new Set(["dozens", "scores", "hundreds", "thousands", "millions", "tens"]);

/** The count that begins at a token. */
export function readCount(c: Context, at: number): Count | null {
  return asked(c.counted, c, at, countAt);
}

function countAt(c: Context, at: number): Count | null {
  const one = readOne(c, at);
  if (one === null) return null;
  // `two- to three-year`
  if (one.value !== null && hanging(c, one.end) && key(c, one.end + 1) === "to") {
    const other = readOne(c, one.end + 2);
    if (other?.value != null && other.value > one.value && unitAfter(c, other.end)) return other;
  }
  // `two to three`, `15-20`, `three or four`, and `12 to 18`: the longer.
  const link = key(c, one.end);
  const linked = dash(c, one.end) || link === "to" || link === "or" || (link === "and" && key(c, at - 1) === "between");
  if (linked && one.value !== null) {
    const other = readOne(c, one.end + 1);
    if (other?.value != null && other.value > one.value && unitAfter(c, other.end)) return other;
  }
  return one;
}

/** A hyphen glued to the word before it alone: `two- to`. */
function hanging(c: Context, at: number): boolean {
  return dash(c, at) && glued(c, at) && token(c, at + 1)?.spaced === true;
}

function unitAfter(c: Context, at: number): boolean {
  const next = hyphen(c, at) ? at + 1 : at;
  return timeTag(c, next)?.value.role === "unit" || timeTag(c, next + 1)?.value.role === "unit";
}

function readOne(c: Context, at: number): Count | null {
  const first = key(c, at);
  if (first === "a" || first === "an") return afterArticle(c, at + 1);
  if (first === "half") return half(c, at);
  if (first === "quarter") return quarterOfUnit(c, at, 0.25);
  if (first === "three" || first === "two" || first === "3") {
    const joint = hyphen(c, at + 1) ? at + 2 : at + 1;
    const part = { quarters: 0.25, thirds: 1 / 3 }[key(c, joint)];
    const found = part === undefined ? null : quarterOfUnit(c, joint, (first === "two" ? 2 : 3) * part);
    if (found !== null) return found;
  }
  if (first === "couple") return { value: 2, end: key(c, at + 1) === "of" ? at + 2 : at + 1, vague: true };
  // `the third in as many months` counts nothing
  if (first === "many" && key(c, at - 1) === "as") return null;
  if (SOME.has(first)) {
    const more = key(c, at + 1) === "dozen" || key(c, at + 1) === "hundred";
    return { value: null, end: more ? at + 2 : at + 1, vague: true };
  }
  if (DOZENS.has(first) && key(c, at + 1) === "of") return { value: null, end: at + 2, vague: true };
  if (glued(c, at) && !dash(c, at - 1)) return null;
  const number = readNumber(c.reading, at);
  if (number === null || number.end > c.limit) return null;
  if (!number.digits && key(c, number.end) === "point") return decimals(c, number.value, number.end + 1);
  return fraction(c, number.value, number.end) ?? { value: number.value, end: number.end, vague: false };
}

/** `one point five`, `forty-one point oh two`: figures said one by one. */
function decimals(c: Context, whole: number, at: number): Count | null {
  let figures = "";
  let end = at;
  for (; end < at + 4; end++) {
    const value = key(c, end) === "oh" ? 0 : numeral(c, end)?.value.value;
    if (value === undefined || value > 9 || !Number.isInteger(value)) break;
    figures += value;
  }
  return figures === "" ? null : { value: Number(`${whole}.${figures}`), end, vague: false };
}

function afterArticle(c: Context, at: number): Count | null {
  const next = key(c, at);
  if (next === "couple") return { value: 2, end: key(c, at + 1) === "of" ? at + 2 : at + 1, vague: true };
  if (next === "few") return { value: null, end: at + 1, vague: true };
  if (next === "good" && key(c, at + 1) === "many") return { value: null, end: at + 2, vague: true };
  // `a min. of five members`: the least.
  if ((next === "min" || next === "min.") && key(c, at + 1) === "of") return null;
  if (next === "half") return half(c, at);
  if (next === "quarter") return quarterOfUnit(c, at, 0.25);
  if (next === "hundred" || next === "thousand" || next === "dozen") {
    const unit = next === "hundred" ? 100 : next === "dozen" ? 12 : 1000;
    if (next === "hundred") {
      const rest = readNumber(c.reading, key(c, at + 1) === "and" ? at + 2 : at + 1);
      if (rest !== null && !rest.digits && rest.value < 100)
        return { value: 100 + rest.value, end: rest.end, vague: false };
    }
    return { value: unit, end: at + 1, vague: false };
  }
  return { value: 1, end: at, vague: false };
}

/** `a quarter-century`, `a quarter of a century`, `three-quarters of an hour`. */
function quarterOfUnit(c: Context, at: number, value: number): Count | null {
  const article = /^an?$/.test(key(c, at + 2));
  const of = key(c, at + 1) === "of" && article ? at + 3 : hyphen(c, at + 1) ? at + 2 : at + 1;
  const unit = timeTag(c, of)?.value;
  if (unit?.role !== "unit" || unit.plural) return null;
  return unit.unit === "CE" || (of === at + 3 && (unit.unit === "H" || unit.unit === "MIN"))
    ? { value, end: of, vague: false }
    : null;
}

/** `half a year`, `half an hour`, `half-hour`, `half year`. */
function half(c: Context, at: number): Count | null {
  const next = key(c, at + 1);
  if (next === "a" || next === "an") {
    return key(c, at + 2) === "dozen"
      ? { value: 6, end: at + 3, vague: false }
      : { value: 0.5, end: at + 2, vague: false };
  }
  if (next === "dozen") return { value: 6, end: at + 2, vague: false };
  return timeTag(c, hyphen(c, at + 1) ? at + 2 : at + 1)?.value.role === "unit"
    ? { value: 0.5, end: at + 1, vague: false }
    : null;
}

const SIGNS = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

/** What may follow a whole number: `1/2`, `½`, `and a half`, `and a quarter`. */
function fraction(c: Context, whole: number, at: number): Count | null {
  const sign = SIGNS.get(token(c, at)?.text ?? "");
  if (sign !== undefined) return { value: clean(whole + sign), end: at + 1, vague: false };
  const over = token(c, at + 1)?.text === "/" && glued(c, at + 1) && glued(c, at + 2);
  const [up, down] = [Number(token(c, at)?.text), Number(token(c, at + 2)?.text)];
  if (over && up >= 1 && up < down && down <= 8) return { value: clean(whole + up / down), end: at + 3, vague: false };
  // `2-1/2`
  if (hyphen(c, at) && token(c, at + 2)?.text === "/") {
    const rest = fraction(c, whole, at + 1);
    if (rest !== null) return rest;
  }
  const tail = andHalf(c, at);
  return tail === 0 ? wordFraction(c, whole, at) : { value: clean(whole + 0.5), end: tail, vague: false };
}

/** What may follow a number instead: `and one-half`, `and three-quarters`. */
function wordFraction(c: Context, whole: number, at: number): Count | null {
  const start = key(c, at) === "and" ? at + 1 : 0;
  if (start === 0) return null;
  const up = key(c, start) === "a" ? 1 : readNumber(c.reading, start)?.value;
  const down = hyphen(c, start + 1) ? start + 2 : start + 1;
  const part = { half: 0.5, quarter: 0.25, quarters: 0.25, third: 1 / 3, thirds: 1 / 3 }[key(c, down)];
  if (up === undefined || part === undefined || up * part >= 1) return null;
  return { value: clean(whole + up * part), end: down + 1, vague: false };
}

/** The token after `and a half` (`-and-a-half`), else 0. */
export function andHalf(c: Context, at: number): number {
  let next = at;
  for (const part of ["and", "a", "half"]) {
    if (hyphen(c, next)) next++;
    if (key(c, next) !== part) return 0;
    next++;
  }
  return next;
}

const ISO: Readonly<Record<TimeUnit, readonly [factor: number, letter: string, time: boolean]>> = {
  S: [1, "S", true],
  MIN: [1, "M", true],
  H: [1, "H", true],
  D: [1, "D", false],
  W: [1, "W", false],
  FN: [2, "W", false],
  WE: [2, "D", false],
  M: [1, "M", false],
  Q: [1, "Q", false],
  Y: [1, "Y", false],
  DE: [10, "Y", false],
  CE: [100, "Y", false],
  ML: [1000, "Y", false],
};
/** What a fraction of a unit is counted in. */
const SMALLER: Readonly<Partial<Record<string, readonly [number, string]>>> = {
  Q: [3, "P#M"],
  Y: [12, "P#M"],
  D: [24, "PT#H"],
};

/** The ISO 8601 duration of a count of units: `P18M` for a year and a half, `PXY` for several years. */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const [factor, letter, time] = ISO[unit];
  const prefix = time ? "PT" : "P";
  if (count === null) return `${prefix}X${letter}`;
  const total = clean(count * factor);
  if (Number.isInteger(total)) return `${prefix}${total}${letter}`;
  const smaller = SMALLER[letter];
  // `an hour and a half` PT1H30M, `a minute and a half` PT1M30S
  if (time && letter !== "S") {
    const rest = Math.round((total % 1) * 60);
    const whole = Math.floor(total);
    return `PT${whole > 0 ? `${whole}${letter}` : ""}${rest}${letter === "H" ? "M" : "S"}`;
  }
  if (smaller !== undefined) {
    const parts = clean(total * smaller[0]);
    if (Number.isInteger(parts)) return smaller[1].replace("#", String(parts));
  }
  return `${prefix}${total}${letter}`;
}

/** A unit after a count: nights count days (`three nights`, `a four-night stay`). */
export function countedUnitAt(
  c: Context,
  at: number,
): { readonly unit: TimeUnit; readonly plural: boolean; readonly end: number } | null {
  const part = word(c, at, "daypart");
  return part?.part === "NI" ? { unit: "D", plural: part.plural, end: part.end } : word(c, at, "unit");
}

/** The unit at a token: its code, whether plural, and the token after it. */
export function unitAt(
  c: Context,
  at: number,
): { readonly unit: TimeUnit; readonly plural: boolean; readonly end: number } | null {
  return word(c, at, "unit");
}
