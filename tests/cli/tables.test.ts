import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import ExcelJS from "exceljs";
import sqlite from "node-sqlite3-wasm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TABLE_NAMES } from "../../src/emit/index.ts";
import { tables } from "../../src/emit/tables/index.ts";
import type { ArticleRecord } from "../../src/schema/record.ts";
import { BIN, extract } from "./cli.ts";
import { csvRows, type Row, rebuilt, withoutDiagnostics } from "./rebuilt.ts";

const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures", "articles");
const SHARED = process.env.COMMUNIQUE_SHARED ?? join(import.meta.dirname, "..", "..", "..", "shared");
const CORPORA = [FIXTURES, join(SHARED, "dev", "articles")].filter((path) => existsSync(path));

let root = "";
const at = (name: string) => join(root, name);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "tables-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const tablesIn = (folder: string): Record<string, Row[]> =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, csvRows(readFileSync(join(folder, `${name}.csv`), "utf8"))]));

function counts(records: readonly ArticleRecord[]): Record<string, number> {
  const all = <T>(of: (record: ArticleRecord) => readonly T[] | undefined) => records.flatMap((one) => of(one) ?? []);
  return {
    articles: records.length,
    dates: all(({ dates }) => dates).length,
    officials: all(({ officials }) => officials).length,
    titles: all(({ officials }) => officials?.flatMap(({ titles }) => titles)).length,
    figures: all(({ figures }) => figures).length,
    mechanisms: all(({ mechanisms }) => mechanisms).length,
  };
}

