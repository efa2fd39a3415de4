import { bodyKind } from "../../lexicon/bodies.ts";
import { PREDECESSORS } from "../../lexicon/constitutions.ts";
import type { Reading, Tag, Token } from "../../model/reading.ts";
import type { BodyWord, StateWord } from "../../model/tag.ts";
import { tagEnding } from "../../text/find.ts";
import { Trait, traitsOf } from "./traits.ts";

/** The reading with what the officials' rules ask of it over and over: tags by the token they end at. */
export interface Words {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  /** What begins or ends at each token, and at the text's end, as bits of `Edge`. */
  readonly edges: Uint8Array;
  /** Where words stand that may be a name's own: in small letters only after a hyphen. */
  readonly ownWords: readonly number[];
  stateEnding(end: number): Tag<"state"> | undefined;
  portfolioEnding(end: number): Tag<"portfolio"> | undefined;
  placeEnding(end: number): Tag<"place"> | undefined;
  /** Organisations known by name, those of many states among them. */
  bodyEnding(end: number): Body | undefined;
  bodyAt(first: number): Body | undefined;
  key(token: number): string;
  /** The article names the state, or one of its people. */
  names(code: string): boolean;
  /** It names Washington's Department of Justice. */
  namesJusticeDepartment(): boolean;
  /** The state of the dateline, as the article calls it: the Yugoslavia of its days, not what Belgrade is the capital of now. */
  readonly home: string | null;
}

export interface Body {
  readonly first: number;
  readonly end: number;
  readonly value: BodyWord;
}

const OF_MANY_STATES: BodyWord = { states: [], international: true, kind: "body" };

/** `National Security Council`, `Security Council of the Russian Federation`: a state's body of the same name. */
function isNational({ tokens, tag }: Reading, first: number, end: number): boolean {
  const before = tokens[first - 1];
  if (isCapital(before) && tokens[first]?.spaced && before.shape !== "upper") return true;
  const owner = tokens[end + 1]?.key === "the" ? end + 2 : end + 1;
  return tokens[end]?.key === "of" && tag(owner, "state")?.value.form === "name";
}

const OF_WORKERS = new Set("union unions federation confederation organization organisation court office".split(" "));

/** `General Labour Union`: labour, not the party. */
function isOfWorkers({ tokens }: Reading, { first, end }: Body): boolean {
  return end === first + 1 && tokens[first]?.key === "labour" && OF_WORKERS.has(tokens[end]?.key ?? "");
}

/** `Federal Executive Council`, `National Planning Commission`: a longer name of common words than the one that is known. */
function isPart({ tokens, tag, sentenceOf }: Reading, { first, end, value }: Body): boolean {
  const before = tokens[first - 1];
  if (value.kind !== "body" && value.kind !== "parliament") return false;
  if (!isCapital(before) || tag(first - 1, "state") || sentenceOf(first).first === first - 1) return false;
  if (end - first < 2 || bodyKind(before.key) === undefined) return false;
  for (let at = first; at < end; at++) if (bodyKind(tokens[at]?.key ?? "") === undefined) return false;
  return true;
}

/** What is known to begin or end at a token, one bit each: most tokens hold nothing, and that takes one look. */
export const Edge = {
  stateEnd: 1,
  portfolioEnd: 2,
  placeEnd: 4,
  bodyEnd: 8,
  bodyStart: 16,
  /** A word at which a name may begin, or what is no name as a whole: a capital, a particle, a state, a body. */
  opens: 32,
} as const;

