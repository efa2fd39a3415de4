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
  has(sort: QualifierWord["sort"]): boolean;
}

interface Chain {
  readonly head: Tag<"head">;
  readonly end: number;
  readonly links: readonly Tag<"head">[];
  /** An acronym in brackets between them. */
  readonly alias: number | null;
}

/** Heads chained side by side: the last one rules, but a gathering of a body is the body's (`committee meeting`). */
function chain(context: Context, tag: Tag<"head">): Chain {
  let head = tag;
  let end = tag.end;
  const links = [tag];
  let alias: number | null = null;
  for (;;) {
    const token = context.token(end);
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
    if (!keeps) head = next;
    end = next.end;
    links.push(next);
  }
  return { head, end, links, alias };
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
    const links = chain(context, tag);
    done = links.end;
    phrases.push(phraseAt(context, tag, links));
  }
  return phrases;
}

function leadsOn(context: Context, at: number): boolean {
  const { reading } = context;
  const token = context.token(at);
  return (
    token?.text === "-" ||
    token?.key === "and" ||
    token?.key === "level" ||
    token?.key === "levels" ||
    reading.tag(at, "head") !== undefined ||
    reading.tag(at, "qualifier") !== undefined
  );
}

function phraseAt(context: Context, opening: Tag<"head">, { head, end: headEnd, links, alias }: Chain): Phrase {
  const { reading } = context;
  const sentence = reading.sentenceOf(opening.first);
  const shape = context.token(head.first)?.shape;
  const named = shape !== "lower" && head.first > sentence.first && !context.shouts(sentence);
  // `Uruguay Round agreements`: a gathering known by name stands before its outcome whole.
  const known = head.value.kind === "agreement" ? context.ending(head.first, "arrangement") : undefined;
  const start = known !== undefined && known.first < opening.first ? head.first : opening.first;
  const outer = walkLeft(context, start, named, head.value.kind === "agreement");
  // Heads that qualify heads count too: `ceasefire agreement`, `free trade agreement`.
  const own = within(context, opening.first, headEnd);
  const before = { ...outer, qualifiers: [...outer.qualifiers, ...own] };
  const right = walkRight(context, headEnd, head.value, named);
  const after = alias === null ? right : { ...right, alias };
  const codes = new Set(before.states.map((state) => state.value.code));
  // `the two Koreas' joint committee`
  if (before.owner !== null && context.token(before.first - 2)?.key === "koreas")
    for (const code of ["KP", "KR"]) codes.add(code);
  // The two Koreas share one adjective.
  if (before.within && (codes.has("KR") || codes.has("KP"))) for (const code of ["KP", "KR"]) codes.add(code);
  // `the 9th conference of China-Laos border provinces`: the numbered gathering is theirs.
  if (before.ordinal !== null && /^(?:conference|forum)$/.test(head.value.sense) && after.topicStates.length >= 2)
    for (const code of after.topicStates) codes.add(code);
  if (named && head.value.kind !== "meeting" && head.value.kind !== "consultation")
    for (const code of joinedIn(context, after.topic)) codes.add(code);
  const between = after.between?.codes ?? [];
  for (const code of between) codes.add(code);
  const both = before.owner === "both" || after.between?.both === true || after.with?.both === true;
  if (after.with !== null && !after.with.persons) {
    const alone = codes.size === 0;
    for (const code of after.with.codes) codes.add(code);
    const self = alone || codes.size === 1 ? subjectOf(context, sentence, before.first, codes) : null;
    const together = self === null ? null : coordinated(context, sentence, before.first);
    // `Libya, Chad and Sudan signed an agreement with Niger`
    if (together?.includes(self ?? "")) for (const code of together) codes.add(code);
    else if (self !== null) codes.add(self);
  }
  const inner = links.filter((link) => link !== head);
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
    parties: [...codes].sort(),
    both,
    level: levelOf(before, after, inner),
    portfolio: portfolioOf(before, after),
    session: before.ordinal?.value ?? null,
    has: (sort) => before.qualifiers.some((qualifier) => qualifier.value.sort === sort),
  };
}

/** `Higher Committee for Egyptian-Sudanese Integration`: the sides stand in what it is for. */
function joinedIn({ reading }: Context, topic: After["topic"]): string[] {
  if (topic === null) return [];
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

function within(context: Context, from: number, to: number): Tag<"qualifier">[] {
  const tags: Tag<"qualifier">[] = [];
  for (let at = from; at < to; at++) {
    const tag = context.reading.tag(at, "qualifier");
    if (tag !== undefined && tag.end <= to && tag.value.sort !== "level") tags.push(tag);
  }
  return tags;
}

function levelOf(before: Before, after: After, inner: readonly Tag<"head">[]): Level | null {
  if (after.level !== null) return after.level;
  // Nearest to the head wins: `ministerial` in `Lao-Vietnamese ministerial consultation`.
  for (const qualifier of [...before.qualifiers].reverse()) {
    if (qualifier.value.sort === "level" || qualifier.value.level === "parliament") {
      if (qualifier.value.level !== null) return qualifier.value.level;
    }
  }
  if (inner.some((tag) => tag.value.sense === "summit")) return "head-of-state";
  if (inner.some((tag) => tag.value.sense === "ministerial")) return "ministerial";
  const sides = after.between ?? after.with;
  return sides?.level === "party" || sides?.level === "parliament" || sides?.both === true ? sides.level : null;
}

function portfolioOf(before: Before, after: After): Portfolio | null {
  const level = before.qualifiers.find((qualifier) => qualifier.value.sort === "level" && qualifier.value.portfolio);
  if (level !== undefined) return level.value.portfolio;
  const own = before.qualifiers.find((qualifier) => qualifier.value.portfolio !== null);
  return own?.value.portfolio ?? after.between?.portfolio ?? after.with?.portfolio ?? after.topicPortfolio;
}
