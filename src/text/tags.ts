import type { Casing } from "../model/lexicon.ts";
import type { Tag, TagClass, Token } from "../model/reading.ts";
import type { TagPayloads } from "../model/tag.ts";

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

/**
 * The lexicons by the first key of each phrase. Thousands of phrases are at hand and an article asks for a few hundred, so the
 * rest is never taken apart: it stays a place in its text.
 */
export interface Tagger {
  /** Where the line of a key begins; once a text has asked for it, a trie over the keys that follow. */
  readonly phrases: Map<string, number | Node>;
  readonly open: (place: number) => Node;
}

/** A line of a filed text: the number of the meaning, the keys after the first, the words as written. */
type Phrase = readonly [number, readonly string[], (readonly string[])?];

/** A tagger of a lexicon as `fileWords` leaves it, and of another that adds to it. */
export function taggerOf(filed: string, added = ""): Tagger {
  const phrases: Map<string, number | Node> = new Map();
  const open = opener(filed);
  eachLine(filed, (key, place) => phrases.set(key, place));
  const openAdded = opener(added);
  eachLine(added, (key, place) => {
    const known = phrases.get(key);
    const node = typeof known === "number" ? open(known) : (known ?? { next: null, endings: null });
    phrases.set(key, openAdded(place, node));
  });
  return { phrases, open };
}

/** Every key of a filed text, and where the rest of its line begins. */
function eachLine(filed: string, take: (key: string, place: number) => void): void {
  for (let at = filed.indexOf("\n\n") + 2; at > 1 && at < filed.length; ) {
    const tab = filed.indexOf("\t", at);
    const end = filed.indexOf("\n", tab);
    take(filed.slice(at, tab), tab + 1);
    at = end < 0 ? filed.length : end + 1;
  }
}

/** Takes the phrases of a line apart, into a trie of their own or one that is there. */
function opener(filed: string): (place: number, head?: Node) => Node {
  const written = filed.slice(0, filed.indexOf("\n\n")).split("\n");
  const made: Meaning[] = new Array(written.length);
  const meaningOf = (number: number) => {
    const known = made[number];
    if (known !== undefined) return known;
    const [name, casing, value] = JSON.parse(written[number] ?? "") as [TagClass, Casing, TagPayloads[TagClass]];
    const meaning = { class: name, casing, value };
    made[number] = meaning;
    return meaning;
  };
  return (place, head = { next: null, endings: null }) => {
    const end = filed.indexOf("\n", place);
    for (const [number, keys, texts = null] of JSON.parse(
      filed.slice(place, end < 0 ? filed.length : end),
    ) as Phrase[]) {
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
      node.endings.push({ meaning: meaningOf(number), texts });
    }
    return head;
  };
}

function opened(tagger: Tagger, key: string, place: number): Node {
  const node = tagger.open(place);
  tagger.phrases.set(key, node);
  return node;
}

/** Tags by the token they begin at: of each class the longest, none inside another of its class. */
export function tagTokens(tagger: Tagger, tokens: readonly Token[], barriers: (token: number) => number): Tag[][] {
  const tags: Tag[][] = new Array(tokens.length);
  const busy: Map<TagClass, number> = new Map();
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token;
    const known = tagger.phrases.get(token.key);
    if (known === undefined) continue;
    let node: Node | undefined = typeof known === "number" ? opened(tagger, token.key, known) : known;
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
