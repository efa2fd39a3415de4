import { type Draft, type Finding, findingIn } from "../../src/check/finding.ts";
import type { Report } from "../../src/check/reporters/report.ts";
import type { SourceText } from "../../src/model/article.ts";
import type { FindingLevel } from "../../src/schema/check.ts";
import type { ArticleRecord } from "../../src/schema/record.ts";

export function source(id: string, text: string, line: number | null = null): SourceText {
  const path = line === null ? `articles/${id}.txt` : `articles/all.jsonl:${line}`;
  return { id, path, line, text, date: null, title: null };
}

export function record(id: string, rest: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id,
    header: { date: "2019-04-25", title: null, place: null, agencies: [] },
    dates: [],
    officials: [],
    figures: [],
    mechanisms: [],
    diagnostics: [],
    ...rest,
  };
}

export function finding(
  id: string,
  text: string,
  draft: Partial<Draft> = {},
  level: FindingLevel = "warning",
): Finding {
  return findingIn(source(id, text), level, { rule: "no-date", span: null, message: "no publication date", ...draft });
}

export function report(findings: readonly Finding[], rest: Partial<Report> = {}): Report {
  return { findings, articles: 3, known: 0, gone: 0, levels: {}, version: "1.2.3", base: "", ...rest };
}
