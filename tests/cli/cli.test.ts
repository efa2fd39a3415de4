import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BIN, extract } from "./cli.ts";

const TEXT = "date 2024-05-06 HÀ NỘI — The ministers met on Monday. — VNS";
let root = "";
const at = (name: string) => join(root, name);

function write(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "extract-"));
  write("good/a.txt", TEXT);
  write("good/b.txt", TEXT);
  write("mixed/a.txt", TEXT);
  write("mixed/b.txt", Buffer.from([0xff]));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("exit codes", () => {
  test("0: done, and nothing is said", () => {
    const { status, stdout, stderr } = extract([at("good")]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["a", "b"]);
  });

  test.each([
    ["no paths", []],
    ["an unknown option", ["--bogus", "."]],
    ["an unknown format", ["-f", "docx", "."]],
    ["an unknown kind", ["--only", "dates,people", "."]],
    ["a day that is none", ["--reference-date", "2023-02-29", "."]],
    ["a size that is none", ["--max-article-size", "many", "."]],
    ["nothing to read", ["no-such-folder"]],
  ])("2: %s, told in a line or two without a stack", (_, args) => {
    const { status, stdout, stderr } = extract(args, { cwd: root });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
  });

  test("2: no space left, one line, on standard output and on a file", () => {
    for (const args of [[], ["-o", "/dev/full"]]) {
      const { status, stderr } = spawnSync("sh", [
        "-c",
        `"$0" "$@" > /dev/full`,
        process.execPath,
        BIN,
        at("good"),
        ...args,
      ]);
      expect(status).toBe(2);
      expect(String(stderr)).toMatch(/^extract: cannot write [^\n]+: no space left\n$/);
    }
  });

  test("2: a folder that is not there to write in", () => {
    const { status, stderr } = extract([at("good"), "-o", at("no/such/x.json")]);
    expect([status, stderr]).toEqual([2, `extract: cannot write ${at("no/such/x.json")}: no such file or folder\n`]);
  });

  test("3: some inputs could not be read, the others are written", () => {
    const { status, stdout, stderr } = extract(["mixed"], { cwd: root });
    expect(status).toBe(3);
    expect(JSON.parse(stdout).id).toBe("a");
    expect(stderr).toBe("mixed/b.txt:1:1: byte 0xFF is not UTF-8, article skipped (--lossy replaces such bytes)\n");
    expect(extract(["mixed", "--lossy"], { cwd: root }).status).toBe(0);
  });

  test("quiet keeps errors and drops warnings", () => {
    const input = '{"id":"x","text":"One."}\n{"id":"x","text":"Two."}\nno\n';
    expect(extract(["-"], { input }).stderr.trim().split("\n")).toHaveLength(2);
    expect(extract(["-", "-q"], { input })).toMatchObject({ status: 3, stderr: "-:3:1: not JSON, line skipped\n" });
  });
});

