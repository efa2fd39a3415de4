import { COMPARISONS, MAKING_UP } from "../../lexicon/changes.ts";
import { TIME_NOUNS } from "../../lexicon/units.ts";
import type { Figure } from "../../schema/record.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { phraseTable } from "./phrases.ts";
import { rateAfter } from "./rates.ts";
import { CHANGE_NOUNS, CHANGE_VERBS, type ChangeVerb, type Direction } from "./verbs.ts";
import { words } from "./words.ts";

const CROSSINGS = words("above below beyond past");
const ENDED = words("lower up down");
const STOPS = words(", ; : ( )");
const WAYS = words("higher lower up down");
const LOOSE_WAYS = words("up down more less above below");
const NO_CHANGE_NOUNS = words(
  "of in on to for from by at the a an and or with as was were is are has have will that which",
);
const BASIS_LINKS = words("from over on against versus vs than since");
const ENDS_BASIS = words("and but while to");

const comparisons = phraseTable(COMPARISONS.split(", ").map((words) => [words, true] as const));

/** Words that may stand between the verb of change and the amount. */
const BETWEEN = words(
  "a an the another further additional extra fresh new whopping staggering modest mere record average of only just even still overall annual yearly full net total combined in rate pace at by",
);
const PARTICLE_VERBS = words(
  "be is are was were been being edged inched ticked crept went goes gone go moved closed ended finished opened traded trading stood remained stayed still also climbed shot came jumped creeping edging inching moving sharply slightly currently already now",
);
const HIGHER = words("higher more bigger larger greater faster stronger up above dearer costlier");
const LOWER = words("lower less fewer smaller slower weaker down below cheaper");
/** What follows `higher` or `down` where they end the movement: a level, a comparison, a time, the clause. */
const ENDS_MOVE = /^(?:|at|to|than|from|on|in|and|but|while|as|after|by|since|year-on-year|this|last|[,.;:)])$/;
const OFF_LED = words(", ( was were is are ended closed finished traded trading been");
const CLAUSE_END = words('; : ( ) “ ” "');
const FAR = 14;

/** Whether the figure is itself a change, by the words around it; `first` is where its bound words begin. */
export function changeOf(context: Context, draft: Draft, first: number): Figure["change"] {
  // `climbed above 8,000`, `fell below 3 percent`: the level crossed.
  const crossed = first < draft.first && CROSSINGS.has(keyOf(context, first));
  const sized = isSize(context, draft, first);
  const direction = (crossed || sized ? null : before(context, draft, first)) ?? after(context, draft) ?? signed(draft);
  return direction === null ? null : { direction, basis: basisOf(context, draft, first) };
}

/** `widen a 66-mile highway`, `scrap a 5-percent tax`: the size of a thing; `grew at a 5-percent rate` tells a pace. */
function isSize(context: Context, draft: Draft, first: number): boolean {
  if (!isHyphen(context, draft.amount.end) || context.tokens[draft.end]?.kind !== "word") return false;
  const article = /^an?$/.test(keyOf(context, first - 1)) ? first - 1 : first;
  return !/^(?:at|by)$/.test(keyOf(context, article - 1));
}

function signed(draft: Draft): Direction | null {
  if (draft.kind !== "percent") return null;
  return draft.amount.sign === "+" ? "up" : draft.amount.sign === "-" ? "down" : null;
}

function before(context: Context, draft: Draft, first: number): Direction | null {
  const { reading } = context;
  const start = reading.sentenceOf(draft.first).first;
  let at = first - 1;
  let by = false;
  let of = false;
  for (let steps = 0; at >= start && steps < 7; steps++) {
    const comparison = comparisons.before(reading, at + 1);
    if (comparison !== null) {
      at = comparison.first - 1;
      continue;
    }
    let key = keyOf(context, at);
    // `tumbled 5.39, or 1.2%`: past the number that says the same.
    if (key === "or" && at === first - 1) {
      const step = keyOf(context, at - 1) === "," ? 2 : 1;
      if (context.tokens[at - step]?.kind === "number") {
        at -= step + 1;
        key = keyOf(context, at);
      }
    }
    if (key === "by") by = true;
    if (key === "of") of = true;
    if (!BETWEEN.has(key) && !(key.endsWith("ly") && key.length > 4 && key !== "only")) break;
    at--;
  }
  if (at < start) return null;
  const key = keyOf(context, at);
  // `ended 213 points lower at 59,605`, `closed down at 870.1`: where it ended.
  if (ENDED.has(key) && keyOf(context, at + 1) === "at") return null;
  // `, off 12.5 cents`, `was off 3 percent`
  if (key === "off" && !of && draft.kind !== "count" && draft.kind !== "measure" && OFF_LED.has(keyOf(context, at - 1)))
    return "down";
  if ((key === "up" || key === "down") && !of) return particle(context, draft, at, by) ? key : null;
  const verb = CHANGE_VERBS.get(key);
  if (of && !by) return ofNoun(context, draft, at, start);
  if (verb !== undefined && moves(context, draft, verb, by)) return verb.direction;
  // `raised its rates by 25 basis points`, `an increase in exports by a third`: the verb stands farther back.
  if (!by) return null;
  // `was offset by $600 million`: the deed of another verb.
  if (
    /^(?!rais|need|speed|expect|plan)\p{L}{2,}ed$|^(?:offset|led|hit|met|won|held|driven)$/u.test(key) &&
    verb === undefined
  )
    return null;
  for (let steps = 0; at >= start && steps < FAR; at--, steps++) {
    const word = keyOf(context, at);
    if (CLAUSE_END.has(word)) return null;
    const far = CHANGE_VERBS.get(word);
    if (far !== undefined && moves(context, draft, far, true)) return far.direction;
    const farNoun = isHyphen(context, at - 1) || isHyphen(context, at + 1) ? undefined : CHANGE_NOUNS.get(word);
    if (farNoun !== undefined) return farNoun;
    if ((word === "up" || word === "down") && PARTICLE_VERBS.has(keyOf(context, at - 1))) return word;
  }
  return CHANGE_NOUNS.get(key) ?? null;
}

