import { clean } from "../../text/numbers.ts";
import { readAmount } from "./amounts.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import { type Money, moneyAfter, moneyBefore } from "./money.ts";
import { type Counted, countedAfter, countedCompound, countedOne } from "./nouns.ts";
import { type Amount, amountWith } from "./parts.ts";
import { type Unit, unitAfter, unitAt } from "./units.ts";
import { words } from "./words.ts";

/** An amount with what stands directly about it: money, a unit, or the noun it counts. At most one of them. */
export interface Operand {
  readonly amount: Amount;
  readonly money: Money | null;
  readonly unit: Unit | null;
  readonly noun: Counted | null;
  readonly first: number;
  readonly end: number;
}

/** The same with some fields changed, in the one shape of operands. */
export function operandWith(operand: Operand, changes: Partial<Operand>): Operand {
  const { amount, money, unit, noun, first, end } = { ...operand, ...changes };
  return { amount, money, unit, noun, first, end };
}

const LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
  ["t", 1e12],
]);

/** The operand that begins at a token with digits or a numeral word. */
export function readOperand(context: Context, at: number): Operand | null {
  const { reading } = context;
  const read = readAmount(reading, at);
  if (read === null || !Number.isFinite(read.value)) return null;
  let amount = read.part ? asNumber(context, read) : read;
  const sign = moneyBefore(reading, amount, context.money);
  if (sign !== null) {
    amount = withLooseLetter(context, amount);
    return {
      amount,
      money: afterwards(context, amount, sign),
      unit: null,
      noun: null,
      first: sign.first,
      end: endOfMoney(context, amount),
    };
  }
  if (amount.letter) amount = withoutUnitLetter(context, amount);
  const money = moneyAfter(reading, amount, context.money);
  if (money !== null) return { amount, money, unit: null, noun: null, first: amount.first, end: money.end };
  const unit = unitAfter(context, amount);
  if (unit !== null) return { amount, money: null, unit, noun: null, first: amount.first, end: unit.end };
  const noun = nounOf(context, amount);
  const measure = noun === null ? null : measuredBy(context, amount, noun);
  if (measure !== null)
    return { amount, money: null, unit: measure, noun: null, first: amount.first, end: measure.end };
  return { amount, money: null, unit: null, noun, first: amount.first, end: noun?.end ?? amount.end };
}

/** `half a percentage point`, `a quarter of a dollar`: before a unit a part is a plain number. */
function asNumber(context: Context, part: Amount): Amount {
  let { end } = part;
  if (keyOf(context, end) === "of") end++;
  if (/^(?:a|an)$/.test(keyOf(context, end))) end++;
  else if (end > part.end) return part;
  const plain = amountWith(part, { part: false, end });
  const unit = unitAfter(context, plain);
  const money = unit === null && end > part.end ? moneyAfter(context.reading, plain, context.money) : null;
  return unit !== null || money !== null ? plain : part;
}

/** Units that are things too: `30 key points`, `12 university degrees`, `40 oil barrels`. */
const THINGS = words("point degree knot carat bit barrel bale pound calorie volt amp A foot gauge °C °F");
/** Adjectives by their endings; a noun before a unit makes another unit of it (`passenger kilometres`). */
const ADJECTIVE =
  /^(?:new|extra|more|other|further|additional|full|total|whole|odd|long|short|\p{L}{2,20}(?:ing|ed|al|ous|ic|ive|able|ible|ful|ly))$/u;

/** `3,000 additional megawatts`, `310 rushing yards`: a unit of measure behind adjectives. */
function measuredBy(context: Context, amount: Amount, { head, end, compound }: Counted): Unit | null {
  if (compound || head === amount.end || head > amount.end + 3) return null;
  for (let at = amount.end; at < head; at++) if (!ADJECTIVE.test(keyOf(context, at))) return null;
  const unit = unitAt(context, head);
  return unit === null || unit.end !== end || THINGS.has(unit.unit) ? null : unit;
}

function nounOf(context: Context, amount: Amount): Counted | null {
  if (amount.part) return null;
  const compound = countedCompound(context, amount.end);
  if (compound !== null) return compound;
  if (isHyphen(context, amount.end) && context.tokens[amount.end + 1]?.spaced === false) return null;
  // `0.82 share of the new stock`
  const less = amount.decimals > 0 && amount.digits && amount.value > 0 && amount.value < 1 && amount.magnitude === 1;
  if (less) return countedAfter(context, amount.end) ?? countedOne(context, amount.end);
  return amount.value === 1 && !amount.digits ? countedOne(context, amount.end) : countedAfter(context, amount.end);
}

/** `$5 m`: after a sign a lone letter is a magnitude. */
function withLooseLetter({ tokens }: Context, amount: Amount): Amount {
  const token = tokens[amount.end];
  const letter = LETTERS.get(token?.key ?? "");
  if (amount.magnitude > 1 || letter === undefined || !token?.spaced) return amount;
  return amountWith(amount, { value: clean(amount.value * letter), magnitude: letter, end: amount.end + 1 });
}

/** `37m long` is metres, `5t` tonnes, `35m people` millions: without money the letter is a magnitude only before what is counted. */
function withoutUnitLetter(context: Context, amount: Amount): Amount {
  const letter = keyOf(context, amount.end - 1);
  if (letter !== "m" && letter !== "t") return amount;
  const plain = amountWith(amount, {
    value: clean(amount.value / amount.magnitude),
    magnitude: 1,
    end: amount.end - 1,
    letter: false,
  });
  if (moneyAfter(context.reading, amount, context.money) !== null || unitAfter(context, amount) !== null) return amount;
  if (countedAfter(context, amount.end) !== null && !DEPTHS.has(keyOf(context, amount.end))) return amount;
  // `5.6m had fled`
  if (letter === "m" && /^(?:have|had|were|are|who|whom|live|lived|fled)$/.test(keyOf(context, amount.end)))
    return amount;
  const whole =
    keyOf(context, amount.end) === "of" &&
    /^(?:the|its|their|our|his|her|these|those|them)$/.test(keyOf(context, amount.end + 1));
  return letter === "m" && whole ? amount : plain;
}
const DEPTHS = words(
  "long wide high deep tall away thick below above from off race sprint freestyle hurdles relay final",
);

/** `$76 US`, `$1.5 million CAD`: letters after the amount tell which dollar the sign means. */
function afterwards(context: Context, amount: Amount, sign: Money): Money {
  const token = context.tokens[amount.end];
  if (token?.shape !== "upper" || !context.reading.text.startsWith("$", context.tokens[sign.first]?.start ?? 0))
    return sign;
  if ((token.text === "US" || token.text === "U.S.") && context.tokens[amount.end + 1]?.shape === "lower")
    return { ...sign, code: "USD" };
  if (!/^[A-Z]{3}$/.test(token.text)) return sign;
  const named = moneyAfter(context.reading, amount, context.money);
  return named === null ? sign : { ...sign, code: named.code };
}

function endOfMoney(context: Context, amount: Amount): number {
  const next = context.tokens[amount.end];
  const named =
    next !== undefined && /^(?:[A-Z]{3}|dollars?|US\$)$/.test(next.text)
      ? moneyAfter(context.reading, amount, context.money)
      : null;
  return named?.end ?? amount.end;
}
