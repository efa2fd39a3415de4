import type { Sentence, Tag, Token } from "../../model/reading.ts";
import type { Context } from "./context.ts";
import { ordinalBefore } from "./ordinals.ts";
import { IS } from "./words.ts";

/** What stands before a head noun and belongs to its phrase. */
export interface Before {
  /** First token of the phrase. */
  readonly first: number;
  /** States, in order. */
  readonly states: readonly Tag<"state">[];
  readonly qualifiers: readonly Tag<"qualifier">[];
  /** Organisations used as adjectives (`NATO summit`). */
  readonly bodies: readonly Tag<"arrangement">[];
  readonly ordinal: { readonly value: number; readonly first: number; readonly end: number } | null;
  /** A year before a common noun (`the 1977 treaty`). */
  readonly year: number | null;
  /** Capitalised words that no lexicon knows (`Turin`, `Arunachal`). */
  readonly names: readonly number[];
  /** A hyphen or dash joins what stands before the head. */
  readonly joined: boolean;
  /** `inter-`, `intra-` before a state: its own sides deal with each other. */
  readonly within: boolean;
  /** An organisation's possessive before the phrase: `the WTO's general council`. */
  readonly body: Tag<"arrangement"> | null;
  /** A possessive before the phrase: one state (`China's plan`), both sides (`the two countries' committee`), or none. */
  readonly owner: string | "both" | null;
  /** `the`, `a`, `its`, … in lower case, or null. */
  readonly determiner: string | null;
  /** A lower-case word before the phrase that is no determiner: a verb, a preposition or an unknown adjective. */
  readonly lead: string | null;
}

const JOINTS = new Set(["-", "–", "—", "/", "‑", "−"]);
const QUOTES = new Set('"”“»«');
const MOST = 18;

/**
 * Walks from a head noun to the left as far as its modifiers go; an `outcome` may be called by its gathering. Qualifiers
 * among the heads themselves (`own`) go with those before them.
 */
