import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { expect, test, vi } from "vitest";

const root = join(import.meta.dirname, "..", "src");

/** Every regular expression literal of the sources: after an operator, a bracket or a keyword, up to its unescaped slash. */
const LITERAL =
  /(?<=(?:[=(,:[!&|?{};>]|return|=>)\s*)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=\s*[.,;)\]}\n:?]|$)/gm;

// A dependency's patterns are not ours: what it sees is bounded where it is called.
vi.resetModules();
await import("chrono-node/en");
/** Patterns that are put together as the sources load, beside the literals. */
const constructed: RegExp[] = [];
const Plain = globalThis.RegExp;
globalThis.RegExp = new Proxy(Plain, {
  construct(target, args, as) {
    const made = Reflect.construct(target, args, as) as RegExp;
    constructed.push(made);
    return made;
  },
});
await import("../src/pipeline.ts");
globalThis.RegExp = Plain;

const patterns = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) =>
    [...readFileSync(join(root, name), "utf8").matchAll(LITERAL)].map((match) => ({
      file: name,
      source: match[1] ?? "",
      flags: match[2] ?? "",
    })),
  )
  .filter(({ source }) => !source.startsWith("/") && !source.startsWith("*"))
  .concat(constructed.map(({ source, flags }) => ({ file: "put together", source, flags })));

/** Steps are counted, not timed: a slow machine would find harmless patterns slow. */
const COUNTED = { timeout: 60_000, incubationTimeout: null, seedingTimeout: null };

test("the check itself sees what backtracks", () => {
  expect(checkSync(String.raw`^(?:\d+,?)+$`, "", COUNTED).status).toBe("vulnerable");
  expect(checkSync(String.raw`\d[\d,.]*%`, "", COUNTED).status).toBe("vulnerable");
});

test("no pattern backtracks: each is linear on every input", { timeout: 300_000 }, () => {
  expect(patterns.length).toBeGreaterThan(20);
  expect(constructed.some(({ source }) => source.includes("photograph"))).toBe(true);
  const seen = new Map<string, string>();
  const wrong: string[] = [];
  for (const { file, source, flags } of patterns) {
    const key = `/${source}/${flags}`;
    // recheck does not read the v flag; what it knows of u is enough here, no pattern uses set operations.
    const verdict = seen.get(key) ?? checkSync(source, flags.replace("v", "u"), COUNTED).status;
    seen.set(key, verdict);
    if (verdict !== "safe") wrong.push(`${file}: ${key} is ${verdict}`);
  }
  expect(wrong).toEqual([]);
});
