import type { Reading, Sentence, Tag, TagClass, Token } from "../../model/reading.ts";

/** What every step of the extractor asks of the article, worked out once. */
export interface Context {
  readonly reading: Reading;
  /** The tag of a class that ends before a token. */
  ending<C extends TagClass>(end: number, tagClass: C): Tag<C> | undefined;
  token(index: number): Token | undefined;
  /** A sentence that capitalises its words, so that capitals show no name: a headline, a line in capitals. */
  shouts(sentence: Sentence): boolean;
  /** The two states the article is about, sorted, or null. */
  readonly pair: readonly [string, string] | null;
  /** The state named most often, or null. */
  readonly main: string | null;
  /** The article names this state. */
  names(code: string): boolean;
  /** How many states the article names. */
  readonly stateCount: number;
  /** Organisations abound: what the article tells of is not of two states alone. */
  readonly multilateral: boolean;
  /** How often the article names organisations. */
  readonly bodies: number;
  /** Company names abound: agreements and partnerships are of firms unless states stand beside them. */
  readonly business: boolean;
  /** States named in a sentence, in order of appearance, each once. */
  statesIn(sentence: Sentence): readonly string[];
}

export function contextOf(reading: Reading): Context {
  const shouting = new Map<number, boolean>();
  const statesOf = new Map<number, readonly string[]>();
  const counts = new Map<string, number>();
  const states = reading.all("state");
  for (const { first, value } of states) {
    const { code, form } = value;
    if (form === "capital") continue;
    const sentence = reading.sentenceOf(first);
    // The headline and the lead say what the article is about.
    counts.set(code, (counts.get(code) ?? 0) + (sentence.index < 2 || sentence.region === "title" ? 2 : 1));
  }
  let business: boolean | null = null;
  let bodies = 0;
  for (const { value } of reading.all("arrangement")) if (value.kind === "organization") bodies++;
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    reading,
    ending: (end, tagClass) => {
      const tags = reading.all(tagClass);
      const tag = tags[tagAfter(tags, end) - 1];
      return tag?.end === end ? tag : undefined;
    },
    token: (index) => reading.tokens[index],
    shouts: (sentence) => {
      const known = shouting.get(sentence.index);
      if (known !== undefined) return known;
      const answer = capitalised(reading, sentence);
      shouting.set(sentence.index, answer);
      return answer;
    },
    pair: pairOf(ranked),
    main: ranked[0]?.[0] ?? null,
    names: (code) => counts.has(code),
    stateCount: counts.size,
    multilateral: bodies >= 3,
    bodies,
    get business() {
      business ??= firms(reading) >= 2;
      return business;
    },
    statesIn: (sentence) => {
      const known = statesOf.get(sentence.index);
      if (known !== undefined) return known;
      const codes: string[] = [];
      for (let at = tagAfter(states, sentence.first); at < states.length; at++) {
        const tag = states[at];
        if (tag === undefined || tag.first >= sentence.end) break;
        if (tag.value.form !== "capital" && !codes.includes(tag.value.code)) codes.push(tag.value.code);
      }
      statesOf.set(sentence.index, codes);
      return codes;
    },
  };
}

/** Index of the first tag at or after a token, of tags in text order. */
function tagAfter(tags: ReadonlyArray<{ readonly first: number }>, token: number): number {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two states stand out where the second is named often and the third much less. */
function pairOf(ranked: ReadonlyArray<readonly [string, number]>): readonly [string, string] | null {
  const [first, second, third] = ranked;
  if (first === undefined || second === undefined || second[1] < 2) return null;
  if (third !== undefined && third[1] * 3 > second[1] * 2) return null;
  return first[0] < second[0] ? [first[0], second[0]] : [second[0], first[0]];
}

function firms(reading: Reading): number {
  let count = 0;
  for (const { first, value } of reading.all("cue"))
    if (value.firm && reading.tokens[first]?.shape !== "lower") count++;
  return count;
}

/** Words that even a capitalised headline leaves small. */
const SMALL = new Set("a an the of on in to for and or at by with as from".split(" "));

function capitalised(reading: Reading, sentence: Sentence): boolean {
  let large = 0;
  let small = 0;
  let upper = 0;
  for (let i = sentence.first; i < sentence.end && i < sentence.first + 60; i++) {
    const token = reading.tokens[i];
    if (token?.kind !== "word" || SMALL.has(token.key) || token.text.length < 2) continue;
    if (token.shape === "lower") small++;
    else large++;
    if (token.shape === "upper") upper++;
  }
  if (upper >= 5 && upper >= 3 * (small + large - upper)) return true;
  return sentence.region !== "body" && large >= 4 && small * 4 < large;
}
