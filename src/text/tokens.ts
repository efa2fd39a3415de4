import { GLUED_CURRENCIES } from "../lexicon/currencies.ts";
import type { Shape, Token, TokenKind } from "../model/reading.ts";
import { fold } from "./fold.ts";

/**
 * Tokens, once, left to right, each character looked at a bounded number of times.
 *
 * - Words hold letters, marks and inner apostrophes (`O'Brien`), not hyphens: `Ki-moon` is `Ki` `-` `moon`, and
 *   `Token.spaced` tells glued tokens from separate ones. A possessive is a token of its own: `Laos` `'`, `China` `'s`.
 * - A full stop belongs to an initial (`S.`), an abbreviation (`Nov.`, `Mr.`) or initials run together (`U.S.`).
 * - Numbers hold their digit groups and decimals (`1,200.5`, `16.07.2024`); `12th` and `1990s` are tokens too.
 * - A currency sign takes the capitals glued before it: `US$`.
 */

const Class = { Space: 0, Letter: 1, Digit: 2, Other: 3 } as const;
type Class = (typeof Class)[keyof typeof Class];

const ASCII = new Uint8Array(128).fill(Class.Other);
for (let c = 0; c < 128; c++) {
  if (c <= 32) ASCII[c] = Class.Space;
  else if (c >= 48 && c <= 57) ASCII[c] = Class.Digit;
  else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) ASCII[c] = Class.Letter;
}
/** Characters that no word goes on after: not digits, stops, apostrophes or signs of money. */
const ENDS_WORD = new Uint8Array(128);
for (let c = 0; c < 128; c++)
  if (ASCII[c] === Class.Space || ',;:!?"()[]/-'.includes(String.fromCharCode(c))) ENDS_WORD[c] = 1;
const LETTER = /[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]/u;
const SPACE = /[\s\u200E\u200F\u2028\u2029\uFEFF]/u;
const CURRENCY = /\p{Sc}/u;
const SYMBOLS = "%‰°+=<>~№#½¼¾⅓⅔⅛";

/** Marks that are a token by themselves whatever follows: most of the marks of a text. */
const PLAIN_MARKS = new Set([",", '"', "(", ")", ":", ";", "!", "?", "/", "[", "]", "“", "”"]);

function classOf(text: string, at: number): Class {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] as Class;
  // Latin letters and the marks of print by their ranges: a pattern of all letters takes milliseconds to compile.
  if (isLatin(code)) return Class.Letter;
  if ((code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e)) return Class.Other;
  const char = code >= 0xd800 && code <= 0xdbff ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text[at];
  if (char === undefined) return Class.Other;
  if (SPACE.test(char)) return Class.Space;
  if (LETTER.test(char)) return Class.Letter;
  return Class.Other;
}

/** From `À` to `ɏ`, and `Ḁ` to `ỿ`. */
function isLatin(code: number): boolean {
  return (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00);
}

/** UTF-16 units of the character at a place: 2 for a surrogate pair, else 1. */
function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function endOfRun(text: string, from: number, to: number, wanted: Class): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (ASCII[code] !== wanted) return at;
      at++;
    } else {
      if (classOf(text, at) !== wanted) return at;
      at += width(text, at);
    }
  }
  return Math.min(at, to);
}

/** Words that keep their full stop. Titles, months, weekdays and forms that news style shortens. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms messrs mme mlle dr prof hon rev fr sr jr st ste mt ft gen lt col maj capt cpl sgt cmdr adm brig gov sen rep " +
    "reps sens amb pres sec supt pvt cmdt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs " +
    "fri sat sun no nos art vol vs etc inc corp co cos ltd bros dept dist univ assn ave blvd rd approx est max min avg " +
    "ed eds fig figs cf al pp ch ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont " +
    "neb nev ts kh dz zh okla ore pa penn tenn tex va vt wash wis wyo"
  ).split(" "),
);
const ELEVATED = new Set(["st", "nd", "rd", "th"]);

function shapeOf(word: string): Shape {
  let letters = 0;
  let uppers = 0;
  let opens = false;
  for (const char of word) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 128 ? ASCII[code] !== Class.Letter : !/\p{L}/u.test(char)) continue;
    const upper = code < 128 ? code <= 90 : char !== char.toLowerCase();
    if (upper) uppers++;
    if (letters === 0) opens = upper;
    letters++;
  }
  if (letters === 0) return "none";
  if (uppers === 0) return "lower";
  if (uppers === letters) return letters === 1 ? "title" : "upper";
  return uppers === 1 && opens ? "title" : "mixed";
}

/** What a spelling is, wherever it stands. */
interface Word {
  readonly text: string;
  readonly key: string;
  readonly shape: Shape;
}
/**
 * Words by a hash of their characters: news repeats its words, so one met again is neither cut out of the text nor folded
 * anew. One spelling a slot; the later one takes it, so the table never grows.
 */
