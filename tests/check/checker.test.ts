import { expect, test } from "vitest";
import { judge, renew, serialize } from "../../src/check/baseline.ts";
import { Checker, type Committed } from "../../src/check/checker.ts";
import { RULES, rulesTable } from "../../src/check/rules.ts";
import { baselineSchema, RULE_IDS } from "../../src/schema/check.ts";
import type { ArticleRecord, Diagnostic } from "../../src/schema/record.ts";
import { finding, record, source } from "./support.ts";

const OFFICIALS: ArticleRecord["officials"] = [
  { id: "ana-ruiz", name: "Ana Ruiz", country: "EC", titles: [], mentions: [{ text: "Ana Ruiz", span: [0, 8] }] },
];
const STORY =
  "Ana Ruiz received the trade envoy in Quito on Monday. The two spoke of tariffs on bananas and cut flowers. " +
  "A second round is planned for May. Neither side gave figures. The envoy left for Lima in the evening.\n";
const OTHER =
  "Poland's foreign ministry said its consul in Lviv would stay. The mission has worked since 1987. " +
  "It issues two hundred visas a day. Queues have grown since spring.\n";

const good = (id: string, text = STORY) => ({
  source: source(id, text),
  record: record(id, { officials: OFFICIALS }),
  diagnostics: [],
});
const note = (code: string, span: [number, number] | null = null): Diagnostic => ({
  severity: "warning",
  code,
  message: `said of ${code}`,
  span,
});
const NONE = () => false;
const rules = (checker: Checker) => checker.finish(NONE).map(({ rule, id }) => `${rule} ${id}`);

test("the registry has every rule once, in the order of its ids, each with one line", () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
  for (const { doc } of RULES) expect(doc).toMatch(/^[A-Z][^\n]{20,130}[.?]$/);
  const table = rulesTable({ "no-date": "off" });
  expect(table.trimEnd().split("\n")).toHaveLength(RULE_IDS.length);
  expect(table).toMatch(/^no-date +off +The article has no publication date/m);
});

test("an article in order has no findings", () => {
  const checker = new Checker({}, null);
  checker.add(good("a"));
  checker.add(good("b", OTHER));
  expect(rules(checker)).toEqual([]);
  expect([...checker.looked]).toEqual(["a", "b"]);
});

test("each rule about one article finds its own case and no other", () => {
  const cases = {
    "no-date": {
      ...good("a"),
      record: record("a", { officials: OFFICIALS, header: { ...record("a").header, date: null } }),
    },
    "no-official-or-mechanism": { ...good("a"), record: record("a") },
    "date-mismatch": { ...good("a"), diagnostics: [note("dateline-date-differs", [0, 8])] },
    "ambiguous-date": { ...good("a"), diagnostics: [note("ambiguous-day-month", [0, 8])] },
    "invalid-record": { ...good("a"), record: null, diagnostics: [note("invalid-record")] },
  };
  for (const [rule, examined] of Object.entries(cases)) {
    const checker = new Checker({}, null);
    checker.add(examined);
    expect(rules(checker)).toEqual([`${rule} a`]);
  }
});

test("a level that is set holds; a rule that is off finds nothing", () => {
  const dateless = {
    ...good("a"),
    record: record("a", { officials: OFFICIALS, header: { ...record("a").header, date: null } }),
  };
  for (const level of ["error", "note"] as const) {
    const checker = new Checker({ "no-date": level }, null);
    checker.add(dateless);
    expect(checker.finish(NONE).map((one) => one.level)).toEqual([level]);
  }
  const checker = new Checker({ "no-date": "off", "repeated-article": "off", "unreadable-article": "off" }, null);
  checker.add(dateless);
  checker.add({ ...dateless, source: source("b", STORY) });
  checker.report("unreadable-article", { path: "c.txt", id: "c.txt", line: 1 }, "not UTF-8");
  expect(rules(checker)).toEqual([]);
});

test("an article that repeats another is found: to the letter, with another stamp, spaces, quotes, or one sentence more", () => {
  const repeats = [
    STORY,
    `date 2019-04-25 ${STORY}`,
    STORY.toUpperCase().replaceAll(". ", ".\n\n"),
    STORY.replaceAll(" ", "  "),
    `${STORY}— EFE\n`,
    STORY.normalize("NFD"),
  ];
  for (const text of repeats) {
    const checker = new Checker({}, null);
    checker.add(good("a"));
    checker.add(good("m", OTHER));
    checker.add(good("z", text));
    const [found, ...rest] = checker.finish(NONE);
    expect(rest).toEqual([]);
    expect([found?.rule, found?.id, found?.message]).toEqual(["repeated-article", "z", "repeats articles/a.txt"]);
  }
});

