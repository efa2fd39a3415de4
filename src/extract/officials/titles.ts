import { bodyKind } from "../../lexicon/bodies.ts";
import { isNeverName, PARTICLES } from "../../lexicon/names.ts";
import {
  ACTING_WORDS,
  DEPUTY_WORDS,
  DETERMINERS,
  FORMER_WORDS,
  OWNER_NOUNS,
  PASSING_WORDS,
  POINTING_OWNERS,
  RANK_WORDS,
} from "../../lexicon/titles.ts";
import type { Sentence, Tag } from "../../model/reading.ts";
import { readComplements } from "./complements.ts";
import { addOrganization, bareOffice, type Office, readBody } from "./office.ts";
import { isCapital, isHyphen, isLower, isPossessive, isStateName, type Words } from "./words.ts";

/** All offices a sentence names, in text order; none inside another. */
export function officesOf(words: Words, sentence: Sentence, heads: readonly Tag<"office">[]): Office[] {
  const all: Office[] = [];
  for (const head of heads) {
    if (isRankWord(words, head)) continue;
    const last = all.at(-1);
    if (last !== undefined && head.first < last.end) continue;
    const office = readOffice(words, sentence, head, last?.end ?? sentence.first);
    if (office === undefined) continue;
    // `chief Cabinet secretary`, `Deputy Foreign Minister`: the later head is the office, the earlier one its rank.
    while (all.length > 0 && (all.at(-1) as Office).head.first >= office.first) all.pop();
    all.push(office);
  }
  return all;
}

/** `Deputy`, `Assistant`, `Chief` before another title is its rank, not an office of its own. */
function isRankWord(words: Words, head: Tag<"office">): boolean {
  if (
    !/^(?:deputy|assistant|chief|principal|counselor|counsellor|delegate|executive|speaker|member)$/.test(
      words.key(head.first),
    ) ||
    head.end > head.first + 1
  )
    return false;
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
    (OWNER_NOUNS.has(noun.key) ||
      bodyKind(noun.key) !== undefined ||
      RANK_WORDS.has(noun.key) ||
      DEPUTY_WORDS.has(noun.key)) &&
    words.reading.tag(next + 1, "office") !== undefined
  );
}

function readOffice(words: Words, sentence: Sentence, head: Tag<"office">, floor: number): Office | undefined {
  const { tokens } = words;
  const token = tokens[head.first];
  if (token === undefined) return undefined;
  if (head.value.capital && token.shape === "lower" && !/^(?:a|retired|army)$/.test(words.key(head.first - 1)))
    return undefined;
  // `General Mills` is a company.
  if ((words.bodyAt(head.first)?.end ?? 0) > head.end) return undefined;
  const office = bareOffice(sentence, head);
  if (words.key(head.first) === "vice" && head.end > head.first + 1) office.deputy = true;
  readBefore(words, office, Math.max(sentence.first, floor));
  // `minister-level`, `Governor's Palace`, `president-style`: the head is half of another word.
  const glued = isHyphen(tokens, head.end) && tokens[head.end + 1]?.spaced === false && head.end + 1 < sentence.end;
  if (glued) {
    const tail = words.key(head.end + 1);
    if (!/^(?:elect|designate|nominee|select|general|chief|delegate|in|at|for|cum|president|emeritus)$/.test(tail))
      return undefined;
    office.end = head.end + 2;
  } else if (/^(?:elect|designate|emeritus)$/.test(words.key(head.end))) office.end = head.end + 1;
  if (isPossessive(tokens, office.end)) return undefined;
  readComplements(words, office, sentence.end);
  return office;
}

/** Walks left from the head over what belongs to the title. */
function readBefore(words: Words, office: Office, floor: number): void {
  const { tokens } = words;
  for (let steps = 0; steps < 16 && office.first > floor; steps++) {
    if (!takeBefore(words, office, floor)) break;
  }
  const before = office.first > floor ? tokens[office.first - 1] : undefined;
  if (office.determiner !== null) return;
  if (before !== undefined && DETERMINERS.has(before.key)) {
    office.determiner = before.key;
    if (/^(?:his|her|its|their)$/.test(before.key)) office.pointing = true;
  }
}

