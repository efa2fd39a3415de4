import { describe, expect, test } from "vitest";
import cases from "../../fixtures/rules/officials.json" with { type: "json" };
import { extractOfficials } from "../../src/extract/officials/index.ts";
import type { Official } from "../../src/schema/record.ts";
import { reading } from "../support.ts";

/** `Name | CC | title = role/portfolio former acting inferred ; …`, as the cases write an official. */
function written({ name, country, titles }: Official): string {
  const offices = titles.map(({ text, role, portfolio, former, acting, inferred }) =>
    [
      `${text} = ${role}${portfolio === null ? "" : `/${portfolio}`}`,
      former && "former",
      acting && "acting",
      inferred && "inferred",
    ]
      .filter(Boolean)
      .join(" "),
  );
  return [name, country ?? "-", offices.join(" ; ")].join(" | ").trim();
}

describe("officials", () => {
  test("there are cases, near misses among them", () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(cases.filter(({ expect: expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(20);
  });

  test.each(cases)("$text", ({ text, home, expect: expected }) => {
    const read = reading(text);
    const here = { ...read, article: { ...read.article, home: home ?? null } };
    expect(extractOfficials(here).items.map(written)).toEqual(expected);
  });
});
