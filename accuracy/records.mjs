#!/usr/bin/env node
// Records (NDJSON on stdout) for what is measured: `dev` articles, or NDJSON of {id, dct|date, text} on stdin.
//   node accuracy/records.mjs FOLDER
//   node accuracy/records.mjs - < documents.ndjson
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const { extractArticle } = await import(new URL("../dist/index.js", import.meta.url));
const from = process.argv[2];
const lines = (text) =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
const documents =
  from === "-"
    ? lines(readFileSync(0, "utf8")).map(({ id, dct, date, text }) => ({ id, text, date: dct ?? date }))
    : readdirSync(from)
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => ({ id: name.slice(0, -4), text: readFileSync(join(from, name), "utf8") }));
for (const { id, text, date } of documents) {
  console.log(
    JSON.stringify(extractArticle(text, { id, explain: true, ...(date ? { date: date.slice(0, 10) } : {}) })),
  );
}
