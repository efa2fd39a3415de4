import { ACTUAL_WORDS, ESTIMATE_WORDS, TARGET_NOUNS, TARGET_WORDS } from "../../lexicon/statuses.ts";
import { TIME_NOUNS } from "../../lexicon/units.ts";
import type { Figure } from "../../schema/record.ts";
import { type Context, keyOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { IS, is, marks } from "./marks.ts";
import { words } from "./words.ts";

const CURRENT = words("current present existing today's");
const STOPS = words("; : ( )");
const RECKONS = words("estimate estimates estimated reckon reckons reckoned");
const WILLS = words("will shall must should");
const MIGHTS = words("would could may might");
const ENDS_BEHIND = words("which who that and but while as after from by to said");
const BREAKS = words(', ; : " “ ”');
const JOINTS = words("that and but said while");
const PREPOSITIONS = words("in on at by from with to of for into after during");
const PROVIDED = words("if unless provided");
const IFS = words("if unless whether whereby");
const SAID = words(
  "said says say told announced pledged promised added confirmed stated decided agreed declared revealed",
);
const ADVERBS = words("also further soon then again not never");
const AIM_NOUNS = words(
  "target targets goal goals objective objectives quota quotas ceiling ceilings plan plans aim aims ambition ambitions",
);
const RECKONING_NOUNS = words("estimate estimates forecast forecasts projection projections prediction predictions");
const AHEAD = words("will would expected aim aims plan plans");
const CALLS = words("call called calls calling");

type Status = Figure["status"];
const FAR = 24;
const DEEDS = words(
  "withdrawn sent deployed signed built provided invested spent allocated created released given paid granted opened established delivered exported imported supplied trained resettled repatriated donated lent set launched exchanged freed cut laid closed bought sold sanctioned added transferred",
);
const DETERMINER = words("the a an its their his her this that these those newly our");

/** `a 5 percent target`: the noun that a figure describes. */
const NAMED_BEHIND: ReadonlyMap<string, Status> = new Map([
  ...["target", "goal", "quota", "pledge"].map((noun) => [noun, "target"] as const),
  ...["forecast", "estimate", "projection"].map((noun) => [noun, "estimate"] as const),
]);

/** Whether a figure is what is, what is aimed at, or what is reckoned with, by the words of its clause. */
export function statusOf(context: Context, draft: Draft, first: number): Status {
  // `the 27-nation bloc will cut`: a count that only describes takes no part in the deed.
  const describes = draft.rule === "compound";
  // `raised from the current 800 to 3,320`: where a movement starts is what is.
  if (draft.rule.endsWith("level") && [1, 2, 3].some((back) => keyOf(context, first - back) === "from"))
    return "actual";
  if (
    keyOf(context, first - 1) === "from" &&
    (goesTo(context, draft) || isEarlier(context, draft) || cameFrom(context, draft, first))
  )
    return "actual";
  if (CURRENT.has(keyOf(context, first - 1))) return "actual";
  const status =
    (describes ? null : behind(context, draft, first)) ??
    before(context, first) ??
    (isInfinitive(context, first) ? "target" : "actual");
  return status === "actual" && reckoned(context, draft) ? "estimate" : status;
}

/** `from 1.6 percent of GDP to 2 percent`: the other end of the movement follows. */
function goesTo(context: Context, draft: Draft): boolean {
  for (let at = draft.end; at < draft.end + 6; at++) {
    if (context.tokens[at]?.kind === "punct") return false;
    if (keyOf(context, at) !== "to") continue;
    return [1, 2].some((step) => context.tokens[at + step]?.kind === "number");
  }
  return false;
}

/** `will lend $400 million, …, and buy 500 buses`: a base form that goes on from `will` or `to` past commas. */
function isInfinitive(context: Context, first: number): boolean {
  const verb = DEEDS_TO_COME.has(keyOf(context, first - 1)) ? first - 1 : first - 2;
  if (!DEEDS_TO_COME.has(keyOf(context, verb)) || /^(?:cut|set|host)$/.test(keyOf(context, verb))) return false;
  if (!/^(?:and|or|,)$/.test(keyOf(context, verb - 1))) return false;
  const start = Math.max(context.reading.sentenceOf(first).first, first - 40);
  for (let at = verb - 2; at >= start; at--) {
    if (/^[;:]$/.test(keyOf(context, at))) return false;
    if (/^(?:will|would|shall|must)$/.test(keyOf(context, at))) return true;
    if (keyOf(context, at) === "to" && DEEDS_TO_COME.has(keyOf(context, at + 1))) return true;
  }
  return false;
}

/** `to climb to 8 million, up from 7.65 million`, `raise the price to $140 from $75`: where the movement began. */
function cameFrom(context: Context, draft: Draft, first: number): boolean {
  if (/^(?:up|down)$/.test(keyOf(context, first - 2))) return true;
  if (draft.kind === "count" && draft.unit !== null) return false;
  const start = Math.max(context.reading.sentenceOf(first).first, first - 12);
  for (let at = first - 2; at >= start; at--) {
    if (STOPS.has(keyOf(context, at))) return false;
    if (keyOf(context, at) === "to") return [1, 2].some((step) => context.tokens[at + step]?.kind === "number");
  }
  return false;
}

/** `to 25 percent from 20 percent last year` */
function isEarlier(context: Context, draft: Draft): boolean {
  const later = keyOf(context, draft.end + 2);
  return (
    (keyOf(context, draft.end) === "last" && TIME_NOUNS.has(keyOf(context, draft.end + 1))) ||
    later === "ago" ||
    later === "earlier"
  );
}

/** `…, aid agencies estimate.`: who reckons stands at the end. */
function reckoned(context: Context, draft: Draft): boolean {
  const stop = context.reading.sentenceOf(draft.first).end;
  let at = stop - 1;
  while (at > stop - 4 && context.tokens[at]?.kind !== "word") at--;
  if (!RECKONS.has(keyOf(context, at))) return false;
  for (let steps = 0; at >= draft.end && steps < 8; at--, steps++) if (keyOf(context, at) === ",") return true;
  return false;
}

/** `$5 billion is expected`, `three agreements to be signed`, `500 troops will be sent`. */
function behind(context: Context, draft: Draft, first: number): Status | null {
  const { tokens } = context;
  const stop = context.reading.sentenceOf(draft.first).end;
  const next = keyOf(context, draft.end);
  if (next === "to" && keyOf(context, draft.end + 1) === "be") return "target";
  const named = NAMED_BEHIND.get(next);
  if (named !== undefined) return named;
  for (let at = draft.end; at < Math.min(stop, draft.end + 8); at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "punct" && token.text !== "-")) return null;
    if (!is(context, at, IS.weighedBehind)) continue;
    if (WILLS.has(token.key) && tokens[at + 1]?.kind === "word") return subject(context, first) ? "target" : null;
    if (MIGHTS.has(token.key)) {
      // `troops would be withdrawn` is a plan told by another.
      const deed = token.key === "would" && tokens[at + 1]?.key === "be" && DEEDS.has(tokens[at + 2]?.key ?? "");
      return subject(context, first) ? (deed ? "target" : "estimate") : null;
    }
    if (is(context, at, IS.be)) {
      const next = tokens[at + 1]?.key ?? "";
      if (next === "to" && tokens[at + 2]?.key === "be") return "target";
      if (!subject(context, first)) return null;
      if (/^(?:expected|forecast|estimated|projected|predicted|likely|anticipated|set)$/.test(next)) return "estimate";
      return /^(?:planned|needed|required|proposed|earmarked|scheduled|due|sought|pledged|promised|targeted)$/.test(
        next,
      )
        ? "target"
        : "actual";
    }
    // `Of the doses ordered, 2.4 million have arrived`
    if (token.key === "have" || token.key === "has" || token.key === "had")
      return subject(context, first) ? "actual" : null;
    if (token.key === "and" && tokens[at + 1]?.kind === "number") continue;
    if (ENDS_BEHIND.has(token.key)) return null;
  }
  return null;
}

