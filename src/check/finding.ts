import type { SourceText } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import type { FindingLevel, RuleId } from "../schema/check.ts";
import { hex } from "./hash.ts";
import { frame, type Place, placeOf } from "./place.ts";

/** One thing that is wrong with an article or its record. */
export interface Finding extends Place {
  readonly rule: RuleId;
  readonly level: FindingLevel;
  /** The file, as the user named it, with `/` between its parts. */
  readonly path: string;
  /** The article's id. */
  readonly id: string;
  /** Where in the article's text, or null where the finding is about the whole article. */
  readonly span: Span | null;
  /** One line. */
  readonly message: string;
  /** What else there is to say, a line each: a record's fields that differ. */
  readonly notes: readonly string[];
  /** Sixteen hexadecimal digits that stay the same while rule, article id and the words around stay the same. */
  readonly fingerprint: string;
  /** The text the finding stands in, ready to print under the message. */
  readonly frame: readonly string[];
}

/** What a rule says before anything is known of its place. */
export interface Draft {
  readonly rule: RuleId;
  readonly span: Span | null;
  readonly message: string;
  readonly notes?: readonly string[];
  /** What the fingerprint holds besides rule and article id; the words around the span where nothing else is said. */
  readonly content?: string;
}

/** Where a finding stands that has no text to stand in: a file that is no article, a record without one. */
export interface Elsewhere {
  readonly path: string;
  readonly id: string;
  readonly line: number;
}

export function findingIn(source: SourceText, level: FindingLevel, draft: Draft): Finding {
  const { rule, span, message, notes = [], content = contentAround(source.text, span) } = draft;
  const place = placeOf(source, span);
  return {
    rule,
    level,
    path: pathOf(source),
    id: source.id,
    span,
    ...place,
    message,
    notes,
    fingerprint: fingerprintOf(rule, source.id, content),
    frame: frame(source, place, span),
  };
}

export function findingAt({ path, id, line }: Elsewhere, level: FindingLevel, draft: Draft): Finding {
  const { rule, message, notes = [], content = "" } = draft;
  return {
    rule,
    level,
    path: path.replaceAll("\\", "/"),
    id,
    span: null,
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    message,
    notes,
    fingerprint: fingerprintOf(rule, id, content),
    frame: [],
  };
}

/** The file of a source. */
export function pathOf({ path, line }: SourceText): string {
  const ending = `:${line}`;
  return (line !== null && path.endsWith(ending) ? path.slice(0, -ending.length) : path).replaceAll("\\", "/");
}

/** By path, place, rule and message, in code units: an order no locale and no order of arguments changes. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted(
    (a, b) =>
      compare(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.id, b.id) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
  // What is said twice of the same words is told apart by its turn.
  const turns = new Map<string, number>();
  return sorted.map((finding) => {
    const turn = turns.get(finding.fingerprint) ?? 0;
    turns.set(finding.fingerprint, turn + 1);
    return turn === 0 ? finding : { ...finding, fingerprint: hex(`${finding.fingerprint} ${turn}`) };
  });
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const fingerprintOf = (rule: RuleId, id: string, content: string) => hex([rule, id, normal(content)].join("\0"));

const normal = (text: string) => text.normalize("NFC").replace(/\s+/gu, " ").trim();

const REACH = 60;

/**
 * The words a finding is known by again: those of its own line, near it. Of a finding about the whole article, the
 * longest line, which stays when lines are put above it.
 */
function contentAround(text: string, span: Span | null): string {
  if (span === null) {
    const lines = text.split("\n").map(normal);
    return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), "").slice(0, 4 * REACH);
  }
  const [start, end] = span;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const before = text.slice(start === 0 ? 0 : lineStart, start);
  const after = text.slice(end, nextBreak === -1 ? text.length : nextBreak);
  return [normal(before).slice(-REACH), text.slice(start, end), normal(after).slice(0, REACH)].join(" | ");
}
