import { GLUED_CURRENCIES } from "../lexicon/currencies.ts";
import type { Spelling, Token, TokenKind } from "../model/reading.ts";
import { ASCII, Class, classOf, endOfRun, width } from "./chars.ts";
import { type Codes, codesOf } from "./codes.ts";
import { hashed, know, recall, spellingOf } from "./words.ts";

/**
 * Tokens, once, left to right, each character looked at a bounded number of times.
 *
 * - Words hold letters, marks and inner apostrophes (`O'Brien`), not hyphens: `Ki-moon` is `Ki` `-` `moon`, and
 *   `Token.spaced` tells glued tokens from separate ones. A possessive is a token of its own: `Laos` `'`, `China` `'s`.
 * - A full stop belongs to an initial (`S.`), an abbreviation (`Nov.`, `Mr.`) or initials run together (`U.S.`).
 * - Numbers hold their digit groups and decimals (`1,200.5`, `16.07.2024`); `12th` and `1990s` are tokens too.
 * - A currency sign takes the capitals glued before it: `US$`.
 */

/** Characters that no word goes on after: not digits, stops, apostrophes or signs of money. */
const ENDS_WORD = new Uint8Array(128);
for (let c = 0; c < 128; c++)
  if (ASCII[c] === Class.Space || ',;:!?"()[]/-'.includes(String.fromCharCode(c))) ENDS_WORD[c] = 1;
const CURRENCY = /\p{Sc}/u;
const SYMBOLS = "%‰°+=<>~№#½¼¾⅓⅔⅛";

/** Marks that are a token by themselves whatever follows: most of the marks of a text. */
const PLAIN_MARKS = new Set([",", '"', "(", ")", ":", ";", "!", "?", "/", "[", "]", "“", "”"]);
const STOP = 46;
/** What the plain marks of ASCII and a lone full stop spell, by their codes. */
const MARKS: ReadonlyArray<Spelling | undefined> = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return PLAIN_MARKS.has(char) || code === STOP ? spellingOf(char) : undefined;
});
/** So long a word before a full stop is no initial: it keeps the stop as an abbreviation or not at all. */
const NO_INITIAL = 3;

const ELEVATED = new Set(["st", "nd", "rd", "th"]);

/** Appends the tokens of `text.slice(from, to)` to `tokens`; who asks for many parts of a text has its codes at hand. */
export function tokenize(text: string, from: number, to: number, tokens: Token[], codes: Codes = codesOf(text)): void {
  let at = from;
  let spaced = true;
  while (at < to) {
    const start = at;
    let code = codes[at] as number;
    if (code <= 32) {
      at++;
      spaced = true;
      continue;
    }
    // Most words are plain letters up to a space, a comma or a full stop: one look at each character finds their end and their hash.
    let hash = 0;
    while (code < 128 && ASCII[code] === Class.Letter) {
      hash = hashed(hash, code);
      at++;
      code = at < to ? (codes[at] as number) : 32;
    }
    let plain: Spelling | undefined;
    if (at === start) plain = code < 128 ? MARKS[code] : undefined;
    else if (code < 128 && ENDS_WORD[code] === 1) plain = recall(text, codes, start, at, hash);
    else if (code === STOP && at - start >= NO_INITIAL) plain = recall(text, codes, start, at, hash);
    if (plain !== undefined && at > start && !(code === STOP && plain.keepsStop)) {
      tokens.push(tokenOf(tokens.length, start, at, plain, "word", spaced));
      spaced = false;
    } else if (plain !== undefined && at === start && !(code === STOP && codes[at + 1] === STOP)) {
      tokens.push(tokenOf(tokens.length, start, ++at, plain, "punct", spaced));
      spaced = false;
    } else {
      // All else stands in a function of its own, so that the loop stays small enough to be compiled as one piece.
      const before = tokens.length;
      at = otherToken(text, codes, start, to, spaced, tokens);
      spaced = tokens.length === before;
    }
  }
}

