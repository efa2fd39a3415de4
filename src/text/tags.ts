import type { Casing, LexiconClass } from "../model/lexicon.ts";
import type { Tag, TagClass, Token } from "../model/reading.ts";
import type { TagPayloads } from "../model/tag.ts";
import { tokenize } from "./tokens.ts";

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

/** The lexicons as one trie over token keys. */
export interface Tagger {
  readonly root: Map<string, Node>;
}

export function buildTagger(classes: readonly LexiconClass[]): Tagger {
  const root: Map<string, Node> = new Map();
  for (const { class: tagClass, casing, entries } of classes) {
    for (const entry of entries) {
      const tokens: Token[] = [];
      tokenize(entry.words, 0, entry.words.length, tokens);
      let level = root;
      let node: Node | undefined;
      for (const token of tokens) {
        node = level.get(token.key);
        if (node === undefined) {
          node = { next: null, endings: null };
          level.set(token.key, node);
        }
        node.next ??= new Map();
        level = node.next;
      }
      if (node === undefined) throw new Error(`lexicon ${tagClass}: an entry without words: ${JSON.stringify(entry)}`);
      node.endings ??= [];
      node.endings.push({
        class: tagClass,
        value: entry.value,
        casing: entry.casing ?? casing,
        texts: tokens.map((token) => token.text.normalize("NFC")),
      });
    }
  }
  return { root };
}

/** Tags by the token they begin at: of each class the longest, none inside another of its class. */
export function tagTokens(tagger: Tagger, tokens: readonly Token[], barriers: (token: number) => number): Tag[][] {
  const tags: Tag[][] = new Array(tokens.length);
  const busy: Map<TagClass, number> = new Map();
  for (let first = 0; first < tokens.length; first++) {
    let node = tagger.root.get((tokens[first] as Token).key);
    if (node === undefined) continue;
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
