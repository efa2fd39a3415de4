#!/usr/bin/env node
// Opens the tables in what people open them with, compares every cell with what was written, and writes docs/readers.md.
//   npm run readers        after a build; of LibreOffice, sqlite3 and Miller it names those that are not here, and does the rest
// On Debian: apt-get install --no-install-recommends libreoffice-calc sqlite3 miller
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "readers-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

/** Standard output of a program, or its failure with what it said. */
function ran(program, args, input) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1e9, input });
  if (error || status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}
const version = (program) => {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? (/\d+\.\d+(?:\.\d+)?/.exec(stdout)?.[0] ?? "") : null;
};

// ---------------------------------------------------------------- what is opened

/** What goes wrong most easily: formulas, quotes, separators, line ends, numbers in words' clothes, old days, far letters. */
const HARD = [
  {
    id: "=1+1",
    date: "1899-05-03",
    title: '+plus, "quoted"; half',
    text: "-Trade fell by -5.2 per cent to $0.0695 on May 3, 1899.\r\n=SUM(A1) was 1,234,567,890,123 dollars; @home 2025 people sat in the 12th Peru-Chile Joint Commission.",
  },
  {
    id: "00123",
    date: "2024-02-29",
    title: "TRUE",
    text: "Foreign Minister Nguyễn Văn Ánh of Vietnam said “=1+1” 🕊, 1/2, 1e5 and 2024-03-01.\nHis Lao counterpart Thongsavanh Phomvihane | put US$1.1-1.2 billion\ton it by 2030.",
  },
];
const hard = join(work, "hard.ndjson");
writeFileSync(hard, HARD.map((article) => `${JSON.stringify(article)}\n`).join(""));
const inputs = [join(root, "fixtures", "articles"), hard];
const folder = join(work, "tables");
const book = join(work, "book.xlsx");
const database = join(work, "records.db");
const extract = (...args) => ran(process.execPath, [join(root, "bin", "extract.js"), ...inputs, "--quiet", ...args]);
extract("--format", "csv", "-o", folder);
extract("-o", book);
extract("-o", database);

const TABLES = ["articles", "dates", "officials", "titles", "figures", "mechanisms"];
const NUMBERS = /^(?:value|value_max|session|span_start|span_end|(?:date|official|title|figure|mechanism)_count)$/;
const DAYS = /^(?:published|from_date|to_date|session_date)$/;
const FLAGS = /^(?:former|acting|inferred)$/;
const LISTS = /^(?:agencies|diagnostics|mentions|mention_spans|parties|chairs)$/;
/** The TIMEX3 value of a date is a text even where it looks like a year or a day. */
const typeOf = (name, table) => {
  if (table === "dates" && name === "value") return "text";
  return NUMBERS.test(name) ? "number" : DAYS.test(name) ? "day" : FLAGS.test(name) ? "flag" : "text";
};

const csvPath = (table) => join(folder, `${table}.csv`);
const written = new Map(TABLES.map((table) => [table, parse(readFileSync(csvPath(table), "utf8"))]));
/** A cell's text without the apostrophe that keeps it from opening as a formula in CSV. */
const bare = (cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, "");

// ---------------------------------------------------------------- comparing

const results = [];
const faults = [];
/**
 * @param found table → rows of cells, the header first
 * @param same (cell found, cell written, column, its type) → whether they say the same
 */
function compare(what, reader, found, same) {
  let cells = 0;
  let rows = 0;
  let wrong = 0;
  for (const table of TABLES) {
    const wanted = written.get(table);
    const got = found(table);
    rows += wanted.length - 1;
    if (got.length !== wanted.length || got[0].length !== wanted[0].length) {
      wrong++;
      faults.push(`${what} in ${reader}: ${table}: ${got.length} rows, not ${wanted.length}`);
      continue;
    }
    wanted.forEach((row, r) => {
      row.forEach((cell, c) => {
        cells++;
        const name = wanted[0][c];
        if (r === 0 ? cellText(got[0][c]) === name : same(got[r][c], cell, name, typeOf(name, table))) return;
        wrong++;
        if (wrong <= 5)
          faults.push(
            `${what} in ${reader}: ${table} row ${r}, ${name}: ${JSON.stringify(got[r][c])}, not ${JSON.stringify(cell)}`,
          );
      });
    });
  }
  results.push([what, reader, rows, cells, wrong]);
}
const cellText = (cell) => (typeof cell === "object" && cell !== null ? cell.text : cell);

// ---------------------------------------------------------------- LibreOffice

/** Text is quoted and values are not, so that what LibreOffice took for a number or a day can be told from a text. */
const AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false";
function office(file, out, more = [], filter = AS_CSV) {
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile"))}`;
  ran("soffice", [profile, "--headless", ...more, "--convert-to", filter, "--outdir", out, file]);
}
const typed = (path) =>
  parse(readFileSync(path, "utf8"), { bom: true, cast: (text, { quoting }) => ({ text, quoted: quoting }) });
/** @param plain What a text cell should be. @param firstDay Days before it are texts: Excel has none before March 1900. */
function officeCell(plain, firstDay) {
  return ({ text, quoted }, cell, _, type) => {
    if (cell === "") return text === "";
    if (type === "number") return !quoted && Number(text) === Number(cell);
    if (type === "flag") return !quoted && text === cell.toUpperCase();
    if (type === "day" && /^\d{4}-\d{2}-\d{2}$/.test(cell) && cell >= firstDay) return !quoted && text === cell;
    // A year alone (`2001`) in such a column may be taken for a number; it reads the same.
    if (type === "day") return text === cell;
    return quoted && text === plain(cell).replaceAll("\r\n", "\n");
  };
}

