import { FUNCTION_WORDS } from "../../lexicon/counting.ts";
import { TIME_NOUNS } from "../../lexicon/units.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import { isPlural, singularOf } from "./nouns.ts";
import { UNITS } from "./units.ts";
import { words } from "./words.ts";

const RATE_WORDS = words("per a an each every /");

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["annually", "year"],
  ["yearly", "year"],
  ["monthly", "month"],
  ["weekly", "week"],
  ["daily", "day"],
  ["hourly", "hour"],
  ["quarterly", "quarter"],
  ["p.a.", "year"],
  ["p.a", "year"],
]);
/** What `a` and `each` rate by, besides units of measure and time. */
const COUNTED = words(
  "head share person unit piece ticket bottle household worker student family copy vehicle seat night shift trip game container bag pair",
);
const SINGULAR_TIMES = words(
  "second minute hour day night week fortnight month quarter year decade century annum season semester",
);
const LATER = words("ago earlier before later after prior previously from of in");
const SHORT: ReadonlyMap<string, string> = new Map([
  ["annum", "year"],
  ["yr", "year"],
  ["hr", "hour"],
  ["h", "hour"],
  ["sec", "second"],
  ["sec.", "second"],
  ["s", "second"],
  ["min", "minute"],
  ["min.", "minute"],
  ["mth", "month"],
  ["wk", "week"],
]);

/** The denominator of a figure: right behind it, or behind what is measured (`two million barrels of crude a day`). */
export function rateOf(context: Context, end: number): string | null {
  const near = rateAfter(context, end);
  if (near !== null || keyOf(context, end) !== "of") return near?.per ?? null;
  for (let at = end + 2; at <= end + 4; at++) {
    if (context.tokens[at - 1]?.kind !== "word" || FUNCTION_WORDS.has(keyOf(context, at - 1))) return null;
    const rate = rateAfter(context, at);
    if (rate !== null) return rate.per;
  }
  return null;
}

/** The denominator that follows a figure (`per year`, `a day`, `/kg`, `annually`), and the token after it. */
export function rateAfter(context: Context, from: number): { readonly per: string; readonly end: number } | null {
  const { reading, tokens } = context;
  const stop = reading.sentenceOf(from - 1).end;
  if (from >= stop) return null;
  let at = from;
  const adverb = ADVERBS.get(keyOf(context, at));
  if (adverb !== undefined) return { per: adverb, end: at + 1 };
  if (isHyphen(context, at)) at++;
  const link = keyOf(context, at);
  if (!RATE_WORDS.has(link)) return null;
  at++;
  if (isHyphen(context, at)) at++;
  if (at >= stop) return null;
  // `$230 per 1,000 cubic metres`, `12 deaths per 100,000 people`
  let number = at;
  while (number < at + 3 && (tokens[number]?.kind === "number" || reading.tag(number, "numeral") !== undefined))
    number++;
  if (link === "per" && number > at) {
    const end = UNITS.at(reading, number)?.end ?? (isPlural(context, number) ? number + 1 : null);
    if (end !== null) return { per: reading.quote(at, end).replace(/\.$/, ""), end };
  }
  const word = tokens[at];
  if (word?.kind !== "word") return null;
  const key = word.key;
  if (
    SINGULAR_TIMES.has(key) ||
    ((link === "/" || link === "per") && SHORT.has(key)) ||
    (link === "per" && TIME_NOUNS.has(key))
  ) {
    if (
      (link === "a" || link === "an") &&
      LATER.has(keyOf(context, at + 1)) &&
      !/^(?:from|in|of)$/.test(keyOf(context, at + 1))
    )
      return null;
    return { per: SHORT.get(key) ?? singularOf(word), end: at + 1 };
  }
  const unit = UNITS.at(reading, at);
  if (unit !== null && (link !== "a" || key.length > 2)) return { per: unit.value.unit, end: unit.end };
  if (COUNTED.has(key)) return { per: key, end: at + 1 };
  if (link !== "per" || FUNCTION_WORDS.has(key) || key === "se") return null;
  return { per: singularOf(word), end: at + 1 };
}
