import type { Loaded } from "../load/index.ts";

/**
 * How much is extracted at one go: enough that each stage's code is fetched once for many articles, little enough that what is
 * known of them stays near the processor too.
 */
const FULL = { text: 1 << 15, inputs: 256 };

/** Inputs by the batch, in their order. What has come is not held back while more is waited for. */
export async function* batches(inputs: AsyncIterable<Loaded>): AsyncGenerator<readonly Loaded[]> {
  const iterator = inputs[Symbol.asyncIterator]();
  let asked: Promise<IteratorResult<Loaded>> | null = null;
  try {
    for (;;) {
      const first = await (asked ?? iterator.next());
      if (first.done) return;
      asked = null;
      const batch = [first.value];
      const idle = new Promise<null>((resolve) => setImmediate(resolve, null));
      let size = lengthOf(first.value);
      while (size < FULL.text && batch.length < FULL.inputs) {
        asked = iterator.next();
        const next = await Promise.race([asked, idle]);
        if (next === null || next.done) break;
        asked = null;
        batch.push(next.value);
        size += lengthOf(next.value);
      }
      // Whoever takes the next batch sees the failure; until then it is nobody's.
      asked?.catch(() => {});
      yield batch;
    }
  } finally {
    await iterator.return?.();
  }
}

/** Characters of an input's text; none where it could not be read. */
export function lengthOf(loaded: Loaded): number {
  return "source" in loaded ? loaded.source.text.length : 0;
}
