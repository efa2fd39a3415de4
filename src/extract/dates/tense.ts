import { BACKWARD, FORWARD, MAYBE_FORWARD, NOT_PAST, PLANNED, RESCHEDULING } from "../../lexicon/tense.ts";
import { tagClause } from "../../text/grammar.ts";
import { type Context, glued, key, token, weekdayTag, word } from "./timex.ts";

/** What a clause says of the time of a bare weekday or month in it; `ahead` is a weaker `future`. */
export type Tense = "past" | "future" | "ahead" | "unknown";

const LEFT = 16;
const RIGHT = 24;
/** Marks that a clause does not cross. */
const WALLS = new Set([";", ":", "—", "--", "(", ")", "“", "”", '"', "``", "''"]);
const BEFORE_DAY = new Set([
  "on",
  "at",
  "in",
  "this",
  "the",
  "early",
  "late",
  "by",
  "from",
  "of",
  "mid",
  "-",
  "start",
  "end",
]);
const LOOKING_BACK = new Set(["after", "since", "following"]);
const LOOKING_AHEAD = new Set(["until", "till", "for", "before"]);
/** `to` before these is a preposition, not the sign of an infinitive. */
const NO_VERB = new Set("the a an his her its their our this that these those each all both".split(" "));
const ADVERBS = new Set(["also", "again", "has", "have", "then", "reportedly", "jointly"]);

/** The tense of the clause a time expression stands in; `unknown` where neither our words nor compromise tell. */
export function tenseOf(c: Context, from: number, end: number): Tense {
  // `by mid-August`, `until early May`
  let first = from;
  while (/^(?:early|mid|late|-)$/.test(key(c, first - 1))) first--;
  const before = key(c, first - 1);
  if (LOOKING_BACK.has(before)) return "past";
  // `Come November, …`
  if (before === "come" && (first - 1 === c.start || token(c, first - 2)?.text === ",")) return "future";
  if ((before === "until" || before === "till") && deniedBefore(c, first - 2)) return "past";
  // `postponed to January`, `moved from Monday until Friday`
  if (movedTo(c, first)) return "future";
  if (before === "as" && key(c, first - 3) === "as") return "future";
  let verb = first - 1;
  while (BEFORE_DAY.has(key(c, verb)) && first - verb < 4) verb--;
  // `the hearing is at 10 a.m. Friday`, `the deadline is noon on Friday`
  const clock = verb;
  while (verb > clock - 6 && isClock(c, verb)) verb--;
  if (verb < clock) while (BEFORE_DAY.has(key(c, verb)) && clock - verb < 8) verb--;
  if (verb < clock && key(c, verb) !== "is" && key(c, verb) !== "are") verb = clock;
  // `the funeral is Monday`: what is over was.
  if (key(c, verb) === "is" || key(c, verb) === "are") return "future";
  // `Monday is a holiday`
  if (key(c, end) === "is" && weekdayTag(c, from) !== undefined && from === end - 1 && before !== "on") return "future";
  const beside = governedBy(c, verb, markOf(c, verb));
  if (beside === "past" || beside === "future") return beside;
  const next = markOf(c, ADVERBS.has(key(c, end)) ? end + 1 : end);
  if (next !== "unknown" && key(c, end) !== "to") return next;
  if (LOOKING_AHEAD.has(before))
    return /^(?:initially|originally|previously)$/.test(key(c, first - 3)) ? "past" : "future";
  const left = lastMark(c, verb);
  // `dragged on through Tuesday`, but `extended through Friday`
  if (before === "through" && !(verbBeside(c, first - 2) && !movesDate(c, first))) return "future";
  if (key(c, end) === "'s") return left === "future" || left === "past" ? left : "unknown";
  if (left !== "unknown") return left;
  const right = nextMark(c, end);
  if (right !== "unknown") return right;
  return before === "by" ? "future" : askGrammar(c, first, end);
}

/** A part of a time of day: `10`, `:`, `a.m.`, `noon`. */
function isClock(c: Context, at: number): boolean {
  const found = token(c, at);
  if (found?.kind === "number" || found?.text === ":") return true;
  return word(c, at, "hour") !== null || word(c, at, "meridiem") !== null;
}