/** `was up 3%`, `, up $4 million`, `up by 20`; not `set up 20 projects`, `put up $5 million`. */
function particle(context: Context, draft: Draft, at: number, by: boolean): boolean {
  // `making up 18 percent`, `took up 5%`
  if (MAKING_UP.has(keyOf(context, at - 1))) return false;
  if (draft.kind === "percent" || draft.unit === "point" || by) return true;
  const last = keyOf(context, at - 1);
  return /^[,(–—-]/.test(last) || PARTICLE_VERBS.has(last);
}

function moves(context: Context, draft: Draft, verb: ChangeVerb, by: boolean): boolean {
  if (by || draft.kind === "percent" || draft.unit === "point" || draft.small) return true;
  if (draft.kind === "money" && /^(?:gain|lose|shed|add|advance)$/.test(verb.base)) return levelFollows(context, draft);
  return (
    !verb.possessive &&
    !/^(?:boost|reduce|lower|increase|expand|slash|trim|double|halve|hike|enlarge|inflate|devalue|shave|crash|slip|push|slow|elevate|bump)$/.test(
      verb.base,
    )
  );
}

/** `shed $12.40 to settle at $1,934 an ounce`, `added $1.05 to $81.30`: what money moved to, in one breath. */
function levelFollows(context: Context, draft: Draft): boolean {
  if (draft.amount.magnitude > 1) return false;
  let at = rateAfter(context, draft.end)?.end ?? draft.end;
  if (keyOf(context, at) === ",") at++;
  if (keyOf(context, at) === "or" || keyOf(context, at) === "(") {
    // `, or 1.2 percent,`
    const stop = at + 6;
    while (at < stop && !/^(?:,|\)|to|at)$/.test(keyOf(context, at))) at++;
    if (/^[,)]$/.test(keyOf(context, at))) at++;
  }
  if (!/^(?:to|at)$/.test(keyOf(context, at))) return false;
  if (/^(?:settle|close|end|trade|finish|reach|hit|stand)$/.test(keyOf(context, at + 1))) at++;
  if (/^(?:at|to)$/.test(keyOf(context, at + 1))) at++;
  const { tokens } = context;
  const next = tokens[at + 1];
  return (
    next?.kind === "number" || (tokens[at + 2]?.kind === "number" && next?.spaced === true && next.kind !== "word")
  );
}

/** `an increase of 12%`, `growth rate of 6%`, `a rise in exports of 4%`. */
function ofNoun(context: Context, draft: Draft, at: number, start: number): Direction | null {
  for (let back = at, steps = 0; back >= start && steps < 9; back--, steps++) {
    const key = keyOf(context, back);
    if (STOPS.has(key)) return null;
    const noun = CHANGE_NOUNS.get(key);
    if (noun === undefined) continue;
    const follows = keyOf(context, back + 1);
    if (back !== at && !/^(?:in|to|for|rate|rates|of)$/.test(follows)) return null;
    // Money lost, gained or saved by a cut is a level, not a movement of one.
    if (draft.kind !== "percent" && /^(?:loss|losses|gain|gains|advance|raise|boost|recovery)$/.test(key)) return null;
    return noun;
  }
  return null;
}