/** Takes one word or phrase before what was taken so far; false where the title begins. */
function takeBefore(words: Words, office: Office, floor: number): boolean {
  const { tokens } = words;
  const at = office.first - 1;
  const token = tokens[at];
  if (token === undefined) return false;
  const take = (first: number): true => {
    office.first = first;
    return true;
  };
  if (isPossessive(tokens, at)) return takePossessor(words, office, at, floor);
  const place = words.placeEnding(office.first);
  const state = words.stateEnding(office.first);
  if (state !== undefined && state.first >= floor && !(place !== undefined && place.first < state.first)) {
    const { code, form } = state.value;
    if (form === "people") return false;
    if (form !== "prefix" && !(form === "name" && isOrganization(words, state.first, state.end))) {
      if (form === "capital") {
        // A city's own office: `Nairobi Governor`; any other is an English `in Beijing Foreign Minister …`.
        const named = office.organization?.[0] === office.first;
        if (!named && !/^(?:local|head|chairman|cleric|leader)$/.test(office.head.value.kind)) return false;
        office.bodyStates.push(code);
        addOrganization(office, state.first, state.end);
        office.kinds.push("local");
        office.supported = true;
        return take(state.first);
      }
      if (office.states.length > 0 && !office.head.value.plural) return false;
      // `Central American`, `Latin American`, `African-American` are no state's adjectives.
      if (
        /^(?:latin|central|south|north|pan|inter|african|asian|west|arab)$/.test(words.key(state.first - 1)) &&
        code === "US"
      )
        return false;
      office.states.unshift(code);
      office.omitted.push([state.first, state.end]);
      office.supported = true;
      take(state.first);
      takeOtherStates(words, office, floor);
      return true;
    }
  }
  const portfolio = words.portfolioEnding(office.first);
  const body = words.bodyEnding(office.first);
  // `Labour leader`, but `Labour Minister`.
  const charged = /^(?:minister|secretary|deputy-minister|undersecretary)$/.test(office.head.value.kind);
  const shorter =
    portfolio !== undefined &&
    body !== undefined &&
    (body.first > portfolio.first || (charged && body.first === portfolio.first));
  if (body !== undefined && body.first >= floor && !shorter) {
    if (body.value.kind === "ministry" && portfolio?.first === body.first) office.portfolios.unshift(portfolio.value);
    addOrganization(office, body.first, body.end);
    readBody(words, office, body.first, body.end);
    office.supported = true;
    return take(body.first);
  }
  if (
    portfolio !== undefined &&
    portfolio.first >= floor &&
    !isFlag(words, at) &&
    (place?.first ?? at) >= portfolio.first
  ) {
    office.portfolios.unshift(portfolio.value);
    if (!charged) readBody(words, office, portfolio.first, portfolio.end);
    office.supported = true;
    take(portfolio.first);
    takeListed(words, office, floor);
    return true;
  }
  if (place !== undefined && place.first >= floor && !/^(?:monarch|royal|rank)$/.test(office.head.value.kind)) {
    addOrganization(office, place.first, place.end);
    office.bodyStates.push(place.value.state);
    office.kinds.push("local");
    office.supported = true;
    return take(place.first);
  }
  if (isHyphen(tokens, at)) {
    // `vice-president`, `then-Foreign Minister`, `Franco-German`, `Daimler-Benz chairman`.
    const prefix = at - 1;
    if (prefix < floor || tokens[at + 1]?.spaced) return false;
    if (flag(words, office, prefix)) {
      office.omitted.push([prefix, at + 1]);
      return take(prefix);
    }
    if (DEPUTY_WORDS.has(words.key(prefix)) || RANK_WORDS.has(words.key(prefix))) {
      if (DEPUTY_WORDS.has(words.key(prefix))) office.deputy = true;
      return take(prefix);
    }
    if (isCapital(tokens[prefix]) && isCapital(tokens[at + 1])) {
      addOrganization(office, prefix, at + 2);
      return take(prefix);
    }
    return false;
  }
  if (token.text === "&" && isCapital(tokens[at - 1]) && at - 1 >= floor && isCapital(tokens[at + 1])) {
    addOrganization(office, at - 1, at + 2);
    return take(at - 1);
  }
  if (token.kind !== "word") return false;
  const hyphen = isHyphen(tokens, at - 1) && !token.spaced;
  if (hyphen && isLower(token) && tokens[at - 2]?.kind === "word" && at - 2 >= floor && !OWNER_NOUNS.has(token.key)) {
    // `far-right`, `Harvard-educated`, `British-born`: said of the holder.
    office.omitted.push([at - 2, at + 1]);
    if (office.head.value.kind === "leader") {
      office.supported = true;
      if (/^(?:right|left|wing)$/.test(token.key)) office.kinds.push("party");
    }
    return take(at - 2);
  }
  if (flag(words, office, at)) {
    office.omitted.push([at, at + 1]);
    return take(at);
  }
  if (DEPUTY_WORDS.has(token.key)) {
    office.deputy = true;
    return take(at);
  }
  if (PASSING_WORDS.has(token.key) && !isVerb(words, at)) {
    office.omitted.push([at, at + 1]);
    return take(at);
  }
  if (RANK_WORDS.has(token.key)) {
    if (!/^(?:senior|top|leading)$/.test(token.key)) office.supported ||= office.head.value.weak;
    return take(at);
  }
  if (isLower(token)) {
    if (!OWNER_NOUNS.has(token.key)) return false;
    readBody(words, office, at, at + 1);
    office.supported = true;
    return take(at);
  }
  if (isCapital(token)) return takeCapital(words, office, at);
  return false;
}

