import type { Loaded } from "../load/index.ts";

/**
 * How much is extracted at one go: enough that each stage's code is fetched once for many articles, little enough that what is
 * known of them stays near the processor too.
 */
const FULL = { text: 1 << 15, inputs: 256 };

/** Inputs by the batch, in their order. What has come is not held back while more is waited for. */
export async function* batches(inputs: AsyncIterable<Loaded>): AsyncGenerator<readonly Loaded[]> {
  const iterator = inputs[Symbol.asyncIterator]();
  try {
    for (let first = await iterator.next(); !first.done; ) {
      const batch = [first.value];
      const idle = new Promise<null>((resolve) => setImmediate(resolve, null));
      let size = lengthOf(first.value);
      let following = iterator.next();
      while (size < FULL.text && batch.length < FULL.inputs) {
        const next = await Promise.race([following, idle]);
        if (next === null || next.done) break;
        batch.push(next.value);
        size += lengthOf(next.value);
        following = iterator.next();
      }
      // Whoever takes the next batch sees the failure; until then it is nobody's.
      following.catch(() => {});
      yield batch;
      first = await following;
    }
  } finally {
    await iterator.return?.();
  }
}

/** Characters of an input's text; none where it could not be read. */
export function lengthOf(loaded: Loaded): number {
  return "source" in loaded ? loaded.source.text.length : 0;
}
