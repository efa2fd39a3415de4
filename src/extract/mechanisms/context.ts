import { PREDECESSORS } from "../../lexicon/constitutions.ts";
import type { Reading, Sentence, Tag, Token } from "../../model/reading.ts";
import { firstFrom, tagEnding } from "../../text/find.ts";
import { holds, IS, marks } from "./words.ts";

type Pair = readonly [string, string];
const ENDS = { state: 1, qualifier: 2, arrangement: 4, head: 8, ordinal: 16 } as const;
type Ranked = ReadonlyArray<readonly [string, number]>;

/** What every step of the extractor asks of the article; what not every article is asked is worked out at the first question. */
export class Context {
  readonly reading: Reading;
  /** How often the article names organisations. */
  readonly bodies: number;
  /** How often it names each state, the headline and the lead counted twice. */
  readonly #weights: ReadonlyMap<string, [code: string, weight: number]>;
  /** The article's states, in text order. */
  readonly states: ReadonlyArray<Tag<"state">>;
  readonly #qualifiers: ReadonlyArray<Tag<"qualifier">>;
  readonly #arrangements: ReadonlyArray<Tag<"arrangement">>;
  readonly #heads: ReadonlyArray<Tag<"head">>;
  readonly #ordinals: ReadonlyArray<Tag<"ordinal">>;
  #ends: Uint8Array | null = null;
  /** By the index of the sentence. */
  readonly #shouting: Array<boolean | undefined>;
  readonly #statesOf: Array<readonly string[] | undefined>;
  readonly #firmsOf: Array<boolean | undefined>;
  readonly #capitalsOf = new Map<number, ReadonlyArray<Tag<"state">>>();
  #ranked: Ranked | null = null;
  #pair: Pair | null | undefined;
  #business: boolean | null = null;

