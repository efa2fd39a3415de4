import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LoadOptions, load } from "../../src/load/index.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "load-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** `id` of each article and `path:line:column severity message` of each problem, in order. */
async function loaded(paths: readonly string[], options: Partial<LoadOptions> = {}, input = ""): Promise<string[]> {
  async function* stdin() {
    yield Buffer.from(input);
  }
  const found: string[] = [];
  for await (const one of load(paths, { maxArticleSize: 20e6, stdin: stdin(), ...options })) {
    if ("source" in one) found.push(one.source.id);
    else {
      const { path, line, column, severity, message } = one.problem;
      found.push(`${path.replace(`${root}/`, "")}:${line}:${column} ${severity} ${message}`);
    }
  }
  return found;
}

describe("what is read", () => {
  test("a folder: its articles below it by path, named by path without ending", async () => {
    for (const name of ["b.txt", "a/z.md", "a-b.txt", "a/y/x.txt", "notes.html", ".hidden.txt"]) write(name, "Text.");
    expect(await loaded([root])).toEqual(["a-b", "a/y/x", "a/z", "b"]);
  });

  test("a file named itself: its stem, whatever its ending", async () => {
    expect(await loaded([write("deep/in/talks.html", "Text.")])).toEqual(["talks"]);
  });

  test("a glob: by path below its fixed part; a name that only looks like one is a name", async () => {
    for (const name of ["n/a/1.txt", "n/b/2.txt", "n/b/3.md"]) write(name, "Text.");
    const odd = write("n/x[1].txt", "Text.");
    expect(await loaded([join(root, "n/**/*.txt")])).toEqual(["a/1", "b/2", "x[1]"]);
    expect(await loaded([odd])).toEqual(["x[1]"]);
    expect(await loaded([join(root, "n/*.none")])).toEqual(["n/*.none:1:1 error no file matches, skipped"]);
  });

  test("a file named twice is read once", async () => {
    const path = write("a.txt", "Text.");
    expect(await loaded([path, root])).toEqual(["a"]);
  });

  test("standard input: lines of JSON, or one article", async () => {
    expect(await loaded(["-"], {}, '\n {"id":"x","text":"T."}\n{"text":"U."}\n')).toEqual(["x", "stdin#3"]);
    expect(await loaded(["-"], {}, "HÀ NỘI — Talks.")).toEqual(["stdin"]);
    expect(await loaded(["-"], {}, "")).toEqual(["-:1:1 error no text in it, skipped"]);
  });

  test("lines of JSON: id, else url, else file and line; date and title beside the text", async () => {
    const lines = [
      { id: "a", url: "u", text: "T", date: "2024-01-02", title: "H" },
      { url: "http://x/y", text: "T" },
      { text: "T" },
      { id: 7, text: "T" },
    ];
    const path = write("n.jsonl", `\uFEFF${lines.map((line) => JSON.stringify(line)).join("\r\n")}`);
    expect(await loaded([path])).toEqual(["a", "http://x/y", "n.jsonl#3", "7"]);
    for await (const one of load([path], { maxArticleSize: 1e6, stdin: (async function* () {})() })) {
      expect(one).toMatchObject({ source: { date: "2024-01-02", title: "H", text: "T", path, line: 1 } });
      break;
    }
  });

  test("ids from input are names and nothing more", async () => {
    const path = write(
      "n.jsonl",
      '{"id":"__proto__","text":"T"}\n{"id":"constructor","text":"T"}\n{"id":"../../x","text":"T"}\n{"__proto__":{"text":"T"}}',
    );
    expect(await loaded([path])).toEqual([
      "__proto__",
      "constructor",
      "../../x",
      'n.jsonl:4:1 error no string "text", line skipped',
    ]);
    expect(({} as { text?: string }).text).toBeUndefined();
  });
});

