import { BURMESE_ADDRESS, HONORIFIC_PAIRS } from "../../lexicon/names.ts";
import type { Token } from "../../model/reading.ts";
import { Trait, traitsAt, traitsOf } from "./traits.ts";
import { isApostrophe, isCapital, isHyphen, type Words } from "./words.ts";

/** A person's name as it stands: tokens `first` to `end`, and how many words of it are names of their own. */
export interface NameRun {
  /** The first token of the forms of address before it, or its own. */
  readonly from: number;
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
    if (!isNameWord(words, at, limit, count, royal) || token.key === "'s") break;
    if (count === 0 && token.shape === "upper" && (traitsOf(token) & Trait.suffix) !== 0) break;
    count++;
    if (token.text.length > 2 || (token.text.length === 2 && token.text[1] !== ".")) solid = true;
    at++;
    // `Lu Kan. Then …`: Kansas elsewhere, here the sentence's end.
    if (count > 1 && isStopped(token)) break;
  }
  while (at > start && tokens[at - 1]?.kind !== "word") at--;
  while (at > start && tokens[at - 1]?.shape === "lower" && !isHyphen(tokens, at - 2)) at--;
  if (!solid || at === start) return undefined;
  return { from, first: start, end: at, words: count, addressed: start > from };
}

const ADDRESS = Trait.honorific | Trait.burmese;

/** The first token after forms of address: `H.E. Dr.`, `Tan Sri`, `U` before two names. */
export function skipAddress(words: Words, from: number, limit: number): number {
  const { tokens } = words;
  let at = from;
  while (at + 1 < limit) {
    const token = tokens[at] as Token;
    const traits = traitsOf(token);
    if ((traits & (ADDRESS | Trait.pair)) === 0) break;
    const next = tokens[at + 1] as Token;
    if ((traits & Trait.pair) !== 0) {
      const quote = isApostrophe(next) && !next.spaced ? 1 : 0;
      if (HONORIFIC_PAIRS.get(token.key)?.has(words.key(at + 1 + quote))) {
        at += 2 + quote;
        continue;
      }
    }
    if ((traits & ADDRESS) === 0 || token.shape === "lower") break;
    if (!isCapital(next) && (traitsOf(next) & Trait.opening) === 0) break;
    if (KEPT_WITH_ONE.has(token.key) && !twoFollow(words, at, limit)) break;
    at++;
    if (tokens[at]?.text === ".") at++;
    if (isApostrophe(tokens[at]) && !tokens[at]?.spaced) at++;
  }
  return at;
}

/** More of a name stands after the next word: `Sheikh Hamad bin …`. */
function twoFollow({ tokens }: Words, at: number, limit: number): boolean {
  if (at + 2 >= limit) return false;
  return isCapital(tokens[at + 2]) || (traitsAt(tokens, at + 2) & Trait.particle) !== 0 || isHyphen(tokens, at + 2);
}

/** What may keep a capitalised word from being a name's, or make one of it where it is none. */
const KNOWN = Trait.suffix | Trait.givenToo | Trait.surnameToo | Trait.news | Trait.neverName | Trait.body;

function isNameWord(words: Words, at: number, limit: number, count: number, royal: boolean): boolean {
  const { tokens, reading } = words;
  const token = tokens[at] as Token;
  const { text, key, shape } = token;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  if (text.length === 1) return isInitial(words, at, limit, count, royal);
  if (text.length === 2 && text[1] === ".") return count > 0 || isCapital(next);
  const traits = traitsOf(token);
  const tagged = reading.tagsAt(at).length > 0;
  // Most names hold words that no lexicon knows.
  if (!tagged && (traits & KNOWN) === 0 && shape !== "upper") return true;
  if (count > 0 && (traits & Trait.suffix) !== 0 && (shape === "upper" || key[1] === "r")) return true;
  const tooFirst = count === 0 && (traits & Trait.givenToo) !== 0 && goesOn(words, next);
  const tooLast = count > 0 && (traits & Trait.surnameToo) !== 0;
  if (tagged) {
    const state = reading.tag(at, "state");
    if (state !== undefined && state.value.form !== "prefix") return tooFirst || (tooLast && state.end === at + 1);
    if (reading.tag(at, "weekday") || reading.tag(at, "month")) {
      if (tooLast && key === "may") return next?.kind !== "number";
      if (count > 0 && isShortDay(token) && !isHeadline(words, at))
        return goesOn(words, next) || isHyphen(tokens, at + 1) || isMarked(tokens, at - 1);
      return tooFirst;
    }
    if (count === 0 && words.bodyAt(at)) return false;
  }
  if ((traits & Trait.news) !== 0) return (tooFirst || tooLast) && key !== "general";
  // With its diacritics it is another word: `Tô`, `Thế`, `Đỗ`.
  if ((traits & Trait.neverName) !== 0 && (traits & Trait.marked) === 0) {
    if (tooFirst) return true;
    if (isHeadline(words, at)) return false;
    if (isMidSentence(words, at) && goesOn(words, next)) return true;
    return count > 0 && (key.length > 3 || isHyphen(tokens, at + 1));
  }
  const place = tagged && count === 0 ? reading.tag(at, "place") : undefined;
  if (place !== undefined && !(tooFirst && place.end === at + 1)) return false;
  if ((traits & Trait.body) !== 0 || (tagged && reading.tag(at, "office"))) return tooFirst || tooLast;
  if (shape === "upper" && !text.includes(".")) {
    // `KP Sharma`, `Saleumxay KOMMASITH`; not `Solana NATO`.
    if (text.length === 2) return count === 0 ? goesOn(words, next) : /[AEIOUY]/.test(text);
    return (count > 0 || goesOn(words, next)) && VOWELS.test(text) && (!tagged || words.bodyAt(at) === undefined);
  }
  return true;
}

