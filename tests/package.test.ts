import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { bin: Record<string, string> };

test("the library exports the listed names and nothing else", async () => {
  const library = (await import(join(root, "dist", "index.js"))) as Record<string, unknown>;
  expect(Object.keys(library).sort()).toEqual(["KINDS", "extractArticle", "recordSchema"]);
});

test("the package is sound as npm and its readers see it", async () => {
  const { messages } = await publint({ pkgDir: root, level: "warning" });
  expect(messages).toEqual([]);
});

test("what is published holds the command, the library, its types, and no sources or measuring data", () => {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
  });
  const [{ files }] = JSON.parse(output.slice(output.indexOf("["))) as [{ files: Array<{ path: string }> }];
  const paths = files.map(({ path }) => path);
  for (const wanted of [
    "bin/extract.js",
    "dist/cli.cjs",
    "dist/start.cjs",
    "dist/thread.cjs",
    "dist/index.js",
    "dist/types/index.d.ts",
    "LICENSE",
  ]) {
    expect(paths).toContain(wanted);
  }
  expect(paths.filter((path) => !/^(?:bin|dist|docs)\/|^(?:LICENSE|README\.md|package\.json)$/.test(path))).toEqual([]);
});

test("the package answers to both names of the command", () => {
  expect(manifest.bin).toEqual({ extract: "bin/extract.js", communique: "bin/extract.js" });
});

test("what V8 left at the build only saves time: cut short or gone, the same records come out", () => {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  try {
    for (const part of ["bin", "dist", "package.json"])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const article = join(root, "fixtures", "articles", "gulf-gcc-summit", "source.txt");
    const run = () =>
      execFileSync(process.execPath, [join(folder, "bin", "extract.js"), article, "--format", "ndjson"], {
        encoding: "utf8",
      });
    const whole = run();
    expect(JSON.parse(whole).dates.length).toBeGreaterThan(0);
    truncateSync(join(folder, "dist", "cli.cache"), 100_000);
    expect(run()).toBe(whole);
    rmSync(join(folder, "dist", "cli.cache"));
    expect(run()).toBe(whole);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
