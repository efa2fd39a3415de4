import { bodyKind } from "../../lexicon/bodies.ts";
import { isNeverName } from "../../lexicon/names.ts";
import { OWNER_NOUNS, POINTING_OWNERS } from "../../lexicon/titles.ts";
import { flag } from "./flags.ts";
import { addOrganization, type Office, readBody } from "./office.ts";
import { isCapital, isHyphen, isLower, type Words } from "./words.ts";

/** `Laos' …`, `Acme Corp.'s …`, `the country's …`. */
export function takePossessor(words: Words, office: Office, at: number, floor: number): boolean {
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
  return takeOfficer(words, office, at, floor) || takeOwner(words, office, at, floor);
}

/** `the UN Secretary-General's special envoy`: another's office is the owner. */
function takeOfficer(words: Words, office: Office, at: number, floor: number): boolean {
  let first = at - 1;
  while (first >= floor && at - first < 6 && words.reading.tag(first, "office")?.end !== at) first--;
  const owner = first >= floor ? words.reading.tag(first, "office") : undefined;
  if (owner?.end !== at || owner.value.weak) return false;
  const body = words.bodyEnding(first);
  const state = words.stateEnding(first);
  addOrganization(office, body?.first ?? first, at);
  if (body !== undefined) readBody(words, office, body.first, body.end);
  else if (state !== undefined && state.value.form === "adjective") {
    office.states.unshift(state.value.code);
    office.omitted.push([state.first, state.end]);
  } else if (owner.value.kind !== "secretary-general") {
    office.pointing = true;
    office.ownerKind = owner.value.kind;
  }
  office.first = body?.first ?? (office.states.length > 0 ? (state?.first ?? first) : first);
  office.supported = true;
  return true;
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
    // `the Foreign Affairs and Trade Ministry's negotiator`
    const field = before.key === "and" && first < at ? words.portfolioEnding(first - 1) : undefined;
    if (field !== undefined && field.first >= floor && words.reading.tag(first, "portfolio") !== undefined) {
      first = field.first;
      continue;
    }
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

/** A state's name inside a known organisation's. */
export function isOrganization(words: Words, first: number, end: number): boolean {
  const body = words.bodyEnding(end);
  return body !== undefined && body.first < first;
}
