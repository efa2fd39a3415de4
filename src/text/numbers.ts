import type { Reading, Token } from "../model/reading.ts";

/** A cardinal number as it stands in the text. */
export interface NumberReading {
  readonly value: number;
  /** Token after its last one. */
  readonly end: number;
  /** It has digits (`1.4 million`), not words alone (`two million`). */
  readonly digits: boolean;
  /** The magnitude it ends with (1e6 in `1.4 million`), else 1; a range may share it with its other end. */
  readonly magnitude: number;
  /** The decimals written, 0 for a whole number. */
  readonly decimals: number;
  /** The magnitude is one glued letter (`30m`), which may stand for a unit instead. */
  readonly letter: boolean;
}

const ONE_LETTER = new Set(["k", "m", "b", "t"]);

/** A run of digits with groups and decimals: `1,200`, `1.4`, `6,21` is 621 nowhere: two digits after a comma are decimals. */
export function parseDigits(text: string): { readonly value: number; readonly decimals: number } | null {
  if (/^\d+$/.test(text)) return { value: Number(text), decimals: 0 };
  if (/^\d+\.\d+$/.test(text)) return { value: Number(text), decimals: text.length - text.indexOf(".") - 1 };
  // Groups of three, of any custom; Indian groups of two before the last three.
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(text)) {
    return { value: Number(text.replaceAll(",", "")), decimals: text.split(".")[1]?.length ?? 0 };
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(text)) {
    return { value: Number(text.replaceAll(".", "").replace(",", ".")), decimals: text.split(",")[1]?.length ?? 0 };
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) {
    return { value: Number(text.replaceAll(".", "").replace(",", ".")), decimals: text.split(",")[1]?.length ?? 0 };
  }
  const decimal = /^(\d+)[.,](\d+)$/.exec(text);
  return decimal ? { value: Number(`${decimal[1]}.${decimal[2]}`), decimals: decimal[2]?.length ?? 0 } : null;
}

/** The cardinal that begins at a token, as long as it reaches; null where none does. */
export function readNumber(reading: Reading, first: number): NumberReading | null {
  const token = reading.tokens[first];
  if (token === undefined) return null;
  return token.kind === "number" ? readDigits(reading, first, token) : readWords(reading, first);
}

function readDigits(reading: Reading, first: number, token: Token): NumberReading | null {
  const digits = parseDigits(token.text);
  if (digits === null) return null;
  const scaled = readMagnitudes(reading, first + 1);
  return {
    value: scaled.magnitude === 1 ? digits.value : clean(digits.value * scaled.magnitude),
    end: scaled.end,
    digits: true,
    magnitude: scaled.magnitude,
    decimals: digits.decimals,
    letter: scaled.letter,
  };
}

/** Magnitudes after a number (`million`, `thousand crore`, `bn`), in the same sentence. */
export function readMagnitudes(
  reading: Reading,
  from: number,
): { readonly magnitude: number; readonly end: number; readonly letter: boolean } {
  let magnitude = 1;
  let letter = false;
  let at = from;
  for (;;) {
    const token = reading.tokens[at];
    // A hyphen may stand between: `1.5-million`.
    const step = token?.text === "-" && !token.spaced && !reading.tokens[at + 1]?.spaced ? 1 : 0;
    const tag = reading.tag(at + step, "numeral");
    const next = reading.tokens[at + step];
    if (tag === undefined || next === undefined) break;
    const { role, value } = tag.value;
    if (role !== "magnitude" && !(role === "hundred" && magnitude === 1 && at === from)) break;
    if (reading.sentenceOf(at + step) !== reading.sentenceOf(from - 1)) break;
    if (ONE_LETTER.has(next.key) && (next.spaced || step > 0 || !/^[kKmMbBtT]$/.test(next.text))) break;
    if (
      next.key.length > 2 &&
      next.key.endsWith("s") &&
      next.key !== "lacs" &&
      next.key !== "lakhs" &&
      next.key !== "crores" &&
      next.key !== "millions" &&
      next.key !== "billions"
    )
      break;
    magnitude *= value;
    letter = ONE_LETTER.has(next.key);
    at = tag.end;
  }
  return { magnitude, end: at, letter };
}

/** Number words: `twenty-six`, `two hundred and fifty`, `one million two hundred thousand`, `a dozen` is the figures' affair. */
function readWords(reading: Reading, first: number): NumberReading | null {
  const sentence = reading.sentenceOf(first);
  let total = 0;
  let group = 0;
  let end = first;
  let last = 0;
  let magnitude = 1;
  let seen: "none" | "unit" | "ten" | "hundred" | "magnitude" = "none";
  for (let at = first; at < sentence.end; ) {
    let step = at;
    const token = reading.tokens[step];
    if (token === undefined) break;
    if (seen !== "none" && token.text === "-" && !token.spaced) step++;
    else if ((seen === "hundred" || seen === "magnitude") && token.key === "and") step++;
    const tag = reading.tag(step, "numeral");
    if (tag === undefined) break;
    const { role, value } = tag.value;
    const word = reading.tokens[step]?.key ?? "";
    if (role === "unit") {
      const joins =
        seen === "none" || (seen === "ten" && value >= 1 && value <= 9) || seen === "hundred" || seen === "magnitude";
      if (!joins) break;
      group += value;
      seen = "unit";
    } else if (role === "ten") {
      if (seen === "unit" || seen === "ten") break;
      group += value;
      seen = "ten";
    } else if (role === "hundred") {
      if (word === "hundreds" || seen === "none" || seen === "hundred" || group > 99 || group === 0) break;
      group *= 100;
      seen = "hundred";
    } else if (role === "magnitude") {
      if (seen === "none" || word.length < 4 || (word.endsWith("s") && word !== "lakhs" && word !== "crores")) break;
      if (seen === "magnitude" && step !== at) break;
      if (group === 0) total *= value;
      else {
        total += group * value;
        group = 0;
      }
      seen = "magnitude";
    } else break;
    last = role === "magnitude" ? value : 1;
    magnitude = last;
    end = tag.end;
    at = tag.end;
  }
  if (end === first) return null;
  return { value: total + group, end, digits: false, magnitude, decimals: 0, letter: false };
}

/** Products of decimals and magnitudes without binary dust: 1.1 × 1e9 is 1100000000. */
export function clean(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
