import { describe, expect, test } from "vitest";
import { LEXICONS } from "../../src/lexicon/index.ts";
import type { TagClass } from "../../src/model/reading.ts";
import { fileWords } from "../../src/text/filing.ts";
import { readNumber } from "../../src/text/numbers.ts";
import { spell } from "../../src/text/spell.ts";
import { Tagger } from "../../src/text/tags.ts";
import { spellingOf } from "../../src/text/words.ts";
import { reading } from "../support.ts";

const tags = (text: string, tagClass: TagClass) => {
  const read = reading(text);
  return read.all(tagClass).map(({ first, end, value }) => [read.quote(first, end), value]);
};

describe("tags", () => {
  test.each([
    ["Việt Nam and Lao officials", ["VN name", "LA adjective"]],
    ["Viet Nam, VIETNAM, the Vietnamese", ["VN name", "VN name", "VN adjective"]],
    ["the United States of America, the U.S. and the US", ["US name", "US name", "US name"]],
    ["tell us about turkey and china in may", []],
    [
      "South Korean and North Korean envoys; the ROK and the DPRK",
      ["KR adjective", "KP adjective", "KR name", "KP name"],
    ],
    [
      "Sino-Russian and Franco-German talks in Brussels",
      ["CN prefix", "RU adjective", "FR prefix", "DE adjective", "BE capital"],
    ],
    ["the Soviet Union, Burma and Zaire", ["SU name", "MM name", "CD name"]],
    ["Democratic Republic of the Congo, Republic of the Congo", ["CD name", "CG name"]],
    ["Papua New Guinea, Guinea-Bissau and Equatorial Guinea", ["PG name", "GW name", "GQ name"]],
    ["Poles, Swedes and Thais", ["PL people", "SE people", "TH people"]],
    ["the EU and the European Union", ["EU name", "EU name"]],
    ["Côte d’Ivoire and Cote d'Ivoire", ["CI name", "CI name"]],
    ["Kyiv, Kiev, N'Djamena, Hà Nội", ["UA capital", "UA capital", "TD capital", "VN capital"]],
  ])("states in %s", (text, expected) => {
    const found = reading(text)
      .all("state")
      .map(({ value }) => `${value.code} ${value.form}`);
    expect(found).toEqual(expected);
  });

  test("months and weekdays need their capital", () => {
    expect(tags("It may march on in March, Sept. and May", "month")).toEqual([
      ["March", 3],
      ["Sept.", 9],
      ["May", 5],
    ]);
    expect(tags("the sun sat; on Sun and Wednesday", "weekday")).toEqual([
      ["Sun", 7],
      ["Wednesday", 3],
    ]);
  });

  test("ordinal words to the hundreds", () => {
    expect(tags("tenth, forty-eighth, twenty first, hundred and third", "ordinal")).toEqual([
      ["tenth", 10],
      ["forty-eighth", 48],
      ["twenty first", 21],
      ["hundred and third", 103],
    ]);
  });
});

describe("numbers", () => {
  test.each([
    ["1,200", 1200],
    ["1.4 billion", 1_400_000_000],
    ["1.1 million", 1_100_000],
    ["3 lakh crore", 3_000_000_000_000],
    ["2.5 crore", 25_000_000],
    ["12,34,567", 1_234_567],
    ["1.234.567,5", 1_234_567.5],
    ["35bn", 35_000_000_000],
    ["7m", 7_000_000],
    ["7 m", 7],
    ["twenty-six", 26],
    ["two hundred and fifty", 250],
    ["one million two hundred thousand", 1_200_000],
    ["five hundred thousand", 500_000],
    ["three thousand million", 3_000_000_000],
    ["1.5-million", 1_500_000],
    ["nineteen", 19],
  ])("%s is %d, read whole", (text, value) => {
    const read = reading(`${text} tonnes`);
    const whole = reading(text).tokens.length;
    const number = readNumber(read, 0);
    expect(number?.value).toBe(value);
    if (text !== "7 m") expect(number?.end).toBe(whole);
  });

  test.each(["million", "hundred", "tonnes", "millions of people", "."])("%s begins no number", (text) =>
    expect(readNumber(reading(text), 0)).toBeNull(),
  );
});

test("a word is found whether few or many were looked up before", () => {
  const filed = fileWords(LEXICONS);
  const keys = [...new Set(LEXICONS.flatMap(({ entries }) => entries.map(({ words }) => spell(words).keys[0] ?? "")))];
  const ask = (tagger: Tagger, key: string) => tagger.phrases({ ...spellingOf("x"), key });
  const many = new Tagger(filed);
  for (const key of keys) expect(ask(many, key), key).toBeDefined();
  // The same again, each by a tagger that was asked nothing before.
  for (const key of [keys[0], keys.at(-1), "1", "a", "zzz", "~", "ẅ"].map((key) => key ?? ""))
    expect(ask(new Tagger(filed), key), key).toEqual(ask(many, key));
  for (const key of ["", "a\tb", "zzz", "~"]) expect(ask(many, key), key).toBeUndefined();
});
