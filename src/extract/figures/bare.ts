import {
  BALLOT_SIDES,
  BALLOT_WORDS,
  BARE_BOUNDS,
  CASUALTY_VERBS,
  CLOSINGS,
  CREWS,
  DETERMINERS,
  DIRECTIONS,
  HARM_HELPERS,
  HARMED,
  LOOSE_BOUNDS,
  OTHERS,
  OWNERS,
  PARITIES,
  PERSONAL_DEEDS,
  QUAKE_SCALES,
  RATE_LINKS,
  TOLD,
} from "../../lexicon/bare.ts";
import { FUNCTION_WORDS } from "../../lexicon/counting.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import { countedAfter } from "./nouns.ts";
import { type Operand, readOperand } from "./operands.ts";
import { rateAfter } from "./rates.ts";
import { CHANGE_VERBS } from "./verbs.ts";

/** `1.4 million Rohingya`, `12 million Chinese`: a people's name without a plural. */
function namedAfter({ tokens, reading }: Context, at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== "word" || token.shape !== "title" || tokens[at + 1]?.shape === "title") return null;
  const state = reading.tag(at, "state");
  return state === undefined ? token.text : state.value.form === "adjective" ? "person" : null;
}

/** A word that may be what the adjective before it describes. */
const isNounAt = ({ tokens }: Context, at: number) =>
  tokens[at]?.kind === "word" && !FUNCTION_WORDS.has(tokens[at]?.key ?? "");

/** `killed 12 and wounded over 5,000`, `at least seven were reported dead`. */
function isCasualties(context: Context, amount: Operand["amount"]): boolean {
  if (amount.decimals > 0) return false;
  const { end } = amount;
  if (HARM_HELPERS.has(keyOf(context, end))) {
    const told = TOLD.has(keyOf(context, end + 1)) ? 1 : 0;
    if (HARMED.has(keyOf(context, end + 1 + told))) return true;
  }
  let last = amount.first - 1;
  while (LOOSE_BOUNDS.has(keyOf(context, last))) last--;
  return CASUALTY_VERBS.has(keyOf(context, last)) && context.tokens[end]?.kind !== "number";
}

/** `132 voted for it, 11 against and 21 abstained`, `won by 76 votes, with 41 in favour` */
function isBallot({ reading, tokens }: Context, { first, end, decimals }: Operand["amount"]): boolean {
  const next = tokens[end]?.key ?? "";
  const side = BALLOT_SIDES.has(next) || (next === "in" && /^favou?r$/.test(tokens[end + 1]?.key ?? ""));
  if (!side || decimals > 0) return false;
  const sentence = reading.sentenceOf(first);
  for (let at = Math.max(sentence.first, first - 16); at < Math.min(sentence.end, end + 12); at++)
    if (BALLOT_WORDS.has(tokens[at]?.key ?? "")) return true;
  return false;
}

/** `rose to 50.2 from 49.7`: an index, which has no unit. */
function isIndex(context: Context, { digits, decimals, magnitude, first, end }: Operand["amount"]): boolean {
  if (!digits || decimals === 0 || magnitude > 1) return false;
  const next = context.tokens[end];
  if (next !== undefined && next.kind !== "punct" && !FUNCTION_WORDS.has(next.key)) return false;
  let at = first - 1;
  // `tumbled 5.39, or 1.2%`
  if (CHANGE_VERBS.get(keyOf(context, at))?.past === true) return true;
  if (!/^(?:to|at)$/.test(keyOf(context, at))) return false;
  at--;
  while (DIRECTIONS.has(keyOf(context, at))) at--;
  return CHANGE_VERBS.has(keyOf(context, at)) || CLOSINGS.has(keyOf(context, at));
}

/** `a magnitude of 6.8`, `magnitude 7`, `7.1 on the Richter scale` */
function magnitudeOf(context: Context, { digits, first, end, value }: Operand["amount"]): boolean {
  if (!digits || value >= 10) return false;
  let at = first - 1;
  if (/^(?:of|-)$/.test(keyOf(context, at))) at--;
  if (keyOf(context, at) === "magnitude") return true;
  if (keyOf(context, end) !== "on" || keyOf(context, end + 1) !== "the") return false;
  return QUAKE_SCALES.has(keyOf(context, end + 2));
}

