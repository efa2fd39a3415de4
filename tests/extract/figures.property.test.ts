import fc from "fast-check";
import { expect, test } from "vitest";
import { extractFigures } from "../../src/extract/figures/index.ts";
import { CURRENCY_AFTER, CURRENCY_BEFORE, SHARED_NOUNS } from "../../src/lexicon/currencies.ts";
import { fold } from "../../src/text/fold.ts";
import { reading } from "../support.ts";

const CODES = new Set([
  ...CURRENCY_BEFORE.map(([, code]) => code),
  ...CURRENCY_AFTER.map(([, code]) => code),
  ...[...SHARED_NOUNS.values()].flatMap(({ codes }) => [...codes.values()]),
]);

/** Words of figures and of what stands about them, strung together at random: the worst a rule can meet. */
const soup = fc
  .array(
    fc.constantFrom(
      ...'$ US$ £ # RM Rs. 1 2.5 1,200 3-4 10–15 1/2 1990s 12th 5G F-16s half quarter third a an the million billion crore bn m k t dozen hundred and or to from between of by per up down rose fell percent % points dollars pesos pounds won km sq.km tonnes MW people men countries two three twenty six one times ( ) , . - – / : ; " target will be expected worth reached trade volume in year a-day annually May 2005 Kenya Kenyan Hong Kong shillings others dead including which × − + minus'.split(
        " ",
      ),
    ),
    { maxLength: 40 },
  )
  .chain((words) =>
    fc
      .array(fc.constantFrom(" ", " ", " ", "", "\n"), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, i) => word + (gaps[i] ?? "")).join("")),
  );

const settings = { seed: 20_260_101, numRuns: 1500 } as const;

function check(text: string): void {
  let end = 0;
  for (const figure of extractFigures(reading(text)).items) {
    expect(text.slice(...figure.span)).toBe(figure.text);
    // In text order, none inside another.
    expect(figure.span[0]).toBeGreaterThanOrEqual(end);
    end = figure.span[1];
    expect(Number.isFinite(figure.value)).toBe(true);
    if (figure.valueMax !== null) {
      expect(Number.isFinite(figure.valueMax)).toBe(true);
      expect(figure.value).toBeLessThanOrEqual(figure.valueMax);
      expect(figure.bound).toBe("range");
    } else expect(figure.bound).not.toBe("range");
    if (figure.kind === "money") expect(CODES.has(figure.unit ?? "")).toBe(true);
    if (figure.kind === "percent") expect(["percent", "percentage-point", "basis-point"]).toContain(figure.unit);
    if (figure.kind === "measure") expect(figure.unit).not.toBeNull();
    if (figure.measure !== null) expect(text.replace(/\s+/gu, " ")).toContain(figure.measure);
  }
}

test("every code of the lexicon is three capitals", () => {
  expect(CODES.size).toBeGreaterThan(160);
  for (const code of CODES) expect(code).toMatch(/^[A-Z]{3}$/);
});
test("the contract of a figure holds for any words in any order", () => fc.assert(fc.property(soup, check), settings));
test("and for any string", () =>
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), check), { ...settings, numRuns: 500 }));
test("numbers past all bounds are none", () => {
  for (const text of [
    `${"9".repeat(400)} people`,
    `5 ${"million ".repeat(80)}dollars`,
    `$${"1,000".repeat(90)}`,
    `one ${"trillion ".repeat(60)}yen`,
  ]) {
    check(text);
  }
});
test("the text in NFD gives the same figures", () =>
  fc.assert(
    fc.property(
      fc.constantFrom("500 tỷ đồng", "VNĐ1.2 trillion", "12 Việt Nam đồng", "3 triệu người Việt"),
      soup,
      (a, b) => {
        const values = (text: string) =>
          extractFigures(reading(text)).items.map(({ value, unit, kind }) => [value, fold(unit ?? ""), kind]);
        expect(values(`${a} ${b}`.normalize("NFD"))).toEqual(values(`${a} ${b}`.normalize("NFC")));
      },
    ),
    { ...settings, numRuns: 300 },
  ));
