import { LEVEL_HELPERS, LEVEL_VERBS, NO_HEADS, RAISING_VERBS } from "../../lexicon/measuring.ts";
import { TIME_NOUNS } from "../../lexicon/units.ts";
import { type Context, isHyphen, keyOf, tokenAt } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { type Earlier, pastDescription } from "./earlier.ts";
import { IS, is } from "./marks.ts";
import { phraseBackward, phraseForward, phraseOfClause } from "./noun-phrases.ts";
import { CHANGE_VERBS } from "./verbs.ts";
import { words } from "./words.ts";

const LEVEL_LINKS = words("to by at from");
const TOTAL_OF = words("of total");
const WORTH = words("worth valued priced costing totalling totaling topping exceeding surpassing averaging amounting");
const AFTER = words("after before");
const RELATIVES = words("which that");
const COST_NOUNS = words("costs cost value total average record estimate forecast target");
const MAKES = words("make makes making made");
const GOES = words("went gone goes go going");

/** `raise two-way trade turnover between the two countries to $5 billion` */
export function raisedTo(context: Context, _draft: Draft, first: number) {
  const start = context.reading.sentenceOf(first).first;
  if (!LEVEL_LINKS.has(keyOf(context, pastDescription(context, first) - 1))) return undefined;
  for (let at = first - 2, steps = 0; at >= start && steps < 16; at--, steps++) {
    if (is(context, at, IS.break)) return undefined;
    if (at < first - 2 && RAISING_VERBS.has(keyOf(context, at))) return phraseForward(context, at + 1) ?? undefined;
  }
  return undefined;
}

/** `projects worth $4.3 billion`, `12 agreements worth a total of 2 billion`: the noun before the participle. */
export function worth(context: Context, _draft: Draft, first: number) {
  const start = context.reading.sentenceOf(first).first;
  let at = first - 1;
  while (at >= start && (LEVEL_HELPERS.has(keyOf(context, at)) || TOTAL_OF.has(keyOf(context, at)))) at--;
  const verb = LEVEL_VERBS.has(keyOf(context, first)) && at === first - 1 ? first : at;
  if (!WORTH.has(keyOf(context, verb))) return undefined;
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
export function subject(context: Context, _draft: Draft, first: number, earlier: Earlier | null) {
  const start = context.reading.sentenceOf(first).first;
  const { at: stop, verbs } = pastVerbs(context, first - 1, start);
  // `turnover topping $1.4 billion`: the words of the bound were the verb.
  if (verbs === 0 && !LEVEL_VERBS.has(keyOf(context, first))) return undefined;
  // `shrank 0.3 percent after growing 1.2 percent`
  if (AFTER.has(keyOf(context, stop)) && keyOf(context, stop + 1).endsWith("ing")) return earlier?.measure ?? undefined;
  // `…, and accounted for 6 percent of the total`: a second verb of the same subject.
  if (verbs > 0 && keyOf(context, stop) === "and" && earlier !== null) return earlier.measure ?? undefined;
  // `Bilateral trade, which amounted to …, is forecast to top …`
  if (RELATIVES.has(keyOf(context, stop))) {
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
    if (verbs > 0 && COST_NOUNS.has(key) && LEVEL_VERBS.has(keyOf(context, at + 1))) break;
    if (LEVEL_VERBS.has(key) || CHANGE_VERBS.has(key)) verbs++;
    else if (TIME_NOUNS.has(key) && /^(?:last|this|next|past|previous|coming)$/.test(last)) at--;
    // `making up 18 percent`
    else if (MAKES.has(key) && keyOf(context, at + 1) === "up") verbs++;
    // `accounted for`
    else if (key === "for" && /^account(?:s|ed|ing)?$/.test(last)) at += 0;
    else if (GOES.has(key) && /^(?:up|down)$/.test(keyOf(context, at + 1))) verbs++;
    else if (key === "time" && keyOf(context, at - 2) === "all") at -= 2;
    else if (/^(?:1[89]|20)\d\d$/.test(key) && /^(?:in|during|for|by)$/.test(last)) at--;
    else if (key === ")" && keyOf(context, at - 2) === "(") at -= 2;
    else if (NO_HEADS.has(key) && from - at < 4) at -= /^(?:the|its|a|their|an)$/.test(last) ? 1 : 0;
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
export function withNoun(context: Context, _draft: Draft, first: number) {
  for (let at = first - 1, steps = 0; steps < 9; at--, steps++) {
    const token = tokenAt(context.tokens, at);
    if (token?.kind !== "word" && !isHyphen(context, at)) return undefined;
    if (token?.key !== "with") continue;
    const { at: last, verbs } = pastVerbs(context, first - 1, at);
    // `with China holding $1.9bn`: who, and what it does.
    const doing = keyOf(context, first - 1).endsWith("ing") ? first - 1 : first;
    return steps === 0 ? undefined : (phraseForward(context, at + 1, verbs > 0 ? last + 1 : doing) ?? undefined);
  }
  return undefined;
}
