import type { SourceText } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { extractSources, type PipelineOptions } from "../pipeline.ts";
import type { ArticleRecord } from "../schema/record.ts";

/** How a run extracts. Plain data: threads are told it too. */
export interface Task extends PipelineOptions {
  /** Faults are told with where in the program they arose. */
  readonly debug: boolean;
  /** Whoever takes the records asks where their articles' sentences stand. */
  readonly sentences: boolean;
}

/** What came of an article: its record (from a thread, as JSON) and where its sentences stand; or why it has no record. */
export type Extracted = Made | { readonly fault: string };
export interface Made {
  readonly record: ArticleRecord | string;
  readonly sentences: readonly Readonly<Span>[];
}

/** What came of each article; one article's fault never stops the others. */
export function extractEach(sources: readonly SourceText[], task: Task): Extracted[] {
  return extractSources(sources, task).map((attempt) => {
    if ("fault" in attempt) return { fault: `extraction failed: ${reason(attempt.fault as Error, task)}` };
    const { record, sentences, diagnostics } = attempt.value;
    return record === null ? { fault: diagnostics.at(-1)?.message ?? "" } : { record, sentences };
  });
}

const reason = ({ message, stack }: Error, { debug }: Task): string => (debug ? (stack ?? message) : message);
