import type { Casing, Meaning, Phrases } from "../model/lexicon.ts";
import type { Spelling, Tag, TagClass, Token } from "../model/reading.ts";
import type { TagPayloads } from "../model/tag.ts";

/** A line of a filed text: where the line of the meaning begins, the keys after the first, the words as written. */
type Phrase = readonly [number, readonly string[], (readonly string[])?];

/** So many words are looked up before all keys are filed in a table: a short run never needs it. */
const MANY = 2000;

/**
 * A lexicon as `fileWords` leaves it. Thousands of phrases are at hand and an article asks for a few hundred, so the rest is
 * never taken apart. Lines are found by halves, for the keys are in order; in a long run, by a table of their places.
 */
class Filed {
  readonly #text: string;
  readonly #start: number;
  #asked = 0;
  #places: ReadonlyMap<string, number> | null = null;
  readonly #meanings: Map<number, Meaning> = new Map();

  constructor(text: string) {
    this.#text = text;
    this.#start = text.indexOf("\n\n") + 2;
  }

  /** Adds the phrases that begin with a key to a trie over the keys that follow; undefined where there are none. */
  open(key: string, head?: Phrases): Phrases | undefined {
    if (++this.#asked === MANY) this.#places = this.#allPlaces();
    const line = this.#places === null ? this.#searched(key) : this.#places.get(key);
    if (line === undefined) return head;
    const trie = head ?? { next: null, endings: null };
    const end = this.#endOfLine(line);
    for (const [place, keys, texts = null] of JSON.parse(this.#text.slice(line, end)) as Phrase[]) {
      let phrases = trie;
      for (const next of keys) phrases = step(phrases, next);
      phrases.endings ??= [];
      phrases.endings.push({ meaning: this.#meaningAt(place), texts });
    }
    return trie;
  }

  /** Where the phrases of a key begin, after it and its tab. */
  #searched(key: string): number | undefined {
    const text = this.#text;
    let low = this.#start;
    let high = text.length;
    while (low < high) {
      const start = Math.max(low, text.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1);
      const tab = text.indexOf("\t", start);
      const found = text.slice(start, tab);
      if (found === key) return tab + 1;
      if (found > key) high = start;
      else low = this.#endOfLine(tab) + 1;
    }
    return undefined;
  }

  #allPlaces(): ReadonlyMap<string, number> {
    const places: Map<string, number> = new Map();
    for (let at = this.#start; at < this.#text.length; ) {
      const tab = this.#text.indexOf("\t", at);
      places.set(this.#text.slice(at, tab), tab + 1);
      at = this.#endOfLine(tab) + 1;
    }
    return places;
  }

  #endOfLine(at: number): number {
    const end = this.#text.indexOf("\n", at);
    return end < 0 ? this.#text.length : end;
  }

  #meaningAt(place: number): Meaning {
    const known = this.#meanings.get(place);
    if (known !== undefined) return known;
    const line = this.#text.slice(place, this.#text.indexOf("\n", place));
    const [name, casing, value] = JSON.parse(line) as [TagClass, Casing, TagPayloads[TagClass]];
    const meaning = { class: name, casing, value };
    this.#meanings.set(place, meaning);
    return meaning;
  }
}

function step(phrases: Phrases, key: string): Phrases {
  phrases.next ??= new Map();
  let next = phrases.next.get(key);
  if (next === undefined) {
    next = { next: null, endings: null };
    phrases.next.set(key, next);
  }
  return next;
}

/** The phrases of a lexicon and of what is added to it, by their first key. */
export class Tagger {
  readonly #lexicons: readonly Filed[];
  readonly #opened: Map<string, Phrases> = new Map();

  /** Of texts as `fileWords` leaves them. */
  constructor(...filed: readonly string[]) {
    this.#lexicons = filed.map((text) => new Filed(text));
  }

  /** The phrases that begin with a word. */
  phrases(word: Spelling): Phrases | undefined {
    if (word.tagger !== this) {
      word.tagger = this;
      word.phrases = this.#find(word.key);
    }
    return word.phrases;
  }

  #find(key: string): Phrases | undefined {
    let phrases = this.#opened.get(key);
    if (phrases !== undefined) return phrases;
    for (const lexicon of this.#lexicons) phrases = lexicon.open(key, phrases);
    if (phrases !== undefined) this.#opened.set(key, phrases);
    return phrases;
  }
}

/** Tags by the token they begin at: of each class the longest, none inside another of its class. */
export function tagTokens(tagger: Tagger, tokens: readonly Token[], barriers: (token: number) => number): Tag[][] {
  const tags: Tag[][] = new Array(tokens.length);
  const busy: Map<TagClass, number> = new Map();
  for (let first = 0; first < tokens.length; first++) {
    let phrases = tagger.phrases((tokens[first] as Token).word);
    if (phrases === undefined) continue;
    let found: Tag[] | null = null;
    let stop = -1;
    for (let at = first + 1; phrases !== undefined; at++) {
      if (phrases.endings !== null) {
        for (const { meaning, texts } of phrases.endings) {
          if ((busy.get(meaning.class) ?? 0) > first || !cased(meaning.casing, texts, tokens, first)) continue;
          const tag: Tag = { class: meaning.class, first, end: at, value: meaning.value };
          // Of one class the longer spelling, met later, takes the place of the shorter.
          const shorter: number = found === null ? -1 : found.findIndex(({ class: known }) => known === meaning.class);
          if (found === null) found = [tag];
          else if (shorter < 0) found.push(tag);
          else found[shorter] = tag;
        }
      }
      if (phrases.next === null) break;
      if (stop < 0) stop = barriers(first);
      if (at >= stop) break;
      phrases = phrases.next.get((tokens[at] as Token).key);
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