const VOWELS = /[AEIOUYÀ-Ỵ]/;

/** A capitalised word follows that may be a name's. */
function goesOn(words: Words, next: Token | undefined): boolean {
  return isCapital(next) && (traitsOf(next) & Trait.body) === 0 && !words.reading.tag(next.index, "office");
}

function isHeadline({ reading }: Words, at: number): boolean {
  return reading.sentenceOf(at).region === "title";
}

/** `Thu`, `Mar`, `Jan` without a stop inside a name: `Mai Thị Thu Hà`, `Karel Jan Novak`. */
function isShortDay(token: Token): boolean {
  return (traitsOf(token) & Trait.shortDay) !== 0 && !token.text.includes(".");
}

function isMarked(tokens: readonly Token[], at: number): boolean {
  return (traitsAt(tokens, at) & Trait.marked) !== 0;
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
  if (royal && count > 0 && (traitsAt(words.tokens, at) & Trait.suffix) !== 0) return true;
  if (!isCapital(next)) return false;
  return count > 0 || next.text.length === 1 || !/^[ai]$/.test(words.key(at));
}

function particle(words: Words, at: number, limit: number, count: number): boolean {
  const { tokens } = words;
  const traits = traitsOf(tokens[at] as Token);
  if ((traits & Trait.particle) === 0 || (count === 0 && (traits & Trait.opening) === 0)) return false;
  const hyphen = isHyphen(tokens, at + 1);
  if ((traits & Trait.hyphened) !== 0 && !hyphen) return false;
  for (let next = at + (hyphen ? 2 : 1); next < limit && next <= at + 3; next++) {
    const after = tokens[next];
    if (isCapital(after)) return hyphen || isNameWord(words, next, limit, Math.max(count, 1), false);
    if (after?.kind !== "word" || (traitsOf(after) & Trait.particle) === 0) return false;
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
    if (next.kind !== "word" || (traitsOf(next) & Trait.compounding) !== 0) return at;
    if (count === 0 && (traitsAt(tokens, at - 1) & Trait.opening) === 0) return at;
    if (next.spaced) {
      if (mark.text !== "-" || (traitsOf(next) & Trait.neverName) !== 0 || words.reading.tag(at + 1, "office"))
        return at;
      return at + 2;
    }
    if (words.reading.tag(at + 1, "office") && next.shape === "lower") return at;
    return at + 2;
  }
  if (count === 0) return at;
  if (mark.text === "," && JUNIOR.has(next.key)) return at + 2;
  if (mark.spaced && (traitsOf(mark) & Trait.openingQuote) !== 0 && isCapital(next)) {
    for (let close = at + 2; close <= at + 3 && close + 1 < limit; close++) {
      if ((traitsAt(tokens, close) & Trait.closingQuote) !== 0) {
        return isCapital(tokens[close + 1]) && isNameWord(words, close + 1, limit, 1, false) ? close + 1 : at;
      }
    }
  }
  return at;
}

export const JUNIOR = new Set(["jr", "jr.", "sr", "sr."]);
const QUOTE = Trait.openingQuote | Trait.closingQuote;

/** A name as a record gives it: without the nickname in quotes inside it. */
export function nameText(words: Words, { first, end }: NameRun): string {
  const { tokens, reading } = words;
  let text = "";
  let from = first;
  const take = (to: number) => {
    if (from < to) text += (text === "" ? "" : " ") + reading.quote(from, to);
  };
  for (let at = first; at < end; at++) {
    if ((traitsAt(tokens, at) & QUOTE) === 0) continue;
    take(at);
    do at++;
    while (at < end && (traitsAt(tokens, at) & QUOTE) === 0);
    from = at + 1;
  }
  take(end);
  const name = spelled(text);
  // `Lu Kan.` at a sentence's end, which is Kansas elsewhere.
  const last = tokens[end - 1];
  return last !== undefined && isStopped(last) ? name.slice(0, -1) : name;
}

/** A word of three letters or more with a stop, other than `Jr.`: no initial. */
function isStopped(token: Token): boolean {
  const { text, key } = token;
  if ((traitsOf(token) & Trait.stopped) === 0) return false;
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
