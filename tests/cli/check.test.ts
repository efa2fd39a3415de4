import { readdirSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ARTICLES, BAD, makeRepository, type Repository } from "./repository.ts";

let made: Repository[] = [];
function repository(...args: Parameters<typeof makeRepository>): Repository {
  const one = makeRepository(...args);
  made.push(one);
  return one;
}
afterAll(() => {
  for (const { root } of made) rmSync(root, { recursive: true, force: true });
  made = [];
});

/** `rule path` of each finding, from the JSON reporter. */
function found(repo: Repository, args: readonly string[], options?: Parameters<Repository["extract"]>[1]): string[] {
  const { status, stdout, stderr } = repo.extract(["check", ...args, "--reporter", "json"], options);
  expect(stderr).toBe("");
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; path: string }[] };
  expect(status).toBe(findings.length === 0 ? 0 : 1);
  return findings.map(({ rule, path }) => `${rule} ${path}`);
}

describe("one bad article in a repository in order", () => {
  let repo: Repository;
  beforeAll(() => {
    repo = repository();
  });

  test("before it: nothing", () => {
    const { status, stdout, stderr } = repo.extract(["check", "articles"]);
    expect([status, stdout, stderr]).toEqual([0, "no findings in 3 articles\n", ""]);
  });

  test("every reporter has exactly that finding, all of them in one run", () => {
    repo.write("articles/chile.txt", BAD);
    const { status, stdout, stderr } = repo.extract([
      ...["check", "articles", "--reporter", "readable", "--reporter", "json=out.json"],
      ...["--reporter", "sarif=out.sarif", "--reporter", "github=out.txt"],
    ]);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toBe(
      [
        "articles/chile.txt:1:1: warning: no publication date (no-date)",
        "     1 | Chile thanks Norway for its help",
        "",
        "1 finding (1 warning) in 4 articles",
        "",
      ].join("\n"),
    );
    const { findings, summary } = JSON.parse(repo.read("out.json"));
    expect(summary).toEqual({ articles: 4, errors: 0, warnings: 1, notes: 0, known: 0, gone: 0 });
    expect(findings.map(({ rule, path, line }: Record<string, unknown>) => [rule, path, line])).toEqual([
      ["no-date", "articles/chile.txt", 1],
    ]);
    const { results } = JSON.parse(repo.read("out.sarif")).runs[0];
    expect(results).toHaveLength(1);
    expect(results[0].ruleId).toBe("no-date");
    expect(results[0].partialFingerprints["communique/v1"]).toBe(findings[0].fingerprint);
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("articles/chile.txt");
    expect(repo.read("out.txt")).toBe(
      "::warning file=articles/chile.txt,line=1,endLine=1,title=no-date::no publication date\n",
    );
  });

  test("and so has --since, which looks at no other: untracked, staged, committed, from a folder below", () => {
    const since = ["articles", "--since", "main"];
    expect(found(repo, since)).toEqual(["no-date articles/chile.txt"]);
    repo.git("add", ".");
    expect(found(repo, since)).toEqual(["no-date articles/chile.txt"]);
    repo.git("switch", "--quiet", "--create", "chile");
    repo.git("commit", "--quiet", "--message=Chile");
    expect(found(repo, since)).toEqual(["no-date articles/chile.txt"]);
    expect(found(repo, [".", "--since", "main"], { folder: "articles" })).toEqual(["no-date chile.txt"]);
    expect(found(repo, ["articles", "--since", "chile"])).toEqual([]);
    expect(JSON.parse(repo.extract(["check", ...since, "--reporter", "json"]).stdout).summary.articles).toBe(1);
  });

  test("what main has gained meanwhile is not the branch's", () => {
    repo.git("switch", "--quiet", "main");
    repo.write("articles/other.txt", BAD.replace("Chile", "Peru"));
    repo.git("add", ".");
    repo.git("commit", "--quiet", "--message=Other");
    repo.git("switch", "--quiet", "chile");
    expect(found(repo, ["articles", "--since", "main"])).toEqual(["no-date articles/chile.txt"]);
  });

  test("a baseline silences it, and only it; it stays silent when lines move and speaks when it is another", () => {
    const baseline = ["articles", "--baseline", "baseline.json"];
    const { status, stdout } = repo.extract(["check", ...baseline, "--update-baseline"]);
    expect([status, stdout]).toEqual([0, "no findings in 4 articles; 1 known to the baseline\n"]);
    expect(found(repo, baseline)).toEqual([]);
    expect(found(repo, [...baseline, "--since", "main"])).toEqual([]);
    repo.write("articles/chile.txt", `\n\n${BAD}`);
    expect(found(repo, baseline)).toEqual([]);
    repo.write("articles/bolivia.txt", BAD.replaceAll("Chile", "Bolivia").replace("floods", "fires"));
    expect(found(repo, baseline)).toEqual(["no-date articles/bolivia.txt"]);
    repo.write("articles/chile.txt", BAD.replace("after the floods", "in the search for the crew of the Santa Rosa"));
    expect(found(repo, baseline)).toEqual(["no-date articles/bolivia.txt", "no-date articles/chile.txt"]);
    repo.remove("articles/chile.txt");
    repo.remove("articles/bolivia.txt");
    expect(repo.extract(["check", ...baseline]).stdout).toBe(
      "no findings in 3 articles; 1 of the baseline found no more\n",
    );
    repo.extract(["check", ...baseline, "--update-baseline"]);
    expect(JSON.parse(repo.read("baseline.json"))).toEqual({ version: 1, findings: [] });
  });
});

