import { bodyKind } from "../../lexicon/bodies.ts";
import { addOrganization, type Office, readBody } from "./office.ts";
import { isAcronym, isCapital, isHyphen, isStateName, type Words } from "./words.ts";

/** `the Parliament, whose president`, `IGAD (…), whose executive secretary`: what stands before the pronoun owns the office. */
export function takeAntecedent(words: Words, office: Office): void {
  const { tokens } = words;
  let end = office.first - 1;
  if (tokens[end - 1]?.text === ",") end--;
  if (tokens[end - 1]?.text === ")" && tokens[end - 3]?.text === "(") end -= 3;
  const body = words.bodyEnding(end);
  const state = words.stateEnding(end);
  if (body !== undefined && body.first >= office.sentence.first) {
    addOrganization(office, body.first, body.end);
    readBody(words, office, body.first, body.end);
  } else if (state?.value.form === "name" && state.first >= office.sentence.first)
    office.states.unshift(state.value.code);
  else if (bodyKind(words.key(end - 1)) !== undefined && isCapital(tokens[end - 1]))
    readBody(words, office, end - 1, end);
  else return;
  office.supported = true;
}

/**
 * Where the name begins whose acronym closes in brackets: word for letter (`Justice and Equality Movement (JEM)`), or
 * where another tongue gives the letters, the capitals that end in a body's word (`Free Aceh Movement (GAM)`); else `close`.
 */
export function spelledOut({ tokens }: Words, close: number, floor: number): number {
  const acronym = tokens[close - 1];
  if (tokens[close - 2]?.text !== "(" || acronym === undefined || !isAcronym(acronym)) return close;
  let letter = acronym.text.length - 1;
  for (let at = close - 3; at >= floor && close - at < 14; at--) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== "word" && !isHyphen(tokens, at))) return close;
    if (!isCapital(token)) continue;
    if (token.text[0] !== acronym.text[letter]) break;
    if (--letter < 0) return at;
  }
  let first = close - 2;
  while (first > floor && isCapital(tokens[first - 1]) && close - first < 8) first--;
  return first < close - 2 && bodyKind(tokens[close - 3]?.key ?? "") !== undefined ? first : close;
}

/** A party's or movement's name of several words that is not known by itself. */
export function isMovement(words: Words, { organization, kinds }: Office): boolean {
  if (organization === null || !kinds.includes("party") || words.bodyAt(organization[0])) return false;
  const [first, end] = organization;
  return end - first > 1 && isCapital(words.tokens[first]) && isCapital(words.tokens[end - 1]);
}

/** More portfolios of one office: `Economic Development and Trade Minister`, `trade, industry and energy minister`. */
export function takeListed(words: Words, office: Office, floor: number): void {
  const { tokens } = words;
  // `Trade and Industry` is one entry and ends a list as two joined ones do.
  for (let listed = saysAnd(words, office.first, office.head.first); ; ) {
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

function saysAnd(words: Words, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (words.key(at) === "and") return true;
  return false;
}

/** The states of a plural head: `the French, German and Polish foreign ministers`. */
export function takeOtherStates(words: Words, office: Office, floor: number): void {
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
