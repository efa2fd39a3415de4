import type { Reading, Token } from "../../model/reading.ts";
import { clean, parseDigits, readMagnitudes } from "../../text/numbers.ts";
import { words } from "./words.ts";

const CROSSES = words("× x X * ·");

/** A number with its sign, as it stands, before anything is known of what it measures. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** It has digits. */
  readonly digits: boolean;
  /** 1e6 in `1.4 million`, else 1. */
  readonly magnitude: number;
  readonly decimals: number;
  /** The magnitude is a glued letter: `30m`. */
  readonly letter: boolean;
  /** A part of something: `half`, `two-thirds`. */
  readonly part: boolean;
  /** `-1.3`, `+0.2`. */
  readonly sign: "+" | "-" | null;
}

/** The same with some fields changed. All amounts have one shape, which a spread would not give them: they are read the faster. */
export function amountWith(amount: Amount, changes: Partial<Amount>): Amount {
  const { first, end, value, digits, magnitude, decimals, letter, part, sign } = { ...amount, ...changes };
  return { first, end, value, digits, magnitude, decimals, letter, part, sign };
}

/** Words of parts and what they divide by. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].flatMap(
    (word, i): [string, number][] => [
      [word, i + 3],
      [`${word}s`, i + 3],
    ],
  ),
  ["hundredth", 100],
  ["hundredths", 100],
]);
export const GLYPHS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅛", 1 / 8],
]);
/** A fraction in one sign: `½`. */
export const isGlyph = ({ text }: Token): boolean => GLYPHS.has(text);
export const ARTICLES: ReadonlySet<string> = new Set(["a", "an"]);

export const glued = (token: Token | undefined, text: string) =>
  token !== undefined && !token.spaced && token.text === text;
/** An amount in words or signs that a magnitude behind it may multiply. */
export const whole = (reading: Reading, first: number, end: number, value: number, part: boolean): Amount =>
  scaledBy(reading, { first, end, value, digits: false, magnitude: 1, decimals: 0, letter: false, part, sign: null });

/** `half a million`, `a quarter of a million`, `1½ million`, `1.3 million dozen`: a magnitude after a part makes a plain number of it. */
export function scaledBy(reading: Reading, amount: Amount, scaled = false): Amount {
  const { tokens } = reading;
  const { end, value, part } = amount;
  const stop = reading.sentenceOf(end - 1).end;
  let at = end;
  if (part && at < stop && tokens[at]?.text === "-") at++;
  if (part && at < stop && tokens[at]?.key === "of" && ARTICLES.has(tokens[at + 1]?.key ?? "")) at += 2;
  else if (part && at < stop && ARTICLES.has(tokens[at]?.key ?? "")) at++;
  if (part && at < stop && tokens[at]?.text === "-") at++;
  if (at >= stop) return amount;
  const dozen = reading.tag(at, "numeral");
  if (dozen?.value.role === "dozen")
    return amountWith(amount, { value: clean(value * 12), end: dozen.end, part: false });
  if (scaled || (part && at === end)) return amount;
  const { magnitude, end: after } = readMagnitudes(reading, at);
  return magnitude === 1 || after > stop
    ? amount
    : amountWith(amount, { value: clean(value * magnitude), end: after, magnitude, part: false });
}

const isSlash = (token: Token | undefined) =>
  token !== undefined && token.kind !== "word" && (token.text === "/" || token.text === "⁄");
export const isTimes = (token: Token | undefined) =>
  token !== undefined && token.kind !== "word" && (token.text === "×" || token.text === "^");
const EXPONENT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** `6.4×10^23`, `3 × 10⁸`, `1.6×10−19`: a number between one and ten with its power of ten. */
export function readPower(reading: Reading, at: number, token: Token): Amount | null {
  const { tokens } = reading;
  const cross = tokens[at + 1]?.text;
  if (cross === undefined || tokens[at + 2]?.text !== "10" || !CROSSES.has(cross)) return null;
  const base = parseDigits(token.text);
  if (base === null || base.value >= 10) return null;
  let end = at + 3;
  const caret = glued(tokens[end], "^");
  if (caret) end++;
  const sign = tokens[end];
  let negative = false;
  if (sign !== undefined && !sign.spaced && /^[-−–⁻]$/.test(sign.text)) {
    // `5 x 10-15` may be a product and a range.
    if (!caret && sign.text !== "⁻" && base.decimals === 0 && cross !== "×") return null;
    negative = true;
    end++;
  }
  let exponent = "";
  const power = tokens[end];
  if (power?.kind === "number" && !power.spaced && (caret || negative)) {
    exponent = power.text;
    end++;
  } else {
    for (; !tokens[end]?.spaced && EXPONENT.includes(tokens[end]?.text ?? "-"); end++) {
      exponent += EXPONENT.indexOf(tokens[end]?.text ?? "");
    }
  }
  if (!/^\d{1,2}$/.test(exponent)) return null;
  const value = Number(`${base.value}e${negative ? "-" : ""}${exponent}`);
  return amountWith(whole(reading, at, end, value, false), { digits: true, decimals: base.decimals });
}

/** `1/3`, `2 1/2`, `8-5/8`: only small fractions; `15/2022` and `24/7` are names. */
export function readFraction(reading: Reading, at: number): Amount | null {
  const { tokens } = reading;
  if (isSlash(tokens[at + 1])) {
    const simple = fractionAt(tokens, at);
    return simple ? whole(reading, at, at + 3, simple, true) : null;
  }
  // `2 1/2`; `8-5/8 percent`, as the wires wrote it.
  const step = isSlash(tokens[at + 2]) ? 1 : isSlash(tokens[at + 3]) && glued(tokens[at + 1], "-") ? 2 : 0;
  if (step === 0 || tokens[at + step]?.kind !== "number" || !/^\d{1,3}$/.test(tokens[at]?.text ?? "")) return null;
  const part = step === 1 || !tokens[at + 2]?.spaced ? fractionAt(tokens, at + step) : null;
  return part === null ? null : whole(reading, at, at + step + 3, Number(tokens[at]?.text) + part, false);
}

function fractionAt(tokens: readonly Token[], at: number): number | null {
  const over = tokens[at];
  const slash = tokens[at + 1];
  const under = tokens[at + 2];
  if (!glued(slash, "/") && !glued(slash, "⁄")) return null;
  if (under?.kind !== "number" || under.spaced || !/^[1-9]$/.test(over?.text ?? "")) return null;
  if (!/^(?:2|3|4|5|6|8|10|16|32|64|128)$/.test(under.text) || Number(over?.text) >= Number(under.text)) return null;
  return tokens[at + 3]?.text === "/" ? null : Number(over?.text) / Number(under.text);
}
