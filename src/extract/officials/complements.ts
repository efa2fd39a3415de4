import { bodyKind } from "../../lexicon/bodies.ts";
import { HONORIFICS, isNeverName } from "../../lexicon/names.ts";
import { COMPLEMENT_PREPOSITIONS, DETERMINERS, OWNER_NOUNS } from "../../lexicon/titles.ts";
import type { Tag } from "../../model/reading.ts";
import {
  endsNothing,
  headFollows,
  linkGoesOn,
  listGoesOn,
  lowerWord,
  nextCharge,
  nextPost,
  plainField,
} from "./links.ts";
import { nameAt } from "./names.ts";
import { addOrganization, type Office, readBody } from "./office.ts";
import { settle } from "./settle.ts";
import { isAcronym, isCapital, isHyphen, isLower, isPossessive, type Words } from "./words.ts";

const LONGEST = 28;

const AT_MOST = 3;

/** Kinds of office that are held for, at or under another: `adviser to the president`. */
const SERVING = /^(?:adviser|envoy|spokesperson|ambassador|head|undersecretary|secretary|official)$/;

/** Kinds of office that are held over one or more fields. */
const CHARGED = /^(?:minister|deputy-minister|deputy-premier|premier|secretary|secretary-of-state)$/;

/** Walks right from the head over `of …`, `for …`, `to …`; leaves `office.end` where a name may begin. */
export function readComplements(words: Words, office: Office, limit: number): void {
  office.end = deskEnd(words, office, limit);
  if (readApposed(words, office, limit)) return;
  for (let n = 0; n < AT_MOST; n++) {
    if (isCharge(words, office)) office.end += 2;
    const preposition = words.key(office.end);
    if (!COMPLEMENT_PREPOSITIONS.has(preposition) || office.end + 1 >= limit) return;
    if (!isLower(words.tokens[office.end]) && office.sentence.region !== "title") return;
    if (/^(?:in|at|on|from|with|under|within)$/.test(preposition) && !takesPlace(words, office, preposition)) return;
    const before = office.end;
    readComplement(words, office, limit, preposition);
    if (office.end === before) return;
  }
}

/** Kinds of office that West Africa and South Asia name their bodies after with a comma. */
const WITH_COMMA = /^(?:head|chairman|secretary|secretary-general|undersecretary|officer|minister)$/;

/** `the Director-General, National Orientation Agency, Dr X`, `Minister of State, Foreign Affairs`: a comma for `of the`. */
function readApposed(words: Words, office: Office, limit: number): boolean {
  const { tokens, reading } = words;
  if (tokens[office.end]?.text !== "," || !WITH_COMMA.test(office.head.value.kind) || office.organization !== null)
    return false;
  if (office.states.length > 0 || office.portfolios.length > 0 || !isCapital(tokens[office.head.first])) return false;
  const start = office.end + 1;
  let end = start;
  while (end < limit && end < start + 9 && tokens[end]?.text !== ",") {
    if (reading.tag(end, "office") && bodyKind(words.key(end)) === undefined) return false;
    if (!isCapital(tokens[end]) && !/^(?:of|and|for|the|on|&)$/.test(words.key(end))) return false;
    end++;
  }
  if (tokens[end]?.text !== "," || end === start) return false;
  const field = reading.tag(start, "portfolio");
  const told = [start, end - 1].some((at) => (bodyKind(words.key(at)) ?? "plain") !== "plain");
  if (field?.end !== end && (end < start + 2 || !told || nameIsWhole(words, start, end))) return false;
  const charged = field?.end === end || bodyKind(words.key(start)) === "ministry";
  for (let at = start; charged && at < end; at++) {
    const charge = reading.tag(at, "portfolio");
    if (charge !== undefined) office.portfolios.push(charge.value);
  }
  if (field?.end !== end) {
    readBody(words, office, start, end);
    addOrganization(office, start, end);
  }
  office.end = end;
  office.supported = true;
  return true;
}

/** Capitals that a person may be called by: `Maria Church`. */
function nameIsWhole(words: Words, start: number, end: number): boolean {
  const name = nameAt(words, start, end);
  return name !== undefined && name.first === start && name.end === end;
}

/** Kinds of office that South Asia's services tell apart by a desk in brackets. */
const WITH_DESK = /^(?:secretary|undersecretary|deputy-minister|head|official|officer|adviser)$/;