describe("options", () => {
  test("--only leaves the other kinds out", () => {
    const { stdout } = extract([at("good/a.txt"), "--only", "figures,dates"]);
    expect(Object.keys(JSON.parse(stdout))).toEqual(["id", "header", "dates", "figures", "diagnostics"]);
  });

  test("--reference-date anchors an article without a date, and its header stays open", () => {
    const input = "The ministers met on Monday.";
    expect(JSON.parse(extract(["-"], { input }).stdout).diagnostics[0].code).toBe("no-publication-date");
    const { header, diagnostics } = JSON.parse(extract(["-", "--reference-date", "2024-05-06"], { input }).stdout);
    expect(header.date).toBeNull();
    expect(diagnostics.map(({ code }: { code: string }) => code)).not.toContain("no-publication-date");
  });

  test("--format decides the bytes, wherever they go", () => {
    expect(JSON.parse(extract([at("good"), "--format", "json"]).stdout)).toHaveLength(2);
    const csv = extract([at("good"), "-f", "csv", "--bom"]).stdout;
    expect(csv.startsWith("\uFEFFid,date,title,place,agencies,")).toBe(true);
    expect(extract([at("good"), "-f", "table"], { env: { ...process.env, FORCE_COLOR: "1" } }).stdout).toMatch(
      /^a {2}2024-05-06/,
    );
  });

  test("--version and --help", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(extract(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    const { status, stdout } = extract(["--help"]);
    expect(status).toBe(0);
    for (const part of ["Examples:", "Exit codes:", "--reference-date", "run", "schema"])
      expect(stdout).toContain(part);
  });

  test("run may be said or left out, and options stand before or after it", () => {
    const plain = extract([at("good"), "-f", "json"]).stdout;
    expect(extract(["run", at("good"), "-f", "json"]).stdout).toBe(plain);
    expect(extract(["-f", "json", "run", at("good")]).stdout).toBe(plain);
  });

  test("schema prints a JSON Schema whose keys stand in the record's order", () => {
    const { status, stdout } = extract(["schema"]);
    const schema = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(Object.keys(schema.properties)).toEqual([
      "id",
      "header",
      "dates",
      "officials",
      "figures",
      "mechanisms",
      "diagnostics",
    ]);
  });

  test("a command wins over a path of its name, and says so", () => {
    write("clash/schema", TEXT);
    const cwd = at("clash");
    const command = extract(["schema"], { cwd });
    expect(JSON.parse(command.stdout).$schema).toBeDefined();
    expect(command.stderr).toBe("extract: schema is read as the command; for the path write ./schema\n");
    for (const args of [["./schema"], ["run", "schema"]])
      expect(JSON.parse(extract(args, { cwd }).stdout).id).toBe("schema");
  });
});

describe("output", () => {
  const many = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ id: `n${i}`, text: TEXT })).join("\n");

  test("a slow reader gets every byte", async () => {
    const child = spawn(process.execPath, [BIN, "-"], { stdio: ["pipe", "pipe", "inherit"] });
    child.stdin.end(many);
    let lines = 0;
    for await (const chunk of child.stdout) {
      lines += String(chunk).split("\n").length - 1;
      if (lines < 300) await setTimeout(2);
    }
    expect(lines).toBe(3000);
  });

  test("a reader that leaves is no error", () => {
    write("many.ndjson", many);
    const { stdout, stderr } = spawnSync("bash", [
      "-c",
      `"$0" "$1" "$2" | head -1 | wc -l; echo "\${PIPESTATUS[0]}"`,
      process.execPath,
      BIN,
      at("many.ndjson"),
    ]);
    expect(String(stdout).trim().split("\n")).toEqual(["1", "0"]);
    expect(String(stderr)).toBe("");
  });

  test("-o takes the file's ending for the format, and keeps the file's mode", () => {
    const path = write("out/records.csv", "old");
    chmodSync(path, 0o600);
    expect(extract([at("good"), "-o", path])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(path, "utf8")).toMatch(/^id,date/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(at("out"))).toEqual(["records.csv"]);
  });

  test("a run that fails leaves the old file as it was", () => {
    const path = write("keep/records.json", "old");
    expect(extract(["no-such", "-o", path], { cwd: root }).status).toBe(2);
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(at("keep"))).toEqual(["records.json"]);
  });

  test("a link's target is replaced, not the link", () => {
    const path = write("linked/real.ndjson", "old");
    symlinkSync("real.ndjson", at("linked/link"));
    expect(extract([at("good"), "-o", at("linked/link")]).status).toBe(0);
    expect(readFileSync(path, "utf8")).toMatch(/^\{"id":"a"/);
  });

  test("killed at any time: the old file or the whole new one", async () => {
    const path = write("killed/records.ndjson", "old\n");
    write("some.ndjson", many.split("\n").slice(0, 400).join("\n"));
    for (const delay of [120, 180, 240, 320, 420]) {
      const child = spawn(process.execPath, [BIN, at("some.ndjson"), "-o", path], { stdio: "ignore" });
      const exit = once(child, "exit");
      await setTimeout(delay);
      child.kill("SIGKILL");
      await exit;
      const content = readFileSync(path, "utf8");
      if (content !== "old\n") expect(content.trim().split("\n")).toHaveLength(400);
    }
  });

  test("interrupted: one line, and the temporary file is taken away", async () => {
    mkdirSync(at("interrupted"));
    const child = spawn(process.execPath, [BIN, "-", "-o", at("interrupted/x.json")], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    // Enough to be flushed: then the run is well under way.
    child.stdin.write(`${many.split("\n").slice(0, 600).join("\n")}\n`);
    const sizes = () => readdirSync(at("interrupted")).map((name) => statSync(at(`interrupted/${name}`)).size);
    while (!sizes().some((size) => size > 0)) await setTimeout(10);
    const exit = once(child, "close");
    child.kill("SIGTERM");
    expect((await exit)[0]).toBe(2);
    expect(said).toBe(`extract: interrupted, ${at("interrupted/x.json")} is as it was\n`);
    expect(readdirSync(at("interrupted"))).toEqual([]);
  });
});

describe("safe and the same everywhere", () => {
  test("names and values from documents reach no terminal raw", () => {
    mkdirSync(at("evil"));
    writeFileSync(at("evil/\u202Etxt.\x1b]52;c;eA==\x07.txt"), Buffer.from([0xff]));
    const { stderr } = extract([at("evil"), `\x1b[31m`]);
    expect(stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(stderr).toContain("\\u{202E}txt.\\u{1B}]52;c;eA==\\u{7}.txt:1:1:");
    expect(extract(["--\x1b[31mx"]).stderr).toContain("\\u{1B}[31mx");
  });

  test("the same bytes in any time zone and locale", () => {
    const zones = [
      { TZ: "UTC", LC_ALL: "C" },
      { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "America/St_Johns", LC_ALL: "de_DE.UTF-8" },
    ];
    const outputs = zones.map(
      (zone) => extract(["fixtures/articles", "--explain"], { env: { ...process.env, ...zone } }).stdout,
    );
    expect(outputs[0]?.length).toBeGreaterThan(1000);
    expect(new Set(outputs).size).toBe(1);
  });

  test("a plain article loads no compromise", () => {
    const hook = `process.on("exit",()=>console.error(Object.keys(require("node:module")._cache).filter((name)=>/node_modules/.test(name)).join("\\n")))`;
    write("hook.cjs", hook);
    const run = spawnSync(process.execPath, ["--require", at("hook.cjs"), BIN, at("good/a.txt")]);
    expect(run.status).toBe(0);
    expect(String(run.stderr)).not.toMatch(/compromise/);
  });

  test("a document of random bytes is read or refused, never fatal", () => {
    for (let seed = 1; seed <= 8; seed++) {
      const bytes = Buffer.from(
        Array.from({ length: 3000 }, (_, i) => (Math.imul(i + seed, 2654435761) >>> 13) & 0xff),
      );
      write(`noise/${seed}.txt`, bytes);
    }
    const { status, stdout, stderr } = extract([at("noise"), "--lossy"]);
    expect([0, 3]).toContain(status);
    expect(stdout.split("\n").filter(Boolean).length + stderr.split("\n").filter(Boolean).length).toBe(8);
  });
});