test("articles that share a sentence, or less than four fifths, repeat nothing", () => {
  const half = `${STORY.slice(0, STORY.indexOf("A second"))}${OTHER}`;
  const checker = new Checker({}, null);
  checker.add(good("a"));
  checker.add(good("b", OTHER));
  checker.add(good("c", half));
  checker.add(good("empty", ""));
  checker.add(good("blank", " \n"));
  expect(rules(checker)).toEqual([]);
});

test("the later of two by path repeats the earlier, whatever came first; one not looked at is repeated, never blamed", () => {
  for (const order of [
    ["a", "b"],
    ["b", "a"],
  ]) {
    const checker = new Checker({}, null);
    for (const id of order) checker.add(good(id));
    expect(rules(checker)).toEqual(["repeated-article b"]);
    const since = new Checker({}, null);
    for (const id of order) id === "a" ? since.add(good(id)) : since.pass(source(id, STORY));
    expect(rules(since)).toEqual(["repeated-article a"]);
  }
  const untouched = new Checker({}, null);
  for (const id of ["a", "b"]) untouched.pass(source(id, STORY));
  expect(rules(untouched)).toEqual([]);
});

test("a thousand copies are found without comparing each with each", () => {
  const checker = new Checker({}, null);
  for (let k = 0; k < 1000; k++) checker.add(good(`${k}`.padStart(4, "0")));
  expect(rules(checker)).toHaveLength(999);
});

const committed = (record: ArticleRecord, line = 1): Committed => ({ record, path: "records.ndjson", line });

test("committed records: those that fit are quiet; changed, missing and orphaned ones are found", () => {
  const fits = committed(good("a").record);
  const changed = committed(record("b", { officials: [] }), 2);
  const orphan = committed(record("gone"), 3);
  const checker = new Checker({}, [fits, changed, orphan]);
  checker.add(good("a"));
  checker.add(good("b", OTHER));
  checker.add(good("new", "Ana Ruiz resigned."));
  const found = checker.finish(() => true);
  expect(found.map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([
    "articles/b.txt:1 the committed record is not what is extracted now: 1 field differs",
    "articles/new.txt:1 no record of this article is committed",
    'records.ndjson:3 the committed record "gone" has no article',
  ]);
  expect(found[0]?.notes).toEqual(['officials[0]: committed nothing, now "ana-ruiz"']);
  expect(new Set(found.map(({ level }) => level))).toEqual(new Set(["error"]));
});

test("records of articles that are not looked at are not asked for, nor are orphans nobody expects", () => {
  const checker = new Checker({}, [committed(good("a").record), committed(record("b")), committed(record("gone"))]);
  checker.add(good("a"));
  checker.pass(source("b", OTHER));
  expect(rules(checker)).toEqual([]);
});

test("two articles of one id take the record that fits, in either order", () => {
  const one = good("a");
  const two = {
    ...good("a", OTHER),
    record: record("a", { officials: OFFICIALS, header: { ...record("a").header, place: "Lviv" } }),
  };
  for (const order of [
    [one, two],
    [two, one],
  ]) {
    const checker = new Checker({}, [committed(two.record), committed(one.record)]);
    for (const examined of order) checker.add(examined);
    expect(rules(checker)).toEqual([]);
  }
});

test("a baseline silences what it knows, counts what is gone, and forgets it when renewed", () => {
  const findings = [finding("a", STORY), finding("b", OTHER)];
  const all = renew(findings, { version: 1, findings: [] }, () => true);
  expect(baselineSchema.parse(JSON.parse(serialize(all)))).toEqual(all);
  expect(judge(findings, all, () => true)).toEqual({ fresh: [], known: 2, gone: 0 });
  const [first] = findings;
  const fewer = first ? [first] : [];
  expect(judge(fewer, all, () => true)).toEqual({ fresh: [], known: 1, gone: 1 });
  expect(judge(fewer, all, (id) => id === "a")).toEqual({ fresh: [], known: 1, gone: 0 });
  expect(renew(fewer, all, () => true).findings.map(({ id }) => id)).toEqual(["a"]);
  expect(renew(fewer, all, (id) => id === "a").findings.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(serialize(renew(findings.toReversed(), all, () => true))).toBe(serialize(all));
});
