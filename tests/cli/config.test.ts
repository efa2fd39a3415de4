import { rmSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Config, parseConfig } from "../../src/schema/config.ts";
import { configJsonSchema } from "../../src/schema/json.ts";
import { ARTICLES, makeRepository, type Repository } from "./repository.ts";

const ajv = new Ajv.default();
addFormats.default(ajv);
const isConfig = ajv.compile(configJsonSchema() as object);

const WHOLE: Config = {
  $schema: "./config.schema.json",
  paths: ["articles"],
  referenceDate: "2019-04-25",
  rules: { "no-date": "off", "repeated-article": "error" },
  lexicon: {
    agencies: [{ name: "Sahel Wire", forms: ["SW"], state: "ML" }],
    offices: [{ words: "Guardian of the Wells", role: "minister", portfolio: "environment" }],
    mechanisms: [{ words: "indaba", kind: "consultation" }],
    organizations: [{ name: "Compact of River States", acronym: "CRS" }],
  },
};

test("a whole configuration and an empty one pass, by zod and by the JSON Schema", () => {
  for (const config of [WHOLE, {}]) {
    expect(parseConfig(config)).toEqual(config);
    expect(isConfig(config), JSON.stringify(isConfig.errors)).toBe(true);
  }
});

const lexicon = (part: object) => ({ lexicon: part });
test.each([
  ["a list", [], /expected object/],
  ["an unknown key", { path: ["a"] }, /^unknown key "path"$/],
  ["$schema", { $schema: 1 }, /^\$schema: /],
  ["paths", { paths: "articles" }, /^paths: .*expected array/],
  ["paths", { paths: [] }, /^paths: must name at least one path$/],
  ["paths", { paths: ["a", ""] }, /^paths\[1\]: must not be empty$/],
  ["referenceDate", { referenceDate: "2019-02-29" }, /^referenceDate: must be a calendar day, YYYY-MM-DD$/],
  ["referenceDate", { referenceDate: 20190225 }, /^referenceDate: /],
  ["rules", { rules: [] }, /^rules: /],
  ["an unknown rule", { rules: { "no-dat": "off" } }, /^rules: unknown rule "no-dat"; the rules are .*no-date/],
  ["a rule's level", { rules: { "no-date": "loud" } }, /^rules\.no-date: .*"off"\|"error"\|"warning"\|"note"/],
  ["lexicon", lexicon([]), /^lexicon: /],
  ["an unknown class", lexicon({ states: [] }), /^lexicon: unknown key "states"$/],
  ["agencies", lexicon({ agencies: {} }), /^lexicon\.agencies: /],
  ["an agency's name", lexicon({ agencies: [{}] }), /^lexicon\.agencies\[0\]\.name: /],
  ["an agency's name", lexicon({ agencies: [{ name: " SW" }] }), /^lexicon\.agencies\[0\]\.name: .*white space/],
  ["an agency's forms", lexicon({ agencies: [{ name: "SW", forms: ["--"] }] }), /forms\[0\]: must hold a letter/],
  ["an agency's state", lexicon({ agencies: [{ name: "SW", state: "Mali" }] }), /state: .*two capital letters/],
  ["an agency's other key", lexicon({ agencies: [{ name: "SW", country: "ML" }] }), /unknown key "country"$/],
  ["an office's words", lexicon({ offices: [{ role: "minister" }] }), /^lexicon\.offices\[0\]\.words: /],
  ["an office's role", lexicon({ offices: [{ words: "sage", role: "sage" }] }), /^lexicon\.offices\[0\]\.role: /],
  [
    "an office's portfolio",
    lexicon({ offices: [{ words: "sage", role: "other", portfolio: "wells" }] }),
    /portfolio: /,
  ],
  ["a mechanism's words", lexicon({ mechanisms: [{ kind: "meeting" }] }), /^lexicon\.mechanisms\[0\]\.words: /],
  ["a mechanism's kind", lexicon({ mechanisms: [{ words: "indaba", kind: "chat" }] }), /mechanisms\[0\]\.kind: /],
  ["an organisation's name", lexicon({ organizations: [{ acronym: "CRS" }] }), /organizations\[0\]\.name: /],
  ["an organisation's acronym", lexicon({ organizations: [{ name: "C", acronym: "" }] }), /\[0\]\.acronym: /],
])("%s that is not as it should be is named in one line, and the JSON Schema refuses it too", (_, config, message) => {
  const problem = parseConfig(config);
  expect(problem).toMatch(message);
  expect(problem).not.toContain("\n");
  expect(isConfig(config)).toBe(false);
});

