import { clean } from "../../text/numbers.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import { type Operand, operandWith, readOperand } from "./operands.ts";
import { amountWith } from "./parts.ts";
import { CHANGE_NOUNS, CHANGE_VERBS } from "./verbs.ts";
import { words } from "./words.ts";

const DASHES = words("- ‐ ‑ – — −");
const STOPS = words("; : ( )");

/** Two amounts that stand together: one range, two levels of one quantity, or nothing that measures (a score, a pair of years). */
export interface Pair {
  readonly as: "range" | "levels" | "nothing";
  readonly low: Operand;
  readonly high: Operand;
  /** Token where the pair begins: `between` belongs to it. */
  readonly first: number;
  /** Written as one (`3-4`), not joined by a word. */
  readonly dashed: boolean;
}

type Link = "dash" | "to" | "and" | "or";

/** The operand joined to `low` by a dash, `to`, `and` after `between`, or `or`. */
export function readPair(context: Context, low: Operand): Pair | null {
  const link = linkAfter(context, low);
  if (link === null) return null;
  const high = readAt(context, link.next);
  // `in the first half of 1991 to 2.2 billion markkas`: a year and a level.
  if (high !== null && link.kind === "to" && isDated(context, low) && unitOf(high) !== null) return null;
  if (high === null || context.reading.sentenceOf(low.first) !== context.reading.sentenceOf(high.first)) return null;
  // `between a quarter and a third of the crop`; a part and a number make no range.
  if (high.amount.part || low.amount.part) {
    const parts = high.amount.part && low.amount.part && /^(?:to|and)$/.test(link.kind);
    const first = link.kind === "and" ? low.first - 1 : low.first;
    return parts && low.amount.value < high.amount.value ? { as: "range", low, high, first, dashed: false } : null;
  }
  const shared = share(low, high);
  if (shared === null) return null;
  const as = judge(context, shared.low, high, link.kind, shared.low.amount !== low.amount);
  if (as === null) return null;
  const first = link.kind === "and" ? shared.low.first - 1 : shared.low.first;
  const { money, unit, noun } = shared.low;
  const whole = unitOf(high) === null ? operandWith(high, { money, unit, noun }) : high;
  return { as, low: shared.low, high: whole, first, dashed: link.kind === "dash" };
}

function readAt(context: Context, at: number): Operand | null {
  const { tokens } = context;
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    const numeral =
      context.reading.tag(i, "numeral") !== undefined ||
      (i === at + 1 && context.reading.tag(i, "ordinal") !== undefined && /^an?$/.test(keyOf(context, at)));
    if (token.kind === "number" || numeral) {
      const operand = readOperand(context, i);
      return operand !== null && operand.first === at ? operand : null;
    }
    // A currency sign or `a` before the number.
    if (token.kind !== "symbol" && token.kind !== "word") return null;
  }
  return null;
}

function linkAfter(context: Context, low: Operand): { readonly kind: Link; readonly next: number } | null {
  const { tokens } = context;
  // A noun ends the first operand; only `four countries to six countries` says it twice.
  const at = low.end;
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind !== "word" && DASHES.has(token.text)) {
    // `0-to-60-mph`, `five-or-six-page`
    const word = keyOf(context, at + 1);
    if ((word === "to" || word === "or") && isHyphen(context, at) && isHyphen(context, at + 2)) {
      return { kind: word === "to" ? "to" : "or", next: at + 3 };
    }
    const tight = !token.spaced || tokens[at + 1]?.spaced === true;
    return tight ? { kind: "dash", next: at + 1 } : null;
  }
  if (token.key === "to") return { kind: "to", next: at + 1 };
  if (token.key === "or") return { kind: "or", next: at + 1 };
  if (token.key === "and" && keyOf(context, low.first - 1) === "between") return { kind: "and", next: at + 1 };
  return null;
}

const unitOf = ({ money, unit, noun }: Operand) => money?.code ?? unit?.unit ?? (noun === null ? null : noun.unit);

/** The unit and the magnitude that the second says for both (`60 to 80 billion dollars`); null where units differ. */
function share(low: Operand, high: Operand): { readonly low: Operand } | null {
  let { amount } = low;
  const own = unitOf(low);
  const other = unitOf(high);
  const plain = high.amount.value / high.amount.magnitude;
  if (
    amount.magnitude === 1 &&
    high.amount.magnitude > 1 &&
    (own === null || low.money?.form === "sign") &&
    amount.value < plain
  ) {
    amount = amountWith(amount, {
      value: clean(amount.value * high.amount.magnitude),
      magnitude: high.amount.magnitude,
    });
  }
  if (own === other) return { low: operandWith(low, { amount }) };
  if (own === null) {
    // A sign before the second does not reach back: `5 to $6`.
    if (high.money?.form === "sign") return null;
    return { low: operandWith(low, { amount, money: high.money, unit: high.unit, noun: high.noun }) };
  }
  // `$200 to 300 million`, `10% to 15`: the first's unit holds for a bare second.
  return other === null && low.money?.form === "sign" ? { low: operandWith(low, { amount }) } : null;
}