export function walkLeft(
  context: Context,
  head: number,
  named: boolean,
  outcome: boolean,
  own: ReadonlyArray<Tag<"qualifier">>,
): Before {
  const { reading } = context;
  const sentence = reading.sentenceOf(head);
  // As the walk meets them, from the right.
  const states: Tag<"state">[] = [];
  const qualifiers: Tag<"qualifier">[] = own.length === 0 ? [] : own.toReversed();
  const bodies: Tag<"arrangement">[] = [];
  const names: number[] = [];
  let ordinal: Before["ordinal"] = null;
  let year: number | null = null;
  let first = head;
  let listed = false;
  let within = false;
  let joined = false;
  // An acronym in parentheses shows that what stands before it is a name, whatever the head's case.
  let spelled = false;
  for (let guard = 0; guard < MOST; guard++) {
    const prev = context.token(first - 1);
    if (prev === undefined || first - 1 < sentence.first) break;
    // The cheap question first: a word in small letters that is none of the known ones ends the phrase.
    if (
      prev.kind === "word" &&
      prev.shape === "lower" &&
      context.nothingBefore(first) &&
      !context.is(first - 1, IS.leads)
    )
      break;
    const body = context.arrangementBefore(first);
    if (body !== undefined && (body.value.kind === "organization" || (outcome && body.value.kind === "meeting"))) {
      bodies.push(body);
      first = body.first;
      continue;
    }
    const found = context.stateBefore(first);
    // `South American`: the region's name holds the state's.
    const wider = found === undefined ? undefined : context.qualifierBefore(first);
    const state = found !== undefined && (wider?.first ?? found.first) < found.first ? undefined : found;
    if (state !== undefined && state.first >= sentence.first) {
      // A capital names a place here (`Beijing summit`), not a party.
      if (state.value.form === "capital") names.push(state.first);
      else states.push(state);
      first = state.first;
      if (state.value.form === "adjective" && insideOf(context, first, sentence)) {
        within = true;
        first -= 2;
      }
      continue;
    }
    const number = ordinalBefore(context, first, sentence);
    if (number !== null && ordinal === null) {
      ordinal = number;
      first = number.first;
      continue;
    }
    const qualifier = context.qualifierBefore(first);
    // `His counterpart Papandreou signed agreements` tells of a deed.
    if (qualifier !== undefined && prev.key === "signed" && context.token(first - 2)?.shape === "title") break;
    // `Egypt and Sudan resumed negotiations`
    if (qualifier?.value.sort === "passing" && prev.key.endsWith("ed")) {
      if (context.stateBefore(qualifier.first)?.value.form === "name") break;
    }
    if (qualifier !== undefined && qualifier.first >= sentence.first) {
      qualifiers.push(qualifier);
      first = qualifier.first;
      continue;
    }
    const format = context.headBefore(first);
    if (format?.value.sense === "2+2") {
      first = format.first;
      continue;
    }
    // `"two-plus-two" dialogue`
    if (first === head && context.headBefore(first - 1)?.value.sense === "2+2" && QUOTES.has(prev.text)) {
      first--;
      continue;
    }
    // `Trade in Goods Agreement`, `Council of Ministers Meeting`: small words inside a capitalised name.
    if (named && first < head && context.is(first - 1, IS.inside) && isCapital(context, first, sentence)) {
      if (!isCapital(context, first - 2, sentence)) break;
      first--;
      continue;
    }
    if ((first < head || named) && isJoint(context, first - 1, sentence)) {
      joined = true;
      first--;
      continue;
    }
    const punct = prev.kind === "punct";
    if (first < head && (punct ? prev.text === "&" || (prev.text === "," && listed) : prev.key === "and")) {
      if (!continues(context, first, named)) break;
      listed = true;
      first--;
      continue;
    }
    if (punct && (prev.text === "'" || prev.text === "’")) {
      // `Leaders' Meeting`: the plural before the apostrophe is part of the name.
      const owner = context.token(first - 2);
      const level = context.qualifierBefore(first - 1);
      if (level !== undefined && level.value.sort === "level") {
        first--;
        continue;
      }
      if (named && owner?.shape === "title" && !context.is(first - 2, IS.both) && !context.shouts(sentence)) {
        first -= 2;
        names.push(first);
        continue;
      }
      break;
    }
    if (punct && prev.text === ")" && context.token(first - 3)?.text === "(") {
      const acronym = context.token(first - 2);
      if (acronym?.shape === "upper" || acronym?.shape === "mixed") {
        first -= 3;
        spelled = true;
        continue;
      }
      break;
    }
    if (prev.kind === "number" && /^(?:19|20)\d\d$/.test(prev.text) && year === null && ordinal === null) {
      if (reading.tag(first - 2, "month") !== undefined) break;
      year = Number(prev.text);
      first--;
      continue;
    }
    if (isName(context, first - 1, sentence) && (named || spelled || names.length < 2)) {
      names.push(first - 1);
      first--;
      continue;
    }
    break;
  }
  first = trim(context, first, head);
  const before = wordBefore(context, first, sentence);
  const determiner = before !== null && context.is(first - 1, IS.determiner) ? before.key : null;
  return {
    first,
    states: inOrder(states),
    qualifiers: inOrder(qualifiers),
    bodies: inOrder(bodies),
    ordinal,
    year,
    names: inOrder(names),
    joined,
    within,
    body: bodyOf(context, first, sentence),
    owner: ownerOf(context, first, sentence),
    determiner,
    lead: before !== null && determiner === null && before.shape === "lower" ? before.key : null,
  };
}

/** What was met from the right, in text order. */
const inOrder = <Item>(met: Item[]): Item[] => (met.length > 1 ? met.reverse() : met);

function isJoint(context: Context, at: number, sentence: Sentence): boolean {
  const token = context.token(at);
  if (token?.kind !== "punct" || !JOINTS.has(token.text) || at <= sentence.first) return false;
  const glued = !token.spaced || !context.token(at + 1)?.spaced;
  const between = context.stateBefore(at) !== undefined || context.arrangementBefore(at) !== undefined;
  // With spaces on both sides it is a dash, unless it stands between two states.
  if (between && (glued || context.reading.tag(at + 1, "state") !== undefined)) return true;
  if (!glued) return false;
  return context.qualifierBefore(at) !== undefined || isName(context, at - 1, sentence);
}