test("each rule finds its own, with its level; rules are set by flag; warnings up to --max-warnings pass", () => {
  const repo = repository({
    ...ARTICLES,
    "articles/again.txt": ARTICLES["articles/warsaw.txt"]?.replace("Poland,", "Poland and") ?? "",
    "articles/bytes.txt": "",
    "articles/dates.txt":
      "date 2019-04-25\n\nSOFIA — Bulgarian Foreign Minister Ivo Petrov met Serbian Foreign Minister Ana Ilić on 05/04/2019.\n",
    "articles/mismatch.txt":
      "date 2019-04-25\n\nROME, March 3 — Italian Foreign Minister Carla Neri met Maltese Foreign Minister Joe Borg here.\n",
    "articles/weather.txt": "date 2019-04-25\n\nIt rained for most of the day. The river rose.\n",
  });
  repo.write("articles/bytes.txt", Buffer.from([0x52, 0x6f, 0xff, 0x6d, 0x65]));
  const all = [
    "unreadable-article articles/bytes.txt",
    "ambiguous-date articles/dates.txt",
    "date-mismatch articles/mismatch.txt",
    "repeated-article articles/warsaw.txt",
    "no-official-or-mechanism articles/weather.txt",
  ];
  expect(found(repo, ["articles"])).toEqual(all);
  const off = ["unreadable-article=off", "ambiguous-date=off", "date-mismatch=off", "repeated-article=off"].flatMap(
    (rule) => ["--rule", rule],
  );
  expect(found(repo, ["articles", ...off])).toEqual(all.slice(4));
  const codes = (...args: string[]) => repo.extract(["check", "articles", ...off, ...args]).status;
  expect(codes()).toBe(1);
  expect(codes("--max-warnings", "1")).toBe(0);
  expect(codes("--max-warnings", "0")).toBe(1);
  expect(codes("--rule", "no-official-or-mechanism=error", "--max-warnings", "1")).toBe(1);
  expect(codes("--rule", "no-official-or-mechanism=note")).toBe(0);
  const { status, stdout } = repo.extract(["check", "--rules", "--rule", "no-date=off"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^no-date +off +\S/m);
  expect(stdout).toMatch(/^stale-record +error +\S/m);
});

test("an article that repeats an older one is found with --since, whichever name comes first", () => {
  const repo = repository();
  repo.write("articles/aaa.txt", ARTICLES["articles/warsaw.txt"] ?? "");
  expect(found(repo, ["articles", "--since", "HEAD"])).toEqual(["repeated-article articles/aaa.txt"]);
});

describe("committed records", () => {
  let repo: Repository;
  const records = ["articles", "--records", "records.ndjson"];
  const verify = () => repo.extract(["verify", "records.ndjson", "--articles", "articles"]);
  beforeAll(() => {
    repo = repository();
    expect(repo.extract(["articles", "-o", "records.ndjson"]).status).toBe(0);
    repo.git("add", ".");
    repo.git("commit", "--quiet", "--message=Records");
  });

  test("fit their articles: check and verify say so, of NDJSON and of JSON", () => {
    expect(found(repo, records)).toEqual([]);
    const { status, stdout, stderr } = verify();
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^all as the articles have it: \d+ quotes in 3 records\n$/);
    repo.extract(["articles", "-o", "records.json"]);
    const json = repo.extract(["verify", "records.json", "--articles", "articles"]);
    expect([json.status, json.stdout]).toEqual([0, stdout]);
    repo.remove("records.json");
  });

  test("one letter of a quote edited: verify names record, field, span and what stands there; check shows the fields", () => {
    const before = repo.read("articles/warsaw.txt");
    repo.write("articles/warsaw.txt", before.replace("Kalniņš", "Kalniņs"));
    const { status, stdout } = verify();
    expect(status).toBe(1);
    const at = before.indexOf("Juris Kalniņš");
    expect(stdout.split("\n")).toContain(
      `records.ndjson:3: record "warsaw": officials[1].mentions[0].text [${at}, ${at + 13}]: ` +
        'the record says "Juris Kalniņš", "Juris Kalniņs" stands there now (articles/warsaw.txt)',
    );
    expect(found(repo, records)).toEqual(["stale-record articles/warsaw.txt"]);
    expect(found(repo, [...records, "--since", "HEAD"])).toEqual(["stale-record articles/warsaw.txt"]);
    const readable = repo.extract(["check", ...records]).stdout;
    expect(readable).toContain("the committed record is not what is extracted now");
    expect(readable).toContain('    officials[1].name: committed "Juris Kalniņš", now "Juris Kalniņs"\n');
    repo.write("articles/warsaw.txt", before);
  });

  test("a letter put in or taken out anywhere before a quote, and bytes that are no text any more, fail verify", () => {
    const before = repo.read("articles/warsaw.txt");
    for (const edited of [`${before.slice(0, 20)}x${before.slice(20)}`, before.slice(1), before.slice(0, 150), ""]) {
      repo.write("articles/warsaw.txt", edited);
      expect(verify().status).toBe(1);
    }
    repo.write("articles/warsaw.txt", Buffer.concat([Buffer.from(before), Buffer.from([0xff])]));
    const { status, stdout, stderr } = verify();
    expect(status).toBe(1);
    expect(stdout).toContain('records.ndjson:3: record "warsaw": no article has this id\n');
    expect(stderr).toContain("0xFF is not UTF-8");
    repo.write("articles/warsaw.txt", before);
  });

  test("an article without a record, a record without its article, and a record that is none", () => {
    const before = repo.read("records.ndjson");
    repo.write("articles/new.txt", BAD.replace("Chile", "date 2019-01-01\n\nChile"));
    expect(found(repo, records)).toEqual(["stale-record articles/new.txt"]);
    repo.remove("articles/new.txt");
    repo.remove("articles/warsaw.txt");
    expect(found(repo, records)).toEqual(["stale-record records.ndjson"]);
    expect(found(repo, [...records, "--since", "HEAD"])).toEqual(["stale-record records.ndjson"]);
    repo.git("restore", ".");
    repo.write("records.ndjson", `${before}{"id":"x"}\nnot json\n`);
    expect(found(repo, records)).toEqual(["invalid-record records.ndjson", "invalid-record records.ndjson"]);
    const { status, stdout } = verify();
    expect(status).toBe(1);
    expect(stdout).toContain("records.ndjson:4: not a record: header: ");
    expect(stdout).toContain("records.ndjson:5: not JSON\n");
    repo.write("records.ndjson", before);
  });

  test("records with fewer kinds, or with the ids of their rules, still fit", () => {
    repo.extract(["articles", "--only", "dates,officials", "-o", "some.ndjson"]);
    repo.extract(["articles", "--explain", "-o", "explained.json"]);
    expect(found(repo, ["articles", "--records", "some.ndjson"])).toEqual([]);
    expect(found(repo, ["articles", "--records", "explained.json"])).toEqual([]);
  });
});