describe.each(CORPORA)("on %s", (corpus) => {
  let records: readonly ArticleRecord[] = [];
  let folder = "";
  beforeAll(() => {
    records = JSON.parse(extract([corpus, "-f", "json"]).stdout);
    folder = mkdtempSync(at("csv-"));
    expect(extract([corpus, "--format", "csv", "-o", folder])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("a row an item, and the six tables joined on their ids are the records", () => {
    expect(readdirSync(folder).sort()).toEqual(TABLE_NAMES.map((name) => `${name}.csv`).sort());
    const found = tablesIn(folder);
    expect(Object.fromEntries(TABLE_NAMES.map((name) => [name, found[name]?.length]))).toEqual(counts(records));
    expect(rebuilt(found)).toEqual(records.map(withoutDiagnostics));
    expect(records.length).toBeGreaterThan(10);
  });

  test("one table on standard output is that file of the folder", () => {
    const { stdout } = extract([corpus, "--format", "csv", "--table", "titles"]);
    expect(stdout).toBe(readFileSync(join(folder, "titles.csv"), "utf8"));
  });

  test("the workbook holds them with real days and numbers", async () => {
    const path = at("records.xlsx");
    expect(extract([corpus, "-o", path])).toEqual({ status: 0, stdout: "", stderr: "" });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const wanted = counts(records);
    const kinds = new Set<string>();
    for (const { name, columns } of tables()) {
      const sheet = book.getWorksheet(name);
      expect(sheet?.rowCount).toBe(1 + (wanted[name] ?? 0));
      columns.forEach(({ type }, c) => {
        for (let r = 2; r <= (sheet?.rowCount ?? 0); r++) {
          const cell = sheet?.getCell(r, c + 1);
          if (cell?.value === null || cell === undefined) continue;
          // Excel has no day before March 1900.
          const day = /^\d{4}-\d{2}-\d{2}$/.test(String(cell.value)) && String(cell.value) >= "1900-03-01";
          kinds.add(`${type} ${cell.value instanceof Date ? "Date" : typeof cell.value}`);
          expect(day && type === "day").toBe(false);
        }
      });
    }
    expect([...kinds].filter((kind) => kind !== "day string").sort()).toEqual([
      "boolean boolean",
      "day Date",
      "integer number",
      "list string",
      "number number",
      "text string",
    ]);
  });

  test("the database holds them, and its foreign keys hold", () => {
    const path = at("records.db");
    expect(extract([corpus, "--format", "sqlite", "-o", path])).toEqual({ status: 0, stdout: "", stderr: "" });
    const db = new sqlite.Database(path, { readOnly: true });
    const found = TABLE_NAMES.map((name) => [name, db.get(`SELECT count(*) AS n FROM ${name}`)?.n]);
    expect(Object.fromEntries(found)).toEqual(counts(records));
    expect(db.all("PRAGMA foreign_key_check")).toEqual([]);
    expect(db.get("SELECT count(*) AS n FROM titles JOIN officials USING (official_id)")?.n).toBe(
      counts(records).titles,
    );
    db.close();
  });

  test("ids stay when files are added", () => {
    const before = csvRows(readFileSync(join(folder, "figures.csv"), "utf8"));
    const more = at("more.ndjson");
    writeFileSync(more, `${JSON.stringify({ id: "0", text: "Trade rose 5% to $3 billion." })}\n`);
    const after = csvRows(extract([more, corpus, "--table", "figures"]).stdout);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.filter(({ article_id }) => article_id !== "0")).toEqual(before);
  });
});

describe("options", () => {
  const article = '{"id":"a","date":"2024-05-03","text":"Trade fell by -5.2 per cent. =HYPERLINK(1) 3 tonnes."}\n';

  test("an article with nothing in it leaves the header rows", () => {
    const folder = at("empty");
    const input = '{"id":"a","text":"Nothing to see here at all."}';
    expect(extract(["-", "--format", "csv", "-o", folder], { input }).status).toBe(0);
    for (const { name, columns } of tables()) {
      const [header, ...rows] = readFileSync(join(folder, `${name}.csv`), "utf8")
        .trimEnd()
        .split("\r\n");
      expect(header).toBe(columns.map((column) => column.name).join(","));
      expect(rows).toHaveLength(name === "articles" ? 1 : 0);
    }
  });

  test("kinds that were not asked for have their headers alone", () => {
    const { stdout } = extract([FIXTURES, "--table", "dates", "--only", "figures"]);
    expect(stdout.trimEnd().split("\r\n")).toHaveLength(1);
  });

  test("--bom and --delimiter", () => {
    const plain = csvRows(extract(["-", "--table", "figures"], { input: article }).stdout);
    expect(plain.length).toBeGreaterThan(0);
    for (const [flag, delimiter] of [
      [";", ";"],
      ["tab", "\t"],
      ["|", "|"],
    ] as const) {
      const args = ["-", "--table", "figures", "--bom", "--delimiter", flag];
      const { stdout } = extract(args, { input: article });
      expect(stdout.startsWith(`\uFEFFarticle_id${delimiter}published${delimiter}`)).toBe(true);
      expect(csvRows(stdout, delimiter)).toEqual(plain);
    }
    const folder = at("bom");
    extract(["-", "--format", "csv", "--bom", "-o", folder], { input: article });
    for (const name of TABLE_NAMES) expect(readFileSync(join(folder, `${name}.csv`), "utf8")[0]).toBe("\uFEFF");
  });

  test("formulas are inert, negative numbers are numbers", () => {
    const { stdout } = extract(["-", "--table", "figures"], { input: article });
    expect(stdout).toMatch(/,-5\.2,/);
    expect(stdout).toContain(",'=HYPERLINK(1) 3 tonnes.,");
  });

  test("two articles of one id are two rows, and their items know theirs", () => {
    const folder = at("twice");
    const input = article + article.replace("5.2", "6.3");
    expect(extract(["-", "--format", "csv", "-o", folder, "-q"], { input }).status).toBe(0);
    const found = tablesIn(folder);
    expect(found.articles?.map(({ article_id }) => article_id)).toEqual(["a", "a.2"]);
    expect(new Set(found.figures?.map(({ article_id }) => article_id)).size).toBe(2);
    expect(extract(["-", "-f", "sqlite", "-o", at("twice.db"), "-q"], { input }).status).toBe(0);
  });

  test("--explain ends the items' tables with the rule", () => {
    const [header] = extract([FIXTURES, "--table", "figures", "--explain"]).stdout.split("\r\n");
    expect(header?.endsWith(",rule")).toBe(true);
    expect(csvRows(extract([FIXTURES, "--table", "figures", "--explain"]).stdout)[0]?.rule).not.toBe("");
  });

  test.each([
    ["--table countries", ["--table", "countries"]],
    ["--table dates with json", ["--table", "dates", "-f", "json"]],
    ["--table dates into a workbook", ["--table", "dates", "-o", "x.xlsx"]],
    ["--delimiter of two characters", ["--table", "dates", "--delimiter", "::"]],
    ["--delimiter with a quote", ["--table", "dates", "--delimiter", '"']],
    ["--delimiter for a database", ["-o", "x.db", "--delimiter", ";"]],
    ["xlsx on standard output", ["-f", "xlsx"]],
    ["sqlite on standard output", ["-f", "sqlite"]],
  ])("2: %s", (_, args) => {
    const { status, stdout, stderr } = extract([FIXTURES, ...args], { cwd: root });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^extract: [^\n]+\n$/);
  });

  test("on a terminal, progress shows after a second and goes away", () => {
    const line = `printf '%s\\n' '{"text":"On Monday trade rose 5%."}'`;
    const command = `(for i in 1 2 3 4 5 6 7 8; do ${line}; sleep 0.3; done) | "${process.execPath}" "${BIN}" - -o "${at("progress.xlsx")}"`;
    const { stdout } = spawnSync("sh", ["-c", 'script -qec "$0" /dev/null', command], { encoding: "utf8" });
    expect(stdout).toMatch(/\r\x1b\[K\d+ articles/);
    expect(stdout.endsWith("\r\x1b[K")).toBe(true);
    expect(statSync(at("progress.xlsx")).size).toBeGreaterThan(1000);
  });

  test("a workbook and a database are loaded only where they are asked for", () => {
    writeFileSync(
      at("hook.cjs"),
      `process.on("exit",()=>console.error(Object.keys(require("node:module")._cache).filter((name)=>/yazl|sqlite/.test(name)).join("\\n")))`,
    );
    const run = spawnSync(process.execPath, ["--require", at("hook.cjs"), BIN, "-", "--table", "dates"], {
      input: article,
    });
    expect([run.status, String(run.stderr).trim()]).toEqual([0, ""]);
  });
});

describe("what goes wrong is told in one line, exit 2, and the old output stays", () => {
  const FORMS = [
    ["csv", "old.csv", ["--table", "dates"]],
    ["xlsx", "old.xlsx", []],
    ["sqlite", "old.db", []],
  ] as const;
  const ONE_LINE = /^extract: [^\n]+\n$/;
  /** A place of its own with an old output in it. */
  function place(name: string): { readonly folder: string; readonly path: string } {
    const folder = mkdtempSync(at("place-"));
    writeFileSync(join(folder, name), "old");
    return { folder, path: join(folder, name) };
  }

  test.each(FORMS)("%s: a name taken by a folder", (format, name, more) => {
    const folder = mkdtempSync(at("place-"));
    mkdirSync(join(folder, name));
    const { status, stderr } = extract([FIXTURES, "-f", format, ...more, "-o", join(folder, name)]);
    expect([status, stderr]).toEqual([2, `extract: cannot write ${join(folder, name)}: it is a folder\n`]);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test("csv: a folder's name taken by a file, a file's name in it taken by a folder", () => {
    const { path } = place("old");
    expect(extract([FIXTURES, "-f", "csv", "-o", path])).toMatchObject({
      status: 2,
      stderr: `extract: cannot write ${path}: it is a file, not a folder\n`,
    });
    expect(readFileSync(path, "utf8")).toBe("old");
    const { folder } = place("articles.csv");
    mkdirSync(join(folder, "titles.csv"));
    const { status, stderr } = extract([FIXTURES, "-f", "csv", "-o", folder]);
    expect([status, stderr]).toEqual([2, `extract: cannot write ${folder}: titles.csv in it is a folder\n`]);
    expect(readdirSync(folder).sort()).toEqual(["articles.csv", "titles.csv"]);
    expect(readFileSync(join(folder, "articles.csv"), "utf8")).toBe("old");
  });

  test.each([...FORMS, ["csv", "tables", []] as const])(
    "%s: a folder that cannot be written in",
    (format, name, more) => {
      // Nobody, root included, makes files here.
      const { status, stderr } = extract([FIXTURES, "-f", format, ...more, "-o", `/proc/self/fdinfo/${name}`]);
      expect(status).toBe(2);
      expect(stderr).toMatch(ONE_LINE);
      expect(stderr).toContain(`cannot write /proc/self/fdinfo/${name}: no`);
    },
  );

  test.each([...FORMS, ["csv", "tables", []] as const])("%s: no room for the whole", (format, name, more) => {
    const { folder, path } = place("kept");
    const target = name === "tables" ? folder : join(folder, name);
    if (name !== "tables") writeFileSync(target, "old");
    const many = at("many.ndjson");
    const line = `${JSON.stringify({ date: "2024-05-03", text: "On Monday trade rose 5% to $3 billion. ".repeat(40) })}\n`;
    if (!existsSync(many)) writeFileSync(many, line.repeat(400));
    const { status, stderr } = spawnSync(
      "bash",
      ["-c", 'ulimit -f 300; exec "$0" "$@"', process.execPath, BIN, many, "-f", format, ...more, "-o", target],
      { encoding: "utf8" },
    );
    expect(stderr).toBe(`extract: cannot write ${target}: the file would be larger than it may be\n`);
    expect(status).toBe(2);
    expect(readFileSync(name === "tables" ? path : target, "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(name === "tables" ? ["kept"] : ["kept", name].sort());
  });

  test.each([...FORMS, ["csv", "tables", []] as const])("%s: interrupted", async (format, name, more) => {
    const { folder, path } = place("kept");
    const target = name === "tables" ? folder : join(folder, name);
    if (name !== "tables") writeFileSync(target, "old");
    const child = spawn(process.execPath, [BIN, "-", "-f", format, ...more, "-o", target], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.stdin.write('{"text":"On Monday trade rose 5%."}\n'.repeat(50));
    const before = name === "tables" ? 1 : 2;
    while (readdirSync(folder).length === before) await setTimeout(10);
    await setTimeout(100);
    const closed = once(child, "close");
    child.kill("SIGINT");
    expect((await closed)[0]).toBe(2);
    expect(said).toBe(`extract: interrupted, ${target} is as it was\n`);
    expect(readFileSync(name === "tables" ? path : target, "utf8")).toBe("old");
    expect(readdirSync(folder)).toHaveLength(before);
  });

  test.each(FORMS)("%s: killed at any time, the old file or the whole new one", async (format, name, more) => {
    const { folder, path } = place(name);
    for (const delay of [150, 300, 450, 600]) {
      const child = spawn(process.execPath, [BIN, FIXTURES, "-f", format, ...more, "-o", path], { stdio: "ignore" });
      const closed = once(child, "close");
      await setTimeout(delay);
      child.kill("SIGKILL");
      await closed;
      const content = readFileSync(path);
      if (content.toString() === "old") continue;
      const whole = extract([FIXTURES, "-f", format, ...more, "-o", join(folder, `whole-${name}`)]);
      expect(whole.status).toBe(0);
      expect(content.equals(readFileSync(join(folder, `whole-${name}`)))).toBe(true);
    }
  });

  test("a run that finds nothing to read leaves the old output", () => {
    const { path } = place("old.xlsx");
    expect(extract([at("none"), "-o", path]).status).toBe(2);
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  test("a file that is there keeps its mode", () => {
    const { path } = place("old.db");
    spawnSync("chmod", ["600", path]);
    expect(extract([FIXTURES, "-o", path]).status).toBe(0);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });
});
