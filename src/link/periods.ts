import type { Reading, Token } from "../model/reading.ts";
import type { DateItem, Figure } from "../schema/record.ts";
import { addMonths, format, parse } from "../text/calendar.ts";
import { marksOf } from "../text/marks.ts";

/** How many of the first things, in order, a condition holds for; it holds for none after the first it fails for. */
export function countBefore(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (holds(mid)) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The index of the token that begins at or after a character. */
function tokenAt(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens[mid] as Token).start < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

interface Period {
  readonly first: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  /** It was moved from the period named before it. */
  readonly moved: boolean;
}

const words = (list: string) => list.split(" ");

const { bit: IS, holds: is } = marksOf({
  /** Prepositions under which a date bounds a figure, sets its target or its basis, and is not its period. */
  otherLink: words(
    "by before since until till after from than on against over as to at vs versus with past dated ending",
  ),
  overPeriod: words("over from"),
  saying: words(
    "said says told announced reported noted added signed founded established launched born built opened inaugurated adopted ratified elected approved created began started completed concluded",
  ),
  /** Between a preposition and the date it governs. */
  beforeDate: words("the this a so far all whole fiscal financial year of"),
  plan: words("plan programme program strategy framework agreement scheme agenda roadmap"),
  /** Between `from` or `compared with` and the figure it governs. */
  beforeFigure: words(
    "about some around nearly just over under only more less the a an its current earlier previous initial",
  ),
  against: words("from against versus vs"),
  /** What parts a figure from a period behind it. */
  parts: words("; : and but while which who compared against than from after before since"),
  /** What opens a clause of its own between a period and a figure far behind it. */
  opensClause: words("; and but while whereas which who"),
  bringing: words("bringing brings taking lifting pushing brought"),
  turns: words("; but while whereas"),
  relative: words("which who that whose where"),
  stops: words("; : ( )"),
});

/** The figures with the stretch of time that their clause names. */
export function withPeriods(
  reading: Reading,
  figures: readonly Figure[],
  dates: readonly DateItem[],
): readonly Figure[] {
  const { tokens } = reading;
  const bySentence: Map<number, Period[]> = new Map();
  let before: Period | null = null;
  for (const date of dates) {
    if (!isStretch(date)) continue;
    const first = tokenAt(tokens, date.span[0]);
    if (first >= tokens.length) continue;
    const period = periodOf(reading, date, first, tokenAt(tokens, date.span[1]), before);
    if (period === null) continue;
    // `a year earlier` said twice is one year earlier.
    if (!period.moved) before = period;
    const { index } = reading.sentenceOf(first);
    const list = bySentence.get(index);
    if (list === undefined) bySentence.set(index, [period]);
    else list.push(period);
  }
  if (bySentence.size === 0) return figures;
  const out: Figure[] = [];
  let last: Before | null = null;
  const starts = figures.map((figure) => tokenAt(tokens, figure.span[0]));
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i] as Figure;
    const first = starts[i] ?? 0;
    const { index } = reading.sentenceOf(first);
    const periods = bySentence.get(index);
    if (periods === undefined) {
      out.push(figure);
      continue;
    }
    const end = tokenAt(tokens, figure.span[1]);
    let on = i;
    while (on < i + 3 && sharesPeriod(reading, figures[on], starts[on + 1])) on++;
    const next = starts[on + 1];
    const limit = next !== undefined && reading.sentenceOf(next).index === index ? next : Number.POSITIVE_INFINITY;
    const previous: Before | null = last !== null && last.sentence === index ? last : null;
    const compared: boolean = previous !== null && isCompared(reading, first);
    // A few things counted are no flow that a period sums up.
    const few = figure.kind === "count" && figure.unit !== null && figure.value < 1000;
    const past = pastBasis(reading, figure, end);
    const period: Period | null = few
      ? null
      : (behind(reading, periods, past, limit) ??
        (compared || isDue(reading, figure, end) ? null : inherited(reading, periods, figure, first, previous)));
    out.push(period === null ? figure : { ...figure, from: period.from, to: period.to });
    last = { sentence: index, end: past, period, compared };
  }
  return out;
}

/** The figure before one, with its period. */
interface Before {
  readonly sentence: number;
  readonly end: number;
  readonly period: Period | null;
  /** It is what another is set against (`from 66,000 in March`): its period is its own alone. */
  readonly compared: boolean;
}

