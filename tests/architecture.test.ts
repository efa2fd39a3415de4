import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** Which rooms a room may import from; what is not listed is refused. A room always sees itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  model: ["schema"],
  lexicon: ["model", "schema"],
  text: ["model", "lexicon"],
  split: ["model", "schema", "lexicon", "text"],
  extract: ["model", "schema"],
  "extract/dates": ["model", "schema", "lexicon", "text", "extract"],
  "extract/officials": ["model", "schema", "lexicon", "text", "extract"],
  "extract/figures": ["model", "schema", "lexicon", "text", "extract"],
  "extract/mechanisms": ["model", "schema", "lexicon", "text", "extract"],
  link: ["model", "schema", "lexicon", "text"],
  validate: ["model", "schema"],
  pipeline: [
    "model",
    "schema",
    "lexicon",
    "text",
    "split",
    "extract/dates",
    "extract/officials",
    "extract/figures",
    "extract/mechanisms",
    "link",
    "validate",
  ],
  index: ["pipeline", "schema", "model", "lexicon"],
  load: ["model", "schema"],
  // What shows text to people makes it safe to show, in one way: src/text/visible.ts.
  emit: ["model", "schema", "text"],
  corpus: ["model", "schema"],
  check: ["model", "schema", "text"],
  cli: ["pipeline", "validate", "load", "emit", "corpus", "check", "model", "schema"],
};

/** The doors of the libraries: a dependency is imported where its line says and nowhere else. */
const DOORS: ReadonlyArray<readonly [library: RegExp, doors: readonly string[]]> = [
  [/^commander$/, ["cli/"]],
  [/^zod$/, ["schema/", "validate/"]],
  [/^chrono-node/, ["extract/dates/"]],
  [/^compromise/, ["text/grammar.ts"]],
  [/^csv-stringify/, ["emit/"]],
  [/^yazl$/, ["emit/xlsx/"]],
  [/^node-sqlite3-wasm$/, ["emit/sqlite.ts"]],
  [/^picomatch$/, ["load/"]],
  [/^node:module$/, ["text/grammar.ts", "cli/", "emit/"]],
  [/^node:/, ["load/", "emit/", "cli/"]],
];
const OTHER_LIBRARIES: Readonly<Record<string, readonly string[]>> = {};

/** The rooms that touch the world; all others are pure. */
const IMPURE = ["load/", "emit/", "cli/"];
const FORBIDDEN =
  /\b(?:new Date\b(?!\(\d[\d_]*\))|Date\.(?:now|parse|UTC)|Math\.random|performance\.|process\.|console\.|Intl\.|toLocale\w+|setTimeout|setInterval|fetch\()/;

const root = join(import.meta.dirname, "..", "src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort();

function roomOf(file: string): string {
  const parts = file.split("/");
  if (parts.length === 1) return file.replace(/\.ts$/, "");
  return parts[0] === "extract" && parts.length > 2 ? `extract/${parts[1]}` : (parts[0] ?? "");
}

const sourceOf = (file: string) => readFileSync(join(root, file), "utf8");
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

function importsOf(file: string): string[] {
  const found = withoutComments(sourceOf(file)).matchAll(
    /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\brequire\w*\(.*?\)\(\s*)"([^"]+)"/g,
  );
  return [...found].map((match) => match[1] ?? "");
}

test("the test looks at every source file, and every file stands in a known room", () => {
  expect(files.length).toBeGreaterThan(20);
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in ROOMS))).toEqual([]);
});

test("rooms import only from the rooms they may", () => {
  const wrong: string[] = [];
  let looked = 0;
  for (const file of files) {
    for (const name of importsOf(file).filter((target) => target.startsWith("."))) {
      looked++;
      const target = roomOf(relative(root, join(root, dirname(file), name)));
      const room = roomOf(file);
      if (target !== room && !ROOMS[room]?.includes(target)) wrong.push(`${file} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(40);
});

test("each library has its door", () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    for (const name of importsOf(file).filter((target) => !target.startsWith("."))) {
      seen.add(name);
      const doors = DOORS.find(([library]) => library.test(name))?.[1] ?? OTHER_LIBRARIES[name] ?? [];
      if (!doors.some((door) => file.startsWith(door))) wrong.push(`${file} imports ${name}`);
    }
  }
  expect(wrong).toEqual([]);
  for (const used of ["zod", "compromise/two"]) expect([...seen]).toContain(used);
});

test("rooms between load and emit know no clock, locale, randomness, process or console", () => {
  const wrong = files
    .filter((file) => !IMPURE.some((room) => file.startsWith(room)))
    .flatMap((file) => {
      const found = FORBIDDEN.exec(withoutComments(sourceOf(file)));
      return found ? [`${file}: ${found[0]}`] : [];
    });
  expect(wrong).toEqual([]);
});

test("files stay small enough to hold in the head; only data may be long", () => {
  const long = files
    .filter((file) => !file.startsWith("lexicon/"))
    .map((file) => [file, sourceOf(file).split("\n").length] as const)
    .filter(([, lines]) => lines > 420);
  expect(long).toEqual([]);
});

test("the lexicon is words without logic of its own: it builds entries and asks nothing of a text", () => {
  const wrong = files
    .filter((file) => file.startsWith("lexicon/"))
    .filter((file) => /\bReading\b|\bToken\b/.test(withoutComments(sourceOf(file))));
  expect(wrong).toEqual([]);
});
