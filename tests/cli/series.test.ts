import { expect, test } from "vitest";
import { extract } from "./cli.ts";

const articles = [
  [
    "early",
    "2019-03-05",
    "NAIROBI - Kenya and Tanzania held the third Kenya-Tanzania Joint Trade Committee in Nairobi on Monday.",
  ],
  ["late", "2022-03-15", "The sixth Kenya-Tanzania Joint Trade Committee was held in Arusha on Monday."],
  ["none", "2022-03-16", "Rain fell in Arusha on Tuesday."],
]
  .map(([id, date, text]) => JSON.stringify({ id, date, text }))
  .join("\n");

test("series: a row a session across articles, the sessions between as missing", () => {
  const { status, stdout, stderr } = extract(["series", "-", "-f", "ndjson"], { input: Buffer.from(articles) });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const rows = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(
    rows.map(({ series, ordinal, through, status: said, date }) => [series, ordinal, through, said, date]),
  ).toEqual([
    ["ke-tz/committee/trade", 3, 3, "told", "2019-03-04"],
    ["ke-tz/committee/trade", 4, 5, "not in this corpus", null],
    ["ke-tz/committee/trade", 6, 6, "told", "2022-03-14"],
  ]);
});

test("series: without sessions the ledger is empty, and every format says so", () => {
  const input = Buffer.from(JSON.stringify({ id: "a", text: "Rain fell." }));
  const written = (format: string) => extract(["series", "-", "-f", format], { input }).stdout;
  expect(JSON.parse(written("json"))).toEqual([]);
  expect(written("ndjson")).toBe("");
  expect(written("table")).toBe("");
  expect(written("csv").startsWith("series,ordinal,")).toBe(true);
});

test("series: a format it has not is refused by name", () => {
  const { status, stderr } = extract(["series", "-", "-f", "xml"], { input: Buffer.from("{}") });
  expect(status).toBe(2);
  expect(stderr).toContain("there are json, ndjson, csv, table");
});