/** A period said before the figure, or that of the figure it goes on from. */
function inherited(
  reading: Reading,
  periods: readonly Period[],
  figure: Figure,
  first: number,
  previous: Before | null,
): Period | null {
  const own = ahead(reading, periods, first, previous?.end ?? -1);
  if (own !== null) return previous?.compared && previous.period === own ? null : own;
  return previous !== null && !previous.compared && goesOn(reading, figure, previous.end, first)
    ? previous.period
    : null;
}

/** `up from 7.65 million`, `compared with 450 million`, `against 9`: set against the figure before, at another time. */
function isCompared({ tokens }: Reading, first: number): boolean {
  let at = first - 1;
  while (at > first - 5 && is(tokens, at, IS.beforeFigure)) at--;
  if (is(tokens, at, IS.against)) return true;
  const key = tokens[at]?.key;
  return (key === "with" || key === "to") && /^(?:compared|comparing)$/.test(tokens[at - 1]?.key ?? "");
}

/** `its goal of 3 million tonnes by 2032`: the day of a target stands with it. */
function isDue({ tokens, tag }: Reading, { status }: Figure, end: number): boolean {
  if (status !== "target") return false;
  for (let at = end; at < end + 5; at++) {
    if (tokens[at]?.key !== "by") continue;
    const next = tokens[at + 1];
    return /^(?:1[89]|20)\d\d$/.test(next?.text ?? "") || next?.key === "the" || tag(at + 1, "month") !== undefined;
  }
  return false;
}

/** The token behind a figure and the basis of its change (`rose 18 percent from a year before | to …`). */
function pastBasis({ text, tokens }: Reading, { change, span }: Figure, end: number): number {
  const basis = change?.basis;
  if (basis == null) return end;
  const at = span[1] + (/\s/.test(text[span[1]] ?? "") ? 1 : 0);
  return text.startsWith(basis, at) ? tokenAt(tokens, at + basis.length) : end;
}

/** It is one that quantities are summed over: a month or more, anchored at both ends. */
function isStretch({ from, to, type, mod, value }: DateItem): boolean {
  if (from === null || to === null || from === to || type === "TIME" || type === "SET") return false;
  if (mod === "START" || mod === "END" || mod === "MID") return false;
  return type !== "DATE" || (value.length <= 7 && /^\d{4}(?:-(?:\d{2}|Q\d|H\d))?$/.test(value));
}

/** The stretch of time that a date stands for beside figures. */
function periodOf(reading: Reading, date: DateItem, first: number, end: number, before: Period | null): Period | null {
  if (date.from === null || date.to === null) return null;
  const { tokens } = reading;
  // `the 1879-1883 War of the Pacific`: years that are part of a name.
  if (date.type === "DURATION" && tokens[end]?.shape === "title" && tokens[end - 1]?.kind !== "word") return null;
  // `the Regional Plan for 2021-2030`: the years of the plan.
  const planned = is(tokens, first - 2, IS.plan) && tokens[first - 2]?.shape === "title";
  if (planned && /^(?:for|of)$/.test(tokens[first - 1]?.key ?? "")) return null;
  let at = first - 1;
  while (at >= first - 3 && is(tokens, at, IS.beforeDate)) at--;
  if (is(tokens, at, IS.otherLink) && !(date.type === "DURATION" && is(tokens, at, IS.overPeriod))) return null;
  const same = sameTerm(reading, first, before, date);
  if (same !== null) return { first, end, ...same, moved: true };
  return { first, end, from: date.from, to: date.to, moved: false };
}

/** `the same period of 2005`, `the same months last year`: the last period named, moved to that year. */
function sameTerm(
  reading: Reading,
  first: number,
  before: Period | null,
  date: DateItem,
): { readonly from: string; readonly to: string } | null {
  if (before === null || date.from === null) return null;
  const { tokens } = reading;
  // `in the first half of 2019, from 82 million a year earlier`: the same half of the year before.
  if (/^(?:a|one) year (?:earlier|ago|before|previously)$/i.test(date.text)) {
    const [from, to] = [parse(before.from), parse(before.to)];
    if (from === null || to === null || first - before.end > 40 || from.year !== to.year) return null;
    if (from.month === 1 && to.month === 12) return null;
    return { from: format(addMonths(from, -12)), to: format(addMonths(to, -12)) };
  }
  if (![1, 2, 3, 4].some((back) => tokens[first - back]?.key.endsWith("same"))) return null;
  const words = [4, 3, 2, 1].map((back) => tokens[first - back]?.key ?? "").join(" ");
  if (!/\bsame (?:period|term|time|months?|quarter|stretch|span)(?: of| in)?(?: the| a)?$/.test(words)) return null;
  const from = parse(before.from);
  const to = parse(before.to);
  const year = parse(date.from)?.year;
  if (from === null || to === null || year === undefined) return null;
  const months = (year - from.year) * 12;
  return { from: format(addMonths(from, months)), to: format(addMonths(to, months)) };
}

