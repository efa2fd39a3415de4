import type { Span } from "../model/span.ts";
import { type Agencies, agenciesAmong, readCredits } from "./agencies.ts";
import { isSpace, trim } from "./lines.ts";

export interface Credit {
  readonly span: Span;
  readonly agencies: readonly string[];
}

/** Lines that say who wrote, edited or owns: `(Reporting by …; Editing by …)`, `© AFP`, `With inputs from PTI`. */
const STAFF =
  /^[(["\s]{0,3}(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]ritten|[Ww]riting|[Ee]dited|[Ee]diting|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation|[Cc]ompiling) by:? (?![a-z\d])\S/;
const CONTRIBUTED = /\b(?:contributed to|contributed reporting (?:to|for)) th(?:is|e) (?:report|story|article)\.?$/i;
const OWNED =
  /^[(\s]{0,3}(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}|by\b)|all rights reserved|sources?\s?:|photos? by|our standards:)/i;
const GIVEN = /^[(\s]{0,3}(?:[Dd]istributed|[Pp]rovided) by (?![a-z\d])\S/;
const INPUTS =
  /^[(\s]{0,3}(?:with (?:additional )?(?:inputs?|reporting|material|files) (?:from|by)|(?:with |from )?(?:our )?(?:news )?agenc(?:y|ies)(?: inputs?| reports?)?\)?$)/i;
const PUBLISHED = /^published in\b.{3,60}\d{4}$/i;
/** Desk initials: `abc/def/ghi`, `sp/eml`, `Enditem/JT`. */
const areInitials = (line: string) =>
  /[/-]/.test(line) &&
  /^\(?(?:\p{L}{2,4}(?:\s?[/-]\s?\p{L}{2,5}){1,4}\s?\/?|(?:[Ee]nditem|ENDITEM)\s?\/\s?\p{L}{1,4})\)?$/u.test(line);
const WRITERS = /^\((?:by|editor|editors|edited by|reporter|writer)s?\b:?[^()]{2,100}\)$/i;
const END_MARK =
  /^[\s(]{0,3}(?:enditem|ends?|xxx|zzz|nnnn|item ends|\.\/\.|\/\.|###|#|_{3,40}|-{3,40}|\*{3,40}|-{1,3}\s?ends?\s?-{0,3})[\s).]{0,3}$/i;

/** A whole line that credits and tells nothing: the article's last lines, or the byline above it. */
export function readCreditLine(press: Agencies, text: string, [start, end]: Span): Credit | null {
  const line = text.slice(start, end);
  if (line.length <= 400 && (STAFF.test(line) || (line.length <= 240 && CONTRIBUTED.test(line.slice(-60))))) {
    return { span: [start, end], agencies: [] };
  }
  if (line.length <= 140 && (OWNED.test(line) || GIVEN.test(line) || INPUTS.test(line))) {
    return { span: [start, end], agencies: afterLabel(press, line) };
  }
  if (END_MARK.test(line) || (line.length <= 110 && (areInitials(line) || WRITERS.test(line) || PUBLISHED.test(line))))
    return { span: [start, end], agencies: [] };
  if (line.length > 80) return null;
  const bare = line.replace(/^[\s(\-–—/[=]{1,6}|[\s)\]./]{1,6}$/gu, "");
  const credits = readCredits(press, bare);
  return credits === null ? null : { span: [start, end], agencies: credits.names };
}

function afterLabel(press: Agencies, line: string): string[] {
  const rest = line
    .replace(
      /^[(\s]{0,3}(?:©|\(c\)|copyright|distributed by|provided by|sources?\s?:|with (?:additional )?[a-z]{1,12} (?:from|by))\s{0,3}/i,
      "",
    )
    .replace(/^(?:©|\(c\))?\s?\d{4}\s/u, "")
    .replace(/[).\s]{1,4}$/u, "")
    .replace(/[.,]? all rights reserved$/i, "");
  return agenciesAmong(press, rest);
}

/**
 * The credit that closes a paragraph's last sentence: `… in December. — VNS`, `issue. VNS`, `relations./.`, `said.(Xinhua)`,
 * `growth. (PTI) ABC DEF`. Null where it closes with prose.
 */
export function readTail(press: Agencies, text: string, [start, end]: Span): Credit | null {
  let at = end;
  const agencies: string[] = [];
  // Credits may follow each other: `… region./. VNA`, `(Xinhua) Enditem`.
  for (let round = 0; round < 3; round++) {
    const found = lastCredit(press, text, start, at);
    if (found === null) break;
    agencies.unshift(...found.agencies);
    at = trim(text, [start, found.span[0]])[1];
    if (at <= start) break;
  }
  if (at === end || at <= start) return null;
  let from = at;
  while (from < end && isSpace(text, from)) from++;
  return { span: [from, end], agencies: [...new Set(agencies)] };
}

/** Staff in brackets at a paragraph's end: `(Reporting by …; Editing by …)`. */
const STAFF_BRACKET =
  /\((?:additional |further )?(?:reporting|written|writing|edited|editing|compiled|contributed) (?:by|for|in)\b[^()]{1,380}\)\.?$/i;
/** What desks close an article with; none is as long as what is looked at, so that its first character begins none. */
const END_OF_TEXT =
  /\.\/\.?$|(?<=[.”"’])\s?\/$|(?:^|(?<=\s))(?:Enditem|ENDITEM|ENDS|enditem|xxx|\(?END\)?|\(?[Mm]ore\)|\(MORE\))\.?$/u;
const LONGEST_MARK = 12;
const STOPS = new Set(".!?…\"”’'»)]");
const DASHES = new Set("-–—");

function lastCredit(press: Agencies, text: string, start: number, end: number): Credit | null {
  const tail = text.slice(Math.max(start, end - 100), end);
  const closes = tail.endsWith(")") || tail.endsWith(").");
  const long = closes ? text.slice(Math.max(start, end - 420), end) : "";
  const staff = closes ? STAFF_BRACKET.exec(long) : null;
  if (staff !== null) return { span: [end - long.length + staff.index, end], agencies: [] };
  const offset = end - tail.length;
  const last = tail.slice(-LONGEST_MARK);
  const slash = END_OF_TEXT.exec(last);
  // The article's own full stop stays with the sentence: of `./.` the credit is `/.`.
  if (slash !== null) {
    const own = slash[0].startsWith("./") ? 1 : 0;
    return { span: [end - last.length + slash.index + own, end], agencies: [] };
  }
  const bracket = !tail.includes(")") ? null : /\(([^()]{2,60})\)(?: (?:\p{Lu}{2,5}\s?){1,4})?\.?$/u.exec(tail);
  if (bracket !== null) {
    const before = trim(tail, [0, bracket.index])[1];
    const initials = /^\p{Ll}{2,4}(?:[/-]\p{L}{2,5}){1,3}$/u.test(bracket[1] ?? "");
    const credits = readCredits(press, bracket[1] ?? "");
    const closed = STOPS.has(tail[before - 1] ?? "");
    if (closed && (credits !== null || initials))
      return { span: [offset + bracket.index, end], agencies: credits?.names ?? [] };
    return null;
  }
  // After a dash any acronym is a credit; after a bare stop only an agency that the lexicon knows.
  const dash = lastDash(tail);
  if (dash !== null) {
    const before = trim(tail, [0, dash.start])[1];
    const words = tail.slice(dash.end).trim().replace(/\.$/u, "");
    const credits = STOPS.has(tail[before - 1] ?? "")
      ? readCredits(press, words, /^\p{Lu}[\p{Lu}\d/ ]{1,20}$/u.test(words))
      : null;
    if (credits !== null) return { span: [offset + before + spaces(tail, before), end], agencies: credits.names };
  }
  // What follows the last stop is a sentence more often than a credit; a credit is a word or a few.
  const from = lastStop(tail) + 1;
  const after = tail.slice(from);
  if (from === 0 || after.split(" ").length > MOST_WORDS + 1) return null;
  // `… on Monday. PTI ABC DEF`: the desk's initials follow the agency.
  const found =
    /^\s{1,4}(\p{Lu}{2,5})(?: \p{Lu}{2,4}){1,4}$/u.exec(after) ??
    /^\s{0,4}(\p{Lu}[\p{L}\p{M}]+(?: ?\/ ?\p{Lu}\p{L}+){0,3})\.?$/u.exec(after);
  const credits = found === null ? null : readCredits(press, found[1] ?? "");
  return credits === null ? null : { span: [offset + from + spaces(tail, from), end], agencies: credits.names };
}

/** An agency and the initials of its desk: `PTI ABC DEF GH KL`. */
const MOST_WORDS = 6;

/** Where the last stop stands that does not end the text; -1 where there is none. */
function lastStop(text: string): number {
  let at = text.length - 2;
  while (at >= 0 && !STOPS.has(text[at] ?? "")) at--;
  return at;
}

/** The last run of dashes with white space or a stop before it. */
function lastDash(text: string): { start: number; end: number } | null {
  for (let end = text.length - 1; end > 0; end--) {
    if (!DASHES.has(text[end] ?? "")) continue;
    let start = end;
    while (start > 0 && DASHES.has(text[start - 1] ?? "")) start--;
    if (start > 0 && (isSpace(text, start - 1) || STOPS.has(text[start - 1] ?? ""))) return { start, end: end + 1 };
    end = start;
  }
  return null;
}

function spaces(text: string, at: number): number {
  let end = at;
  while (end < text.length && isSpace(text, end)) end++;
  return end - at;
}
