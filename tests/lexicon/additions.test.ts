import { expect, test } from "vitest";
import { extractSource } from "../../src/pipeline.ts";
import type { LexiconAdditions } from "../../src/schema/config.ts";

const TEXT =
  "TIMBUKTU, March 3 (Sahel Wire) -- Foreign ministers of Mali and Niger held the second Joint Indaba on Grazing here " +
  "on Monday. They thanked the Compact of River States for its help, and the CRS secretariat for the hall. " +
  "The Bandiagara Circle goes on, officials said.\n";
const LEXICON: LexiconAdditions = {
  agencies: [{ name: "Sahel Wire", state: "ML" }],
  mechanisms: [
    { words: "indaba", kind: "consultation" },
    { words: "Bandiagara Circle", kind: "consultation" },
  ],
  organizations: [{ name: "Compact of River States", acronym: "CRS" }],
};

function read(lexicon?: LexiconAdditions) {
  const source = { id: "a", path: "a.txt", line: null, text: TEXT, date: "2019-03-04", title: null };
  const { record } = extractSource(source, { lexicon });
  if (record === null) throw new Error("no record");
  const mechanisms = (record.mechanisms ?? []).map(({ name, kind }) => `${kind}: ${name}`);
  return { agencies: record.header.agencies, mechanisms };
}

test("words that a project adds are known as the built-in ones are", () => {
  const { agencies, mechanisms } = read(LEXICON);
  expect(agencies).toEqual(["Sahel Wire"]);
  expect(mechanisms).toContain("consultation: Bandiagara Circle");
  expect(mechanisms).toContain("organization: Compact of River States");
  expect(mechanisms.some((one) => /^consultation: .*Indaba on Grazing/.test(one))).toBe(true);
  expect(mechanisms.filter((one) => one.startsWith("organization"))).toHaveLength(1);
});

test("without them they are not, and a run with them leaves none behind", () => {
  read(LEXICON);
  const { mechanisms } = read();
  expect(mechanisms.join()).not.toMatch(/Bandiagara|Compact|Indaba/);
});

test("an added agency's state speaks for the article", () => {
  const text = "Foreign Minister Awa Keita left for Niamey on Monday. (Sahel Wire)\n";
  const source = { id: "a", path: "a.txt", line: null, text, date: "2019-03-04", title: null };
  expect(extractSource(source, { lexicon: LEXICON }).record?.header.agencies).toEqual(["Sahel Wire"]);
  expect(extractSource(source).record?.header.agencies).toEqual([]);
});

test("where both know a word, the project's meaning holds", () => {
  const mechanisms = [{ words: "Mekong River Commission", kind: "partnership" as const }];
  const text = "The Mekong River Commission met in Vientiane on Monday.\n";
  const source = { id: "a", path: "a.txt", line: null, text, date: "2019-03-04", title: null };
  const kinds = (lexicon?: LexiconAdditions) =>
    extractSource(source, { lexicon }).record?.mechanisms?.map(({ kind }) => kind);
  expect(kinds()).toEqual(["organization"]);
  expect(kinds({ mechanisms })).toEqual(["partnership"]);
});

test("an added office has the role and portfolio it was given, before a name and in apposition", () => {
  const offices = [
    { words: "Guardian of the Wells", role: "minister" as const, portfolio: "environment" as const },
    { words: "galadima", role: "royal" as const },
  ];
  const text =
    "Niger's Guardian of the Wells Awa Keita met Idris Bello, galadima of Kano, in Niamey on Monday. " +
    "Keita thanked Bello for his counsel.\n";
  const source = { id: "a", path: "a.txt", line: null, text, date: "2019-03-04", title: null };
  const titlesOf = (lexicon?: LexiconAdditions) =>
    extractSource(source, { lexicon }).record?.officials?.map(
      ({ name, titles }) =>
        `${name}: ${titles.map((title) => `${title.text} ${title.role} ${title.portfolio}`).join()}`,
    );
  expect(titlesOf({ offices })).toEqual([
    "Awa Keita: Guardian of the Wells minister environment",
    expect.stringMatching(/^Idris Bello: galadima.* royal null$/),
  ]);
  expect(titlesOf()?.join()).not.toMatch(/Guardian|galadima/);
});