/** True where what stands before an `and` or a comma is of the phrase too: another qualifier, another state. */
function continues(context: Context, at: number, named: boolean): boolean {
  const sort = (tag: Tag<"qualifier"> | undefined) => tag?.value.sort;
  const before = context.qualifierBefore(at - 1);
  const after = context.reading.tag(at, "qualifier");
  if (before !== undefined && after !== undefined) return sort(before) !== "common" || sort(after) !== "region";
  if (context.stateBefore(at - 1) !== undefined && context.reading.tag(at, "state") !== undefined) {
    const verb = context.reading.tag(at, "state");
    return verb !== undefined && verb.value.form !== "capital";
  }
  // `the ASEAN Summit and Related Summits` are two.
  if (context.headBefore(at - 1) !== undefined) return false;
  const name = context.token(at - 2);
  return named && name?.shape === "title" && context.token(at)?.shape === "title" && !context.is(at - 2, IS.notName);
}

function isName(context: Context, at: number, sentence: Sentence): boolean {
  const token = context.token(at);
  if (token === undefined || at < sentence.first || token.kind !== "word" || token.text === "'s") return false;
  if (token.shape === "lower" || token.shape === "none" || context.shouts(sentence)) return false;
  if (context.is(at, IS.notName) || token.text.length < 2) return false;
  if (context.reading.tag(at, "month") !== undefined || context.reading.tag(at, "weekday") !== undefined) return false;
  // A sentence begins with a capital whatever the word: a participle there is no name.
  return !(at === sentence.first && /(?:ed|ing|ly)$/.test(token.key));
}

function isCapital(context: Context, at: number, sentence: Sentence): boolean {
  const token = context.token(at);
  return token?.kind === "word" && token.shape === "title" && at > sentence.first && !context.is(at, IS.notName);
}

/** Drops joints and conjunctions that lead nowhere. */
function trim(context: Context, from: number, head: number): number {
  let first = from;
  while (first < head) {
    const token = context.token(first);
    if (token === undefined || (token.kind !== "punct" && token.key !== "and")) break;
    first++;
  }
  return first;
}

/** `inter-` or `intra-` glued to what follows. */
function insideOf(context: Context, first: number, sentence: Sentence): boolean {
  return (
    first - 2 >= sentence.first &&
    JOINTS.has(context.token(first - 1)?.text ?? "") &&
    /^(?:inter|intra)$/.test(context.token(first - 2)?.key ?? "")
  );
}

function bodyOf(context: Context, first: number, sentence: Sentence): Before["body"] {
  if (first - 2 < sentence.first || context.token(first - 1)?.key !== "'s") return null;
  const body = context.arrangementBefore(first - 1);
  return body?.value.kind === "organization" ? body : null;
}

function ownerOf(context: Context, first: number, sentence: Sentence): Before["owner"] {
  const prev = context.token(first - 1);
  if (prev === undefined || first - 1 < sentence.first) return null;
  if (prev.key === "'s") {
    const state = context.stateBefore(first - 1);
    // `India and Pakistan's agreement`
    const joined = state !== undefined && context.token(state.first - 1)?.key === "and";
    if (joined && context.stateBefore(state.first - 1) !== undefined) return "both";
    return state?.value.code ?? null;
  }
  if (prev.kind !== "punct" || (prev.text !== "'" && prev.text !== "’")) return null;
  if (context.is(first - 2, IS.both)) return "both";
  return context.stateBefore(first - 1)?.value.code ?? null;
}

function wordBefore(context: Context, first: number, sentence: Sentence): Token | null {
  const prev = context.token(first - 1);
  return prev === undefined || first - 1 < sentence.first || prev.kind !== "word" ? null : prev;
}
