import { expect, test } from "vitest";
import { extractArticle } from "../../src/index.ts";

const YEAR = (year: number) => [`${year}-01-01`, `${year}-12-31`];
const NONE = [null, null];

/** A text published on 2024-06-14 and the period of each of its figures. */
test.each<[string, ReadonlyArray<readonly [string, ReadonlyArray<string | null>]>]>([
  [
    "Trade reached $8 billion in 2023, up 5 percent.",
    [
      ["$8 billion", YEAR(2023)],
      ["5 percent", YEAR(2023)],
    ],
  ],
  [
    "In the first ten months of 2022, trade turnover topped US$1.4 billion.",
    [["US$1.4 billion", ["2022-01-01", "2022-10-31"]]],
  ],
  [
    "Rwanda exported coffee worth $69 million in 2019, up from $58 million in 2018.",
    [
      ["$69 million", YEAR(2019)],
      ["$58 million", YEAR(2018)],
    ],
  ],
  ["Last year the port handled 3 million tonnes.", [["3 million tonnes", YEAR(2023)]]],
  [
    "Two-way trade in 1996 was worth 9.58 billion baht (369 million dollars).",
    [
      ["9.58 billion baht", YEAR(1996)],
      ["369 million dollars", YEAR(1996)],
    ],
  ],
  ["Exports came to $4 billion from January to March 2024.", [["$4 billion", ["2024-01-01", "2024-03-31"]]]],
  [
    "Sales hit $6 billion in the first nine months of 2023, against $5 billion in the same period of 2022.",
    [
      ["$6 billion", ["2023-01-01", "2023-09-30"]],
      ["$5 billion", ["2022-01-01", "2022-09-30"]],
    ],
  ],
  // A change and the level it led to share theirs.
  [
    "Exports fell 12.8 percent to 84.6 billion dollars in 2001.",
    [
      ["12.8 percent", YEAR(2001)],
      ["84.6 billion dollars", YEAR(2001)],
    ],
  ],
  // Brackets, worth and a basis between a figure and its period.
  [
    "The Czech deficit reached 28.5 billion crowns ($1.04 billion) in the first quarter.",
    [
      ["28.5 billion crowns", ["2024-01-01", "2024-03-31"]],
      ["$1.04 billion", ["2024-01-01", "2024-03-31"]],
    ],
  ],
  [
    "Laos shipped 90,000 tonnes of coffee worth $210 million in 2022.",
    [
      ["90,000 tonnes", YEAR(2022)],
      ["$210 million", YEAR(2022)],
    ],
  ],
  [
    "The surplus rose 18 percent from a year before to $3 billion in May 2023.",
    [
      ["18 percent", ["2023-05-01", "2023-05-31"]],
      ["$3 billion", ["2023-05-01", "2023-05-31"]],
    ],
  ],
  // The same months of the year before.
  [
    "Tea exports fell to 71 million kg in the first half of 2019 from 82 million kg a year earlier.",
    [
      ["71 million kg", ["2019-01-01", "2019-06-30"]],
      ["82 million kg", ["2018-01-01", "2018-06-30"]],
    ],
  ],
  // What another is set against has a time of its own, and keeps it to itself.
  [
    "In 2023 exports reached $9 billion, compared with $7 billion under the old pact.",
    [
      ["$9 billion", YEAR(2023)],
      ["$7 billion", NONE],
    ],
  ],
  [
    "Arrivals fell to 8.1 million from 9.6 million in 2019, with Poles making up 18 percent.",
    [
      ["8.1 million", NONE],
      ["9.6 million", YEAR(2019)],
      ["18 percent", NONE],
    ],
  ],
  [
    "Output slid to 700,000 tonnes in 2022, short of its goal of 3 million tonnes by 2032.",
    [
      ["700,000 tonnes", YEAR(2022)],
      ["3 million tonnes", NONE],
    ],
  ],
  [
    "Remittances grew to $3 billion in April, bringing the four-month total to $11 billion.",
    [
      ["$3 billion", ["2024-04-01", "2024-04-30"]],
      ["$11 billion", NONE],
    ],
  ],
  [
    "Trade reached $6 billion in 2023, and 900,000 Filipinos live there.",
    [
      ["$6 billion", YEAR(2023)],
      ["900,000 Filipinos", NONE],
    ],
  ],
  [
    "Trade was $2 billion in 2023, down 12 percent year-on-year, of which exports accounted for $290 million.",
    [
      ["$2 billion", YEAR(2023)],
      ["12 percent", YEAR(2023)],
      ["$290 million", YEAR(2023)],
    ],
  ],
  // The years of a war, a plan and a clause aside are not the figure's.
  ["The war, which erupted in May 1992, has killed 70,000 people.", [["70,000 people", NONE]]],
  ["Peru lost 120,000 hectares in the 1879-1883 War of the Pacific.", [["120,000 hectares", NONE]]],
  ["Oslo gave $30 million for the Regional Plan for 2021-2030.", [["$30 million", NONE]]],
  // Targets, bases and days are no periods.
  ["They aim to raise trade to $5 billion by 2030.", [["$5 billion", NONE]]],
  ["Sales rose 12.6 per cent from 2018.", [["12.6 per cent", NONE]]],
  ["China and Chad signed three agreements on Thursday.", [["three agreements", NONE]]],
  ["The loan of $5 million was signed before 2004.", [["$5 million", NONE]]],
])("%s", (text, expected) => {
  const { figures = [] } = extractArticle(text, { date: "2024-06-14" });
  expect(figures.map((figure) => [figure.text, [figure.from, figure.to]])).toEqual(expected);
});

test("the `a year` of a rate is no date; any other is", () => {
  const dates = (text: string) => extractArticle(text, { date: "2024-06-14" }).dates?.map(({ text: quote }) => quote);
  expect(dates("The bank lends $200 million a year.")).toEqual([]);
  expect(dates("It pumps 80,000 barrels per day.")).toEqual([]);
  expect(dates("The bank lent $200 million in a year.")).not.toEqual([]);
});

test("four digits after `more than` and before a plural count it", () => {
  const record = extractArticle("They serve more than 1200 customers; cuts go deeper than 1990 levels.", {
    date: "2024-06-14",
  });
  expect(record.figures?.map(({ text }) => text)).toEqual(["1200 customers"]);
  expect(record.dates?.map(({ text }) => text)).not.toContain("1200");
});

test("a number that a date claims is no count", () => {
  const figures = (text: string) =>
    extractArticle(text, { date: "2024-06-14" }).figures?.map(({ text: quote }) => quote);
  expect(figures("They met on 12 June and for 30 days of talks.")).toEqual([]);
  expect(figures("Twelve ministers met on 12 June.")).toEqual(["Twelve ministers"]);
});