/** `a 12 percent increase`, `a 5% pay rise`, `3% higher than`. */
function after(context: Context, draft: Draft): Direction | null {
  let at = draft.end;
  const comparison = comparisons.at(context.reading, at);
  if (comparison !== null) at = comparison.end;
  const next = keyOf(context, at);
  // `3 million tonnes more than last year`
  if (draft.kind !== "percent" && keyOf(context, at + 1) === "than" && (HIGHER.has(next) || LOWER.has(next))) {
    const stop = Math.min(context.reading.sentenceOf(at).end, at + 9);
    if (endOfBasis(context, at + 2, stop) !== null) return HIGHER.has(next) ? "up" : "down";
  }
  // `closed 213 points lower`, `fetched $2 more`: only the comparatives that no noun follows.
  const priced = draft.kind === "money" || draft.unit === "point";
  if (priced && WAYS.has(next) && ENDS_MOVE.test(keyOf(context, at + 1))) return HIGHER.has(next) ? "up" : "down";
  if (draft.kind === "percent" || draft.kind === "money") {
    if (draft.kind === "percent" && (HIGHER.has(next) || LOWER.has(next))) {
      // `3% above the average` is no movement, `3% above last year` is one.
      if (next === "above" || next === "below") {
        const stop = Math.min(context.reading.sentenceOf(at).end, at + 9);
        if (endOfBasis(context, at + 1, stop) === null) return null;
      }
      const particle = (next === "up" || next === "down") && ENDS_MOVE.test(keyOf(context, at + 1));
      if (
        !particle &&
        LOOSE_WAYS.has(next) &&
        !/^(?:on|than|from|,|\.|in|year|the|a|last)$/.test(keyOf(context, at + 1))
      )
        return null;
      return HIGHER.has(next) ? "up" : "down";
    }
    for (let steps = 0; steps < 3; steps++, at++) {
      const token = context.tokens[at];
      if (token === undefined || (token.kind !== "word" && token.text !== "-")) return null;
      const noun = CHANGE_NOUNS.get(token.key);
      if (noun !== undefined) {
        const hyphened = context.tokens[at + 1]?.text === "-" && !context.tokens[at + 1]?.spaced;
        return draft.kind === "money" && /^(?:loss|losses|gain|gains|boost|advance|raise|cut)$/.test(token.key)
          ? null
          : hyphened
            ? null
            : noun;
      }
      if (NO_CHANGE_NOUNS.has(token.key)) return null;
    }
  }
  return null;
}

/** What the change is measured against, as written: `year-on-year`, `from 2018`, `compared with the same period last year`. */
export function basisOf(context: Context, draft: Draft, first: number): string | null {
  const { reading, tokens } = context;
  const stop = reading.sentenceOf(draft.first).end;
  for (let at = draft.end; at < Math.min(stop, draft.end + 5); at++) {
    const comparison = comparisons.at(reading, at);
    if (comparison !== null) return reading.quote(comparison.first, comparison.end);
    const key = keyOf(context, at);
    // `fell 50 cents on Friday`, `will cut output from November`: when, not against what.
    if (key === "on" && reading.tag(at + 1, "weekday") !== undefined) break;
    if (key === "from" && (starts(context, at + 1, first) || isSpan(context, at + 1))) break;
    const led = BASIS_LINKS.has(key) || key === "compared" || key === "relative";
    if (led) {
      const end = endOfBasis(context, at + 1, stop);
      if (end !== null) return reading.quote(at, end);
    }
    if (tokens[at]?.kind !== "word" || ENDS_BASIS.has(key)) break;
  }
  for (let at = first - 1; at >= Math.max(reading.sentenceOf(draft.first).first, first - 6); at--) {
    const comparison = comparisons.before(reading, at + 1);
    if (comparison !== null) return reading.quote(comparison.first, comparison.end);
  }
  return null;
}

/** `grew 9 percent a year from 2012 to 2016`: the stretch of the change. */
const isSpan = (context: Context, at: number) =>
  /^(?:1[89]|20)\d\d$/.test(keyOf(context, at)) && /^(?:to|through|until|till)$/.test(keyOf(context, at + 1));

const COMING = words("to will would must shall should may could");

/** A month or a weekday from which a deed to come begins: `to cut output by 2 million barrels from November`. */
function starts({ reading, tokens }: Context, at: number, first: number): boolean {
  const key = tokens[at]?.key ?? "";
  const time = /^(?:next|now|today|tomorrow)$/.test(key) || reading.tag(at, "month") || reading.tag(at, "weekday");
  if (!time || /^(?:level|levels|'s)$/.test(tokens[at + 1]?.key ?? "")) return false;
  const { first: start } = reading.sentenceOf(first);
  for (let back = first - 1; back >= start && back > first - 12; back--) {
    const verb = CHANGE_VERBS.get(tokens[back]?.key ?? "");
    if (verb !== undefined)
      return !verb.past || verb.base === tokens[back]?.key ? COMING.has(tokens[back - 1]?.key ?? "") : false;
  }
  return false;
}

/** The end of a phrase that names a time: within eight words, before a comma or a verb. */
function endOfBasis(context: Context, from: number, stop: number): number | null {
  const { tokens, reading } = context;
  let dated = false;
  let at = from;
  for (; at < Math.min(stop, from + 9); at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "punct" && token.text !== "-" && token.text !== "'s")) break;
    if (dated && /^(?:and|to|but|while|when|which|as|after|with|amid|due|because|in|on|by|at)$/.test(token.key)) break;
    if (
      TIME_NOUNS.has(token.key) ||
      /^(?:1[89]|20)\d\d$/.test(token.text) ||
      reading.tag(at, "month") ||
      reading.tag(at, "weekday") ||
      /^(?:level|levels|period|quarter)$/.test(token.key)
    ) {
      dated = true;
    }
  }
  return dated && at > from ? at : null;
}
