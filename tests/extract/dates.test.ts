import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extractDates } from "../../src/extract/dates/index.ts";
import type { DateItem } from "../../src/schema/record.ts";
import { reading } from "../support.ts";

/** One date in a line: `text | TYPE | value | mod | from..to`, the mod `-` and the ends `-` where there are none. */
interface Case {
  readonly about?: string;
  readonly date?: string;
  readonly text: string;
  readonly expect: readonly string[];
  readonly diagnostics?: readonly string[];
}

const folder = join(import.meta.dirname, "../../fixtures/rules");
const files = readdirSync(folder).filter((name) => /^dates.*\.json$/.test(name));
const groups: Readonly<Record<string, readonly Case[]>> = Object.assign(
  {},
  ...files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8"))),
);

const line = ({ text, type, value, mod, from, to }: DateItem) =>
  `${text.replace(/\s+/g, " ")} | ${type} | ${value} | ${mod ?? "-"} | ${from === null ? "-" : `${from}..${to}`}`;

describe.each(Object.entries(groups))("%s", (_, cases) => {
  test.each(cases.map((example) => [example.text, example] as const))(
    "%s",
    (text, { date, expect: wanted, ...more }) => {
      const found = extractDates(reading(text, date ?? null));
      expect(found.items.map(line)).toEqual(wanted);
      expect(found.diagnostics.map(({ code }) => code)).toEqual(more.diagnostics ?? []);
    },
  );
});

test("there are cases, and near misses among them", () => {
  const all = Object.values(groups).flat();
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((example) => example.expect.length === 0).length).toBeGreaterThan(50);
});
