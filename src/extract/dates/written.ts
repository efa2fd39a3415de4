import { explicitFields } from "./chrono.ts";
import { asked, type Context, dash, glued, key, month, ordinalTag, token } from "./timex.ts";
import { yearAt } from "./years.ts";

/** A month and a day as they are written: `July 16`, `16 July 2024`, `the first of May`. */

/** A number that can be a day of a month: `5`, `05`, `27th`, `twenty-third`. Its token after, or 0. */
export function dayNumber(c: Context, at: number): { readonly day: number; readonly end: number } | null {
  const found = token(c, at);
  if (found === undefined) return null;
  if (found.kind === "number" || found.kind === "ordinal") {
    if (found.text.length > 4 || !/^\d{1,2}(?:st|nd|rd|th)?$/i.test(found.text)) return null;
    const day = Number.parseInt(found.text, 10);
    return day >= 1 && day <= 31 ? { day, end: at + 1 } : null;
  }
  const tag = ordinalTag(c, at);
  return tag !== undefined && tag.end <= c.limit && tag.value <= 31 ? { day: tag.value, end: tag.end } : null;
}

/** Month and day as written, in either order, with its year if it has one. */
export interface Written {
  readonly first: number;
  readonly end: number;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** `July 16`, `16 July 2024`, `27th Oct.`, `the first of May`, `May 3rd, 2021`: found by tags, read by chrono. */
export function monthDay(c: Context, at: number): Written | null {
  return asked(c.written, c, at, monthDayAt);
}

function monthDayAt(c: Context, at: number): Written | null {
  const leading = month(c, at);
  const first = leading === undefined && key(c, at) === "the" ? at + 1 : at;
  // `the 3rd of November` whole, but of `the 7 October attacks` the day alone.
  if (first > at && token(c, first)?.kind === "number" && key(c, first + 1) !== "of") return null;
  const span = leading === undefined ? dayThenMonth(c, first) : monthThenDay(c, at, leading.end);
  if (span === null) return null;
  const [from, end] = c.reading.span(first, span);
  // `16 July, 2024`, `16-Jul-2024`
  const joined = dash(c, span) && dash(c, span - 2) && glued(c, span) && glued(c, span + 1);
  const year = yearAt(c, token(c, span)?.text === "," || joined ? span + 1 : span);
  // `July the 16th` is read without its article.
  const article = leading !== undefined && key(c, leading.end) === "the" ? leading.end : 0;
  const day = article > 0 ? `${c.reading.quote(at, article)} ${c.reading.quote(article + 1, span)}` : "";
  // A year in words is read here, and chrono asked for the rest: `June twenty-third, nineteen ninety-seven`.
  const figures = year !== null && token(c, year.end - 1)?.kind === "number";
  const fields = explicitFields(
    article > 0 ? day : c.reading.text.slice(from, figures ? c.reading.span(first, year.end)[1] : end),
    leading === undefined ? "day-first" : "month-first",
  );
  if (fields?.month == null || fields.day === null) return null;
  return { first: at, end: year?.end ?? span, month: fields.month, day: fields.day, year: year?.year ?? null };
}

function monthThenDay(c: Context, at: number, end: number): number | null {
  const the = key(c, end) === "the" ? end + 1 : end;
  const day = dayNumber(c, the);
  if (day === null || (glued(c, the) && !dash(c, the - 1))) return null;
  const found = token(c, the);
  // `the May Fourth Movement`
  if (found?.kind === "word" && found.shape === "title" && token(c, day.end)?.shape === "title") return null;
  // `May 2,000 people`, `March 5.2 percent` are no days; `May 10 people` is left to what follows.
  if (found?.kind === "word" && the > end && key(c, at) !== "") return the === end + 1 ? day.end : null;
  return countsSomething(c, day.end) ? null : day.end;
}

const COUNTED = new Set(
  "people percent per million billion thousand years months weeks days hours minutes km miles tonnes tons countries points".split(
    " ",
  ),
);
function countsSomething(c: Context, at: number): boolean {
  return COUNTED.has(key(c, at)) || token(c, at)?.text === "%" || (token(c, at)?.text === ":" && glued(c, at + 1));
}

function dayThenMonth(c: Context, at: number): number | null {
  const day = dayNumber(c, at);
  if (day === null) return null;
  // `27-Oct-2024`
  const joined = dash(c, day.end) && glued(c, day.end) ? day.end + 1 : day.end;
  const of =
    key(c, joined) === "day" && key(c, joined + 1) === "of"
      ? joined + 2
      : key(c, joined) === "of"
        ? joined + 1
        : joined;
  const tag = month(c, of);
  if (tag === undefined) return null;
  // `the first May elections` is no day.
  if (of === joined && token(c, at)?.kind === "word") return null;
  return tag.end;
}