export function wordsOf(reading: Reading): Words {
  const { tokens } = reading;
  const edges = new Uint8Array(tokens.length + 1);
  const mark = (at: number, edge: number) => {
    edges[at] = (edges[at] as number) | edge;
  };
  const byEnd = <C extends "state" | "portfolio" | "place">(tagClass: C, edge: number) => {
    const tags = reading.all(tagClass);
    for (const { end } of tags) mark(end, edge);
    return (end: number) => (((edges[end] ?? 0) & edge) === 0 ? undefined : tagEnding(tags, end));
  };
  const ownWords: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, shape, spaced } = tokens[at] as Token;
    if ((shape === "lower" && spaced) || kind !== "word") continue;
    ownWords.push(at);
    if (shape !== "lower" && shape !== "none") edges[at] = Edge.opens;
  }
  const open = (at: number) => {
    if (tokens[at]?.kind === "word") mark(at, Edge.opens);
  };
  for (const { first } of reading.all("state")) open(first);
  for (const { first, value } of reading.all("cue")) if (value.particle) open(first);
  let named: ReadonlySet<string> | null = null;
  let justice: boolean | null = null;
  const bodyStarts = new Map<number, Body>();
  const bodyEnds = new Map<number, Body>();
  const note = (body: Body) => {
    bodyStarts.set(body.first, body);
    bodyEnds.set(body.end, body);
    mark(body.first, Edge.bodyStart);
    open(body.first);
    mark(body.end, Edge.bodyEnd);
  };
  for (const { first, end, value } of reading.all("arrangement")) {
    if (value.kind === "organization" && !value.weak && !(value.form === "short" && isNational(reading, first, end)))
      note({ first, end, value: OF_MANY_STATES });
  }
  for (const body of reading.all("body")) if (!isOfWorkers(reading, body) && !isPart(reading, body)) note(body);
  return {
    reading,
    tokens,
    edges,
    ownWords,
    stateEnding: byEnd("state", Edge.stateEnd),
    portfolioEnding: byEnd("portfolio", Edge.portfolioEnd),
    placeEnding: byEnd("place", Edge.placeEnd),
    bodyEnding: (end) => (((edges[end] ?? 0) & Edge.bodyEnd) === 0 ? undefined : bodyEnds.get(end)),
    bodyAt: (first) => (((edges[first] ?? 0) & Edge.bodyStart) === 0 ? undefined : bodyStarts.get(first)),
    // Looked for within the text alone: a place before its start would make every look-up here a slow one.
    key: (token) => (token >= 0 && token < tokens.length ? (tokens[token] as Token).key : ""),
    names: (code) => {
      named ??= new Set(reading.all("state").map(({ value }) => value.code));
      return named.has(code);
    },
    namesJusticeDepartment: () => {
      justice ??= reading.all("body").some((tag) => isJusticeDepartment(reading, tag));
      return justice;
    },
    home: homeOf(reading),
  };
}

const ENDS = Edge.stateEnd | Edge.portfolioEnd | Edge.placeEnd | Edge.bodyEnd;

/** No state, portfolio, place or body ends there. */
export function nothingEnds({ edges }: Words, end: number): boolean {
  return ((edges[end] as number) & ENDS) === 0;
}

function isJusticeDepartment({ tag }: Reading, { first, value }: Tag<"body">): boolean {
  return value.states[0] === "US" && value.kind === "ministry" && tag(first, "portfolio")?.value === "justice";
}

/** The dateline's state, or the one that stood there where the article names that more often than the one of today. */
function homeOf({ article, all }: Reading): string | null {
  const { home } = article;
  const gone = home === null ? undefined : PREDECESSORS.get(home);
  if (gone === undefined) return home;
  let named = 0;
  for (const { value } of all("state")) {
    if (value.code === home && value.form !== "capital") named--;
    if (value.code === gone) named++;
  }
  return named > 0 ? gone : home;
}

type Word = Token & { readonly kind: "word" };

/** A word written with a capital. */
export function isCapital(token: Token | undefined): token is Word {
  return token !== undefined && token.kind === "word" && token.shape !== "lower" && token.shape !== "none";
}

export function isLower(token: Token | undefined): token is Word {
  return token !== undefined && token.kind === "word" && token.shape === "lower";
}

/** `'s`, or the apostrophe of `Laos'`. */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = at < 0 ? undefined : tokens[at];
  if (token === undefined || token.spaced) return false;
  return token.key === "'s" || (isApostrophe(token) && /[sS]$/.test(tokens[at - 1]?.text ?? ""));
}

export function isApostrophe(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "'" || token.text === "’");
}

/** A dash between clauses, as a mark of its own. */
export function isDash(text: string): boolean {
  return text === "-" || text === "--" || text === "–" || text === "—";
}

/** A hyphen that joins the words around it: `Vice-President`, also `Ki- moon` as a wire breaks it. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = at < 0 ? undefined : tokens[at];
  return token !== undefined && token.kind === "punct" && !token.spaced && (traitsOf(token) & Trait.hyphen) !== 0;
}

export function isAcronym(token: Token): boolean {
  return token.shape === "upper" && token.text.length >= 2 && token.text.length <= 6;
}

/** States that stand for a title's country; capitals only where they belong to a city's office. */
export function isStateName(state: StateWord): boolean {
  return state.form === "name" || state.form === "adjective";
}
