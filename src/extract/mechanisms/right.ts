import type { Sentence } from "../../model/reading.ts";
import type { HeadWord } from "../../model/tag.ts";
import type { Level, Portfolio } from "../../schema/record.ts";
import { covering, parentEnd, placeEnd } from "./complements.ts";
import type { Context } from "./context.ts";
import { readSides, type Sides } from "./parties.ts";
import { type Period, readPeriod } from "./period.ts";
import { isDate, isInstrument, levelAfter, levelIn, startsName, topicEnd } from "./topics.ts";
import { IS } from "./words.ts";

/** What stands after a head noun and belongs to its phrase. */
export interface After {
  readonly end: number;
  /** Token after what belongs to the name: no year, period or place. */
  readonly nameEnd: number;
  /** An acronym in parentheses right after the name. */
  readonly alias: number | null;
  readonly between: Sides | null;
  readonly with: Sides | null;
  /** `on energy cooperation`, `of friendship`, `to combat smuggling`: tokens of the subject. */
  readonly topic: readonly [number, number] | null;
  readonly topicPortfolio: Portfolio | null;
  /** States the topic names, in order. */
  readonly topicStates: readonly string[];
  /** `Mission in Sudan`: it says where it works. */
  readonly posted: boolean;
  /** The token after `of (the)`, where another arrangement may begin. */
  readonly of: number | null;
  readonly period: Period | null;
  readonly year: number | null;
  readonly level: Level | null;
  /** `contact group for Afghanistan`. */
  readonly region: boolean;
}

const FIELDS = /^(?:field|fields|area|areas|sphere|spheres|domain|sector)$/;

/**
 * Walks from the token after a head noun to the right as far as its complements go; `to boost trade` is one of instruments
 * and bodies. An `acronym` between the heads is the name's before any behind them.
 */
