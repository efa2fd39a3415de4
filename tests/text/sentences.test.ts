import { describe, expect, test } from "vitest";
import { reading } from "../support.ts";

const sentences = (text: string) => {
  const { sentences: found } = reading(text);
  return found.map(({ span }) => text.slice(...span));
};

describe("sentences", () => {
  const whole = [
    "The U.S. Secretary of State met Mr. S. M. Krishna in St. Petersburg on Jan. 5.",
    "It grew by 4.5 per cent, said Dr. Adeyemi of the Central Bank.",
    "Prices at 10 a.m. in Accra were up.",
    "“Is it so?” he asked.",
    "Gen. Ivan Petrov, Lt. Col. Musa and Sen. Kay Bailey (R-Tex.) flew to Ft. Worth.",
    "The talks\nended on Friday in\nWarsaw with no deal.",
    "He wrote No. 5 of the list... and left.",
    "The George H. W. Bush talks",
  ];
  test.each(whole)("one: %s", (text) => expect(sentences(text)).toEqual([text]));

  const several: ReadonlyArray<readonly string[]> = [
    ["Trade rose 28.2% year-on-year.", "Attention has been paid to cooperation.", "The two officials agreed."],
    ["He came from the U.S.", "The talks began."],
    ['"We agreed."', "He left."],
    ["It was late!", "Was it?", "No."],
    ["He met Lee Jr.", "They spoke."],
  ];
  test("several, glued or not", () => {
    expect(
      sentences("Trade rose 28.2% year-on-year.Attention has been paid to cooperation.The two officials agreed."),
    ).toEqual(several[0]);
    for (const list of several.slice(1)) expect(sentences(list.join(" "))).toEqual(list);
  });

  test("a blank line and a short line without a stop end one too", () => {
    expect(sentences("Reviewing cooperation\n\nCường said so.")).toEqual(["Reviewing cooperation", "Cường said so."]);
    expect(sentences("Reviewing cooperation\nCường said so.")).toEqual(["Reviewing cooperation", "Cường said so."]);
  });

  test("every token stands in one sentence", () => {
    const { tokens, sentences: found, sentenceOf } = reading("One. Two! Three? (Four.) Five");
    expect(found.map(({ first }) => first)).toEqual([0, ...found.slice(0, -1).map(({ end }) => end)]);
    expect(found.at(-1)?.end).toBe(tokens.length);
    for (const { index } of tokens) {
      expect(sentenceOf(index).first).toBeLessThanOrEqual(index);
      expect(sentenceOf(index).end).toBeGreaterThan(index);
    }
  });
});
