import type { SourceText } from "../model/article.ts";
import type { Span } from "../model/span.ts";

/** Lines and columns of a file, counted from 1; columns in UTF-16 code units; the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const WIDTH = 100;
const BEFORE = 30;

/** Where a span stands in its file. An article that is one line of a file stands, whole, at the start of that line. */
export function placeOf({ text, line }: SourceText, span: Span | null): Place {
  if (line !== null) return { line, column: 1, endLine: line, endColumn: 1 };
  const [from, to] = span ?? [firstWord(text), firstWord(text)];
  const start = positionOf(text, from);
  const end = positionOf(text, to);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The line of the text a finding stands in, cut to a window around it, with marks under the words it is about. */
export function frame({ text, line: fileLine }: SourceText, place: Place, span: Span | null): string[] {
  const from = span?.[0] ?? firstWord(text);
  const lineStart = from === 0 ? 0 : text.lastIndexOf("\n", from - 1) + 1;
  const nextBreak = text.indexOf("\n", from);
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  if (lineStart >= lineEnd) return [];
  const start = wordEdge(text, Math.max(lineStart, from - BEFORE), lineStart);
  const end = wordEdge(text, Math.min(lineEnd, start + WIDTH), lineStart);
  const shown = text.slice(start, end).replace(/\s/gu, " ").trimEnd();
  const lead = start > lineStart ? "…" : "";
  const gutter = fileLine === null ? `${place.line}` : "";
  const lines = [`${gutter.padStart(6)} | ${lead}${shown}${end < lineEnd ? "…" : ""}`];
  if (span !== null) {
    const marked = Math.max(1, width(text.slice(from, Math.min(span[1], end))));
    const offset = lead.length + width(text.slice(start, from));
    lines.push(`${"".padStart(6)} | ${" ".repeat(offset)}${"^".repeat(marked)}`);
  }
  return lines;
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const at = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf("\n"); next !== -1 && next < at; next = text.indexOf("\n", next + 1)) {
    line++;
    lineStart = next + 1;
  }
  return { line, column: at - lineStart + 1 };
}

function firstWord(text: string): number {
  const found = text.search(/\S/u);
  return found === -1 ? 0 : found;
}

/** A cut that parts no surrogate pair and no letter from its marks. */
function wordEdge(text: string, at: number, floor: number): number {
  let edge = at;
  while (edge > floor && edge < text.length && /^(?:\p{M}|[\uDC00-\uDFFF])/u.test(text.slice(edge, edge + 1))) edge--;
  return edge;
}

/** Columns a text takes on a terminal: marks take none, the letters of East Asia two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}|\p{Cf}/u.test(character)) continue;
    columns += /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\uFF01-\uFF60]/u.test(character) ? 2 : 1;
  }
  return columns;
}
