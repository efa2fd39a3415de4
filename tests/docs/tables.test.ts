import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import sqlite from "node-sqlite3-wasm";
import { expect, onTestFinished, test } from "vitest";
import { TABLE_NAMES } from "../../src/emit/index.ts";
import { tables } from "../../src/emit/tables/index.ts";
import { extract } from "../cli/cli.ts";
import { csvRows } from "../cli/rebuilt.ts";

const KINDS = { text: "text", day: "day", integer: "whole number", number: "number", boolean: "flag", list: "list" };

test("docs/tables.md tells every table and column as the program has them", () => {
  const told = tables().map(({ name, about, key, columns }) => {
    const lines = columns.map((column) => {
      const own = column.name === key;
      const relation = own ? "; tells rows apart" : column.references ? ` (of \`${column.references}\`)` : "";
      return `| \`${column.name}\` | ${KINDS[column.type]} | ${column.about}${relation} |`;
    });
    return `### ${name}\n\n${about}\n\n| column | holds | |\n|---|---|---|\n${lines.join("\n")}\n`;
  });
  expect(readFileSync("docs/tables.md", "utf8")).toContain(`## Columns\n\n${told.join("\n")}\n## CSV\n`);
});

/** A folder with the project's articles in it, as the documents' examples take for granted. */
function workplace(): string {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("fixtures", join(folder, "fixtures"), { recursive: true });
  return folder;
}

/** The words of a shell command without expansions. */
const words = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

test("the README's examples on spreadsheets and databases work as they stand", async () => {
  const section = /\n## Spreadsheets and databases\n([\s\S]*?)\n## /.exec(readFileSync("README.md", "utf8"))?.[1] ?? "";
  const commands = /```bash\n([\s\S]*?)\n```/.exec(section)?.[1]?.split("\n") ?? [];
  expect(commands).toHaveLength(5);
  const cwd = workplace();
  const outputs = commands.map((command) => {
    const [name, ...args] = words(command);
    const { status, stdout, stderr } = extract(args, { cwd });
    expect([command, name, status, stderr]).toEqual([command, "extract", 0, ""]);
    return stdout;
  });
  const rows = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, csvRows(readFileSync(join(cwd, "tables", `${name}.csv`), "utf8"))]),
  );
  expect(rows.articles?.length).toBe(readdirSync(join(cwd, "fixtures", "articles")).length);
  expect(csvRows(readFileSync(join(cwd, "officials.csv"), "utf8"), ";")).toEqual(rows.officials);
  expect(csvRows(outputs[2] ?? "")).toEqual(rows.figures);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(cwd, "records.xlsx"));
  const db = new sqlite.Database(join(cwd, "records.db"), { readOnly: true });
  for (const name of TABLE_NAMES) {
    expect(book.getWorksheet(name)?.rowCount).toBe(1 + (rows[name]?.length ?? 0));
    expect(db.get(`SELECT count(*) AS n FROM ${name}`)).toEqual({ n: rows[name]?.length });
  }
  db.close();
});

test("the questions in docs/tables.md have answers", () => {
  const cwd = workplace();
  expect(extract(["fixtures/readme", "-o", "talks.db"], { cwd })).toEqual({ status: 0, stdout: "", stderr: "" });
  const sql = /```sql\n([\s\S]*?)\n```/.exec(readFileSync("docs/tables.md", "utf8"))?.[1] ?? "";
  const db = new sqlite.Database(join(cwd, "talks.db"), { readOnly: true });
  const answers = sql.split("\n").map((question) => db.all(question).length);
  db.close();
  expect(answers).toHaveLength(2);
  expect(answers).not.toContain(0);
});

test("the documents point at each other, and what opens the tables has been looked at", () => {
  for (const name of ["docs/tables.md", "docs/readers.md"]) {
    expect(existsSync(name)).toBe(true);
    expect(readFileSync("README.md", "utf8")).toContain(`](${name})`);
  }
  const looked = readFileSync("docs/readers.md", "utf8")
    .split("\n")
    .filter((line) => /^\| \S.* \| 0 \|$/.test(line));
  expect(looked).toHaveLength(6);
});
