import { AMOUNTS, EVENTS, FUNCTION_WORDS } from "../../lexicon/time-context.ts";
import { durationValue, readCount, unitAt } from "./count.ts";
import { isName } from "./names.ts";
import {
  type Context,
  dash,
  hyphen,
  key,
  month,
  numeral,
  plain,
  type Timex,
  token,
  weekdayTag,
  word,
} from "./timex.ts";
import { ordinalAt } from "./years.ts";

/** Repetitions: `every year`, `each Monday`, `twice a week`, `annually`, `every other day`. */

export function eachUnit(c: Context, at: number): Timex | null {
  const first = key(c, at);
  if (first !== "every" && first !== "each") return null;
  let next = at + 1;
  // `each of the past three years` is left to the length in it.
  if (key(c, next) === "of") return null;
  let times: number | null = 1;
  if (key(c, next) === "other" || key(c, next) === "second") {
    times = 2;
    next++;
  } else if (key(c, next) === "single" || key(c, next) === "fiscal") next++;
  const nth = times === 1 ? ordinalAt(c, next) : null;
  if (nth !== null && nth.value > 2 && unitAt(c, nth.end) !== null) {
    times = nth.value;
    next = nth.end;
  }
  const count = times === 1 ? readCount(c, next) : null;
  if (count !== null && unitAt(c, count.end) !== null) {
    times = count.value;
    next = count.end;
  }
  const unit = unitAt(c, next);
  if (unit !== null) return plain(at, unit.end, "SET", durationValue(times, unit.unit), "each-unit");
  const day = weekdayTag(c, next);
  if (day !== undefined) {
    const part = word(c, day.end, "daypart");
    return plain(
      at,
      part?.end ?? day.end,
      "SET",
      `XXXX-WXX-${day.value}${part === null ? "" : `T${part.part}`}`,
      "each-weekday",
    );
  }
  const name = month(c, next);
  if (name !== undefined)
    return plain(at, name.end, "SET", `XXXX-${String(name.value).padStart(2, "0")}`, "each-month");
  const season = word(c, next, "season");
  if (season !== null) return plain(at, season.end, "SET", `XXXX-${season.season}`, "each-season");
  const part = word(c, next, "daypart");
  return part === null ? null : plain(at, part.end, "SET", `XXXX-XX-XXT${part.part}`, "each-part");
}

const TIMES = new Set(["once", "twice", "thrice"]);

function timesNear(c: Context, at: number): boolean {
  for (let near = at + 1; near < at + 6; near++) if (key(c, near) === "times") return true;
  return false;
}

/** `once a year`, `twice weekly` is left to `weekly`, `three times a month`. */
export function timesPer(c: Context, at: number): Timex | null {
  let next = at + 1;
  if (!TIMES.has(key(c, at))) {
    if (!timesNear(c, at)) return null;
    const count = readCount(c, at);
    if (count === null || key(c, count.end) !== "times") return null;
    next = count.end + 1;
  }
  if (hyphen(c, next)) next++;
  if (!/^(?:a|an|every|each|per)$/.test(key(c, next))) return null;
  // `once every two months`
  const each = eachUnit(c, next);
  if (each !== null) return { ...each, first: at, rule: "times-per" };
  const unit = unitAt(c, hyphen(c, next + 1) ? next + 2 : next + 1);
  return unit === null || unit.plural ? null : plain(at, unit.end, "SET", durationValue(1, unit.unit), "times-per");
}

/** `the first Monday of each month`, `the last day of every quarter`: once in each of them. */
export function ofEach(c: Context, at: number): Timex | null {
  const start = key(c, at) === "the" ? at + 1 : at;
  const picked = ordinalAt(c, start)?.end ?? (/^(?:last|final|opening|closing)$/.test(key(c, start)) ? start + 1 : 0);
  if (picked === 0) return null;
  const name = weekdayTag(c, picked) ?? unitAt(c, picked);
  if (name === undefined || name === null || !/^(?:of|in)$/.test(key(c, name.end))) return null;
  const each = eachUnit(c, name.end + 1);
  return each === null ? null : { ...each, first: at, rule: "of-each" };
}

