import type { OfficeKind } from "../../model/tag.ts";
import { coversStates, isCharges, skipRealm } from "./links.ts";
import { addOrganization, type Office, readBody } from "./office.ts";
import { Trait, traitsAt } from "./traits.ts";
import { isLower, type Words } from "./words.ts";

/** Words before a state's name that belong to it: `of the People's Republic of`. */
const REALM = new Set(
  "of the republic kingdom people people's 's democratic socialist federal federative islamic".split(" "),
);

/** A government or a head of state by another name: `Council of Ministers`, `Presidency`. */
function governs(words: Words, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isGoverning(words.key(at))) return true;
  return false;
}

const GOVERNMENT: ReadonlySet<OfficeKind> = new Set([
  "minister",
  "deputy-minister",
  "premier",
  "deputy-premier",
] as const);

function isGoverning(key: string): boolean {
  return key === "ministers" || key === "presidency";
}

/** Takes what the complement says into the office. */
export function settle(
  words: Words,
  office: Office,
  start: number,
  end: number,
  preposition: string,
  states: ReadonlyArray<{ code: string; first: number; end: number }>,
  portfolios: readonly number[],
): void {
  const { tokens, reading } = words;
  office.end = end;
  for (const at of portfolios) {
    const tag = reading.tag(at, "portfolio");
    if (tag !== undefined && at < end) office.portfolios.push(tag.value);
  }
  const inside = states.filter((state) => state.first < end);
  const { kind } = office.head.value;
  const sent = kind === "ambassador" || kind === "envoy" || kind === "undersecretary";
  // `Undersecretary at the Ministry of Defence` is the ministry's.
  const seated = kind === "undersecretary" && (preposition === "at" || preposition === "in");
  const away =
    preposition === "to" ||
    preposition === "from" ||
    (preposition !== "of" && ((sent && !seated) || office.international));
  const first = inside[0];
  // `an adviser on Angola`
  const about = preposition === "on";
  const bare = first === undefined ? start : skipRealm(words, start);
  const onlyStates = first !== undefined && bare === first.first && coversStates(words, bare, end, inside);
  const charged = preposition === "for" ? reading.tag(start, "portfolio") : undefined;
  if (charged !== undefined && charged.end === end) office.portfolios.push(charged.value);
  else if (onlyStates && !away && !about) {
    if (office.states.length === 0 || office.head.value.plural) {
      for (const { code } of inside) office.states.push(code);
    }
    office.omitted.push([start - 1, end]);
    office.supported = true;
    return;
  }
  if (away || (onlyStates && about)) {
    office.target = true;
    office.supported = true;
    return;
  }
  let from = start;
  while (from < end && (traitsAt(tokens, from) & Trait.determiner) !== 0) from++;
  // `President of the Republic`, `of the Transition`: of the state, whichever it is.
  const only = end === from + 1 ? words.key(from) : "";
  if (kind === "president" && (only === "republic" || only === "transition")) {
    office.supported = true;
    return;
  }
  const pointing =
    (traitsAt(tokens, end - 1) & Trait.pointingOwner) !== 0 &&
    end - from <= 2 &&
    isLower(tokens[end - 1]) &&
    isLower(tokens[from]);
  if (pointing) {
    office.pointing = true;
    office.omitted.push([start - 1, end]);
    office.supported = true;
    return;
  }
  // `Minister of Defence of Ghana`, `Chairman of the Council of Ministers of the …`: the state is the office's, not the body's.
  const last = inside.at(-1);
  if (last !== undefined && last.end === end && (portfolios.length > 0 || governs(words, from, end))) {
    const listed = office.head.value.plural && coversStates(words, inside[0]?.first ?? end, end, inside);
    let cut = listed ? (inside[0]?.first ?? last.first) : last.first;
    const opens = cut;
    while (cut > from && REALM.has(words.key(cut - 1))) cut--;
    if (cut > from && cut < opens) {
      for (const { code } of listed ? inside : [last]) office.states.push(code);
      office.omitted.push([cut, end]);
      end = cut;
    }
  }
  readBody(words, office, from, end);
  // The Union has no ministers: `Deputy Prime Minister for European and Euro-Atlantic Integration`.
  if (office.bodyStates.length > 0 && GOVERNMENT.has(kind))
    office.bodyStates = office.bodyStates.filter((code) => code !== "EU");
  if (!isCharges(words, from, end)) addOrganization(office, from, end);
  office.supported = true;
}
