import type { Casing, LexiconClass } from "../model/lexicon.ts";
import type { Tag, TagClass, Token } from "../model/reading.ts";
import type { TagPayloads } from "../model/tag.ts";
import { fileWords } from "./filing.ts";

/** What a phrase means. */
interface Meaning {
  readonly class: TagClass;
  readonly casing: Casing;
  readonly value: TagPayloads[TagClass];
}
interface Ending {
  readonly meaning: Meaning;
  /** The words as written, where their case counts. */
  readonly texts: readonly string[] | null;
}
interface Node {
  next: Map<string, Node> | null;
  endings: Ending[] | null;
}
/** The phrases that begin with one key: lines until a text first asks for them, then a trie over the keys that follow. */
interface Bucket {
  lines: Array<readonly [Meanings, string]>;
  node: Node | null;
}

/**
 * The lexicons by the first key of each phrase. Thousands of phrases are at hand and an article asks for a few hundred, so the
 * rest is never taken apart.
 */
export interface Tagger {
  readonly buckets: ReadonlyMap<string, Bucket>;
}

/** A line of a filed text: the number of the meaning, the keys after the first, the words as written. */
type Phrase = readonly [number, readonly string[], (readonly string[])?];
/** The meanings of one filed text, taken apart when first met. */
type Meanings = (number: number) => Meaning;

/** A tagger of lexicons as `fileWords` leaves them. */
export function taggerOf(filed: readonly string[]): Tagger {
  const buckets: Map<string, Bucket> = new Map();
  for (const text of filed) {
    const middle = text.indexOf("\n\n");
    const written = text.slice(0, middle).split("\n");
    const made: Meaning[] = new Array(written.length);
    const meanings = (number: number) => {
      const known = made[number];
      if (known !== undefined) return known;
      const [name, casing, value] = JSON.parse(written[number] ?? "") as [TagClass, Casing, TagPayloads[TagClass]];
      const meaning = { class: name, casing, value };
      made[number] = meaning;
      return meaning;
    };
    for (let at = middle + 2; at < text.length; ) {
      const tab = text.indexOf("\t", at);
      const end = text.indexOf("\n", tab);
      const stop = end < 0 ? text.length : end;
      const key = text.slice(at, tab);
      const line = [meanings, text.slice(tab + 1, stop)] as const;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, { lines: [line], node: null });
      else bucket.lines.push(line);
      at = stop + 1;
    }
  }
  return { buckets };
}

export function buildTagger(classes: readonly LexiconClass[]): Tagger {
  return taggerOf([fileWords(classes)]);
}

function open(bucket: Bucket): Node {
  const head: Node = { next: null, endings: null };
  for (const [meanings, line] of bucket.lines) {
    for (const [number, keys, texts = null] of JSON.parse(line) as Phrase[]) {
      let node = head;
      for (const key of keys) {
        node.next ??= new Map();
        let next = node.next.get(key);
        if (next === undefined) {
          next = { next: null, endings: null };
          node.next.set(key, next);
        }
        node = next;
      }
      node.endings ??= [];
      node.endings.push({ meaning: meanings(number), texts });
    }
  }
  bucket.lines = [];
  bucket.node = head;
  return head;
}

/** Tags by the token they begin at: of each class the longest, none inside another of its class. */
export function tagTokens(tagger: Tagger, tokens: readonly Token[], barriers: (token: number) => number): Tag[][] {
  const tags: Tag[][] = new Array(tokens.length);
  const busy: Map<TagClass, number> = new Map();
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token;
    const bucket = tagger.buckets.get(token.key);
    if (bucket === undefined) continue;
    let node: Node | undefined = bucket.node ?? open(bucket);
    let found: Tag[] | null = null;
    let stop = -1;
    for (let at = first + 1; node !== undefined; at++) {
      if (node.endings !== null) {
        for (const { meaning, texts } of node.endings) {
          if ((busy.get(meaning.class) ?? 0) > first || !cased(meaning.casing, texts, tokens, first)) continue;
          const tag: Tag = { class: meaning.class, first, end: at, value: meaning.value };
          // Of one class the longer spelling, met later, takes the place of the shorter.
          const shorter: number = found === null ? -1 : found.findIndex(({ class: known }) => known === meaning.class);
          if (found === null) found = [tag];
          else if (shorter < 0) found.push(tag);
          else found[shorter] = tag;
        }
      }
      if (node.next === null) break;
      if (stop < 0) stop = barriers(first);
      if (at >= stop) break;
      node = node.next.get((tokens[at] as Token).key);
    }
    if (found === null) continue;
    tags[first] = found;
    for (const tag of found) busy.set(tag.class, tag.end);
  }
  return tags;
}

function cased(casing: Casing, texts: readonly string[] | null, tokens: readonly Token[], first: number): boolean {
  if (casing === "any") return true;
  if (casing === "capital") return tokens[first]?.shape !== "lower";
  return (
    texts?.every((text, k) => {
      const written = tokens[first + k]?.text;
      return written === text || written?.normalize("NFC") === text;
    }) ?? true
  );
}
