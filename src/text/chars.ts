import type { Codes } from "./codes.ts";

/** Classes of characters, by a table for ASCII and by ranges for what news is mostly written in. */
export const Class = { Space: 0, Letter: 1, Digit: 2, Other: 3 } as const;
export type Class = (typeof Class)[keyof typeof Class];

/** Of each ASCII character. */
export const ASCII = new Uint8Array(128).fill(Class.Other);
for (let c = 0; c < 128; c++) {
  if (c <= 32) ASCII[c] = Class.Space;
  else if (c >= 48 && c <= 57) ASCII[c] = Class.Digit;
  else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) ASCII[c] = Class.Letter;
}

const LETTER = /[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]/u;
const SPACE = /[\s\u200E\u200F\u2028\u2029\uFEFF]/u;

export function classOf(codes: Codes, at: number): Class {
  const code = codes[at] as number;
  if (code < 128) return ASCII[code] as Class;
  // Latin letters and the marks of print by their ranges: a pattern of all letters takes milliseconds to compile.
  if (isLatin(code)) return Class.Letter;
  if ((code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e)) return Class.Other;
  const char = String.fromCharCode(...codes.subarray(at, at + width(codes, at)));
  if (SPACE.test(char)) return Class.Space;
  if (LETTER.test(char)) return Class.Letter;
  return Class.Other;
}

/** From `À` to `ɏ`, and `Ḁ` to `ỿ`. */
function isLatin(code: number): boolean {
  return (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code < 0x1f00);
}

/** UTF-16 units of the character at a place: 2 for a surrogate pair, else 1. */
export function width(codes: Codes, at: number): number {
  return ((codes[at] as number) & 0xfc00) === 0xd800 && ((codes[at + 1] as number) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** Where the characters of a class that begin at a place end. */
export function endOfRun(codes: Codes, from: number, to: number, wanted: Class): number {
  let at = from;
  while (at < to) {
    const code = codes[at] as number;
    if (code < 128) {
      if (ASCII[code] !== wanted) return at;
      at++;
    } else {
      if (classOf(codes, at) !== wanted) return at;
      at += width(codes, at);
    }
  }
  return Math.min(at, to);
}
