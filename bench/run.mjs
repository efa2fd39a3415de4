#!/usr/bin/env node
// Compares speed and memory with a floor and with peers, everything as a ratio within this run, and writes docs/speed.md.
//   npm run bench [-- --quick]      --quick: a tenth of the data; the page tells its sizes
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { articles, documents, textOf, writeNdjson } from "./corpus.mjs";
import { bestInTurn, bestOf, loads, runOn, startTimes } from "./measure.mjs";
import { peer } from "./peers.mjs";
import { stages } from "./stages.mjs";
import { tableMemory } from "./tables.mjs";

const quick = process.argv.includes("--quick");
const size = (megabytes) => (quick ? megabytes / 10 : megabytes);
const root = join(import.meta.dirname, "..");
const extract = join(root, "bin", "extract.js");
const work = mkdtempSync(join(tmpdir(), "bench-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

const rows = { start: [], throughput: [], stages: [], linear: [], memory: [], tables: [] };
const missed = [];
/** A line of a table: what, the ratio measured, the limit it must keep (`<=` or `>=`), if any. */
function line(part, what, ratio, limit) {
  const held =
    limit === undefined || (limit.startsWith("<=") ? ratio <= Number(limit.slice(2)) : ratio >= Number(limit.slice(2)));
  if (!held) missed.push(`${what}: ${ratio.toFixed(2)}, not ${limit}`);
  rows[part].push([
    what,
    ratio.toFixed(2),
    limit?.replace("<=", "≤ ").replace(">=", "≥ ") ?? "",
    limit === undefined ? "" : held ? "yes" : "NO",
  ]);
  console.error(`${part.padEnd(11)} ${what}: ${ratio.toFixed(2)}${limit ? ` (${limit})` : ""}`);
}

// ---------------------------------------------------------------- start to finish, one article

const plain = join(work, "plain.txt");
const own = (slug) => readFileSync(join(root, "fixtures", "articles", slug, "source.txt"), "utf8");
writeFileSync(plain, `${own("gulf-gcc-summit")}\n\n${own("reuters-eu-ghana")}`);
const grammatical = join(work, "grammatical.txt");
writeFileSync(grammatical, `${readFileSync(plain, "utf8")}\n\nThe ministers forecast a session in October.`);
for (const [path, wanted] of [
  [plain, false],
  [grammatical, true],
]) {
  if (loads([extract, path, "--format", "ndjson"], "compromise") !== wanted)
    throw new Error(`${path}: compromise is ${wanted ? "not " : ""}loaded, the line would prove nothing`);
}
const [empty, simple, hard] = startTimes(
  [
    ["-e", "0"],
    [extract, plain, "--format", "ndjson"],
    [extract, grammatical, "--format", "ndjson"],
  ],
  quick ? 5 : 21,
);
line("start", "an article of 3.5 KB, compromise not needed, against an empty Node", simple / empty, "<=2.5");
line("start", "an article of 3.5 KB that asks compromise, against an empty Node", hard / empty, "<=6");

// ---------------------------------------------------------------- stages in one process

const texts = documents();
const megabytes = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
const stage = await stages();
const over = (run) => () => {
  for (const { text, date } of texts) run(text, date);
};
const runs = { ...stage, chrono: await peer("chrono"), wink: await peer("wink") };
const seconds = bestInTurn(12, Object.values(runs).map(over));
const speed = Object.fromEntries(Object.keys(runs).map((name, i) => [name, megabytes / seconds[i]]));
const sample = texts.slice(0, 24);
const compromise = await peer("compromise");
speed.compromise =
  sample.reduce((sum, { text }) => sum + text.length, 0) /
  1e6 /
  bestOf(1, () => sample.map(({ text }) => compromise(text)));
line("stages", "dates against chrono-node over whole texts", speed.dates / speed.chrono, ">=1");
for (const name of ["figures", "officials", "mechanisms"])
  line("stages", `${name} against wink-nlp`, speed[name] / speed.wink, ">=2");
line("stages", "figures against compromise", speed.figures / speed.compromise, ">=20");
line("stages", "the whole walk against wink-nlp", speed.whole / speed.wink);
line("stages", "the whole walk against splitting and reading alone", speed.whole / speed["split and read"]);

// ---------------------------------------------------------------- time per byte from 1 KB to 10 MB

for (const name of ["split and read", "dates", "officials", "figures", "mechanisms", "whole"]) {
  const largest = name === "whole" || name === "split and read" ? 1e7 : 1e6;
  const perByte = (bytes) => {
    const text = textOf(bytes);
    const repeats = Math.max(1, Math.round(3e5 / bytes));
    return (
      bestOf(3, () => {
        for (let i = 0; i < repeats; i++) stage[name](text, "2024-05-01");
      }) /
      (bytes * repeats)
    );
  };
  const small = Math.min(perByte(1e3), perByte(1e4));
  line(
    "linear",
    `${name}: time per byte at ${size(largest) / 1e6} MB against the least of 1 KB and 10 KB`,
    perByte(size(largest)) / small,
    "<=3",
  );
}
const poison = [
  `${"1 d     ".repeat(12)}.`,
  ".".repeat(32_000),
  "U.S. ".repeat(26_000),
  "1,".repeat(131_072),
  "a treaty with Niger and ".repeat(5_000),
  "three-nation committee and ".repeat(5_000),
];
for (const text of poison) {
  const harmless = textOf(text.length);
  const ratio = bestOf(2, () => stage.whole(text, "2024-05-01")) / bestOf(2, () => stage.whole(harmless, "2024-05-01"));
  line(
    "linear",
    `${JSON.stringify(text.slice(0, 26))} … over ${text.length} characters against an article as long`,
    ratio,
    "<=5",
  );
}

// ---------------------------------------------------------------- whole corpora through the command

const large = join(work, "large.ndjson");
const small = join(work, "small.ndjson");
const medium = join(work, "medium.ndjson");
const largeBytes = await writeNdjson(large, size(200));
await writeNdjson(small, size(20));
const mediumBytes = await writeNdjson(medium, size(40));
const peers = join(root, "bench", "peers.mjs");
const stream = [extract, "-", "--format", "ndjson", "--quiet"];
// The peers before, between and after, so that a slow minute falls on both sides.
const slow = { wink: [], chrono: [], floor: [] };
async function peersInTurn() {
  slow.wink.push((await runOn([peers, "wink"], medium)).seconds);
  slow.chrono.push((await runOn([peers, "chrono"], medium)).seconds);
  slow.floor.push((await runOn([peers, "floor"], large)).seconds);
}
await peersInTurn();
const ours = await runOn(stream, large);
await peersInTurn();
const alone = await runOn([...stream, "--threads", "1"], large);
await peersInTurn();
const oursSmall = await runOn(stream, small);
const aloneSmall = await runOn([...stream, "--threads", "1"], small);
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const rate = (bytes, seconds) => bytes / 1e6 / seconds;
const throughput = (what, run, bytes, name, limit) => {
  // The two measures that stand around the run.
  const [before, after] = run === ours ? [0, 2] : [1, 3];
  const ratio = rate(largeBytes, run.seconds) / rate(bytes, mean(slow[name].slice(before, after)));
  line("throughput", what, ratio, limit);
};
throughput("against wink-nlp, its full pipeline", ours, mediumBytes, "wink", ">=2");
throughput("the same with --threads 1", alone, mediumBytes, "wink");
throughput("against chrono-node over whole texts (dates alone)", ours, mediumBytes, "chrono");
throughput("against the floor program (JSON, seven patterns)", ours, largeBytes, "floor");
line("memory", `peak at ${size(200)} MB against the peak at ${size(20)} MB`, ours.peak / oursSmall.peak, "<=1.5");
line("memory", "the same with --threads 1", alone.peak / aloneSmall.peak, "<=1.5");
const gigabyte = join(work, "gigabyte.ndjson");
const copies = quick ? 1 : 5;
const { createReadStream, createWriteStream } = await import("node:fs");
const { pipeline } = await import("node:stream/promises");
for (let i = 0; i < copies; i++) await pipeline(createReadStream(large), createWriteStream(gigabyte, { flags: "a" }));
const huge = `${Number(((copies * largeBytes) / 1e9).toFixed(2))} GB on standard input`;
const { peak } = await runOn([...stream, "--only", "figures", "--threads", "1"], gigabyte);
line("memory", `peak at ${huge}, --threads 1, in units of 150 MB`, peak / 150, "<=1");
line("memory", `peak at ${size(200)} MB, ${availableParallelism()} threads, in units of 150 MB`, ours.peak / 150);
rmSync(gigabyte);

// ---------------------------------------------------------------- 100,000 articles into tables

await tableMemory({ extract, work, quick, line });

// ---------------------------------------------------------------- the page

const table = (part) =>
  [["what", "ratio", "limit", "held"], ["---", "---:", "---:", "---"], ...rows[part]]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
const page = `# Speed and memory

Made by \`npm run bench${quick ? " -- --quick" : ""}\`. Everything is a ratio within one run on one machine (Node ${process.versions.node.split(".")[0]}, ${availableParallelism()} cores): a machine's own speed is not of
interest, and moments at which it is busy fall on both sides.

## Start to finish

${table("start")}

## Stages

Each stage with splitting and reading included, in one thread, over ${texts.length} news texts, ${megabytes.toFixed(1)} MB; a ratio above 1 is faster than the peer.

${table("stages")}

## Linear time

${table("linear")}

## Throughput of the command

NDJSON on standard input, ${size(200)} MB made of ${articles().length} articles, records to a pipe; wink-nlp and chrono-node, whose
speed does not change with the length, ${size(40)} MB of it. The command takes a thread a core (\`--threads\`), the peers have one; a
ratio above 1 is faster than the peer.

${table("throughput")}

## Memory

${table("memory")}

## Tables

Of ${size(100_000)} articles of about 1 KB, on standard input, the heap held to 128 MB.

${table("tables")}
`;
writeFileSync(join(root, "docs", "speed.md"), page);
console.log(page);
for (const text of missed) console.error(`bench: missed: ${text}`);
if (missed.length > 0) process.exitCode = 1;