test("the same bytes for any order of paths, and in every run", () => {
  const repo = repository({ ...ARTICLES, "more/chile.txt": BAD, "more/peru.txt": BAD });
  const paths = ["articles", "more", "articles/warsaw.txt", "more/peru.txt"];
  const args = ["--reporter", "sarif=a.sarif", "--reporter", "json=a.json", "--reporter", "readable"];
  const outputs = [paths, paths.toReversed(), [paths[2], paths[0], paths[3], paths[1]], paths].map((order) => {
    const { stdout } = repo.extract(["check", ...(order as string[]), ...args]);
    return [stdout, repo.read("a.sarif"), repo.read("a.json")];
  });
  expect(outputs[0]?.[0]).toContain("3 findings");
  for (const output of outputs) expect(output).toEqual(outputs[0]);
});

test("paths are the workspace's where GitHub names one", () => {
  const repo = repository({ "news/articles/chile.txt": BAD });
  const github = (folder: string, env = {}) =>
    repo.extract(["check", "articles", "--reporter", "github"], { folder, env }).stdout;
  expect(github("news")).toContain("file=articles/chile.txt,");
  expect(github("news", { GITHUB_WORKSPACE: repo.root })).toContain("file=news/articles/chile.txt,");
  const absolute = repo.extract(["check", `${repo.root}/news`, "--reporter", "github"]).stdout;
  expect(absolute).toContain("file=news/articles/chile.txt,");
});

