import fc from "fast-check";
import { expect, test } from "vitest";
import cases from "../../fixtures/rules/officials.json" with { type: "json" };
import { extractOfficials } from "../../src/extract/officials/index.ts";
import { slug } from "../../src/text/fold.ts";
import { reading } from "../support.ts";

const words = [...new Set(cases.flatMap(({ text }) => text.split(" ")))];
/** Words of real titles and names in any order, with the marks and breaks that pull them apart. */
const jumble = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words) },
      fc.constantFrom(",", "(", ")", "-", "'s", ".\n\n", "\n", "“", "–", "&amp;", "\u00ad"),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(" "));

test("every quote stands at its span, every id is the folded name, in any text", () => {
  fc.assert(
    fc.property(fc.oneof(jumble, fc.string({ unit: "grapheme", maxLength: 200 })), (text) => {
      for (const official of extractOfficials(reading(text)).items) {
        expect(official.id).toBe(slug(official.name));
        expect(official.mentions.length).toBeGreaterThan(0);
        for (const mention of official.mentions) expect(text.slice(...mention.span)).toBe(mention.text);
        for (const { quote, span, inferred } of official.titles) {
          expect(span === null).toBe(inferred);
          if (span !== null) expect(text.slice(...span)).toBe(quote);
        }
      }
    }),
    { seed: 20240229, numRuns: 600 },
  );
});

test("decomposed and composed letters give the same people", () => {
  for (const { text } of cases) {
    const people = (form: string) =>
      extractOfficials(reading(text.normalize(form))).items.map(({ id, country, titles }) => [
        id,
        country,
        titles.map(({ role }) => role),
      ]);
    expect(people("NFD")).toEqual(people("NFC"));
  }
});
