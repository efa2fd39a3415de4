import type { FindingLevel } from "../../schema/check.ts";
import type { Finding } from "../finding.ts";
import type { Levels } from "../rules.ts";

/** What a run of `extract check` has to say. */
export interface Report {
  /** In order, without those that the baseline knows. */
  readonly findings: readonly Finding[];
  /** How many articles were looked at. */
  readonly articles: number;
  /** How many findings the baseline knows, and how many of its findings are gone. */
  readonly known: number;
  readonly gone: number;
  readonly levels: Levels;
  /** The tool's version. */
  readonly version: string;
  /** What stands before a relative path to make it relative to the repository: empty, or ends in `/`. */
  readonly base: string;
}

/** A report in its format, to the byte; ends in a line feed unless empty. */
export type Reporter = (report: Report) => string;

export function count(findings: readonly Finding[], level: FindingLevel): number {
  return findings.filter((finding) => finding.level === level).length;
}

/** A path as the repository knows it. */
export function inRepository(path: string, base: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : base + path).split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