/** `Director General (South Asia) of the Foreign Ministry`, `Secretary (West) X`: where the desk ends, else the head. */
function deskEnd(words: Words, office: Office, limit: number): number {
  const { tokens } = words;
  if (tokens[office.end]?.text !== "(" || !WITH_DESK.test(office.head.value.kind)) return office.end;
  let close = office.end + 1;
  while (
    close < limit &&
    close < office.end + 6 &&
    (isCapital(tokens[close]) || /^(?:and|&|-)$/.test(words.key(close)))
  )
    close++;
  if (close === office.end + 1 || tokens[close]?.text !== ")") return office.end;
  const goesOn = /^(?:of|in|at)$/.test(words.key(close + 1)) || nameAt(words, close + 1, limit) !== undefined;
  return goesOn ? close + 1 : office.end;
}

/** Reads the object of a verb of office as its complement: `chairs the Budget Committee`. */
export function readObject(words: Words, office: Office, limit: number): void {
  office.end -= 1;
  readComplement(words, office, limit, "of");
  if (office.end < office.head.end) office.end = office.head.end;
}

function isCharge(words: Words, office: Office): boolean {
  return words.key(office.end) === "in" && words.key(office.end + 1) === "charge" && words.key(office.end + 2) === "of";
}

/** `in`, `at`, `on`, `with` open a complement only after offices that take them and before what they take. */
function takesPlace(words: Words, office: Office, preposition: string): boolean {
  const { kind } = office.head.value;
  const next = DETERMINERS.has(words.key(office.end + 1)) ? office.end + 2 : office.end + 1;
  const named =
    isCapital(words.tokens[next]) || OWNER_NOUNS.has(words.key(next)) || bodyKind(words.key(next)) !== undefined;
  if (preposition === "on")
    return /^(?:envoy|adviser|undersecretary|minister)$/.test(kind) && !words.reading.tag(next, "weekday");
  if (preposition === "in") {
    const state = words.reading.tag(next, "state");
    if (/^(?:ambassador|envoy|spokesperson)$/.test(kind) || (kind !== "secretary-general" && office.international))
      return state !== undefined;
    return (
      /^(?:official|head|adviser|minister|secretary|officer|undersecretary|deputy-minister|secretary-of-state|secretary-general)$/.test(
        kind,
      ) &&
      named &&
      (state === undefined || isCapital(words.tokens[state.end])) &&
      /^(?:the)$/.test(words.key(office.end + 1))
    );
  }
  if (preposition === "from") return kind === "legislator" && named;
  // `Director of the Market Department under the Ministry of Trade`
  if (preposition === "under")
    return (
      /^(?:head|chairman|official|officer)$/.test(kind) &&
      (bodyKind(words.key(next)) === "ministry" ||
        words.bodyAt(next)?.value.kind === "ministry" ||
        bodyKind(words.key(words.reading.tag(next, "portfolio")?.end ?? next)) === "ministry")
    );
  return (
    named &&
    /^(?:official|head|secretary|deputy-minister|chairman|officer|member|adviser|spokesperson|envoy|undersecretary|secretary-of-state|judge|rank|ambassador|president)$/.test(
      kind,
    )
  );
}

