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
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(cases.filter(({ expect: expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(35);
  });

  test.each(cases)("$text", ({ text, home, expect: expected }) => {
    const read = reading(text);
    const here = { ...read, article: { ...read.article, home: home ?? null } };
    expect(extractOfficials(here).items.map(written)).toEqual(expected);
  });

  test.each([
    [
      "Vietnamese Prime Minister Trần Văn Minh spoke. PM Minh left; Minh will return.",
      ["Trần Văn Minh", "Minh", "Minh"],
    ],
    ["Chinese President Hu Jinping met guests. Hu thanked them. President Hu left.", ["Hu Jinping", "Hu", "Hu"]],
    [
      "Kenya's President Mwai Otieno left. Mr Otieno's aides stayed. Otieno-Kibet talks failed.",
      ["Mwai Otieno", "Otieno", "Otieno"],
    ],
    [
      "Lao Foreign Minister Saleumxay Khamma spoke. Saleumxay left for Khamma Street.",
      ["Saleumxay Khamma", "Saleumxay"],
    ],
    ["U.S. President George Bushnell left. His wife, Laura Bushnell, stayed.", ["George Bushnell"]],
    ["Dutch premier Wim van der Kok left. Van der Kok, tired, slept.", ["Wim van der Kok", "Van der Kok"]],
  ])("every form of the name is a mention: %s", (text, expected) => {
    expect(extractOfficials(reading(text)).items[0]?.mentions.map((mention) => mention.text)).toEqual(expected);
  });

  test("two who share a part of their names are two", () => {
    const text = "South Korean President Kim Dae-jin met North Korean leader Kim Jong-un. Chairman Kim Jong-un smiled.";
    expect(extractOfficials(reading(text)).items.map(({ id, country }) => [id, country])).toEqual([
      ["kim-dae-jin", "KR"],
      ["kim-jong-un", "KP"],
    ]);
  });
});
