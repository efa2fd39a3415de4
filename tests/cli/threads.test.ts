import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BIN, extract } from "./cli.ts";

// Threads start after two megabytes of text: the first article is that long, and soon read.
const LONG = `date 2024-05-06\n${"a".repeat(2_100_000)}`;
const COPIES = 5;
let root = "";
let corpus = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "threads-"));
  corpus = join(root, "corpus.ndjson");
  const folder = join("fixtures", "articles");
  const texts = readdirSync(folder).map((slug) => readFileSync(join(folder, slug, "source.txt"), "utf8"));
  const lines = [JSON.stringify({ id: "long", text: LONG })];
  for (let copy = 0; copy < COPIES; copy++) {
    for (const [i, text] of texts.entries()) lines.push(JSON.stringify({ id: `a${i}-${copy}`, text }));
    // Between the articles, what is none, and what has another's name.
    lines.push("not JSON", JSON.stringify({ id: "long", text: "The minister arrived on Monday." }));
  }
  writeFileSync(corpus, `${lines.join("\n")}\n`);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a run prints, and says, with so many threads. */
const run = (threads: number, ...args: string[]) => extract([corpus, "--threads", String(threads), ...args]);

test.each([
  ["records", ["--format", "ndjson", "--explain"]],
  ["table, which shows sentences", ["--format", "csv", "--table", "officials"]],
])("one thread or four: the same %s, the same messages in the same order", (_, args) => {
  const alone = run(1, ...args);
  expect(alone.status).toBe(3);
  expect(alone.stderr.match(/not JSON/g)).toHaveLength(COPIES);
  expect(alone.stderr.match(/another article has the id "long"/g)).toHaveLength(COPIES);
  expect(run(4, ...args)).toEqual(alone);
});

test("the ledger too", () => {
  expect(extract(["series", corpus, "--threads", "3"])).toEqual(extract(["series", corpus, "--threads", "1"]));
});

test("a reader that leaves ends it, threads and all", () => {
  const command = `"${process.execPath}" "${BIN}" "${corpus}" --threads 3 --quiet --format ndjson | head -n 2 | wc -l`;
  const { status, stdout } = spawnSync("bash", ["-o", "pipefail", "-c", command], { timeout: 30_000 });
  expect(status === 0 || status === 3).toBe(true);
  expect(String(stdout).trim()).toBe("2");
});

test.each(["0", "65", "1.5", "many", ""])("--threads %j is refused", (count) => {
  const { status, stderr } = extract([corpus, "--threads", count]);
  expect([status, stderr]).toEqual([2, `extract: --threads ${count}: not a number of threads from 1 to 64\n`]);
});
