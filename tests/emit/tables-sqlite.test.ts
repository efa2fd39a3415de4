import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { expect, onTestFinished, test } from "vitest";
import { SqliteWriter } from "../../src/emit/sqlite.ts";
import { type Cell, tables } from "../../src/emit/tables/index.ts";
import { folder, like, RECORD, rowsOf, SOURCED, type Sourced, view } from "./tables-support.ts";

async function database(all: readonly Sourced[]) {
  const path = join(folder(), "records.db");
  const writer = await SqliteWriter.open(path, tables());
  for (const sourced of all) writer.add(view(sourced));
  await writer.finish();
  const db = new sqlite.Database(path, { readOnly: true });
  onTestFinished(() => db.close());
  return { db, path };
}

const stored = (cell: Cell) =>
  typeof cell === "boolean" ? Number(cell) : typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell;

test("every table comes back row by row, lists as JSON arrays", async () => {
  const { db } = await database([SOURCED, like("another")]);
  const expected = rowsOf([view(), view(like("another"))]);
  for (const { name } of tables()) {
    expect(db.all(`SELECT * FROM ${name} ORDER BY rowid`)).toEqual(
      expected[name]?.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, stored(cell)]))),
    );
  }
  expect(db.get("SELECT value, typeof(value) AS type FROM figures WHERE unit = 'percent'")).toEqual({
    value: -5.2,
    type: "real",
  });
  expect(db.all("SELECT DISTINCT name FROM mechanisms, json_each(parties) WHERE json_each.value = 'PE'")).toEqual([
    { name: "Peru–Chile Joint Commission" },
  ]);
});

test("foreign keys hold, are declared, and refuse a row without its article", async () => {
  const { db, path } = await database([SOURCED]);
  expect(db.all("PRAGMA foreign_key_check")).toEqual([]);
  expect(db.get("PRAGMA integrity_check")).toEqual({ integrity_check: "ok" });
  const references = tables().flatMap(({ name }) =>
    db.all(`PRAGMA foreign_key_list(${name})`).map(({ from, table, to }) => `${name}.${from} ${table}.${to}`),
  );
  expect(references.sort()).toEqual([
    "dates.article_id articles.article_id",
    "figures.article_id articles.article_id",
    "mechanisms.article_id articles.article_id",
    "officials.article_id articles.article_id",
    "titles.article_id articles.article_id",
    "titles.official_id officials.official_id",
  ]);
  const open = new sqlite.Database(path);
  open.exec("PRAGMA foreign_keys = ON");
  expect(() =>
    open.exec("INSERT INTO titles SELECT * FROM titles WHERE 0; UPDATE dates SET article_id = 'none'"),
  ).toThrow("FOREIGN KEY");
  open.close();
});

test("what is joined and selected on has an index", async () => {
  const { db } = await database([]);
  const plan = db.all("EXPLAIN QUERY PLAN SELECT * FROM figures WHERE article_id = 'x'");
  expect(String(plan[0]?.detail)).toContain("USING INDEX figures_by_article_id");
});

test("no record gives six empty tables", async () => {
  const { db } = await database([]);
  for (const { name } of tables()) expect(db.get(`SELECT count(*) AS n FROM ${name}`)).toEqual({ n: 0 });
});

test("texts that the driver would cut are kept whole", async () => {
  const title = "a\0b\uD83Décole";
  const { db } = await database([like("x", { header: { ...RECORD.header, title } })]);
  expect(db.get("SELECT title FROM articles")).toEqual({ title: "a\uFFFDb\uFFFDécole" });
});

test("the same records give the same bytes", async () => {
  const [one, other] = [await database([SOURCED]), await database([SOURCED])];
  expect(readFileSync(one.path).equals(readFileSync(other.path))).toBe(true);
});

test("a file that is there already, and a folder that is not, are refused", async () => {
  const path = join(folder(), "taken.db");
  writeFileSync(path, "mine");
  await expect(SqliteWriter.open(path, tables())).rejects.toThrow("EEXIST");
  expect(readFileSync(path, "utf8")).toBe("mine");
  await expect(SqliteWriter.open(join(path, "no", "x.db"), tables())).rejects.toThrow(/ENOENT|ENOTDIR/);
});
