import { expect, test } from "vitest";
import { describeDiff, diffRecords, isEmpty } from "../../src/check/diff.ts";
import { describeMisquote, misquotes, quotesOf } from "../../src/check/verify.ts";
import type { ArticleRecord, DateItem, Official } from "../../src/schema/record.ts";
import { record } from "./support.ts";

const TEXT = "Kenya's Foreign Minister Amina Odhiambo flew to Lusaka on Monday. Odhiambo left on Tuesday.\n";

function quote(text: string, from = 0): { text: string; span: [number, number] } {
  const start = TEXT.indexOf(text, from);
  return { text, span: [start, start + text.length] };
}
const day = (text: string, value: string): DateItem => ({
  ...quote(text),
  type: "DATE",
  value,
  mod: null,
  from: value,
  to: value,
});
const ODHIAMBO: Official = {
  id: "amina-odhiambo",
  name: "Amina Odhiambo",
  country: "KE",
  titles: [
    {
      text: "Foreign Minister",
      role: "minister",
      portfolio: "foreign-affairs",
      organization: null,
      country: "KE",
      former: false,
      acting: false,
      inferred: false,
      quote: "Foreign Minister",
      span: quote("Foreign Minister").span,
    },
  ],
  mentions: [quote("Amina Odhiambo"), quote("Odhiambo", 50)],
};
const GOOD: ArticleRecord = record("a", {
  dates: [day("Monday", "2019-04-22"), day("Tuesday", "2019-04-23")],
  officials: [ODHIAMBO],
  mechanisms: [
    {
      name: "Kenya",
      kind: "organization",
      ...quote("Kenya"),
      mentions: [quote("Kenya")],
      session: null,
      level: null,
      parties: [],
      portfolio: null,
      from: null,
      to: null,
      date: null,
      place: null,
      chairs: [],
      series: "x",
    },
  ],
  figures: [
    {
      ...quote("Lusaka"),
      kind: "count",
      value: 1,
      valueMax: null,
      unit: "x",
      bound: "exact",
      per: null,
      measure: null,
      change: null,
      status: "actual",
      from: null,
      to: null,
    },
  ],
});

test("every quote of every kind is looked at", () => {
  expect([...quotesOf(GOOD)].map(({ field }) => field)).toEqual([
    "dates[0].text",
    "dates[1].text",
    "officials[0].titles[0].quote",
    "officials[0].mentions[0].text",
    "officials[0].mentions[1].text",
    "figures[0].text",
    "mechanisms[0].text",
    "mechanisms[0].mentions[0].text",
  ]);
  expect(misquotes(GOOD, TEXT)).toEqual([]);
});

test("one letter changed in a quote: the field, its span and what stands there now", () => {
  const wrong = misquotes(GOOD, TEXT.replace("Monday", "Sunday"));
  expect(wrong).toEqual([{ field: "dates[0].text", span: [58, 64], quote: "Monday", found: "Sunday" }]);
  expect(wrong.map(describeMisquote)).toEqual([
    'dates[0].text [58, 64]: the record says "Monday", "Sunday" stands there now',
  ]);
});

test("each single letter of each quote is guarded; one letter put in before them is noticed by all", () => {
  for (const { span } of quotesOf(GOOD)) {
    for (let at = span?.[0] ?? 0; at < (span?.[1] ?? 0); at++) {
      const edited = `${TEXT.slice(0, at)}#${TEXT.slice(at + 1)}`;
      expect(misquotes(GOOD, edited).length).toBeGreaterThan(0);
    }
  }
  expect(misquotes(GOOD, `x${TEXT}`)).toHaveLength([...quotesOf(GOOD)].length);
});

test("a text cut short, and a quote without a span", () => {
  expect(misquotes(GOOD, TEXT.slice(0, 60)).map(describeMisquote)[0]).toBe(
    'dates[0].text [58, 64]: the record says "Monday", the text ends before it',
  );
  const [title] = ODHIAMBO.titles;
  const spanless = { ...GOOD, officials: [{ ...ODHIAMBO, titles: title ? [{ ...title, span: null }] : [] }] };
  expect(misquotes(spanless, TEXT).map(describeMisquote)).toEqual([
    'officials[0].titles[0].quote: "Foreign Minister" has no span',
  ]);
  const inferred = {
    ...GOOD,
    officials: [{ ...ODHIAMBO, titles: title ? [{ ...title, span: null, quote: null }] : [] }],
  };
  expect(misquotes(inferred, TEXT)).toEqual([]);
});