function libreOffice() {
  const out = join(work, "office");
  office(book, out, [], `${AS_CSV},-1`);
  compare("workbook", "LibreOffice", (table) => typed(join(out, `book-${table}.csv`)), officeCell(bare, "1900-03-01"));
  for (const table of TABLES) {
    // As one would tell the import dialogue: columns of text are text, the others are recognised.
    const columns = written.get(table)[0].map((name, i) => `${i + 1}/${typeOf(name, table) === "text" ? 2 : 1}`);
    office(csvPath(table), join(out, "csv"), [`--infilter=CSV:44,34,76,1,${columns.join("/")}`]);
  }
  compare(
    "CSV",
    "LibreOffice",
    (table) => typed(join(out, "csv", `${table}.csv`)),
    officeCell((cell) => cell, "0000"),
  );
}

// ---------------------------------------------------------------- sqlite3

function sqlite3() {
  const ask = (db, sql) => ran("sqlite3", ["-json", db, sql]);
  const rowsOf = (json, table) => {
    const names = written.get(table)[0];
    return [names, ...JSON.parse(json || "[]").map((row) => names.map((name) => row[name]))];
  };
  compare(
    "database",
    "sqlite3",
    (table) => rowsOf(ask(database, `SELECT * FROM ${table} ORDER BY rowid`), table),
    (found, cell, name, type) => {
      if (LISTS.test(name)) return JSON.parse(found).join("; ") === bare(cell);
      if (found === null) return cell === "";
      if (type === "flag") return found === Number(cell === "true");
      return type === "number" ? found === Number(cell) : found === bare(cell);
    },
  );
  for (const check of ["PRAGMA foreign_key_check", "PRAGMA integrity_check"]) {
    const said = ask(database, check).trim();
    if (said !== "" && said !== '[{"integrity_check":"ok"}]') faults.push(`database in sqlite3: ${check}: ${said}`);
  }
  const imported = join(work, "imported.db");
  ran("sqlite3", [imported], TABLES.map((table) => `.import --csv ${csvPath(table)} ${table}\n`).join(""));
  compare(
    "CSV",
    "sqlite3",
    (table) => rowsOf(ask(imported, `SELECT * FROM ${table} ORDER BY rowid`), table),
    (found, cell) => found === cell,
  );
}

// ---------------------------------------------------------------- Miller

function miller() {
  const values = (table, more) => {
    const rows = JSON.parse(ran("mlr", ["--icsv", "--ojson", ...more, "cat", csvPath(table)]));
    const names = written.get(table)[0];
    return [names, ...rows.map((row) => names.map((name) => row[name]))];
  };
  compare(
    "CSV",
    "Miller",
    (table) => values(table, ["-S"]),
    (found, cell) => found === cell.replaceAll("\r\n", "\n") || found === cell,
  );
  compare(
    "CSV, types inferred",
    "Miller",
    (table) => values(table, []),
    (found, cell, _, type) => type !== "number" || cell === "" || (typeof found === "number" && found === Number(cell)),
  );
}

// ---------------------------------------------------------------- all of them

const READERS = [
  ["LibreOffice", "soffice", "libreoffice-calc", libreOffice],
  ["sqlite3", "sqlite3", "sqlite3", sqlite3],
  ["Miller", "mlr", "miller", miller],
];
const lacking = [];
const versions = [];
for (const [name, program, debian, run] of READERS) {
  const found = version(program);
  if (found === null) {
    lacking.push(`${name} is not here: apt-get install --no-install-recommends ${debian}`);
    continue;
  }
  versions.push(`${name} ${found}`);
  try {
    run();
  } catch (error) {
    faults.push(`${name}: ${error.message}`);
  }
}

for (const [what, reader, rows, cells, wrong] of results)
  console.log(`${what} in ${reader}: ${rows} rows, ${cells} cells, ${wrong} differ`);
for (const text of lacking) console.log(text);
for (const text of faults) console.error(text);
if (faults.length > 0) process.exitCode = 1;
else if (lacking.length === 0) {
  const lines = results.map(
    ([what, reader, rows, cells, wrong]) => `| ${what} | ${reader} | ${rows} | ${cells} | ${wrong} |`,
  );
  writeFileSync(
    join(root, "docs", "readers.md"),
    `# What opens the tables

Made by \`npm run readers\`: the six tables of the articles in \`fixtures/articles\` and of two made to be hard (formulas, quotes, separators, line
ends, numbers in words' clothes, days before 1900, far letters) are written as CSV, as a workbook and as a database, opened, and every cell is
compared with what was written. In LibreOffice a cell must also be what its column says: a number, a day, true or false, or a text.

With ${versions.join(", ")}:

| what | opened with | rows | cells compared | that differ |
|---|---|---:|---:|---:|
${lines.join("\n")}

Of the database, \`PRAGMA foreign_key_check\` and \`PRAGMA integrity_check\` find nothing. CSV goes into LibreOffice with the columns of text
imported as text; a workbook needs no such care.
`,
  );
}
