import { AGAINST, COMPARED, LEVEL_ADJECTIVES, LEVEL_NOUNS, MOVING_WORDS } from "../../lexicon/bare.ts";
import { FUNCTION_WORDS } from "../../lexicon/counting.ts";
import { LEVEL_VERBS, PREPOSITIONS } from "../../lexicon/measuring.ts";
import { type Context, keyOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { phraseForward } from "./noun-phrases.ts";
import { CHANGE_NOUNS, CHANGE_VERBS } from "./verbs.ts";
import { words } from "./words.ts";

const LIST_LINKS = words("in by for to from on");
const OPENERS = words(", ( – — -- or");
const MOVED_BY = words("up down by of");
const UP_DOWN = words("up down");
const COMPARED_TO = words("with to");
const REACHES = words("reach hit total exceed top");
const BROKEN = words("; ( and");
const WORTH = words("worth valued at");
const STOPS = words("; : ( )");

/** What the figure before one in its sentence measured: its parts and changes measure the same. */
export interface Earlier {
  readonly draft: Draft;
  readonly measure: string | null;
  readonly changes: boolean;
  /** It or the percentage before it in the sentence is a change. */
  readonly changed: boolean;
}

/** The token after the words that describe a level begins: `from | the current 6 bcm`, `against | a target of 460 million`. */
export function pastDescription(context: Context, first: number): number {
  let at = first;
  if (keyOf(context, at - 1) === "of" && LEVEL_NOUNS.has(keyOf(context, at - 2))) at -= 2;
  while (LEVEL_ADJECTIVES.has(keyOf(context, at - 1))) at--;
  return at < first && /^(?:the|its|their|his|her|an?)$/.test(keyOf(context, at - 1)) ? at - 1 : at;
}

/** `10% for Laos, 32% for Chad and 24% for Peru`, `600 MW and 183 MW`: an item of the list that the figure before is in. */
export function isListed(context: Context, draft: Draft, first: number, before: Draft): boolean {
  if (draft.kind !== before.kind || draft.unit !== before.unit || draft.kind === "count") return false;
  const link = keyOf(context, first - 1);
  const joint = link === "and" || link === "or" || link === ",";
  const gap = first - before.end;
  if (!joint || gap > 8) return false;
  if (gap === 1) return true;
  const preposition = keyOf(context, before.end);
  return LIST_LINKS.has(preposition) && preposition === keyOf(context, draft.end);
}

/** `9.58 billion baht (369 million dollars)` */
export function sameInBrackets(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  const inside = earlier !== null && keyOf(context, first - 1) === "(" && first - 1 === earlier.draft.end;
  // `1 trillion yen, equivalent to $8.5 billion`
  const equal = keyOf(context, first) === "equivalent" && earlier !== null && first - 1 === earlier.draft.end;
  const aside = earlier !== null && isAside(context, draft, first, earlier.draft);
  return (inside || equal || aside) && draft.rule !== "part" ? earlier.measure : undefined;
}

/** `…, up 18.8 percent`, `…, representing an increase of 39 percent`: a change measures what the level before it did. */
export function changeOfSame(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  if (earlier === null || earlier.measure === null || first - earlier.draft.end > 14) return undefined;
  const last = keyOf(context, first - 1);
  let comma = first - 1;
  while (comma >= earlier.draft.end && !OPENERS.has(keyOf(context, comma))) comma--;
  if (comma < earlier.draft.end) return undefined;
  const moving = MOVING_WORDS.has(keyOf(context, comma + 1));
  const changes = CHANGE_NOUNS.has(keyOf(context, first - 2)) || CHANGE_VERBS.has(last) || MOVED_BY.has(last);
  if (comma === first - 1 && /^(?:more|less|higher|lower|up|down)$/.test(keyOf(context, draft.end)))
    return earlier.measure;
  if (moving && (changes || CHANGE_NOUNS.has(keyOf(context, draft.end)))) return earlier.measure;
  return last === "or" || /^[+-]/.test(keyOf(context, draft.first)) ? earlier.measure : undefined;
}

/** `rose 14 percent to 3.2 billion`, `to 4.8 percent from 5.0`, `compared with $1.9bn`: another level of the same. */
export function otherLevel(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  if (earlier === null) return undefined;
  const gap = first - earlier.draft.end;
  const opening = pastDescription(context, first);
  const last = keyOf(context, opening - 1);
  const same = draft.kind === earlier.draft.kind;
  if (last === "from" && UP_DOWN.has(keyOf(context, opening - 2)) && same) return earlier.measure;
  if (earlier.measure === null) return undefined;
  const compared = COMPARED_TO.has(last) && COMPARED.has(keyOf(context, opening - 2));
  // `jumped 38.6 percent year-on-year to reach 17.9 billion dollars`
  const arrived = REACHES.has(last) && keyOf(context, opening - 2) === "to";
  if (arrived && earlier.changes && gap <= 10) return earlier.measure;
  const unbroken = gap <= 10 && !context.tokens.slice(earlier.draft.end, first).some(({ key }) => BROKEN.has(key));
  if (unbroken && (last === "to" || (last === "at" && gap <= 6)) && earlier.changes) return earlier.measure;
  // `from $450 million in 2010 to over $3.3 billion`
  if (same && last === "to" && gap <= 5 && keyOf(context, earlier.draft.first - 1) === "from") return earlier.measure;
  if (same && (compared || AGAINST.has(last) || last === "from") && gap <= 12) return earlier.measure;
  return same && gap === 1 && last === "to" ? earlier.measure : undefined;
}

/** `…, of which around $3 billion has been carried out`, `…, including $40 million`, `600 MW and 183 MW` */
export function partOfSame(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  if (earlier === null) return undefined;
  const last = keyOf(context, first - 1);
  const gap = first - earlier.draft.end;
  if (WORTH.has(last)) {
    const verb = last === "at" ? first - 2 : first - 1;
    const valued = /^(?:worth|valued)$/.test(keyOf(context, verb));
    // `4.1 million tonnes valued at RM8.9 billion`; of a thing counted the thing itself is worth it.
    if (valued && earlier.draft.kind === "measure" && isOneBreath(context, earlier.draft.end, verb))
      return earlier.measure ?? undefined;
    // `two-thirds of exports, worth $4 billion`
    if (valued && earlier.measure !== null && keyOf(context, verb - 1) === "," && gap <= 6) return earlier.measure;
  }
  if (earlier.measure === null || earlier.draft.kind !== draft.kind) return undefined;
  for (let at = first - 1; at >= first - 3; at--) {
    if (keyOf(context, at) === "which" && /^(?:of|among)$/.test(keyOf(context, at - 1))) return earlier.measure;
  }
  if (last === "including" || last === "comprising") return earlier.measure;
  return undefined;
}

/** No verb and no break between a quantity and what it is worth: `40,000 tonnes of figs, dates and wine to Oman worth`. */
function isOneBreath(context: Context, from: number, end: number): boolean {
  if (end - from > 14) return false;
  for (let at = from; at < end; at++) {
    const key = keyOf(context, at);
    if (STOPS.has(key) || LEVEL_VERBS.has(key) || CHANGE_VERBS.has(key)) return false;
  }
  return true;
}

/** `1.9 billion markkas, about $530 million,`: the same in another currency, between commas. */
export function isAside(context: Context, draft: Draft, first: number, before: Draft): boolean {
  if (draft.kind !== "money" || before.kind !== "money" || draft.unit === before.unit) return false;
  const next = context.tokens[draft.end];
  return (
    first - 1 === before.end && keyOf(context, before.end) === "," && (next === undefined || /^[,.;)]$/.test(next.text))
  );
}

