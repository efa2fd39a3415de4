import { NOT_PLACES, SLUGS } from "../lexicon/slugs.ts";
import type { Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { type Agencies, agencyNamed, readCredits } from "./agencies.ts";
import { isSpace } from "./lines.ts";
import { stateNamed, stateOfCity, stateOfDivision, titleCase } from "./place.ts";
import { type NamedDay, readDay } from "./stamp.ts";

export interface Dateline {
  readonly span: Span;
  /** In title case; null where the dateline names a state or an agency alone. */
  readonly place: string | null;
  /** The state the place stands in, ISO alpha-2, where the words tell. */
  readonly state: string | null;
  readonly day: NamedDay | null;
  readonly agencies: readonly string[];
  /** The lexicon knows the place, so that its silence on a state (`UNITED NATIONS`, `PARIS/BERLIN`) says something. */
  readonly placeKnown: boolean;
}

/** No dateline is longer; a longer first clause is prose. */
const LONGEST = 150;

/**
 * The dateline at a place, up to the separator after it: `HÀ NỘI —`, `WELLINGTON, New Zealand (AP) _`, `MOSCOW, March 3.
 * /TASS/.`, `New Delhi, Mar 3 (PTI)`. Of two in a row (`VIETNAM, November 22 - HÀ NỘI —`) the last names the place.
 */
export function readDateline(
  press: Agencies,
  text: string,
  at: number,
  lineEnd: number,
  moreFollows: boolean,
): Dateline | null {
  const first = readOne(press, text, at, lineEnd, moreFollows, null);
  if (first === null) return null;
  let next = first.span[1];
  while (next < lineEnd && isSpace(text, next)) next++;
  const second = next < lineEnd ? readOne(press, text, next, lineEnd, moreFollows, first) : null;
  if (second === null) return first;
  return {
    span: [at, second.span[1]],
    place: second.place ?? first.place,
    state: second.state ?? first.state,
    day: second.day ?? first.day,
    agencies: [...new Set([...first.agencies, ...second.agencies])],
    placeKnown: first.placeKnown || second.placeKnown,
  };
}

type Mark = "dash" | "colon" | "agency" | "line";
interface Head {
  /** Where the words end, and where the separator does. */
  readonly end: number;
  readonly after: number;
  readonly mark: Mark;
}

function readOne(
  press: Agencies,
  text: string,
  at: number,
  lineEnd: number,
  more: boolean,
  before: Dateline | null,
): Dateline | null {
  for (const head of headsFrom(press, text, at, lineEnd)) {
    const facts = analyse(press, text.slice(at, head.end));
    if (facts === null) continue;
    const rest = text.slice(head.after, Math.min(lineEnd, head.after + 200)).trim();
    if (!holds(facts, head.mark, rest, more, before)) continue;
    const { place, state, day, agencies, placeKnown } = facts;
    return { span: [at, head.after], place, state, day, agencies, placeKnown };
  }
  return null;
}

/** Marks that no dateline holds. */
const NEVER_INSIDE = new Set(["?", "!", ";", '"', "“", "”", "«", "»", "…"]);
/** ASCII characters at which a dateline neither ends nor shows to be none. */
const PASSED_OVER = new Uint8Array(128);
for (let code = 0; code < 128; code++) if (/[A-Za-z\d\s,']/.test(String.fromCharCode(code))) PASSED_OVER[code] = 1;

/** Each place where a dateline could end, nearest first. */
function* headsFrom(press: Agencies, text: string, at: number, lineEnd: number): Generator<Head> {
  const limit = Math.min(lineEnd, at + LONGEST);
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 && PASSED_OVER[code] === 1) continue;
    const char = text[i] ?? "";
    if (NEVER_INSIDE.has(char)) return;
    if (char === "(" || char === "[") {
      const close = text.indexOf(char === "(" ? ")" : "]", i);
      if (close < 0 || close - i > 70 || close >= lineEnd) return;
      i = close;
      const after = skip(text, close + 1, lineEnd, " .:");
      // A separator may follow; else the agency itself ends the dateline (`New Delhi, Mar 3 (PTI) The minister`).
      const dash = dashAt(text, after, lineEnd);
      yield { end: close + 1, after: Math.max(dash, after), mark: dash > after ? "dash" : "agency" };
      continue;
    }
    const slash = char === "/" ? /\/([\p{L} -]{2,24})\/\.?/uy : null;
    if (slash !== null) {
      slash.lastIndex = i;
      const named = slash.exec(text);
      if (named !== null && agencyNamed(press, named[1] ?? "") !== undefined) {
        const end = i + named[0].length;
        const dash = dashAt(text, skip(text, end, lineEnd, " "), lineEnd);
        yield { end, after: Math.max(end, dash), mark: "agency" };
        return;
      }
    }
    if (char === "." && isSpace(text, i + 1) && agencyNamed(press, lastWord(text, at, i)) !== undefined) {
      // `KYIV. March 3. UNIAN. The minister`
      yield { end: i, after: i + 1, mark: "agency" };
    }
    if (char === ":" && (i + 1 >= lineEnd || isSpace(text, i + 1))) yield { end: i, after: i + 1, mark: "colon" };
    const dash = dashAt(text, i, lineEnd);
    if (dash > i && separates(press, text, i, dash, at, lineEnd)) {
      yield { end: i, after: dash, mark: "dash" };
      i = dash - 1;
    }
  }
  if (lineEnd - at < 60) yield { end: lineEnd, after: lineEnd, mark: "line" };
}

function skip(text: string, at: number, end: number, chars: string): number {
  let i = at;
  while (i < end && (chars.includes(text[i] ?? "") || (chars.includes(" ") && isSpace(text, i)))) i++;
  return i;
}

/** The end of the run of dashes or underscores at a place. */
function dashAt(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && i - at < 4 && isDash(text.charCodeAt(i))) i++;
  return i;
}