  constructor(reading: Reading) {
    this.reading = reading;
    this.states = reading.all("state");
    this.#qualifiers = reading.all("qualifier");
    this.#arrangements = reading.all("arrangement");
    this.#heads = reading.all("head");
    this.#ordinals = reading.all("ordinal");
    this.#shouting = new Array(reading.sentences.length);
    this.#statesOf = new Array(reading.sentences.length);
    this.#firmsOf = new Array(reading.sentences.length);
    const weights = new Map<string, [string, number]>();
    for (const { first, value } of this.states) {
      if (value.form === "capital") continue;
      const sentence = reading.sentenceOf(first);
      // The headline and the lead say what the article is about.
      const weight = sentence.index < 2 || sentence.region === "title" ? 2 : 1;
      const known = weights.get(value.code);
      if (known === undefined) weights.set(value.code, [value.code, weight]);
      else known[1] += weight;
    }
    this.#weights = weights;
    let bodies = 0;
    for (const { value } of this.#arrangements) if (value.kind === "organization") bodies++;
    this.bodies = bodies;
  }

  /** No tag of those that a walk to the left goes over ends before a token. */
  nothingBefore(end: number): boolean {
    return this.#endsAt(end) === 0;
  }

  /** The classes of which a tag ends before a token, as bits: one look tells what most tokens lack. */
  #endsAt(end: number): number {
    this.#ends ??= endsOf(this.reading.tokens.length, {
      state: this.states,
      qualifier: this.#qualifiers,
      arrangement: this.#arrangements,
      head: this.#heads,
      ordinal: this.#ordinals,
    });
    return end < 0 ? 0 : (this.#ends[end] ?? 0);
  }

  /** The tag of a class that ends before a token. */
  stateBefore(end: number): Tag<"state"> | undefined {
    return (this.#endsAt(end) & ENDS.state) === 0 ? undefined : tagEnding(this.states, end);
  }

  qualifierBefore(end: number): Tag<"qualifier"> | undefined {
    return (this.#endsAt(end) & ENDS.qualifier) === 0 ? undefined : tagEnding(this.#qualifiers, end);
  }

  arrangementBefore(end: number): Tag<"arrangement"> | undefined {
    return (this.#endsAt(end) & ENDS.arrangement) === 0 ? undefined : tagEnding(this.#arrangements, end);
  }

  headBefore(end: number): Tag<"head"> | undefined {
    return (this.#endsAt(end) & ENDS.head) === 0 ? undefined : tagEnding(this.#heads, end);
  }

  ordinalBefore(end: number): Tag<"ordinal"> | undefined {
    return (this.#endsAt(end) & ENDS.ordinal) === 0 ? undefined : tagEnding(this.#ordinals, end);
  }

  /** The token at a place, undefined past the ends; an array once asked below zero is slower at that place ever after. */
  token(index: number): Token | undefined {
    return index < 0 ? undefined : this.reading.tokens[index];
  }

  /** A set of words, by its bit, holds the word at a token. */
  is(index: number, set: number): boolean {
    return holds(this.reading.tokens, index, set);
  }

  /** A sentence that capitalises its words, so that capitals show no name: a headline, a line in capitals. */
  shouts(sentence: Sentence): boolean {
    const known = this.#shouting[sentence.index];
    if (known !== undefined) return known;
    const answer = capitalised(this.reading, sentence);
    this.#shouting[sentence.index] = answer;
    return answer;
  }

  /** The two states the article is about, sorted, or null. */
  get pair(): Pair | null {
    if (this.#pair === undefined) this.#pair = pairOf(this.#byWeight());
    return this.#pair;
  }

  /** The three states the article is about, sorted, or null. */
  get trio(): readonly string[] | null {
    const [, , third, fourth] = this.#byWeight();
    if (third === undefined || third[1] < 2 || (fourth !== undefined && fourth[1] * 3 > third[1] * 2)) return null;
    return this.#byWeight()
      .slice(0, 3)
      .map(([code]) => code)
      .sort();
  }

  /** The state named most often, or null. */
  get main(): string | null {
    return this.#byWeight()[0]?.[0] ?? null;
  }

  #byWeight(): Ranked {
    this.#ranked ??= [...this.#weights.values()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return this.#ranked;
  }

  /** The article names this state. */
  names(code: string): boolean {
    return this.#weights.has(code);
  }

  /** The state a word means: Moscow is the Soviet Union's where the article speaks of that, not of Russia. */
  codeOf({ value: { code, form } }: Tag<"state">): string {
    const gone = form === "capital" ? PREDECESSORS.get(code) : undefined;
    if (gone === undefined) return code;
    return this.#weightOf(gone) > this.#weightOf(code) ? gone : code;
  }

  #weightOf(code: string): number {
    return this.#weights.get(code)?.[1] ?? 0;
  }

  /** How many states the article names. */
  get stateCount(): number {
    return this.#weights.size;
  }

  /** Organisations abound: what the article tells of is not of two states alone. */
  get multilateral(): boolean {
    return this.bodies >= 3;
  }

  /** Company names abound: agreements and partnerships are of firms unless states stand beside them. */
  get business(): boolean {
    this.#business ??= firms(this.reading) >= 2;
    return this.#business;
  }

  /** Words of companies stand in a sentence. */
  namesFirms({ index, first, end }: Sentence): boolean {
    const known = this.#firmsOf[index];
    if (known !== undefined) return known;
    let at = first;
    while (at < end && !this.is(at, IS.business)) at++;
    this.#firmsOf[index] = at < end;
    return at < end;
  }

  /** States named in a sentence, in order of appearance, each once. */
  statesIn(sentence: Sentence): readonly string[] {
    const known = this.#statesOf[sentence.index];
    if (known !== undefined) return known;
    const codes: string[] = [];
    for (const { value } of this.#namedIn(sentence))
      if (value.form !== "capital" && !codes.includes(value.code)) codes.push(value.code);
    this.#statesOf[sentence.index] = codes;
    return codes;
  }

  /** Capitals named in a sentence, in order of appearance, one a state. */
  capitalsIn(sentence: Sentence): ReadonlyArray<Tag<"state">> {
    const known = this.#capitalsOf.get(sentence.index);
    if (known !== undefined) return known;
    const capitals: Tag<"state">[] = [];
    for (const tag of this.#namedIn(sentence))
      if (tag.value.form === "capital" && capitals.every(({ value }) => value.code !== tag.value.code))
        capitals.push(tag);
    this.#capitalsOf.set(sentence.index, capitals);
    return capitals;
  }

  #namedIn({ first, end }: Sentence): ReadonlyArray<Tag<"state">> {
    return this.states.slice(firstFrom(this.states, first), firstFrom(this.states, end));
  }
}

function endsOf(tokens: number, tags: Readonly<Record<keyof typeof ENDS, readonly Tag[]>>): Uint8Array {
  const ends = new Uint8Array(tokens + 1);
  const mark = (list: readonly Tag[], bit: number) => {
    for (const { end } of list) ends[end] = (ends[end] ?? 0) | bit;
  };
  mark(tags.state, ENDS.state);
  mark(tags.qualifier, ENDS.qualifier);
  mark(tags.arrangement, ENDS.arrangement);
  mark(tags.head, ENDS.head);
  mark(tags.ordinal, ENDS.ordinal);
  return ends;
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

function capitalised(reading: Reading, sentence: Sentence): boolean {
  // Most sentences of a body have no five words in capitals, which is soon told.
  if (sentence.region === "body" && !hasUpper(reading, sentence, 5)) return false;
  let large = 0;
  let small = 0;
  let upper = 0;
  for (let i = sentence.first; i < sentence.end && i < sentence.first + 60; i++) {
    const token = reading.tokens[i];
    if (token?.kind !== "word" || (marks(token.word) & IS.small) !== 0 || token.text.length < 2) continue;
    if (token.shape === "lower") small++;
    else large++;
    if (token.shape === "upper") upper++;
  }
  if (upper >= 5 && upper >= 3 * (small + large - upper)) return true;
  return sentence.region !== "body" && large >= 4 && small * 4 < large;
}

function hasUpper({ tokens }: Reading, { first, end }: Sentence, wanted: number): boolean {
  let count = 0;
  for (let at = first; at < end && count < wanted; at++) if (tokens[at]?.shape === "upper") count++;
  return count === wanted;
}
