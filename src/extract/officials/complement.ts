import { bodyKind } from "../../lexicon/bodies.ts";
import { HONORIFICS, isNeverName } from "../../lexicon/names.ts";
import { acronymAhead, commonBody, housesOffice, isBoundary, statesListed } from "./ahead.ts";
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
import type { Office } from "./office.ts";
import { settle } from "./settle.ts";
import { isAcronym, isCapital, isHyphen, isLower, isPossessive, type Words } from "./words.ts";

const LONGEST = 28;

/** Kinds of office that are held for, at or under another: `adviser to the president`. */
const SERVING = /^(?:adviser|envoy|spokesperson|ambassador|head|undersecretary|secretary|official)$/;

/** Kinds of office that are held over one or more fields. */
const CHARGED = /^(?:minister|deputy-minister|deputy-premier|premier|secretary|secretary-of-state)$/;

export function readComplement(words: Words, office: Office, limit: number, preposition: string): void {
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
      const serving =
        SERVING.test(office.head.value.kind) || (preposition === "to" && office.head.value.kind === "minister");
      if (head === undefined || !serving || nameAt(words, head.end, limit) !== undefined) break;
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

const NAME_FOLLOWS = new Set(["operation", "exercise"]);