/** Appends the token at a place that is no plain word, or passes over white space; gives back where it ends. */
function otherToken(text: string, codes: Codes, start: number, to: number, spaced: boolean, tokens: Token[]): number {
  const first = classOf(codes, start);
  if (first === Class.Space) return start + width(codes, start);
  let kind: TokenKind = "word";
  let end = start;
  if (first === Class.Letter) end = endOfWord(text, codes, start, to);
  else if (first === Class.Digit) {
    end = endOfNumber(text, codes, start, to);
    const letters = endOfRun(codes, end, Math.min(to, end + 3), Class.Letter);
    const tail = letters > end && letters - end <= 2 ? text.slice(end, letters).toLowerCase() : "";
    kind = ELEVATED.has(tail) ? "ordinal" : tail === "s" && end - start >= 2 ? "decade" : "number";
    if (kind !== "number") end = letters;
  } else {
    const entity = codes[start] === AMPERSAND ? entityAt(text, start, to) : "";
    if (entity !== "" && BLANK_ENTITY.test(entity)) return start + entity.length;
    end = entity === "" ? endOfOther(text, codes, start, to, spaced) : start + entity.length;
    kind = entity === "" ? kindOfOther(text, codes, start, end) : "punct";
  }
  tokens.push(tokenOf(tokens.length, start, end, know(text, codes, start, end), kind, spaced));
  return end;
}

function tokenOf(index: number, start: number, end: number, word: Spelling, kind: TokenKind, spaced: boolean): Token {
  const { text, key, shape } = word;
  return { index, start, end, text, key, kind, shape, spaced, word };
}

const AMPERSAND = 38;
const DOLLAR = 36;
const BLANK_ENTITY = /^&(?:nbsp|#160|#xa0|ensp|emsp|thinsp|shy);$/i;

/** The character entity that begins at an ampersand, or nothing. */
function entityAt(text: string, at: number, to: number): string {
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i.exec(text.slice(at, Math.min(to, at + 12)))?.[0] ?? "";
}

/** The end of a token that begins with neither a letter nor a digit. */
function endOfOther(text: string, codes: Codes, start: number, to: number, spaced: boolean): number {
  const char = text[start] ?? "";
  if (PLAIN_MARKS.has(char) || (char === "." && text[start + 1] !== ".")) return start + 1;
  if (char === "'" || char === "’") {
    const possessive = text[start + 1];
    if (!spaced && start + 1 < to && (possessive === "s" || possessive === "S")) {
      const next = start + 2 < to ? classOf(codes, start + 2) : Class.Other;
      if (next !== Class.Letter && next !== Class.Digit) return start + 2;
    }
    if (isDecade(text, start, to)) return start + 4;
  }
  let end = start + width(codes, start);
  if (isCurrency(text, start, end)) return end;
  if (char === "-" || char === ".") while (end < to && text[end] === char) end++;
  if ((char === "`" || char === "'") && text[end] === char && end < to) end++;
  return Math.min(end, to);
}

/** `'90s` is a decade; a lone apostrophe is punctuation. */
function isDecade(text: string, start: number, to: number): boolean {
  return /^\d0s(?![\p{L}\d])/u.test(text.slice(start + 1, Math.min(to, start + 5)));
}

function kindOfOther(text: string, codes: Codes, start: number, end: number): TokenKind {
  const char = text[start] ?? "";
  if (PLAIN_MARKS.has(char)) return "punct";
  if (end - start > 1 && (char === "'" || char === "’")) {
    const next = codes[start + 1] as number;
    return next < 128 && ASCII[next] === Class.Digit ? "decade" : ASCII[next] === Class.Letter ? "word" : "punct";
  }
  return SYMBOLS.includes(char) || isCurrency(text, start, end) ? "symbol" : "punct";
}

function isCurrency(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  if (code < 128) return code === DOLLAR;
  return (code < 0x2010 || code > 0x205e) && CURRENCY.test(text.slice(start, end));
}

/** Letters glued to digits that name a currency: any capitals after `$`, known signs, and the doubtful ones only where the number looks like money. */
function isMoneyPrefix(text: string, from: number, end: number, to: number): boolean {
  if (end - from > 4) return false;
  const letters = text.slice(from, end);
  if (text[from - 1] === "$" && /^[A-Z]{1,3}$/.test(letters)) return true;
  const certain = GLUED_CURRENCIES.get(letters.normalize("NFC"));
  if (certain === undefined) return false;
  return certain || MONEY_LIKE.test(text.slice(end, Math.min(to, end + 24)));
}
/** Groups, decimals or a magnitude after the digits: `N1,500`, `P2.5`, `R5 billion`, `COP300m`. */
const MONEY_LIKE = /^\d{1,12}(?:[,.]\d|\s?(?:thousand|million|billion|trillion|crore|lakh|m|mn|bn|b)(?![\p{L}\d]))/u;

function endOfWord(text: string, codes: Codes, from: number, to: number): number {
  let end = endOfRun(codes, from, to, Class.Letter);
  // Letters and digits run together are one word when it begins with letters: `G20`, `Covid19`; money is not: `RM23.50`.
  if (end < to && classOf(codes, end) === Class.Digit) {
    if (isMoneyPrefix(text, from, end, to)) return end;
    while (end < to) {
      const next = classOf(codes, end);
      if (next !== Class.Letter && next !== Class.Digit) return end;
      end += width(codes, end);
    }
    return Math.min(end, to);
  }
  for (;;) {
    const mark = end < to ? text[end] : " ";
    if (mark === " ") return end;
    if ((mark === "'" || mark === "’" || mark === "ʻ") && end + 1 < to && classOf(codes, end + 1) === Class.Letter) {
      const next = endOfRun(codes, end + 1, to, Class.Letter);
      if (next - end === 2 && /[sS]/.test(text[end + 1] ?? "")) break;
      end = next;
    } else if (mark === "$" && /^\p{Lu}{1,3}$/u.test(text.slice(from, Math.min(end, from + 4))) && end - from <= 3) {
      return end + 1;
    } else break;
  }
  if (text[end] !== ".") return end;
  return endWithStop(text, codes, from, end, to);
}

/** One capital, with its marks. */
function isInitial(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128 && word.length === 1) return code >= 65 && code <= 90;
  return !(code >= 97 && code <= 122) && /^\p{Lu}\p{M}*$/u.test(word);
}