export function adverb(c: Context, at: number): Timex | null {
  const found = word(c, at, "set");
  if (found === null) return null;
  // Names: `People's Daily`, `the Annual Review of …`; at a sentence's start the next word tells.
  if (isName(c, at)) return null;
  const next = token(c, found.end)?.shape;
  if (at === c.start && token(c, at)?.shape !== "lower" && (next === "title" || next === "upper")) return null;
  // `The Daily Telegraph said so.`
  if (key(c, at - 1) === "the" && token(c, at)?.shape === "title" && next === "title") return null;
  if ((hyphen(c, found.end) && key(c, found.end + 1) === "old") || measures(c, found.end)) return null;
  return plain(at, found.end, "SET", found.value, "set-word");
}

/**
 * `annual sales of $2 billion`, `a quarterly cash dividend`, `its first quarterly loss`: the adjective says for what stretch an
 * amount is told, as `a year` does after one, and nothing repeats. `the annual sales conference` does.
 */
function measures(c: Context, at: number): boolean {
  // `its first quarterly of five cents`
  const sum = key(c, at) === "of" ? token(c, at + 1) : undefined;
  if (sum?.kind === "number" || sum?.kind === "symbol" || (sum !== undefined && numeral(c, at + 1) !== undefined))
    return true;
  for (let next = at; next < at + 3; next++) {
    const found = token(c, next);
    if (found?.kind !== "word" || FUNCTION_WORDS.has(found.key) || c.reading.tag(next, "head") !== undefined)
      return false;
    if (AMOUNTS.has(found.key)) return !EVENTS.has(key(c, next + 1)) && c.reading.tag(next + 1, "head") === undefined;
  }
  return false;
}

/** `a year`, `per year` where no figure stands before it (`per year` in a rate belongs to the figure). */
export function perUnit(c: Context, at: number): Timex | null {
  if (key(c, at) !== "per") return null;
  const unit = unitAt(c, at + 1);
  if (unit === null || unit.plural) return null;
  for (let back = at - 1; back >= c.start && back >= at - 8; back--) {
    if (token(c, back)?.kind === "number" || numeral(c, back) !== undefined) return null;
  }
  return plain(at, unit.end, "SET", durationValue(1, unit.unit), "per-unit");
}

/** `spends weekends`, `on weekends`, not `long weekends`, `two weekends`, `the first weekends`. */
function openly(c: Context, at: number): boolean {
  const before = token(c, at - 1);
  if (before === undefined) return true;
  if (dash(c, at - 1) || before.kind === "number" || numeral(c, at - 1) !== undefined) return false;
  return /^(?:on|at|and|or|the|during|except|most|by|only)$/.test(before.key) || /(?:[^s]s|ed|ing)$/.test(before.key);
}

/** Plural seasons and parts of a day: `Tuesday nights`, `weekends`, `in summers`. */
export function plurals(c: Context, at: number): Timex | null {
  const day = weekdayTag(c, at);
  if (day !== undefined) {
    const part = word(c, day.end, "daypart");
    return part?.plural ? plain(at, part.end, "SET", `XXXX-WXX-${day.value}T${part.part}`, "weekday-parts") : null;
  }
  const unit = unitAt(c, at);
  if (unit?.unit === "WE" && unit.plural && openly(c, at)) {
    return plain(at, unit.end, "SET", "XXXX-WXX-WE", "weekends");
  }
  const word0 = key(c, at);
  if ((word0 === "weekdays" || word0 === "weeknights") && token(c, at)?.shape !== "upper")
    return plain(at, at + 1, "SET", word0 === "weekdays" ? "XXXX-WXX-WD" : "XXXX-WXX-WDTNI", "weekdays");
  return null;
}
