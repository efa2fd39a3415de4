import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { extractDates } from "../../src/extract/dates/index.ts";
import type { DateItem } from "../../src/schema/record.ts";
import { addDays, type Day, daysInMonth, format, isoWeek, parse, toNumber, weekday } from "../../src/text/calendar.ts";
import { reading } from "../support.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SHORT = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

const days = fc
  .tuple(fc.integer({ min: 1900, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]): Day => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));

/** Words of time and what may stand around them, so that rules meet each other in every order. */
const soup = fc
  .array(
    fc.constantFrom(
      ...(
        "the a this last next past first second third early late mid - – , . ( ) / : ' 's of in on to and between from until end " +
        "year years month months week weeks day days quarter half decade century season summer weekend morning night today " +
        "yesterday now ago later earlier every each once twice annually fiscal same previous following that 1 2 3 5 12 28 30 31 " +
        "1990 1999 2020 2024 25 90s 1990s 12th 3rd May March Jan. Sept. July Monday Friday Sun p.m. 10 30 GMT noon Christmas " +
        "nineteen ninety two thousand several a couple about more than at least will met said period year-end ½ 2024-05-03 03/04/2024"
      ).split(" "),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(" "));

function sound(text: string, items: readonly DateItem[]): void {
  let end = 0;
  for (const item of items) {
    expect(text.slice(...item.span)).toBe(item.text);
    expect(item.span[0]).toBeGreaterThanOrEqual(end);
    end = item.span[1];
    expect(item.from === null).toBe(item.to === null);
    if (item.from === null || item.to === null) continue;
    const [from, to] = [parse(item.from), parse(item.to)];
    if (from === null || to === null) throw new Error(`${item.from}..${item.to} are no days`);
    expect(toNumber(from)).toBeLessThanOrEqual(toNumber(to));
    agree(item, from, to);
  }
}

/** The value and the ends say the same. */
function agree({ type, value }: DateItem, from: Day, to: Day): void {
  if (type === "DURATION") return;
  if (/^\d{4}-\d{2}-\d{2}/.test(value))
    expect([format(from), format(to)]).toEqual([value.slice(0, 10), value.slice(0, 10)]);
  else if (/^\d{4}-\d{2}$/.test(value)) {
    expect([format(from), to.day]).toEqual([`${value}-01`, daysInMonth(to.year, to.month)]);
  } else if (/^\d{4}$/.test(value)) expect([format(from), format(to)]).toEqual([`${value}-01-01`, `${value}-12-31`]);
  else if (/^\d{4}-W\d{2}$/.test(value)) {
    const { year, week } = isoWeek(from);
    expect([year, week, weekday(from), weekday(to)]).toEqual([Number(value.slice(0, 4)), Number(value.slice(6)), 1, 7]);
  } else if (/^\d{4}-Q\d$/.test(value)) expect(Math.ceil(to.month / 3)).toBe(Number(value.slice(-1)));
}

const one = (text: string, date: string | null = null) => extractDates(reading(text, date)).items;
const runs = (numRuns: number) => ({ seed: 7, numRuns });

describe("whatever the text", () => {
  test("any string: no throw, exact spans in order, real days, values that agree with their ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => sound(text, one(text, "2024-07-18"))),
      runs(300),
    );
  });

  test("any run of words of time, with a date, with none", () => {
    fc.assert(
      fc.property(soup, fc.option(days), (text, date) => {
        sound(text, one(text, date === null ? null : format(date)));
      }),
      runs(1500),
    );
  });
});

