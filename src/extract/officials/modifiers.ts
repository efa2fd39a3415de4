import { bodyKind } from "../../lexicon/bodies.ts";
import { isNeverName } from "../../lexicon/names.ts";
import { DEPUTY_WORDS, OWNER_NOUNS, PASSING_WORDS, RANK_WORDS } from "../../lexicon/titles.ts";
import type { OfficeKind } from "../../model/tag.ts";
import { isMovement, spelledOut, takeListed, takeOtherStates } from "./before.ts";
import { flag, isFlag, isVerb } from "./flags.ts";
import { isMadeHolder } from "./making.ts";
import { addOrganization, type Office, readBody } from "./office.ts";
import { isOrganization, takePossessor } from "./owners.ts";
import { isCapital, isHyphen, isLower, isPossessive, type Words } from "./words.ts";

/** Kinds of office that are held over a field. */
const CHARGED: ReadonlySet<OfficeKind> = new Set([
  "minister",
  "secretary",
  "deputy-minister",
  "undersecretary",
] as const);

/** Takes one word or phrase before what was taken so far; false where the title begins. */
export function takeBefore(words: Words, office: Office, floor: number): boolean {
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
    // `Bank of Canada governor`
    if (
      words.key(state.first - 1) === "of" &&
      state.first - 2 >= floor &&
      isCapital(tokens[state.first - 2]) &&
      bodyKind(words.key(state.first - 2)) !== undefined
    ) {
      addOrganization(office, state.first - 2, state.end);
      readBody(words, office, state.first - 2, state.end);
      office.supported = true;
      return take(state.first - 2);
    }
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
      // `Sudan Liberation Movement leader`: the state begins the movement's own name.
      if (form === "name" && office.organization?.[0] === state.end && isMovement(words, office)) {
        addOrganization(office, state.first, state.end);
        office.bodyStates.push(code);
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
  const charged = CHARGED.has(office.head.value.kind);
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
    // `Finance-Economy Minister`
    const field = CHARGED.has(office.head.value.kind) ? words.portfolioEnding(at) : undefined;
    if (field !== undefined && field.first >= floor && office.portfolios.length > 0) {
      office.portfolios.unshift(field.value);
      return take(field.first);
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
  if (token.text === ")") {
    // `Sudan Liberation Movement (SLM) chairman`
    const first = spelledOut(words, at, office.sentence.first);
    if (first === at) return false;
    addOrganization(office, first, at + 1);
    readBody(words, office, first, at);
    // `Department of Foreign Affairs (DFA) Secretary`
    for (let word = first; word < at; word++) {
      const field = office.kinds.includes("ministry") ? words.reading.tag(word, "portfolio") : undefined;
      if (field !== undefined) office.portfolios.push(field.value);
    }
    office.supported = true;
    return take(first);
  }
  if (token.kind !== "word") return false;
  // `Council of Trade Unions president`
  if (
    token.key === "of" &&
    office.first < office.head.first &&
    at - 1 >= floor &&
    isCapital(tokens[at - 1]) &&
    isCapital(tokens[office.first]) &&
    (bodyKind(words.key(at - 1)) ?? "plain") !== "plain"
  ) {
    readBody(words, office, at - 1, at);
    addOrganization(office, at - 1, office.organization?.[1] ?? office.head.first);
    return take(at - 1);
  }
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
  const inside = isCapital(token) && office.organization?.[0] === office.first;
  if (PASSING_WORDS.has(token.key) && !isVerb(words, at) && !inside) {
    office.omitted.push([at, at + 1]);
    return take(at);
  }
  if (RANK_WORDS.has(token.key)) {
    if (!/^(?:senior|top|leading)$/.test(token.key)) office.supported ||= office.head.value.weak;
    return take(at);
  }
  if (isLower(token)) {
    // `Quebec's intergovernmental affairs minister`: one unknown word after the owner is part of the title.
    const owned = office.first < office.head.first && isPossessive(tokens, at - 1) && at - 1 > floor;
    if (!OWNER_NOUNS.has(token.key) && !owned) return false;
    readBody(words, office, at, at + 1);
    office.supported = true;
    return take(at);
  }
  // `Institute of Directors president`, `Board of Governors chairman`
  if (
    isCapital(token) &&
    words.reading.tag(at, "office")?.value.plural &&
    words.key(at - 1) === "of" &&
    at - 2 >= floor &&
    isCapital(tokens[at - 2]) &&
    bodyKind(words.key(at - 2)) !== undefined
  ) {
    readBody(words, office, at - 2, at - 1);
    addOrganization(office, at - 2, at + 1);
    office.supported = true;
    return take(at - 2);
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