/** Why a number without unit and noun still measures something. */
export function bareReason(
  context: Context,
  { amount, end }: Operand,
  how: string | null,
): { readonly id: string; readonly unit: string | null } | null {
  const { tokens, reading } = context;
  if (amount.value === 0 || (amount.value === 1 && !amount.digits)) return null;
  const next = keyOf(context, end);
  const last = keyOf(context, amount.first - 1);
  const grouped = tokens[amount.end - 1]?.text.includes(",") ?? false;
  if (isHyphen(context, end) && tokens[end + 1]?.spaced === false) return null;
  if (next === "times" || next === "time" || (next === "in" && /^(?:one|1)$/.test(keyOf(context, amount.first))))
    return null;
  if (rateAfter(context, end) !== null && !isHyphen(context, end)) return { id: "rate", unit: null };
  if (next === "of" || (next === "out" && keyOf(context, end + 1) === "of")) {
    const of = next === "of" ? end : end + 1;
    const after = keyOf(context, of + 1);
    const owner = [2, 3, 4].find((step) => /^'s?$/.test(keyOf(context, of + step)));
    if (
      owner !== undefined ||
      DETERMINERS.has(after) ||
      tokens[of + 1]?.kind === "number" ||
      reading.tag(of + 1, "numeral") !== undefined
    ) {
      let at = of + 1;
      if (owner !== undefined && (tokens[of + owner + 1]?.kind === "number" || reading.tag(of + owner + 1, "numeral")))
        at = of + owner + 1;
      else if (OWNERS.has(after)) at++;
      const whole =
        reading.tag(at, "numeral") !== undefined || tokens[at]?.kind === "number" ? readOperand(context, at) : null;
      const noun = whole === null ? countedAfter(context, at) : whole.noun;
      return /^(?:month|year|week|day)$/.test(noun?.unit ?? "") ? null : { id: "of-them", unit: noun?.unit ?? null };
    }
  }
  if (isCasualties(context, amount)) return { id: "casualties", unit: "person" };
  // `221B Baker Street`
  if (amount.letter && tokens[end]?.shape === "title") return null;
  if (amount.magnitude > 1 || (grouped && amount.value >= 1000)) return { id: "large", unit: namedAfter(context, end) };
  // `trades at 132.86 against the dollar`
  const rated =
    next === "against" ||
    next === "versus" ||
    next === "per" ||
    (next === "to" && keyOf(context, end + 1) === "the" && PARITIES.has(keyOf(context, end + 2)));
  if (amount.decimals > 0 && RATE_LINKS.has(last) && rated) return { id: "exchange", unit: null };
  if (isIndex(context, amount)) return { id: "index", unit: null };
  const quake = magnitudeOf(context, amount);
  if (quake) return { id: "magnitude", unit: "magnitude" };
  if (how !== null) return { id: "large", unit: null };
  const people = context.reading.tag(end, "state");
  if (people?.value.form === "adjective" && tokens[people.end]?.shape !== "title" && !isNounAt(context, people.end))
    return { id: "nationals", unit: "person" };
  if (last === "of" && CREWS.has(keyOf(context, amount.first - 2)) && amount.decimals === 0)
    return { id: "crew", unit: "person" };
  // `12 fewer than in 2018`
  if (
    (next === "more" || next === "fewer" || next === "less") &&
    keyOf(context, end + 1) === "than" &&
    amount.decimals === 0
  )
    return { id: "others", unit: "other" };
  if (OTHERS.has(last) && !/^(?:each|one)$/.test(keyOf(context, amount.first - 2)))
    return { id: "others", unit: "other" };
  if (last === "including" && /^(?:in|from|at|who|of|,|\.)$/.test(next)) return { id: "others", unit: "other" };
  if (next === "more" && !/^(?:than|or)$/.test(keyOf(context, end + 1)) && tokens[end + 1]?.kind === "word")
    return { id: "others", unit: "other" };
  if (isBallot(context, amount)) return { id: "voters", unit: null };
  if (PERSONAL_DEEDS.has(next) && amount.decimals === 0) return { id: "voters", unit: null };
  if (BARE_BOUNDS.has(last) && amount.decimals === 0 && amount.value >= 20) return { id: "bounded", unit: null };
  return null;
}
