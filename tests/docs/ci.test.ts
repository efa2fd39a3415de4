import { chmodSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { REPORTERS } from "../../src/check/reporters/index.ts";
import { parseConfig } from "../../src/schema/config.ts";
import { BIN } from "../cli/cli.ts";
import { BAD, makeRepository, type Repository } from "../cli/repository.ts";
import { ACTION, bash, runAction } from "./action.ts";
import { startRegistry } from "./registry.ts";

const read = (name: string) => readFileSync(name, "utf8");
const fences = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``, "g"))].map((match) => match[1] ?? "");

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

const ENV: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  // Nothing here needs the network: a command that is not there is not fetched.
  npm_config_offline: "true",
  npm_config_update_notifier: "false",
};

/** A project with articles, an `origin` it was pushed to, and the command among its dependencies. */
function project(): Repository {
  const repo = makeRepository();
  made.push(repo.root);
  repo.write(".gitignore", "node_modules\n.runner-*\norigin.git\n");
  repo.write("node_modules/.bin/communique", `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(repo.root, "node_modules/.bin/communique"), 0o755);
  repo.git("add", ".");
  repo.git("commit", "--quiet", "--message=Ignore");
  repo.git("clone", "--quiet", "--bare", ".", "origin.git");
  repo.git("remote", "add", "origin", "./origin.git");
  repo.git("fetch", "--quiet", "origin");
  repo.git("switch", "--quiet", "--create", "news");
  return repo;
}

describe("docs/ci.md", () => {
  const page = read("docs/ci.md");
  let repo: Repository;
  beforeAll(() => {
    repo = project();
  });

  test("every command of the page runs, in order, and passes where all is well", async () => {
    const steps = fences(page, "sh");
    expect(steps).toHaveLength(5);
    for (const step of steps) {
      const { status, log } = await bash(step, repo.root, ENV);
      expect([step, status, log]).toEqual([step, 0, expect.any(String)]);
    }
    expect(JSON.parse(repo.read("check.sarif")).version).toBe("2.1.0");
  });

  test("and the steps of every change fail where an article is bad, or a record is no longer its article's", async () => {
    const [begin = "", change = "", records = ""] = fences(page, "sh");
    repo.write("articles/chile.txt", BAD);
    const bad = await bash(change, repo.root, ENV);
    expect(bad.status).toBe(1);
    expect(bad.log).toContain("articles/chile.txt:1:1: warning: no publication date (no-date)");
    await bash(begin, repo.root, ENV);
    expect((await bash(change, repo.root, ENV)).status).toBe(0);
    const [make = "", check = "", verify = ""] = records.split("\n");
    await bash(make, repo.root, ENV);
    repo.write("articles/chile.txt", BAD.replace("Rosa Fuentes", "Rosa Puentes"));
    expect((await bash(check, repo.root, ENV)).status).toBe(1);
    expect((await bash(verify, repo.root, ENV)).log).toContain('"Rosa Puentes" stands there now');
    repo.remove("articles/chile.txt");
    await bash(make, repo.root, ENV);
  });

  test("the configuration it shows is one, and holds", () => {
    const [config = "", ...others] = fences(page, "json");
    expect(others).toEqual([]);
    expect(parseConfig(JSON.parse(config))).toEqual(JSON.parse(config));
    repo.write("extract.config.json", config);
    const shown = JSON.parse(repo.extract(["check", "--print-config"]).stdout);
    const { rules, ...rest } = JSON.parse(config);
    expect(shown).toMatchObject(rest);
    expect(shown.rules).toMatchObject(rules);
    repo.remove("extract.config.json");
  });

  test("its tables have every reporter and every input, with its default", () => {
    for (const name of Object.keys(REPORTERS)) expect(page).toContain(`| \`${name}\` |`);
    const inputs = page.slice(page.indexOf("| input |"), page.indexOf("## The commands"));
    expect([...inputs.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1])).toEqual(Object.keys(ACTION.inputs));
    for (const [name, input] of Object.entries(ACTION.inputs)) {
      if (input.default !== "") expect(inputs).toMatch(new RegExp(`\`${name}\`.*\\(\`${input.default}\`\\)`));
    }
    expect(ACTION.inputs.version?.default).toBe(JSON.parse(read("package.json")).version);
  });

  test("the workflow it shows names inputs and outputs the action has, and runs with them", async () => {
    const [workflow = ""] = fences(page, "yaml");
    const { steps } = parse(workflow).jobs.articles as { steps: { uses: string; with: Record<string, string> }[] };
    expect(steps.map(({ uses }) => uses.replace(/@.*/, ""))).toEqual([
      "actions/checkout",
      "actions/setup-node",
      "OWNER/communique",
      "github/codeql-action/upload-sarif",
    ]);
    expect(steps[2]?.uses).toBe(`OWNER/communique@v${ACTION.inputs.version?.default}`);
    expect(Object.keys(ACTION.outputs)).toContain(
      /steps\.communique\.outputs\.(\w+)/.exec(steps[3]?.with.sarif_file ?? "")?.[1],
    );
    // As GitHub fills it for a pull request into main.
    const inputs = Object.entries(steps[2]?.with ?? {}).map(([name, value]) => [
      name,
      value.replace("$" + "{{ github.base_ref }}", "main"),
    ]);
    const { status, outputs } = await runAction(repo.root, Object.fromEntries(inputs), ENV);
    expect([status, outputs]).toEqual([0, { sarif: "./check.sarif" }]);
  });
});