describe("the command", () => {
  let repo: Repository;
  beforeAll(() => {
    repo = makeRepository(
      {
        ...ARTICLES,
        "articles/sahel.txt":
          "Mali's Guardian of the Wells Awa Keita opened the third Mali-Niger Indaba on Grazing here on Thursday. (Sahel Wire)\n",
        "desk/extract.config.json": JSON.stringify({ ...WHOLE, paths: ["../articles"] }),
        "bad.json": JSON.stringify({ rules: { "no-dat": "off" } }),
        "broken.json": '{ "paths": [',
      },
      false,
    );
  });
  afterAll(() => rmSync(repo.root, { recursive: true, force: true }));

  test("reads it where it starts, or where --config says; paths count from the file", () => {
    const inside = repo.extract(["check"], { folder: "desk" });
    expect([inside.status, inside.stdout, inside.stderr]).toEqual([0, "no findings in 4 articles\n", ""]);
    const named = repo.extract(["check", "--config", "desk/extract.config.json"]);
    expect([named.status, named.stdout]).toEqual([0, "no findings in 4 articles\n"]);
    expect(repo.extract(["check", "articles"]).stdout).toContain(
      "articles/sahel.txt:1:1: warning: no publication date",
    );
  });

  test("extraction holds to it: paths, reference date, words", () => {
    const { status, stdout } = repo.extract([], { folder: "desk" });
    expect(status).toBe(0);
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const sahel = records.find(({ id }) => id === "sahel");
    expect(records).toHaveLength(4);
    expect(sahel.header).toMatchObject({ date: null, agencies: ["Sahel Wire"] });
    expect(sahel.dates.map(({ value }: { value: string }) => value)).toEqual(["2019-04-25"]);
    expect(sahel.officials[0].titles[0]).toMatchObject({ role: "minister", portfolio: "environment" });
    expect(sahel.mechanisms.map(({ kind }: { kind: string }) => kind)).toEqual(["consultation"]);
  });

  test("verify takes the articles from it", () => {
    repo.extract(["-o", "records.ndjson"], { folder: "desk" });
    expect(repo.extract(["verify", "records.ndjson"], { folder: "desk" }).status).toBe(0);
  });

  test("flags win, and --print-config shows what holds, as a configuration that gives the same", () => {
    const flags = ["--rule", "no-date=error", "--reference-date", "2020-01-01", "--print-config"];
    const { status, stdout } = repo.extract(["check", "../articles/warsaw.txt", ...flags], { folder: "desk" });
    expect(status).toBe(0);
    const shown = JSON.parse(stdout);
    expect(shown).toMatchObject({ paths: ["../articles/warsaw.txt"], referenceDate: "2020-01-01" });
    expect(shown.rules).toMatchObject({ "no-date": "error", "repeated-article": "error", "date-mismatch": "warning" });
    expect(shown.lexicon).toEqual(WHOLE.lexicon);
    expect(parseConfig(shown)).toEqual(shown);
    repo.write("desk/shown.json", stdout);
    expect(repo.extract(["check", "--config", "shown.json", "--print-config"], { folder: "desk" }).stdout).toBe(stdout);
    expect(repo.extract(["--config", "shown.json", "--print-config"], { folder: "desk" }).stdout).toBe(stdout);
  });

  test("a bad one is refused in one line by every command, exit 2", () => {
    for (const args of [["check", "articles"], ["articles"], ["verify", "records.ndjson"]]) {
      const { status, stdout, stderr } = repo.extract([...args, "--config", "bad.json"]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^extract: bad\.json: rules: unknown rule "no-dat"; the rules are [^\n]*\n$/);
    }
    const { status, stderr } = repo.extract(["check", "--config", "broken.json"]);
    expect([status, stderr.split("\n").length]).toEqual([2, 2]);
    expect(stderr).toMatch(/^extract: broken\.json: not JSON: /);
  });

  test("schema config prints its JSON Schema, schema record the record's, and no other", () => {
    expect(JSON.parse(repo.extract(["schema", "config"]).stdout)).toEqual(configJsonSchema());
    expect(repo.extract(["schema", "record"]).stdout).toBe(repo.extract(["schema"]).stdout);
    const { status, stderr } = repo.extract(["schema", "table"]);
    expect([status, stderr]).toEqual([2, "extract: schema table: there is none; there are record, config\n"]);
  });
});
