import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractArticle } from "../../src/index.ts";
import type { Findings } from "../../src/model/findings.ts";
import type { Span } from "../../src/model/span.ts";
import { clean } from "../../src/text/clean.ts";

/** The original's stretch for a stretch of the clean text. */
function back(text: string, span: Span): string {
  const findings = {
    dates: [{ text: clean(text).text.slice(...span), span }],
    officials: [],
    figures: [],
    mechanisms: [],
    diagnostics: [],
  } as unknown as Findings;
  const [date] = clean(text).restore(findings).dates;
  expect(text.slice(...(date?.span ?? [0, 0]))).toBe(date?.text);
  return date?.text ?? "";
}

describe("clean", () => {
  test.each([
    ["H\u00E0 N\u1ED9i", "Hà Nội"],
    ["Hà Nội".normalize("NFD"), "Hà Nội"],
    ["서울".normalize("NFD"), "서울"],
    ["US$5\u00A0million", "US$5 million"],
    ["US$5&nbsp;million", "US$5 million"],
    ["Smith &amp; Co, R&D, AT&T;", "Smith & Co, R&D, AT&T;"],
    ["&amp;quot;Yes&amp;quot;", '"Yes"'],
    ["caf&eacute; &#8211; &#x201C;x&#x201D;", "café – “x”"],
    ["co\u00ADoper\u200Bation", "cooperation"],
    ["\uFEFFtext", "text"],
    ["&bogus; &#0; &#xD800; &#99999999;", "&bogus; &#0; &#xD800; &#99999999;"],
    ["กำลัง हिन्दी", "กำลัง हिन्दी"],
    // A letter takes as many marks as any writing has; a heap of them stays as it came.
    [`e\u0301${"\u0323".repeat(29)}`, `\u1EB9${"\u0323".repeat(28)}\u0301`],
    [`e\u0301${"\u0323".repeat(31)}`, `e\u0301${"\u0323".repeat(31)}`],
  ])("%j is %j", (text, expected) => expect(clean(text).text).toBe(expected));

  test("a stretch of the clean text is quoted as it came", () => {
    const text = "Lê&nbsp;Hoài Trung said &quot;yes&quot; to co\u00ADoperation.".normalize("NFD");
    const { text: cleaned } = clean(text);
    const quote = (words: string) => back(text, [cleaned.indexOf(words), cleaned.indexOf(words) + words.length]);
    expect(quote("Lê Hoài Trung")).toBe("Lê&nbsp;Hoài Trung".normalize("NFD"));
    expect(quote("Hoài")).toBe("Hoài".normalize("NFD"));
    expect(quote('"yes"')).toBe("&quot;yes&quot;");
    expect(quote("yes")).toBe("yes");
    expect(quote("cooperation")).toBe("co\u00ADoperation");
    expect(quote("operation")).toBe("operation");
    expect(quote("to co")).toBe("to co");
  });

  test("any text: the way back is exact and keeps the order", () => {
    const pieces = fc.constantFrom(
      "a",
      "e\u0301",
      "&amp;",
      "&nbsp;",
      "&",
      ";",
      "\u00A0",
      "\u00AD",
      "\u0301",
      "😀",
      "\u1112\u1161",
      "\uD800",
      " ",
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 20 });
    fc.assert(
      fc.property(
        text.map((parts) => parts.join("")),
        fc.nat(),
        fc.nat(),
        (whole, a, b) => {
          const { text: cleaned } = clean(whole);
          if (cleaned.length === 0) return;
          const start = a % cleaned.length;
          const end = start + 1 + (b % (cleaned.length - start));
          const all = back(whole, [0, cleaned.length]);
          expect(all).toContain(back(whole, [start, end]));
          expect(all.startsWith(back(whole, [0, end]))).toBe(true);
          expect(all.endsWith(back(whole, [start, cleaned.length]))).toBe(true);
          expect(clean(all).text).toBe(cleaned);
        },
      ),
      { seed: 11, numRuns: 3000 },
    );
  });
});

describe("an article's values are the same however it was written down, and its quotes are exact", () => {
  const articles = readdirSync("fixtures/articles").map((slug) =>
    readFileSync(`fixtures/articles/${slug}/source.txt`, "utf8"),
  );
  const values = (text: string) =>
    JSON.stringify(extractArticle(text), (key, value) => (["span", "text", "quote"].includes(key) ? undefined : value));
  test.each<[string, (text: string) => string]>([
    ["decomposed letters", (text) => text.normalize("NFD")],
    ["spaces that do not break", (text) => text.replaceAll(" ", "\u00A0")],
    ["spaces as entities", (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, "&nbsp;")],
    [
      "letters and quotes as entities",
      (text) => text.replace(/[\u00C0-\u1EFF"'“”’–—]/g, (char) => `&#${char.charCodeAt(0)};`),
    ],
    ["soft hyphens", (text) => text.replace(/(?<=\p{L}{3})(?=\p{L}{4})/gu, "\u00AD")],
    ["carriage returns", (text) => text.replaceAll("\n", "\r\n")],
  ])("%s", (_, change) => {
    expect(articles.length).toBeGreaterThan(5);
    for (const text of articles) expect(values(change(text.normalize("NFC")))).toBe(values(text.normalize("NFC")));
  });
});
