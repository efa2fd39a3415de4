import { bodyKind } from "../../lexicon/bodies.ts";
import { PREDECESSORS } from "../../lexicon/constitutions.ts";
import type { Sentence, Tag } from "../../model/reading.ts";
import type { BodyKind, BodyWord, OfficeKind, StateWord } from "../../model/tag.ts";
import type { Portfolio, Role } from "../../schema/record.ts";
import { Trait, traitsAt } from "./traits.ts";
import { isCapital, isHyphen, isLower, isPossessive, type Words } from "./words.ts";

/** One office as a noun phrase: what stands before its head, the head, what stands after. Filled while it is read. */
export interface Office {
  readonly head: Tag<"office">;
  readonly sentence: Sentence;
  first: number;
  end: number;
  /** The determiner before `first`, or null. */
  determiner: string | null;
  /** States it is the office of; more than one only with a plural head. */
  states: string[];
  portfolios: Portfolio[];
  /** What kinds of body its words name, in text order. */
  kinds: BodyKind[];
  /** Tokens of the organisation it belongs to. */
  organization: [number, number] | null;
  /** The state in the organisation's own name, or of a body known by name. */
  bodyStates: string[];
  international: boolean;
  former: boolean;
  acting: boolean;
  deputy: boolean;
  /** `his`, `the country's`: it points back to a state named before. */
  pointing: boolean;
  /** Token ranges that are no part of the title's text: states, flags. */
  omitted: Array<[number, number]>;
  /** It has words beside its head that tell it from another. */
  supported: boolean;
  /** Its complement names where it acts: `to Laos`. */
  target: boolean;
  /** The last word of the person's name whose office it serves: `Lee's chief of staff`; null where none. */
  owner: number | null;
  /** The kind of office it serves: `the president's spokesman`; null where none. */
  ownerKind: OfficeKind | null;
  /** Its holder is named beside another of the same office, so it need not be the dateline's. */
  apart: boolean;
  /** The state of the person it is joined with: `President X and Foreign Minister Y`; null where none. */
  company: string | null;
  /** The state implied by the office of who is joined after it: `President X and Secretary of State Y`; null where none. */
  beside: string | null;
  /** No name may follow it. */
  sealed: boolean;
  /** What was worked out of it once it was read whole: its standing by the state it is held for. */
  readonly standings: Array<{ readonly state: string | null; readonly standing: Standing }>;
  /** And the state its own words name. */
  own: Claim | null;
  /** The words of its head, once they were asked for. */
  called: string | null;
}

/** A state and how surely the text says so; higher is surer. */
export interface Claim {
  readonly state: string | null;
  readonly strength: number;
}

export interface Standing {
  readonly role: Role;
  readonly portfolio: Portfolio | null;
}

export function addOrganization(office: Office, first: number, end: number): void {
  const now = office.organization;
  office.organization = now === null ? [first, end] : [Math.min(now[0], first), Math.max(now[1], end)];
}

/** `his`, `her`, `their`: someone's, not a body's. */
export function isPersonal({ determiner }: Office): boolean {
  return determiner === "his" || determiner === "her" || determiner === "their";
}

/** An office with nothing read of it yet but its head. */
export function bareOffice(sentence: Sentence, head: Tag<"office">): Office {
  return {
    head,
    sentence,
    first: head.first,
    end: head.end,
    determiner: null,
    states: [],
    portfolios: [],
    kinds: [],
    organization: null,
    bodyStates: [],
    international: false,
    former: false,
    acting: false,
    deputy: false,
    pointing: false,
    omitted: [],
    supported: false,
    target: false,
    owner: null,
    ownerKind: null,
    apart: false,
    company: null,
    beside: null,
    sealed: false,
    standings: [],
    own: null,
    called: null,
  };
}

/** Notes what the words of an organisation's name show of it; a body known by name speaks for all its words. */
export function readBody(words: Words, office: Office, first: number, end: number): void {
  for (let at = first; at < end; ) {
    const body = words.bodyAt(at);
    if (body === undefined || body.end > end) {
      at = readBodyWord(words, office, at, end);
      continue;
    }
    if (body.value.international) {
      office.international = true;
      office.bodyStates.length = 0;
    }
    office.bodyStates.push(...likeliest(words, body.value, at));
    office.kinds.push(body.value.kind);
    at = body.end;
  }
}

