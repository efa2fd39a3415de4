import type { Reading } from "../model/reading.ts";

/** Finds the token that covers a character. */
export interface Places {
  /** The last token that begins at or before an offset. */
  at(offset: number): number;
}

export function placesOf({ tokens }: Reading): Places {
  return {
    at: (offset) => {
      let low = 0;
      let high = tokens.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((tokens[middle]?.start ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
