import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/load/decode.ts";
import { linesOf } from "../../src/load/lines.ts";

const bytes = (...parts: Array<string | number[]>) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe("decode", () => {
  test("UTF-8 with and without its mark; the text is all the rest", () => {
    expect(decode(bytes("Hà Nội\r\n"), false)).toEqual({ text: "Hà Nội\r\n", replaced: false });
    expect(decode(bytes([0xef, 0xbb, 0xbf], "Hà Nội"), false)).toEqual({ text: "Hà Nội", replaced: false });
    expect(decode(bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], "x"), false)).toEqual({
      text: "\uFEFFx",
      replaced: false,
    });
  });

  test("UTF-16 by its mark, both orders", () => {
    const little = bytes([0xff, 0xfe], [...Buffer.from("Łódź", "utf16le")]);
    expect(decode(little, false)).toEqual({ text: "Łódź", replaced: false });
    expect(decode(bytes([0xfe, 0xff], [...Buffer.from("Łódź", "utf16le").swap16()]), false)).toMatchObject({
      text: "Łódź",
    });
    expect(decode(bytes([0xff, 0xfe, 0x41]), false)).toMatchObject({ fault: expect.stringContaining("UTF-16LE") });
  });

  test("a faulty byte is told by line and column, or replaced", () => {
    const faulty = bytes("one\nHà ", [0xc3, 0x28], "\n");
    expect(decode(faulty, false)).toEqual({ fault: "byte 0xC3 is not UTF-8", line: 2, column: 5 });
    expect(decode(faulty, true)).toEqual({ text: "one\nHà \uFFFD(\n", replaced: true });
  });

  test.each([
    ["an overlong form", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["above U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
    ["cut short", [0xe1, 0xbb]],
  ])("%s is no UTF-8", (_, faulty) => {
    expect(decode(bytes("ab", faulty), false)).toMatchObject({ line: 1, column: 3 });
  });

  test("NUL means binary, lossy or not", () => {
    expect(decode(bytes("a\n", [0], "b"), true)).toEqual({
      fault: "a NUL byte: this is no text file",
      line: 2,
      column: 1,
    });
    expect(decode(bytes([0xff, 0xfe, 0, 0]), false)).toMatchObject({ fault: expect.stringContaining("NUL") });
  });

  test("any bytes decode or are refused, as Node's own decoder says", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (given) => {
        const decoded = decode(given, false);
        if (given.includes(0) || given[0] === 0xff || given[0] === 0xfe) return;
        let sound = true;
        try {
          new TextDecoder("utf-8", { fatal: true }).decode(given);
        } catch {
          sound = false;
        }
        expect("text" in decoded).toBe(sound);
        if (!sound) expect(decode(given, true)).toHaveProperty("text");
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});

describe("lines", () => {
  async function all(chunks: Uint8Array[], limit = 100): Promise<Array<string | null>> {
    async function* stream() {
      yield* chunks;
    }
    const lines: Array<string | null> = [];
    for await (const { bytes: line } of linesOf(stream(), limit)) lines.push(line?.toString("utf8") ?? null);
    return lines;
  }

  test("the same lines wherever the stream is cut, also inside a character or the mark", async () => {
    const text = "Hà Nội\nĐà Nẵng 😀\r\n\nlast";
    for (const whole of [
      Buffer.from(text),
      bytes([0xef, 0xbb, 0xbf], text),
      bytes([0xff, 0xfe], [...Buffer.from(text, "utf16le")]),
    ]) {
      for (let cut = 0; cut <= whole.length; cut++) {
        expect(await all([whole.subarray(0, cut), whole.subarray(cut)])).toEqual([
          "Hà Nội",
          "Đà Nẵng 😀\r",
          "",
          "last",
        ]);
      }
      expect(await all([...whole].map((byte) => Buffer.from([byte])))).toEqual(["Hà Nội", "Đà Nẵng 😀\r", "", "last"]);
    }
  });

  test("a line over the limit is dropped, those around it stay", async () => {
    expect(await all([bytes("aa\nbbbb"), bytes("bbb\ncc\n")], 4)).toEqual(["aa", null, "cc"]);
  });

  test("an empty stream has no line", async () => {
    expect(await all([])).toEqual([]);
    expect(await all([Buffer.alloc(0)])).toEqual([]);
  });
});
