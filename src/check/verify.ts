import type { Span } from "../model/span.ts";
import type { ArticleRecord } from "../schema/record.ts";

/** A quote of a record that its article does not bear out. */
export interface Misquote {
  /** `officials[0].titles[1].quote`. */
  readonly field: string;
  readonly span: Span | null;
  /** What the record says stands there. */
  readonly quote: string;
  /** What stands there now; null where the text ends before it. */
  readonly found: string | null;
}

interface Quote {
  readonly field: string;
  readonly span: Span | null;
  readonly quote: string | null;
}

/** Every quote of the record with its field, in the record's order. */
export function* quotesOf(record: ArticleRecord): Generator<Quote> {
  for (const [i, { text, span }] of (record.dates ?? []).entries()) {
    yield { field: `dates[${i}].text`, span, quote: text };
  }
  for (const [i, { titles, mentions }] of (record.officials ?? []).entries()) {
    for (const [k, { quote, span }] of titles.entries()) {
      yield { field: `officials[${i}].titles[${k}].quote`, span, quote };
    }
    yield* mentionsOf(`officials[${i}]`, mentions);
  }
  for (const [i, { text, span }] of (record.figures ?? []).entries()) {
    yield { field: `figures[${i}].text`, span, quote: text };
  }
  for (const [i, { text, span, mentions }] of (record.mechanisms ?? []).entries()) {
    yield { field: `mechanisms[${i}].text`, span, quote: text };
    yield* mentionsOf(`mechanisms[${i}]`, mentions);
  }
}

function* mentionsOf(item: string, mentions: readonly { text: string; span: Span }[]): Generator<Quote> {
  for (const [k, { text, span }] of mentions.entries()) {
    yield { field: `${item}.mentions[${k}].text`, span, quote: text };
  }
}

/** The quotes of a record that do not stand in the text at their spans. */
export function misquotes(record: ArticleRecord, text: string): Misquote[] {
  const wrong: Misquote[] = [];
  for (const { field, span, quote } of quotesOf(record)) {
    if (span === null) {
      if (quote !== null) wrong.push({ field, span, quote, found: null });
      continue;
    }
    const found = text.slice(...span);
    if (quote === null || found !== quote) {
      wrong.push({ field, span, quote: quote ?? "", found: span[1] > text.length ? null : found });
    }
  }
  return wrong;
}

/** One line: the field, its span, what the record says and what stands there now. */
export function describeMisquote({ field, span, quote, found }: Misquote): string {
  if (span === null) return `${field}: ${JSON.stringify(quote)} has no span`;
  const now = found === null ? "the text ends before it" : `${JSON.stringify(found)} stands there now`;
  return `${field} [${span.join(", ")}]: the record says ${JSON.stringify(quote)}, ${now}`;
}