function readComplement(words: Words, office: Office, limit: number, preposition: string): void {
  const { tokens, reading } = words;
  const start = office.end + 1;
  const stop = Math.min(limit, start + LONGEST);
  let at = start;
  /** After the last word that shows where the title still goes on; a name may follow it. */
  let anchor = start;
  let named = false;
  let strong = false;
  const states: Array<{ code: string; first: number; end: number }> = [];
  const portfolios: number[] = [];
  while (at < stop) {
    const token = tokens[at];
    if (token === undefined) break;
    const people = reading.tag(at, "state");
    // `Minister of Foreign Affairs and Tunisians Abroad`
    const abroad = people !== undefined && (reading.tag(at, "portfolio")?.end ?? 0) > people.end;
    const state = abroad ? undefined : people;
    // `Ministry of Foreign Affairs Bharat Raj Paudel`: what bears a state's name may be called so.
    if (
      state !== undefined &&
      at > start &&
      at === anchor &&
      words.portfolioEnding(at) !== undefined &&
      (nameAt(words, at, limit)?.words ?? 0) > 1
    )
      break;
    // `Secretary of Justice Michael Jordan`: the state's name ends the holder's.
    if (state !== undefined && at > anchor && anchor > start && strong && (nameAt(words, anchor, limit)?.end ?? 0) > at)
      break;
    if (state !== undefined && state.value.form !== "prefix") {
      const listed = office.head.value.plural && preposition === "of" ? statesListed(words, state, stop) : [state];
      for (const { value, first, end } of listed) states.push({ code: value.code, first, end });
      const committee = state.value.form === "adjective" ? commonBody(words, state.end, stop) : state.end;
      at = anchor = Math.max(listed.at(-1)?.end ?? at, committee);
      named = true;
      strong = true;
      continue;
    }
    const body = words.bodyAt(at);
    if (body !== undefined && isCapital(token)) {
      if (body.value.kind === "ministry" && reading.tag(at, "portfolio")?.end === body.end) portfolios.push(at);
      at = anchor = body.end;
      named = strong = true;
      continue;
    }
    const place = reading.tag(at, "place");
    if (place !== undefined) {
      at = anchor = place.end;
      named = strong = true;
      continue;
    }
    const portfolio = reading.tag(at, "portfolio");
    if (portfolio !== undefined && !headFollows(words, portfolio.end)) {
      portfolios.push(at);
      at = anchor = portfolio.end;
      named = strong = true;
      continue;
    }
    const rank = reading.tag(at, "office");
    // `Minister of National Defence General X`
    if (
      rank?.value.kind === "rank" &&
      isCapital(token) &&
      at > start &&
      (nameAt(words, rank.end, limit)?.words ?? 0) > 1
    )
      break;
    if (token.kind === "word" && reading.tag(at, "office") && bodyKind(token.key) === undefined) {
      const head = reading.tag(at, "office");
      // `in the Prime Minister's Department`
      if (head !== undefined && isPossessive(tokens, head.end) && bodyKind(words.key(head.end + 1)) !== undefined) {
        at = anchor = head.end + 2;
        named = strong = true;
        continue;
      }
      // `Assembly of People's Representatives`
      const owned = words.key(at - 1) === "'s" && head?.value.plural === true && isCapital(token) && named;
      // `at the Chancellery of the Prime Minister`
      if (head !== undefined && at > start && (owned || housesOffice(words, at, start))) {
        at = anchor = head.end;
        named = strong = true;
        continue;
      }
      if (head === undefined || !SERVING.test(office.head.value.kind) || nameAt(words, head.end, limit) !== undefined)
        break;
      at = anchor = head.end;
      named = strong = true;
      continue;
    }
    if (isCapital(token) && token.key !== "'s") {
      if (
        reading.tag(at, "weekday") ||
        (isNeverName(token.key) &&
          nameAt(words, at, limit) === undefined &&
          bodyKind(token.key) === undefined &&
          token.shape !== "upper")
      )
        break;
      // `Leader of the Revolution Ayatollah X`
      if (
        at > start &&
        HONORIFICS.has(token.key) &&
        nameAt(words, at, limit) !== undefined &&
        isCapital(tokens[at + 1])
      ) {
        anchor = at;
        strong = true;
        break;
      }
      const afterLink =
        at === start ||
        (!isCapital(tokens[at - 1]) && /^(?:of|for|the|and|&|-|on|de|del|da|do|la|el)$/.test(words.key(at - 1)));
      if (bodyKind(token.key) !== undefined) {
        anchor = at + 1;
        strong = true;
        // `commander of Operation Northern Watch`: the name follows its noun.
        if (NAME_FOLLOWS.has(token.key)) {
          while (anchor < stop && isCapital(tokens[anchor]) && !reading.tag(anchor, "office")) anchor++;
          at = anchor - 1;
        }
      } else if (afterLink && !(words.key(at - 1) === "and" && nameAt(words, at, limit)?.words !== 1)) anchor = at + 1;
      named = true;
      at++;
      continue;
    }
    if (isLower(token) && token.key !== "'s") {
      if (lowerWord(words, at, start)) {
        if (!/^(?:the|a|an|its|his|her|their|this|our)$/.test(token.key)) {
          anchor = at + 1;
          strong = true;
        }
        at++;
        continue;
      }
      // `Minister of Security Affairs X and Y Movement spokesman Z`: what stands before the link is the holder's name.
      if (words.key(at) === "and" && strong && at > anchor && nameAt(words, anchor, limit)?.end === at) break;
      // `Union of Chambers and Commodity Exchanges (TOBB)`: the acronym in brackets tells where the name ends.
      const list = named && words.key(at) === "and" && !CHARGED.test(office.head.value.kind);
      const spelled = list ? acronymAhead(words, at, stop) : at;
      if (spelled > at) {
        at = anchor = spelled;
        strong = true;
        continue;
      }
      if (linkGoesOn(words, at, stop, named)) {
        at++;
        continue;
      }
      const post = preposition === "to" && at === anchor ? nextPost(words, at) : at;
      const charge = post === at && CHARGED.test(office.head.value.kind) ? nextCharge(words, at, stop) : post;
      const field = at === start && CHARGED.test(office.head.value.kind) ? plainField(words, at, stop) : at;
      if (field > at) {
        at = anchor = field;
        break;
      }
      if (charge > at && (post > at || office.determiner === null)) {
        at = anchor = charge;
        named = strong = true;
        continue;
      }
      break;
    }
    if (isPossessive(tokens, at) && at > start) {
      at++;
      anchor = at;
      continue;
    }
    if (isHyphen(tokens, at) && at > start && tokens[at + 1]?.spaced === false && tokens[at + 1]?.kind === "word") {
      if (at === anchor) anchor = at + 2;
      at += 2;
      continue;
    }
    if (token.text === "&" && isCapital(tokens[at + 1])) {
      at++;
      continue;
    }
    if (token.text === "," && at === anchor && listGoesOn(words, at, stop)) {
      at++;
      continue;
    }
    const inner = tokens[at + 1];
    if (
      token.text === "(" &&
      inner !== undefined &&
      isAcronym(inner) &&
      tokens[at + 2]?.text === ")" &&
      at + 2 < stop
    ) {
      at = anchor = at + 3;
      continue;
    }
    break;
  }
  while (at > start && endsNothing(words, at - 1)) at--;
  if (at <= start) return;
  // What is left after the last word of the organisation is the holder's name.
  const rest = anchor > start && at > anchor ? nameAt(words, anchor, limit) : undefined;
  let end = at;
  if (rest !== undefined && rest.end >= at && strong && (rest.words >= 2 || isBoundary(words, anchor))) {
    end = anchor;
    // A stop after `Corp.` may end the sentence, so what follows need not be the holder.
    office.sealed = /^(?:inc|corp|co|ltd|bros)\.$/.test(words.key(anchor - 1));
  }
  while (end > start && endsNothing(words, end - 1)) end--;
  if (end <= start) return;
  settle(words, office, start, end, preposition, states, portfolios);
}

