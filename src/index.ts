import { extractSource, type PipelineOptions } from "./pipeline.ts";
import type { ArticleRecord } from "./schema/record.ts";

export type {
  ArticleRecord,
  DateItem,
  Diagnostic,
  Figure,
  Header,
  Kind,
  Mechanism,
  Mention,
  Official,
  Title,
} from "./schema/record.ts";
export { KINDS, recordSchema } from "./schema/record.ts";

export interface ExtractOptions extends PipelineOptions {
  /** The record's id; `"article"` by default. */
  readonly id?: string;
  /** Publication date `YYYY-MM-DD` known from elsewhere. */
  readonly date?: string;
  /** Headline known from elsewhere. */
  readonly title?: string;
}

/**
 * The record of one article.
 *
 * @param text The article's decoded text; every span in the record counts UTF-16 code units of it.
 * @throws {Error} where the record would break its own schema; the message says where.
 */
export function extractArticle(text: string, options: ExtractOptions = {}): ArticleRecord {
  const { id = "article", date = null, title = null, ...rest } = options;
  const outcome = extractSource({ id, path: id, line: null, text, date, title }, rest);
  if (outcome.record === null) throw new Error(outcome.diagnostics.at(-1)?.message);
  return outcome.record;
}
