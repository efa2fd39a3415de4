import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractMechanisms } from "../../src/extract/mechanisms/index.ts";
import { LEVELS, MECHANISM_KINDS, type Mechanism } from "../../src/schema/record.ts";
import { reading } from "../support.ts";

/** A case lists every mechanism of its text, in text order, with the fields it is about. */
interface Case {
  readonly group: string;
  readonly text: string;
  readonly date?: string;
  readonly expect: ReadonlyArray<Partial<Mechanism> & { readonly text: string }>;
}

const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../fixtures/rules/mechanisms.json"), "utf8"),
) as Case[];

const itemsOf = (text: string, date?: string) => extractMechanisms(reading(text, date ?? null)).items;

describe("rules", () => {
  test("the cases span many states and hold near misses", () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(cases.filter(({ expect: expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(25);
    const parties = cases.flatMap(({ expect: expected }) => expected.map((item) => (item.parties ?? []).join("-")));
    expect(new Set(parties.filter(Boolean)).size).toBeGreaterThanOrEqual(20);
  });

  test.each(cases.map((one) => [one.text, one] as const))("%s", (text, one) => {
    const found = itemsOf(text, one.date);
    const told = found.map((item, i) =>
      Object.fromEntries(
        Object.keys(one.expect[i] ?? { text: 0, kind: 0 }).map((key) => [key, item[key as keyof Mechanism]]),
      ),
    );
    expect(told).toEqual(one.expect);
  });
});

describe("whatever the text", () => {
  const word = fc.constantFrom(
    ...(
      "the|China|and|Russia|Sino|-|–|Indo|US|12th|third|round|of|meeting|Joint|Commission|on|trade|agreement|between|the two|" +
      "ministries|for the 2021-25 period|(|)|ASEAN|APEC|NATO|summit|.|,|strategic|dialogue|'s|Leaders|’|2+2|Nguyễn|\u{1F600}|to|boost|in|1995|with|at|ministerial|level|\n\n"
    ).split("|"),
  );
  const text = fc.array(fc.oneof({ weight: 6, arbitrary: word }, fc.string({ maxLength: 6 })), { maxLength: 40 });

  test("quotes stand at their spans, parties are sorted codes, and nothing throws", () => {
    let looked = 0;
    fc.assert(
      fc.property(text, (words) => {
        const source = words.join(" ");
        for (const item of itemsOf(source)) {
          looked++;
          for (const { text: quote, span } of [item, ...item.mentions]) expect(source.slice(...span)).toBe(quote);
          expect(item.parties).toEqual([...new Set(item.parties)].sort());
          for (const code of item.parties) expect(code).toMatch(/^[A-Z]{2}$/);
          expect(MECHANISM_KINDS).toContain(item.kind);
          expect([...LEVELS, null]).toContain(item.level);
          expect(item.mentions.map(({ span }) => span[0])).toEqual(
            item.mentions.map(({ span }) => span[0]).sort((a, b) => a - b),
          );
        }
      }),
      { seed: 7, numRuns: 1500 },
    );
    expect(looked).toBeGreaterThan(300);
  });
});
