import { FUNCTION_WORDS } from "../../lexicon/counting.ts";
import { TIME_NOUNS } from "../../lexicon/units.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { CHANGE_NOUNS, CHANGE_VERBS } from "./verbs.ts";

/** What the figures before one in its sentence measured: parts and changes of a thing measure the same. */
export interface Earlier {
  readonly draft: Draft;
  readonly measure: string | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Verbs and their helpers by which a quantity takes a value. */
const LEVEL_VERBS = words(
  "be is are was were been being am has have had will would shall should may might can could must do does did to at by from about around over nearly almost some more less than up down " +
    "reach reaches reached reaching hit hits hitting total totals totalled totaled totalling totaling stand stands stood standing amount amounts amounted amounting come comes came " +
    "worth valued valuing estimated expected forecast projected predicted set targeted planned likely exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing " +
    "top topped topping topped tops cross crossed pass passed average averages averaged averaging equal equals equalled cost costs costing account accounts accounted accounting represent represents represented " +
    "make makes made record recorded posted post register registered see saw seen just only also still now already year-on-year sharply slightly steadily nearly roughly approximately least most as much many high " +
    "low another an a further additional record not yet fully increased decreased total put remained remain remains maintained kept return returned approach approached approaching approaches touch touched " +
    "near neared nearing range ranged ranges ranging between be expected aimed fixed capped limited pegged priced quoted double doubled triple tripled quadrupled account for estimated",
);
/** Prepositions that end the head of a noun phrase; `of` goes on where the head says only how much. */
const PREPOSITIONS = words(
  "between with in from for by to among at on during since through over under via against across into within per toward towards after before along despite as than until following without about amid around",
);
const QUANTITY_NOUNS = words(
  "value volume volumes amount amounts number numbers total balance requirement requirements cost costs rate level levels size sum share quantity output production imports exports export import sales supply demand consumption price prices stock stocks reserves proportion percentage majority cost growth area length capacity flow inflow inflows rate deficit surplus purchase delivery shipments",
);
/** Verbs that put a quantity at a value: `raise trade turnover to $5 billion`. */
const RAISING =
  /^(?:bring|brings|brought|bringing|take|takes|taking|took|push|pushed|pushing|raise|raised|raising|boost|boosted|boosting|lift|lifted|lifting|increase|increased|increasing|expand|expanded|expanding|reduce|reduced|reducing|cut|cutting|lower|lowered|lowering|double|drive|driving|get|put|putting|hike|hiked|upgrade|develop|promote|promoting|elevate|extend|slash|slashed|trim|trimmed|limit|limited|limiting|cap|capped|set|setting|keep|keeping|enhance|grow|growing)$/;
const BREAKS =
  /^(?:[,;:()"“”]|``|''|—|–|--|…|\.|that|which|who|where|when|while|whereas|but|if|because|although|said|says|say|saying|added|noted|stated|announced|reported|told|as|whose|than|including)$/;
const DETERMINERS =
  /^(?:the|a|an|its|their|his|her|our|my|your|this|that|these|those|some|any|all|each|every|no|such|both|with|and|or|of|in|for|on|at|has|have|had|been|is|are|was|were|also|only|just|thus|but|while|even|still|another|'s|'|s')$/;
/** Forms of such verbs that stand as adjectives or nouns inside a phrase: `total registered capital`. */
const ADJECTIVAL =
  /^(?:total|value|cost|average|record|registered|recorded|planned|estimated|projected|targeted|expected|fixed|pledged)$/;
const LONGEST = 6;

/** The noun phrase that says what a figure measures, as written; null where the sentence gives none. */
export function measureOf(context: Context, draft: Draft, first: number, earlier: Earlier | null): string | null {
  if (draft.kind === "count" && !draft.rule.startsWith("large")) return null;
  for (const [, find] of PATTERNS) {
    const measure = find(context, draft, first, earlier);
    if (measure !== undefined) return measure;
  }
  return null;
}

type Pattern = (context: Context, draft: Draft, first: number, earlier: Earlier | null) => string | null | undefined;

/** In order: what stands closest to the figure and says most comes first; the clause's subject is asked last. */
const PATTERNS: ReadonlyArray<readonly [id: string, find: Pattern]> = [
  ["same-in-brackets", sameInBrackets],
  ["share-of", shareOf],
  ["change-of", changeOfSame],
  ["of-which", ofWhich],
  ["noun-of", nounOf],
  ["in-noun", inNoun],
  ["noun-behind", nounBehind],
  ["raised-to", raisedTo],
  ["subject", subject],
];

/** `9.58 billion baht (369 million dollars)` */
function sameInBrackets({ tokens }: Context, draft: Draft, _first: number, earlier: Earlier | null) {
  if (earlier === null || tokens[draft.first - 1]?.text !== "(" || draft.first - 1 !== earlier.draft.end)
    return undefined;
  return earlier.measure;
}

/** `85 percent of the products`, `20 million tons of coal` */
function shareOf(context: Context, draft: Draft) {
  if (keyOf(context, draft.end) !== "of") return undefined;
  if (draft.kind === "money") return undefined;
  return phraseForward(context, draft.end + 1) ?? undefined;
}

/** `…, up 18.8 percent`: a change measures what the level before it did; else the subject does. */
function changeOfSame(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  if (earlier === null || earlier.measure === null) return undefined;
  const last = keyOf(context, first - 1);
  const after = keyOf(context, earlier.draft.end);
  const beside = first - earlier.draft.end <= 8;
  if (!beside) return undefined;
  const tail = after === "," || after === "(" || after === "–" || after === "—" || after === "--" || after === "or";
  if (!tail) return undefined;
  const moving =
    CHANGE_VERBS.has(last) || CHANGE_NOUNS.has(keyOf(context, first - 2)) || /^(?:up|down|by|or)$/.test(last);
  return moving || /^[+-]/.test(keyOf(context, draft.first)) ? earlier.measure : undefined;
}

/** `…, of which around $3 billion has been carried out` */
function ofWhich(context: Context, _draft: Draft, first: number, earlier: Earlier | null) {
  if (earlier === null || earlier.measure === null) return undefined;
  for (let at = first - 1; at >= first - 3; at--) {
    if (keyOf(context, at) === "which" && keyOf(context, at - 1) === "of") return earlier.measure;
  }
  return /^(?:including|comprising)$/.test(keyOf(context, first - 1)) && earlier.draft.kind === "money"
    ? earlier.measure
    : undefined;
}

/** `total registered capital of US$6.21 billion`, `a trade deficit of about $4 million` */
function nounOf(context: Context, _draft: Draft, first: number) {
  let at = first - 1;
  if (/^(?:a|an|the)$/.test(keyOf(context, at))) at--;
  if (!/^(?:of|at)$/.test(keyOf(context, at))) return undefined;
  if (keyOf(context, at) === "at" && !/^(?:rate|price|cost|value)s?$/.test(keyOf(context, at - 1))) return undefined;
  const noun = keyOf(context, at - 1);
  if (
    CHANGE_NOUNS.has(noun) ||
    /^(?:worth|excess|total|average|instead|out|because|record|maximum|minimum|target|goal|objective|estimate|forecast)$/.test(
      noun,
    )
  )
    return undefined;
  if (FUNCTION_WORDS.has(noun) || LEVEL_VERBS.has(noun)) return undefined;
  return phraseBackward(context, at) ?? undefined;
}

/** `$4.3 billion in investment licences`, `30 billion dollars a year in extra revenue` */
function inNoun(context: Context, draft: Draft) {
  let at = draft.end;
  if (/^(?:a|per|each|every)$/.test(keyOf(context, at))) at += 2;
  if (keyOf(context, at) === ")") at++;
  if (/^(?:a|per|each|every)$/.test(keyOf(context, at))) at += 2;
  const link = keyOf(context, at);
  if (link === "worth" && keyOf(context, at + 1) === "of") return phraseForward(context, at + 2) ?? undefined;
  if (draft.kind === "percent" || draft.kind === "measure") return undefined;
  if (link !== "in" && link !== "of") return undefined;
  const token = context.tokens[at + 1];
  if (token?.kind !== "word" || token.shape !== "lower" || FUNCTION_WORDS.has(token.key)) return undefined;
  return phraseForward(context, at + 1) ?? undefined;
}

/** `a $75 million grant`, `a 16 percent personal tax rate`, `30 million tons shortage` */
function nounBehind(context: Context, draft: Draft) {
  const token = context.tokens[draft.end];
  if (token === undefined || token.kind !== "word" || token.shape !== "lower") return undefined;
  const led =
    /^(?:a|an|the|this|that|its|their|his|new|'s|first|second|another|each|with|levies|imposed|for)$/.test(
      keyOf(context, draft.first - 1),
    ) || isHyphen(context, draft.end);
  if (!led && draft.kind !== "percent" && draft.unit !== "ton") return undefined;
  if (FUNCTION_WORDS.has(token.key) || TIME_NOUNS.has(token.key) || /(?:ly|ed|ing)$/.test(token.key)) return undefined;
  if (
    /^(?:higher|lower|stake|earlier|later|year-on-year|annually|daily|long|wide|deep|high|tall|north|south|east|west|apiece)$/.test(
      token.key,
    )
  )
    return token.key === "stake" ? "stake" : undefined;
  const direction = CHANGE_NOUNS.get(token.key);
  if (direction !== undefined) {
    return keyOf(context, draft.end + 1) === "in" ? (phraseForward(context, draft.end + 2) ?? undefined) : undefined;
  }
  return phraseForward(context, draft.end) ?? undefined;
}

/** `raise two-way trade turnover between the two countries to $5 billion` */
function raisedTo(context: Context, _draft: Draft, first: number) {
  const start = context.reading.sentenceOf(first).first;
  const link = keyOf(context, first - 1);
  if (link !== "to" && link !== "by" && link !== "at") return undefined;
  for (let at = first - 2, steps = 0; at >= start && steps < 16; at--, steps++) {
    const key = keyOf(context, at);
    if (BREAKS.test(key)) return undefined;
    if (RAISING.test(key) && at < first - 2) return phraseForward(context, at + 1) ?? undefined;
  }
  return undefined;
}

/** The subject of the clause: `Trade volume between China and Russia reached …`, `the volume, worth …`. */
function subject(context: Context, draft: Draft, first: number) {
  const { tokens } = context;
  const start = context.reading.sentenceOf(first).first;
  let at = first - 1;
  let verbs = 0;
  const skip = () => {
    while (at >= start) {
      const key = keyOf(context, at);
      const adverb = key.endsWith("ly") && key.length > 4;
      const comparison = isHyphen(context, at);
      if (!LEVEL_VERBS.has(key) && !CHANGE_VERBS.has(key) && !adverb && !comparison && key !== "of") break;
      if (LEVEL_VERBS.has(key) || CHANGE_VERBS.has(key)) verbs++;
      at--;
    }
  };
  skip();
  if (verbs === 0) {
    // `the balance of trade more than one billion`
    return draft.kind === "money" || draft.kind === "measure" ? undefined : undefined;
  }
  if (tokens[at]?.text === ",") at--;
  return phraseOf(context, at, start);
}

/** The head of the noun phrase that ends at a token, its complements cut off: `Two-way trade between …` → `Two-way trade`. */
function phraseOf(context: Context, last: number, start: number): string | undefined {
  let from = last;
  let steps = 0;
  while (from >= start && steps < 24) {
    const key = keyOf(context, from);
    if (BREAKS.test(key) || (CHANGE_VERBS.has(key) && !CHANGE_NOUNS.has(key))) break;
    from--;
    steps++;
  }
  from++;
  while (
    from <= last &&
    /^(?:and|or|of|while|meanwhile|also|thus|this|year)$/.test(keyOf(context, from)) &&
    keyOf(context, from) !== "this"
  )
    from++;
  // `In the first nine months of 2006 trade reached`: a phrase of time before the subject.
  if (PREPOSITIONS.has(keyOf(context, from))) return undefined;
  return phraseForward(context, from, last + 1) ?? undefined;
}

/** The noun phrase that begins at a token, without its determiner: up to a verb, a preposition or a comma. */
function phraseForward(context: Context, from: number, limit = Number.POSITIVE_INFINITY): string | null {
  const { reading, tokens } = context;
  const stop = Math.min(reading.sentenceOf(from).end, limit);
  let start = from;
  while (start < stop && DETERMINERS.test(keyOf(context, start))) start++;
  // `China's total investment volume`: the owner goes.
  for (let at = start; at < Math.min(stop, start + 5); at++) {
    if (tokens[at]?.kind !== "word") break;
    if (/^(?:'s|')$/.test(keyOf(context, at + 1))) {
      start = at + 2;
      break;
    }
    if (PREPOSITIONS.has(keyOf(context, at))) break;
  }
  let end = start;
  for (let at = start; at < stop && at < start + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { key } = token;
    if (token.kind !== "word") {
      if ((isHyphen(context, at) && tokens[at + 1]?.spaced === false) || key === "&") continue;
      break;
    }
    if (key === "of" && at > start && QUANTITY_NOUNS.has(keyOf(context, at - 1))) continue;
    const joint =
      key === "and" && at > start && tokens[at + 1]?.kind === "word" && !DETERMINERS.test(keyOf(context, at + 1));
    if (joint) continue;
    if (FUNCTION_WORDS.has(key) || PREPOSITIONS.has(key) || key === "'s") break;
    if (at > start && LEVEL_VERBS.has(key) && !/^(?:total|value|cost|average|record)s?$/.test(key)) break;
    if (
      at > start &&
      (/^(?:said|'s)$/.test(key) ||
        (key.endsWith("ed") &&
          !/^(?:registered|united|contracted|combined|charter|pledged|committed|invested|disbursed|estimated|planned|accumulated|authorized|authorised)$/.test(
            key,
          )))
    )
      break;
    end = at + 1;
  }
  if (end <= start || tokens[start]?.kind !== "word") return null;
  return reading.quote(start, end);
}

/** The noun phrase that ends before a token, back to its determiner. */
function phraseBackward(context: Context, end: number): string | null {
  const { reading, tokens } = context;
  const floor = reading.sentenceOf(end - 1).first;
  let start = end;
  for (let at = end - 1; at >= floor && end - at <= LONGEST; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const { key } = token;
    if (token.kind !== "word") {
      if (isHyphen(context, at) && tokens[at + 1]?.spaced === false) continue;
      break;
    }
    if (key === "of" && QUANTITY_NOUNS.has(keyOf(context, at - 1))) continue;
    if (FUNCTION_WORDS.has(key) || PREPOSITIONS.has(key) || DETERMINERS.test(key)) break;
    if (LEVEL_VERBS.has(key) && !ADJECTIVAL.test(key)) break;
    start = at;
  }
  return start < end && tokens[start]?.kind === "word" ? reading.quote(start, end) : null;
}
