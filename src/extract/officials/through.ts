import type { Token } from "../../model/reading.ts";
import type { OfficeKind } from "../../model/tag.ts";
import { acronymAhead, commonBody, housesOffice, statesListed } from "./ahead.ts";
import type { Complement } from "./complement.ts";
import {
  headFollows,
  INNER_ARTICLES,
  linkGoesOn,
  listGoesOn,
  lowerWord,
  nextCharge,
  nextPost,
  plainField,
} from "./links.ts";
import { nameAt } from "./names.ts";
import { studyEnd } from "./office.ts";
import { Trait, traitsAt, traitsOf } from "./traits.ts";
import { isAcronym, isCapital, isHyphen, isLower, isPossessive } from "./words.ts";

/** Reads on and says so; false: the complement ends before this word; null: the next step may know. */
export type Step = (complement: Complement, token: Token) => boolean | null;

/** A word that begins nothing known by name: by its case. */
const WORDS: readonly Step[] = [capital, small, possessive];
/** A number or a mark. */
const MARKS: readonly Step[] = [size, possessive, hyphen, ampersand, comma, acronym];
/** In order: what is known by name, offices inside the complement, then words by their case, and marks. */
const ALL: readonly Step[] = [...new Set([state, body, place, field, rank, office, ...WORDS, ...MARKS])];

/** The steps that may know a token. */
export function stepsAt({ words, at }: Complement, token: Token): readonly Step[] {
  if (words.reading.tagsAt(at).length > 0) return ALL;
  return token.kind === "word" ? WORDS : MARKS;
}

/** Kinds of office that are held for, at or under another: `adviser to the president`. */
const SERVING: ReadonlySet<OfficeKind> = new Set([
  "adviser",
  "envoy",
  "spokesperson",
  "ambassador",
  "head",
  "undersecretary",
  "secretary",
  "official",
] as const);

/** Kinds of office that are held over one or more fields. */
const CHARGED: ReadonlySet<OfficeKind> = new Set([
  "minister",
  "deputy-minister",
  "deputy-premier",
  "premier",
  "secretary",
  "secretary-of-state",
] as const);

const NAME_FOLLOWS = new Set(["operation", "exercise"]);

/** On to a place that shows that the title goes on up to it. */
function onTo(complement: Complement, end: number): true {
  complement.at = complement.anchor = end;
  complement.named = complement.strong = true;
  return true;
}

function state(complement: Complement): boolean | null {
  const { words, office, at, anchor, start, stop, limit } = complement;
  const { reading } = words;
  const people = reading.tag(at, "state");
  if (people === undefined) return null;
  // `Minister of Foreign Affairs and Tunisians Abroad`
  if ((reading.tag(at, "portfolio")?.end ?? 0) > people.end) return null;
  // `Ministry of Foreign Affairs Bharat Raj Paudel`: what bears a state's name may be called so.
  const afterField = at > start && at === anchor && words.portfolioEnding(at) !== undefined;
  if (afterField && (nameAt(words, at, limit)?.words ?? 0) > 1) return false;
  // `Secretary of Justice Michael Jordan`: the state's name ends the holder's.
  const afterName = at > anchor && anchor > start && complement.strong;
  if (afterName && (nameAt(words, anchor, limit)?.end ?? 0) > at) return false;
  if (people.value.form === "prefix") return null;
  // `director of the Russia and Eurasia Programme`, `of the U.S.A. and Canada Institute`
  const studied = complement.preposition === "of" ? studyEnd(words, people.end) : people.end;
  if (studied > people.end && studied <= stop) return onTo(complement, studied);
  const plural = office.head.value.plural && complement.preposition === "of";
  const listed = plural ? statesListed(words, people, stop) : [people];
  for (const { value, first, end } of listed) complement.states.push({ code: value.code, first, end });
  const committee = people.value.form === "adjective" ? commonBody(words, people.end, stop) : people.end;
  return onTo(complement, Math.max(listed.at(-1)?.end ?? at, committee));
}

