import { bodyKind } from "../../lexicon/bodies.ts";
import { isNeverName } from "../../lexicon/names.ts";
import { DEPUTY_WORDS, OWNER_NOUNS, PASSING_WORDS, RANK_WORDS } from "../../lexicon/titles.ts";
import type { Tag, Token } from "../../model/reading.ts";
import type { OfficeKind } from "../../model/tag.ts";
import { isMovement, spelledOut, takeListed, takeOtherStates } from "./before.ts";
import { flag, isFlag, isVerb } from "./flags.ts";
import { isMadeHolder } from "./making.ts";
import { addOrganization, type Office, readBody, stateThen } from "./office.ts";
import { isOrganization, takePossessor } from "./owners.ts";
import { type Body, isCapital, isHyphen, isLower, isPossessive, type Words } from "./words.ts";

/** Kinds of office that are held over a field. */
const CHARGED: ReadonlySet<OfficeKind> = new Set([
  "minister",
  "secretary",
  "deputy-minister",
  "undersecretary",
] as const);

/** The word before what was taken of a title so far, and what is known to end there. */
interface Here {
  readonly words: Words;
  readonly office: Office;
  /** First token that may belong to the title. */
  readonly floor: number;
  readonly at: number;
  readonly token: Token;
  readonly place: Tag<"place"> | undefined;
  readonly portfolio: Tag<"portfolio"> | undefined;
  readonly body: Body | undefined;
}

/** Takes a word or a phrase and says so; false: the title begins here; null: the next step may know. */
type Step = (here: Here) => boolean | null;

/** In order: what is known by name, what a mark joins, then words alone, the unknown ones last. */
const STEPS: readonly Step[] = [
  possessor,
  state,
  organization,
  field,
  place,
  hyphen,
  ampersand,
  acronym,
  noWord,
  ownName,
  saidOfHolder,
  smallWord,
  unknown,
  governors,
  capital,
];

/** Takes one word or phrase before what was taken so far; false where the title begins. */
export function takeBefore(words: Words, office: Office, floor: number): boolean {
  const at = office.first - 1;
  const token = words.tokens[at];
  if (token === undefined) return false;
  const here: Here = {
    words,
    office,
    floor,
    at,
    token,
    place: words.placeEnding(office.first),
    portfolio: words.portfolioEnding(office.first),
    body: words.bodyEnding(office.first),
  };
  for (const step of STEPS) {
    const taken = step(here);
    if (taken !== null) return taken;
  }
  return false;
}

function take(office: Office, first: number): true {
  office.first = first;
  return true;
}

function possessor({ words, office, at, floor }: Here): boolean | null {
  return isPossessive(words.tokens, at) ? takePossessor(words, office, at, floor) : null;
}

function state(here: Here): boolean | null {
  const { words, office, floor, place } = here;
  const found = words.stateEnding(office.first);
  if (found === undefined || found.first < floor || (place !== undefined && place.first < found.first)) return null;
  const { code, form } = found.value;
  if (form === "people") return false;
  // `Bank of Canada governor`
  if (
    words.key(found.first - 1) === "of" &&
    found.first - 2 >= floor &&
    isCapital(words.tokens[found.first - 2]) &&
    bodyKind(words.key(found.first - 2)) !== undefined
  ) {
    addOrganization(office, found.first - 2, found.end);
    readBody(words, office, found.first - 2, found.end);
    office.supported = true;
    return take(office, found.first - 2);
  }
  if (form === "name" && isArea(here, found)) return take(office, found.first);
  if (form === "prefix" || (form === "name" && isOrganization(words, found.first, found.end))) return null;
  if (form === "capital") return capitalCity(here, found);
  // `Sudan Liberation Movement leader`: the state begins the movement's own name.
  if (form === "name" && office.organization?.[0] === found.end && isMovement(words, office)) {
    addOrganization(office, found.first, found.end);
    office.bodyStates.push(code);
    return take(office, found.first);
  }
  if (office.states.length > 0 && !office.head.value.plural) return false;
  // `Central American`, `Latin American`, `African-American` are no state's adjectives.
  if (
    /^(?:latin|central|south|north|pan|inter|african|asian|west|arab)$/.test(words.key(found.first - 1)) &&
    code === "US"
  )
    return false;
  office.states.unshift(code);
  office.omitted.push([found.first, found.end]);
  office.supported = true;
  take(office, found.first);
  takeOtherStates(words, office, floor);
  return true;
}

/** Kinds of office that an organisation holds over one state among others. */
const OVER_STATES: ReadonlySet<OfficeKind> = new Set([
  "adviser",
  "head",
  "officer",
  "official",
  "spokesperson",
  "envoy",
] as const);

