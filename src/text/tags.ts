import type { Casing, Entry, LexiconClass } from "../model/lexicon.ts";
import type { Tag, TagClass, Token } from "../model/reading.ts";
import type { TagPayloads } from "../model/tag.ts";
import { spell } from "./spell.ts";

interface Ending {
  readonly class: TagClass;
  readonly value: TagPayloads[TagClass];
  readonly casing: Casing;
  readonly texts: readonly string[];
}
interface Node {
  next: Map<string, Node> | null;
  endings: Ending[] | null;
}
/** The entries that begin with one key: a list until a text first asks for them, then a trie over the keys that follow. */
interface Bucket {
  entries: Array<readonly [LexiconClass, Entry]>;
  node: Node | null;
}

/**
 * The lexicons by the first key of each entry. Thousands of entries are filed at every start and an article asks for a
 * few hundred, so the rest is never spelt out.
 */
export interface Tagger {
  readonly buckets: ReadonlyMap<string, Bucket>;
}

export function buildTagger(classes: readonly LexiconClass[]): Tagger {
  const buckets: Map<string, Bucket> = new Map();
  for (const lexicon of classes) {
    for (const entry of lexicon.entries) {
      const key = firstKey(entry.words);
      if (key === undefined) throw new Error(`lexicon ${lexicon.class}: no words in ${JSON.stringify(entry)}`);
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, { entries: [[lexicon, entry]], node: null });
      else bucket.entries.push([lexicon, entry]);
    }
  }
  return { buckets };
}

/** The first word of plain letters needs no tokeniser. */
const PLAIN_HEAD = /^[A-Za-z]+(?= |$)/;

function firstKey(words: string): string | undefined {
  return PLAIN_HEAD.exec(words)?.[0].toLowerCase() ?? spell(words).keys[0];
}

function open(bucket: Bucket): Node {
  if (bucket.node !== null) return bucket.node;
  const head: Node = { next: null, endings: null };
  for (const [lexicon, entry] of bucket.entries) {
    const { texts, keys } = spell(entry.words);
    let node = head;
    for (const key of keys.slice(1)) {
      node.next ??= new Map();
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: null, endings: null };
        node.next.set(key, next);
      }
      node = next;
    }
    node.endings ??= [];
    node.endings.push({
      class: lexicon.class,
      value: entry.value,
      casing: entry.casing ?? lexicon.casing,
      texts: texts.map((text) => text.normalize("NFC")),
    });
  }
  bucket.entries = [];
  bucket.node = head;
  return head;
}

/** Tags by the token they begin at: of each class the longest, none inside another of its class. */
export function tagTokens(tagger: Tagger, tokens: readonly Token[], barriers: (token: number) => number): Tag[][] {
  const tags: Tag[][] = new Array(tokens.length);
  const busy: Map<TagClass, number> = new Map();
  for (let first = 0; first < tokens.length; first++) {
    const bucket = tagger.buckets.get((tokens[first] as Token).key);
    if (bucket === undefined) continue;
    let node: Node | undefined = open(bucket);
    const stop = barriers(first);
    let found: Tag[] | null = null;
    for (let at = first; node !== undefined; ) {
      at++;
      if (node.endings !== null) {
        for (const ending of node.endings) {
          if ((busy.get(ending.class) ?? 0) > first || !cased(ending, tokens, first)) continue;
          const tag: Tag = { class: ending.class, first, end: at, value: ending.value };
          // Of one class the longer spelling, met later, takes the place of the shorter.
          const shorter: number = found === null ? -1 : found.findIndex(({ class: known }) => known === ending.class);
          if (found === null) found = [tag];
          else if (shorter < 0) found.push(tag);
          else found[shorter] = tag;
        }
      }
      if (node.next === null || at >= stop) break;
      node = node.next.get((tokens[at] as Token).key);
    }
    if (found === null) continue;
    tags[first] = found;
    for (const tag of found) busy.set(tag.class, tag.end);
  }
  return tags;
}

function cased(ending: Ending, tokens: readonly Token[], first: number): boolean {
  if (ending.casing === "any") return true;
  if (ending.casing === "capital") return tokens[first]?.shape !== "lower";
  return ending.texts.every((text, k) => {
    const written = tokens[first + k]?.text;
    return written === text || written?.normalize("NFC") === text;
  });
}