/** Of the states that have a body of the name, the dateline's before the one named last; none the article is silent of, a party's and a ministry's excepted. */
function likeliest(words: Words, { states, kind }: BodyWord, at: number): readonly string[] {
  const { home, reading } = words;
  if (states.length < 2 || (home !== null && states.includes(home))) return states;
  const named = states.filter(words.names);
  if (named.length < 2) return named.length > 0 || (kind !== "party" && kind !== "ministry") ? named : states;
  for (let back = at - 1; back >= 0 && back > at - FAR; back--) {
    const code = reading.tag(back, "state")?.value.code;
    if (code !== undefined && named.includes(code)) return [code];
  }
  return named;
}

/** How far before a body the state is looked for that it is likeliest of, in tokens. */
const FAR = 200;

const REGIONS = /^(?:ibero|inter|pan|afro|euro|trans)$/;

/** Notes what one word shows, or a state with the words it leads; the token after what was read. */
function readBodyWord(words: Words, office: Office, at: number, end: number): number {
  const { tokens, reading } = words;
  const key = words.key(at);
  // `the government's Youth Federation` is no ministry.
  if (isPossessive(tokens, at + 1) && isLower(tokens[at]) && (traitsAt(tokens, at) & Trait.pointingOwner) !== 0)
    return at + 1;
  const trade = key === "chamber" && words.key(at + 1) === "of";
  const kind = trade ? "body" : (traitsAt(tokens, at) & Trait.body) !== 0 ? bodyKind(key) : undefined;
  if (kind !== undefined) office.kinds.push(kind);
  const state = reading.tag(at, "state");
  if (state !== undefined) {
    const studied = studyEnd(words, state.end);
    if (studied > state.end && studied <= end) {
      office.kinds.push(bodyKind(words.key(studied - 1)) ?? "plain");
      return studied;
    }
    readState(words, office, at, state.value);
  }
  const place = reading.tag(at, "place");
  if (place !== undefined) {
    office.bodyStates.push(stateThen(words, place.value.state));
    office.kinds.push("local");
  }
  return at + 1;
}

const PARTS_OF_WORLD = new Set("latin central south north inter pan".split(" "));

function readState(words: Words, office: Office, at: number, { code, form }: StateWord): void {
  // `Ibero-American`, `Euro-Mediterranean`: of many states.
  if (isHyphen(words.tokens, at - 1) && REGIONS.test(words.key(at - 2))) {
    office.international = true;
    return;
  }
  // `Indo-Pacific`, but `Sino-British`
  if (form === "prefix" && isHyphen(words.tokens, at + 1) && !words.reading.tag(at + 2, "state")) return;
  if (form === "people" || PARTS_OF_WORLD.has(words.key(at - 1))) return;
  office.bodyStates.push(code);
  if (form === "capital") office.kinds.push("local");
}

/**
 * Where the words after a state end by which it is what is looked into, not who looks: `American Studies`, `Russia and Eurasia
 * Programme`, `U.S.A. and Canada Institute`; `end`, the state's own, where none.
 */
export function studyEnd({ key, reading, tokens }: Words, end: number): number {
  const and = key(end) === "and";
  const other = and ? (reading.tag(end + 1, "state")?.end ?? (REGIONAL.has(key(end + 1)) ? end + 2 : end)) : end;
  const joint = other > end;
  const at = other;
  const capital = joint || isCapital(tokens[at]);
  if (capital && STUDIES.has(key(at))) return at + 1;
  return joint && DESKS.has(key(at)) ? at + 1 : end;
}

const STUDIES = new Set(["studies", "program", "programme", "project"]);
const DESKS = new Set("institute center centre department division bureau desk".split(" "));
const REGIONAL = new Set("eurasia africa asia europe america pacific caucasus caribbean".split(" "));

/** The state a place is in by the article's own map: Leningrad's is the Soviet Union where that is the dateline's. */
export function stateThen({ home }: Words, state: string): string {
  const gone = state === "DE" ? "DD" : PREDECESSORS.get(state);
  return gone !== undefined && gone === home ? gone : state;
}
