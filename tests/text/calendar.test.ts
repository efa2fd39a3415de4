import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysInMonth,
  format,
  fromNumber,
  isoWeek,
  isReal,
  parse,
  toNumber,
  weekday,
} from "../../src/text/calendar.ts";

const day = (text: string) => {
  const found = parse(text);
  if (found === null) throw new Error(text);
  return found;
};

describe("calendar days", () => {
  test.each([
    ["1970-01-01", 4],
    ["2000-02-29", 2],
    ["2025-12-18", 4],
    ["1996-02-29", 4],
    ["1900-01-01", 1],
  ])("%s falls on weekday %i", (text, expected) => expect(weekday(day(text))).toBe(expected));

  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2025-01-01", -1, "2024-12-31"],
    ["2000-01-01", 366, "2001-01-01"],
  ])("%s and %i days is %s", (text, days, expected) => expect(format(addDays(day(text), days))).toBe(expected));

  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2025-03-15", -3, "2024-12-15"],
    ["2025-12-31", 2, "2026-02-28"],
  ])("%s and %i months is %s", (text, months, expected) => expect(format(addMonths(day(text), months))).toBe(expected));

  test.each([
    ["2021-01-03", 2020, 53],
    ["2024-12-30", 2025, 1],
    ["2006-11-04", 2006, 44],
  ])("%s lies in ISO week %i-%i", (text, year, week) => expect(isoWeek(day(text))).toEqual({ year, week }));

  test.each(["2023-02-29", "2024-13-01", "2024-00-10", "1900-02-29", "24-01-01"])("%s is no day", (text) =>
    expect(parse(text)).toBeNull(),
  );

  test("numbers and fields are two forms of one day, in order", () => {
    fc.assert(
      fc.property(fc.integer({ min: toNumber(day("0001-01-01")), max: toNumber(day("9999-12-31")) }), (n) => {
        const fields = fromNumber(n);
        expect(isReal(fields)).toBe(true);
        expect(toNumber(fields)).toBe(n);
        expect(fields.day).toBeLessThanOrEqual(daysInMonth(fields.year, fields.month));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
