import { bodyKind } from "../../lexicon/bodies.ts";
import {
  BURMESE_ADDRESS,
  COMPOUNDING,
  GIVEN_TOO,
  HONORIFIC_PAIRS,
  HONORIFICS,
  HYPHENED,
  isNeverName,
  NEWS_WORDS,
  OPENING_PARTICLES,
  PARTICLES,
  SHORT_DAYS,
  SUFFIXES,
  SURNAMES_TOO,
} from "../../lexicon/names.ts";
import type { Token } from "../../model/reading.ts";
import { isApostrophe, isCapital, isHyphen, type Words } from "./words.ts";

/** A person's name as it stands: tokens `first` to `end`, and how many words of it are names of their own. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
  readonly words: number;
  /** A form of address stood before it. */
  readonly addressed: boolean;
}

const LONGEST = 9;
/** Forms of address that are half of the name where one word follows: `Sheikh Hasina`, `Mullah Omar`, `U Thant`. */
const KEPT_WITH_ONE = new Set([..."sheikh sheik shaikh mullah maulana".split(" "), ...BURMESE_ADDRESS]);

/** The name that begins at a token, forms of address left out; undefined where none does. */
export function nameAt(words: Words, from: number, limit: number, royal = false): NameRun | undefined {
  const { tokens } = words;
  const start = skipAddress(words, from, limit);
  let at = start;
  let count = 0;
  let solid = false;
  while (at < limit && count < LONGEST) {
    const token = tokens[at] as Token;
    if (token.kind === "punct") {
      const next = joined(words, at, limit, count);
      if (next === at) break;
      if (next > at + 1) count++;
      at = next;
      continue;
    }
    if (token.kind !== "word") break;
    if (token.shape === "lower") {
      if (!particle(words, at, limit, count)) break;
      at++;
      continue;
    }
    if (token.key === "'s" || !isNameWord(words, at, limit, count, royal)) break;
    if (SUFFIXES.has(token.key) && count === 0 && token.shape === "upper") break;
    count++;
    if (token.text.length > 2 || (token.text.length === 2 && token.text[1] !== ".")) solid = true;
    at++;
    // `Lu Kan. Then …`: Kansas elsewhere, here the sentence's end.
    if (count > 1 && isStopped(token)) break;
  }
  while (at > start && tokens[at - 1]?.kind !== "word") at--;
  while (at > start && tokens[at - 1]?.shape === "lower" && !isHyphen(tokens, at - 2)) at--;
  if (!solid || at === start) return undefined;
  return { first: start, end: at, words: count, addressed: start > from };
}

/** The first token after forms of address: `H.E. Dr.`, `Tan Sri`, `U` before two names. */
export function skipAddress(words: Words, from: number, limit: number): number {
  const { tokens } = words;
  let at = from;
  while (at + 1 < limit) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const pair = HONORIFIC_PAIRS.get(token.key);
    if (pair !== undefined) {
      const quote = isApostrophe(next) && next?.spaced === false ? 1 : 0;
      if (pair.has(words.key(at + 1 + quote))) {
        at += 2 + quote;
        continue;
      }
    }
    const known = token.shape !== "lower" && (HONORIFICS.has(token.key) || BURMESE_ADDRESS.has(token.key));
    if (!known || !(isCapital(next) || OPENING_PARTICLES.has(next?.key ?? ""))) break;
    const after = tokens[at + 2];
    const single =
      at + 2 >= limit || !(isCapital(after) || PARTICLES.has(after?.key ?? "") || isHyphen(tokens, at + 2));
    if (KEPT_WITH_ONE.has(token.key) && single) break;
    at++;
    if (tokens[at]?.text === ".") at++;
    if (isApostrophe(tokens[at]) && !tokens[at]?.spaced) at++;
  }
  return at;
}