function body(complement: Complement, token: Token): boolean | null {
  const { words, at } = complement;
  const found = words.bodyAt(at);
  if (found === undefined || !isCapital(token)) return null;
  if (found.value.kind === "ministry" && words.reading.tag(at, "portfolio")?.end === found.end)
    complement.portfolios.push(at);
  return onTo(complement, found.end);
}

function place(complement: Complement): boolean | null {
  const found = complement.words.reading.tag(complement.at, "place");
  return found === undefined ? null : onTo(complement, found.end);
}

function field(complement: Complement): boolean | null {
  const { words, at } = complement;
  const found = words.reading.tag(at, "portfolio");
  if (found === undefined || headFollows(words, found.end)) return null;
  complement.portfolios.push(at);
  return onTo(complement, found.end);
}

/** `Minister of National Defence General X` */
function rank({ words, at, start, limit }: Complement, token: Token): boolean | null {
  const found = words.reading.tag(at, "office");
  if (found?.value.kind !== "rank" || !isCapital(token) || at <= start) return null;
  return (nameAt(words, found.end, limit)?.words ?? 0) > 1 ? false : null;
}

/** `of the 15-nation Commission`, `of the 28-million-member Muhammadiyah` */
function size(complement: Complement, token: Token): boolean | null {
  const { words, at, stop } = complement;
  if (token.kind !== "number" || !isHyphen(words.tokens, at + 1)) return null;
  let end = at + 1;
  while (end + 1 < stop && end < at + 6 && isHyphen(words.tokens, end) && isLower(words.tokens[end + 1])) end += 2;
  if (!isCapital(words.tokens[end]) || end >= stop) return null;
  complement.at = end;
  return true;
}

/** Another office, which the complement may hold: else it ends there. */
function office(complement: Complement, token: Token): boolean | null {
  const { words, at, start, limit, preposition } = complement;
  const { tokens, reading } = words;
  const head = token.kind === "word" ? reading.tag(at, "office") : undefined;
  if (head === undefined || (traitsOf(token) & Trait.body) !== 0) return null;
  // `in the Prime Minister's Department`
  if (isPossessive(tokens, head.end) && (traitsAt(tokens, head.end + 1) & Trait.body) !== 0)
    return onTo(complement, head.end + 2);
  // `Assembly of People's Representatives`
  const owned = words.key(at - 1) === "'s" && head.value.plural && isCapital(token) && complement.named;
  // `at the Chancellery of the Prime Minister`
  if (at > start && (owned || housesOffice(words, at, start))) return onTo(complement, head.end);
  const { kind } = complement.office.head.value;
  const serving = SERVING.has(kind) || (preposition === "to" && kind === "minister");
  return serving && nameAt(words, head.end, limit) === undefined ? onTo(complement, head.end) : false;
}

/** Words and marks after which what a complement is of begins anew. */
const BEFORE_NAME = new Set("of for the and & - on de del da do la el".split(" "));

function capital(complement: Complement, token: Token): boolean | null {
  if (!isCapital(token) || token.key === "'s") return null;
  const { words, at, anchor, start, stop, limit } = complement;
  const { tokens, reading } = words;
  const traits = traitsOf(token);
  const known = (traits & Trait.body) !== 0;
  if (reading.tag(at, "weekday")) return false;
  const never = (traits & Trait.neverName) !== 0 && !known && token.shape !== "upper";
  if (never && nameAt(words, at, limit) === undefined) return false;
  // `Leader of the Revolution Ayatollah X`
  const honoured = at > start && (traits & Trait.honorific) !== 0 && isCapital(tokens[at + 1]);
  if (honoured && nameAt(words, at, limit) !== undefined) {
    complement.anchor = at;
    complement.strong = true;
    return false;
  }
  complement.at = at + 1;
  complement.named = true;
  if (known) {
    complement.anchor = at + 1;
    complement.strong = true;
    // `commander of Operation Northern Watch`: the name follows its noun.
    if (NAME_FOLLOWS.has(token.key)) {
      let end = at + 1;
      while (end < stop && isCapital(tokens[end]) && !reading.tag(end, "office")) end++;
      complement.at = complement.anchor = end;
    }
    return true;
  }
  const before = words.key(at - 1);
  const afterLink = at === start || (!isCapital(tokens[at - 1]) && BEFORE_NAME.has(before));
  // `President of the Senate José de Souza`: the particle is the holder's.
  const mid = anchor > start && anchor < at && complement.strong && isCapital(tokens[anchor]) && before !== "and";
  if (mid && (traitsAt(tokens, at - 1) & Trait.particle) !== 0 && (nameAt(words, anchor, limit)?.end ?? 0) > at)
    return true;
  if (afterLink && (before !== "and" || nameAt(words, at, limit)?.words === 1)) complement.anchor = at + 1;
  return true;
}