/** A capitalised word before the head is its organisation's: `CMEC vice president`, `Labour leader`. */
function takeCapital(words: Words, office: Office, at: number): boolean {
  const { tokens, reading } = words;
  const token = tokens[at];
  if (token === undefined || reading.tag(at, "weekday") || reading.tag(at, "month")) return false;
  const known = bodyKind(token.key) !== undefined;
  if (isNeverName(token.key) && !known && token.shape !== "upper") return false;
  if (reading.tag(at, "office") && !known) return false;
  const opening = at === office.sentence.first;
  if (opening && !known && /(?:ing|ed|ly)$/.test(token.key)) return false;
  // In a headline every word has a capital, so only words of organisations tell one.
  if (office.sentence.region === "title" && !known) return false;
  // A royal, a rank or a bare office has no organisation of its own before it: `Elizabeth Queen`.
  if (/^(?:monarch|royal|rank|cleric)$/.test(office.head.value.kind) && !known) return false;
  if (!known && isMadeHolder(words, office, at)) return false;
  readBody(words, office, at, at + 1);
  addOrganization(office, at, office.organization?.[0] === at + 1 ? office.organization[1] : at + 1);
  office.supported = true;
  office.first = at;
  return true;
}

const MAKING =
  /^(?:appointed|named|elected|nominated|chosen|picked|installed|promoted|designated|names|appoints|elects|made|naming|appointing|electing|appoint|elect|name)$/;

/** A verb of appointment stands before, or began the list: `named A foreign minister, B defence minister and C …`. */
export function isMade(words: Words, first: number, floor: number): boolean {
  if (MAKING.test(words.key(first - 1))) return true;
  const link = words.tokens[first - 1];
  if (link === undefined || !(link.text === "," || link.key === "and")) return false;
  for (let at = first - 2; at > floor && first - at < 40; at--) if (MAKING.test(words.key(at))) return true;
  return false;
}

/** `elected Mary Sheridan president`: the capitals are the holder's name. */
function isMadeHolder(words: Words, office: Office, at: number): boolean {
  if (words.tokens[office.head.first]?.shape !== "lower") return false;
  let first = at;
  while (first > office.sentence.first && at - first < 8 && inName(words, first - 1)) first--;
  if (first === at) return false;
  return isMade(words, first, office.sentence.first);
}

/** `Laos' …`, `Acme Corp.'s …`, `the country's …`. */
function takePossessor(words: Words, office: Office, at: number, floor: number): boolean {
  const state = words.stateEnding(at);
  if (state !== undefined && state.first >= floor && state.value.form !== "prefix") {
    if (isOrganization(words, state.first, state.end)) return takeOwner(words, office, at, floor);
    office.states.unshift(state.value.code);
    office.omitted.push([state.first, at + 1]);
    office.supported = true;
    office.first = state.first;
    while (office.first > floor && flag(words, office, office.first - 1)) office.first--;
    return false;
  }
  return takeOwner(words, office, at, floor);
}

function takeOwner(words: Words, office: Office, at: number, floor: number): boolean {
  const { tokens } = words;
  let first = at;
  while (first > floor && at - first < 7) {
    const before = tokens[first - 1];
    if (before === undefined) break;
    if (first < at && OFFICE_ENDS.test(before.key)) break;
    const capital = isCapital(before) && !words.reading.tag(first - 1, "weekday");
    if (first - 1 === office.sentence.first && !words.bodyAt(first - 1) && isNeverName(before.key)) break;
    const lower =
      isLower(before) &&
      (OWNER_NOUNS.has(before.key) || POINTING_OWNERS.has(before.key) || bodyKind(before.key) !== undefined);
    const linking =
      (isHyphen(tokens, first - 1) || before.text === "&" || before.key === "of") &&
      isCapital(tokens[first - 2]) &&
      first < at;
    if (!capital && !lower && !linking) break;
    first--;
  }
  if (first === at) return false;
  if (isPersonOwner(words, office, first, at)) {
    office.pointing = true;
    office.supported = true;
    office.determiner = "'s";
    office.owner = at - 1;
    return false;
  }
  const pointing = POINTING_OWNERS.has(words.key(at - 1)) && isLower(tokens[at - 1]);
  if (pointing) {
    office.pointing = true;
    office.omitted.push([first, at + 1]);
  } else {
    // `the company's chairman`: a common noun points back to a body named before.
    if (first === at - 1 && isLower(words.tokens[first])) office.omitted.push([first, at + 1]);
    else addOrganization(office, first, at);
    readBody(words, office, first, at);
  }
  office.supported = true;
  office.first = first;
  return false;
}