/** `Rwanda, Burundi and the DRC` after a plural head, from its first state on. */
function statesListed({ reading, tokens, key }: Words, first: Tag<"state">, stop: number): Tag<"state">[] {
  const all = [first];
  for (let at = first.end; at < stop; ) {
    let next = tokens[at]?.text === "," ? at + 1 : at;
    if (key(next) === "and") next++;
    if (next === at) break;
    if (key(next) === "the") next++;
    const state = reading.tag(next, "state");
    if (state === undefined || state.value.form !== first.value.form || isPossessive(tokens, state.end)) break;
    all.push(state);
    at = state.end;
  }
  return all;
}

/** Where the bracketed acronym ends that closes a name of capitals; `from` where none does. */
function acronymAhead({ tokens, key, reading }: Words, from: number, stop: number): number {
  for (let at = from; at < stop && at < from + 10; at++) {
    const inner = tokens[at + 1];
    if (tokens[at]?.text === "(")
      return inner !== undefined && isAcronym(inner) && tokens[at + 2]?.text === ")" ? at + 3 : from;
    if (reading.tag(at, "office") || !(isCapital(tokens[at]) || /^(?:and|of|for|the|&|on|in)$/.test(key(at))))
      return from;
  }
  return from;
}

/** `the Chinese follow-up committee`: where common words after a state's adjective end in a body's; else `from`. */
function commonBody({ tokens, key }: Words, from: number, stop: number): number {
  for (let at = from; at < stop && at < from + 5; at++) {
    if (!isLower(tokens[at]) && !isHyphen(tokens, at)) return from;
    const kind = bodyKind(key(at));
    if (kind !== undefined && kind !== "plain" && !isHyphen(tokens, at + 1)) return at + 1;
  }
  return from;
}

const NAME_FOLLOWS = new Set(["operation", "exercise"]);

/** `Chancellery of the …`, `Office of the …`: the office inside names the body. */
function housesOffice(words: Words, at: number, start: number): boolean {
  const of = words.key(at - 1) === "the" ? at - 2 : at - 1;
  return (
    of > start &&
    words.key(of) === "of" &&
    (/^(?:chancellery|office|cabinet|secretariat|chancery)$/.test(words.key(of - 1)) ||
      // `Council of Ministers`, `Institute of Directors`
      (words.reading.tag(at, "office")?.value.plural === true && bodyKind(words.key(of - 1)) === "body"))
  );
}

/** A single name may follow a portfolio or a state, not any word of an organisation: `University of Cape Town`. */
function isBoundary(words: Words, anchor: number): boolean {
  const state = words.stateEnding(anchor);
  return (
    words.portfolioEnding(anchor) !== undefined ||
    words.placeEnding(anchor) !== undefined ||
    state?.value.form === "name"
  );
}