/** `Airbus' India manager`, `the IMF's Peru mission chief`, `UN Angola envoy`: the owner before sends its man to the state. */
function isArea({ words, office, floor }: Here, { first }: Tag<"state">): boolean {
  const { tokens, reading } = words;
  const at = first - 1;
  if (at < floor || !OVER_STATES.has(office.head.value.kind)) return false;
  if (isPossessive(tokens, at)) {
    const owner = tokens[at - 1];
    return at - 1 >= floor && words.stateEnding(at) === undefined && owner?.kind === "word" && !isNeverName(owner.key);
  }
  if (words.bodyEnding(first) !== undefined || words.stateEnding(first)?.value.code === "EU") return true;
  // `the Adams administration Cuba adviser`
  if (isLower(tokens[at])) return GOVERNING.has(words.key(at)) && isCapital(tokens[at - 1]);
  if (!isCapital(tokens[at]) || reading.tagsAt(at).length > 0 || at === office.sentence.first) return false;
  if (bodyKind(words.key(at)) === "plain") return false;
  return (
    words.stateEnding(first) === undefined && words.placeEnding(first) === undefined && !isNeverName(words.key(at))
  );
}

/** What is called by the surname of who leads it. */
const GOVERNING = new Set("administration government cabinet".split(" "));

/** A city's own office: `Nairobi Governor`; any other is an English `in Beijing Foreign Minister …`. */
function capitalCity({ office }: Here, { first, end, value }: Tag<"state">): boolean {
  const named = office.organization?.[0] === office.first;
  if (!named && !/^(?:local|head|chairman|cleric|leader)$/.test(office.head.value.kind)) return false;
  office.bodyStates.push(value.code);
  addOrganization(office, first, end);
  office.kinds.push("local");
  office.supported = true;
  return take(office, first);
}

function organization({ words, office, floor, portfolio, body }: Here): boolean | null {
  if (body === undefined || body.first < floor) return null;
  // `Labour leader`, but `Labour Minister`.
  const charged = CHARGED.has(office.head.value.kind);
  if (portfolio !== undefined && (body.first > portfolio.first || (charged && body.first === portfolio.first)))
    return null;
  if (body.value.kind === "ministry" && portfolio?.first === body.first) office.portfolios.unshift(portfolio.value);
  addOrganization(office, body.first, body.end);
  readBody(words, office, body.first, body.end);
  office.supported = true;
  return take(office, body.first);
}

function field({ words, office, floor, at, place, portfolio }: Here): boolean | null {
  if (portfolio === undefined || portfolio.first < floor || isFlag(words, at)) return null;
  if ((place?.first ?? at) < portfolio.first) return null;
  office.portfolios.unshift(portfolio.value);
  if (!CHARGED.has(office.head.value.kind)) readBody(words, office, portfolio.first, portfolio.end);
  office.supported = true;
  take(office, portfolio.first);
  takeListed(words, office, floor);
  return true;
}

function place({ words, office, floor, place }: Here): boolean | null {
  if (place === undefined || place.first < floor || /^(?:monarch|royal|rank)$/.test(office.head.value.kind))
    return null;
  addOrganization(office, place.first, place.end);
  office.bodyStates.push(stateThen(words, place.value.state));
  office.kinds.push("local");
  office.supported = true;
  return take(office, place.first);
}

/** `vice-president`, `then-Foreign Minister`, `Franco-German`, `Daimler-Benz chairman`. */
function hyphen({ words, office, floor, at }: Here): boolean | null {
  const { tokens } = words;
  if (!isHyphen(tokens, at)) return null;
  const prefix = at - 1;
  if (prefix < floor || tokens[at + 1]?.spaced) return false;
  if (flag(words, office, prefix)) {
    office.omitted.push([prefix, at + 1]);
    return take(office, prefix);
  }
  if (DEPUTY_WORDS.has(words.key(prefix)) || RANK_WORDS.has(words.key(prefix))) {
    if (DEPUTY_WORDS.has(words.key(prefix))) office.deputy = true;
    return take(office, prefix);
  }
  // `Finance-Economy Minister`
  const other = CHARGED.has(office.head.value.kind) ? words.portfolioEnding(at) : undefined;
  if (other !== undefined && other.first >= floor && office.portfolios.length > 0) {
    office.portfolios.unshift(other.value);
    return take(office, other.first);
  }
  if (!isCapital(tokens[prefix]) || !isCapital(tokens[at + 1])) return false;
  addOrganization(office, prefix, at + 2);
  return take(office, prefix);
}

function ampersand({ words: { tokens }, office, floor, at, token }: Here): boolean | null {
  if (token.text !== "&" || at - 1 < floor || !isCapital(tokens[at - 1]) || !isCapital(tokens[at + 1])) return null;
  addOrganization(office, at - 1, at + 2);
  return take(office, at - 1);
}

