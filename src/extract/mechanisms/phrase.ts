import type { Sentence, Tag } from "../../model/reading.ts";
import type { HeadWord, QualifierWord } from "../../model/tag.ts";
import type { Level, Portfolio } from "../../schema/record.ts";
import type { Context } from "./context.ts";
import { type Before, walkLeft } from "./left.ts";
import { type After, walkRight } from "./right.ts";
import { coordinated, subjectOf } from "./signers.ts";

/** A noun phrase around a head noun: what the rules judge. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  /** First token of the name: after the ordinal, or where the body of `48th meeting of the …` begins. */
  readonly name: number;
  readonly sentence: Sentence;
  readonly head: Tag<"head">;
  readonly word: HeadWord;
  /** Token after the chain of head nouns (`consultation` `meeting`). */
  readonly headEnd: number;
  readonly before: Before;
  readonly after: After;
  /** The head is capitalised in running text: part of a name. */
  readonly named: boolean;
  /** States the phrase itself names as sides, sorted; both of a pair where it says `the two governments`. */
  readonly parties: readonly string[];
  readonly both: boolean;
  readonly level: Level | null;
  readonly portfolio: Portfolio | null;
  readonly session: number | null;
  /** The sorts of its qualifiers. */
  readonly has: Readonly<Record<QualifierWord["sort"], boolean>>;
}

interface Chain {
  readonly head: Tag<"head">;
  readonly end: number;
  /** The heads in it that do not rule. */
  readonly inner: readonly Tag<"head">[];
  /** An acronym in brackets between them. */
  readonly alias: number | null;
}

/** Heads chained side by side: the last one rules, but a gathering of a body is the body's (`committee meeting`). */
function chain(context: Context, tag: Tag<"head">): Chain {
  let head = tag;
  let end = tag.end;
  let inner: Tag<"head">[] = NONE;
  let alias: number | null = null;
  for (;;) {
    const token = context.token(end);
    if (token?.kind === "word" && context.reading.tag(end, "head") === undefined) break;
    // `Joint Commission (JC) meeting`
    const acronym: number | null =
      token?.text === "(" && context.token(end + 2)?.text === ")" && alias === null ? end + 1 : null;
    const step = acronym !== null ? 3 : token?.text === "-" && !token.spaced ? 1 : 0;
    const next: Tag<"head"> | undefined = context.reading.tag(end + step, "head");
    if (next === undefined || context.reading.sentenceOf(next.first) !== context.reading.sentenceOf(tag.first)) break;
    const keeps =
      ((head.value.kind === "consultation" && head.value.sense !== "process") ||
        head.value.kind === "committee" ||
        head.value.sense === "summit") &&
      (next.value.force === "frame" || next.value.sense === "talks" || next.value.sense === "mechanism");
    if (acronym !== null && (!keeps || context.token(acronym)?.shape !== "upper")) break;
    alias ??= acronym;
    inner = [...inner, keeps ? next : head];
    if (!keeps) head = next;
    end = next.end;
  }
  return { head, end, inner, alias };
}

