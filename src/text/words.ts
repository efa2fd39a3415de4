import type { Shape, Spelling } from "../model/reading.ts";
import { ASCII, Class } from "./chars.ts";
import type { Codes } from "./codes.ts";
import { fold } from "./fold.ts";

/**
 * Words by a hash of their characters: news repeats its words, so one met again is neither cut out of the text, nor folded,
 * nor looked up in the lexicons anew. A spelling has two slots to stand in; a later one takes the second, so the table never grows.
 */
const SLOT_BITS = 15;
const LONGEST_KNOWN = 24;
const known: Array<Spelling | undefined> = new Array(1 << SLOT_BITS).fill(undefined);
/** Their characters, so many a slot. */
const letters = new Uint16Array(LONGEST_KNOWN << SLOT_BITS);

/** The hash of a character and those before it. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** What `text.slice(start, end)` spells. */
export function know(text: string, codes: Codes, start: number, end: number): Spelling {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashed(hash, codes[at] as number);
  return recall(text, codes, start, end, hash);
}

/** The same for one who has the hash. */
export function recall(text: string, codes: Codes, start: number, end: number, hash: number): Spelling {
  // The golden ratio's bits spread words that differ in a letter.
  const first = Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
  const hit = known[first];
  if (hit !== undefined && stands(hit, first, codes, start, end)) return hit;
  const second = first ^ 1;
  const other = known[second];
  if (other !== undefined && stands(other, second, codes, start, end)) return other;
  return learn(text, codes, start, end, hit === undefined ? first : second);
}

function stands(word: Spelling, slot: number, codes: Codes, start: number, end: number): boolean {
  const length = end - start;
  if (word.text.length !== length) return false;
  const at = slot * LONGEST_KNOWN;
  for (let i = 0; i < length; i++) if (letters[at + i] !== codes[start + i]) return false;
  return true;
}

function learn(text: string, codes: Codes, start: number, end: number, slot: number): Spelling {
  if (end - start > LONGEST_KNOWN) return spellingOf(text.slice(start, end));
  const own = codes.subarray(start, end);
  letters.set(own, slot * LONGEST_KNOWN);
  // A slice would keep its whole article in memory for as long as it stays in the table; a string of its own does not.
  const word = spellingOf(String.fromCharCode(...own));
  known[slot] = word;
  return word;
}

/** What a word spells, wherever it stands. */
export function spellingOf(text: string): Spelling {
  const folded = fold(text);
  const key = folded === text ? text : folded;
  return {
    text,
    key,
    shape: shapeOf(text),
    keepsStop: isAbbreviation(text, key),
    tagger: null,
    phrases: undefined,
    traits: -1,
    marks: null,
  };
}

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
const LONGEST_ABBREVIATION = 7;

function isAbbreviation(text: string, key: string): boolean {
  // The zone `EST` is no `est.`
  return text.length <= LONGEST_ABBREVIATION && text !== "EST" && ABBREVIATIONS.has(key);
}
