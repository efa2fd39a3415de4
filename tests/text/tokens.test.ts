import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Token } from "../../src/model/reading.ts";
import { tokenize } from "../../src/text/tokens.ts";

function tokens(text: string): Token[] {
  const found: Token[] = [];
  tokenize(text, 0, text.length, found);
  return found;
}

/** Tokens joined by a space where white space stands between them and by `_` where none does. */
const seen = (text: string) =>
  tokens(text)
    .map((token, i) => (i === 0 ? "" : token.spaced ? " " : "_") + token.text)
    .join("");

describe("tokens", () => {
  test.each([
    ["Ban Ki-moon met O'Brien and N'Diaye.", "Ban Ki_-_moon met O'Brien and N'Diaye_."],
    ["China's aid, Laos' debt", "China_'s aid_, Laos_' debt"],
    ["the countries’ ties and Kenya’s", "the countries_’ ties and Kenya_’s"],
    ["U.S. and S.Korea at 10 a.m. on Nov. 4-5", "U.S. and S._Korea at 10 a.m. on Nov. 4_-_5"],
    ["Mr. S. M. Krishna, Ph.D.", "Mr. S. M. Krishna_, Ph.D."],
    ["It ended. He left.", "It ended_. He left_."],
    ["Việt Nam–Laos", "Việt Nam_–_Laos"],
    ["US$1.1-1.2 billion", "US$_1.1_-_1.2 billion"],
    ["HK$30, $5, €6 and £7", "HK$_30_, $_5_, €_6 and £_7"],
    ["1,200.5 tonnes; 28.2%", "1,200.5 tonnes_; 28.2_%"],
    ["the 12th, 1990s and '90s", "the 12th_, 1990s and '90s"],
    ["35kV line, 5pm", "35_kV line_, 5_pm"],
    ["G20 and COVID-19", "G20 and COVID_-_19"],
    ["on 16.07.2024 or 2024/07/16", "on 16.07.2024 or 2024_/_07_/_16"],
    ["trade &amp; aid&nbsp;now", "trade &amp; aid now"],
    ["he said -- quietly", "he said -- quietly"],
  ])("%s", (text, expected) => expect(seen(text)).toBe(expected));

  test("keys are folded, text is as written", () => {
    expect(tokens("Nguyễn ĐÀ Nẵng Erdoğan Łódź").map(({ key }) => key)).toEqual([
      "nguyen",
      "da",
      "nang",
      "erdogan",
      "lodz",
    ]);
  });

  test.each([
    ["Xinhua", "title"],
    ["VNA", "upper"],
    ["van", "lower"],
    ["McKinnon", "mixed"],
    ["S.", "title"],
    ["U.S.", "upper"],
    ["Đỗ", "title"],
    ["12", "none"],
  ])("the shape of %s is %s", (text, shape) => expect(tokens(text)[0]?.shape).toBe(shape));

  test("decomposed letters make the same words as composed ones", () => {
    const text = "Bộ trưởng Lê Hoài Trung gặp Thongsavanh Phomvihane ở Hà Nội";
    expect(tokens(text.normalize("NFD")).map(({ key }) => key)).toEqual(
      tokens(text.normalize("NFC")).map(({ key }) => key),
    );
  });

  test("tokens are exact, ordered, and leave only white space between them", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(
          "a",
          "Z",
          ".",
          "'",
          "’",
          " ",
          "\n",
          "1",
          ",",
          "$",
          "-",
          "&",
          ";",
          "é",
          "\u0301",
          "😀",
          "\uD800",
          "\u00A0",
        ),
      }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const token of tokens(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
      }),
      { seed: 2, numRuns: 3000 },
    );
  });

  test("a spelling that shares its slot in the memory of words with another is still itself", () => {
    const words = Array.from({ length: 70_000 }, (_, i) => `Word${i.toString(36)}`);
    const twice = [...words, ...words].join(" ");
    expect(tokens(twice).map(({ text }) => text)).toEqual([...words, ...words]);
  });
});

test("a long text has the tokens of a short one", () => {
  const line = "Việt Nam’s $5.2 bn plan … 😀 U.S. \uD83D said. ";
  const short = tokens(line);
  const long = tokens(line.repeat(2000));
  expect(long).toHaveLength(2000 * short.length);
  expect(long.slice(-short.length).map(({ text, kind }) => [text, kind])).toEqual(
    short.map(({ text, kind }) => [text, kind]),
  );
  // What a longer text left behind is not read as the end of a shorter one.
  tokens("x\uDE00\uDE00");
  expect(tokens("\uD83D").map(({ text }) => text)).toEqual(["\uD83D"]);
});
