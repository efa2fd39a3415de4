import { bodyKind } from "../../lexicon/bodies.ts";
import type { Token } from "../../model/reading.ts";
import type { OfficeKind } from "../../model/tag.ts";
import { spelledOut } from "./before.ts";
import { flag, isVerb } from "./flags.ts";
import { isMadeHolder } from "./making.ts";
import { CHARGED, GOVERNING, type Here, type Step, take } from "./modifier.ts";
import { field, organization, place, state } from "./named-modifiers.ts";
import { addOrganization, type Office, readBody } from "./office.ts";
import { takePossessor } from "./owners.ts";
import { Trait, traitsAt, traitsOf } from "./traits.ts";
import { isCapital, isHyphen, isLower, isPossessive, nothingEnds, type Words } from "./words.ts";

/** What a mark joins; a title begins after any other mark, or number. */
const MARKS: readonly Step[] = [possessor, hyphen, ampersand, acronym];
/** Words alone, the unknown ones last. */
const WORDS: readonly Step[] = [possessor, ownName, saidOfHolder, smallWord, unknown, governors, capital];
/** What is known by name, and ends where the title begins so far. */
const NAMED: readonly Step[] = [possessor, state, organization, field, place];

/** Takes one word or phrase before what was taken so far; false where the title begins. */
export function takeBefore(words: Words, office: Office, floor: number): boolean {
  const at = office.first - 1;
  const token = words.tokens[at];
  if (token === undefined || isForeign(words, at, token)) return false;
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
  const taken = nothingEnds(words, office.first) ? null : firstTaken(NAMED, here);
  return taken ?? firstTaken(token.kind === "word" ? WORDS : MARKS, here) ?? false;
}

function firstTaken(steps: readonly Step[], here: Here): boolean | null {
  for (const step of steps) {
    const taken = step(here);
    if (taken !== null) return taken;
  }
  return null;
}

/** Words in small letters that belong before a head or are said of its holder. */
const SMALL = Trait.former | Trait.acting | Trait.deputy | Trait.passing | Trait.rank | Trait.ownerNoun;

/** A word in small letters that no step takes, whatever it stands beside: most words before a title. */
function isForeign(words: Words, at: number, token: Token): boolean {
  if (!isLower(token) || !token.spaced || (traitsOf(token) & SMALL) !== 0 || token.key === "of") return false;
  return nothingEnds(words, at + 1) && !isPossessive(words.tokens, at - 1);
}

function possessor({ words, office, at, floor }: Here): boolean | null {
  return isPossessive(words.tokens, at) ? takePossessor(words, office, at, floor) : null;
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
  const traits = traitsAt(tokens, prefix);
  if ((traits & (Trait.deputy | Trait.rank)) !== 0) {
    if ((traits & Trait.deputy) !== 0) office.deputy = true;
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
  if (!joined || !isLower(token) || (traitsOf(token) & Trait.ownerNoun) !== 0) return null;
  office.omitted.push([at - 2, at + 1]);
  if (office.head.value.kind === "leader") {
    office.supported = true;
    if (/^(?:right|left|wing)$/.test(token.key)) office.kinds.push("party");
  }
  return take(office, at - 2);
}

/** `former`, `deputy`, `visiting`, `senior`: words that say how the office is held. */
function smallWord({ words, office, at, token }: Here): boolean | null {
  const traits = traitsOf(token);
  if ((traits & SMALL) === 0) return null;
  if (flag(words, office, at)) {
    office.omitted.push([at, at + 1]);
    return take(office, at);
  }
  if ((traits & Trait.deputy) !== 0) {
    office.deputy = true;
    return take(office, at);
  }
  const inside = isCapital(token) && office.organization?.[0] === office.first;
  if ((traits & Trait.passing) !== 0 && !inside && !isVerb(words, at)) {
    office.omitted.push([at, at + 1]);
    return take(office, at);
  }
  if ((traits & Trait.rank) === 0) return null;
  if (!(token.key === "senior" || token.key === "top" || token.key === "leading"))
    office.supported ||= office.head.value.weak;
  return take(office, at);
}

/** `Quebec's intergovernmental affairs minister`: one unknown word after the owner is part of the title. */
function unknown({ words, office, floor, at, token }: Here): boolean | null {
  if (!isLower(token)) return null;
  const owned = office.first < office.head.first && isPossessive(words.tokens, at - 1) && at - 1 > floor;
  if ((traitsOf(token) & Trait.ownerNoun) === 0 && !owned) return false;
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

const ALONE: ReadonlySet<OfficeKind> = new Set(["monarch", "royal", "rank", "cleric"] as const);

/** A capitalised word before the head is its organisation's: `CMEC vice president`, `Labour leader`. */
function capital({ words, office, at, token }: Here): boolean | null {
  const { reading } = words;
  if (!isCapital(token) || reading.tag(at, "weekday") || reading.tag(at, "month")) return false;
  const traits = traitsOf(token);
  const known = (traits & Trait.body) !== 0;
  if ((traits & Trait.neverName) !== 0 && !known && token.shape !== "upper") return false;
  if (reading.tag(at, "office") && !known) return false;
  const opening = at === office.sentence.first;
  if (opening && !known && token.shape !== "upper" && /(?:ing|ed|ly)$/.test(token.key)) return false;
  // In a headline every word has a capital, so only words of organisations tell one.
  if (office.sentence.region === "title" && !known) return false;
  // A royal, a rank or a bare office has no organisation of its own before it: `Elizabeth Queen`.
  if (!known && ALONE.has(office.head.value.kind)) return false;
  if (!known && isMadeHolder(words, office, at)) return false;
  // `an Adams administration adviser` is of Adams's state.
  const led = !known && !opening && isLower(words.tokens[at + 1]) && GOVERNING.has(words.key(at + 1));
  if (led && reading.tagsAt(at).length === 0) office.owner = at;
  readBody(words, office, at, at + 1);
  addOrganization(office, at, office.organization?.[0] === at + 1 ? office.organization[1] : at + 1);
  office.supported = true;
  return take(office, at);
}
