import { bodyKind } from "../../lexicon/bodies.ts";
import { HONORIFICS } from "../../lexicon/names.ts";
import type { OfficeKind } from "../../model/tag.ts";
import { nameAt } from "./names.ts";
import { Trait, traitsAt } from "./traits.ts";
import { isCapital, isHyphen, isLower, isPossessive, type Words } from "./words.ts";

const OWNER = Trait.ownerNoun | Trait.pointingOwner | Trait.body;
/** Determiners that a complement may hold. */
export const INNER_ARTICLES = new Set("the a an its his her their this our".split(" "));
const BEFORE_ARTICLE = new Set("of for to and on in at with".split(" "));
/** Words inside a complement that lead on to more of it. */
const LINKS = new Set("of for and on de del da do la against in to".split(" "));

/** A lower-case word that a complement holds: an article at its start, an owner, a body. */
export function lowerWord(words: Words, at: number, start: number): boolean {
  const traits = traitsAt(words.tokens, at);
  if ((traits & (OWNER | Trait.determiner)) === 0) return false;
  const key = words.key(at);
  if (INNER_ARTICLES.has(key)) return at === start || BEFORE_ARTICLE.has(words.key(at - 1));
  // `X co-chaired`: a company's `Co` has a capital.
  if (key === "co") return false;
  return (traits & OWNER) !== 0;
}

/** `of`, `for`, `and`, `on` inside a complement: they go on before what a complement holds. */
export function linkGoesOn(words: Words, at: number, stop: number, named: boolean): boolean {
  const { tokens, reading } = words;
  const key = words.key(at);
  if (!LINKS.has(key)) return false;
  const next = (traitsAt(tokens, at + 1) & Trait.determiner) !== 0 ? at + 2 : at + 1;
  if (next >= stop) return false;
  const token = tokens[next];
  if (token === undefined) return false;
  const portfolio = reading.tag(next, "portfolio");
  if (key === "and") {
    // `Minister of Finance and Prime Minister …`, `Institute of Surveyors and Jane Doe`.
    if (next !== at + 1) return false;
    if (portfolio !== undefined) return !headFollows(words, portfolio.end);
    if (reading.tag(next, "office") || reading.tag(next, "state") || reading.tag(next, "place")) return false;
    return isCapital(token) && bodyKind(token.key) !== undefined && !headFollows(words, next + 1) && named;
  }
  if (key === "in" || key === "to") return false;
  if (key === "on" || key === "for" || key === "against") {
    return (
      named &&
      (isCapital(token) || portfolio !== undefined) &&
      !reading.tag(next, "weekday") &&
      !reading.tag(next, "month") &&
      !reading.tag(next, "office") &&
      bodyKind(words.key(at - 1)) !== undefined
    );
  }
  return (
    isCapital(token) ||
    portfolio !== undefined ||
    lowerWord(words, next, next) ||
    reading.tag(next, "state") !== undefined
  );
}

/** `Trade, Commerce and Consumer Affairs`: a comma goes on in a list of portfolios that ends with `and`. */
export function listGoesOn(words: Words, at: number, stop: number): boolean {
  const { reading, tokens } = words;
  let next = at + 1;
  for (let items = 0; items < 6 && next < stop; items++) {
    if (words.key(next) === "and" || tokens[next]?.text === "&") next++;
    const portfolio = reading.tag(next, "portfolio");
    let end = portfolio?.end;
    if (end === undefined && isCapital(tokens[next]) && bodyKind(words.key(next)) !== undefined) end = next + 1;
    if (end === undefined || headFollows(words, end)) return false;
    if (words.key(next - 1) === "and" || tokens[next - 1]?.text === "&") return true;
    if (words.key(end) === "and" || tokens[end]?.text === "&" || tokens[end]?.text === ",")
      next = end + (tokens[end]?.text === "," ? 1 : 0);
    else return false;
  }
  return false;
}

/** Where `Peru and Bolivia`, `Ethiopia and to the AU` end, from the `and` of an ambassador's posts; else `at`. */
export function nextPost(words: Words, at: number): number {
  if (words.key(at) !== "and") return at;
  let next = at + 1;
  const again = words.key(next) === "to";
  if (again) next++;
  if (words.key(next) === "the") next++;
  const state = words.reading.tag(next, "state");
  const body = words.bodyAt(next);
  const end = body?.end ?? (state?.value.form === "name" ? state.end : at);
  return end > at && !headFollows(words, end) && !isPossessive(words.tokens, end) ? end : at;
}

