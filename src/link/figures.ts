import type { Findings } from "../model/findings.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { DateItem, Figure } from "../schema/record.ts";
import { countBefore, withPeriods } from "./periods.ts";

/**
 * What figures and dates say of each other: a number that a date claims is no count, the `a year` of a rate is no date, and
 * the stretch of time a clause names is the period of its figures.
 */
export function linkFigures(reading: Reading, findings: Findings): Findings {
  if (findings.figures.length === 0) return findings;
  const dates = findings.dates.filter(
    (date) => !isRate(reading.text, date, findings.figures) && !isCount(reading.text, date, findings.figures),
  );
  const figures = findings.figures.filter((figure) => !claimed(reading.text, figure, dates));
  return { ...findings, dates, figures: withPeriods(reading, figures, dates) };
}

const overlaps = (a: Readonly<Span>, b: Readonly<Span>) => a[0] < b[1] && b[0] < a[1];

/** The last item that ends at or before a character; items stand in text order. */
function before<Item extends { readonly span: readonly [number, number] }>(
  items: readonly Item[],
  at: number,
): Item | undefined {
  return items[countBefore(items.length, (i) => (items[i]?.span[1] ?? 0) <= at) - 1];
}

/** A count whose number is a date's: `the 2006 season`. Money, percent and measures keep theirs. */
function claimed(text: string, figure: Figure, dates: readonly DateItem[]): boolean {
  if (figure.kind !== "count") return false;
  const [start, end] = figure.span;
  let next = countBefore(dates.length, (i) => (dates[i]?.span[1] ?? 0) <= start);
  for (const last = next + 1; next <= last; next++) {
    const date = dates[next];
    // Most counts have no date in them: their number is asked for where one has.
    if (date === undefined || !overlaps(figure.span, date.span)) continue;
    const number = /^\S{1,24}/u.exec(text.slice(start, end))?.[0].length ?? 1;
    if (overlaps([start, start + number], date.span)) return true;
  }
  return false;
}

/** `more than 1200 customers`: after such a bound four digits before a plural count it. */
function isCount(text: string, date: DateItem, figures: readonly Figure[]): boolean {
  if (date.text.length !== 4 || !/^\d{4}$/.test(date.text)) return false;
  const figure = figures[countBefore(figures.length, (i) => (figures[i]?.span[0] ?? 0) < date.span[0])];
  if (figure?.span[0] !== date.span[0] || figure.kind !== "count" || /^levels?$/.test(figure.unit ?? "")) return false;
  return /(?:more than|fewer than|at least|as many as|up to|a total of)\s$/i.test(
    text.slice(Math.max(0, date.span[0] - 16), date.span[0]),
  );
}

/** `$200 million a year`: the denominator of a rate is part of the figure. */
function isRate(text: string, date: DateItem, figures: readonly Figure[]): boolean {
  if (date.type !== "SET" && date.type !== "DURATION") return false;
  const figure = before(figures, date.span[0]);
  if (figure === undefined || figure.per === null) return false;
  if (date.span[0] - figure.span[1] > 24) return false;
  // `sells 30,000 cars each year`: `each` and `every` tell how often.
  if (/^e(?:ach|very)\s/i.test(date.text)) return false;
  return /^\)?[\s-]{0,4}(?:per|each|every|\/|an?)?[\s-]{0,4}(?:an?)?[\s-]{0,4}$/u.test(
    text.slice(figure.span[1], date.span[0]),
  );
}
