import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { findingIn, inOrder } from "../../src/check/finding.ts";
import { fnv1a, hex, key } from "../../src/check/hash.ts";
import { finding, source } from "./support.ts";

const TEXT = "NAIROBI, April 3 -\n\nThe envoys meet on 05/06/2019 in Mombasa.\nThey part a day later.\n";
const START = TEXT.indexOf("05/06");
const SPAN: [number, number] = [START, START + 10];

test("the hash is FNV-1a of 64 bits, by its published values", () => {
  expect(hex("")).toBe("cbf29ce484222325");
  expect(hex("a")).toBe("af63dc4c8601ec8c");
  expect(hex("foobar")).toBe("85944171f73967e8");
});

test("the hash is what the definition says of any text, and its key holds its last 53 bits", () => {
  for (const text of ["Việt Nam", "東京", "👍🏽", "a".repeat(1000), createHash("sha256").update("x").digest("hex")]) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of Buffer.from(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
    const [high, low] = fnv1a(text);
    expect((BigInt(high) << 32n) | BigInt(low)).toBe(hash);
    expect(BigInt(key(text))).toBe(BigInt.asUintN(53, hash));
  }
});

test("a finding stands on the line and column of its span, counted from 1", () => {
  const found = finding("a", TEXT, { span: SPAN });
  expect([found.line, found.column, found.endLine, found.endColumn]).toEqual([3, 20, 3, 30]);
  expect(found.frame).toEqual([
    "     3 | The envoys meet on 05/06/2019 in Mombasa.",
    "       |                    ^^^^^^^^^^",
  ]);
});

test("a finding about the whole article stands at its first word; of a line of JSONL, at that line", () => {
  const whole = finding("a", "\n\n  Talks open.\n");
  expect([whole.line, whole.column]).toEqual([3, 3]);
  expect(whole.frame).toEqual(["     3 |   Talks open."]);
  const line = findingIn(source("a", TEXT, 7), "error", { rule: "no-date", span: SPAN, message: "m" });
  expect([line.path, line.line, line.column]).toEqual(["articles/all.jsonl", 7, 1]);
  expect(finding("a", "").frame).toEqual([]);
});

test("a long line is cut around the words; marks and wide letters do not shift the carets", () => {
  const text = `${"Ngày ".normalize("NFD").repeat(40)}東京 05/06/2019 ${"word ".repeat(40)}`;
  const at = text.indexOf("05/06");
  const [shown = "", carets = ""] = finding("a", text, { span: [at, at + 10] }).frame;
  expect(shown.length).toBeLessThan(130);
  expect(shown).toMatch(/^ {5}1 \| …\p{L}.*…$/u);
  const before = shown.slice(0, shown.indexOf("05/06")).replace(/\p{M}/gu, "");
  expect(carets.indexOf("^")).toBe(before.length + 2);
  expect(carets.match(/\^+/)?.[0]).toHaveLength(10);
});

test("the fingerprint outlives moved lines, other white space and edits far away", () => {
  const same = [
    TEXT,
    `A new headline\n${TEXT}`,
    TEXT.replace("They part", "The delegations part"),
    TEXT.replace("envoys meet", "envoys  meet"),
    TEXT.replaceAll("\n", "\r\n"),
  ].map((text) => {
    const at = text.indexOf("05/06");
    return finding("a", text, { span: [at, at + 10] }).fingerprint;
  });
  expect(new Set(same).size).toBe(1);
  expect(same[0]).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set([finding("a", TEXT), finding("a", `Headline\n\n${TEXT}`)].map((f) => f.fingerprint)).size).toBe(1);
});

test("it is another for another rule, article, text, or the words around", () => {
  const base = finding("a", TEXT, { span: SPAN });
  const others = [
    finding("b", TEXT, { span: SPAN }),
    finding("a", TEXT, { span: SPAN, rule: "ambiguous-date" }),
    finding("a", TEXT.replace("meet", "part"), { span: SPAN }),
    finding("a", TEXT.replace("05/06", "04/06"), { span: SPAN }),
    finding("a", TEXT),
    finding("a", TEXT.replace("Mombasa", "Kisumu")),
  ];
  expect(new Set([base, ...others].map((one) => one.fingerprint)).size).toBe(others.length + 1);
});

test("findings have one order whatever order they come in, and what is said twice has two fingerprints", () => {
  const twice = "Talks on 05/06/2019.\nTalks on 05/06/2019.\n";
  const spans = [...twice.matchAll(/05\S+(?=\.)/g)].map((m): [number, number] => [m.index, m.index + m[0].length]);
  const found = [
    finding("b", TEXT),
    ...spans.map((span) => finding("c", twice, { span })),
    finding("a", TEXT, { span: SPAN }),
    finding("a", TEXT),
  ];
  const ordered = inOrder(found);
  expect(ordered.map(({ id, line }) => `${id}${line}`)).toEqual(["a1", "a3", "b1", "c1", "c2"]);
  expect(new Set(ordered.map(({ fingerprint }) => fingerprint)).size).toBe(5);
  expect(inOrder(found.toReversed())).toEqual(ordered);
});