function isNameWord(words: Words, at: number, limit: number, count: number, royal: boolean): boolean {
  const { tokens, reading } = words;
  const token = tokens[at] as Token;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (token.text.length === 1) return isInitial(words, at, limit, count, royal);
  if (token.text.length === 2 && token.text.endsWith(".")) return count > 0 || isCapital(next);
  if (count > 0 && SUFFIXES.has(token.key) && (token.shape === "upper" || token.key[1] === "r")) return true;
  const tooFirst = count === 0 && GIVEN_TOO.has(token.key) && goesOn(words, next);
  const tooLast = count > 0 && SURNAMES_TOO.has(token.key);
  // Most names hold words that no lexicon knows.
  const tagged = reading.tagsAt(at).length > 0;
  if (tagged) {
    const state = reading.tag(at, "state");
    if (state !== undefined && state.value.form !== "prefix") return tooFirst || (tooLast && state.end === at + 1);
    if (reading.tag(at, "weekday") || reading.tag(at, "month")) {
      if (tooLast && token.key === "may") return next?.kind !== "number";
      if (count > 0 && isShortDay(token) && !isHeadline(words, at))
        return goesOn(words, next) || isHyphen(tokens, at + 1) || !isPlain(tokens[at - 1]?.text ?? "");
      return tooFirst;
    }
    if (count === 0 && words.bodyAt(at)) return false;
  }
  if (NEWS_WORDS.has(token.key)) return (tooFirst || tooLast) && token.key !== "general";
  // With its diacritics it is another word: `Tô`, `Thế`, `Đỗ`.
  if (isNeverName(token.key) && isPlain(token.text)) {
    if (tooFirst) return true;
    if (isHeadline(words, at)) return false;
    if (isMidSentence(words, at) && goesOn(words, next)) return true;
    return count > 0 && (token.key.length > 3 || isHyphen(tokens, at + 1));
  }
  const place = tagged && count === 0 ? reading.tag(at, "place") : undefined;
  if (place !== undefined && !(tooFirst && place.end === at + 1)) return false;
  if (bodyKind(token.key) !== undefined || (tagged && reading.tag(at, "office"))) return tooFirst || tooLast;
  if (token.shape === "upper" && !token.text.includes(".")) {
    // `KP Sharma`, `Saleumxay KOMMASITH`; not `Solana NATO`.
    if (token.text.length === 2) return count === 0 ? goesOn(words, next) : /[AEIOUY]/.test(token.text);
    return (count > 0 || goesOn(words, next)) && VOWELS.test(token.text) && (!tagged || words.bodyAt(at) === undefined);
  }
  return true;
}

const VOWELS = /[AEIOUYÀ-Ỵ]/;

/** A capitalised word follows that may be a name's. */
function goesOn(words: Words, next: Token | undefined): boolean {
  return isCapital(next) && bodyKind(next.key) === undefined && !words.reading.tag(next.index, "office");
}

function isHeadline({ reading }: Words, at: number): boolean {
  return reading.sentenceOf(at).region === "title";
}

/** `Thu`, `Mar`, `Jan` without a stop inside a name: `Mai Thị Thu Hà`, `Karel Jan Novak`. */
function isShortDay({ key, text }: Token): boolean {
  return SHORT_DAYS.has(key) && !text.includes(".");
}

function isPlain(word: string): boolean {
  return /^[\x20-\x7e]*$/.test(word);
}

const NEVER_INSIDE = new Set("the a an i his her its our my no".split(" "));

/** Inside a sentence a capital means a name, even on a word of grammar: `Minister To Lam`. */
function isMidSentence({ tokens, reading }: Words, at: number): boolean {
  if (NEVER_INSIDE.has(tokens[at]?.key ?? "")) return false;
  if (at <= reading.sentenceOf(at).first) return false;
  // `the minister, Said Chaouki, spoke`: the verb has a small letter there.
  return tokens[at - 1]?.kind === "word" || (tokens[at]?.key === "said" && tokens[at - 1]?.text === ",");
}

/** `H D Deve Gowda`, and the number of a king: `Juan Carlos I`; not the pronoun or the article. */
function isInitial(words: Words, at: number, limit: number, count: number, royal: boolean): boolean {
  const next = at + 1 < limit ? words.tokens[at + 1] : undefined;
  if (royal && count > 0 && SUFFIXES.has(words.key(at))) return true;
  if (!isCapital(next)) return false;
  return count > 0 || next.text.length === 1 || !/^[ai]$/.test(words.key(at));
}