/** Takes the full stop of an initial or an abbreviation, and the letters of `U.S.`, `a.m.`, `Ph.D.`. */
function endWithStop(text: string, codes: Codes, from: number, wordEnd: number, to: number): number {
  const word = text.slice(from, Math.min(wordEnd, from + 8));
  // A letter glued to digits is a unit or a magnitude, no initial: `12C.`, `$30M.`
  if (wordEnd >= to || (wordEnd - from === 1 && from > 0 && classOf(codes, from - 1) === Class.Digit)) return wordEnd;
  // `c. 1850`, `ca. 300 BC`
  if (word === "c" || word === "ca") {
    const next = text[wordEnd + 1] === " " ? wordEnd + 2 : wordEnd + 1;
    if (next < to && classOf(codes, next) === Class.Digit) return wordEnd + 1;
  }
  const initial = wordEnd - from <= 3 && isInitial(word);
  if (initial || (wordEnd - from <= 2 && /^\p{L}\p{M}*\p{Ll}?$/u.test(word))) {
    let end = wordEnd + 1;
    let dotted = false;
    while (end < to && classOf(codes, end) === Class.Letter) {
      const next = endOfRun(codes, end, Math.min(to, end + 3), Class.Letter);
      if (text[next] !== "." || next - end > 2 || next >= to) {
        // `U.S` and `Ph.D` without their last stop; `J.Smith` and glued sentences are left apart.
        if (next - end === 1 && classOf(codes, next) !== Class.Letter && /\p{Lu}/u.test(text.slice(end, next)))
          return next;
        break;
      }
      dotted = true;
      end = next + 1;
    }
    if (dotted) return end;
    if (initial) return wordEnd + 1;
  }
  return know(text, codes, from, wordEnd).keepsStop ? wordEnd + 1 : wordEnd;
}

function endOfNumber(text: string, codes: Codes, from: number, to: number): number {
  let end = endOfRun(codes, from, to, Class.Digit);
  while (end + 1 < to && (text[end] === "," || text[end] === ".") && classOf(codes, end + 1) === Class.Digit) {
    end = endOfRun(codes, end + 1, to, Class.Digit);
  }
  return end;
}