/** `was not found until Sunday`, `it was not until Sunday that …`, `didn't leave till May`: it came about then. */
function deniedBefore(c: Context, from: number): boolean {
  for (let at = from; at >= c.start && at > from - 8; at--) {
    const word = key(c, at);
    if (isWall(c, at) || word === "will" || word === "would") return false;
    if (/^(?:didn't|wasn't|weren't|hadn't)$/.test(word)) return true;
    if (word === "not") return /^(?:did|was|were|had)$/.test(key(c, at - 1));
    if (word === "n't") return /^(?:did|was|were|had)$/.test(key(c, at - 1));
  }
  return false;
}

function verbBeside(c: Context, at: number): boolean {
  return markOf(c, at) === "past" || markOf(c, at - 1) === "past";
}

/** `postponed to January`, `put off until Dec. 15`: ahead, whatever is nearer. */
export function movedTo(c: Context, first: number): boolean {
  const before = key(c, first - 1);
  if (before !== "to" && before !== "until") return false;
  for (let at = first - 2; at >= c.start && at > first - 6; at--) if (RESCHEDULING.has(key(c, at))) return true;
  return false;
}

function movesDate(c: Context, first: number): boolean {
  for (let at = first - 2; at >= c.start && at > first - 8; at--) if (RESCHEDULING.has(key(c, at))) return true;
  return false;
}

