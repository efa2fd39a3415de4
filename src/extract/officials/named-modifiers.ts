import { bodyKind } from "../../lexicon/bodies.ts";
import { isNeverName } from "../../lexicon/names.ts";
import type { Tag } from "../../model/reading.ts";
import type { OfficeKind } from "../../model/tag.ts";
import { isMovement, takeListed, takeOtherStates } from "./before.ts";
import { isFlag } from "./flags.ts";
import { CHARGED, GOVERNING, type Here, take } from "./modifier.ts";
import { addOrganization, readBody, stateThen } from "./office.ts";
import { isOrganization } from "./owners.ts";
import { isCapital, isLower, isPossessive } from "./words.ts";

/** Steps to the left over what is known by name: states and their capitals, organisations, fields of office, places. */

export function state(here: Here): boolean | null {
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
  if (code === "US" && NO_ADJECTIVES.has(words.key(found.first - 1))) return false;
  office.states.unshift(code);
  office.omitted.push([found.first, found.end]);
  office.supported = true;
  take(office, found.first);
  takeOtherStates(words, office, floor);
  return true;
}

/** Words with which `American` is no state's. */
const NO_ADJECTIVES = new Set("latin central south north pan inter african asian west arab".split(" "));

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

const OF_CITIES: ReadonlySet<OfficeKind> = new Set(["local", "head", "chairman", "cleric", "leader"] as const);

/** A city's own office: `Nairobi Governor`; any other is an English `in Beijing Foreign Minister …`. */
function capitalCity({ office }: Here, { first, end, value }: Tag<"state">): boolean {
  const named = office.organization?.[0] === office.first;
  if (!named && !OF_CITIES.has(office.head.value.kind)) return false;
  office.bodyStates.push(value.code);
  addOrganization(office, first, end);
  office.kinds.push("local");
  office.supported = true;
  return take(office, first);
}

export function organization({ words, office, floor, portfolio, body }: Here): boolean | null {
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

export function field({ words, office, floor, at, place, portfolio }: Here): boolean | null {
  if (portfolio === undefined || portfolio.first < floor || isFlag(words, at)) return null;
  if ((place?.first ?? at) < portfolio.first) return null;
  office.portfolios.unshift(portfolio.value);
  if (!CHARGED.has(office.head.value.kind)) readBody(words, office, portfolio.first, portfolio.end);
  office.supported = true;
  take(office, portfolio.first);
  takeListed(words, office, floor);
  return true;
}

export function place({ words, office, floor, place }: Here): boolean | null {
  if (place === undefined || place.first < floor) return null;
  const { kind } = office.head.value;
  if (kind === "monarch" || kind === "royal" || kind === "rank") return null;
  addOrganization(office, place.first, place.end);
  office.bodyStates.push(stateThen(words, place.value.state));
  office.kinds.push("local");
  office.supported = true;
  return take(office, place.first);
}
