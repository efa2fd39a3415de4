import { describe, expect, test } from "vitest";
import { FORMATS, visible } from "../../src/emit/index.ts";
import { inert, rows } from "../../src/emit/rows.ts";
import type { SourceText } from "../../src/model/article.ts";
import { type ArticleRecord, KINDS } from "../../src/schema/record.ts";

const record: ArticleRecord = {
  id: "talks",
  header: { date: "2024-05-06", title: 'Ministers say "yes"', place: "Hà Nội", agencies: ["VNA", "VNS"] },
  dates: [
    {
      text: "Monday",
      span: [0, 6],
      type: "DATE",
      value: "2024-05-06",
      mod: null,
      from: "2024-05-06",
      to: "2024-05-06",
    },
    { text: "early\nJune", span: [9, 19], type: "DATE", value: "2024-06", mod: "START", from: null, to: null },
  ],
  officials: [
    {
      id: "mai-roe",
      name: "Mai Roe",
      country: "VN",
      titles: [
        {
          text: "Minister of Trade",
          role: "minister",
          portfolio: "trade",
          organization: null,
          country: "VN",
          former: true,
          acting: false,
          inferred: false,
          quote: "Minister of Trade",
          span: [30, 47],
        },
      ],
      mentions: [{ text: "Mai Roe", span: [48, 55] }],
    },
  ],
  figures: [
    {
      text: "-5.2%",
      span: [60, 65],
      kind: "percent",
      value: -5.2,
      valueMax: null,
      unit: "percent",
      bound: "about",
      per: null,
      measure: "trade",
      change: { direction: "down", basis: "year-on-year" },
      status: "estimate",
      from: null,
      to: null,
    },
  ],
  mechanisms: [],
  diagnostics: [],
};

const source: SourceText = { id: "talks", path: "talks.txt", line: null, text: "", date: null, title: null };

async function emitted(name: string, records: readonly ArticleRecord[], options = {}): Promise<string> {
  const format = FORMATS.find((known) => known.name === name);
  if (format?.target !== "stream") throw new Error(`no text format ${name}`);
  let text = "";
  const sink = (chunk: string) => {
    text += chunk;
  };
  const writer = format.open(sink, { kinds: KINDS, ...options });
  for (const one of records) await writer.write(one, { source, sentences: [] });
  await writer.end();
  return text;
}

describe("formats", () => {
  test("json is one array, also of nothing", async () => {
    expect(JSON.parse(await emitted("json", [record, record]))).toEqual([record, record]);
    expect(await emitted("json", [])).toBe("[]\n");
  });

  test("ndjson is a record a line, whatever the quotes hold", async () => {
    const lines = (await emitted("ndjson", [record, record])).split("\n");
    expect(lines.map((line) => (line === "" ? null : JSON.parse(line)))).toEqual([record, record, null]);
    expect(await emitted("ndjson", [])).toBe("");
  });

  test("csv is a row an article by RFC 4180", async () => {
    expect(await emitted("csv", [record])).toBe(
      "id,date,title,place,agencies,dates_count,officials_count,figures_count,mechanisms_count,dates,officials,figures,mechanisms,diagnostics\r\n" +
        'talks,2024-05-06,"Ministers say ""yes""",Hà Nội,VNA; VNS,2,1,1,0,2024-05-06 (Monday); 2024-06 START (early June),' +
        '"Mai Roe [VN], former Minister of Trade","-5.2 percent (-5.2%, about, down year-on-year, estimate): trade",,\r\n'.replace(
          '"-5.2',
          "\"'-5.2",
        ),
    );
    expect((await emitted("csv", [], { bom: true })).startsWith("\uFEFFid,date,")).toBe(true);
    expect(await emitted("csv", [record], { kinds: ["dates"] })).toBe(
      'id,date,title,place,agencies,dates_count,dates,diagnostics\r\ntalks,2024-05-06,"Ministers say ""yes""",Hà Nội,VNA; VNS,2,2024-05-06 (Monday); 2024-06 START (early June),\r\n',
    );
  });

  test("csv quotes a cell with a line end of any kind, and what holds the delimiter in use", () => {
    expect(rows([["a\nb", "a\rb", "a\r\nb", "a,b", "a;b"]])).toBe('"a\nb","a\rb","a\r\nb","a,b",a;b\r\n');
    expect(rows([["a,b", "a;b", '"']], ";")).toBe('a,b;"a;b";""""\r\n');
  });

  test("the table is for eyes", async () => {
    expect(await emitted("table", [record])).toBe(
      [
        'talks  2024-05-06  Hà Nội  VNA/VNS  Ministers say "yes"',
        "  dates       2024-05-06 (Monday)",
        "              2024-06 START (early June)",
        "  officials   Mai Roe [VN], former Minister of Trade",
        "  figures     -5.2 percent (-5.2%, about, down year-on-year, estimate): trade",
        "",
        "1 article: 2 dates, 1 officials, 1 figures, 0 mechanisms",
        "",
      ].join("\n"),
    );
    expect(await emitted("table", [record], { terminal: { color: true } })).toContain("\x1b[1mtalks\x1b[22m  2024");
  });
});

describe("cells that no spreadsheet runs", () => {
  const triggers = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];
  test.each(triggers)("%j first", (trigger) => {
    expect(inert(`${trigger}cmd|' /C calc'!A0`)).toBe(`'${trigger}cmd|' /C calc'!A0`);
  });

  test("in every column that holds text", async () => {
    const evil = "=1+1";
    const hostile: ArticleRecord = {
      ...record,
      id: evil,
      header: { date: null, title: evil, place: evil, agencies: [evil] },
      dates: [],
      officials: [{ id: "x", name: evil, country: null, titles: [], mentions: [{ text: "x", span: [0, 1] }] }],
      figures: [],
      mechanisms: [],
      diagnostics: [{ severity: "info", code: evil, message: "m", span: null }],
    };
    const row = (await emitted("csv", [hostile])).split("\r\n")[1] ?? "";
    expect(row).toBe("'=1+1,,'=1+1,'=1+1,'=1+1,0,1,0,0,,'=1+1,,,'=1+1: m");
  });

  test("numbers stay numbers", () => {
    for (const number of ["-5.2", "+3", "-1e6", -5.2, 7]) expect(inert(number)).toBe(number);
    expect(inert("-5.2 percent")).toBe("'-5.2 percent");
  });
});

describe("what a terminal sees", () => {
  test("controls, escapes and turned writing stand as their codes", () => {
    expect(visible("a\x1b]52;c;eA==\x07b")).toBe("a\\u{1B}]52;c;eA==\\u{7}b");
    expect(visible("txt.\u202Eexe\u2066\u009b\u007f\n")).toBe("txt.\\u{202E}exe\\u{2066}\\u{9B}\\u{7F}\\u{A}");
    expect(visible("Hà Nội – “x” 😀")).toBe("Hà Nội – “x” 😀");
  });

  test("the table shows them so; the record keeps the exact quote", async () => {
    const evil = "Li\u202E\x1b[31m";
    const hostile: ArticleRecord = { ...record, id: evil, header: { ...record.header, title: evil, place: evil } };
    expect(await emitted("table", [hostile])).not.toMatch(/[\x1b\u202e]/);
    expect(JSON.parse(await emitted("ndjson", [hostile]))).toEqual(hostile);
  });
});
