import type { Tag, TagClass } from "../model/reading.ts";

/** The index of the first item at or after a token, of items in text order. */
export function firstFrom(items: ReadonlyArray<{ readonly first: number }>, token: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tag that ends before a token, of tags of one class in text order. */
export function tagEnding<C extends TagClass>(tags: readonly Tag<C>[], end: number): Tag<C> | undefined {
  const before = firstFrom(tags, end) - 1;
  // An array once asked below zero is slower at that place ever after.
  const tag = before < 0 ? undefined : tags[before];
  return tag?.end === end ? tag : undefined;
}
