import type { Reading, Token } from "../model/reading.ts";
import type { DateItem, Figure } from "../schema/record.ts";
import { addMonths, format, parse } from "../text/calendar.ts";

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
  return countBefore(tokens.length, (i) => (tokens[i]?.start ?? 0) < at);
}

interface Period {
  readonly first: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  /** It was moved from the period named before it. */
  readonly moved: boolean;
}

/** Prepositions under which a date bounds a figure, sets its target or its basis, and is not its period. */
const OTHER_LINKS = new Set(
  "by before since until till after from than on against over as to at vs versus with past dated ending".split(" "),
);
const OVER_PERIODS = new Set(["over", "from"]);
const SAYING = new Set(
  "said says told announced reported noted added signed founded established launched born built opened inaugurated adopted ratified elected approved created began started completed concluded".split(
    " ",
  ),
);

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
  const ends = figures.map((figure) => tokenAt(tokens, figure.span[1]));
  figures.forEach((figure, i) => {
    const first = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    const { index } = reading.sentenceOf(first);
    const periods = bySentence.get(index) ?? [];
    let on = i;
    while (on < i + 3 && sharesPeriod(reading, figures[on], ends[on] ?? 0, starts[on + 1])) on++;
    const next = starts[on + 1];
    const limit = next !== undefined && reading.sentenceOf(next).index === index ? next : Number.POSITIVE_INFINITY;
    const previous: Before | null = last !== null && last.sentence === index ? last : null;
    const compared = previous !== null && isCompared(reading, first);
    // A few things counted are no flow that a period sums up.
    const few = figure.kind === "count" && figure.unit !== null && figure.value < 1000;
    const period = few
      ? null
      : (behind(reading, periods, pastBasis(reading, figure, end), limit) ??
        (compared || isDue(reading, figure, end) ? null : inherited(reading, periods, figure, first, previous)));
    out.push(period === null ? figure : { ...figure, from: period.from, to: period.to });
    last = { sentence: index, end: pastBasis(reading, figure, end), period, compared };
  });
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
  while (
    at > first - 5 &&
    /^(?:about|some|around|nearly|just|over|under|only|more|less|the|a|an|its|current|earlier|previous|initial)$/.test(
      tokens[at]?.key ?? "",
    )
  )
    at--;
  const key = tokens[at]?.key ?? "";
  if (/^(?:from|against|versus|vs)$/.test(key)) return true;
  return /^(?:with|to)$/.test(key) && /^(?:compared|comparing)$/.test(tokens[at - 1]?.key ?? "");
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

/** The stretch a date covers where it is one that quantities are summed over: a month or more, anchored at both ends. */
function periodOf(reading: Reading, date: DateItem, first: number, end: number, before: Period | null): Period | null {
  if (date.from === null || date.to === null || date.type === "TIME" || date.type === "SET") return null;
  if (date.mod === "START" || date.mod === "END" || date.mod === "MID") return null;
  if (date.type === "DATE" && !/^\d{4}(?:-(?:\d{2}|Q\d|H\d))?$/.test(date.value)) return null;
  if (date.from === date.to) return null;
  const { tokens } = reading;
  // `the 1879-1883 War of the Pacific`: years that are part of a name.
  if (date.type === "DURATION" && tokens[end]?.shape === "title" && tokens[end - 1]?.kind !== "word") return null;
  // `the Regional Plan for 2021-2030`: the years of the plan.
  if (/^(?:for|of)$/.test(tokens[first - 1]?.key ?? "") && planned(tokens[first - 2])) return null;
  let at = first - 1;
  while (at >= first - 3 && /^(?:the|this|a|so|far|all|whole|fiscal|financial|year|of)$/.test(tokens[at]?.key ?? ""))
    at--;
  const link = tokens[at]?.key ?? "";
  if (OTHER_LINKS.has(link) && !(OVER_PERIODS.has(link) && date.type === "DURATION")) return null;
  const same = sameTerm(reading, first, before, date);
  if (same !== null) return { first, end, ...same, moved: true };
  return { first, end, from: date.from, to: date.to, moved: false };
}

