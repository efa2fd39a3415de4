/** `[start, end)` in UTF-16 code units of the article's untouched text. */
export type Span = [start: number, end: number];
