import { AGAINST, COMPARED, COMPARED_LINKS, COUNT_LINKS, LATELY, TIME_LINKS } from "../../lexicon/bare.ts";
import { FUNCTION_WORDS } from "../../lexicon/counting.ts";
import { TIME_NOUNS } from "../../lexicon/units.ts";
import { type Bounded, boundOf } from "./bounds.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import { type Draft, draftWith } from "./drafts.ts";
import { pastDescription } from "./earlier.ts";
import { countedAfter } from "./nouns.ts";
import { type Operand, operandWith, readOperand } from "./operands.ts";
import { rateAfter, rateOf } from "./rates.ts";
import { isTime } from "./units.ts";

/** A number that neither money, unit nor noun stands with. */
export const bare = ({ money, unit, noun }: Operand): boolean => money === null && unit === null && noun === null;

/** `to 4.8 percent from 5.0`, `from 18 mpg to 24`: the other level of a quantity, whose unit is said once. */
export function otherLevel(context: Context, { amount, first }: Operand, before: Draft): Draft | null {
  if (before.end !== first - 1 || (before.kind !== "percent" && before.kind !== "measure")) return null;
  if (
    !amount.digits ||
    amount.magnitude > 1 ||
    amount.part ||
    (before.valueMax ?? before.value) !== before.amount.value
  )
    return null;
  const opening = keyOf(context, boundOf(context, before).first - 1);
  const link = keyOf(context, first - 1);
  if (!(link === "from" && (opening === "to" || opening === "at")) && !(link === "to" && opening === "from"))
    return null;
  const next = context.tokens[amount.end];
  const ends = next === undefined || next.kind === "punct" || FUNCTION_WORDS.has(next.key) || LATELY.has(next.key);
  if (!ends || isHyphen(context, amount.end) || amount.value > before.value * 20 || amount.value * 20 < before.value)
    return null;
  const { kind, unit, per, small } = before;
  return { kind, unit, per, small, first, end: amount.end, amount, value: amount.value, valueMax: null, rule: "level" };
}
/** How far behind a quantity its value at another time may stand. */
const LATER = 14;

/**
 * `3.2 percent in 2020 and 4.1 in 2021`, `22 burglaries, compared with 9 in May`, `to 4.1 tonnes per hectare from 3.8 a
 * decade ago`: the same quantity at another time.
 */
export function laterLevel(context: Context, { amount, first }: Operand, before: Draft): Draft | null {
  const { reading, tokens } = context;
  const exchanged = before.rule === "exchange" || before.rule === "index";
  if ((before.unit === null && !exchanged) || before.unit === "other" || before.rule === "compound") return null;
  if (amount.part || amount.sign !== null || before.amount.part) return null;
  if (first - before.end > LATER || reading.sentenceOf(first) !== reading.sentenceOf(before.first)) return null;
  // `76 votes to 41`
  if (before.unit === "vote" && keyOf(context, first - 1) === "to" && before.end === first - 1)
    return draftWith(before, { first, end: amount.end, amount, value: amount.value, valueMax: null, rule: "level" });
  const scale = Math.abs(before.value);
  if (amount.value > scale * 20 || amount.value * 20 < scale) return null;
  const opening = pastDescription(context, boundOf(context, alone(amount, first)).first);
  const link = keyOf(context, opening - 1);
  const led = keyOf(context, opening - 2);
  const compared = AGAINST.has(link) || (COMPARED_LINKS.has(link) && COMPARED.has(led));
  const precise = amount.digits && amount.decimals > 0 && amount.magnitude === 1;
  const again = precise && before.kind !== "money" && /^(?:and|,|but|then)$/.test(link);
  const start = /^(?:to|at)$/.test(keyOf(context, boundOf(context, before).first - 1));
  const from = link === "from" && start && (before.kind === "money" ? precise : amount.digits);
  if (!compared && !again && !from) return null;
  if (before.kind === "money" && (before.amount.magnitude !== amount.magnitude || !before.rule.includes("name")))
    return null;
  if (isHyphen(context, amount.end)) return null;
  const rate = rateAfter(context, amount.end);
  const next = tokens[amount.end];
  const timed =
    rate !== null ||
    LATELY.has(next?.key ?? "") ||
    (TIME_LINKS.has(next?.key ?? "") && isTimeWithin(context, amount.end + 1));
  const ends = next === undefined || next.kind === "punct" || FUNCTION_WORDS.has(next.key);
  // `3.4 percent in Lagos, 2.1 in Kano`
  const placed =
    again &&
    /^(?:in|for)$/.test(next?.key ?? "") &&
    next?.key === keyOf(context, before.end) &&
    tokens[amount.end + 1]?.shape === "title";
  if (!placed && !timed && !((compared || from) && ends)) return null;
  const { kind, unit, small } = before;
  const per = rate?.per ?? before.per ?? rateOf(context, before.end);
  return { kind, unit, per, small, first, end: amount.end, amount, value: amount.value, valueMax: null, rule: "level" };
}

