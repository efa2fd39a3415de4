import type { Article, RegionKind } from "../model/article.ts";
import type { Reading, Sentence, Tag, TagClass, Token } from "../model/reading.ts";
import { codesOf } from "./codes.ts";
import { splitSentences } from "./sentences.ts";
import { type Tagger, tagTokens } from "./tags.ts";
import { tokenize } from "./tokens.ts";

/** Regions that extractors see; the stamp, the dateline and the credit are `split`'s alone. */
const READ: ReadonlySet<RegionKind> = new Set(["title", "caption", "heading", "body"]);
const NONE: readonly never[] = [];

/** Sentences, tokens and lexicon tags of an article: made once, read by every extractor. */
export function read(article: Article, tagger: Tagger): Reading {
  const { text } = article;
  const codes = codesOf(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const region of article.regions) {
    if (!READ.has(region.kind)) continue;
    const first = tokens.length;
    tokenize(text, region.span[0], region.span[1], tokens, codes);
    splitSentences(text, tokens, first, region, sentences);
  }
  const owner = new Int32Array(tokens.length);
  for (const { index, first, end } of sentences) owner.fill(index, first, end);
  const sentenceOf = (token: number) => sentences[owner[token] ?? 0] as Sentence;
  const tags = tagTokens(tagger, tokens, (token) => sentenceOf(token).end);
  let byClass: Map<TagClass, Tag[]> | null = null;
  const startOf = (token: number) => (tokens[token] as Token).start;
  const endOf = (token: number) => (tokens[token] as Token).end;
  return {
    article,
    text,
    tokens,
    sentences,
    sentenceOf,
    tagsAt: (token) => tags[token] ?? NONE,
    tag<C extends TagClass>(token: number, tagClass: C) {
      const at = tags[token];
      // A loop, because this is asked more often than anything else.
      if (at !== undefined) for (let k = 0; k < at.length; k++) if (at[k]?.class === tagClass) return at[k] as Tag<C>;
      return undefined;
    },
    all<C extends TagClass>(tagClass: C) {
      byClass ??= filed(tags);
      return (byClass.get(tagClass) ?? NONE) as readonly Tag<C>[];
    },
    span: (first, end) => [startOf(first), endOf(end - 1)],
    quote: (first, end) => text.slice(startOf(first), endOf(end - 1)),
  };
}

/** Tags by their class, in text order. */
function filed(tags: ReadonlyArray<readonly Tag[] | undefined>): Map<TagClass, Tag[]> {
  const byClass: Map<TagClass, Tag[]> = new Map();
  for (let token = 0; token < tags.length; token++) {
    const at = tags[token];
    if (at === undefined) continue;
    for (const tag of at) {
      const list = byClass.get(tag.class);
      if (list === undefined) byClass.set(tag.class, [tag]);
      else list.push(tag);
    }
  }
  return byClass;
}