/**
 * Where the second field of `Minister of Peace and Reconciliation X` ends, from its `and`; else `at`. Words no list
 * holds are told by what stands after them: a form of address, or a name of two words still to come.
 */
export function nextCharge(words: Words, at: number, stop: number): number {
  const { tokens, reading } = words;
  const next = at + 1;
  if (words.key(at) !== "and" || !isCapital(tokens[next]) || HONORIFICS.has(words.key(next))) return at;
  if (reading.tag(next, "state") || reading.tag(next, "office") || words.bodyAt(next)) return at;
  let end = next + 1;
  // `Euro-Atlantic Integration`
  while (end + 1 < stop && isHyphen(tokens, end) && tokens[end + 1]?.spaced === false) end += 2;
  while (end < stop && isCapital(tokens[end]) && isCommon(words.key(end))) end++;
  if (headFollows(words, end)) return at;
  for (let address = end; address < stop && address < end + 3 && isCapital(tokens[address]); address++)
    if (HONORIFICS.has(words.key(address))) return address;
  const name = nameAt(words, end, stop);
  return name !== undefined && name.words > 1 ? end : at;
}

/** A word of organisations, or an abstract noun, which no one is called: `Integration`, `Development`. */
function isCommon(key: string): boolean {
  return bodyKind(key) !== undefined || /^.{4,}(?:tion|sion|ship|ness|ment)s?$/.test(key);
}

/** Where a field in common words ends, set off by a comma: `the minister for humanitarian action, X`; else `at`. */
export function plainField({ tokens }: Words, at: number, stop: number): number {
  for (let end = at; end < stop && end < at + 4; end++) {
    const token = tokens[end];
    if (end > at && token?.text === ",") return isCapital(tokens[end + 1]) ? end : at;
    if (!isLower(token) || TIMES.test(token.key)) return at;
  }
  return at;
}

/** Words after `for` that tell how long or why, not what for. */
const TIMES =
  /^(?:the|a|an|his|her|its|their|this|that|one|two|three|four|five|six|seven|eight|nine|ten|years?|months?|weeks?|days?|decades?|life|now|many|more|example|instance|whom|which|who|said|was|is|has|had|to)$/;

/** Titles of their own that need no field before them: `Minister of National Defence General X`, `… of Energy Prince X`. */
const HOLDERS = new Set<OfficeKind>(["rank", "ambassador", "royal", "cleric"]);

/** A head of title follows, so the words before it are that title's own. */
export function headFollows(words: Words, at: number): boolean {
  const { reading } = words;
  const office = reading.tag(at, "office");
  if (office !== undefined) return !HOLDERS.has(office.value.kind);
  const next = reading.tag(at, "portfolio");
  return next !== undefined && reading.tag(next.end, "office") !== undefined;
}

/** What no title ends on. */
const ENDLESS = new Set("of for and on the a an de del its his her their & , - in to against".split(" "));

export function endsNothing(words: Words, at: number): boolean {
  const text = words.tokens[at]?.text ?? "";
  return ENDLESS.has(text) || ENDLESS.has(text.toLowerCase());
}

const REALMS =
  "republic kingdom state commonwealth sultanate union principality federation people's islamic democratic".split(" ");
const OPENS_REALM = new Set([...REALMS, "government"]);
const IN_REALM = new Set([...REALMS, "socialist", "of", "the"]);

/** `the Republic of`, `the Kingdom of` before a state's name. */
export function skipRealm(words: Words, start: number): number {
  let at = start;
  while (words.key(at) === "the") at++;
  if (words.reading.tag(at, "state")) return at;
  if (OPENS_REALM.has(words.key(at))) while (IN_REALM.has(words.key(at))) at++;
  return at;
}

export function coversStates(
  words: Words,
  from: number,
  end: number,
  states: ReadonlyArray<{ first: number; end: number }>,
): boolean {
  let at = from;
  for (const state of states) {
    while (at < state.first && (words.key(at) === "and" || words.tokens[at]?.text === "," || words.key(at) === "the"))
      at++;
    if (at !== state.first) return false;
    at = state.end;
  }
  return at === end;
}

const BETWEEN = new Set(["and", ",", "&", "the", "of"]);

/** Portfolios and nothing else: `Trade, Industry and Energy`. */
export function isCharges(words: Words, from: number, end: number): boolean {
  let at = from;
  while (at < end) {
    const portfolio = words.reading.tag(at, "portfolio");
    if (portfolio !== undefined) at = portfolio.end;
    else if (BETWEEN.has(words.key(at))) at++;
    else return false;
  }
  return at === end;
}
