import { FUNCTION_WORDS } from "../../lexicon/counting.ts";
import { LEVEL_VERBS, NO_HEADS, PARTICIPLES } from "../../lexicon/measuring.ts";
import { TIME_NOUNS } from "../../lexicon/units.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import {
  changeOfSame,
  type Earlier,
  gappedNoun,
  itemOfList,
  otherLevel,
  partOfSame,
  sameInBrackets,
  shareOfOpening,
} from "./earlier.ts";
import { phraseBackward, phraseForward } from "./noun-phrases.ts";
import { raisedTo, subject, withNoun, worth } from "./subjects.ts";
import { CHANGE_NOUNS } from "./verbs.ts";
import { words } from "./words.ts";

const PRONOUNS = words("it them this that which");
const POSSESSIVES = words("' 's");
const ARTICLES = words("a an the");
const NOUN_LINKS = words("of at");
const PARTS = words("part portion remainder percent cent %");
const CONSISTS = words(
  "consist consists consisted consisting comprise comprises comprised comprising compose composes composed composing",
);
const RATES = words("a per each every");
const WHICH_TIME = words("last this next past");

/** The noun phrase that says what a figure measures, as written; null where the sentence gives none. */
export function measureOf(context: Context, draft: Draft, first: number, earlier: Earlier | null): string | null {
  if (draft.kind === "count" && draft.unit !== null) return null;
  for (const { find } of PATTERNS) {
    const measure = find(context, draft, first, earlier);
    if (measure !== undefined) return measure;
  }
  return null;
}

/** Undefined passes the question on; null answers that nothing is named. */
type Pattern = (context: Context, draft: Draft, first: number, earlier: Earlier | null) => string | null | undefined;

/** In order: what stands closest to the figure and says most comes first; the clause's subject is asked last. */
const PATTERNS: ReadonlyArray<{ readonly id: string; readonly find: Pattern }> = [
  { id: "same-in-brackets", find: sameInBrackets },
  { id: "share-of", find: shareOf },
  { id: "change-of-same", find: changeOfSame },
  { id: "gapped", find: gappedNoun },
  { id: "own-noun", find: ofNoun },
  { id: "other-level", find: otherLevel },
  { id: "part-of-same", find: partOfSame },
  { id: "noun-of", find: nounOf },
  { id: "in-noun", find: inNoun },
  { id: "noun-behind", find: nounBehind },
  { id: "item-of-list", find: itemOfList },
  { id: "share-of-opening", find: shareOfOpening },
  { id: "raised-to", find: raisedTo },
  { id: "worth", find: worth },
  { id: "subject", find: subject },
  { id: "with-noun", find: withNoun },
];

/** `85 percent of the products`, `20 million tons of coal`, `a third of it` */
function shareOf(context: Context, draft: Draft, first: number, earlier: Earlier | null) {
  if (draft.kind === "money") return undefined;
  // `400 kilometres (250 miles) of coastline`
  const end = keyOf(context, draft.end) === "(" ? pastBrackets(context, draft.end) : draft.end;
  if (keyOf(context, end) !== "of") return undefined;
  if (PRONOUNS.has(keyOf(context, end + 1))) return earlier?.measure ?? null;
  // A share of the whole economy measures what the clause is about.
  if (isWhole(context, end + 1)) {
    // `260 billion barrels, a quarter of the world's total,`
    if (earlier?.measure != null && keyOf(context, first - 1) === "," && first - 1 === earlier.draft.end)
      return earlier.measure;
    const spent = spentOn(context, end + 2);
    if (spent !== null) return spent;
    const named =
      nounOf(context, draft, first) ?? raisedTo(context, draft, first) ?? subject(context, draft, first, earlier);
    if (named !== undefined) return named;
  }
  // `70 percent of the 1.2 million voters`
  let at = end + 1;
  while (at < end + 6 && isNumeral(context, at)) at++;
  return phraseForward(context, at) ?? undefined;
}
/** `GDP`, `the total`, `the world's total`, `the country's gross domestic product`. */
function isWhole(context: Context, from: number): boolean {
  let at = from;
  if (/^(?:the|its|their|our)$/.test(keyOf(context, at))) at++;
  for (let owner = at; owner < at + 4; owner++) if (POSSESSIVES.has(keyOf(context, owner))) at = owner + 1;
  return /^(?:gdp|gnp|gross|total|capacity)$/.test(keyOf(context, at));
}

/** `1.06 per cent of its gross national product on aid`: what the share goes to. */
function spentOn(context: Context, from: number): string | null {
  for (let at = from; at < from + 6; at++) {
    if (context.tokens[at]?.kind !== "word") return null;
    if (keyOf(context, at) === "on")
      return context.tokens[at + 1]?.shape === "lower" ? phraseForward(context, at + 1) : null;
  }
  return null;
}

const isNumeral = ({ tokens, reading }: Context, at: number) =>
  tokens[at]?.kind === "number" ||
  reading.tag(at, "numeral") !== undefined ||
  tokens[at]?.key === "the" ||
  tokens[at]?.key === "all";

