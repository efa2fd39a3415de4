import { AFTER_NAME, BEFORE_MONTH, NAMES_TOO } from "../../lexicon/time-names.ts";
import { namesAThing } from "./names.ts";
import { NOW } from "./pointer.ts";
import { yearOfMonth } from "./resolve.ts";
import { type Context, dash, date, glued, key, month, silent, type Timex, timeTag, token } from "./timex.ts";
import { monthOf } from "./values.ts";
import { apostropheYear, yearAt } from "./years.ts";

/** Months without a day: `March`, `March 2024`, `March last year`. */

const MOVES = new Map([
  ["following", 1],
  ["previous", -1],
  ["same", 0],
  ["next", 1],
]);

/** `last year`, `this year`, `next year`, `of last year`, `a year ago`, `the following year` after a month or a day. */
export function relativeYear(c: Context, at: number): { readonly year: number | null; readonly end: number } | null {
  const start = key(c, at) === "of" ? at + 1 : at;
  const step = NOW.get(key(c, start));
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
export function namedMonth(c: Context, at: number): Timex | null {
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
  if (c.known === "full" && FUTURES.has(next?.key ?? "")) {
    const { anchor } = c;
    return date(at, end, monthOf(tag.value < anchor.month ? anchor.year + 1 : anchor.year, tag.value), "month");
  }
  return date(at, end, monthOf(yearOfMonth(c, tag.value, at, end), tag.value), "month");
}

/** What is traded for a month to come: `oil for October delivery`, `the December contract`. */
const FUTURES = new Set(["delivery", "contract", "contracts", "futures"]);

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

/** Whether a month's name alone is the month, not a person, a verb or the front of a name. */
function isMonth(c: Context, at: number, end: number): boolean {
  const found = token(c, at);
  if (found === undefined) return false;
  const name = found.key.replace(".", "");
  const before = key(c, at - 1);
  const previous = token(c, at - 1);
  const next = token(c, end);
  if (namesAThing(c, end, AFTER_NAME) || (before === "black" && previous?.shape === "title")) return false;
  if (!NAMES_TOO.has(name)) return true;
  // Abbreviations without their stop and names of people need a preposition, and no name after them.
  if (next?.shape === "title" && next.kind === "word" && !/^(?:and|or|to)$/.test(next.key)) return false;
  if (name === "may" && c.mayIsName() && /^(?:by|to|for|and|from|with|of|before|after|than)$/.test(before))
    return false;
  if (BEFORE_MONTH.has(before) || dash(c, at - 1) || dash(c, end)) return true;
  // `March's inflation`; not `Theresa May's cabinet`, nor `Chancellor March's plan`
  if (key(c, end) === "'s" && token(c, end + 1)?.shape === "lower" && !(name === "may" && c.mayIsName()))
    return previous?.shape !== "title" || at - 1 === c.start;
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