const SLOTS = 1 << 15;
const known: Array<Word | undefined> = new Array(SLOTS).fill(undefined);
const LONGEST_KNOWN = 48;

function know(text: string, start: number, end: number): Word {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return recall(text, start, end, hash);
}

function recall(text: string, start: number, end: number, hash: number): Word {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const hit = known[slot];
  return hit !== undefined && stands(hit.text, text, start, end) ? hit : learn(text, start, end, slot);
}

/** Whether a word is `text.slice(start, end)`; a loop of our own, because a call costs more than a word's few letters. */
function stands(word: string, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function learn(text: string, start: number, end: number, slot: number): Word {
  const written = text.slice(start, end);
  const key = fold(written);
  const shape = shapeOf(written);
  if (written.length > LONGEST_KNOWN) return { text: written, key, shape };
  // A slice would keep its whole article in memory for as long as it stays in the table; a string of its own does not.
  const own = String.fromCharCode(...codes(written));
  const word = { text: own, key: key === written ? own : key, shape };
  known[slot] = word;
  return word;
}

function codes(word: string): number[] {
  const all: number[] = [];
  for (let i = 0; i < word.length; i++) all.push(word.charCodeAt(i));
  return all;
}

/** Appends the tokens of `text.slice(from, to)` to `tokens`. */
export function tokenize(text: string, from: number, to: number, tokens: Token[]): void {
  let at = from;
  let spaced = true;
  while (at < to) {
    const start = at;
    let code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      spaced = true;
      continue;
    }
    // Most words are plain letters up to a space or a comma: one look at each character finds their end and their hash.
    let hash = 0;
    while (code < 128 && ASCII[code] === Class.Letter) {
      hash = (Math.imul(hash, 31) + code) | 0;
      at++;
      code = at < to ? text.charCodeAt(at) : 32;
    }
    if (at > start && code < 128 && ENDS_WORD[code] === 1) {
      tokens.push(tokenOf(tokens.length, start, at, recall(text, start, at, hash), "word", spaced));
      spaced = false;
    } else {
      // All else stands in a function of its own, so that the loop stays small enough to be compiled as one piece.
      const before = tokens.length;
      at = otherToken(text, start, to, spaced, tokens);
      spaced = tokens.length === before;
    }
  }
}

/** Appends the token at a place that is no plain word, or passes over white space; gives back where it ends. */
function otherToken(text: string, start: number, to: number, spaced: boolean, tokens: Token[]): number {
  const first = classOf(text, start);
  if (first === Class.Space) return start + width(text, start);
  let kind: TokenKind = "word";
  let end = start;
  if (first === Class.Letter) end = endOfWord(text, start, to);
  else if (first === Class.Digit) {
    end = endOfNumber(text, start, to);
    const letters = endOfRun(text, end, Math.min(to, end + 3), Class.Letter);
    const tail = letters > end && letters - end <= 2 ? text.slice(end, letters).toLowerCase() : "";
    kind = ELEVATED.has(tail) ? "ordinal" : tail === "s" && end - start >= 2 ? "decade" : "number";
    if (kind !== "number") end = letters;
  } else {
    const entity = text.charCodeAt(start) === AMPERSAND ? entityAt(text, start, to) : "";
    if (entity !== "" && BLANK_ENTITY.test(entity)) return start + entity.length;
    end = entity === "" ? endOfOther(text, start, to, spaced) : start + entity.length;
    kind = entity === "" ? kindOfOther(text, start, end) : "punct";
  }
  tokens.push(tokenOf(tokens.length, start, end, know(text, start, end), kind, spaced));
  return end;
}

function tokenOf(index: number, start: number, end: number, word: Word, kind: TokenKind, spaced: boolean): Token {
  const { text, key, shape } = word;
  return { index, start, end, text, key, kind, shape, spaced };
}

