import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractFigures } from "../../src/extract/figures/index.ts";
import type { Figure } from "../../src/schema/record.ts";
import { reading } from "../support.ts";

/** A case: the figures of a text in order, each by the fields that matter there; an empty list is a near miss. */
interface Case {
  readonly text: string;
  readonly date?: string;
  readonly expect: ReadonlyArray<Partial<Figure>>;
}
interface Group {
  readonly of: string;
  readonly cases: readonly Case[];
}
const groups = ["figures.json", "figures-news.json"].flatMap(
  (name) => JSON.parse(readFileSync(new URL(`../../fixtures/rules/${name}`, import.meta.url), "utf8")) as Group[],
);

describe.each(groups)("figures: $of", ({ cases }) => {
  test.each(cases.map(({ text, date, expect: wanted }) => [text, wanted, date] as const))(
    "%s",
    (text, wanted, date) => {
      const found = extractFigures(reading(text, date)).items;
      const shown = found.map((figure, i) =>
        Object.fromEntries(Object.keys(wanted[i] ?? figure).map((key) => [key, figure[key as keyof Figure]])),
      );
      expect(shown).toEqual(wanted);
      for (const figure of found) expect(text.slice(...figure.span)).toBe(figure.text);
    },
  );
});

test("the cases are many, and near misses are among them", () => {
  const all = groups.flatMap(({ cases }) => cases);
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter(({ expect: wanted }) => wanted.length === 0).length).toBeGreaterThan(30);
});
