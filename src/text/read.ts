import type { Article, RegionKind } from "../model/article.ts";
import type { Reading, Sentence, Tag, TagClass, Token } from "../model/reading.ts";
import { splitSentences } from "./sentences.ts";
import { type Tagger, tagTokens } from "./tags.ts";
import { tokenize } from "./tokens.ts";

/** Regions that extractors see; the stamp, the dateline and the credit are `split`'s alone. */
const READ: ReadonlySet<RegionKind> = new Set(["title", "caption", "heading", "body"]);
const NONE: readonly never[] = [];

/** Sentences, tokens and lexicon tags of an article: made once, read by every extractor. */
export function read(article: Article, tagger: Tagger): Reading {
  const { text } = article;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const region of article.regions) {
    if (!READ.has(region.kind)) continue;
    const first = tokens.length;
    tokenize(text, region.span[0], region.span[1], tokens);
    splitSentences(text, tokens, first, region, sentences);
  }
  const owner = new Int32Array(tokens.length);
  for (const { index, first, end } of sentences) owner.fill(index, first, end);
  const sentenceOf = (token: number) => sentences[owner[token] ?? 0] as Sentence;
  const tags = tagTokens(tagger, tokens, (token) => sentenceOf(token).end);
  const byClass: Map<TagClass, Tag[]> = new Map();
  for (const at of tags) {
    for (const tag of at ?? NONE) {
      const list = byClass.get(tag.class);
      if (list === undefined) byClass.set(tag.class, [tag]);
      else list.push(tag);
    }
  }
  const span = (first: number, end: number): [number, number] => [
    (tokens[first] as Token).start,
    (tokens[end - 1] as Token).end,
  ];
  return {
    article,
    text,
    tokens,
    sentences,
    sentenceOf,
    tagsAt: (token) => tags[token] ?? NONE,
    tag: <C extends TagClass>(token: number, tagClass: C) =>
      tags[token]?.find((tag) => tag.class === tagClass) as Tag<C> | undefined,
    all: <C extends TagClass>(tagClass: C) => (byClass.get(tagClass) ?? NONE) as readonly Tag<C>[],
    span,
    quote: (first, end) => text.slice(...span(first, end)),
  };
}
