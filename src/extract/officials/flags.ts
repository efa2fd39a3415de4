import { bodyKind } from "../../lexicon/bodies.ts";
import type { Tag } from "../../model/reading.ts";
import type { Office } from "./office.ts";
import { Trait, traitsAt, traitsOf } from "./traits.ts";
import { isCapital, type Words } from "./words.ts";

const OFFICE_PARTICIPLES = new Set("acting ruling outgoing incoming visiting sitting standing".split(" "));

/** Words after which a participle is said of what follows. */
const BEFORE_PARTICIPLE = new Set("of by to for from with and that newly recently democratically 's".split(" "));

/** A participle is a verb after its subject (`Moi sacked Finance Minister X`), else said of the office's holder. */
export function isVerb(words: Words, at: number): boolean {
  const key = words.key(at);
  if (!(key.endsWith("ed") || key.endsWith("en") || key.endsWith("ing")) || OFFICE_PARTICIPLES.has(key)) return false;
  const before = words.tokens[at - 1];
  if (before === undefined || words.reading.sentenceOf(at).first === at) return false;
  return !(
    before.kind === "punct" ||
    (traitsOf(before) & Trait.determiner) !== 0 ||
    BEFORE_PARTICIPLE.has(before.key) ||
    words.stateEnding(at) !== undefined
  );
}

const FLAG = Trait.former | Trait.acting;

/** Sets the flag a word is; false where it is none. */
export function flag(words: Words, office: Office, at: number): boolean {
  const traits = traitsAt(words.tokens, at);
  if ((traits & FLAG) === 0 || isVerb(words, at)) return false;
  if ((traits & Trait.acting) !== 0) office.acting = true;
  else office.former = true;
  return true;
}

export function isFlag(words: Words, at: number): boolean {
  return (traitsAt(words.tokens, at) & FLAG) !== 0;
}

const RANKED = Trait.ownerNoun | Trait.body | Trait.rank | Trait.deputy;

/** `Deputy`, `Assistant`, `Chief` before another title is its rank, not an office of its own. */
export function isRankWord(words: Words, head: Tag<"office">): boolean {
  const charge = words.reading.tag(head.first, "portfolio");
  // `Justice Minister`, `Justice Department spokesman`
  if (
    charge !== undefined &&
    charge.end >= head.end &&
    (words.reading.tag(charge.end, "office") || bodyKind(words.key(charge.end)) === "ministry")
  )
    return true;
  // `Institute of Directors president`
  if (
    head.value.plural &&
    words.key(head.first - 1) === "of" &&
    bodyKind(words.key(head.first - 2)) !== undefined &&
    words.reading.tag(head.end, "office")
  )
    return true;
  if (head.end > head.first + 1 || (traitsAt(words.tokens, head.first) & Trait.rankHead) === 0) return false;
  const next = head.end;
  if (words.reading.tag(next, "office") || words.reading.tag(next, "portfolio")) return true;
  // `chief Brexit negotiator`
  for (let at = next; at <= next + 2 && isCapital(words.tokens[at]); at++) {
    const later = words.reading.tag(at + 1, "office");
    if (later !== undefined && words.tokens[at + 1]?.shape === "lower" && words.tokens[head.first]?.shape === "lower")
      return true;
  }
  const noun = words.tokens[next];
  return (
    noun?.kind === "word" &&
    noun.key !== "of" &&
    (traitsOf(noun) & RANKED) !== 0 &&
    words.reading.tag(next + 1, "office") !== undefined
  );
}
