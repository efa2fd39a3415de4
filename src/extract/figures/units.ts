import { UNIT_WORDS, type UnitWord } from "../../lexicon/units.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import { IS, is } from "./marks.ts";
import type { Amount } from "./parts.ts";
import { type Hit, opening, phraseTable } from "./phrases.ts";
import { words } from "./words.ts";

const SHORT_SHARES = words("pc pp bp");
const CUSTOMS = words("us u.s. uk u.k. american british imperial english");
const SHORT_TIMES = words("h hr hrs min sec secs yr yrs s");

/** A unit after an amount, tokens `amount.end` to `end`. */
export interface Unit {
  readonly kind: "percent" | "measure";
  readonly unit: string;
  readonly end: number;
  readonly scale: number;
  readonly per: string | null;
}

/** All units of measure, by their words. */
export const UNITS = phraseTable(UNIT_WORDS);
const shares = phraseTable([
  ...["%", "percent", "per cent", "per-cent", "pct", "pct.", "pc", "percents", "％"].map(
    (words) => [words, "percent"] as const,
  ),
  ...[
    "percentage point",
    "percentage points",
    "percentage-point",
    "percentage-points",
    "percent point",
    "percent points",
    "per cent points",
    "% points",
    "pp",
    "ppt",
    "ppts",
    "pps",
    "percentage pts",
  ].map((words) => [words, "percentage-point"] as const),
  ...["basis point", "basis points", "basis-point", "bps", "bp"].map((words) => [words, "basis-point"] as const),
]);

/** Words that percent, points or a unit of measure may begin with. */
const opensUnit = opening([shares, UNITS], CUSTOMS);

/** Symbols of one letter count only glued to the number, save these. */
const LOOSE_LETTERS: ReadonlySet<string> = new Set(["m", "t", "g", "W", "V", "L", "l"]);

/** Percent, points and units of measure after an amount. */
export function unitAfter(context: Context, amount: Amount): Unit | null {
  const { reading, tokens } = context;
  const stop = reading.sentenceOf(amount.first).end;
  // `112- kilometer road`: a line ended behind the hyphen.
  const broken = tokens[amount.end]?.spaced === false && (tokens[amount.end + 1]?.text.length ?? 0) > 3;
  const hyphened = isHyphen(context, amount.end) && (tokens[amount.end + 1]?.spaced === false || broken);
  const at = amount.end + (hyphened ? 1 : 0);
  const opening = at < stop ? tokens[at] : undefined;
  if (opening === undefined || !opensUnit(opening.word)) return null;
  const share = shares.at(reading, at);
  if (share !== null) {
    const short = SHORT_SHARES.has(keyOf(context, at));
    if (!short || (amount.digits && tokens[at]?.shape === "lower")) {
      return { kind: "percent", unit: share.value, end: share.end, scale: 1, per: null };
    }
  }
  const hit = UNITS.at(reading, at) ?? customary(context, at);
  if (hit === null || !fits(context, amount, hit.first, hit.end, hyphened)) return null;
  const { unit, scale, per }: UnitWord = hit.value;
  // `a quarter point`, `a half-point cut`: of a rate.
  if (unit === "point" && isFraction(amount))
    return { kind: "percent", unit: "percentage-point", end: hit.end, scale, per };
  return { kind: "measure", unit, end: hit.end, scale, per };
}

const isFraction = ({ digits, value }: Amount) => !digits && value < 1;

/** The unit of measure at a token, whatever stands before it. */
export function unitAt({ reading }: Context, at: number): Unit | null {
  const hit = UNITS.at(reading, at);
  return hit === null
    ? null
    : { kind: "measure", unit: hit.value.unit, end: hit.end, scale: hit.value.scale, per: hit.value.per };
}

/** Units that states measure differently: `five US gallons`, `an imperial pint`. */
const CUSTOMARY = words("gallon pint quart ounce ton bushel barrel mile foot");

function customary({ reading, tokens }: Context, at: number): Hit<UnitWord> | null {
  const key = tokens[at]?.key ?? "";
  if (!CUSTOMS.has(key)) return null;
  const hit = UNITS.at(reading, at + 1);
  return hit !== null && CUSTOMARY.has(hit.value.unit) ? hit : null;
}

function fits(context: Context, amount: Amount, at: number, end: number, hyphened: boolean): boolean {
  const { tokens } = context;
  const token = tokens[at];
  if (token === undefined) return false;
  const one = end - at === 1;
  if (one && /^\p{L}$/u.test(token.text) && token.spaced && !LOOSE_LETTERS.has(token.text)) {
    // `38 C (100 F)`: degrees, unless a name goes on.
    const next = tokens[at + 1];
    if (
      !(token.text === "C" || token.text === "F") ||
      amount.value > 150 ||
      isHyphen(context, at + 1) ||
      (next?.kind !== "punct" && next?.shape !== "lower")
    )
      return false;
  }
  if (one && /^\p{L}$/u.test(token.text) && !amount.digits) return false;
  // A following hyphen and word makes another word of it: `5-point-plan`, `foot-and-mouth`.
  if (token.key === "point" && isFraction(amount)) return true;
  if (token.key === "point" && hyphened) return false;
  // `12-gauge`; `two gauge readings` are readings.
  if (token.key === "gauge" || token.key === "magnitude")
    return amount.digits && (hyphened || amount.decimals > 0 || token.key === "gauge");
  if ((token.key === "points" || token.key === "point") && !amount.digits) return false;
  if (token.key === "degree" || token.key === "degrees") return amount.digits || amount.value > 3;
  // `two mu` is no field; short symbols need digits.
  return token.key.length > 2 || amount.digits;
}

/** A stretch of time follows (`five years`, `two-day`, `12 working days`): the dates' affair. */
export function isTime(context: Context, amount: Amount): boolean {
  const { tokens } = context;
  let at = amount.end;
  if (isHyphen(context, at)) at++;
  for (let steps = 0; steps < 3; steps++, at++) {
    if (is(context, at, IS.timeNoun)) return true;
    if (!is(context, at, IS.timeModifier)) break;
    if (isHyphen(context, at + 1)) at++;
  }
  if (is(context, amount.end, IS.clock)) return true;
  return tokens[amount.end]?.spaced === false && SHORT_TIMES.has(keyOf(context, amount.end));
}
