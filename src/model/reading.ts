import type { Article, RegionKind } from "./article.ts";
import type { Phrases } from "./lexicon.ts";
import type { TagPayloads } from "./tag.ts";

export type TokenKind = "word" | "number" | "ordinal" | "decade" | "symbol" | "punct";

/** How a token is cased: `Xinhua` title, `VNA` upper, `van` lower, `McKinnon` mixed, `12` none. */
export type Shape = "lower" | "title" | "upper" | "mixed" | "none";

/** What a word spells, wherever it stands: one object for all its tokens, as long as it is remembered. */
export interface Spelling {
  readonly text: string;
  /** For look-ups: NFC, lower case, diacritics and soft hyphens out, apostrophes straight. */
  readonly key: string;
  readonly shape: Shape;
  /** An abbreviation: a full stop after it is its own. */
  readonly keepsStop: boolean;
  /** The tagger that looked it up last, and the phrases it found under its key. */
  tagger: object | null;
  phrases: Phrases | undefined;
  /** What word lists say of it, as bits; negative until who has the lists is asked. */
  traits: number;
  /** Which sets of words hold it, by the place of those who ask: negative until they do, null where none did. */
  marks: number[] | null;
}

/** One token. `text.slice(start, end)` of the article is `text`. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly kind: TokenKind;
  readonly shape: Shape;
  /** White space (or a line break) stands before it; false at a glued token (`2021` `–` `2025`). */
  readonly spaced: boolean;
  /** Where `text`, `key` and `shape` are from. */
  readonly word: Spelling;
}

/** Tokens `first` to `end` (exclusive) and the characters they cover. A sentence never leaves its region. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly end: number;
  readonly span: readonly [number, number];
  readonly region: RegionKind;
}

export type TagClass = keyof TagPayloads;

/** A lexicon entry that tokens `first` to `end` (exclusive) spell. */
export interface Tag<C extends TagClass = TagClass> {
  readonly class: C;
  readonly first: number;
  readonly end: number;
  readonly value: TagPayloads[C];
}

/** The article read once: what every extractor starts from. */
export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Index of the sentence that holds a token. */
  sentenceOf(token: number): Sentence;
  /** The tag of a class that begins at a token. */
  tag<C extends TagClass>(token: number, tagClass: C): Tag<C> | undefined;
  /** All tags that begin at a token. */
  tagsAt(token: number): readonly Tag[];
  /** All tags of a class, in text order; tags of one class never overlap. */
  all<C extends TagClass>(tagClass: C): readonly Tag<C>[];
  /** The exact text of tokens `first` to `end` (exclusive). */
  quote(first: number, end: number): string;
  /** Their span. */
  span(first: number, end: number): [number, number];
}