/** A period named after the figure, before the next figure and the end of its clause. */
function behind(reading: Reading, periods: readonly Period[], end: number, limit: number): Period | null {
  const period = periods[countBefore(periods.length, (i) => (periods[i]?.first ?? 0) < end)];
  if (period === undefined || period.first > limit || period.first - end > 14) return null;
  // The token before the period is its own preposition, weighed already.
  for (let at = end; at < period.first - 1; at++) {
    if (is(reading.tokens, at, IS.parts)) return null;
  }
  return is(reading.tokens, period.first - 2, IS.saying) ? null : period;
}

/** A period named before it: at the head of the clause, or with the clause's subject. */
function ahead(reading: Reading, periods: readonly Period[], first: number, since: number): Period | null {
  const period = periods[countBefore(periods.length, (i) => (periods[i]?.end ?? 0) <= first) - 1];
  if (period === undefined || period.end <= since) return null;
  const { tokens } = reading;
  if (first - period.end > 60) return null;
  for (let at = period.end; at < first; at++) {
    if (first - period.end > 14 && is(tokens, at, IS.opensClause)) return null;
    // `…, bringing the seven-month total to`: the sum of another stretch.
    if (is(tokens, at, IS.bringing)) return null;
  }
  if (aside(reading, period, first)) return null;
  const opens = period.first - reading.sentenceOf(period.first).first <= 3;
  // `…, and 900,000 Filipinos live there`: the figure opens a clause of its own.
  if (!opens && tokens[first - 1]?.key === "and" && tokens[first - 2]?.text === ",") return null;
  return !opens && is(tokens, period.first - 2, IS.saying) ? null : period;
}

/** `the war, which erupted in May 1992, has …`: the period of a clause that has closed before the figure. */
function aside({ tokens }: Reading, period: Period, first: number): boolean {
  let closed = false;
  for (let at = period.end; at < first && !closed; at++) closed = tokens[at]?.text === ",";
  if (!closed) return false;
  for (let at = period.first - 1; at > period.first - 9 && tokens[at]?.text !== ","; at--) {
    if (is(tokens, at, IS.relative)) return true;
  }
  return false;
}

/**
 * A figure and the next of one breath share their period, so that the second does not stop the search: a change and the
 * level it led to (`rose 12% to $5 billion in 2004`), brackets (`9.58 billion baht (369 million dollars) in 1996`), worth
 * (`3 million tonnes of rice worth $560 million in 2000`).
 */
function sharesPeriod({ tokens }: Reading, figure: Figure | undefined, next: number | undefined): boolean {
  if (figure === undefined || next === undefined) return false;
  const end = tokenAt(tokens, figure.span[1]);
  if (next - end > 12) return false;
  if (tokens[end]?.text === "(") return next - end <= 3;
  let change = figure.change !== null;
  for (let at = end; at < next; at++) {
    const key = tokens[at]?.key ?? "";
    if (is(tokens, at, IS.stops)) return false;
    if (key === ",") change = false;
    if ((change && key === "to") || key === "worth" || (key === "valued" && tokens[at + 1]?.key === "at")) return true;
  }
  return false;
}

/** The figure says more of what the one before it said: in brackets, as its change, as a part of it. */
function goesOn(reading: Reading, figure: Figure, end: number, first: number): boolean {
  if (first - end > 10) return false;
  if (figure.change !== null && figure.change.basis !== null) return true;
  if (end >= first || !/^(?:\(|,|or|--|–|—)$/.test(reading.tokens[end]?.key ?? "")) return false;
  for (let at = end; at < first; at++) if (is(reading.tokens, at, IS.turns)) return false;
  return true;
}
