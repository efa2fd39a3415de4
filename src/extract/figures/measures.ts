import { FUNCTION_WORDS } from "../../lexicon/counting.ts";
import { LEVEL_HELPERS, LEVEL_VERBS, RAISING_VERBS } from "../../lexicon/measuring.ts";
import { TIME_NOUNS } from "../../lexicon/units.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { breaksPhrase, phraseBackward, phraseForward, phraseOfClause } from "./noun-phrases.ts";
import { CHANGE_NOUNS, CHANGE_VERBS } from "./verbs.ts";

/** What the figure before one in its sentence measured: its parts and changes measure the same. */
export interface Earlier {
  readonly draft: Draft;
  readonly measure: string | null;
  readonly changes: boolean;
}

/** The noun phrase that says what a figure measures, as written; null where the sentence gives none. */
export function measureOf(context: Context, draft: Draft, first: number, earlier: Earlier | null): string | null {
  if (draft.kind === "count" && draft.unit !== null) return null;
  for (const [, find] of PATTERNS) {
    const measure = find(context, draft, first, earlier);
    if (measure !== undefined) return measure;
  }
  return null;
}

/** Undefined passes the question on; null answers that nothing is named. */
type Pattern = (context: Context, draft: Draft, first: number, earlier: Earlier | null) => string | null | undefined;

/** In order: what stands closest to the figure and says most comes first; the clause's subject is asked last. */
const PATTERNS: ReadonlyArray<readonly [id: string, find: Pattern]> = [
  ["same-in-brackets", sameInBrackets],
  ["share-of", shareOf],
  ["change-of-same", changeOfSame],
  ["other-level", otherLevel],
  ["of-which", ofWhich],
  ["noun-of", nounOf],
  ["in-noun", inNoun],
  ["noun-behind", nounBehind],
  ["raised-to", raisedTo],
  ["worth", worth],
  ["subject", subject],
  ["with-noun", withNoun],
];

/** `9.58 billion baht (369 million dollars)` */
function sameInBrackets(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  const inside = earlier !== null && keyOf(context, first - 1) === "(" && first - 1 === earlier.draft.end;
  // `1 trillion yen, equivalent to $8.5 billion`
  const equal = keyOf(context, first) === "equivalent" && earlier !== null && first - 1 === earlier.draft.end;
  return (inside || equal) && draft.rule !== "part" ? earlier.measure : undefined;
}

/** `85 percent of the products`, `20 million tons of coal`, `a third of it` */
function shareOf(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  if (draft.kind === "money") return undefined;
  // `400 kilometres (250 miles) of coastline`
  const end = keyOf(context, draft.end) === "(" ? pastBrackets(context, draft.end) : draft.end;
  if (keyOf(context, end) !== "of") return undefined;
  if (/^(?:it|them|this|that|which)$/.test(keyOf(context, end + 1))) return earlier?.measure ?? null;
  // A share of the whole economy measures what the clause is about.
  if (/^(?:gdp|gnp|gross|total|capacity)$/.test(keyOf(context, draft.end + 1))) {
    const named =
      nounOf(context, draft, first) ?? raisedTo(context, draft, first) ?? subject(context, draft, first, earlier);
    if (named !== undefined) return named;
  }
  // `70 percent of the 1.2 million voters`
  let at = end + 1;
  while (at < end + 6 && isNumeral(context, at)) at++;
  return phraseForward(context, at) ?? undefined;
}
const isNumeral = ({ tokens, reading }: Context, at: number) =>
  tokens[at]?.kind === "number" ||
  reading.tag(at, "numeral") !== undefined ||
  tokens[at]?.key === "the" ||
  tokens[at]?.key === "all";

const MOVING =
  /^(?:up|down|a|an|representing|marking|rising|falling|increasing|decreasing|growing|climbing|dropping|jumping|surging|reflecting|posting|which)$/;

