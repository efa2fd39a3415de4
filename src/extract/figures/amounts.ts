import type { Reading, Token } from "../../model/reading.ts";
import { clean, type NumberReading, readMagnitudes, readNumber } from "../../text/numbers.ts";
import { tokenAt } from "./context.ts";
import {
  type Amount,
  ARTICLES,
  amountWith,
  GLYPHS,
  glued,
  isTimes,
  PARTS,
  readFraction,
  readPower,
  scaledBy,
  whole,
} from "./parts.ts";
import { words } from "./words.ts";

const MINUS = words("- −");

/** The amount that begins at a token with digits or a numeral word; null where none does. */
export function readAmount(reading: Reading, at: number): Amount | null {
  const token = reading.tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return readDigits(reading, at, token);
  const glyph = GLYPHS.get(token.text);
  if (glyph !== undefined) return whole(reading, at, at + 1, glyph, true);
  const part = readPart(reading, at);
  // `first`, `12th` are amounts in a part alone.
  if (part !== null || reading.tag(at, "numeral") === undefined) return part;
  return readArticle(reading, at) ?? readWords(reading, at);
}

function readDigits(reading: Reading, at: number, token: Token): Amount | null {
  const { tokens } = reading;
  const fraction = readFraction(reading, at);
  if (fraction !== null) return fraction;
  const power = readPower(reading, at, token);
  if (power !== null) return withSign(reading, power);
  // A product that is no power of ten holds no amounts of its own.
  if (isTimes(tokens[at + 1]) || isTimes(tokenAt(tokens, at - 1)) || isTimes(tokenAt(tokens, at - 3))) return null;
  const number = readNumber(reading, at);
  if (number === null) return null;
  const { value, end, digits, magnitude, decimals, letter } = number;
  let amount: Amount = { first: at, end, value, digits, magnitude, decimals, letter, part: false, sign: null };
  // `.001`: a point that no digit stands before.
  if (glued0(tokens, at)) {
    amount = {
      ...amount,
      first: at - 1,
      value: Number(`0.${token.text.replace(/\D/g, "")}`),
      decimals: token.text.length,
    };
  }
  const half = tokens[amount.end];
  const glyph = half?.kind === "symbol" ? GLYPHS.get(half.text) : undefined;
  if (glyph !== undefined && number.magnitude === 1 && number.decimals === 0) {
    amount = amountWith(whole(reading, at, amount.end + 1, number.value + glyph, false), { digits: true });
  }
  return withSign(reading, joinHalf(reading, scaledBy(reading, amount, amount.magnitude > 1)));
}

function glued0(tokens: readonly Token[], at: number): boolean {
  const point = tokenAt(tokens, at - 1);
  if (point === undefined || !point.spaced || point.text !== ".") return false;
  return !tokens[at]?.spaced && /^\d+$/.test(tokens[at]?.text ?? "");
}

/** `minus 5`, `-1.3%`, `+0.2`: the sign stands free before the number. */
function withSign(reading: Reading, amount: Amount): Amount {
  const before = tokenAt(reading.tokens, amount.first - 1);
  const earlier = tokenAt(reading.tokens, amount.first - 2);
  const dashed = glued(before, "-") && earlier?.key === "minus";
  if (before?.key === "minus" || dashed) {
    return amountWith(amount, { first: amount.first - (dashed ? 2 : 1), value: -amount.value, sign: "-" });
  }
  if (before === undefined || reading.tokens[amount.first]?.spaced) return amount;
  if (before.text === "+") return amountWith(amount, { first: amount.first - 1, sign: "+" });
  // A dash with white space before it alone is a sign, whatever stands there: `FTSE 100 -0.6%`.
  const lone = before.spaced;
  const opened = earlier?.text === "(" || earlier?.text === "/";
  if ((lone || opened) && MINUS.has(before.text)) {
    return amountWith(amount, { first: amount.first - 1, value: -amount.value, sign: "-" });
  }
  return amount;
}

/** `half`, `a quarter`, `two-thirds`, `three and a half million`. */
function readPart(reading: Reading, at: number): Amount | null {
  const { tokens } = reading;
  const own = PARTS.get(tokens[at]?.key ?? "");
  if (own !== undefined) {
    // `the third`, `fourth` alone are ordinals; `half` stands alone.
    const article = tokenAt(tokens, at - 1);
    const led =
      (article !== undefined && ARTICLES.has(article.key)) || (article?.text === "-" && tokens[at - 2]?.key === "a");
    if (own !== 2 && !led) return null;
    return whole(reading, led ? at - (article?.text === "-" ? 2 : 1) : at, at + 1, 1 / own, true);
  }
  const count = reading.tag(at, "numeral");
  if (count === undefined || count.value.role !== "unit") return null;
  const dash = tokens[count.end]?.text === "-" ? 1 : 0;
  const parts = PARTS.get(tokens[count.end + dash]?.key ?? "");
  const many = count.value.value > 1;
  if (parts === undefined || many !== tokens[count.end + dash]?.key.endsWith("s")) return null;
  // `one half of`, `two thirds`; `first third` is no part.
  return count.value.value < parts || parts === 2
    ? whole(reading, at, count.end + dash + 1, count.value.value / parts, true)
    : null;
}

