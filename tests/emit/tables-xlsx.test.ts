import { createWriteStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { type Cell, tables } from "../../src/emit/tables/index.ts";
import { MAX_CELL, serialDay } from "../../src/emit/xlsx/sheet.ts";
import { XlsxWriter } from "../../src/emit/xlsx/writer.ts";
import { folder, like, RECORD, rowsOf, SOURCED, type Sourced, view } from "./tables-support.ts";

async function workbook(all: readonly Sourced[], maxRows?: number) {
  const inside = folder();
  const notices: string[] = [];
  const writer = new XlsxWriter({
    tables: tables(),
    folder: inside,
    notice: (message) => notices.push(message),
    ...(maxRows === undefined ? {} : { maxRows }),
  });
  for (const sourced of all) await writer.add(view(sourced));
  const path = join(inside, "book.xlsx");
  await pipeline(await writer.finish(), createWriteStream(path));
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return { book, notices, path };
}

/** What the reader from npm should see of a cell: days as dates, lists joined, nothing where there is nothing. */
function seen(cell: Cell, type: string): unknown {
  if (cell === null || (Array.isArray(cell) && cell.length === 0)) return null;
  if (type === "day" && /^\d{4}-\d{2}-\d{2}$/.test(String(cell)) && String(cell) >= "1900-03-01") {
    return new Date(`${cell}T00:00:00Z`);
  }
  return Array.isArray(cell) ? cell.join("; ") : cell;
}

test("a sheet a table; every cell comes back with its value and its type", async () => {
  const { book, notices } = await workbook([SOURCED, like("another")]);
  const expected = rowsOf([view(), view(like("another"))]);
  expect(book.worksheets.map(({ name }) => name)).toEqual(tables().map(({ name }) => name));
  let cells = 0;
  for (const { name, columns } of tables()) {
    const sheet = book.getWorksheet(name);
    expect(sheet?.rowCount).toBe(1 + (expected[name]?.length ?? 0));
    expected[name]?.forEach((row, r) => {
      columns.forEach((column, c) => {
        expect(sheet?.getCell(r + 2, c + 1).value).toEqual(seen(row[column.name] ?? null, column.type));
        cells++;
      });
    });
  }
  expect(cells).toBeGreaterThan(300);
  expect(notices).toEqual([]);
});

test("the header is frozen and bold, columns have filters and widths, days a format", async () => {
  const { book } = await workbook([SOURCED]);
  for (const { name, columns } of tables()) {
    const sheet = book.getWorksheet(name);
    expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    const last = sheet?.getColumn(columns.length).letter;
    expect(sheet?.autoFilter).toBe(`A1:${last}${sheet?.rowCount}`);
    columns.forEach(({ name: head, width }, i) => {
      expect(sheet?.getCell(1, i + 1).value).toBe(head);
      expect(sheet?.getCell(1, i + 1).font?.bold).toBe(true);
      expect(sheet?.getColumn(i + 1).width).toBe(width + 2);
    });
  }
  expect(book.getWorksheet("dates")?.getCell("B2").numFmt.replaceAll("\\", "")).toBe("yyyy-mm-dd");
});

test("no record gives six sheets with their headers", async () => {
  const { book } = await workbook([]);
  expect(book.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual(tables().map(({ name }) => [name, 1]));
});

test("a text that opens like a formula is a text, and stays one when edited; a negative number is a number", async () => {
  const { book } = await workbook([SOURCED]);
  const figures = book.getWorksheet("figures");
  expect(figures?.getCell("D4").value).toBe("=2+3");
  expect(figures?.getCell("D4").type).toBe(ExcelJS.ValueType.String);
  expect(figures?.getCell("D4").numFmt).toBe("@");
  expect(figures?.getCell("E2").value).toBe(-5.2);
  for (const opening of ["=", "+", "-", "@", "\t", "\r", "\n"]) {
    const { book: one } = await workbook([like("x", { header: { ...RECORD.header, title: `${opening}1+1` } })]);
    const cell = one.getWorksheet("articles")?.getCell("C2");
    expect([cell?.type, cell?.numFmt]).toEqual([ExcelJS.ValueType.String, "@"]);
  }
});

test("a table with more rows than a sheet holds goes on in the next sheet, and says so", async () => {
  const { book, notices } = await workbook([SOURCED, like("b"), like("c")], 4);
  const sizes = book.worksheets.map(({ name, rowCount }) => `${name}:${rowCount}`);
  expect(sizes.filter((size) => /^(?:articles|dates|titles)/.test(size))).toEqual([
    "articles:4",
    "dates:4",
    "dates 2:4",
    "titles:4",
    "titles 2:4",
    "titles 3:4",
  ]);
  expect(book.getWorksheet("dates 2")?.getCell("C1").value).toBe("date_id");
  expect(notices).toContain('dates: more rows than a sheet of Excel holds (4): they go on in the sheet "dates 2"');
  expect(notices).toContain(
    'titles: more rows than a sheet of Excel holds (4): they go on in the sheets "titles 2" to "titles 3"',
  );
});

test("a text longer than a cell is cut between characters, and that is said", async () => {
  const title = `${"x".repeat(MAX_CELL - 2)}🕊${"y".repeat(10)}`;
  const { book, notices } = await workbook([like("long", { header: { ...RECORD.header, title } })]);
  expect(book.getWorksheet("articles")?.getCell("C2").value).toBe(`${"x".repeat(MAX_CELL - 2)}…`);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatch(/^news\/a\.txt:1: articles\.title of long: 32777 characters/);
});

test("what XML cannot hold is written as Excel writes it", async () => {
  const title = 'a\u0007b\rc\nd _x0041_ <&> "\uFFFE\u{1F54A}';
  const { book } = await workbook([like("x", { header: { ...RECORD.header, title } })]);
  const raw = String(book.getWorksheet("articles")?.getCell("C2").value);
  expect(raw).toBe('a_x0007_b_x000D_c\nd _x005F_x0041_ <&> "_xFFFE_\u{1F54A}');
});

test("the same rows give the same bytes", async () => {
  const [one, other] = [await workbook([SOURCED]), await workbook([SOURCED])];
  expect(readFileSync(one.path).equals(readFileSync(other.path))).toBe(true);
});

test("a folder that goes away under the rows is told", async () => {
  const writer = new XlsxWriter({ tables: tables(), folder: join(folder(), "none"), notice: () => {} });
  await expect(writer.add(view())).rejects.toThrow("ENOENT");
});

test("days are counted as Excel counts them", () => {
  expect(["1900-03-01", "1999-12-31", "2000-02-29", "2024-05-03", "9999-12-31"].map(serialDay)).toEqual([
    61, 36525, 36585, 45415, 2958465,
  ]);
  expect(
    ["1900-02-28", "1899-01-01", "2024-05", "XXXX-05-03", "2024-W18", "2023-02-29", "2024-13-01"].map(serialDay),
  ).toEqual(Array(7).fill(null));
});

test("rows wait in files of the folder it was given, and nowhere else", async () => {
  const inside = folder();
  const writer = new XlsxWriter({ tables: tables(), folder: inside, notice: () => {} });
  await writer.add(view());
  expect(readdirSync(inside).sort()).toEqual(
    tables()
      .map(({ name }) => `${name}-1`)
      .sort(),
  );
  (await writer.finish()).destroy();
});
