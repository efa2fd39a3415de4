import {
  APOSTROPHE,
  ARTICLE,
  beginning,
  CODE,
  COUNT,
  DAY,
  DAYPART,
  DECADE,
  DETERMINER,
  DIGITS,
  EACH,
  EDGE,
  FEAST,
  FOUR,
  HOUR,
  MONTH,
  NOUN,
  NUMERAL,
  ORDINAL,
  OTHER,
  OWNER,
  POINT,
  REPEATED,
  SEASON,
  SIDE,
  SMALL,
  TENS,
  THE,
  THIS,
  UNIT,
  VAGUE,
  WEEKDAY,
  YEARLY,
} from "./begins.ts";
import { clock } from "./clock.ts";
import { theYear } from "./current.ts";
import { dayPart, hoursOf, relativeDay } from "./dayparts.ts";
import { century, decade } from "./decades.ts";
import { edge, edgeNoun, loosened, possessedEnd, sometime } from "./edges.ts";
import { eraYear } from "./eras.ts";
import { namedDate } from "./explicit.ts";
import { holiday } from "./holidays.ts";
import { dayPair, pair, yearPair } from "./intervals.ts";
import { daysBefore } from "./lists.ts";
import { numericDate, numericMonth } from "./numeric.ts";
import { dayOfMonth, running, weekdayThe } from "./ordinals.ts";
import { quarter, theQuarter, yearAgo } from "./parts.ts";
import { pointedLength, pointedName, pointedUnit } from "./relative.ts";
import { sameUnit } from "./same.ts";
import { season } from "./seasons.ts";
import { adverb, eachUnit, ofEach, perUnit, plurals, timesPer } from "./sets.ts";
import { beforeLast, besideDay, fromPoint, theDayBefore, turnOf } from "./steps.ts";
import { type Context, hyphen, type Rule, type Timex } from "./timex.ts";
import { bareUnits, onUnit, phase } from "./uncounted.ts";
import { anotherUnit, countedUnit } from "./units.ts";
import { vague } from "./vague.ts";
import { bareWeekday } from "./weekdays.ts";
import { partOf, phaseOf, unitOf, weekdayOf, windowOf } from "./windows.ts";
import { bareYear, fiscalYear, shortYear } from "./years.ts";

/** A rule, what it can begin with, and what must stand after the determiner if it begins with one. */
type Entry = readonly [begins: number, rule: Rule, after?: number];

/** What points from here begins with a pointer or a determiner before it. */
const POINTER = THE | OWNER | THIS | POINT;
const NUMBER = DIGITS | NUMERAL;

/** What a list of rules has to try at a token, worked out once for each kind of beginning. */
interface Grammar {
  readonly entries: readonly Entry[];
  readonly plans: Map<number, readonly Rule[]>;
  /** After a determiner what comes next decides, too. */
  readonly determined: Map<number, Map<number, readonly Rule[]>>;
}
const grammar = (entries: readonly Entry[]): Grammar => ({ entries, plans: new Map(), determined: new Map() });

function planOf({ entries, plans, determined }: Grammar, c: Context, at: number, begins: number): readonly Rule[] {
  if ((begins & ~DETERMINER) !== 0) {
    const known = plans.get(begins);
    if (known !== undefined) return known;
    const plan = entries.filter(([own]) => (own & begins) !== 0).map(([, rule]) => rule);
    plans.set(begins, plan);
    return plan;
  }
  const after = beginning(c, at + 1);
  let own = determined.get(begins);
  if (own === undefined) {
    own = new Map();
    determined.set(begins, own);
  }
  let plan = own.get(after);
  if (plan === undefined) {
    plan = entries
      .filter(([starts, , next]) => (starts & begins) !== 0 && (next === undefined || (next & after) !== 0))
      .map(([, rule]) => rule);
    own.set(after, plan);
  }
  return plan;
}

function first(rules: Grammar, c: Context, at: number): Timex | null {
  const begins = beginning(c, at);
  if (begins === 0) return null;
  const plan = planOf(rules, c, at, begins);
  for (let i = 0; i < plan.length; i++) {
    const found = (plan[i] as Rule)(c, at);
    if (found !== null) return found;
  }
  return null;
}

/** An expression that may be part of a longer one (`the end of …`, `… to …`). */
const simple: Rule = (c, at) => first(simples, c, at);
const whole: Rule = (c, at) => {
  const found = first(wholes, c, at);
  return found === null ? null : possessedEnd(c, found);
};

/**
 * The grammar, in order; the first rule that reads an expression at a token has it. What is more particular stands
 * before what would read a part of it.
 */