/** The figure with the words of its bound opens its clause, so that the verb behind it is its own. */
function subject(context: Context, first: number): boolean {
  const start = context.reading.sentenceOf(first).first;
  for (let at = first - 1, steps = 0; at >= start; at--, steps++) {
    const key = keyOf(context, at);
    if (BREAKS.has(key) || JOINTS.has(key)) return true;
    if (steps > 4 || PREPOSITIONS.has(key)) return false;
    if (ACTUAL_WORDS.has(key) || TARGET_WORDS.has(key) || ESTIMATE_WORDS.has(key)) return false;
  }
  return true;
}

const DEEDS_TO_COME = words(
  "provide give lend invest compensate send deploy build construct contribute donate mobilise mobilize spend pay buy purchase sell supply grant offer allocate withdraw train open establish deliver release cut plant sign resettle receive import export ship finance fund host recruit hire extend commit disburse inject pour launch repay write dispatch admit accept",
);

/** `would` and a deed, or the passive of one, after a verb of saying and without an `if`. */
function told(context: Context, would: number, start: number): boolean {
  let at = would + 1;
  while (/^(?:also|each|jointly|initially|further|then|soon|not)$/.test(keyOf(context, at))) at++;
  const done = keyOf(context, at + 1);
  const passive =
    keyOf(context, at) === "be" && (/^(?:raised|increased|expanded|reduced)$/.test(done) || DEEDS.has(done));
  if (!passive && !DEEDS_TO_COME.has(keyOf(context, at))) return false;
  const stop = Math.min(context.reading.sentenceOf(would).end, would + 20);
  for (let on = at; on < stop; on++) if (PROVIDED.has(keyOf(context, on))) return false;
  let said = false;
  for (let back = would - 1; back >= start && back > would - 30; back--) {
    if (IFS.has(keyOf(context, back))) return false;
    said ||= SAID.has(keyOf(context, back));
  }
  return said;
}