function particle(words: Words, at: number, limit: number, count: number): boolean {
  const { tokens } = words;
  const token = tokens[at] as Token;
  if (!PARTICLES.has(token.key) || (count === 0 && !OPENING_PARTICLES.has(token.key))) return false;
  const hyphen = isHyphen(tokens, at + 1);
  if (HYPHENED.has(token.key) && !hyphen) return false;
  for (let next = at + (hyphen ? 2 : 1); next < limit && next <= at + 3; next++) {
    const after = tokens[next];
    if (isCapital(after)) return hyphen || isNameWord(words, next, limit, Math.max(count, 1), false);
    if (!PARTICLES.has(after?.key ?? "") || after?.kind !== "word") return false;
  }
  return false;
}

/** Where a name goes on after punctuation inside it: hyphens, a nickname in quotes, the comma before `Jr.`; else `at`. */
function joined(words: Words, at: number, limit: number, count: number): number {
  const { tokens } = words;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= limit) return at;
  const mark = tokens[at] as Token;
  if (isHyphen(tokens, at)) {
    if (next.kind !== "word" || COMPOUNDING.has(next.key)) return at;
    if (count === 0 && !OPENING_PARTICLES.has(tokens[at - 1]?.key ?? "")) return at;
    if (next.spaced) {
      if (mark.text !== "-" || isNeverName(next.key) || words.reading.tag(at + 1, "office")) return at;
      return at + 2;
    }
    if (words.reading.tag(at + 1, "office") && next.shape === "lower") return at;
    return at + 2;
  }
  if (count === 0) return at;
  if (mark.text === "," && JUNIOR.has(next.key)) return at + 2;
  if (mark.spaced && OPENING_QUOTES.has(mark.text) && isCapital(next)) {
    for (let close = at + 2; close <= at + 3 && close + 1 < limit; close++) {
      if (CLOSING_QUOTES.has(tokens[close]?.text ?? "")) {
        return isCapital(tokens[close + 1]) && isNameWord(words, close + 1, limit, 1, false) ? close + 1 : at;
      }
    }
  }
  return at;
}

export const JUNIOR = new Set(["jr", "jr.", "sr", "sr."]);
const OPENING_QUOTES = new Set(['"', "“", "``", "''", "'", "‘"]);
const CLOSING_QUOTES = new Set(['"', "”", "''", "'", "’"]);
const QUOTES = new Set([...OPENING_QUOTES, ...CLOSING_QUOTES]);

/** A name as a record gives it: without the nickname in quotes inside it. */
export function nameText(words: Words, { first, end }: NameRun): string {
  const { tokens, reading } = words;
  const parts: string[] = [];
  let from = first;
  for (let at = first; at < end; at++) {
    if (!QUOTES.has(tokens[at]?.text ?? "")) continue;
    if (from < at) parts.push(reading.quote(from, at));
    do at++;
    while (at < end && !QUOTES.has(tokens[at]?.text ?? ""));
    from = at + 1;
  }
  if (from < end) parts.push(reading.quote(from, end));
  const name = spelled(parts.join(" "));
  // `Lu Kan.` at a sentence's end, which is Kansas elsewhere.
  const last = tokens[end - 1];
  return last !== undefined && isStopped(last) ? name.slice(0, -1) : name;
}

/** A word of three letters or more with a stop, other than `Jr.`: no initial. */
function isStopped({ text, key }: Token): boolean {
  return text.length > 3 && text.endsWith(".") && text.indexOf(".") === text.length - 1 && !JUNIOR.has(key);
}

/** What makes a text other than its normal spelling; most have none of it. */
const UNUSUAL =
  /[\u00AD\u200B-\u200D\u2060\t-\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]|[-‐‑ ] |^ | $/;

/** The name in its normal spelling: one space between words, no break after a hyphen. */
export function spelled(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, "")
    .replace(/\s+/g, " ")
    .replace(/([-‐‑]) /g, "$1")
    .trim();
}