function inName(words: Words, at: number): boolean {
  return isCapital(words.tokens[at]) || isHyphen(words.tokens, at) || PARTICLES.has(words.key(at));
}

/** Kinds of office that a person has, not a body: `Blair's spokesman`. */
const PERSONAL = /^(?:adviser|spokesperson|envoy|minister|secretary|legislator|deputy-minister|official)$/;

/** The owner is a person: `President X's press secretary`, `Lee's chief of staff`. */
function isPersonOwner(words: Words, office: Office, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const token = words.tokens[at];
    if (isHyphen(words.tokens, at)) continue;
    if (
      !isCapital(token) ||
      bodyKind(token.key) !== undefined ||
      words.bodyAt(at) ||
      words.reading.tag(at, "place") ||
      token.shape === "upper"
    )
      return false;
  }
  return PERSONAL.test(office.head.value.kind) || OFFICE_ENDS.test(words.key(first - 1));
}

const OFFICE_ENDS =
  /^(?:president|premier|minister|chancellor|secretary|king|queen|prince|general|governor|mayor|senator|leader|chairman|mr\.?|mrs\.?|ms\.?)$/;

/** More portfolios of one office: `Economic Development and Trade Minister`, `trade, industry and energy minister`. */
function takeListed(words: Words, office: Office, floor: number): void {
  const { tokens } = words;
  for (let listed = false; ; ) {
    const at = office.first - 1;
    const link = tokens[at];
    if (link === undefined || at <= floor) return;
    const and = link.key === "and" || link.text === "&";
    if (!and && !(link.text === "," && listed)) return;
    const end = tokens[at - 1]?.text === "," ? at - 1 : at;
    const portfolio = words.portfolioEnding(end);
    if (portfolio === undefined || portfolio.first < floor) return;
    office.portfolios.unshift(portfolio.value);
    office.first = portfolio.first;
    listed = true;
  }
}

/** The states of a plural head: `the French, German and Polish foreign ministers`. */
function takeOtherStates(words: Words, office: Office, floor: number): void {
  const { tokens } = words;
  while (office.head.value.plural) {
    let at = office.first - 1;
    if (!(words.key(at) === "and" || tokens[at]?.text === ",")) return;
    if (words.key(at) === "and" && tokens[at - 1]?.text === ",") at--;
    const state = words.stateEnding(at);
    if (state === undefined || state.first < floor || !isStateName(state.value)) return;
    office.states.unshift(state.value.code);
    office.omitted.push([state.first, office.first]);
    office.first = state.first;
  }
}

/** A participle is a verb after its subject (`Moi sacked Finance Minister X`), else said of the office's holder. */
function isVerb(words: Words, at: number): boolean {
  if (
    !/(?:ed|en|ing)$/.test(words.key(at)) ||
    /^(?:acting|ruling|outgoing|incoming|visiting|sitting|standing)$/.test(words.key(at))
  )
    return false;
  const before = words.tokens[at - 1];
  if (before === undefined || words.reading.sentenceOf(at).first === at) return false;
  return !(
    DETERMINERS.has(before.key) ||
    before.kind === "punct" ||
    /^(?:of|by|to|for|from|with|and|that|newly|recently|democratically|'s)$/.test(before.key) ||
    words.stateEnding(at) !== undefined
  );
}

/** Sets the flag a word is; false where it is none. */
function flag(words: Words, office: Office, at: number): boolean {
  const key = words.key(at);
  if (isVerb(words, at)) return false;
  if (FORMER_WORDS.has(key)) office.former = true;
  else if (ACTING_WORDS.has(key)) office.acting = true;
  else return false;
  return true;
}

function isFlag(words: Words, at: number): boolean {
  return FORMER_WORDS.has(words.key(at)) || ACTING_WORDS.has(words.key(at));
}

/** A state's name inside a known organisation's. */
function isOrganization(words: Words, first: number, end: number): boolean {
  const body = words.bodyEnding(end);
  return body !== undefined && body.first < first;
}
