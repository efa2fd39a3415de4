import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { split } from "../../src/split/index.ts";

interface Case {
  readonly name: string;
  readonly text: string;
  readonly header?: { date: string | null; title: string | null; place: string | null; agencies: string[] };
  readonly home?: string | null;
  readonly openAnchor?: string | null;
  readonly regions?: ReadonlyArray<readonly [kind: string, text: string]>;
  readonly codes?: readonly string[];
}

const cases: Case[] = JSON.parse(readFileSync("fixtures/rules/split.json", "utf8"));

function article(text: string, source: { date?: string; title?: string } = {}, referenceDate?: string) {
  const { date = null, title = null } = source;
  return split({ id: "a", path: "a", line: null, text, date, title }, { referenceDate });
}

describe("split", () => {
  it.each(cases)("$name", ({ text, header, home, openAnchor, regions, codes }) => {
    const { article: found, diagnostics } = article(text);
    if (header !== undefined) expect(found.header).toEqual(header);
    if (home !== undefined) expect(found.home).toBe(home);
    if (openAnchor !== undefined) expect(found.openAnchor).toBe(openAnchor);
    if (codes !== undefined) expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    if (regions !== undefined) {
      expect(found.regions.map(({ kind, span }) => [kind, text.slice(...span)])).toEqual(regions);
    }
  });

  it("reads each case in NFD as in NFC", () => {
    for (const { text, header, home } of cases) {
      const { article: found } = article(text.normalize("NFD"));
      if (header !== undefined) expect(found.header).toEqual(header);
      if (home !== undefined) expect(found.home).toBe(home);
    }
  });

  it("takes a date and a title given beside the text", () => {
    const { article: found, diagnostics } = article("Talks end in Doha.", { date: "2024-05-06", title: "Talks  end" });
    expect(found.header).toEqual({ date: "2024-05-06", title: "Talks end", place: null, agencies: [] });
    expect(diagnostics).toEqual([]);
  });

  it("prefers the date given beside the text and says that the stamp differs", () => {
    const { article: found, diagnostics } = article("date 2024-05-05 Talks end in Doha.", { date: "2024-05-06T10:00" });
    expect(found.anchor).toBe("2024-05-06");
    expect(diagnostics.map(({ code }) => code)).toEqual(["header-date-differs"]);
  });

  it("reads on without a given date that is none", () => {
    const { article: found, diagnostics } = article("Talks end in Doha.", { date: "yesterday" });
    expect(found.header.date).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(["invalid-date", "no-publication-date"]);
  });

  it("anchors to the reference date and leaves the header open", () => {
    const { article: found } = article("HÀ NỘI, Dec. 3 — Talks end in Doha.", {}, "2024-12-04");
    expect(found).toMatchObject({ anchor: "2024-12-04", openAnchor: null, header: { date: null } });
  });

  it("never throws, and its regions are ordered, disjoint, trimmed and cover all words, on any text", () => {
    const pieces = fc.constantFrom(
      ..."date 2024-05-06|HÀ NỘI|—|-- |(Xinhua)|, Nov. 2|\n|\n\n|\r\n|Photo: VNA|(Photo: AFP)|. |VNS|./.|By Jane Roe|Title words|the|(|)|/TASS/|:|é|\u{1F600}|\uD800|\u00a0|&nbsp;| ".split(
        "|",
      ),
    );
    const text = fc.oneof(
      fc
        .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 40 })
        .map((all) => all.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (words) => {
        const { regions } = article(words).article;
        let at = 0;
        for (const { span } of regions) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(words.slice(at, span[0])).toMatch(/^[\s\uFEFF\u200B\u200E\u200F\p{Cc}]*$/u);
          at = span[1];
        }
        expect(words.slice(at)).toMatch(/^[\s\uFEFF\u200B\u200E\u200F\p{Cc}]*$/u);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });
});
