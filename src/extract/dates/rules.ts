import { clock, dayPart, relativeDay } from "./clock.ts";
import { edge, edgeNoun, loosened } from "./edges.ts";
import { bareWeekday, namedDate } from "./explicit.ts";
import { holiday } from "./holidays.ts";
import { interval } from "./intervals.ts";
import { daysBefore } from "./lists.ts";
import { numericDate, numericMonth } from "./numeric.ts";
import { quarter, season, theQuarter, yearAgo } from "./parts.ts";
import { pointedLength, pointedName, pointedUnit } from "./relative.ts";
import { perUnit, plurals, set } from "./sets.ts";
import type { Rule, Timex } from "./timex.ts";
import { bareUnits, countedUnit, phase, theYear } from "./units.ts";
import { vague } from "./vague.ts";
import { partOf, weekdayOf, windowOf } from "./windows.ts";
import { bareYear, century, decade, fiscalYear } from "./years.ts";

/** An expression that may be part of a longer one (`the end of …`, `… to …`). */
const simple: Rule = (c, at) => first(SIMPLE, c, at);
const whole: Rule = (c, at) => first(WHOLE, c, at);

/**
 * The grammar, in order; the first rule that reads an expression at a token has it. What is more particular stands
 * before what would read a part of it.
 */
const SIMPLE: readonly Rule[] = [
  numericDate,
  numericMonth,
  // A clock time takes the day beside it; a part of the day too.
  clock,
  dayPart,
  plurals,
  relativeDay,
  holiday,
  namedDate,
  pointedName,
  bareWeekday,
  // `the past three years` before `the past`; `the first half of 2024` before `half`.
  pointedLength,
  quarter,
  season,
  fiscalYear,
  century,
  decade,
  yearAgo,
  pointedUnit,
  theQuarter,
  bareYear,
];

const WHOLE: readonly Rule[] = [
  weekdayOf(simple),
  windowOf(simple),
  partOf(simple),
  edge(simple),
  edgeNoun(simple),
  ...SIMPLE,
];

const OUTER: readonly Rule[] = [
  set,
  interval(whole),
  daysBefore,
  countedUnit,
  theYear,
  phase,
  bareUnits,
  vague,
  perUnit,
];

function first(rules: readonly Rule[], ...[c, at]: Parameters<Rule>): Timex | null {
  for (const rule of rules) {
    const found = rule(c, at);
    if (found !== null) return found;
  }
  return null;
}

const outer: Rule = (c, at) => first(OUTER, c, at);
const loose = loosened(outer);

/** The time expression that begins at a token, if one does. */
export const timexAt: Rule = (c, at) => loose(c, at) ?? outer(c, at);
