import type { Span } from "../model/span.ts";

/** A line without its break and without white space at its ends, and what stands around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** A blank line (or the article's start) stands before it. */
  readonly afterBlank: boolean;
}

const OTHER_BREAKS = ["\r", "\u2028", "\u2029"];
const BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const SPACE = /[\s\uFEFF\u200B\u200E\u200F]/u;

/** The lines of a text that hold anything, in order. Breaks: LF, CRLF, CR, and Unicode's line and paragraph separators. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let blank = true;
  const close = (to: number) => {
    const [start, end] = trim(text, [from, to]);
    if (start < end) lines.push({ start, end, afterBlank: blank });
    blank = start >= end;
  };
  if (OTHER_BREAKS.some((mark) => text.includes(mark))) {
    for (const { index, 0: found } of text.matchAll(BREAK)) {
      close(index);
      from = index + found.length;
    }
  } else {
    for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", from)) {
      close(index);
      from = index + 1;
    }
  }
  close(text.length);
  return lines;
}

/** The span without white space at its ends; an empty one stays at its start. */
export function trim(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return [start, end];
}

export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code >= 0x80 && SPACE.test(text[at] ?? ""));
}

/**
 * A line that had room for the next line's first word was not wrapped: the break between them is meant. Both lines'
 * widths are all that is known of the page. A next line that begins small goes on with the sentence.
 */
export function breakIsMeant(text: string, line: Line, next: Line): boolean {
  if (next.afterBlank) return true;
  if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return false;
  let word = next.start;
  while (word < next.end && !isSpace(text, word)) word++;
  return line.end - line.start + 1 + (word - next.start) < next.end - next.start;
}