describe("a day in every usual spelling is that day", () => {
  const spellings: ReadonlyArray<readonly [string, (day: Day) => string]> = [
    ["16 July 2024", ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`],
    ["July 16, 2024", ({ year, month, day }) => `${MONTHS[month - 1]} ${day}, ${year}`],
    ["Sept. 16, 2024", ({ year, month, day }) => `${SHORT[month - 1]} ${day}, ${year}`],
    ["the 16 of July 2024", ({ year, month, day }) => `the ${day} of ${MONTHS[month - 1]} ${year}`],
    ["2024-07-16", format],
    ["2024/07/16", (day) => format(day).replaceAll("-", "/")],
    ["16.07.2024", (day) => format(day).split("-").reverse().join(".")],
    [
      "Tuesday, July 16, 2024",
      (day) => `${WEEKDAYS[weekday(day) - 1]}, ${MONTHS[day.month - 1]} ${day.day}, ${day.year}`,
    ],
  ];
  test.each(spellings)("%s", (_, spell) => {
    fc.assert(
      fc.property(days, (day) => {
        const found = one(`It was signed on ${spell(day)}.`, "2024-07-18");
        expect(found.map(({ text, value, from, to }) => [text, value, from, to])).toEqual([
          [spell(day), format(day), format(day), format(day)],
        ]);
      }),
      runs(120),
    );
  });

  test("without its year, the nearest to the publication date", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -110, max: 110 }), (date, step) => {
        const day = addDays(date, step);
        if (day.month === 2 && day.day === 29) return;
        const [found] = one(`It was signed on ${day.day} ${MONTHS[day.month - 1]}.`, format(date));
        expect(found?.value).toBe(format(day));
      }),
      runs(300),
    );
  });

  test("a bare weekday lies within a week of the publication date and is that weekday", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 7 }), fc.constantFrom("met", "will meet"), (date, wanted, verb) => {
        const [found] = one(`They ${verb} on ${WEEKDAYS[wanted - 1]}.`, format(date));
        const day = parse(found?.value ?? "");
        if (day === null) throw new Error("no day");
        const distance = toNumber(day) - toNumber(date);
        expect(weekday(day)).toBe(wanted);
        expect(Math.abs(distance)).toBeLessThan(7);
        if (distance !== 0) expect(distance > 0).toBe(verb === "will meet");
      }),
      runs(200),
    );
  });
});

describe("intervals", () => {
  test("days of a month count both ends", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), fc.constantFrom("-", "–", " to "), (first, more, mark) => {
        const last = addDays(first, more);
        if (last.month !== first.month) return;
        const [found] = one(
          `It ran ${first.day}${mark}${last.day} ${MONTHS[first.month - 1]} ${first.year}.`,
          "2024-07-18",
        );
        expect([found?.value, found?.from, found?.to]).toEqual([`P${more + 1}D`, format(first), format(last)]);
      }),
      runs(200),
    );
  });

  test("years count both ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2080 }), fc.integer({ min: 2, max: 15 }), (year, more) => {
        const [found] = one(`the ${year}–${year + more} period`, "2024-07-18");
        expect([found?.value, found?.from, found?.to]).toEqual([
          `P${more + 1}Y`,
          `${year}-01-01`,
          `${year + more}-12-31`,
        ]);
      }),
      runs(100),
    );
  });
});

describe("where and when it runs", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    vi.useRealTimers();
  });

  test("no time zone and no clock changes a date", async () => {
    const text =
      "On Monday, 1 January 2024 at 12:30 a.m., and on 31 Dec., they met; tomorrow at 11 p.m., last night and in March they will.";
    const answers: unknown[] = [];
    for (const [TZ, now] of [
      ["UTC", "2000-01-01T00:00:00Z"],
      ["Pacific/Kiritimati", "2030-12-31T23:59:59Z"],
      ["America/Los_Angeles", "1971-06-15T12:00:00Z"],
      ["Asia/Kathmandu", "2024-02-29T18:30:00Z"],
    ] as const) {
      process.env.TZ = TZ;
      vi.useFakeTimers({ now: Date.parse(now), toFake: ["Date"] });
      vi.resetModules();
      const fresh = await import("../../src/extract/dates/index.ts");
      answers.push(fresh.extractDates(reading(text, "2024-01-03")).items);
    }
    expect(answers).toHaveLength(4);
    expect(answers[0]).not.toHaveLength(0);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});
