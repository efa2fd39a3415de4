// 100,000 articles into tables: the peak of memory must not follow their number.
import { once } from "node:events";
import { createWriteStream, rmSync } from "node:fs";
import { join } from "node:path";
import { articles } from "./corpus.mjs";
import { runOn } from "./measure.mjs";

const FORMS = [
  ["CSV, all tables", "csv", "tables"],
  ["a workbook", "xlsx", "book.xlsx"],
  ["a database", "sqlite", "records.db"],
];

/** Articles of about 1 KB, each the beginning of a longer one, with ids of their own. */
async function writeArticles(path, count) {
  const texts = articles().map((text) => text.slice(0, Math.max(text.lastIndexOf(". ", 1000), 500) + 1));
  const out = createWriteStream(path);
  for (let i = 0; i < count; i++) {
    if (!out.write(`${JSON.stringify({ id: `a${i}`, text: texts[i % texts.length] })}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

/** The heap is held to this, so that garbage that the engine leaves lying is not taken for need. */
const HEAP = "--max-old-space-size=128";

/** @param line Takes what was measured: (part, what, ratio, limit). */
export async function tableMemory({ extract, work, quick, line }) {
  // Both are enough to start threads.
  const [count, less] = quick ? [20_000, 4_000] : [100_000, 10_000];
  const many = join(work, "many.ndjson");
  const few = join(work, "few.ndjson");
  await writeArticles(many, count);
  await writeArticles(few, less);
  const run = async (format, input, output) => {
    const measured = await runOn([HEAP, extract, "-", "--format", format, "-o", output, "--quiet"], input);
    rmSync(output, { recursive: true });
    return measured;
  };
  const plain = await runOn([HEAP, extract, "-", "--format", "ndjson", "--quiet"], many);
  for (const [what, format, name] of FORMS) {
    const small = await run(format, few, join(work, name));
    const large = await run(format, many, join(work, name));
    line("tables", `${what}: peak at ${count} articles against the peak at ${less}`, large.peak / small.peak, "<=1.5");
    line("tables", `${what}: peak at ${count} articles against NDJSON's`, large.peak / plain.peak);
    line("tables", `${what}: time of ${count} articles against NDJSON's`, large.seconds / plain.seconds);
  }
  rmSync(many);
  rmSync(few);
}
