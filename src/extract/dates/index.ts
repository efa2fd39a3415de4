import type { Reading } from "../../model/reading.ts";
import type { DateItem } from "../../schema/record.ts";
import { parse } from "../../text/calendar.ts";
import type { Extractor } from "../types.ts";
import { finish, OPEN_YEAR } from "./finish.ts";
import { isHead, leftEdge, mayBegin } from "./heads.ts";
import { dayAfter } from "./lists.ts";
import { OPEN_ORDER, settleOrder } from "./numeric.ts";
import { timexAt } from "./rules.ts";
import { type Context, key, type Memory, marksOf, type Timex, token } from "./timex.ts";
import { daysBetween } from "./values.ts";

/** Every time expression of an article, in text order (TIMEX3 values; ends where the calendar settles them). */
export const extractDates: Extractor<DateItem> = (reading) => {
  const c = contextOf(reading);
  const items: DateItem[] = [];
  for (const { first, end } of reading.sentences) {
    c.start = first;
    c.limit = end;
    // What was read beyond the last sentence's end does not count.
    c.counted.at = -1;
    c.written.at = -1;
    let busy = first;
    for (let at = first; at < end; at++) {
      if (at < busy || !isHead(c, at)) continue;
      // A row of days before its month (`25 and 26 August`) gives more than one expression to a head.
      while (busy <= at) {
        let found = read(c, at, busy);
        if (found === null) break;
        for (; found !== null; found = dayAfter(c, found, busy)) {
          busy = found.end;
          if (!found.silent) accept(c, found, items);
        }
      }
    }
  }
  return { items, diagnostics: c.diagnostics };
};

function accept(c: Context, found: Timex, items: DateItem[]): void {
  const item = finish(c, found);
  items.push(item);
  remember(c, found);
  if (found.rule !== OPEN_ORDER) return;
  c.diagnostics.push({
    severity: "warning",
    code: "ambiguous-day-month",
    message: `${item.text} may be day or month first; nothing in the article settles which`,
    span: item.span,
  });
}

/** The expression around a head: the longest, so from its leftmost possible word. */
function read(c: Context, head: number, busy: number): Timex | null {
  for (let from = leftEdge(c, head, busy); from <= head; from++) {
    if (from < head && !mayBegin(c, from)) continue;
    const found = timexAt(c, from);
    if (found !== null && (found.end > head || found.rule.startsWith("listed-"))) return found;
  }
  return null;
}

function contextOf(reading: Reading): Context {
  const { anchor, openAnchor } = reading.article;
  const full = anchor === null ? null : parse(anchor);
  const open = openAnchor === null ? null : parse(openAnchor.replace("XXXX", String(OPEN_YEAR)));
  return {
    reading,
    tokens: reading.tokens,
    marks: marksOf(reading),
    parts: { at: dayparts(reading), near: 0 },
    counted: { at: -1, answer: null },
    written: { at: -1, answer: null },
    anchor: full ?? open ?? { year: OPEN_YEAR, month: 1, day: 1 },
    known: full !== null ? "full" : open !== null ? "open" : "none",
    memory: {
      last: null,
      base: null,
      day: null,
      long: null,
      quarter: null,
      over: null,
      quarterSentence: -1,
      window: null,
      sentence: 0,
      frame: null,
    },
    diagnostics: [],
    dayFirst: once(() => settleOrder(reading)),
    mayIsName: once(() => hasMayAsName(reading)),
    start: 0,
    limit: 0,
  };
}

function dayparts(reading: Reading): number[] {
  const all: number[] = [];
  for (const { first, value } of reading.all("time")) if (value.role === "daypart") all.push(first);
  return all;
}

function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}

/** `Theresa May`, `Mrs. May`: a capitalised word that is no month, weekday or opener of its sentence before `May`. */
function hasMayAsName({ tokens, tag, all, sentenceOf }: Reading): boolean {
  return all("month").some(({ first, value }) => {
    const before = tokens[first - 1];
    if (value !== 5 || before === undefined || before.shape !== "title" || before.kind !== "word") return false;
    const opener = sentenceOf(first).first === first - 1;
    return !opener && tag(first - 1, "weekday") === undefined && tag(first - 1, "month") === undefined;
  });
}

/** Expressions that name a time only to compare with it. */
const LOOKS_BACK = /^(?:ago|earlier|year-earlier|year-ago|lean|same)/;

/** Prepositions that make a date tell when its clause took place; `the February 2022 invasion` tells which. */
const LEADS = /^(?:in|on|since|from|during|by|between|until)$/;

/** Keeps what later expressions lean on. */
function remember(c: Context, timex: Timex): void {
  const memory: Memory = c.memory;
  const { stretch, type } = timex;
  if (type === "DURATION" && timex.from !== null && timex.to !== null) {
    if (/^P\d+M$/.test(timex.value)) memory.window = { value: timex.value, from: timex.from, to: timex.to };
    return;
  }
  if (stretch === null || stretch.year === null || (type !== "DATE" && type !== "TIME")) return;
  memory.last = stretch;
  memory.sentence = c.start;
  if (LOOKS_BACK.test(timex.rule)) return;
  memory.base = stretch;
  if (stretch.grain === "day") memory.day = stretch;
  else if (stretch.grain !== "week" && stretch.grain !== "weekend") memory.long = stretch;
  if (stretch.grain === "quarter" || stretch.grain === "half") {
    memory.quarter = stretch;
    memory.quarterSentence = c.start;
    if (c.known === "full" && stretch.to !== null && daysBetween(stretch.to, c.anchor) > 0) memory.over = stretch;
    memory.window = null;
  }
  const opens = timex.first === c.start + 1 && key(c, c.start) === "in" && token(c, timex.end)?.text === ",";
  const part =
    stretch.grain === "quarter" || stretch.grain === "half" || stretch.grain === "month" || stretch.grain === "day";
  const past = c.known !== "full" || stretch.year < c.anchor.year;
  if (
    (opens && stretch.grain === "year") ||
    (part && timex.dated === true && past && LEADS.test(key(c, timex.first - 1)))
  )
    memory.frame = { year: stretch.year, sentence: c.start, opens };
}