test("README: the commands for a pipeline run, and fail for a bad article and for an edited quote", async () => {
  const [block = "", ...others] = fences(read("README.md"), "sh").filter((one) => one.startsWith("npx "));
  expect(others).toEqual([]);
  const repo = project();
  repo.extract(["articles", "-o", "records.ndjson"]);
  expect((await bash(block, repo.root, ENV)).status).toBe(0);
  repo.write("articles/chile.txt", BAD);
  expect((await bash(block, repo.root, ENV)).status).toBe(1);
  repo.remove("articles/chile.txt");
  repo.write("articles/warsaw.txt", repo.read("articles/warsaw.txt").replace("fifth round", "sixth round"));
  const edited = await bash(block, repo.root, ENV);
  expect(edited.status).toBe(1);
  expect(edited.log).toMatch(/record "warsaw": .*sixth round.* stands there now/);
});

describe("action.yml", () => {
  let repo: Repository;
  beforeAll(() => {
    repo = project();
    repo.extract(["articles", "-o", "records.ndjson"]);
  });

  test("is a composite action whose steps take what users give from the environment alone", () => {
    expect(ACTION.runs.using).toBe("composite");
    for (const { run, shell } of ACTION.runs.steps) {
      expect(shell).toBe("bash");
      expect(run).not.toContain("$" + "{{");
    }
  });

  test("passes where all is well, with everything asked for", async () => {
    const inputs = { paths: "articles/2019\narticles/warsaw.txt\n", since: "origin/main", sarif: "out.sarif" };
    const { status, log, outputs } = await runAction(repo.root, inputs, ENV);
    expect([status, outputs]).toEqual([0, { sarif: "./out.sarif" }]);
    expect(log).toContain("no findings in 0 articles\n");
    const all = await runAction(repo.root, { paths: "articles", records: "records.ndjson" }, ENV);
    expect([all.status, all.outputs]).toEqual([0, { sarif: "" }]);
    expect(all.log).toContain("no findings in 3 articles\n");
    expect(all.log).toMatch(/all as the articles have it: \d+ quotes in 3 records\n/);
  });

  test("annotates a bad article, shows it in full, and fails; what the article says is no command", async () => {
    repo.write("articles/chile.txt", BAD.replace("Chile", "::error::Chile"));
    const { status, log } = await runAction(repo.root, { paths: "articles" }, ENV);
    expect(status).toBe(1);
    const lines = log.split("\n");
    expect(lines[0]).toBe("::warning file=articles/chile.txt,line=1,endLine=1,title=no-date::no publication date");
    const [open = -1, close = -1] = lines.flatMap((line, index) => (/^::(?!warning)/.test(line) ? [index] : []));
    expect(lines[open]).toMatch(/^::stop-commands::[0-9a-f-]{36}$/);
    expect(lines[close]).toBe(`::${lines[open]?.slice("::stop-commands::".length)}::`);
    const said = lines.findIndex((line) => line.includes("::error::Chile"));
    expect(said).toBeGreaterThan(open);
    expect(said).toBeLessThan(close);
    const baseline = await runAction(repo.root, { paths: "articles", "max-warnings": "1" }, ENV);
    expect(baseline.status).toBe(0);
    repo.extract(["check", "articles", "--baseline", "known.json", "--update-baseline"]);
    expect((await runAction(repo.root, { paths: "articles", baseline: "known.json" }, ENV)).status).toBe(0);
    repo.remove("articles/chile.txt");
  });

  test("works in a folder below, with the configuration's paths, and annotates from the workspace", async () => {
    repo.write("desk/extract.config.json", '{ "paths": ["texts"] }');
    repo.write("desk/texts/chile.txt", BAD);
    repo.extract([".", "-o", "records.ndjson"], { folder: "desk/texts" });
    const inputs = { "working-directory": "desk", records: "texts/records.ndjson", sarif: "out.sarif" };
    repo.write("desk/node_modules/.bin/communique", repo.read("node_modules/.bin/communique"));
    chmodSync(join(repo.root, "desk/node_modules/.bin/communique"), 0o755);
    const { status, log, outputs } = await runAction(repo.root, inputs, ENV);
    expect(log).toContain("::warning file=desk/texts/chile.txt,");
    expect(log).toMatch(/all as the articles have it: \d+ quotes in 1 record\n/);
    expect([status, outputs]).toEqual([1, { sarif: "desk/out.sarif" }]);
  });

  test("an edited quote fails it, and what cannot run ends with 2", async () => {
    const before = repo.read("articles/warsaw.txt");
    repo.write("articles/warsaw.txt", before.replace("Zielińska", "Zielinska"));
    const { status, log } = await runAction(repo.root, { paths: "articles", records: "records.ndjson" }, ENV);
    expect(status).toBe(1);
    expect(log).toContain('"Anna Zielinska" stands there now');
    repo.write("articles/warsaw.txt", before);
    const refused = await runAction(repo.root, { paths: "articles", since: "nowhere" }, ENV);
    expect([refused.status, refused.log]).toEqual([2, expect.stringContaining("git knows no such commit")]);
  });

  test("installs the package as published where the project has none", { timeout: 120_000 }, async () => {
    repo.remove("node_modules");
    repo.write("registry/.keep", "");
    const { url, server } = await startRegistry(resolve("."), join(repo.root, "registry"));
    try {
      const env = {
        ...ENV,
        npm_config_offline: "false",
        npm_config_registry: url,
        npm_config_cache: join(repo.root, "registry/cache"),
      };
      const { status, log } = await runAction(repo.root, { paths: "articles" }, env);
      expect([status, log]).toEqual([0, expect.stringContaining("no findings in 3 articles\n")]);
    } finally {
      server.close();
    }
  });
});
