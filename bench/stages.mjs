// The inner stages, which the package does not export: bundled from the sources for this measurement alone.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = join(import.meta.dirname, "..");

/** {split-and-read, dates, officials, figures, mechanisms, whole}: each a function of (text, date), reading included. */
export async function stages() {
  const entry = join(root, "bench", ".stages.ts");
  const folder = mkdtempSync(join(root, "node_modules", ".stages-"));
  const src = (path) => JSON.stringify(`../src/${path}`);
  writeFileSync(
    entry,
    `export { split } from ${src("split/index.ts")}; export { read } from ${src("text/read.ts")};
export { Tagger } from ${src("text/tags.ts")}; export { fileWords } from ${src("text/filing.ts")}; export { LEXICONS } from ${src("lexicon/index.ts")};
export { extractSource } from ${src("pipeline.ts")};
${["dates", "officials", "figures", "mechanisms"].map((kind) => `export { extract${kind[0].toUpperCase()}${kind.slice(1)} } from ${src(`extract/${kind}/index.ts`)};`).join("\n")}`,
  );
  try {
    const bundle = await rolldown({ input: entry, platform: "node", external: [/^node:/, /^[a-z@](?!:)/] });
    const { output } = await bundle.write({ dir: folder, format: "esm" });
    const m = await import(pathToFileURL(join(folder, output[0].fileName)).href);
    const tagger = new m.Tagger(m.fileWords(m.LEXICONS));
    const source = (text, date) => ({ id: "a", path: "a", line: null, text, date, title: null });
    const reading = (text, date) => m.read(m.split(source(text, date), {}).article, tagger);
    return {
      "split and read": reading,
      dates: (text, date) => m.extractDates(reading(text, date)),
      officials: (text, date) => m.extractOfficials(reading(text, date)),
      figures: (text, date) => m.extractFigures(reading(text, date)),
      mechanisms: (text, date) => m.extractMechanisms(reading(text, date)),
      whole: (text, date) => m.extractSource(source(text, date), {}),
    };
  } finally {
    rmSync(entry, { force: true });
    process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  }
}