function small(complement: Complement, token: Token): boolean | null {
  if (!isLower(token) || token.key === "'s") return null;
  const { words, at, anchor, start, stop, limit, named, strong } = complement;
  if (lowerWord(words, at, start)) {
    if (!INNER_ARTICLES.has(token.key)) {
      complement.anchor = at + 1;
      complement.strong = true;
    }
    complement.at++;
    return true;
  }
  // `head of Renault's light truck unit`
  const owned = at > start && isPossessive(words.tokens, at - 1) ? commonBody(words, at, stop) : at;
  if (owned > at) return onTo(complement, owned);
  const charged = CHARGED.has(complement.office.head.value.kind);
  if (token.key === "and") {
    // `Minister of Security Affairs X and Y Movement spokesman Z`: what stands before the link is the holder's name.
    if (strong && at > anchor && nameAt(words, anchor, limit)?.end === at) return false;
    // `Union of Chambers and Commodity Exchanges (TOBB)`: the acronym in brackets tells where the name ends.
    const spelled = named && !charged ? acronymAhead(words, at, stop) : at;
    if (spelled > at) {
      complement.at = complement.anchor = spelled;
      complement.strong = true;
      return true;
    }
  }
  if (linkGoesOn(words, at, stop, named)) {
    complement.at++;
    return true;
  }
  const field = at === start && charged ? plainField(words, at, stop) : at;
  if (field > at) {
    complement.at = complement.anchor = field;
    return false;
  }
  const post = complement.preposition === "to" && at === anchor ? nextPost(words, at) : at;
  if (post > at) return onTo(complement, post);
  const charge = charged && complement.office.determiner === null ? nextCharge(words, at, stop) : at;
  return charge > at ? onTo(complement, charge) : false;
}

function possessive(complement: Complement): boolean | null {
  const { words, at, start } = complement;
  if (!isPossessive(words.tokens, at) || at <= start) return null;
  complement.at = complement.anchor = at + 1;
  return true;
}

function hyphen(complement: Complement): boolean | null {
  const { words, at, start } = complement;
  const next = words.tokens[at + 1];
  if (!isHyphen(words.tokens, at) || at <= start || next?.spaced !== false || next.kind !== "word") return null;
  if (at === complement.anchor) complement.anchor = at + 2;
  complement.at = at + 2;
  return true;
}

function ampersand(complement: Complement, token: Token): boolean | null {
  if (token.text !== "&" || !isCapital(complement.words.tokens[complement.at + 1])) return null;
  complement.at++;
  return true;
}

function comma(complement: Complement, token: Token): boolean | null {
  const { words, at, anchor, stop } = complement;
  if (token.text !== "," || at !== anchor || !listGoesOn(words, at, stop)) return null;
  complement.at++;
  return true;
}

/** `National Electoral Commission (CNE)` */
function acronym(complement: Complement, token: Token): boolean | null {
  const { words, at, stop } = complement;
  const inner = words.tokens[at + 1];
  if (token.text !== "(" || inner === undefined || !isAcronym(inner)) return null;
  if (words.tokens[at + 2]?.text !== ")" || at + 2 >= stop) return null;
  complement.at = complement.anchor = at + 3;
  return true;
}
