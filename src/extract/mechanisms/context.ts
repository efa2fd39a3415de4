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

const INDEXED = ["state", "qualifier", "ordinal", "arrangement", "head"] as const;

export function contextOf(reading: Reading): Context {
  const ends = new Map<TagClass, Map<number, Tag>>();
  for (const tagClass of INDEXED) {
    ends.set(tagClass, new Map(reading.all(tagClass).map((tag) => [tag.end, tag as Tag])));
  }
  const shouting = new Map<number, boolean>();
  const statesOf = new Map<number, string[]>();
  const counts = new Map<string, number>();
  for (const tag of reading.all("state")) {
    const { code, form } = tag.value;
    const sentence = reading.sentenceOf(tag.first);
    const known = statesOf.get(sentence.index) ?? [];
    statesOf.set(sentence.index, known);
    if (form === "capital") continue;
    if (!known.includes(code)) known.push(code);
    // The headline and the lead say what the article is about.
    counts.set(code, (counts.get(code) ?? 0) + (sentence.index < 2 || sentence.region === "title" ? 2 : 1));
  }
  let business: boolean | null = null;
  const bodies = reading.all("arrangement").filter(({ value }) => value.kind === "organization").length;
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    reading,
    ending: <C extends TagClass>(end: number, tagClass: C) => ends.get(tagClass)?.get(end) as Tag<C> | undefined,
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
    statesIn: (sentence) => statesOf.get(sentence.index) ?? [],
  };
}

/** Two states stand out where the second is named often and the third much less. */
function pairOf(ranked: ReadonlyArray<readonly [string, number]>): readonly [string, string] | null {
  const [first, second, third] = ranked;
  if (first === undefined || second === undefined || second[1] < 2) return null;
  if (third !== undefined && third[1] * 3 > second[1] * 2) return null;
  return first[0] < second[0] ? [first[0], second[0]] : [second[0], first[0]];
}

const FIRM = new Set(["inc.", "inc", "corp.", "corp", "plc", "ltd.", "ltd", "llc", "co.", "nv", "ag", "gmbh", "s.a."]);

function firms(reading: Reading): number {
  let count = 0;
  for (const { key, shape } of reading.tokens) if (shape !== "lower" && FIRM.has(key)) count++;
  return count;
}

/** Words that even a capitalised headline leaves small. */
const SMALL = /^(?:a|an|the|of|on|in|to|for|and|or|at|by|with|as|from)$/;

function capitalised(reading: Reading, sentence: Sentence): boolean {
  let large = 0;
  let small = 0;
  let upper = 0;
  for (let i = sentence.first; i < sentence.end && i < sentence.first + 60; i++) {
    const token = reading.tokens[i];
    if (token?.kind !== "word" || SMALL.test(token.key) || token.text.length < 2) continue;
    if (token.shape === "lower") small++;
    else large++;
    if (token.shape === "upper") upper++;
  }
  if (upper >= 5 && upper >= 3 * (small + large - upper)) return true;
  return sentence.region !== "body" && large >= 4 && small * 4 < large;
}