/** `…, up 18.8 percent`, `…, representing an increase of 39 percent`: a change measures what the level before it did. */
function changeOfSame(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  if (earlier === null || earlier.measure === null || first - earlier.draft.end > 14) return undefined;
  const last = keyOf(context, first - 1);
  let comma = first - 1;
  while (comma >= earlier.draft.end && !/^(?:,|\(|–|—|--|or)$/.test(keyOf(context, comma))) comma--;
  if (comma < earlier.draft.end) return undefined;
  const moving = MOVING.test(keyOf(context, comma + 1));
  const changes =
    CHANGE_NOUNS.has(keyOf(context, first - 2)) || CHANGE_VERBS.has(last) || /^(?:up|down|by|of)$/.test(last);
  if (comma === first - 1 && /^(?:more|less|higher|lower|up|down)$/.test(keyOf(context, draft.end)))
    return earlier.measure;
  if (moving && (changes || CHANGE_NOUNS.has(keyOf(context, draft.end)))) return earlier.measure;
  return last === "or" || /^[+-]/.test(keyOf(context, draft.first)) ? earlier.measure : undefined;
}

/** `rose 14 percent to 3.2 billion`, `to 4.8 percent from 5.0`, `compared with $1.9bn`: another level of the same. */
function otherLevel(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  if (earlier === null) return undefined;
  const gap = first - earlier.draft.end;
  const last = keyOf(context, first - 1);
  if (last === "from" && /^(?:up|down)$/.test(keyOf(context, first - 2)) && draft.kind === earlier.draft.kind)
    return earlier.measure;
  if (earlier.measure === null) return undefined;
  const compared = /^(?:with|to)$/.test(last) && /^(?:compared|up|down)$/.test(keyOf(context, first - 2));
  // `jumped 38.6 percent year-on-year to reach 17.9 billion dollars`
  const arrived = /^(?:reach|hit|total|exceed|top)$/.test(last) && keyOf(context, first - 2) === "to";
  if (arrived && earlier.changes && gap <= 10) return earlier.measure;
  const unbroken =
    gap <= 6 && !context.tokens.slice(earlier.draft.end, first).some(({ text }) => text === ";" || text === "(");
  if (unbroken && (last === "to" || last === "at") && earlier.changes) return earlier.measure;
  const same = draft.kind === earlier.draft.kind;
  // `from $450 million in 2010 to over $3.3 billion`
  if (same && last === "to" && gap <= 5 && keyOf(context, earlier.draft.first - 1) === "from") return earlier.measure;
  if (same && (compared || last === "against" || last === "from") && gap <= 12) return earlier.measure;
  return same && gap === 1 && last === "to" ? earlier.measure : undefined;
}

/** `…, of which around $3 billion has been carried out`, `…, including $40 million` */
function ofWhich(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  if (earlier === null || earlier.measure === null) return undefined;
  // `two-thirds of exports, worth $4 billion`
  if (
    /^(?:worth|valued)$/.test(keyOf(context, first - 1)) &&
    keyOf(context, first - 2) === "," &&
    first - earlier.draft.end <= 6
  )
    return earlier.measure;
  if (earlier.draft.kind !== draft.kind) return undefined;
  for (let at = first - 1; at >= first - 3; at--) {
    if (keyOf(context, at) === "which" && /^(?:of|among)$/.test(keyOf(context, at - 1))) return earlier.measure;
  }
  return /^(?:including|comprising)$/.test(keyOf(context, first - 1)) ? earlier.measure : undefined;
}

const NO_HEADS =
  /^(?:worth|excess|total|average|instead|out|because|record|maximum|minimum|target|goal|objective|estimate|forecast|mark|level|threshold|ceiling|tune|peak|range|equivalent|fine|one|most|some|each|head|sum|high|low)$/;

/** `total registered capital of US$6.21 billion`, `a price of $5.6`, `at a rate of 4 percent` */
function nounOf(context: Context, _draft: Draft, first: number) {
  let at = first - 1;
  if (/^(?:a|an|the)$/.test(keyOf(context, at))) at--;
  if (!/^(?:of|at)$/.test(keyOf(context, at))) return undefined;
  const noun = keyOf(context, at - 1);
  if (keyOf(context, at) === "at" && !/^(?:rate|price|cost|value)s?$/.test(noun)) return undefined;
  if (isNumeral(context, at - 1) || CHANGE_NOUNS.has(noun) || NO_HEADS.test(noun) || FUNCTION_WORDS.has(noun))
    return undefined;
  if (LEVEL_VERBS.has(noun) && !/^(?:cost|value|average|rate)s?$/.test(noun)) return undefined;
  return phraseBackward(context, at)?.text;
}

/** The token after the brackets that open at one, where they close within a few words. */
function pastBrackets(context: Context, open: number): number {
  for (let at = open + 1; at < open + 9; at++) if (keyOf(context, at) === ")") return at + 1;
  return open;
}

/** `$4.3 billion in investment licences`, `30 billion dollars (3.8 billion US) a year in extra revenue`, `$5 million worth of rice` */
function inNoun(context: Context, draft: Draft) {
  let at = draft.end;
  const rate = () => {
    if (/^(?:a|per|each|every)$/.test(keyOf(context, at))) at += 2;
  };
  rate();
  if (keyOf(context, at) === "(") at = pastBrackets(context, at);
  if (keyOf(context, at) === ")") at++;
  rate();
  const link = keyOf(context, at);
  if (link === "worth" && keyOf(context, at + 1) === "of") return phraseForward(context, at + 2) ?? undefined;
  if (draft.kind === "percent" || draft.kind === "measure" || (link !== "in" && link !== "of")) return undefined;
  const token = context.tokens[at + 1];
  if (token?.kind !== "word" || token.shape !== "lower" || FUNCTION_WORDS.has(token.key)) return undefined;
  if (
    TIME_NOUNS.has(token.key) ||
    /^(?:fiscal|early|late|mid|cash|return|exchange|all|total|order|line|favour|favor|response)$/.test(token.key)
  )
    return undefined;
  return phraseForward(context, at + 1) ?? undefined;
}

const LED =
  /^(?:a|an|the|this|that|its|their|his|new|'s|first|second|another|each|with|levies|imposed|for|additional|further)$/;
const NO_NOUNS =
  /^(?:higher|lower|smaller|larger|bigger|greater|fewer|weaker|stronger|slower|faster|cheaper|dearer|stake|earlier|later|year-on-year|annually|daily|weekly|monthly|yearly|long|wide|deep|high|tall|north|south|east|west|southeast|southwest|northeast|northwest|apiece|away|worth|sterling|more|less|up|down|owned|old|p\.a\.?|live|work|say|believe|think|want|support|favou?r|oppose|own|use)$/;

/** `a $75 million grant`, `a $3 billion, 9-month standby arrangement`, `a 16 percent personal tax rate`, `30 million tons shortage` */
function nounBehind(context: Context, draft: Draft) {
  let at = draft.end;
  const led = LED.test(keyOf(context, draft.first - 1)) || isHyphen(context, at);
  // `…, five-year loan`: a second description before the noun.
  if (led && keyOf(context, at) === "," && isHyphen(context, at + 2) && context.tokens[at + 3]?.spaced === false)
    at += 4;
  const token = context.tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  if (/^(?:last|this|next|past)$/.test(token.key) && TIME_NOUNS.has(keyOf(context, at + 1))) return undefined;
  const named = led && context.tokens[at + 1]?.shape === "lower" && !FUNCTION_WORDS.has(keyOf(context, at + 1));
  if (token.shape !== "lower" && !named) return undefined;
  if (!led && draft.kind !== "percent" && draft.unit !== "ton") return undefined;
  if (FUNCTION_WORDS.has(token.key) || TIME_NOUNS.has(token.key) || /(?:ly|ed|ing)$/.test(token.key)) return undefined;
  if (token.key === "stake") return "stake";
  if (NO_NOUNS.test(token.key)) return undefined;
  if (CHANGE_NOUNS.has(token.key)) {
    return keyOf(context, at + 1) === "in" ? (phraseForward(context, at + 2) ?? undefined) : undefined;
  }
  return phraseForward(context, at) ?? undefined;
}

/** `raise two-way trade turnover between the two countries to $5 billion` */
function raisedTo(context: Context, _draft: Draft, first: number) {
  const start = context.reading.sentenceOf(first).first;
  if (!/^(?:to|by|at)$/.test(keyOf(context, first - 1))) return undefined;
  for (let at = first - 2, steps = 0; at >= start && steps < 16; at--, steps++) {
    const key = keyOf(context, at);
    if (breaksPhrase(key)) return undefined;
    if (RAISING_VERBS.has(key) && at < first - 2) return phraseForward(context, at + 1) ?? undefined;
  }
  return undefined;
}

/** `projects worth $4.3 billion`, `12 agreements worth a total of 2 billion`: the noun before the participle. */
function worth(context: Context, _draft: Draft, first: number) {
  const start = context.reading.sentenceOf(first).first;
  let at = first - 1;
  while (at >= start && (LEVEL_HELPERS.has(keyOf(context, at)) || /^(?:of|total)$/.test(keyOf(context, at)))) at--;
  const verb = LEVEL_VERBS.has(keyOf(context, first)) && at === first - 1 ? first : at;
  if (
    !/^(?:worth|valued|priced|costing|totalling|totaling|topping|exceeding|surpassing|averaging|amounting)$/.test(
      keyOf(context, verb),
    )
  )
    return undefined;
  if (/^(?:be|is|are|was|were|been|,)$/.test(keyOf(context, verb - 1))) return undefined;
  const phrase = phraseBackward(context, verb);
  if (phrase === null) return undefined;
  // The phrase before may be a party of the thing (`trade between Oman and India worth`): then the subject is asked.
  const party =
    context.reading.tag(phrase.first, "state") !== undefined &&
    /^(?:and|with|between|to|from|of|the)$/.test(keyOf(context, phrase.first - 1));
  return party ? undefined : phrase.text;
}

/** The subject of the clause: `Trade volume between China and Russia reached …`, `the volume, worth …`. */
function subject(context: Context, _draft: Draft, first: number, earlier: Earlier | null) {
  const start = context.reading.sentenceOf(first).first;
  const { at: stop, verbs } = pastVerbs(context, first - 1, start);
  // `turnover topping $1.4 billion`: the words of the bound were the verb.
  if (verbs === 0 && !LEVEL_VERBS.has(keyOf(context, first))) return undefined;
  // `shrank 0.3 percent after growing 1.2 percent`
  if (/^(?:after|before)$/.test(keyOf(context, stop)) && keyOf(context, stop + 1).endsWith("ing"))
    return earlier?.measure ?? undefined;
  // `Bilateral trade, which amounted to …, is forecast to top …`
  if (/^(?:which|that)$/.test(keyOf(context, stop))) {
    return phraseOfClause(context, keyOf(context, stop - 1) === "," ? stop - 2 : stop - 1, start);
  }
  // `Gas reserves, nationalised in May, stand at`, `trade, which hit $3 billion in 2005, grew to`: past what stands between commas.
  const aside = keyOf(context, stop) === "," ? asideBefore(context, stop, start) : null;
  if (aside !== null) return phraseOfClause(context, aside - 1, start);
  const phrase = phraseOfClause(context, keyOf(context, stop) === "," ? stop - 1 : stop, start);
  return phrase === undefined && keyOf(context, stop) === "," ? (earlier?.measure ?? undefined) : phrase;
}

/** The comma that opens the relative clause or the participle which another comma closes. */
function asideBefore(context: Context, close: number, start: number): number | null {
  for (let at = close - 1; at > start && at > close - 16; at--) {
    if (keyOf(context, at) !== ",") continue;
    const next = keyOf(context, at + 1);
    return /^(?:which|whose|mainly|mostly|including|excluding|excl\.)$/.test(next) || next.endsWith("ed") ? at : null;
  }
  return null;
}

/** Back over verbs, helpers, adverbs, times and goals between a figure and its subject. */
function pastVerbs(context: Context, from: number, start: number): { readonly at: number; readonly verbs: number } {
  let at = from;
  let verbs = 0;
  while (at >= start) {
    const key = keyOf(context, at);
    const last = keyOf(context, at - 1);
    // `Production costs are`: the noun before its verb.
    if (
      verbs > 0 &&
      /^(?:costs|cost|value|total|average|record|estimate|forecast|target)$/.test(key) &&
      LEVEL_VERBS.has(keyOf(context, at + 1))
    )
      break;
    if (LEVEL_VERBS.has(key) || CHANGE_VERBS.has(key)) verbs++;
    else if (TIME_NOUNS.has(key) && /^(?:last|this|next|past|previous|coming)$/.test(last)) at--;
    else if (/^(?:went|gone|goes|go|going)$/.test(key) && /^(?:up|down)$/.test(keyOf(context, at + 1))) verbs++;
    else if (key === "time" && keyOf(context, at - 2) === "all") at -= 2;
    else if (/^(?:1[89]|20)\d\d$/.test(key) && /^(?:in|during|for|by)$/.test(last)) at--;
    else if (key === ")" && keyOf(context, at - 2) === "(") at -= 2;
    else if (NO_HEADS.test(key) && from - at < 4) at -= /^(?:the|its|a|their|an)$/.test(last) ? 1 : 0;
    else if (
      !LEVEL_HELPERS.has(key) &&
      key !== "of" &&
      !(key.endsWith("ly") && key.length > 4) &&
      !isHyphen(context, at)
    )
      break;
    at--;
  }
  return { at, verbs };
}

/** `with the balance of trade more than one billion baht` */
function withNoun(context: Context, _draft: Draft, first: number) {
  for (let at = first - 1, steps = 0; steps < 9; at--, steps++) {
    const token = context.tokens[at];
    if (token?.kind !== "word" && !isHyphen(context, at)) return undefined;
    if (token?.key === "with") return steps === 0 ? undefined : (phraseForward(context, at + 1, first) ?? undefined);
  }
  return undefined;
}
