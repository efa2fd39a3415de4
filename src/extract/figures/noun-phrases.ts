import { OF_NOUNS, PLURAL_MODIFIERS } from "../../lexicon/counting.ts";
import { QUANTITY_NOUNS } from "../../lexicon/measuring.ts";
import { type Context, isHyphen, keyOf, tokenAt } from "./context.ts";
import { IS, is, marks } from "./marks.ts";
import { isPlural } from "./nouns.ts";
import { CHANGE_VERBS } from "./verbs.ts";
import { words } from "./words.ts";

const RATE_ADVERBS = words("annually yearly monthly weekly daily hourly quarterly");
const BEFORE_PARTICIPLES = words("of the a an its their in for with some more");
const CLAUSE_OPENINGS = words("and or of while meanwhile also thus year");

const LONGEST = 6;

/** A verb of level that is none here: a noun before a preposition, an adjective inside the phrase. */
function isNominal(context: Context, at: number): boolean {
  if (is(context, at, IS.verbalAdjective)) return true;
  return (
    is(context, at, IS.verbalNoun) &&
    /^(?:of|for|in|on|is|are|was|were|has|have|had|will|would|rose|fell)$/.test(keyOf(context, at + 1))
  );
}

/** Past a number before the noun (`38-million population`, `11-billion-dollar debt`); `two-way trade` keeps its word. */
function pastNumber(context: Context, from: number, stop: number): number {
  const { reading, tokens } = context;
  let at = from;
  while (at < stop && tokens[at]?.kind === "number") {
    // `50mg dose`, `240-unit block`: the size goes.
    const size = isHyphen(context, at + 1) ? at + 2 : tokens[at + 1]?.spaced === false ? at + 1 : -1;
    const sized = tokens[size]?.kind === "word" && reading.tag(size, "numeral") === undefined;
    if (sized && tokens[size + 1]?.kind === "word" && size + 1 < stop) return size + 1;
    at += isHyphen(context, at + 1) ? 2 : 1;
  }
  const after = at;
  while (at < stop && reading.tag(at, "numeral") !== undefined) {
    if (!isHyphen(context, at + 1)) at++;
    else if (after > from) return at + 3;
    else break;
  }
  return at;
}

/** The noun phrase that begins at a token, without its determiner: up to a verb, a preposition or a comma. */
export function phraseForward(context: Context, from: number, limit = Number.POSITIVE_INFINITY): string | null {
  const { reading, tokens } = context;
  if (tokens[from] === undefined) return null;
  const stop = Math.min(reading.sentenceOf(from).end, limit);
  let start = from;
  while (start < stop && is(context, start, IS.opening)) start++;
  // `China's total investment volume`: the owner goes.
  for (let at = start; at < Math.min(stop, start + 5); at++) {
    if (tokens[at]?.kind !== "word" || is(context, at, IS.preposition)) break;
    if (is(context, at + 1, IS.possessive)) {
      start = at + 2;
      break;
    }
  }
  start = pastNumber(context, start, stop);
  let end = start;
  for (let at = start; at < stop && at < start + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { key } = token;
    if (token.kind !== "word") {
      if ((isHyphen(context, at) && tokens[at + 1]?.spaced === false) || key === "&") continue;
      break;
    }
    if (at > start && key === "of" && QUANTITY_NOUNS.has(keyOf(context, at - 1))) continue;
    const joint = at > start && key === "and" && tokens[at + 1]?.kind === "word" && !is(context, at + 1, IS.opening);
    if (joint) continue;
    const bits = marks(token.word);
    if (
      at > start &&
      (bits & (IS.changeVerb | IS.changeNoun)) === IS.changeVerb &&
      CHANGE_VERBS.get(key)?.past === true
    )
      break;
    if (key === "of" && OF_NOUNS.get(keyOf(context, at - 1))?.includes(keyOf(context, at + 1))) continue;
    if (key === "per" && keyOf(context, at + 1) === "capita") continue;
    // `a four-acre area Thursday`
    if (at > start && token.shape === "title" && (reading.tag(at, "weekday") ?? reading.tag(at, "month")) !== undefined)
      break;
    if (at > start && (bits & IS.whichTime) !== 0 && is(context, at + 1, IS.timeNoun)) break;
    if ((bits & (IS.functionWord | IS.preposition | IS.ends)) !== 0) break;
    if (
      at > start &&
      (bits & IS.levelVerb) !== 0 &&
      !isNominal(context, at) &&
      !((bits & IS.verbalNoun) !== 0 && at + 1 === stop)
    )
      break;
    // `its stockpile of enriched uranium`
    if (at > start && key.endsWith("ed") && (bits & IS.verbalAdjective) === 0 && keyOf(context, at - 1) !== "of") break;
    // `a deal covering 300 hectares`
    if (
      at > start &&
      key.endsWith("ing") &&
      /^(?:the|a|an|its|their|some|about|nearly)$|^\d/.test(keyOf(context, at + 1))
    )
      break;
    end = at + 1;
  }
  // `15 million tonnes of freight annually`
  if (end > start + 1 && RATE_ADVERBS.has(keyOf(context, end - 1))) end--;
  // A participle at the end was the verb (`Turkey exported`), and a state alone is who, not what.
  if (keyOf(context, end - 1).endsWith("ed") && keyOf(context, end - 2) !== "of") end--;
  if (end <= start || tokens[start]?.kind !== "word") return null;
  const state = reading.tag(start, "state");
  return state !== undefined && state.end >= end ? null : reading.quote(start, end);
}