function judge(context: Context, low: Operand, high: Operand, link: Link, scaled: boolean): Pair["as"] | null {
  const a = low.amount;
  const b = high.amount;
  const bare = unitOf(low) === null && unitOf(high) === null;
  const big =
    a.magnitude > 1 || b.magnitude > 1 || (a.value >= 1000 && b.value >= 1000 && !(isYear(a.value) || isYear(b.value)));
  if (link === "dash") {
    if (isYear(a.value) && a.decimals === 0 && (bare || high.noun !== null)) return "nothing";
    if (bare && !big) return "nothing";
    return b.value > a.value ? "range" : bare || high.noun !== null ? "nothing" : null;
  }
  if (link === "or") {
    const near = b.value > a.value && b.value <= a.value * 2 + 1 && a.digits === b.digits;
    return near && unitOf(low) === unitOf(high) && (low.end === low.amount.end || low.money?.form === "sign") && !bare
      ? "range"
      : null;
  }
  if (bare && !big) return link === "to" && a.digits && b.digits && b.decimals === 0 ? "nothing" : null;
  if (link === "to") {
    let start = low.first - 1;
    if (/^(?:current|present|previous|existing|initial|original|earlier|planned|today's)$/.test(keyOf(context, start)))
      start -= /^(?:the|its|their|an?)$/.test(keyOf(context, start - 1)) ? 2 : 1;
    const from =
      keyOf(context, start) === "from" ||
      (keyOf(context, low.first - 2) === "from" && !/^(?:the|a|an)$/.test(keyOf(context, low.first - 1)));
    if (b.value < a.value) return from ? "levels" : null;
    if (from) return moved(context, low.first - 1) ? "levels" : "range";
    // `rose 5 points to 120 points`, `swelled by $2.3 bn to $595.1 bn`: the second is where the movement ended.
    const own = low.end > a.end || low.money?.form === "sign";
    let before = low.first - 1;
    while (
      /^(?:only|just|about|around|nearly|almost|roughly|some|another|a|an|further|over|more|than)$/.test(
        keyOf(context, before),
      )
    )
      before--;
    const last = keyOf(context, before);
    // `fell by 13,000 to 216,000`
    const far = b.value > a.value * 4;
    if ((own || far) && !scaled && (CHANGE_VERBS.has(last) || /^(?:by|up|down|off)$/.test(last))) return null;
    return "range";
  }
  return b.value > a.value ? "range" : null;
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1400 && value <= 2199;

/** A bare year behind a preposition of time, before an amount of another size. */
function isDated(context: Context, low: Operand): boolean {
  const { amount } = low;
  const year = /^\d{4}$/.test(context.tokens[amount.end - 1]?.text ?? "") && isYear(amount.value);
  return (
    year && unitOf(low) === null && /^(?:in|of|since|during|for|by|until|year)$/.test(keyOf(context, amount.first - 1))
  );
}

/** A verb or noun of change before `from 18 to 26 per cent`, in its clause. */
function moved(context: Context, at: number): boolean {
  const start = context.reading.sentenceOf(at).first;
  for (let i = at, steps = 0; i >= start && steps < 16; i--, steps++) {
    const key = keyOf(context, i);
    if (STOPS.has(key)) return false;
    const verb = CHANGE_VERBS.get(key);
    // `an escalating scale of fines` moves nothing.
    const attributive = key.endsWith("ing") && !/^(?:from|to|by)$|ly$/.test(keyOf(context, i + 1));
    if (
      (verb !== undefined && !attributive) ||
      CHANGE_NOUNS.has(key) ||
      // `up from 5 to 7`; the adverb of `drawn up` is another.
      ((key === "up" || key === "down") && i >= at - 2) ||
      /^(?:went|gone|brought|bring|moved|rising|doubled|tripled|trebled|quadrupled)$/.test(key)
    )
      return true;
    if (
      /^(?:range|ranges|ranged|ranging|cost|costs|costing|vary|varied|priced|worth|between|anywhere|anything)$/.test(
        key,
      )
    )
      return false;
  }
  return false;
}