/** `Of the 6.5 million doses ordered, 2.4 million have arrived`: the figure before is the whole that opens the sentence. */
export function isPartOfOpening(context: Context, first: number, before: Draft): boolean {
  const { first: start } = context.reading.sentenceOf(first);
  return keyOf(context, start) === "of" && before.first - start <= 4 && keyOf(context, first - 1) === ",";
}

/**
 * `exports rose 20 percent and imports 16 percent`, `farm aid by 14%`: the token where the noun begins whose verb is said
 * with the figure before; null where the clause has a verb of its own or no noun.
 */
export function gapped(context: Context, draft: Draft, first: number, earlier: Earlier | null): number | null {
  if (earlier === null || draft.kind !== "percent" || first - earlier.draft.end > 14) return null;
  let at = first - 1;
  if (keyOf(context, at) === "by") at--;
  const end = at + 1;
  for (; at > earlier.draft.end - 1 && end - at < 5; at--) {
    const token = context.tokens[at];
    const key = token?.key ?? "";
    if (at < end - 1 && (key === "and" || key === "while")) return at + 1;
    if (token?.kind !== "word" || /(?:ing|ed|ly)$/.test(key)) return null;
    if (FUNCTION_WORDS.has(key) || LEVEL_VERBS.has(key) || (CHANGE_VERBS.has(key) && !CHANGE_NOUNS.has(key)))
      return null;
    if (PREPOSITIONS.has(key) || context.reading.tag(at, "month") !== undefined) return null;
  }
  return null;
}

/** The noun of such a clause; only where the figure before, or the one it led to, is a change. */
export function gappedNoun(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  const start = earlier?.changed ? gapped(context, draft, first, earlier) : null;
  return start === null ? undefined : (phraseForward(context, start, first) ?? undefined);
}

/** `32% for Indonesia and 24% for Malaysia`: the other items of a list measure what its first does. */
export function itemOfList(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  return earlier?.measure != null && isListed(context, draft, first, earlier.draft) ? earlier.measure : undefined;
}

/** `Of the $1.7 billion in exports, 90 percent go duty-free`: a share of the whole that opens the sentence. */
export function shareOfOpening(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  if (earlier?.measure == null || draft.kind !== "percent" || keyOf(context, draft.end) === "of") return undefined;
  return isPartOfOpening(context, first, earlier.draft) ? earlier.measure : undefined;
}