export function walkRight(
  context: Context,
  from: number,
  head: HeadWord,
  named: boolean,
  acronym: number | null,
): After {
  const { reading } = context;
  const sentence = reading.sentenceOf(from - 1);
  if (!goesOn(context, from, sentence)) return nothingAfter(from, acronym);
  const aims = head.kind === "agreement" || head.kind === "programme" || head.kind === "committee";
  let at = from;
  let nameEnd = from;
  let alias: number | null = null;
  let between: Sides | null = null;
  let withSides: Sides | null = null;
  let topic: After["topic"] = null;
  let topicPortfolio: Portfolio | null = null;
  let of: number | null = null;
  let period: Period | null = null;
  let year: number | null = null;
  let level: Level | null = null;
  let region = false;
  let posted = false;
  const topicStates: string[] = [];
  const inside = (index: number) => (index < sentence.end ? context.token(index) : undefined);
  const takeTopic = (start: number) => {
    const end = topicEnd(context, start, from - 1, sentence);
    if (end === start || (head.sense === "talks" && isInstrument(context, start, end))) return false;
    topic ??= [start, end];
    nameEnd = end;
    for (let i = start; i < end; i++) {
      topicPortfolio ??= reading.tag(i, "qualifier")?.value.portfolio ?? null;
      const state = reading.tag(i, "state");
      if (state !== undefined && state.value.form !== "capital" && !topicStates.includes(state.value.code))
        topicStates.push(state.value.code);
    }
    at = end;
    return true;
  };
  for (let steps = 0; steps < 5; steps++) {
    // `agreements in Beijing on Thursday to boost trade`: time and place stand between the noun and its complement.
    if (!goesOn(context, at, sentence)) break;
    const further = skipAdjuncts(context, at, sentence);
    if (
      further > at &&
      ((further + 1 < sentence.end && context.is(further + 1, IS.aim)) ||
        /^(?:on|between)$/.test(inside(further)?.key ?? "")) &&
      !isDate(context, further + 1, sentence)
    ) {
      at = further;
    }
    const token = inside(at);
    if (token === undefined) break;
    const next = inside(at + 1);
    if (token.text === "(" && alias === null && at === from && next?.kind !== "number") {
      const close = inside(at + 2)?.text === ")";
      if (close && next !== undefined && (next.shape === "upper" || next.shape === "mixed") && next.text.length <= 10) {
        alias = at + 1;
        at += 3;
        continue;
      }
      // `( with Australia )`
      if (next?.key !== "with") break;
      at++;
      continue;
    }
    // `Mission in Sudan`, `Mission to Moldova`, `Mission of Observers in Tajikistan`
    if (head.sense === "mission" && named && (posted ? token.key === "in" : /^(?:in|to|for)$/.test(token.key))) {
      const place = placeEnd(context, next?.key === "the" ? at + 2 : at + 1, sentence);
      if (place === null) break;
      posted = true;
      at = place;
      nameEnd = at;
      if (inside(at)?.text === "(" && inside(at + 2)?.text === ")" && alias === null) {
        alias = at + 1;
        at += 3;
      }
      continue;
    }
    // `the Supplementary Treaty to the 1954 Treaty on …`: what it is added to is of its name.
    if (head.kind === "agreement" && token.key === "to" && topic === null) {
      const parent = parentEnd(context, at + 1, sentence);
      if (parent !== null) {
        at = parent;
        nameEnd = at;
        continue;
      }
    }
    if (between === null && context.is(at, IS.between)) {
      const sides = readSides(context, at + 1, sentence);
      if (sides.end === at + 1) break;
      between = sides;
      at = sides.end;
      nameEnd = at;
      continue;
    }
    if (token.key === "with" && withSides === null) {
      const sides = readSides(context, at + 1, sentence);
      if (sides.codes.length === 0 && !sides.both) break;
      // `the Ministerial Meeting with Deputy Minister X of Namibia`: who else comes is no part of a name.
      if (sides.persons && named) break;
      withSides = sides;
      at = sides.end;
      nameEnd = at;
      if (inside(at)?.text === ")") at++;
      continue;
    }
    const span = readPeriod(context, covering(context, at), sentence);
    if (span !== null && period === null) {
      period = span;
      at = span.end;
      continue;
    }
    if (topic === null && context.is(at, IS.topicLead) && !isDate(context, at + 1, sentence)) {
      if (takeTopic(at + 1)) continue;
      break;
    }
    if (token.key === "of" && of === null && topic === null) {
      const start = /^(?:the|its|their|this)$/.test(next?.key ?? "") ? at + 2 : at + 1;
      if (!startsName(context, start)) break;
      of = start;
      if (takeTopic(at + 1)) {
        level ??= levelIn(context, start, at);
        continue;
      }
      break;
    }
    if (token.key === "for" && topic === null) {
      const start = /^(?:the|an?)$/.test(next?.key ?? "") ? at + 2 : at + 1;
      const adjective = reading.tag(start + 1, "qualifier")?.value.sort === "subject";
      if ((!startsName(context, start) && !adjective) || isDate(context, at + 1, sentence)) break;
      region = reading.tag(start, "state") !== undefined || reading.tag(start, "qualifier")?.value.sort === "region";
      if (takeTopic(at + 1)) continue;
      break;
    }
    if (aims && token.key === "to" && topic === null && next !== undefined && context.is(at + 1, IS.aim)) {
      if (takeTopic(at + 1)) continue;
      break;
    }
    if (token.key === "in" && next !== undefined) {
      if (year === null && next.kind === "number" && /^(?:19|20)\d\d$/.test(next.text)) {
        year = Number(next.text);
        at += 2;
        continue;
      }
      const noun = next.key === "the" ? inside(at + 2) : next;
      if (noun !== undefined && FIELDS.test(noun.key) && topic === null) {
        const start = next.key === "the" ? at + 3 : at + 2;
        if (inside(start)?.key === "of" && takeTopic(start + 1)) continue;
      }
      if (reading.tag(at + 1, "qualifier")?.value.sort === "subject" && topic === null && takeTopic(at + 1)) continue;
      break;
    }
    if (token.key === "at" && level === null) {
      const found = levelAfter(context, at + 1, sentence);
      if (found === null) break;
      level = found.level;
      nameEnd = found.end;
      at = found.end;
      continue;
    }
    // `signed in 1995`, `both countries signed in 1995`
    const verb = signedAt(context, at, sentence);
    const signedYear = verb === null ? undefined : inside(verb + 2);
    if (verb !== null && inside(verb + 1)?.key === "in" && /^(?:19|20)\d\d$/.test(signedYear?.text ?? "")) {
      year ??= Number(signedYear?.text);
      at = verb + 3;
      continue;
    }
    break;
  }
  return {
    end: at,
    nameEnd,
    alias: acronym ?? alias,
    between,
    with: withSides,
    topic,
    topicPortfolio,
    topicStates,
    posted,
    of,
    period,
    year,
    level,
    region,
  };
}

function nothingAfter(end: number, alias: number | null): After {
  return {
    end,
    nameEnd: end,
    alias,
    between: null,
    with: null,
    topic: null,
    topicPortfolio: null,
    topicStates: NONE,
    posted: false,
    of: null,
    period: null,
    year: null,
    level: null,
    region: false,
  };
}
const NONE: readonly string[] = [];

/** The cheap question first: most nouns have a verb, a stop or another noun behind them, and end there. */
function goesOn(context: Context, at: number, sentence: Sentence): boolean {
  if (at >= sentence.end) return false;
  return (
    context.is(at, IS.follows) ||
    context.token(at)?.kind === "number" ||
    context.reading.tag(at, "weekday") !== undefined
  );
}

function skipAdjuncts(context: Context, from: number, sentence: Sentence): number {
  const { reading } = context;
  let at = from;
  for (let steps = 0; steps < 3 && at < sentence.end; steps++) {
    const key = context.token(at)?.key ?? "";
    const place = key === "in" ? reading.tag(at + 1, "state") : undefined;
    if (key === "here") at++;
    else if (reading.tag(at, "weekday")) at++;
    else if (key === "on" && reading.tag(at + 1, "weekday")) at += 2;
    else if (place !== undefined && place.value.form !== "adjective") at = place.end;
    else break;
  }
  return at;
}

function signedAt(context: Context, at: number, sentence: Sentence): number | null {
  for (let i = at; i < Math.min(at + 4, sentence.end); i++) {
    const token = context.token(i);
    if (token === undefined) return null;
    if (context.is(i, IS.signed)) return i;
    if (!context.is(i, IS.signer)) return null;
  }
  return null;
}
