import { bodyKind } from "../../lexicon/bodies.ts";
import {
  BURMESE_ADDRESS,
  COMPOUNDING,
  GIVEN_TOO,
  HONORIFIC_PAIRS,
  HONORIFICS,
  HYPHENED,
  isNeverName,
  NEWS_WORDS,
  OPENING_PARTICLES,
  PARTICLES,
  SHORT_DAYS,
  SUFFIXES,
  SURNAMES_TOO,
} from "../../lexicon/names.ts";
import {
  ACTING_WORDS,
  BECOMING,
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
  becoming: 1 << 27,
  /** Its key holds a stop or an apostrophe. */
  stopped: 1 << 28,
  /** It may name a side of talks, or sets one against another. */
  side: 1 << 29,
  /** A head that is another's rank where one follows: `Deputy Foreign Minister`. */
  rankHead: 1 << 30,
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

function learn(word: Spelling): number {
  const { text, key } = word;
  let traits = 0;
  if (HONORIFICS.has(key)) traits |= Trait.honorific;
  if (HONORIFIC_PAIRS.has(key)) traits |= Trait.pair;
  if (BURMESE_ADDRESS.has(key)) traits |= Trait.burmese;
  if (PARTICLES.has(key)) traits |= Trait.particle;
  if (OPENING_PARTICLES.has(key)) traits |= Trait.opening;
  if (SUFFIXES.has(key)) traits |= Trait.suffix;
  if (HYPHENED.has(key)) traits |= Trait.hyphened;
  if (COMPOUNDING.has(key)) traits |= Trait.compounding;
  if (SURNAMES_TOO.has(key)) traits |= Trait.surnameToo;
  if (GIVEN_TOO.has(key)) traits |= Trait.givenToo;
  if (SHORT_DAYS.has(key)) traits |= Trait.shortDay;
  if (NEWS_WORDS.has(key)) traits |= Trait.news;
  if (isNeverName(key)) traits |= Trait.neverName;
  if (bodyKind(key) !== undefined) traits |= Trait.body;
  if (!/^[\x20-\x7e]*$/.test(text)) traits |= Trait.marked;
  if (HYPHENS.has(text)) traits |= Trait.hyphen;
  if (OPENING_QUOTES.has(text)) traits |= Trait.openingQuote;
  if (CLOSING_QUOTES.has(text)) traits |= Trait.closingQuote;
  if (DETERMINERS.has(key)) traits |= Trait.determiner;
  if (FORMER_WORDS.has(key)) traits |= Trait.former;
  if (ACTING_WORDS.has(key)) traits |= Trait.acting;
  if (DEPUTY_WORDS.has(key)) traits |= Trait.deputy;
  if (PASSING_WORDS.has(key)) traits |= Trait.passing;
  if (RANK_WORDS.has(key)) traits |= Trait.rank;
  if (OWNER_NOUNS.has(key)) traits |= Trait.ownerNoun;
  if (POINTING_OWNERS.has(key)) traits |= Trait.pointingOwner;
  if (COMPLEMENT_PREPOSITIONS.has(key)) traits |= Trait.preposition;
  if (BECOMING.has(key)) traits |= Trait.becoming;
  if (/[.']/.test(key)) traits |= Trait.stopped;
  if (RANK_HEADS.has(key)) traits |= Trait.rankHead;
  if (SIDES.has(key)) traits |= Trait.side;
  word.traits = traits;
  return traits;
}
