import type { SourceText } from "../../model/article.ts";
import { Seen } from "../../model/seen.ts";
import type { Span } from "../../model/span.ts";
import type { ArticleRecord, Mention, Official } from "../../schema/record.ts";

/** What the tables show beside a record's values. */
export interface Context {
  readonly source: SourceText;
  /** Where the article's sentences stand, in text order, none overlapping. */
  readonly sentences: readonly Readonly<Span>[];
}

export interface KeyedOfficial {
  readonly key: string;
  readonly official: Official;
  /** The mention that shows the name as the record gives it. */
  readonly evidence: Mention;
}

/** Names that must differ get `.2`, `.3` … in the order they are asked for. */
export function uniqueKeys(): (wanted: string) => string {
  const used = new Set<string>();
  return (wanted) => {
    let key = wanted;
    for (let n = 2; used.has(key); n++) key = `${wanted}.${n}`;
    used.add(key);
    return key;
  };
}

/** One article as the tables look at it: its key, its officials' keys, and the line and sentence of any span. */
export class ArticleView {
  readonly key: string;
  readonly record: ArticleRecord;
  readonly officials: readonly KeyedOfficial[];
  readonly #source: SourceText;
  readonly #sentences: readonly Readonly<Span>[];
  #lineStarts: readonly number[] | null = null;

  /** @param key What tells the article from all others: its id, unless another article has the same. */
  constructor(record: ArticleRecord, { source, sentences }: Context, key: string) {
    this.key = key;
    this.record = record;
    this.#source = source;
    this.#sentences = sentences;
    const unique = uniqueKeys();
    this.officials = (record.officials ?? []).map((official) => ({
      key: unique(`${key}:official:${official.id}`),
      official,
      evidence: fullest(official),
    }));
  }

  /** `path:line`, counted from 1: the line of the file that holds the start of the span, or of the JSONL article. */
  location(span: Span): string {
    const { path, line } = this.#source;
    return `${path}:${line ?? this.#lineOf(span[0])}`;
  }

  /** The exact text of the sentence, or sentences, that hold the span; of the line where no sentence does. */
  sentence(span: Span): string {
    const { text } = this.#source;
    const first = lastAtOrBefore(this.#sentences, span[0], ([start]) => start);
    const holder = this.#sentences[first];
    if (holder === undefined || holder[1] <= span[0]) return this.#lineText(span);
    let end = holder[1];
    for (let i = first + 1; end < span[1]; i++) end = this.#sentences[i]?.[1] ?? span[1];
    return text.slice(holder[0], end).trim();
  }

  #lineText([start, end]: Span): string {
    const { text } = this.#source;
    const from = this.#starts()[this.#lineOf(start) - 1] ?? 0;
    const to = this.#starts()[this.#lineOf(Math.max(start, end - 1))] ?? text.length;
    return text.slice(from, to).trim();
  }

  #lineOf(offset: number): number {
    return lastAtOrBefore(this.#starts(), offset, (start) => start) + 1;
  }

  #starts(): readonly number[] {
    this.#lineStarts ??= lineStarts(this.#source.text);
    return this.#lineStarts;
  }
}

/** Makes the views of a run: of articles with one id, the second's key ends in `.2`. */
export function viewer(): (record: ArticleRecord, context: Context) => ArticleView {
  const seen = new Seen();
  return (record, context) => {
    let key = record.id;
    for (let n = 2; seen.add(key); n++) key = `${record.id}.${n}`;
    return new ArticleView(record, context, key);
  };
}

/** Index of the last element that begins at or before the offset; -1 where none does. */
function lastAtOrBefore<T>(sorted: readonly T[], offset: number, startOf: (element: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = sorted[middle];
    if (element !== undefined && startOf(element) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Offsets at which lines begin; LF, CR LF and a lone CR end a line, as editors count. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length);
  return starts;
}

function fullest({ name, mentions }: Official): Mention {
  const whole = mentions.find(({ text }) => text === name);
  const [first] = mentions;
  if (first === undefined) throw new Error(`${name}: an official without a mention`);
  return whole ?? mentions.reduce((best, mention) => (mention.text.length > best.text.length ? mention : best), first);
}