/** A verb in -ed with its object: what it tells has happened. */
function isPast(context: Context, at: number): boolean {
  const token = context.tokens[at];
  return (
    token?.shape === "lower" &&
    token.key.length > 4 &&
    token.key.endsWith("ed") &&
    OBJECTS.has(keyOf(context, at + 1)) &&
    !DETERMINER.has(keyOf(context, at - 1))
  );
}
/** Under these a deed is none yet: `must cut`, `will also be cut`. */
const COMING = words("to be will would shall must should may might can could cannot");
const isAdverb = (key: string) => key.endsWith("ly") || ADVERBS.has(key);
const OBJECTS = words("by to in at on for from with the a an its their");

function before(context: Context, first: number): Status | null {
  const { tokens } = context;
  const start = context.reading.sentenceOf(first).first;
  let commas = 0;
  let linked = false;
  for (let at = first - 1, steps = 0; at >= start && steps < FAR; at--, steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { key } = token;
    const bits = marks(token.word);
    if ((bits & IS.weighed) === 0) {
      if (isPast(context, at)) return null;
      continue;
    }
    // What stands in brackets before the figure has closed: `pledged 100 billion yuan ($14.5 billion) and 380 billion`.
    if (key === ")") {
      while (at > start && keyOf(context, at) !== "(") at--;
      continue;
    }
    if ((bits & IS.clause) !== 0) return null;
    if (key === ",") {
      if (++commas > 1) return null;
      continue;
    }
    if (key === "of" || key === "to" || key === "at") {
      linked = true;
      continue;
    }
    // `has reached`, `was`: be and have alone leave the question to the words before them (`the target was`).
    const be = (bits & IS.be) !== 0;
    if (be || key === "have" || key === "has" || key === "had") {
      if (be && keyOf(context, at + 1) === "to") return "target";
      if (key === "be" || key === "been" || key === "being") continue;
      // `may have 1,000 by 2030`
      if (key === "have" && at >= first - 3 && /^(?:will|would|may|might|could|should)$/.test(keyOf(context, at - 1)))
        continue;
      const noun = keyOf(context, at - 1);
      if (AIM_NOUNS.has(noun)) return "target";
      if (RECKONING_NOUNS.has(noun)) return "estimate";
      return null;
    }
    if (commas > 0 && !linked && !AHEAD.has(key) && ACTUAL_WORDS.has(key)) return null;
    const last = keyOf(context, at - 1);
    if (key === "may" && token.shape !== "lower" && at > start) continue;
    // `said Oslo would provide`, `told reporters the force would be raised`: a plan told by another.
    if (key === "would" && told(context, at, start)) return "target";
    if ((key === "will" || key === "would") && /^costs?$/.test(keyOf(context, at + 1))) return "estimate";
    if (ESTIMATE_WORDS.has(key)) {
      // `an estimated 500` is a bound, `an estimated cost of` is reckoned.
      const counts = tokens[at + 1]?.kind !== "word" || context.reading.tag(at + 1, "numeral") !== undefined;
      if ((last === "a" || last === "an" || last === "the") && key === "estimated" && counts) continue;
      return "estimate";
    }
    // `is set to reach` is reckoned with, `is set to cut` meant.
    if (key === "set" && keyOf(context, at + 1) === "to")
      return DEEDS_TO_COME.has(keyOf(context, at + 2)) ? "target" : "estimate";
    if (CALLS.has(key) && /^(?:on|upon)$/.test(keyOf(context, at + 1))) return "target";
    if (TARGET_WORDS.has(key)) {
      // `required` and its kin before a noun describe it.
      if (!DETERMINER.has(last) || keyOf(context, at + 1) === "to" || !/(?:ed|ing)$/.test(key)) return "target";
      continue;
    }
    if (TARGET_NOUNS.has(key)) {
      const next = keyOf(context, at + 1);
      // `cut its dividend due to its loss of $3 million`: the reason.
      if (key === "due" && next === "to" && /^(?:the|a|an|its|their|his|her|this|these)$/.test(keyOf(context, at + 2)))
        continue;
      const linked =
        /^(?:of|to|at|is|was|by)$/.test(next) ||
        (next === "for" && /^(?:call|called|calling|ask|request|demand|target|propos)/.test(key));
      // `Vietnam and Cuba target trade of …`: a verb after who acts.
      const acts =
        key.startsWith("target") &&
        (context.reading.tag(at - 1, "state") !== undefined || /^(?:they|we|it|to)$/.test(last));
      if (at === first - 1 || linked || acts) return "target";
      continue;
    }
    // `to cut`, `will be held`: what is to come, by the words before.
    // `its stock of spent fuel`
    if (ACTUAL_WORDS.has(key) && last === "of") continue;
    if (ACTUAL_WORDS.has(key) && COMING.has(isAdverb(last) ? keyOf(context, at - 2) : last)) continue;
    if (ACTUAL_WORDS.has(key) && !DETERMINER.has(last)) return null;
    if (isPast(context, at)) return null;
  }
  return null;
}
