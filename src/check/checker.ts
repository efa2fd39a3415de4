import type { SourceText } from "../model/article.ts";
import type { RuleId } from "../schema/check.ts";
import type { ArticleRecord } from "../schema/record.ts";
import { describeDiff, diffRecords, isEmpty } from "./diff.ts";
import { type Draft, type Elsewhere, type Finding, findingAt, findingIn, inOrder } from "./finding.ts";
import { Repeats } from "./repeats.ts";
import { type Examined, type Levels, levelOf, RULES } from "./rules.ts";

/** A committed record with where it stands. */
export interface Committed {
  readonly record: ArticleRecord;
  readonly path: string;
  readonly line: number;
}

/**
 * Collects the findings of a run, article by article, in any order: the findings are the same for all.
 * Holds a trace of each article, not its text.
 */
export class Checker {
  readonly #levels: Levels;
  readonly #committed: Map<string, Committed[]> | null;
  readonly #findings: Finding[] = [];
  readonly #repeats: Repeats | null;
  readonly #looked = new Set<string>();
  #articles = 0;

  /** @param committed Records to compare with what is extracted now; null where none are given. */
  constructor(levels: Levels, committed: readonly Committed[] | null) {
    this.#levels = levels;
    this.#committed = committed && group(committed);
    this.#repeats = levelOf("repeated-article", levels) === "off" ? null : new Repeats();
  }

  /** An article to look at, and what the pipeline made of it. */
  add(examined: Examined): void {
    const { source } = examined;
    this.#articles++;
    this.#looked.add(source.id);
    this.#repeats?.add(source, true);
    for (const { id, examine } of RULES) {
      for (const draft of examine?.(examined) ?? []) this.#find(source, { rule: id, ...draft });
    }
    if (this.#committed !== null && examined.record !== null) this.#compare(source, examined.record);
  }

  /** An article that is there and not looked at: others may repeat it. */
  pass(source: SourceText): void {
    this.#repeats?.add(source, false);
    this.#committed?.get(source.id)?.shift();
  }

  /** A file that is no article, or a committed record that breaks the schema. */
  report(rule: RuleId, where: Elsewhere, message: string): void {
    const level = levelOf(rule, this.#levels);
    if (level !== "off") this.#findings.push(findingAt(where, level, { rule, span: null, message }));
  }

  /** How many articles were looked at. */
  get articles(): number {
    return this.#articles;
  }

  /** Their ids. */
  get looked(): ReadonlySet<string> {
    return this.#looked;
  }

  /** All findings, in order. @param expected Whether a committed record of this id should have its article here. */
  finish(expected: (id: string) => boolean): Finding[] {
    for (const { source, draft } of this.#repeats?.find() ?? []) this.#find(source, draft);
    for (const [id, rest] of this.#committed ?? []) {
      if (!this.#looked.has(id) && !expected(id)) continue;
      for (const { path, line } of rest) {
        this.report("stale-record", { path, id, line }, `the committed record ${JSON.stringify(id)} has no article`);
      }
    }
    return inOrder(this.#findings);
  }

  #compare(source: SourceText, record: ArticleRecord): void {
    const waiting = this.#committed?.get(source.id) ?? [];
    const diffs = waiting.map((committed) => diffRecords(committed.record, record));
    // Articles that share an id share its records: one that fits is taken before one that does not.
    const fitting = diffs.findIndex(isEmpty);
    waiting.splice(Math.max(fitting, 0), 1);
    if (fitting !== -1) return;
    const [diff] = diffs;
    if (diff === undefined) {
      this.#find(source, { rule: "stale-record", span: null, message: "no record of this article is committed" });
      return;
    }
    const fields = diff.changes.length + diff.moved.length;
    this.#find(source, {
      rule: "stale-record",
      span: null,
      message: `the committed record is not what is extracted now: ${fields} field${fields === 1 ? " differs" : "s differ"}`,
      notes: describeDiff(diff),
      content: JSON.stringify(diff),
    });
  }

  #find(source: SourceText, draft: Draft): void {
    const level = levelOf(draft.rule, this.#levels);
    if (level !== "off") this.#findings.push(findingIn(source, level, draft));
  }
}

function group(committed: readonly Committed[]): Map<string, Committed[]> {
  const byId = new Map<string, Committed[]>();
  for (const one of committed) byId.set(one.record.id, [...(byId.get(one.record.id) ?? []), one]);
  return byId;
}
