import { SLUGS } from "../lexicon/slugs.ts";
import { format, isReal } from "../text/calendar.ts";
import { fold } from "../text/fold.ts";
import { type Agencies, readCredits } from "./agencies.ts";
import { stateOfCity } from "./place.ts";
import { readDay } from "./stamp.ts";
import { readByline } from "./title.ts";

/** A line under a headline that says when, who and where, and tells nothing. */
export interface Meta {
  /** `YYYY-MM-DD`, or null where the line names no day, or one that can be read two ways (`3/4/2024`). */
  readonly date: string | null;
  readonly agencies: readonly string[];
}

const BAR = /\s{0,3}[|·•]\s{0,3}|\s[-–—]\s/u;
const LABEL =
  /^(?:date|dated|published|posted|updated|last updated|last modified|issued|first published)\b(?: on| at)?\s?:?\s?/i;
const CLOCK =
  /(?:^|(?<=[\s,]))\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?\(?(?:[A-Z]{2,5}(?:[+-]\d{1,2})?|[+-]\d{2}:?\d{2})\)?)?(?=$|[\s,])/u;

/**
 * `By PTI | New Delhi | Updated: May 5, 2023`, `July 28, 2025 - 20:11`, `(VNA) 10:20, 26/11/2022`: every part is a day, a
 * time, a byline, an agency, a city or a desk's slug, and one at least is a day or a byline.
 */
export function readMeta(press: Agencies, words: string): Meta | null {
  if (words.length > 160 || words.length < 6) return null;
  const parts = words.split(BAR);
  if (parts.length > 7) return null;
  let date: string | null = null;
  let named = false;
  let bylines = 0;
  const agencies: string[] = [];
  const take = (names: readonly string[]) => {
    for (const name of names) if (!agencies.includes(name)) agencies.push(name);
  };
  for (const part of parts) {
    let rest = part.trim();
    const bracket = /^\(([^()]{2,30})\)\s?/u.exec(rest);
    const credits = bracket === null ? null : readCredits(press, bracket[1] ?? "");
    if (bracket !== null && credits !== null) {
      take(credits.names);
      rest = rest.slice(bracket[0].length);
    }
    rest = rest
      .replace(LABEL, "")
      .replace(CLOCK, "")
      .replace(/^[\s,]{1,4}|[\s,]{1,4}$/gu, "");
    if (rest === "") continue;
    const day = dayOf(rest);
    if (day !== undefined) {
      named = true;
      date ??= day;
      continue;
    }
    const byline = readByline(press, rest, false);
    const credit = byline === null ? readCredits(press, rest) : null;
    if (byline !== null) bylines++;
    if (byline !== null || credit !== null) take(byline ?? credit?.names ?? []);
    else if (stateOfCity(rest) === undefined && !isSlug(rest) && !/^\d{1,3}[- ]min(?:ute)?s? read$/i.test(rest))
      return null;
  }
  return named || (bylines > 0 && parts.length > 1) ? { date, agencies } : null;
}

/** Three words of the longest that name desks. */
const LONGEST_SLUG = 60;

/** A desk's label: `Press release`, `POLITICS`, `World News`. */
export function isSlug(words: string): boolean {
  if (words.length > LONGEST_SLUG) return false;
  const all = fold(words).split(/[\s&/,]{1,4}/u);
  return all.length <= 3 && all.every((word) => SLUGS.has(word) || word === "and");
}

/** The day that words alone name; null where digits leave day and month open; undefined where they name none. */
function dayOf(words: string): string | null | undefined {
  const digits = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/u.exec(words);
  if (digits === null) {
    const named = readDay(words);
    if (named === null || named.year === null) return undefined;
    const day = { year: named.year, month: named.month, day: named.day };
    return isReal(day) ? format(day) : null;
  }
  const [first = 0, second = 0, third = 0] = [digits[1], digits[3], digits[4]].map(Number);
  const days =
    (digits[1] ?? "").length === 4
      ? [{ year: first, month: second, day: third }]
      : readings(first, second, third, digits[2]);
  const real = days.filter(isReal).map(format);
  return new Set(real).size === 1 ? (real[0] ?? null) : null;
}

/** Points stand between day, month and year; slashes leave open which of the two comes first. */
function readings(first: number, second: number, year: number, mark: string | undefined) {
  const european = { year, month: second, day: first };
  return mark === "." ? [european] : [european, { year, month: first, day: second }];
}
