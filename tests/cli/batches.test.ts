import { expect, test } from "vitest";
import { batches } from "../../src/cli/batches.ts";
import type { Loaded } from "../../src/load/index.ts";

const article = (id: string, length = 10): Loaded => ({
  source: { id, path: id, line: null, text: "a".repeat(length), date: null, title: null },
});
const ids = (batch: readonly Loaded[]) => batch.map((loaded) => ("source" in loaded ? loaded.source.id : "?"));

async function all(inputs: AsyncIterable<Loaded>): Promise<string[][]> {
  const told = [];
  for await (const batch of batches(inputs)) told.push(ids(batch));
  return told;
}

test("inputs stay in their order, and a batch ends where it holds enough", async () => {
  async function* inputs() {
    yield article("a", 20_000);
    yield article("b", 20_000);
    yield article("c", 1_000_000);
    yield article("d");
    yield article("e");
  }
  expect(await all(inputs())).toEqual([["a", "b"], ["c"], ["d", "e"]]);
});

test("many inputs without text fill a batch too", async () => {
  async function* inputs() {
    for (let i = 0; i < 300; i++) yield article(String(i), 0);
  }
  expect((await all(inputs())).map((batch) => batch.length)).toEqual([256, 44]);
});

test("what has come is given while the next is waited for", async () => {
  let go = () => {};
  const later = new Promise<void>((resolve) => {
    go = resolve;
  });
  async function* inputs() {
    yield article("a");
    yield article("b");
    await later;
    yield article("c");
  }
  const told = batches(inputs());
  expect(ids((await told.next()).value ?? [])).toEqual(["a", "b"]);
  go();
  expect(ids((await told.next()).value ?? [])).toEqual(["c"]);
  expect((await told.next()).done).toBe(true);
});

test("what came before an input that breaks off is given, then the failure", async () => {
  async function* inputs() {
    yield article("a");
    await new Promise(setImmediate);
    throw new Error("broken");
  }
  const told = batches(inputs());
  expect(ids((await told.next()).value ?? [])).toEqual(["a"]);
  await expect(told.next()).rejects.toThrow("broken");
});

test("whoever leaves early ends the input", async () => {
  let ended = false;
  async function* inputs() {
    try {
      for (;;) yield article("a", 1 << 16);
    } finally {
      ended = true;
    }
  }
  for await (const _ of batches(inputs())) break;
  expect(ended).toBe(true);
});

test("no input, no batch", async () => {
  async function* inputs(): AsyncGenerator<Loaded> {}
  expect(await all(inputs())).toEqual([]);
});

test("nothing is read ahead of a batch that is full: a large article is alone in memory", async () => {
  let read = 0;
  async function* inputs() {
    for (;;) {
      read++;
      yield article(String(read), 1 << 20);
    }
  }
  const told = batches(inputs());
  await told.next();
  await new Promise(setImmediate);
  expect(read).toBe(1);
  await told.return(undefined);
});