const SIMPLE: readonly Entry[] = [
  [DIGITS, numericDate],
  [DIGITS, numericMonth],
  [DIGITS | UNIT | THE | OTHER, eraYear, UNIT],
  // A clock time takes the day beside it; a part of the day too.
  [NUMBER | HOUR, clock],
  [MONTH | WEEKDAY | DAYPART | FEAST | POINTER, dayPart, POINT | EDGE | DAYPART | WEEKDAY],
  [DAYPART | THE | EDGE | SIDE | OTHER, hoursOf, EDGE | SIDE | OTHER | DAYPART],
  [WEEKDAY | UNIT | OTHER, plurals],
  [DAY, relativeDay],
  [FEAST | POINTER, holiday, FEAST | POINT],
  [SMALL | ORDINAL | MONTH | WEEKDAY | THE, namedDate, SMALL | ORDINAL],
  [THE, dayOfMonth, ORDINAL],
  [WEEKDAY, weekdayThe],
  [THE | ARTICLE | OWNER, running, ORDINAL],
  // `the same month a year earlier` before `the same month`.
  [THE, sameUnit, POINT],
  [POINTER, pointedName, POINT | WEEKDAY | MONTH],
  [WEEKDAY, bareWeekday],
  // `the past three years` before `the past`; `the first half of 2024` before `half`.
  [POINTER, pointedLength, POINT | NUMBER | COUNT],
  [
    NUMBER | ORDINAL | UNIT | ARTICLE | POINTER | YEARLY | SIDE | CODE,
    quarter,
    NUMBER | ORDINAL | UNIT | SIDE | YEARLY | POINT,
  ],
  [SEASON | POINTER, season, SEASON | POINT],
  [FOUR | NUMERAL | THE | YEARLY | CODE, fiscalYear, FOUR | NUMERAL | YEARLY],
  [ORDINAL | THE, century, ORDINAL],
  [DECADE | TENS | NUMERAL | THE, decade, DECADE | TENS | DIGITS | NUMERAL],
  [UNIT | THE | ARTICLE | POINT, yearAgo, UNIT | POINT],
  [POINTER, pointedUnit, POINT | UNIT | YEARLY | OTHER],
  [THE | THIS, theQuarter, UNIT | POINT | SIDE],
  [FOUR | NUMERAL | UNIT | THE, bareYear, UNIT],
  [APOSTROPHE, shortYear],
];

const WHOLE: readonly Entry[] = [
  [ORDINAL | THE | SIDE, weekdayOf(simple), ORDINAL | SIDE],
  [ORDINAL | THE | OWNER | SIDE, windowOf(simple), ORDINAL | SIDE],
  [THE | OWNER, phaseOf(simple), ORDINAL | SIDE | EDGE | OTHER],
  [ORDINAL | THE | OWNER | SIDE, partOf(simple), ORDINAL | SIDE | EDGE],
  [THE, unitOf(simple), UNIT],
  [THE | EDGE, edge(simple), EDGE],
  [OTHER | COUNT, sometime(simple)],
  [UNIT | THE | ARTICLE | NOUN, edgeNoun(simple), NOUN | UNIT | YEARLY],
  ...SIMPLE,
];

const OUTER: readonly Entry[] = [
  [EACH, eachUnit],
  [NUMBER | ARTICLE | COUNT | EACH, timesPer],
  [ORDINAL | THE | SIDE, ofEach, ORDINAL | SIDE],
  [REPEATED, adverb],
  [UNIT | THE | ARTICLE, onUnit, UNIT],
  [FOUR | UNIT | THE | YEARLY, yearPair, FOUR | UNIT | YEARLY],
  [SMALL | ORDINAL | MONTH | THE, dayPair, SMALL | ORDINAL],
  [~(VAGUE | REPEATED | EACH), pair(whole)],
  [SMALL | ORDINAL | THE, daysBefore, ORDINAL],
  [THE, beforeLast, UNIT | DAYPART],
  [THE, besideDay, UNIT | DAYPART],
  [THE, theDayBefore, UNIT | DAYPART],
  [THE, turnOf, OTHER],
  [NUMBER | ARTICLE | COUNT, fromPoint],
  [NUMBER | DETERMINER | COUNT | EACH, countedUnit],
  [EACH, anotherUnit],
  [THE | OWNER, theYear, UNIT | YEARLY | OTHER],
  [THE, phase, ORDINAL | SIDE | EDGE | OTHER],
  [UNIT | THE | COUNT | OTHER, bareUnits, UNIT],
  [VAGUE, vague],
  [EACH, perUnit],
];

const simples = grammar(SIMPLE);
const wholes = grammar(WHOLE);
const outers = grammar(OUTER);

/** A small number before its unit is a step or a length: nearly all numbers that come here are. */
const outer: Rule = (c, at) => (countsUnits(c, at) ? (fromPoint(c, at) ?? countedUnit(c, at)) : first(outers, c, at));

function countsUnits(c: Context, at: number): boolean {
  const begins = beginning(c, at);
  if (begins === 0 || (begins & ~NUMBER) !== 0) return false;
  if (begins === FOUR) return false;
  return (beginning(c, hyphen(c, at + 1) ? at + 2 : at + 1) & UNIT) !== 0;
}
const loose = loosened(outer);

/** The time expression that begins at a token, if one does. */
export const timexAt: Rule = (c, at) => loose(c, at) ?? outer(c, at);