/** The noun phrase that ends before a token, back to its determiner; `first` is where it begins. */
export function phraseBackward(
  context: Context,
  end: number,
): { readonly text: string; readonly first: number } | null {
  const { reading, tokens } = context;
  if (tokens[end - 1] === undefined) return null;
  const floor = reading.sentenceOf(end - 1).first;
  let start = end;
  for (let at = end - 1; at >= floor && end - at <= LONGEST; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const { key } = token;
    if (token.kind !== "word") {
      if (isHyphen(context, at) && tokens[at + 1]?.spaced === false) {
        if (tokens[at - 1]?.kind !== "number") continue;
        // `100-megawatt solar farm`: the size goes.
        start = at + 2;
      }
      break;
    }
    if (key === "of" && QUANTITY_NOUNS.has(keyOf(context, at - 1))) continue;
    // `a line of credit`
    if (key === "of" && OF_NOUNS.get(keyOf(context, at - 1))?.includes(keyOf(context, at + 1))) continue;
    if (is(context, at, IS.functionWord | IS.preposition | IS.opening)) break;
    // `two hydropower dams of 600 MW`: how many is another figure.
    const number = at < end - 1 ? reading.tag(at, "numeral") : undefined;
    if (number !== undefined && number.value.role !== "part" && !isHyphen(context, at + 1)) break;
    if (at < end - 1 && /^(?:target|targets|aim|aims|plan|plans|seek|want|expect)$/.test(key)) break;
    if ((marks(token.word) & (IS.levelVerb | IS.verbalAdjective | IS.verbalNoun)) === IS.levelVerb) break;
    // A word in -s before the noun is its clause's verb (`carries interest`), save the few plurals that modify.
    if (at < end - 1 && tokens[at + 1]?.kind === "word" && isPlural(context, at) && !PLURAL_MODIFIERS.has(key)) break;
    const after = context.reading.tag(at - 1, "state") !== undefined || tokens[at - 1]?.shape === "title";
    const describes = (is(context, at, IS.verbalAdjective) && !after) || BEFORE_PARTICIPLES.has(keyOf(context, at - 1));
    if (at < end - 1 && token.shape === "lower" && key.endsWith("ed") && !describes) break;
    start = at;
  }
  return start < end && tokens[start]?.kind === "word" ? { text: reading.quote(start, end), first: start } : null;
}

/** The head of the noun phrase that ends at a token, its complements cut off: `Two-way trade between …` → `Two-way trade`. */
export function phraseOfClause(context: Context, last: number, start: number): string | undefined {
  let from = last;
  for (let steps = 0; from >= start && steps < 24; from--, steps++) {
    const token = tokenAt(context.tokens, from);
    const bits = token === undefined ? 0 : marks(token.word);
    // `rose 20 percent and tariffs`: another figure.
    if ((bits & IS.percent) !== 0 && /^(?:and|while|but)$/.test(keyOf(context, from + 1))) break;
    if ((bits & (IS.break | IS.expecting)) !== 0 || (bits & (IS.changeVerb | IS.changeNoun)) === IS.changeVerb) break;
  }
  from++;
  while (from <= last && CLAUSE_OPENINGS.has(keyOf(context, from))) from++;
  // `In the first nine months of 2006 trade reached`: a phrase of time or place stands before the subject.
  if (is(context, from, IS.preposition) && keyOf(context, from + 1) !== "capita") return undefined;
  return phraseForward(context, from, last + 1) ?? undefined;
}
