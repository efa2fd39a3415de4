import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXIT_CODES } from "../../src/cli/exit.ts";
import { FORMATS } from "../../src/emit/index.ts";
import { recordJsonSchema } from "../../src/schema/json.ts";

const read = (name: string) => readFileSync(name, "utf8");

test("the documents show what the command says (else: npm run docs)", () => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/docs.mjs", "--check"], { encoding: "utf8" });
  expect(stdout).toBe("README.md: 4 blocks\ndocs/ci.md: 3 blocks\ndocs/cli.md: 1 blocks\ndocs/record.md: 1 blocks\n");
  expect(status).toBe(0);
});

test("the README has one command that runs the main job and one that runs the tests", () => {
  const commands = [...read("README.md").matchAll(/```sh\n([\s\S]*?)\n```/g)].map((match) => match[1]);
  // The block of the pipeline has a test of its own.
  const own = commands.filter((command) => !command?.startsWith("npx "));
  expect(own).toEqual(["npm ci && node bin/extract.js fixtures/articles", "npm ci && npm test"]);
  const { scripts } = JSON.parse(read("package.json"));
  expect(scripts.prepare).toBe("npm run build");
  expect(scripts.test).toContain("vitest run");
});

test("the README shows the article its example reads", () => {
  const quoted = read("README.md")
    .split("\n")
    .filter((line) => line.startsWith(">"))
    .map((line) => line.replace(/^> ?/, ""));
  expect(quoted.join("\n")).toBe(read("fixtures/readme/talks.txt").trim());
});

test("exit codes and formats are told as the program has them", () => {
  const cli = read("docs/cli.md");
  for (const [code, meaning] of EXIT_CODES) expect(cli).toContain(`| ${code} | ${meaning} |`);
  for (const { name } of FORMATS) expect(cli).toContain(`| \`${name}\` |`);
});

test("the record's document names every key of its schema", () => {
  const keys = new Set<string>();
  const collect = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    const { properties } = node as { properties?: Record<string, unknown> };
    for (const key of Object.keys(properties ?? {})) keys.add(key);
    Object.values(node).forEach(collect);
  };
  collect(recordJsonSchema());
  expect(keys.size).toBeGreaterThan(40);
  const told = read("docs/record.md");
  expect([...keys].filter((key) => !told.includes(`\`${key}\``))).toEqual([]);
});
