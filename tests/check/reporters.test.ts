import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { github } from "../../src/check/reporters/github.ts";
import { json } from "../../src/check/reporters/json.ts";
import { readable } from "../../src/check/reporters/readable.ts";
import { inRepository } from "../../src/check/reporters/report.ts";
import { sarif } from "../../src/check/reporters/sarif.ts";
import { RULES } from "../../src/check/rules.ts";
import { finding, report } from "./support.ts";

const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(sarifSchema);

const TEXT = "Talks on 05/06/2019 in Quito.\n";
const AMBIGUOUS = finding("a", TEXT, { rule: "ambiguous-date", span: [9, 19], message: "5 June or 6 May" });
const DATELESS = finding("b", TEXT);
const STALE = finding("c", TEXT, { rule: "stale-record", message: "differs", notes: ["x: 1", "y: 2"] }, "error");
const HOSTILE = finding("a:b,c%\r\nd", TEXT, { message: "100%: a, b\r\nc\u001b[31m\u202e" }, "note");
const ALL = [AMBIGUOUS, DATELESS, STALE, HOSTILE];

test("readable: place, level, message, rule, the text with carets, a count", () => {
  expect(readable(report([AMBIGUOUS, STALE], { known: 2, gone: 1 }))).toBe(
    [
      "articles/a.txt:1:10: warning: 5 June or 6 May (ambiguous-date)",
      "     1 | Talks on 05/06/2019 in Quito.",
      "       |          ^^^^^^^^^^",
      "",
      "articles/c.txt:1:1: error: differs (stale-record)",
      "    x: 1",
      "    y: 2",
      "     1 | Talks on 05/06/2019 in Quito.",
      "",
      "2 findings (1 error, 1 warning) in 3 articles; 2 known to the baseline; 1 of the baseline found no more",
      "",
    ].join("\n"),
  );
  expect(readable(report([], { articles: 1 }))).toBe("no findings in 1 article\n");
});

test("readable: nothing in a name or a message reaches the terminal as a command", () => {
  const text = readable(report([HOSTILE]));
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(text.split("\n")[0]).toBe(
    "articles/a:b,c%\\u{D}\\u{A}d.txt:1:1: note: 100%: a, b\\u{D}\\u{A}c\\u{1B}[31m\\u{202E} (no-date)",
  );
});

test("json: every finding whole, and what was counted", () => {
  const parsed = JSON.parse(json(report(ALL, { known: 4 })));
  expect(parsed.summary).toEqual({ articles: 3, errors: 1, warnings: 2, notes: 1, known: 4, gone: 0 });
  expect(parsed.findings).toHaveLength(4);
  expect(parsed.findings[0]).toEqual({
    rule: "ambiguous-date",
    level: "warning",
    path: "articles/a.txt",
    id: "a",
    span: [9, 19],
    line: 1,
    column: 10,
    endLine: 1,
    endColumn: 20,
    message: "5 June or 6 May",
    notes: [],
    fingerprint: AMBIGUOUS.fingerprint,
  });
});

test("github: a command a finding", () => {
  expect(github(report([AMBIGUOUS, DATELESS, STALE]))).toBe(
    [
      "::error file=articles/c.txt,line=1,endLine=1,title=stale-record::differs%0Ax: 1%0Ay: 2",
      "::warning file=articles/a.txt,line=1,endLine=1,col=10,endColumn=20,title=ambiguous-date::5 June or 6 May",
      "::warning file=articles/b.txt,line=1,endLine=1,title=no-date::no publication date",
      "",
    ].join("\n"),
  );
  expect(github(report([]))).toBe("");
});

test("github: what the runner unescapes is escaped, so that it reads back what was said", () => {
  const [line = "", ...rest] = github(report([HOSTILE])).split("\n");
  expect(rest).toEqual([""]);
  expect(line).toBe(
    "::notice file=articles/a%3Ab%2Cc%25%0D%0Ad.txt,line=1,endLine=1,title=no-date::100%25: a, b\\u{D}\\u{A}c\\u{1B}[31m\\u{202E}",
  );
  // As the runner does it: split at the first `::` after the properties, then at `,` and `=`, then unescape.
  const [, properties = "", data] = /^::notice (.*?)::(.*)$/.exec(line) ?? [];
  const decoded = (text: string) =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  expect(decoded(properties.split(",")[0]?.split("=")[1] ?? "")).toBe("articles/a:b,c%\r\nd.txt");
  expect(data).toContain("100%25: a, b");
});

test("github: ten of a kind are shown; of more, nine and one that says how many", () => {
  const warnings = Array.from({ length: 10 }, (_, k) => finding(`a${k}`, TEXT));
  const errors = Array.from({ length: 12 }, (_, k) => finding(`b${k}`, TEXT, {}, "error"));
  const lines = github(report([...warnings, ...errors]))
    .trimEnd()
    .split("\n");
  const of = (kind: string) => lines.filter((line) => line.startsWith(`::${kind} `));
  expect(of("warning")).toHaveLength(10);
  expect(of("warning").at(-1)).toContain("a9");
  expect(of("error")).toHaveLength(10);
  expect(of("error").at(-1)).toBe("::error title=extract check::and 3 more of this kind: the log of this step has all");
});

test("sarif: valid by its schema, with any findings or none", () => {
  for (const findings of [[], [AMBIGUOUS], ALL]) {
    const log = JSON.parse(sarif(report(findings, { levels: { "no-date": "off" }, base: "sub dir/" })));
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    expect(log.runs[0].results).toHaveLength(findings.length);
  }
  expect(isSarif({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
});

test("sarif: rule, level, place and fingerprint of each finding; the level each rule has in this run", () => {
  const [run] = JSON.parse(sarif(report(ALL, { levels: { "no-date": "off", "stale-record": "note" } }))).runs;
  const { rules } = run.tool.driver;
  expect(rules.map((rule: { id: string }) => rule.id)).toEqual(RULES.map(({ id }) => id));
  expect(rules.find((rule: { id: string }) => rule.id === "no-date").defaultConfiguration).toEqual({ enabled: false });
  expect(rules.at(-1).defaultConfiguration).toEqual({ level: "note" });
  expect(run.results[0]).toEqual({
    ruleId: "ambiguous-date",
    ruleIndex: RULES.findIndex(({ id }) => id === "ambiguous-date"),
    level: "warning",
    message: { text: "5 June or 6 May" },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "articles/a.txt", uriBaseId: "%SRCROOT%" },
          region: { startLine: 1, startColumn: 10, endLine: 1, endColumn: 20 },
        },
      },
    ],
    partialFingerprints: { "communique/v1": AMBIGUOUS.fingerprint },
  });
  expect(run.results[3].locations[0].physicalLocation.artifactLocation.uri).toBe("articles/a%3Ab%2Cc%25%0D%0Ad.txt");
});

test("paths are the repository's own where the run starts below its top", () => {
  expect(inRepository("a/b.txt", "")).toBe("a/b.txt");
  expect(inRepository("./a/../b.txt", "news/")).toBe("news/b.txt");
  expect(inRepository("../other/b.txt", "news/")).toBe("other/b.txt");
  expect(inRepository("../b.txt", "")).toBe("../b.txt");
  expect(inRepository("/srv/b.txt", "news/")).toBe("/srv/b.txt");
});
