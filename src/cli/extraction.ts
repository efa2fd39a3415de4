import type { SourceText } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { extractSource, type PipelineOptions } from "../pipeline.ts";
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

/** One article's fault never stops the others. */
export function extractOne(source: SourceText, task: Task): Extracted {
  try {
    const { record, sentences, diagnostics } = extractSource(source, task);
    return record === null ? { fault: diagnostics.at(-1)?.message ?? "" } : { record, sentences };
  } catch (error) {
    const { message, stack } = error as Error;
    return { fault: `extraction failed: ${task.debug ? (stack ?? message) : message}` };
  }
}
