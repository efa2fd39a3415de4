import type { Article, SourceText } from "../model/article.ts";
import type { Diagnostic } from "../schema/record.ts";

export interface SplitOptions {
  /** Anchors relative dates of an article without a date; `YYYY-MM-DD`. */
  readonly referenceDate?: string | undefined;
}

/** The article with its header taken apart. */
export function split(
  source: SourceText,
  options: SplitOptions,
): { readonly article: Article; readonly diagnostics: readonly Diagnostic[] } {
  const { id, text, title } = source;
  const stamp = /^\uFEFF?\s{0,64}date\s(\d{4}-\d{2}-\d{2})/.exec(text);
  const date = source.date ?? stamp?.[1] ?? null;
  const body = stamp?.[0].length ?? 0;
  const article: Article = {
    id,
    text,
    header: { date, title, place: null, agencies: [] },
    regions: [
      { kind: "stamp", span: [0, body] },
      { kind: "body", span: [body, text.length] },
    ],
    anchor: date ?? options.referenceDate ?? null,
    openAnchor: null,
    home: null,
  };
  return { article, diagnostics: [] };
}