/** `a million`, `a hundred and fifty`, `a dozen`. */
function readArticle(reading: Reading, at: number): Amount | null {
  const tag = reading.tag(at, "numeral");
  const article = tokenAt(reading.tokens, at - 1);
  if (tag === undefined || article === undefined || !ARTICLES.has(article.key)) return null;
  if (reading.sentenceOf(at) !== reading.sentenceOf(at - 1)) return null;
  const { role } = tag.value;
  if (role === "dozen") return whole(reading, at - 1, tag.end, 12, false);
  const word = reading.tokens[at]?.key ?? "";
  if ((role !== "hundred" && role !== "magnitude") || word.length < 4 || /(?:hundred|thousand|lion)s$/.test(word))
    return null;
  const scaled = readMagnitudes(reading, at);
  if (scaled.magnitude === 1) return null;
  let { end } = scaled;
  let value = scaled.magnitude;
  let { magnitude } = scaled;
  const rest = reading.tokens[end]?.key === "and" ? readNumber(reading, end + 1) : readNumber(reading, end);
  if (rest !== null && !rest.digits && rest.value / rest.magnitude < magnitude) {
    // `a hundred thirty million`: what closes it counts for both.
    const shared = magnitude === 100 && rest.magnitude > 1;
    value = shared ? value * rest.magnitude + rest.value : value + (rest.value < magnitude ? rest.value : 0);
    if (shared || rest.value < magnitude) end = rest.end;
    if (shared) magnitude = rest.magnitude;
  }
  const letter = false;
  return joinHalf(reading, {
    first: at - 1,
    end,
    value,
    digits: false,
    magnitude,
    decimals: 0,
    letter,
    part: false,
    sign: null,
  });
}

function readWords(reading: Reading, at: number): Amount | null {
  const number: NumberReading | null = readSpokenDecimals(reading, at) ?? readNumber(reading, at);
  if (number === null) return null;
  const { end, value, digits, magnitude, decimals, letter } = number;
  const amount = { first: at, end, value, digits, magnitude, decimals, letter, part: false, sign: null };
  return joinHalf(reading, scaledBy(reading, amount));
}

/** `one point six billion`, `three point two five`: a number as it is spoken. */
function readSpokenDecimals(reading: Reading, at: number): NumberReading | null {
  const { tokens } = reading;
  let point = at + 1;
  while (point < at + 4 && tokens[point]?.key !== "point") point++;
  const whole = tokens[point]?.key === "point" ? readNumber(reading, at) : null;
  if (whole === null || whole.end !== point || whole.magnitude > 1) return null;
  // `at one point six envoys left`
  if (whole.value === 1 && tokens[at - 1]?.key === "at") return null;
  let digits = "";
  let end = point + 1;
  for (; digits.length < 4; end++) {
    const tag = reading.tag(end, "numeral");
    if (tag === undefined || tag.value.role !== "unit" || tag.value.value > 9 || tag.end !== end + 1) break;
    digits += tag.value.value;
  }
  if (digits === "" || reading.sentenceOf(at) !== reading.sentenceOf(end - 1)) return null;
  const { magnitude, end: after } = readMagnitudes(reading, end);
  const value = clean(Number(`${whole.value}.${digits}`) * magnitude);
  return { value, end: after, digits: false, magnitude, decimals: digits.length, letter: false };
}

/** `two and a half million`, `one-and-a-half`, `a billion and a half`. */
function joinHalf(reading: Reading, amount: Amount): Amount {
  const { tokens } = reading;
  let at = amount.end;
  const next = tokens[at];
  if (next === undefined || (next.key !== "and" && next.text !== "-")) return amount;
  const step = () => {
    if (tokens[at]?.text === "-") at++;
  };
  step();
  if (tokens[at]?.key !== "and" || tokens[at + 1] === undefined) return amount;
  at++;
  step();
  if (!ARTICLES.has(tokens[at]?.key ?? "")) return amount;
  at++;
  step();
  const part = PARTS.get(tokens[at]?.key ?? "");
  if (part === undefined || reading.sentenceOf(at) !== reading.sentenceOf(amount.first)) return amount;
  at++;
  const own = Math.max(amount.magnitude, 1);
  const value = clean(amount.value + own / part);
  const { magnitude, end } = own > 1 ? { magnitude: 1, end: at } : readMagnitudes(reading, at);
  return amountWith(amount, { value: clean(value * magnitude), end, magnitude: own * magnitude });
}