/** `Sudan Liberation Movement (SLM) chairman` */
function acronym({ words, office, at, token }: Here): boolean | null {
  if (token.text !== ")") return null;
  // `Law and Justice (PiS) leader`
  const known = words.tokens[at - 2]?.text === "(" ? words.bodyEnding(at - 2) : undefined;
  const first = known?.first ?? spelledOut(words, at, office.sentence.first);
  if (first === at || first < office.sentence.first) return false;
  addOrganization(office, first, at + 1);
  readBody(words, office, first, at);
  // `Department of Foreign Affairs (DFA) Secretary`
  for (let word = first; word < at; word++) {
    const charge = office.kinds.includes("ministry") ? words.reading.tag(word, "portfolio") : undefined;
    if (charge !== undefined) office.portfolios.push(charge.value);
  }
  office.supported = true;
  return take(office, first);
}

function noWord({ token }: Here): boolean | null {
  return token.kind === "word" ? null : false;
}

/** `Council of Trade Unions president` */
function ownName({ words, office, floor, at, token }: Here): boolean | null {
  const { tokens } = words;
  const inside = token.key === "of" && office.first < office.head.first && at - 1 >= floor;
  if (!inside || !isCapital(tokens[at - 1]) || !isCapital(tokens[office.first])) return null;
  if ((bodyKind(words.key(at - 1)) ?? "plain") === "plain") return null;
  readBody(words, office, at - 1, at);
  addOrganization(office, at - 1, office.organization?.[1] ?? office.head.first);
  return take(office, at - 1);
}

/** `far-right`, `Harvard-educated`, `British-born` */
function saidOfHolder({ words: { tokens }, office, floor, at, token }: Here): boolean | null {
  const joined = isHyphen(tokens, at - 1) && !token.spaced && tokens[at - 2]?.kind === "word" && at - 2 >= floor;
  if (!joined || !isLower(token) || OWNER_NOUNS.has(token.key)) return null;
  office.omitted.push([at - 2, at + 1]);
  if (office.head.value.kind === "leader") {
    office.supported = true;
    if (/^(?:right|left|wing)$/.test(token.key)) office.kinds.push("party");
  }
  return take(office, at - 2);
}

/** `former`, `deputy`, `visiting`, `senior`: words that say how the office is held. */
function smallWord({ words, office, at, token }: Here): boolean | null {
  if (flag(words, office, at)) {
    office.omitted.push([at, at + 1]);
    return take(office, at);
  }
  if (DEPUTY_WORDS.has(token.key)) {
    office.deputy = true;
    return take(office, at);
  }
  const inside = isCapital(token) && office.organization?.[0] === office.first;
  if (PASSING_WORDS.has(token.key) && !isVerb(words, at) && !inside) {
    office.omitted.push([at, at + 1]);
    return take(office, at);
  }
  if (!RANK_WORDS.has(token.key)) return null;
  if (!/^(?:senior|top|leading)$/.test(token.key)) office.supported ||= office.head.value.weak;
  return take(office, at);
}

/** `Quebec's intergovernmental affairs minister`: one unknown word after the owner is part of the title. */
function unknown({ words, office, floor, at, token }: Here): boolean | null {
  if (!isLower(token)) return null;
  const owned = office.first < office.head.first && isPossessive(words.tokens, at - 1) && at - 1 > floor;
  if (!OWNER_NOUNS.has(token.key) && !owned) return false;
  readBody(words, office, at, at + 1);
  office.supported = true;
  return take(office, at);
}

/** `Institute of Directors president`, `Board of Governors chairman` */
function governors({ words, office, floor, at, token }: Here): boolean | null {
  const many = isCapital(token) && words.reading.tag(at, "office")?.value.plural === true;
  if (!many || words.key(at - 1) !== "of" || at - 2 < floor || !isCapital(words.tokens[at - 2])) return null;
  if (bodyKind(words.key(at - 2)) === undefined) return null;
  readBody(words, office, at - 2, at - 1);
  addOrganization(office, at - 2, at + 1);
  office.supported = true;
  return take(office, at - 2);
}

/** A capitalised word before the head is its organisation's: `CMEC vice president`, `Labour leader`. */
function capital({ words, office, at, token }: Here): boolean | null {
  const { reading } = words;
  if (!isCapital(token) || reading.tag(at, "weekday") || reading.tag(at, "month")) return false;
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
  // `an Adams administration adviser` is of Adams's state.
  const led = !known && !opening && isLower(words.tokens[at + 1]) && GOVERNING.has(words.key(at + 1));
  if (led && reading.tagsAt(at).length === 0) office.owner = at;
  readBody(words, office, at, at + 1);
  addOrganization(office, at, office.organization?.[0] === at + 1 ? office.organization[1] : at + 1);
  office.supported = true;
  return take(office, at);
}