/** `-`, `_`, `–`, `—`, `―` */
function isDash(code: number): boolean {
  return code === 45 || code === 95 || (code >= 0x2013 && code <= 0x2015);
}

/** A lone hyphen or en dash separates only with white space (or a closing bracket) beside it; longer dashes always do. */
function separates(press: Agencies, text: string, from: number, to: number, start: number, end: number): boolean {
  if (to - from > 1 || /[—―]/u.test(text[from] ?? "")) return true;
  const before = from > start && (isSpace(text, from - 1) || /[)\].]/u.test(text[from - 1] ?? ""));
  const after = to >= end || isSpace(text, to);
  if (text[from] === "_") return before || after;
  // `Damascus, SANA- The minister`
  if (!before && after) return agencyNamed(press, lastWord(text, start, from)) !== undefined;
  return before && (after || /\p{Lu}/u.test(text[to] ?? ""));
}

function lastWord(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(start, end - 30), end);
  return before.split(/[^\p{L}\p{M}-]/u).at(-1) ?? "";
}

interface Facts extends Omit<Dateline, "span"> {
  readonly words: number;
  /** All its letters are capitals. */
  readonly upper: boolean;
  readonly agencyKnown: boolean;
  /** A bracket or a comma part that names an agency by its looks alone. */
  readonly agencyGuessed: boolean;
}

const WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|['’]s-\p{Lu}[\p{L}-]+)$/u;
const SMALL_WORD =
  /^(?:de|del|della|di|da|do|dos|das|du|des|au|aux|sur|sous|en|es|la|las|le|les|of|the|am|an|der|upon|on|el|al)$/u;

/** The words before a separator as place, region, day and agencies; null where they are something else. */
function analyse(press: Agencies, head: string): Facts | null {
  let place: string | null = null;
  let state: string | null = null;
  let day: NamedDay | null = null;
  let known = false;
  let upper = false;
  let words = 0;
  let agencyGuessed = false;
  const names: string[] = [];
  let agencyKnown = true;
  const credit = (part: string, open: boolean): boolean => {
    const credits = readCredits(press, part, open);
    if (credits === null) return false;
    for (const name of credits.names) if (!names.includes(name)) names.push(name);
    agencyKnown &&= credits.known;
    if (!credits.known) agencyGuessed = true;
    return true;
  };
  const parts = partsOf(head);
  if (parts.length === 0 || parts.length > 7) return null;
  for (const [index, { text: part, bracketed }] of parts.entries()) {
    const next = parts[index + 1]?.text ?? "";
    if (/^\d{4}$/u.test(part)) {
      // The year of the day before it.
      if (day === null || day.year !== null) return null;
      day = { year: Number(part), month: day.month, day: day.day };
      continue;
    }
    if (/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?$/i.test(part) && place !== null) continue;
    const dated = dayAndAgency(press, part);
    if (dated !== null) {
      if (day !== null) return null;
      day = dated.day;
      if (dated.agency !== "") credit(dated.agency, false);
      continue;
    }
    if (bracketed) {
      const region = stateNamed(part) ?? stateOfDivision(part);
      if (region !== undefined && place !== null) state = region;
      else if (!credit(part, place !== null)) return null;
      continue;
    }
    if (agencyNamed(press, part) !== undefined && (place !== null || /\d/u.test(next))) {
      credit(part, false);
      continue;
    }
    if (index === 0 && parts.length > 1 && agencyNamed(press, part) !== undefined && stateOfCity(part) === undefined) {
      // `Xinhua, Beijing, Nov 3 --`
      credit(part, false);
      continue;
    }
    if (place === null && index === 0 && agencyCredit(press, part)) {
      // `NDO/VNA -`
      credit(part, false);
      continue;
    }
    if (place === null) {
      const split = trailing(press, part);
      if (split === null || !isPlace(press, split.place)) return null;
      place = split.place;
      if (split.day !== null) day = split.day;
      if (split.agency !== "") credit(split.agency, false);
      upper = !/\p{Ll}/u.test(place.replace(/\b(?:Mc|de|del|la|du|of|am|au)\b/gu, ""));
      words = place.split(/\s{1,8}/u).length;
      const inside = stateOfPlaces(place);
      known = inside.known;
      state = inside.state;
      continue;
    }
    const split = trailing(press, part);
    if (split === null) return null;
    const region = stateOfDivision(split.place) ?? stateNamed(split.place) ?? stateOfCity(split.place);
    if (region === undefined && !isPlace(press, split.place)) return null;
    if (region !== undefined) {
      state = region;
      known = true;
    }
    if (split.day !== null) day = split.day;
    if (split.agency !== "") credit(split.agency, false);
  }
  if (place === null && names.length === 0) return null;
  const country = place !== null && stateNamed(place) !== undefined && stateOfCity(place) === undefined;
  return {
    place: place === null || country ? null : titleCase(withoutDistrict(place)),
    state: country ? (stateNamed(place ?? "") ?? null) : state,
    day,
    agencies: names,
    words,
    upper,
    placeKnown: known,
    agencyKnown: names.length > 0 && agencyKnown,
    agencyGuessed,
  };
}

interface Part {
  readonly text: string;
  readonly bracketed: boolean;
}

// A stop ends a part before a day (`Moscow. March 3`), and after one (`March 3. Interfax`); in `Nov. 2` it is the month's own.
const SENTENCE_OR_COMMA =
  /,|\.\s{1,4}(?=\p{Lu}\p{Ll}{2,8}\.? \d)|(?<=\d)\.\s{1,4}(?=\p{Lu})|(?<=\p{L}{5})\.\s{1,4}(?=\d{1,2} \p{L})/u;

/** Comma parts, bracketed parts, and the sentences of agencies that write `Moscow. March 3. Interfax`. */
function partsOf(head: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const flush = (to: number) => {
    const rest = head.slice(from, to);
    for (const text of rest.split(rest.includes(".") ? SENTENCE_OR_COMMA : ",")) {
      const words = text.trim().replace(/\s{2,8}|[^\S ]/gu, " ");
      if (words !== "" && words !== ".") parts.push({ text: words, bracketed: false });
    }
  };
  for (const { index } of head.matchAll(/[([]|(?<=\s)\//gu)) {
    if (index < from) continue;
    const open = head[index];
    const end = head.indexOf(open === "(" ? ")" : open === "[" ? "]" : "/", index + 1);
    if (end < 0) continue;
    flush(index);
    parts.push({ text: head.slice(index + 1, end).trim(), bracketed: true });
    from = end + 1;
  }
  flush(head.length);
  return parts;
}

/** A part that is a day, with the agency that may follow it (`Nov. 2 Kyodo`). */
function dayAndAgency(press: Agencies, part: string): { day: NamedDay; agency: string } | null {
  const alone = readDay(part);
  if (alone !== null) return { day: alone, agency: "" };
  const agency = /(?<=\d) (\p{L}[\p{L}-]{1,20})$/u.exec(part);
  if (agency === null || agencyNamed(press, agency[1] ?? "") === undefined) return null;
  const day = readDay(part.slice(0, agency.index));
  return day === null ? null : { day, agency: agency[1] ?? "" };
}

/** A part's place with the day or the agency that follows it without a comma: `BEIJING Nov. 2`, `TOKYO Kyodo`. */
function trailing(press: Agencies, part: string): { place: string; day: NamedDay | null; agency: string } | null {
  const words = part.split(" ");
  if (words.length > 8) return null;
  const last = words.at(-1) ?? "";
  for (const size of [4, 3, 2]) {
    const day = words.length > size ? readDay(words.slice(-size).join(" ")) : null;
    if (day !== null) return { place: words.slice(0, -size).join(" "), day, agency: "" };
  }
  if (words.length > 1 && agencyNamed(press, last) !== undefined && !SMALL_WORD.test(last.toLowerCase())) {
    const place = words.slice(0, -1).join(" ");
    if (readDay(place) === null && stateOfCity(part) === undefined) return { place, day: null, agency: last };
  }
  // `AKP Phnom Penh`
  const [first = "", ...others] = words;
  const city = others.join(" ");
  if (agencyNamed(press, first) !== undefined && stateOfCity(part) === undefined && stateOfCity(city) !== undefined) {
    return { place: city, day: null, agency: first };
  }
  return { place: part, day: null, agency: "" };
}

function isPlace(press: Agencies, words: string): boolean {
  if (words.length > 50 || words.length < 2) return false;
  const places = words.split(/\s?\/\s?|\s-\s/u);
  return (
    places.length <= 3 &&
    places.every((place) => {
      const all = place.split(" ");
      const key = fold(all[0] ?? "").replace(/\W/gu, "");
      return (
        all.length <= 5 &&
        WORD.test(all[0] ?? "") &&
        all.every((word) => WORD.test(word) || SMALL_WORD.test(word)) &&
        !SLUGS.has(key) &&
        !NOT_PLACES.has(fold(place)) &&
        (agencyNamed(press, place) === undefined || stateOfCity(place) !== undefined)
      );
    })
  );
}

/** `PARIS/BERLIN` stands in one state only where both cities do. */
function stateOfPlaces(words: string): { state: string | null; known: boolean } {
  const all = words.split("/").map((place) => {
    const bare = withoutDistrict(place.trim());
    return stateOfCity(bare) ?? stateNamed(bare);
  });
  const known = all.every((state) => state !== undefined) || fold(words) === "united nations";
  return { state: new Set(all).size === 1 ? (all[0] ?? null) : null, known };
}

/** Words that name nothing but agencies the lexicon knows. */
function agencyCredit(press: Agencies, words: string): boolean {
  return stateOfCity(words) === undefined && readCredits(press, words)?.known === true;
}

function withoutDistrict(place: string): string {
  return place.replace(/\s(?:D\.?\s?C\.?|DC)$/u, "");
}

/** Whether the words are a dateline there, by how sure they and the separator are. */
function holds(facts: Facts, mark: Mark, rest: string, more: boolean, before: Dateline | null): boolean {
  const { day, upper, placeKnown: known, agencyKnown, agencyGuessed, place, state, words } = facts;
  const begins = /^[\p{Lu}\p{N}"“'‘«`([$€£¥]/u.test(rest) || /^(?:al|el|bin|de|van|von)[- ]/u.test(rest);
  if (mark === "line") {
    // `ANKARA` alone above the text; with an agency or a day it is surer.
    return more && before === null && ((upper && known && stateOfCity(place ?? "") !== undefined) || agencyKnown);
  }
  if (rest === "" && !more) return false;
  // Agencies without a place (`NDO/VNA -`): the dash alone tells them from prose.
  if (place === null && state === null && day === null) {
    return agencyKnown && (mark === "dash" ? begins && rest !== "" : mark === "agency" && /^["“]?\p{Lu}/u.test(rest));
  }
  if (rest !== "" && !begins && !(agencyKnown && (day !== null || mark === "dash"))) return false;
  if (mark === "agency") {
    // No separator: only what prose does not say.
    if (!agencyKnown) return agencyGuessed && upper && day !== null;
    return day !== null || upper || (known && /^\p{Lu}/u.test(rest));
  }
  if (before !== null) {
    // The second of two: what follows `HANOI —` may be `Laos - China railway`.
    if (facts.agencies.length > 0 || day !== null) return upper || known;
    return (
      upper && mark === "dash" && (stateOfCity(place ?? "") !== undefined || (before.place === null && place !== null))
    );
  }
  if (agencyKnown || day !== null) return mark === "dash" || upper || known;
  if (agencyGuessed) return upper || known;
  if (mark === "colon")
    return (
      upper && rest.length >= 60 && (known || words <= 3) && (place !== null || state !== null) && !isAcronym(place)
    );
  if (upper) return known || (rest.length >= 40 && !isAcronym(place)) || (rest === "" && !isAcronym(place));
  // A place in title case and a dash alone: the city is known, and no second end of a relation follows.
  const follows = /^[\p{L}\p{M}'’.]{1,30}(?: [\p{Lu}][\p{L}\p{M}'’.]{1,30})?/u.exec(rest)?.[0] ?? "";
  const city = stateOfCity(place ?? "");
  return city !== undefined && rest.length >= 40 && stateOfCity(follows) === undefined;
}

/** Short capitals that the lexicon does not know as a place are a body's initials. */
function isAcronym(place: string | null): boolean {
  return place !== null && place.length <= 4 && stateOfCity(place) === undefined;
}
