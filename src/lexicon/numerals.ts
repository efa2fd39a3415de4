import type { LexiconClass } from "../model/lexicon.ts";
import type { NumeralWord } from "../model/tag.ts";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINAL_UNITS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");

/** Magnitudes as news writes them; the one-letter forms count only where glued to or after a number (the reader checks). */
const MAGNITUDES: ReadonlyArray<readonly [number, string]> = [
  [1e3, "thousand thousands k"],
  [1e5, "lakh lakhs lac lacs"],
  [1e6, "million millions mn mln mil mio m"],
  [1e7, "crore crores cr"],
  [1e9, "billion billions bn bln b milliard milliards"],
  [1e12, "trillion trillions tn trn t"],
  [1e15, "quadrillion quadrillions"],
];

const word = (words: string, value: number, role: NumeralWord["role"]) => ({ words, value: { value, role } });

export const numerals: LexiconClass<"numeral"> = {
  class: "numeral",
  casing: "any",
  entries: [
    ...UNITS.map((words, i) => word(words, i, "unit")),
    ...TENS.map((words, i) => word(words, (i + 2) * 10, "ten")),
    word("hundred", 100, "hundred"),
    word("hundreds", 100, "hundred"),
    ...MAGNITUDES.flatMap(([value, names]) => names.split(" ").map((name) => word(name, value, "magnitude"))),
    word("dozen", 12, "dozen"),
    word("half", 1 / 2, "part"),
    word("quarter", 1 / 4, "part"),
    word("quarters", 1 / 4, "part"),
  ],
};

const tens = ORDINAL_TENS.map((words, i) => ({ words, value: (i + 2) * 10 }));
const compounds = TENS.flatMap((ten, t) =>
  ORDINAL_UNITS.slice(1, 10).flatMap((unit, u) => [
    { words: `${ten}-${unit}`, value: (t + 2) * 10 + u + 1 },
    { words: `${ten} ${unit}`, value: (t + 2) * 10 + u + 1 },
  ]),
);

export const ordinals: LexiconClass<"ordinal"> = {
  class: "ordinal",
  casing: "any",
  entries: [
    ...ORDINAL_UNITS.slice(1).map((words, i) => ({ words, value: i + 1 })),
    ...tens,
    ...compounds,
    { words: "hundredth", value: 100 },
    ...[...ORDINAL_UNITS.slice(1).map((words, i) => ({ words, value: i + 1 })), ...tens, ...compounds].flatMap(
      ({ words, value }) => [
        { words: `hundred and ${words}`, value: 100 + value },
        { words: `one hundred and ${words}`, value: 100 + value },
      ],
    ),
    { words: "one hundredth", value: 100 },
  ],
};
