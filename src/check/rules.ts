import type { SourceText } from "../model/article.ts";
import type { FindingLevel, RuleId, RuleLevel } from "../schema/check.ts";
import type { ArticleRecord, Diagnostic } from "../schema/record.ts";
import type { Draft } from "./finding.ts";

/** An article with what the pipeline made of it. */
export interface Examined {
  readonly source: SourceText;
  readonly record: ArticleRecord | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Rule {
  readonly id: RuleId;
  /** Where nothing else is set. */
  readonly level: FindingLevel;
  /** One line: what a finding of the rule means. */
  readonly doc: string;
  /** What is wrong with one article by itself; a rule that needs more than one article has none. */
  readonly examine?: (examined: Examined) => readonly Omit<Draft, "rule">[];
}

/** A rule that passes on what the pipeline noticed. */
const diagnosed =
  (...codes: readonly string[]): NonNullable<Rule["examine"]> =>
  ({ diagnostics }) =>
    diagnostics.filter(({ code }) => codes.includes(code)).map(({ message, span }) => ({ message, span }));

/** Every rule, in the order they are listed. The list is here and nowhere else. */
export const RULES: readonly Rule[] = [
  {
    id: "unreadable-article",
    level: "error",
    doc: "A file that cannot be read as an article: not text, not UTF-8, too large, or not there.",
  },
  {
    id: "invalid-record",
    level: "error",
    doc: "The article's record, as extracted now or as committed, breaks the record's schema.",
    examine: diagnosed("invalid-record"),
  },
  {
    id: "no-date",
    level: "warning",
    doc: "The article has no publication date, so nothing anchors its relative dates.",
    examine: ({ record }) =>
      record === null || record.header.date !== null ? [] : [{ message: "no publication date", span: null }],
  },
  {
    id: "date-mismatch",
    level: "warning",
    doc: "The dateline and the header give different publication dates.",
    examine: diagnosed("dateline-date-differs"),
  },
  {
    id: "ambiguous-date",
    level: "warning",
    doc: "A date in figures whose order of day and month nothing in the article settles.",
    examine: diagnosed("ambiguous-day-month"),
  },
  {
    id: "no-official-or-mechanism",
    level: "warning",
    doc: "Neither an official nor a mechanism was found: is this an article about relations between states?",
    examine: ({ record }) =>
      record === null || record.officials?.length !== 0 || record.mechanisms?.length !== 0
        ? []
        : [{ message: "neither an official nor a mechanism found", span: null }],
  },
  {
    id: "repeated-article",
    level: "warning",
    doc: "The article says what another says: four fifths of its text or more stand in the other.",
  },
  {
    id: "stale-record",
    level: "error",
    doc: "The committed record (--records) is not what is extracted from its article now, or one has no other.",
  },
];

const BY_ID: ReadonlyMap<RuleId, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The level of every rule: the rule's own, unless one is set. */
export type Levels = Readonly<Partial<Record<RuleId, RuleLevel>>>;

export function levelOf(rule: RuleId, levels: Levels): RuleLevel {
  return levels[rule] ?? BY_ID.get(rule)?.level ?? "off";
}

/** `extract check --rules`: a line a rule. */
export function rulesTable(levels: Levels): string {
  const idWidth = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.map(({ id, doc }) => `${id.padEnd(idWidth)}  ${levelOf(id, levels).padEnd(7)}  ${doc}\n`).join("");
}