const AMPERSAND = 38;
const DOLLAR = 36;
const BLANK_ENTITY = /^&(?:nbsp|#160|#xa0|ensp|emsp|thinsp|shy);$/i;

/** The character entity that begins at an ampersand, or nothing. */
function entityAt(text: string, at: number, to: number): string {
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i.exec(text.slice(at, Math.min(to, at + 12)))?.[0] ?? "";
}

/** The end of a token that begins with neither a letter nor a digit. */
function endOfOther(text: string, start: number, to: number, spaced: boolean): number {
  const char = text[start] ?? "";
  if (PLAIN_MARKS.has(char) || (char === "." && text[start + 1] !== ".")) return start + 1;
  if (char === "'" || char === "’") {
    const possessive = text[start + 1];
    if (!spaced && start + 1 < to && (possessive === "s" || possessive === "S")) {
      const next = start + 2 < to ? classOf(text, start + 2) : Class.Other;
      if (next !== Class.Letter && next !== Class.Digit) return start + 2;
    }
    if (isDecade(text, start, to)) return start + 4;
  }
  let end = start + width(text, start);
  if (isCurrency(text, start, end)) return end;
  if (char === "-" || char === ".") while (end < to && text[end] === char) end++;
  if ((char === "`" || char === "'") && text[end] === char && end < to) end++;
  return Math.min(end, to);
}

/** `'90s` is a decade; a lone apostrophe is punctuation. */
function isDecade(text: string, start: number, to: number): boolean {
  return /^\d0s(?![\p{L}\d])/u.test(text.slice(start + 1, Math.min(to, start + 5)));
}

function kindOfOther(text: string, start: number, end: number): TokenKind {
  const char = text[start] ?? "";
  if (PLAIN_MARKS.has(char)) return "punct";
  if (end - start > 1 && (char === "'" || char === "’")) {
    const next = text.charCodeAt(start + 1);
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

function endOfWord(text: string, from: number, to: number): number {
  let end = endOfRun(text, from, to, Class.Letter);
  // Letters and digits run together are one word when it begins with letters: `G20`, `Covid19`; money is not: `RM23.50`.
  if (end < to && classOf(text, end) === Class.Digit) {
    if (isMoneyPrefix(text, from, end, to)) return end;
    while (end < to) {
      const next = classOf(text, end);
      if (next !== Class.Letter && next !== Class.Digit) return end;
      end += width(text, end);
    }
    return Math.min(end, to);
  }
  for (;;) {
    const mark = end < to ? text[end] : " ";
    if (mark === " ") return end;
    if ((mark === "'" || mark === "’" || mark === "ʻ") && end + 1 < to && classOf(text, end + 1) === Class.Letter) {
      const next = endOfRun(text, end + 1, to, Class.Letter);
      if (next - end === 2 && /[sS]/.test(text[end + 1] ?? "")) break;
      end = next;
    } else if (mark === "$" && /^\p{Lu}{1,3}$/u.test(text.slice(from, Math.min(end, from + 4))) && end - from <= 3) {
      return end + 1;
    } else break;
  }
  if (text[end] !== ".") return end;
  return endWithStop(text, from, end, to);
}

/** One capital, with its marks. */
function isInitial(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128 && word.length === 1) return code >= 65 && code <= 90;
  return !(code >= 97 && code <= 122) && /^\p{Lu}\p{M}*$/u.test(word);
}

/** Takes the full stop of an initial or an abbreviation, and the letters of `U.S.`, `a.m.`, `Ph.D.`. */
function endWithStop(text: string, from: number, wordEnd: number, to: number): number {
  const word = text.slice(from, Math.min(wordEnd, from + 8));
  // A letter glued to digits is a unit or a magnitude, no initial: `12C.`, `$30M.`
  if (wordEnd >= to || (wordEnd - from === 1 && from > 0 && classOf(text, from - 1) === Class.Digit)) return wordEnd;
  // `c. 1850`, `ca. 300 BC`
  if (word === "c" || word === "ca") {
    const next = text[wordEnd + 1] === " " ? wordEnd + 2 : wordEnd + 1;
    if (next < to && classOf(text, next) === Class.Digit) return wordEnd + 1;
  }
  const initial = wordEnd - from <= 3 && isInitial(word);
  if (initial || (wordEnd - from <= 2 && /^\p{L}\p{M}*\p{Ll}?$/u.test(word))) {
    let end = wordEnd + 1;
    let dotted = false;
    while (end < to && classOf(text, end) === Class.Letter) {
      const next = endOfRun(text, end, Math.min(to, end + 3), Class.Letter);
      if (text[next] !== "." || next - end > 2 || next >= to) {
        // `U.S` and `Ph.D` without their last stop; `J.Smith` and glued sentences are left apart.
        if (next - end === 1 && classOf(text, next) !== Class.Letter && /\p{Lu}/u.test(text.slice(end, next)))
          return next;
        break;
      }
      dotted = true;
      end = next + 1;
    }
    if (dotted) return end;
    if (initial) return wordEnd + 1;
  }
  // The zone `EST` is no `est.`
  return wordEnd - from <= 7 && word !== "EST" && ABBREVIATIONS.has(fold(word)) ? wordEnd + 1 : wordEnd;
}

function endOfNumber(text: string, from: number, to: number): number {
  let end = endOfRun(text, from, to, Class.Digit);
  while (end + 1 < to && (text[end] === "," || text[end] === ".") && classOf(text, end + 1) === Class.Digit) {
    end = endOfRun(text, end + 1, to, Class.Digit);
  }
  return end;
}