function markOf(c: Context, at: number): Tense {
  const word = key(c, at);
  if (word === "") return "unknown";
  if (word === "to") return infinitive(c, at);
  if (word === "set" && /^(?:for|to)$/.test(key(c, at + 1))) return "future";
  // `the start`, `his plans`, `a visit`
  if (
    NO_VERB.has(key(c, at - 1)) &&
    (MAYBE_FORWARD.has(word) || word === "plan" || (FORWARD.has(word) && word.endsWith("s")))
  )
    return "unknown";
  if (FORWARD.has(word)) return "future";
  if (MAYBE_FORWARD.has(word) && /^(?:did|didn't|not)$/.test(key(c, at - 1))) return "past";
  // `was open`, `were ready`
  if (/^(?:open|ready|effective)$/.test(word) && /^(?:was|were|been)$/.test(key(c, at - 1))) return "past";
  // `to meet`: the infinitive is `to`'s affair.
  if (MAYBE_FORWARD.has(word) && key(c, at - 1) === "to") return "unknown";
  if (MAYBE_FORWARD.has(word)) return token(c, at)?.shape === "lower" ? "ahead" : "unknown";
  const participle = isPast(c, at, word);
  if (!participle) return "unknown";
  // `was scheduled`, `were to meet`, `was expected` look ahead from then.
  const after = key(c, at + 1) === "being" || key(c, at + 1) === "also" ? key(c, at + 2) : key(c, at + 1);
  // `was to have closed` did not.
  if ((word === "was" || word === "were") && PLANNED.has(after))
    return after === "to" && key(c, at + 2) === "have" ? "past" : "future";
  // `is heard`, `are held`: a participle after a present.
  if (/^(?:is|are|be|being|'re|get|gets)$/.test(key(c, at - 1)) && word !== "was")
    return PLANNED.has(word) ? "future" : "unknown";
  return word === "planned" || word === "expected" ? "ahead" : "past";
}

function isPast(c: Context, at: number, word: string): boolean {
  if (BACKWARD.has(word)) return true;
  return word.length > 4 && word.endsWith("ed") && token(c, at)?.shape === "lower" && !NOT_PAST.has(word);
}

function infinitive(c: Context, at: number): Tense {
  const next = token(c, at + 1);
  if (next?.key === "be") return "future";
  const before = key(c, at - 1);
  if (before === "is" || before === "are") return "future";
  // `had been due to expire`: what stands before the plan says whether it still holds.
  if (PLANNED.has(before)) return governedBy(c, at - 1, "future");
  return next?.kind === "word" && next.shape === "lower" && !NO_VERB.has(next.key) ? "ahead" : "unknown";
}

const WILL = new Set(["will", "'ll", "shall"]);

/** What stands before a verb may turn it: `will be held`, `to be signed`, `had been due`. */
function governedBy(c: Context, at: number, mark: Tense): Tense {
  const before = key(c, at - 1);
  if (before === "been" && (key(c, at - 2) === "had" || key(c, at - 3) === "had")) return "past";
  if (mark === "future" && /^(?:initially|originally|previously)$/.test(before)) return "past";
  if (mark === "ahead" && (WILL.has(before) || WILL.has(key(c, at - 2)))) return "future";
  const verb = before === "be" || before === "have" ? key(c, at - 2) : "";
  if (mark !== "past") return mark;
  if (before === "have" && verb === "to" && /^(?:was|were)$/.test(key(c, at - 3))) return "past";
  if (verb === "will" || verb === "to" || verb === "'ll" || verb === "shall") return "future";
  return verb === "would" || verb === "should" || verb === "could" ? "ahead" : mark;
}

/** Orders, which look ahead though they were given: `has been told to appear on Thursday`. */
const TOLD = new Set(
  "told asked ordered invited instructed summoned allowed given urged directed subpoenaed".split(" "),
);

function lastMark(c: Context, from: number): Tense {
  let weak: Tense = "unknown";
  for (let at = from; at >= c.start && at >= from - LEFT; at--) {
    if (token(c, at)?.text === ")") at = bracket(c, at, -1);
    if (isWall(c, at)) break;
    const mark = governedBy(c, at, markOf(c, at));
    // An infinitive leans on the verb before it: `had been due to expire`, `will travel to attend`.
    if (mark === "ahead") {
      if (weak === "ahead" || key(c, at) !== "to") return "ahead";
      weak = "ahead";
      continue;
    }
    if (
      mark === "future" ||
      (mark === "past" && key(c, at - 1) === "been" && weak === "ahead" && !TOLD.has(key(c, at)))
    )
      return mark;
    if (mark === "past") return weak === "unknown" ? mark : weak;
  }
  return weak;
}

function isWall(c: Context, at: number): boolean {
  const text = token(c, at)?.text ?? "";
  // The colon of `10:00` is none.
  return WALLS.has(text) && (text !== ":" || !glued(c, at + 1));
}

/** Past a short aside in brackets, to the token beyond its other bracket; where it has none, the bracket itself. */
function bracket(c: Context, at: number, step: 1 | -1): number {
  const other = step < 0 ? "(" : ")";
  for (let next = at; Math.abs(next - at) < 12 && next >= c.start && next < c.limit; next += step) {
    if (token(c, next)?.text === other) return next + step;
  }
  return at;
}

function nextMark(c: Context, end: number): Tense {
  for (let at = end; at < c.limit && at < end + RIGHT; at++) {
    if (token(c, at)?.text === "(") at = bracket(c, at, 1);
    if (isWall(c, at)) return "unknown";
    const mark = markOf(c, at);
    // A bare infinitive to the right says what for, not when: `On Friday the minister left to attend …`.
    if (mark === "ahead" && key(c, at) === "to") continue;
    if (mark !== "unknown") return mark;
  }
  return "unknown";
}

/** compromise's word on the verbs our tables do not know: a present beside a day is a plan (`voters choose a president Sunday`). */
function askGrammar(c: Context, first: number, end: number): Tense {
  const { region } = c.reading.sentenceOf(first);
  // A headline tells what happened in the present tense.
  if (region === "title" || region === "heading") return "unknown";
  const from = Math.max(c.start, first - LEFT);
  const to = Math.min(c.limit, end + RIGHT);
  let tense: Tense = "unknown";
  for (const { tags } of tagClause(c.reading.quote(from, to).replace(/\s+/g, " "))) {
    if (tags.includes("FutureTense")) return "future";
    if (tags.includes("PastTense")) return "past";
    if (tags.includes("PresentTense") && !tags.includes("Copula")) tense = "ahead";
  }
  return tense;
}
