import { describe, expect, test } from "vitest";
import { ISO_STATES } from "../src/lexicon/generated/states.ts";
import { LEXICONS } from "../src/lexicon/index.ts";
import { states } from "../src/lexicon/states.ts";
import { fileWords } from "../src/text/filing.ts";
import { reading } from "./support.ts";

describe("states", () => {
  // Only independent states have their capital in the list.
  const independent = ISO_STATES.filter(([, , , capitals]) => capitals.length > 0).map(([code]) => code);
  const forms = (code: string) =>
    new Set(states.entries.filter(({ value }) => value.code === code).map(({ value }) => value.form));

  test("every state has a name, an adjective of its own or a shared one, and a capital", () => {
    expect(independent.length).toBeGreaterThan(190);
    const bare = independent
      .map(
        (code) => [code, ["name", "adjective", "capital"].filter((form) => !forms(code).has(form as "name"))] as const,
      )
      .filter(([, lacking]) => lacking.length > 0)
      // One word says both for city states; Georgetown, Kingston and Victoria are better known elsewhere; and of two states
      // that share an adjective (Congolese, Dominican) the larger has it.
      .map(([code, lacking]) => `${code} ${lacking.join(" ")}`);
    expect(bare.sort()).toEqual([
      "CG adjective",
      "DJ capital",
      "DM adjective",
      "GY capital",
      "JM capital",
      "LU capital",
      "MC capital",
      "SC capital",
      "SG capital",
      "VA adjective capital",
    ]);
  });

  test.each([
    "Thai Thailand TH",
    "Swiss Switzerland CH",
    "Burmese Myanmar MM",
    "Filipino Philippines PH",
    "Emirati UAE AE",
    "Ivorian Ivory Coast CI",
    "Saudi Saudi Arabia SA",
    "Nepali Nepal NP",
    "Kyrgyz Kyrgyzstan KG",
    "Nigerien Niger NE",
    "Nigerian Nigeria NG",
    "Dominican Dominican Republic DO",
  ])("%s", (line) => {
    const code = line.slice(-2);
    const [adjective = "", ...name] = line.slice(0, -3).split(" ");
    for (const words of [adjective, name.join(" ")]) {
      expect(
        reading(`the ${words}`)
          .all("state")
          .map(({ value }) => value.code),
        words,
      ).toEqual([code]);
    }
  });
});

describe("every class", () => {
  test("is well formed: words, no empty value, no entry twice with two meanings", () => {
    expect(LEXICONS.length).toBeGreaterThan(4);
    expect(() => fileWords(LEXICONS)).not.toThrow();
    for (const { class: name, entries } of LEXICONS) {
      expect(entries.length, name).toBeGreaterThan(6);
      const meanings = new Map<string, string>();
      const twice: string[] = [];
      for (const { words, value, casing } of entries) {
        const key = `${words} ${casing ?? ""}`;
        const meaning = JSON.stringify(value);
        if (meanings.has(key) && meanings.get(key) !== meaning) twice.push(words);
        meanings.set(key, meaning);
      }
      expect(twice, name).toEqual([]);
    }
  });
});