export function phrasesOf(context: Context): Phrase[] {
  const { reading } = context;
  const phrases: Phrase[] = [];
  let done = 0;
  for (const tag of reading.all("head")) {
    if (tag.first < done) continue;
    // `ministerial` heads a phrase only where no noun follows: `the WTO ministerial`.
    if (tag.value.sense === "ministerial" && leadsOn(context, tag.end)) continue;
    // `"two-plus-two" dialogue` is the dialogue's.
    if (tag.value.sense === "2+2" && /^["”]$/.test(context.token(tag.end)?.text ?? "") && leadsOn(context, tag.end + 1))
      continue;
    const heads = chain(context, tag);
    done = heads.end;
    phrases.push(phraseAt(context, tag, heads));
  }
  return phrases;
}

function leadsOn(context: Context, at: number): boolean {
  const { reading } = context;
  const token = context.token(at);
  return (
    (token?.kind === "punct" && token.text === "-") ||
    token?.key === "and" ||
    token?.key === "level" ||
    token?.key === "levels" ||
    reading.tag(at, "head") !== undefined ||
    reading.tag(at, "qualifier") !== undefined
  );
}

function phraseAt(context: Context, opening: Tag<"head">, { head, end: headEnd, inner, alias }: Chain): Phrase {
  const { reading } = context;
  const sentence = reading.sentenceOf(opening.first);
  const shape = context.token(head.first)?.shape;
  const named = shape !== "lower" && head.first > sentence.first && !context.shouts(sentence);
  // `Uruguay Round agreements`: a gathering known by name stands before its outcome whole.
  const known = head.value.kind === "agreement" ? context.arrangementBefore(head.first) : undefined;
  const start = known !== undefined && known.first < opening.first ? head.first : opening.first;
  // Heads that qualify heads count too: `ceasefire agreement`, `free trade agreement`.
  const own = within(context, opening.first, headEnd);
  const before = walkLeft(context, start, named, head.value.kind === "agreement", own);
  const after = walkRight(context, headEnd, head.value, named, alias);
  const codes: string[] = [];
  for (const { value } of before.states) if (!codes.includes(value.code)) codes.push(value.code);
  // `the two Koreas' joint committee`
  if (before.owner !== null && context.token(before.first - 2)?.key === "koreas") addTo(codes, KOREAS);
  // The two Koreas share one adjective.
  if (before.within && (codes.includes("KR") || codes.includes("KP"))) addTo(codes, KOREAS);
  // `the 9th conference of China-Laos border provinces`: the numbered gathering is theirs.
  if (
    before.ordinal !== null &&
    (head.value.sense === "conference" || head.value.sense === "forum") &&
    after.topicStates.length >= 2
  )
    addTo(codes, after.topicStates);
  if (named && head.value.kind !== "meeting" && head.value.kind !== "consultation")
    addTo(codes, joinedIn(context, after.topic));
  if (after.between !== null) addTo(codes, after.between.codes);
  const both = before.owner === "both" || after.between?.both === true || after.with?.both === true;
  if (after.with !== null && !after.with.persons) {
    const alone = codes.length === 0;
    addTo(codes, after.with.codes);
    const self = alone || codes.length === 1 ? subjectOf(context, sentence, before.first, codes) : null;
    const together = self === null ? null : coordinated(context, sentence, before.first);
    // `Libya, Chad and Sudan signed an agreement with Niger`
    if (together?.includes(self ?? "")) addTo(codes, together);
    else if (self !== null) addTo(codes, [self]);
  }
  return {
    first: before.first,
    end: after.end,
    name: before.ordinal !== null && before.ordinal.first === before.first ? before.ordinal.end : before.first,
    sentence,
    head,
    word: head.value,
    headEnd,
    before,
    after,
    named,
    parties: codes.sort(),
    both,
    level: levelOf(before, after, inner),
    portfolio: portfolioOf(before, after),
    session: before.ordinal?.value ?? null,
    has: sortsOf(before.qualifiers),
  };
}

const KOREAS = ["KP", "KR"];
const NONE: never[] = [];

/** Adds what is not there yet: the few states of a phrase need no set. */
function addTo(codes: string[], more: readonly string[]): void {
  for (const code of more) if (!codes.includes(code)) codes.push(code);
}

function sortsOf(qualifiers: Before["qualifiers"]): Phrase["has"] {
  if (qualifiers.length === 0) return UNQUALIFIED;
  let common = false;
  let passing = false;
  let joint = false;
  let subject = false;
  let level = false;
  let region = false;
  for (const { value } of qualifiers) {
    if (value.sort === "common") common = true;
    else if (value.sort === "passing") passing = true;
    else if (value.sort === "joint") joint = true;
    else if (value.sort === "subject") subject = true;
    else if (value.sort === "level") level = true;
    else region = true;
  }
  return { common, passing, joint, subject, level, region };
}
const UNQUALIFIED: Phrase["has"] = {
  common: false,
  passing: false,
  joint: false,
  subject: false,
  level: false,
  region: false,
};

/** `Higher Committee for Egyptian-Sudanese Integration`: the sides stand in what it is for. */
function joinedIn({ reading }: Context, topic: After["topic"]): readonly string[] {
  if (topic === null) return NONE;
  for (let at = topic[0]; at < topic[1]; at++) {
    const one = reading.tag(at, "state");
    if (one === undefined) continue;
    const codes = [one.value.code];
    for (let end = one.end; /^[-–—]$/.test(reading.tokens[end]?.text ?? ""); ) {
      const other = reading.tag(end + 1, "state");
      if (other === undefined || other.end > topic[1]) break;
      codes.push(other.value.code);
      end = other.end;
    }
    return codes.length > 1 ? codes : [];
  }
  return [];
}

function within(context: Context, from: number, to: number): ReadonlyArray<Tag<"qualifier">> {
  let tags: Tag<"qualifier">[] = NONE;
  for (let at = from; at < to; at++) {
    const tag = context.reading.tag(at, "qualifier");
    if (tag !== undefined && tag.end <= to && tag.value.sort !== "level") tags = [...tags, tag];
  }
  return tags;
}

function levelOf(before: Before, after: After, inner: readonly Tag<"head">[]): Level | null {
  if (after.level !== null) return after.level;
  // Nearest to the head wins: `ministerial` in `Lao-Vietnamese ministerial consultation`.
  for (let at = before.qualifiers.length - 1; at >= 0; at--) {
    const value = before.qualifiers[at]?.value;
    if (value?.level != null && (value.sort === "level" || value.level === "parliament")) return value.level;
  }
  if (inner.some((tag) => tag.value.sense === "summit")) return "head-of-state";
  if (inner.some((tag) => tag.value.sense === "ministerial")) return "ministerial";
  const sides = after.between ?? after.with;
  return sides?.level === "party" || sides?.level === "parliament" || sides?.both === true ? sides.level : null;
}

function portfolioOf(before: Before, after: After): Portfolio | null {
  let own: Portfolio | null = null;
  for (const { value } of before.qualifiers) {
    if (value.portfolio === null) continue;
    if (value.sort === "level") return value.portfolio;
    own ??= value.portfolio;
  }
  return own ?? after.between?.portfolio ?? after.with?.portfolio ?? after.topicPortfolio;
}
