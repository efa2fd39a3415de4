import { bodyKind } from "../../lexicon/bodies.ts";
import {
  BURMESE_ADDRESS,
  COMPOUNDING,
  GIVEN_TOO,
  GRAMMAR_WORDS,
  HONORIFIC_PAIRS,
  HONORIFICS,
  HYPHENED,
  NEWS_WORDS,
  OPENING_PARTICLES,
  PARTICLES,
  SHORT_DAYS,
  SUFFIXES,
  SURNAMES_TOO,
} from "../../lexicon/names.ts";
import {
  ACTING_WORDS,
  COMPLEMENT_PREPOSITIONS,
  DEPUTY_WORDS,
  DETERMINERS,
  FORMER_WORDS,
  OWNER_NOUNS,
  PASSING_WORDS,
  POINTING_OWNERS,
  RANK_WORDS,
} from "../../lexicon/titles.ts";
import type { Spelling, Token } from "../../model/reading.ts";

const HYPHENS: ReadonlySet<string> = new Set("-‐‑–");
const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', "“", "``", "''", "'", "‘"]);
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', "”", "''", "'", "’"]);

/** Who stands for a state at a gathering; and `while`, by which a clause turns to the other side. */
const SIDES = new Set(
  "delegation side team delegates officials representatives negotiators party mission while".split(" "),
);

const RANK_HEADS = new Set(
  "deputy assistant chief principal counselor counsellor delegate executive speaker member".split(" "),
);

/** What the word lists of names and titles, and its letters, say of a spelling: one bit each. */
export const Trait = {
  honorific: 1 << 0,
  /** It opens a form of address of two words: `Tan Sri`. */
  pair: 1 << 1,
  burmese: 1 << 2,
  particle: 1 << 3,
  opening: 1 << 4,
  suffix: 1 << 5,
  hyphened: 1 << 6,
  compounding: 1 << 7,
  surnameToo: 1 << 8,
  givenToo: 1 << 9,
  shortDay: 1 << 10,
  news: 1 << 11,
  neverName: 1 << 12,
  /** A word of organisations' names. */
  body: 1 << 13,
  /** It has a letter beyond ASCII. */
  marked: 1 << 14,
  hyphen: 1 << 15,
  openingQuote: 1 << 16,
  closingQuote: 1 << 17,
  determiner: 1 << 18,
  former: 1 << 19,
  acting: 1 << 20,
  deputy: 1 << 21,
  passing: 1 << 22,
  rank: 1 << 23,
  ownerNoun: 1 << 24,
  pointingOwner: 1 << 25,
  preposition: 1 << 26,
  /** Its key holds a stop or an apostrophe. */
  stopped: 1 << 27,
  /** It may name a side of talks, or sets one against another. */
  side: 1 << 28,
  /** A head that is another's rank where one follows: `Deputy Foreign Minister`. */
  rankHead: 1 << 29,
} as const;

/** Of words alone, so that each is looked up once, not at every token and for every rule. */
export function traitsOf({ word }: Token): number {
  const known = word.traits;
  return known >= 0 ? known : learn(word);
}

/** The same of a place in the text; nothing beyond its ends. */
export function traitsAt(tokens: readonly Token[], at: number): number {
  return at >= 0 && at < tokens.length ? traitsOf(tokens[at] as Token) : 0;
}

/** The lists a word's key is looked for in. */
const LISTS: ReadonlyArray<readonly [number, Iterable<string> & { has(key: string): boolean }]> = [
  [Trait.honorific, HONORIFICS],
  [Trait.pair, new Set(HONORIFIC_PAIRS.keys())],
  [Trait.burmese, BURMESE_ADDRESS],
  [Trait.particle, PARTICLES],
  [Trait.opening, OPENING_PARTICLES],
  [Trait.suffix, SUFFIXES],
  [Trait.hyphened, HYPHENED],
  [Trait.compounding, COMPOUNDING],
  [Trait.surnameToo, SURNAMES_TOO],
  [Trait.givenToo, GIVEN_TOO],
  [Trait.shortDay, SHORT_DAYS],
  [Trait.news | Trait.neverName, NEWS_WORDS],
  [Trait.neverName, GRAMMAR_WORDS],
  [Trait.determiner, DETERMINERS],
  [Trait.former, FORMER_WORDS],
  [Trait.acting, ACTING_WORDS],
  [Trait.deputy, DEPUTY_WORDS],
  [Trait.passing, PASSING_WORDS],
  [Trait.rank, RANK_WORDS],
  [Trait.ownerNoun, OWNER_NOUNS],
  [Trait.pointingOwner, POINTING_OWNERS],
  [Trait.preposition, COMPLEMENT_PREPOSITIONS],
  [Trait.rankHead, RANK_HEADS],
  [Trait.side, SIDES],
];

/** So many words are looked for list by list before all lists are filed in one table: a short run never needs it. */
const MANY = 2000;
let asked = 0;
let table: ReadonlyMap<string, number> | null = null;

function listed(key: string): number {
  if (++asked === MANY) table = filed();
  if (table !== null) return table.get(key) ?? 0;
  let traits = 0;
  for (const [trait, list] of LISTS) if (list.has(key)) traits |= trait;
  return traits;
}

function filed(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const [trait, list] of LISTS) for (const key of list) all.set(key, (all.get(key) ?? 0) | trait);
  return all;
}

function learn(word: Spelling): number {
  const { text, key } = word;
  let traits = listed(key);
  if (bodyKind(key) !== undefined) traits |= Trait.body;
  if (!/^[\x20-\x7e]*$/.test(text)) traits |= Trait.marked;
  if (/[.']/.test(key)) traits |= Trait.stopped;
  if (HYPHENS.has(text)) traits |= Trait.hyphen;
  if (OPENING_QUOTES.has(text)) traits |= Trait.openingQuote;
  if (CLOSING_QUOTES.has(text)) traits |= Trait.closingQuote;
  word.traits = traits;
  return traits;
}