test("equal records have no difference, whatever kinds or rule ids the committed one leaves out or has", () => {
  expect(isEmpty(diffRecords(GOOD, structuredClone(GOOD)))).toBe(true);
  const { figures: _, ...fewer } = GOOD;
  expect(isEmpty(diffRecords(fewer, GOOD))).toBe(true);
  const explained = { ...GOOD, dates: GOOD.dates?.map((date) => ({ ...date, rule: "weekday" })) };
  expect(isEmpty(diffRecords(explained, GOOD))).toBe(true);
  expect(isEmpty(diffRecords(GOOD, explained))).toBe(true);
});

test("a changed field is named with both its values", () => {
  const [first, ...rest] = GOOD.dates ?? [];
  const now = { ...GOOD, dates: first ? [{ ...first, value: "2019-04-29", to: null }, ...rest] : rest };
  expect(describeDiff(diffRecords(GOOD, now))).toEqual([
    'dates[0].value: committed "2019-04-22", now "2019-04-29"',
    'dates[0].to: committed "2019-04-22", now null',
  ]);
  const header = { ...GOOD, header: { ...GOOD.header, place: "Lusaka", agencies: ["KNA"] } };
  expect(describeDiff(diffRecords(GOOD, header))).toEqual([
    'header.place: committed null, now "Lusaka"',
    'header.agencies: committed [], now ["KNA"]',
  ]);
});

test("an item more or less is one difference, not one for each that follows", () => {
  const [monday, tuesday] = GOOD.dates ?? [];
  if (monday === undefined || tuesday === undefined) throw new Error("the record has two dates");
  const extra = day("flew", "2019-04-21");
  expect(describeDiff(diffRecords(GOOD, { ...GOOD, dates: [extra, monday, tuesday] }))).toEqual([
    'dates[0]: committed nothing, now "flew"',
  ]);
  expect(describeDiff(diffRecords(GOOD, { ...GOOD, dates: [tuesday] }))).toEqual([
    'dates[0]: committed "Monday", now nothing',
  ]);
  expect(describeDiff(diffRecords(GOOD, { ...GOOD, dates: [tuesday, monday] }))).toEqual([
    'the order of dates: committed ["Monday","Tuesday"], now ["Tuesday","Monday"]',
  ]);
});

test("one item in another's place is shown field by field", () => {
  const [monday] = GOOD.dates ?? [];
  const sunday: DateItem[] = monday ? [{ ...monday, text: "Sunday", value: "2019-04-21" }] : [];
  expect(describeDiff(diffRecords(GOOD, { ...GOOD, dates: [...sunday, ...(GOOD.dates ?? []).slice(1)] }))).toEqual([
    'dates[0].text: committed "Monday", now "Sunday"',
    'dates[0].value: committed "2019-04-22", now "2019-04-21"',
  ]);
});

test("quotes that only stand elsewhere are counted where they are many, listed where they are few", () => {
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.length === 2 && value.every((end) => typeof end === "number")
        ? value.map((end) => end + 5)
        : value.map(move);
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, move(inner)]));
  };
  expect(describeDiff(diffRecords(GOOD, move(GOOD) as object))).toEqual([
    "8 quotes stand elsewhere: first dates[0].span",
  ]);
  const few = { ...GOOD, dates: move(GOOD.dates) };
  expect(describeDiff(diffRecords(GOOD, few))).toEqual([
    "dates[0].span: committed [58,64], now [63,69]",
    "dates[1].span: committed [83,90], now [88,95]",
  ]);
});

test("a kind, or a key, the new record lacks is a difference; a long value is cut", () => {
  expect(describeDiff(diffRecords({ ...GOOD, extra: "x".repeat(300) }, GOOD))).toEqual([
    `extra: committed "${"x".repeat(99)}…, now nothing`,
  ]);
});