describe("what cannot be done as asked: one clear line, exit 2, nothing written", () => {
  let repo: Repository;
  let outside: Repository;
  const DAMAGED = "damaged.json";
  beforeAll(() => {
    repo = repository({
      ...ARTICLES,
      [DAMAGED]: '{"version": 1, "findings": [{"fingerprint": "x"}]}',
      "half.json": '{"version": 1, "find',
      "articles/bad.txt": BAD,
      "folder/kept.txt": "kept",
    });
    outside = repository(ARTICLES, false);
  });
  const refused = (repo: Repository, args: readonly string[]) => {
    const before = readdirSync(repo.root).sort();
    const { status, stdout, stderr } = repo.extract(["check", ...args]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(readdirSync(repo.root).sort()).toEqual(before);
    return stderr;
  };

  test.each([
    ["no path", [], /no input/],
    ["a path that is not there", ["nowhere"], /no input found: nowhere/],
    ["an unknown rule", ["articles", "--rule", "no-dat=off"], /unknown rule "no-dat"; the rules are .*no-date/],
    ["an unknown level", ["articles", "--rule", "no-date=loud"], /off, error, warning, note/],
    [
      "an unknown reporter",
      ["articles", "--reporter", "xml"],
      /no such reporter; there are readable, json, github, sarif/,
    ],
    ["a reporter's file without a name", ["articles", "--reporter", "json="], /name a file/],
    ["two reports in one file", ["articles", "--reporter", "json=x", "--reporter", "sarif=./x"], /two reports/],
    ["two documents on one output", ["articles", "--reporter", "json", "--reporter", "sarif"], /would mingle/],
    ["warnings that are no number", ["articles", "--max-warnings", "few"], /--max-warnings few/],
    ["a missing baseline", ["articles", "--baseline", "none.json"], /none\.json: cannot be read: no such file/],
    ["a damaged baseline", ["articles", "--baseline", DAMAGED], /damaged baseline: findings\[0\]\.fingerprint/],
    ["half a baseline", ["articles", "--baseline", "half.json"], /half\.json: not JSON/],
    ["an update of no baseline", ["articles", "--update-baseline"], /--baseline FILE/],
    ["missing records", ["articles", "--records", "none.ndjson"], /none\.ndjson: cannot be read/],
    ["an unknown ref", ["articles", "--since", "nowhere"], /--since nowhere: git knows no such commit/],
    ["a ref that is an option", ["articles", "--since=--help"], /git knows no such commit/],
    ["standard input since a commit", ["-", "--since", "HEAD"], /standard input is not in git/],
    ["an output in no folder", ["articles", "--reporter", "json=no/where.json"], /cannot write no\/where\.json/],
    ["an output that is a folder", ["articles", "--reporter", "json=folder"], /cannot write folder/],
    [
      "a baseline in no folder",
      ["articles", "--baseline", "no/b.json", "--update-baseline"],
      /cannot write no\/b\.json/,
    ],
    ["no configuration", ["articles", "--config", "none.json"], /none\.json: cannot be read/],
  ] as const)("%s", (_, args, message) => {
    expect(refused(repo, args)).toMatch(message);
  });

  test("one report that cannot be written keeps the others from being written", () => {
    repo.write("old.json", "old");
    refused(repo, ["articles", "--reporter", "json=old.json", "--reporter", "sarif=no/where.sarif"]);
    expect(repo.read("old.json")).toBe("old");
    repo.remove("old.json");
  });

  test("no repository, articles outside it, and history that is not shared", () => {
    expect(refused(outside, ["articles", "--since", "HEAD"])).toMatch(/is not in a git repository/);
    expect(refused(repo, [outside.root, "--since", "HEAD"])).toMatch(/is not in the git repository/);
    repo.git("switch", "--quiet", "--orphan", "island");
    repo.git("commit", "--quiet", "--allow-empty", "--message=Island");
    repo.git("switch", "--quiet", "main");
    expect(refused(repo, ["articles", "--since", "island"])).toMatch(/no history in common/);
  });

  test("without git, --since says so", () => {
    const { status, stderr } = repo.extract(["check", "articles", "--since", "HEAD"], { env: { PATH: "/nowhere" } });
    expect([status, stderr]).toEqual([2, "extract: --since needs git, which is not installed\n"]);
  });

  test("verify: no articles named, records that are not there", () => {
    expect(repo.extract(["verify", "half.json"])).toMatchObject({ status: 2, stdout: "" });
    const { status, stderr } = repo.extract(["verify", "none.json", "--articles", "articles"]);
    expect([status, stderr]).toEqual([2, "extract: none.json: cannot be read: no such file or folder\n"]);
  });
});