/** `total registered capital of US$6.21 billion`, `a price of $5.6`, `at a rate of 4 percent` */
function nounOf(context: Context, _draft: Draft, first: number) {
  let at = first - 1;
  if (ARTICLES.has(keyOf(context, at))) at--;
  if (!NOUN_LINKS.has(keyOf(context, at))) return undefined;
  const noun = keyOf(context, at - 1);
  if (keyOf(context, at) === "at" && !/^(?:rate|price|cost|value)s?$/.test(noun)) return undefined;
  if (isNumeral(context, at - 1) || CHANGE_NOUNS.has(noun) || NO_HEADS.has(noun) || FUNCTION_WORDS.has(noun))
    return undefined;
  // `part of the $5 million`: the whole is not said.
  if (PARTS.has(noun)) return null;
  // `consisted of $54 million`
  if (CONSISTS.has(noun)) return undefined;
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
    if (RATES.has(keyOf(context, at))) at += 2;
  };
  rate();
  if (keyOf(context, at) === "(") at = pastBrackets(context, at);
  if (keyOf(context, at) === ")") at++;
  rate();
  const link = keyOf(context, at);
  if (link === "worth" && keyOf(context, at + 1) === "of") return phraseForward(context, at + 2) ?? undefined;
  if (draft.kind === "percent" || draft.kind === "measure" || (link !== "in" && link !== "of")) return undefined;
  // `750 million euros of 10-year bonds`
  const termed = context.tokens[at + 1]?.kind === "number" && isHyphen(context, at + 2);
  const token = context.tokens[termed ? at + 3 : at + 1];
  if (token?.kind !== "word" || token.shape !== "lower" || FUNCTION_WORDS.has(token.key)) return undefined;
  if (
    (!termed && TIME_NOUNS.has(token.key)) ||
    /^(?:fiscal|early|late|mid|cash|return|exchange|all|total|order|line|favour|favor|response)$/.test(token.key)
  )
    return undefined;
  return phraseForward(context, at + 1) ?? undefined;
}

const LED = words(
  "a an the this that its their his new 's first second another each with levies imposed for additional further",
);
const NO_NOUNS = words(
  "higher lower smaller larger bigger greater fewer weaker stronger slower faster cheaper dearer stake earlier later year-on-year annually daily weekly monthly yearly long wide deep high tall north south east west southeast southwest northeast northwest apiece away worth sterling more less up down owned old p.a p.a. live work say believe think want support favor favour oppose own use",
);

/** `against the original $585 million of bank debt`: its own noun goes before that of another level. */
function ofNoun(context: Context, draft: Draft) {
  return keyOf(context, draft.end) === "of" ? inNoun(context, draft) : undefined;
}

/** A word that may head or carry on a noun phrase, told by what it is not. */
function isNoun({ tokens }: Context, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "word" && token.shape === "lower" && !FUNCTION_WORDS.has(token.key) && !token.key.endsWith("ly")
  );
}

/** A determiner stands before the figure or the words of its bound (`a record 57-billion-dollar package`), or a hyphen in it. */
function isLed(context: Context, draft: Draft, first: number): boolean {
  if (LED.has(keyOf(context, draft.first - 1)) || isHyphen(context, draft.end)) return true;
  if (draft.kind !== "percent" && draft.end > draft.amount.end && isHyphen(context, draft.amount.end)) return true;
  return first < draft.first && /^an?$/.test(keyOf(context, first)) && draft.kind !== "percent";
}

/** `a $75 million grant`, `a $3 billion, 9-month standby arrangement`, `a 16 percent personal tax rate`, `30 million tons shortage` */
function nounBehind(context: Context, draft: Draft, first: number) {
  let at = draft.end;
  const led = isLed(context, draft, first);
  // `…, five-year loan`: a second description before the noun.
  if (led && keyOf(context, at) === "," && isHyphen(context, at + 2) && context.tokens[at + 3]?.spaced === false)
    at += 4;
  const token = context.tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  if (WHICH_TIME.has(token.key) && TIME_NOUNS.has(keyOf(context, at + 1))) return undefined;
  const named = led && context.tokens[at + 1]?.shape === "lower" && !FUNCTION_WORDS.has(keyOf(context, at + 1));
  if (token.shape !== "lower" && !named) return undefined;
  if (!led && draft.kind !== "percent" && draft.unit !== "ton") return undefined;
  if (FUNCTION_WORDS.has(token.key) || TIME_NOUNS.has(token.key) || token.key.endsWith("ly")) return undefined;
  if (PARTICIPLES.has(token.key) || /(?:ed|ing)$/.test(token.key)) {
    // `a $500 million bridging loan`, `a $2 billion unsecured credit`; `the $5 million going to farmers` tells where it goes.
    const article = /^an?$/.test(keyOf(context, draft.first - 1)) || /^an?$/.test(keyOf(context, first));
    if (!article || PARTICIPLES.has(token.key) || !isNoun(context, at + 1)) return undefined;
  }
  if (token.key === "stake") return "stake";
  if (NO_NOUNS.has(token.key)) return undefined;
  if (CHANGE_NOUNS.has(token.key)) {
    return keyOf(context, at + 1) === "in" ? (phraseForward(context, at + 2) ?? undefined) : undefined;
  }
  return phraseForward(context, at) ?? undefined;
}
