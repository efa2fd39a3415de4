import { BACKWARD, FORWARD, NOT_PAST } from "../../lexicon/tense.ts";
import { tagClause } from "../../text/grammar.ts";
import { type Context, key, token } from "./timex.ts";

export type Tense = "past" | "future" | "unknown";

const LEFT = 14;
const RIGHT = 14;
/** Marks that a clause does not cross. */
const WALLS = new Set([";", ":", "—", "–", "--", "(", ")", "“", "”", '"', "``", "''"]);
const PREPOSITIONS = new Set([
  "on",
  "at",
  "in",
  "of",
  "this",
  "the",
  "early",
  "late",
  "by",
  "from",
  "for",
  "before",
  "after",
]);
const FOLLOWING = new Set(["after", "since", "following"]);
const AWAITING = new Set(["until", "till", "for", "by"]);
/** `to` before these is a preposition, not the sign of an infinitive. */
const NO_VERB = new Set("the a an his her its their our this that these those each all both be".split(" "));

/** The tense of the clause a time expression stands in; `unknown` where neither our words nor compromise tell. */
export function tenseOf(c: Context, first: number, end: number): Tense {
  const before = key(c, first - 1);
  if (FOLLOWING.has(before)) return "past";
  const right = nextMark(c, end, 3);
  if (right !== "unknown" && !PREPOSITIONS.has(before)) return right;
  if (AWAITING.has(before) && before !== "by") return "future";
  const left = lastMark(c, first);
  if (left !== "unknown") return left;
  if (right !== "unknown") return right;
  const further = nextMark(c, end, RIGHT);
  if (further !== "unknown") return further;
  return before === "by" ? "future" : askGrammar(c, first, end);
}

function markOf(c: Context, at: number): Tense {
  const word = key(c, at);
  if (word === "") return "unknown";
  if (FORWARD.has(word)) return word === "may" && token(c, at)?.shape !== "lower" ? "unknown" : "future";
  if (BACKWARD.has(word)) return "past";
  if (word === "to") {
    const next = token(c, at + 1);
    if (key(c, at + 1) === "be") return "future";
    return next?.kind === "word" && next.shape === "lower" && !NO_VERB.has(next.key) ? "future" : "unknown";
  }
  const pastForm = word.length > 4 && word.endsWith("ed") && token(c, at)?.shape === "lower" && !NOT_PAST.has(word);
  return pastForm ? "past" : "unknown";
}

function lastMark(c: Context, first: number): Tense {
  for (let at = first - 1; at >= c.start && at >= first - LEFT; at--) {
    if (WALLS.has(token(c, at)?.text ?? "")) return "unknown";
    const mark = markOf(c, at);
    // `was scheduled to meet`, `is expected`, `would be held`: a participle after an auxiliary has the auxiliary's time.
    if (mark === "past" && governed(c, at)) return "future";
    if (mark !== "unknown") return mark;
  }
  return "unknown";
}

/** A participle under `will be`, `to be`, `would be`. */
function governed(c: Context, at: number): boolean {
  const before = key(c, at - 1);
  const verb = before === "be" || before === "have" ? key(c, at - 2) : "";
  return (
    verb === "will" || verb === "to" || verb === "would" || verb === "'ll" || verb === "shall" || verb === "should"
  );
}

function nextMark(c: Context, end: number, reach: number): Tense {
  for (let at = end; at < c.limit && at < end + reach; at++) {
    if (WALLS.has(token(c, at)?.text ?? "")) return "unknown";
    const mark = markOf(c, at);
    // A bare infinitive to the right says what for, not when: `On Friday the minister left to attend …`.
    if (mark === "future" && key(c, at) === "to" && key(c, at + 1) !== "be") continue;
    if (mark !== "unknown") return mark;
  }
  return "unknown";
}

function askGrammar(c: Context, first: number, end: number): Tense {
  const from = Math.max(c.start, first - LEFT);
  const to = Math.min(c.limit, end + RIGHT);
  const clause = c.reading.quote(from, to).replace(/\s+/g, " ");
  let tense: Tense = "unknown";
  for (const { tags } of tagClause(clause)) {
    if (tags.includes("FutureTense")) return "future";
    if (tags.includes("PastTense")) tense = "past";
  }
  return tense;
}