const planned = (token: Token | undefined) =>
  token?.shape === "title" &&
  /^(?:plan|programme|program|strategy|framework|agreement|scheme|agenda|roadmap)$/.test(token.key);

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
    const key = reading.tokens[at]?.key ?? "";
    if (/^[;:]$/.test(key) || /^(?:and|but|while|which|who|compared|against|than|from|after|before|since)$/.test(key))
      return null;
  }
  const verb = reading.tokens[period.first - 2]?.key ?? "";
  return SAYING.has(verb) ? null : period;
}

/** A period named before it: at the head of the clause, or with the clause's subject. */
function ahead(reading: Reading, periods: readonly Period[], first: number, since: number): Period | null {
  const period = periods[countBefore(periods.length, (i) => (periods[i]?.end ?? 0) <= first) - 1];
  if (period === undefined || period.end <= since) return null;
  const { tokens } = reading;
  if (first - period.end > 60) return null;
  for (let at = period.end; at < first; at++) {
    const key = tokens[at]?.key ?? "";
    if (/^(?:;|and|but|while|whereas|which|who)$/.test(key) && first - period.end > 14) return null;
    // `…, bringing the seven-month total to`: the sum of another stretch.
    if (/^(?:bringing|brings|taking|lifting|pushing|brought)$/.test(key)) return null;
  }
  const verb = tokens[period.first - 2]?.key ?? "";
  if (aside(reading, period, first)) return null;
  const opens = period.first - reading.sentenceOf(period.first).first <= 3;
  // `…, and 900,000 Filipinos live there`: the figure opens a clause of its own.
  if (!opens && tokens[first - 1]?.key === "and" && tokens[first - 2]?.text === ",") return null;
  return !opens && SAYING.has(verb) ? null : period;
}

/** `the war, which erupted in May 1992, has …`: the period of a clause that has closed before the figure. */
function aside({ tokens }: Reading, period: Period, first: number): boolean {
  let closed = false;
  for (let at = period.end; at < first && !closed; at++) closed = tokens[at]?.text === ",";
  if (!closed) return false;
  for (let at = period.first - 1; at > period.first - 9 && tokens[at]?.text !== ","; at--) {
    if (/^(?:which|who|that|whose|where)$/.test(tokens[at]?.key ?? "")) return true;
  }
  return false;
}

/**
 * A figure and the next of one breath share their period, so that the second does not stop the search: a change and the
 * level it led to (`rose 12% to $5 billion in 2004`), brackets (`9.58 billion baht (369 million dollars) in 1996`), worth
 * (`3 million tonnes of rice worth $560 million in 2000`).
 */
function sharesPeriod({ tokens }: Reading, figure: Figure | undefined, end: number, next: number | undefined): boolean {
  if (figure === undefined || next === undefined || next - end > 12) return false;
  if (tokens[end]?.text === "(") return next - end <= 3;
  let change = figure.change !== null;
  for (let at = end; at < next; at++) {
    const key = tokens[at]?.key ?? "";
    if (/^[;:()]$/.test(key)) return false;
    if (key === ",") change = false;
    if ((change && key === "to") || key === "worth" || (key === "valued" && tokens[at + 1]?.key === "at")) return true;
  }
  return false;
}

/** The figure says more of what the one before it said: in brackets, as its change, as a part of it. */
function goesOn(reading: Reading, figure: Figure, end: number, first: number): boolean {
  if (first - end > 10) return false;
  if (figure.change !== null && figure.change.basis !== null) return true;
  const between = reading.tokens.slice(end, first).map(({ key }) => key);
  if (between.some((key) => /^(?:;|but|while|whereas)$/.test(key))) return false;
  return /^(?:\(|,|or|--|–|—)$/.test(between[0] ?? "");
}