describe("what cannot be read is told where it stands, and the others go on", () => {
  test("faulty bytes, binary, empty", async () => {
    write("a.txt", Buffer.from([0x61, 0x0a, 0xff]));
    write("b.txt", Buffer.from([0x61, 0x00]));
    write("c.txt", " \n");
    write("d.txt", "Text.");
    expect(await loaded([root])).toEqual([
      "a.txt:2:1 error byte 0xFF is not UTF-8, article skipped (--lossy replaces such bytes)",
      "b.txt:1:2 error a NUL byte: this is no text file, article skipped",
      "c.txt:1:1 error no text in it, skipped",
      "d",
    ]);
    expect(await loaded([join(root, "a.txt")], { lossy: true })).toEqual(["a"]);
  });

  test("lines that are no article", async () => {
    const path = write(
      "n.ndjson",
      Buffer.concat([
        Buffer.from('{"id":"1","text":"T"}\n{"id":\n[]\n{"text":""}\n{"id":"x","text":"'),
        Buffer.from([0xff]),
        Buffer.from('"}\n{"id":"6","text":"T"}\n'),
      ]),
    );
    expect(await loaded([path])).toEqual([
      "1",
      expect.stringMatching(/^n\.ndjson:2:\d+ error not JSON, line skipped$/),
      "n.ndjson:3:1 error not a JSON object, line skipped",
      'n.ndjson:4:1 error nothing in "text", line skipped',
      "n.ndjson:5:19 error byte 0xFF is not UTF-8, line skipped (--lossy replaces such bytes)",
      "6",
    ]);
  });

  test("articles over the limit, as files, as lines, on standard input", async () => {
    write("a.txt", "x".repeat(60));
    write("b.jsonl", `{"id":"long","text":"${"x".repeat(60)}"}\n{"id":"short","text":"T"}`);
    const limit = { maxArticleSize: 50 };
    const said = "over the 50 bytes an article may have, skipped (--max-article-size)";
    expect(await loaded([root], limit)).toEqual([
      `a.txt:1:1 error 60 bytes, ${said}`,
      `b.jsonl:1:1 error a line ${said}`,
      "short",
    ]);
    expect(await loaded(["-"], limit, "y".repeat(70))).toEqual([`-:1:1 error 70 bytes, ${said}`]);
  });

  test("a folder that is not there, one without articles", async () => {
    mkdirSync(join(root, "empty"));
    const path = write("a.txt", "Text.");
    expect(await loaded([join(root, "no"), join(root, "empty"), path])).toEqual([
      "no:1:1 error no such file or folder, skipped",
      "empty:1:1 error no article (.txt, .md, .jsonl, .ndjson) in this folder, skipped",
      "a",
    ]);
  });

  test("links and pipes: a loop, a way out, a way to nowhere, a FIFO", async () => {
    write("in/a.txt", "Text.");
    write("out/b.txt", "Text.");
    const link = (name: string, to: string) => symlinkSync(to, join(root, "in", name));
    link("back", "..");
    link("dangling.txt", "nowhere");
    link("loop", ".");
    link("other.txt", "a.txt");
    link("self.txt", "self.txt");
    execFileSync("mkfifo", [join(root, "in", "pipe.txt")]);
    expect(await loaded([join(root, "in")])).toEqual([
      "a",
      "in/back:1:1 error a symbolic link out of the folder, not followed; name its target to read it",
      "in/dangling.txt:1:1 error a symbolic link to nothing, skipped",
      "in/loop:1:1 warning a symbolic link into the same folder, not followed: its target is read there",
      "in/other.txt:1:1 warning a symbolic link into the same folder, not followed: its target is read there",
      "in/pipe.txt:1:1 error not a regular file, skipped",
      "in/self.txt:1:1 error a symbolic link that leads to itself, skipped",
    ]);
    expect(
      await loaded([join(root, "in", "pipe.txt"), join(root, "in", "dangling.txt"), join(root, "in", "other.txt")]),
    ).toEqual([
      "in/pipe.txt:1:1 error not a regular file, skipped (a pipe is read as -)",
      "in/dangling.txt:1:1 error a symbolic link to nothing, skipped",
      "other",
    ]);
  });

  test("two articles with one id are both kept, and the record says so", async () => {
    const path = write("n.jsonl", '{"id":"x","text":"One"}\n{"id":"x","text":"Two"}');
    expect(await loaded([path])).toEqual([
      "x",
      'n.jsonl:2:1 warning another article has the id "x" too, both are kept',
      "x",
    ]);
    const notes: unknown[] = [];
    for await (const one of load([path], { maxArticleSize: 1e6, stdin: (async function* () {})() })) {
      if ("source" in one) notes.push(one.source.notes?.map(({ code }) => code));
    }
    expect(notes).toEqual([[], ["duplicate-id"]]);
  });
});