/** `from 58 in 2016 to 64 percent`: the unit is said with the second level, past a time. */
export function earlierLevel(context: Context, operand: Operand): Operand | null {
  const { amount } = operand;
  const opening = boundOf(context, alone(amount, amount.first)).first;
  if (keyOf(context, opening - 1) !== "from" || amount.part || !isTimeWithin(context, amount.end)) return null;
  for (let at = amount.end + 1; at < amount.end + 8; at++) {
    if (/^[,;:.]$/.test(keyOf(context, at))) return null;
    if (keyOf(context, at) !== "to") continue;
    for (let i = at + 1; i < at + 5; i++) {
      const token = context.tokens[i];
      if (token?.kind !== "number" && context.reading.tag(i, "numeral") === undefined) continue;
      const next = readOperand(context, i);
      if (next === null || next.amount.part || next.money?.form === "sign") return null;
      const near = amount.value <= next.amount.value * 20 && next.amount.value <= amount.value * 20;
      if (!near || bare(next) || isTime(context, next.amount)) return null;
      return operandWith(operand, { money: next.money, unit: next.unit, noun: next.noun, end: amount.end });
    }
  }
  return null;
}

/** A year, a month or a unit of time within four words: `in May`, `the same period last year`. */
function isTimeWithin({ reading, tokens }: Context, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "punct" && token.text !== "-")) return false;
    if (/^(?:1[89]|20)\d\d$/.test(token.text) || TIME_NOUNS.has(token.key) || token.key === "period") return true;
    if (token.shape === "title" && (reading.tag(at, "month") ?? reading.tag(at, "weekday")) !== undefined) return true;
  }
  return false;
}

/** `the number of weekly flights from seven to 14`: the noun stands before its counts. */
export function numberOf(context: Context, { amount, first }: Operand): Operand["noun"] {
  if (amount.decimals > 0 && amount.magnitude === 1) return null;
  // `brought to nine the number of people in custody`
  const { end } = amount;
  if (keyOf(context, end) === "the" && keyOf(context, end + 1) === "number" && keyOf(context, end + 2) === "of")
    return countedAfter(context, end + 3);
  const opening = boundOf(context, alone(amount, first)).first - 1;
  // The words of the bound may be the verb: `exceeded two million`.
  const verb =
    COUNT_LINKS.has(keyOf(context, opening)) || (opening + 1 < first && COUNT_LINKS.has(keyOf(context, first - 1)));
  if (!verb) return null;
  const next = context.tokens[amount.end];
  if (next !== undefined && next.kind !== "punct" && !FUNCTION_WORDS.has(next.key) && !LATELY.has(next.key))
    return null;
  if (isHyphen(context, amount.end)) return null;
  const { first: start } = context.reading.sentenceOf(first);
  for (let at = opening - 1; at > start && at > opening - 18; at--) {
    if (/^[;:]$/.test(keyOf(context, at))) return null;
    // `the death toll has risen to 12`
    if (keyOf(context, at) === "toll") return { unit: "person", head: at, end: at + 1, compound: false };
    if (keyOf(context, at) !== "of" || keyOf(context, at - 1) !== "number") continue;
    const noun = countedAfter(context, at + 1);
    return noun !== null && noun.end <= opening ? noun : null;
  }
  return null;
}
/** A number as the bounds' rules look at it, before it is a figure. */
const alone = (amount: Operand["amount"], first: number): Bounded => ({
  first,
  end: amount.end,
  amount,
  value: 0,
  valueMax: null,
  kind: "count",
});
