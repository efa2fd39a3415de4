import { clock, dayPart, hoursOf, relativeDay } from "./clock.ts";
import { theYear } from "./current.ts";
import { edge, edgeNoun, loosened, possessedEnd, sometime } from "./edges.ts";
import { eraYear } from "./eras.ts";
import { bareWeekday, namedDate } from "./explicit.ts";
import { holiday } from "./holidays.ts";
import { interval } from "./intervals.ts";
import { daysBefore } from "./lists.ts";
import { numericDate, numericMonth } from "./numeric.ts";
import { dayOfMonth, running, weekdayThe } from "./ordinals.ts";
import { quarter, sameUnit, season, theQuarter, yearAgo } from "./parts.ts";
import { pointedLength, pointedName, pointedUnit } from "./relative.ts";
import { perUnit, plurals, set } from "./sets.ts";
import { step } from "./steps.ts";
import type { Context, Rule, Timex } from "./timex.ts";
import { bareUnits, onUnit, phase } from "./uncounted.ts";
import { countedUnit } from "./units.ts";
import { vague } from "./vague.ts";
import { partOf, phaseOf, unitOf, weekdayOf, windowOf } from "./windows.ts";
import { bareYear, century, decade, fiscalYear, shortYear } from "./years.ts";

/** What an expression may begin with: a number, a month, a weekday, a word of time, any other word. */
const N = 1;
const M = 2;
const W = 4;
const T = 8;
const X = 16;

/** A rule and what it can begin with: most rules need not look at most tokens. */
type Entry = readonly [begins: number, rule: Rule];

function beginning(c: Context, at: number): number {
  const found = c.tokens[at];
  if (found === undefined || at >= c.limit) return 0;
  if (found.kind === "number" || found.kind === "ordinal" || found.kind === "decade") return N;
  // `'98`
  if (found.kind === "punct") return found.text === "'" || found.text === "’" || found.text === "‘" ? N : 0;
  let begins = found.kind === "word" ? X : 0;
  for (const { class: tag } of c.reading.tagsAt(at)) {
    if (tag === "month") begins = (begins & ~X) | M;
    else if (tag === "weekday") begins = (begins & ~X) | W;
    else if (tag === "time") begins |= T;
    else if (tag === "numeral" || tag === "ordinal") begins |= N;
  }
  return begins;
}

function first(entries: readonly Entry[], c: Context, at: number): Timex | null {
  const begins = beginning(c, at);
  if (begins === 0) return null;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (entry === undefined || (entry[0] & begins) === 0) continue;
    const found = entry[1](c, at);
    if (found !== null) return found;
  }
  return null;
}

/** An expression that may be part of a longer one (`the end of …`, `… to …`). */
const simple: Rule = (c, at) => first(SIMPLE, c, at);
const whole: Rule = (c, at) => {
  const found = first(WHOLE, c, at);
  return found === null ? null : possessedEnd(c, found);
};

/**
 * The grammar, in order; the first rule that reads an expression at a token has it. What is more particular stands
 * before what would read a part of it.
 */
const SIMPLE: readonly Entry[] = [
  [N, numericDate],
  [N, numericMonth],
  [N | X, eraYear],
  // A clock time takes the day beside it; a part of the day too.
  [N | T, clock],
  [M | W | T | X, dayPart],
  [X, hoursOf],
  [W | T | X, plurals],
  [T, relativeDay],
  [T | X, holiday],
  [N | M | W | X, namedDate],
  [X, dayOfMonth],
  [W, weekdayThe],
  [X, running],
  // `the same month a year earlier` before `the same month`.
  [X, sameUnit],
  [X, pointedName],
  [W, bareWeekday],
  // `the past three years` before `the past`; `the first half of 2024` before `half`.
  [N | X, pointedLength],
  [N | X, quarter],
  [T | X, season],
  [N | X, fiscalYear],
  [N | X, century],
  [N | T | X, decade],
  [T | X, yearAgo],
  [X, pointedUnit],
  [X, theQuarter],
  [N | T | X, bareYear],
  [N, shortYear],
];

const WHOLE: readonly Entry[] = [
  [X, weekdayOf(simple)],
  [X, windowOf(simple)],
  [X, phaseOf(simple)],
  [X, partOf(simple)],
  [X, unitOf(simple)],
  [X, edge(simple)],
  [X, sometime(simple)],
  [T | X, edgeNoun(simple)],
  ...SIMPLE,
];

const ANY = N | M | W | T | X;
const OUTER: readonly Entry[] = [
  [N | T | X, set],
  [T | X, onUnit],
  [ANY, interval(whole)],
  [N | X, daysBefore],
  [N | X, step],
  [N | X, countedUnit],
  [X, theYear],
  [X, phase],
  [T | X, bareUnits],
  [T, vague],
  [X, perUnit],
];

const outer: Rule = (c, at) => first(OUTER, c, at);
const loose = loosened(outer);

/** The time expression that begins at a token, if one does. */
export const timexAt: Rule = (c, at) => loose(c, at) ?? outer(c, at);
