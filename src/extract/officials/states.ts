import {
  AMERICAN_FIELDS,
  IMPLIED_STATES,
  WITH_CHANCELLOR,
  WITH_DEPARTMENTS,
  WITH_MONARCH,
  WITH_SECRETARIES,
  WITHOUT_FOREIGN_MINISTER,
  WITHOUT_PRESIDENT,
  WITHOUT_PRIME_MINISTER,
} from "../../lexicon/constitutions.ts";
import { COMMON_BODY_WORDS, POINTING_OWNERS } from "../../lexicon/titles.ts";
import type { Role } from "../../schema/record.ts";
import { type Claim, type Office, studyEnd } from "./office.ts";
import { bodyText, headText } from "./phrases.ts";
import { standingOf } from "./roles.ts";
import { isLower, isPossessive, isStateName, type Words } from "./words.ts";

export const STRENGTH = { stated: 5, body: 4, context: 3, implied: 2, home: 1, none: 0 } as const;
const NONE: Claim = { state: null, strength: STRENGTH.none };

/** The state an office that is read whole is held for by its own words. */
export function ownState(words: Words, office: Office): Claim {
  office.own ??= stateOf(words, office);
  return office.own;
}

function stateOf(words: Words, office: Office): Claim {
  const { home } = words;
  const [state] = office.states;
  if (state !== undefined) return { state, strength: STRENGTH.stated };
  if (office.international) return NONE;
  const { role } = standingOf(words, office, null);
  if (role === "business") return NONE;
  // `U.S. Forces Japan` are the first one's.
  const opening = office.organization === null ? undefined : words.reading.tag(office.organization[0], "state");
  // `Cuban American` is said of a people.
  const studied = opening !== undefined && studyEnd(words, opening.end) > opening.end;
  const own =
    opening !== undefined && !studied && isStateName(opening.value) && !words.reading.tag(opening.end, "state");
  const first = own ? opening.value.code : undefined;
  const likely = first ?? (home !== null && office.bodyStates.includes(home) ? home : office.bodyStates[0]);
  if (likely !== undefined) return { state: likely, strength: STRENGTH.body };
  if (office.target && office.head.value.kind === "legislator")
    return { state: home ?? "US", strength: STRENGTH.implied };
  if (isAmericanSecretary(words, office) || isOfDepartment(words, office))
    return { state: "US", strength: STRENGTH.implied };
  if (office.organization !== null) return NONE;
  const head = headText(words, office);
  const implied = IMPLIED_STATES[head];
  if (implied?.[0] !== undefined && !(office.portfolios.length > 0 && head === "secretary of state")) {
    return { state: home !== null && implied.includes(home) ? home : implied[0], strength: STRENGTH.implied };
  }
  return NONE;
}

/** `Commerce Secretary X` under Tokyo's dateline, `Undersecretary of the Treasury X`. */
function isAmericanSecretary(words: Words, { head, first, end, portfolios }: Office): boolean {
  const { home } = words;
  if (portfolios.length === 0 || home === null || WITH_SECRETARIES.has(home)) return false;
  if (head.value.kind !== "secretary" && head.value.kind !== "undersecretary") return false;
  for (let at = first; at < end; at++) if (AMERICAN_FIELDS.has(words.key(at))) return true;
  return false;
}

/** `Attorney General X` far from home, where the article names Washington's Justice Department. */
function isOfDepartment(words: Words, office: Office): boolean {
  const { home } = words;
  if (!words.key(office.head.first).startsWith("attorney") || office.head.value.kind !== "minister") return false;
  if (office.organization !== null) return false;
  if (home === "US" || (home === null ? !words.names("US") : WITH_DEPARTMENTS.has(home))) return false;
  return words.namesJusticeDepartment();
}

/** The dateline's state, where it has such an office and nothing shows the office to be of another kind of body. */
export function homeState(words: Words, office: Office, role: Role): Claim {
  return words.home === null ? NONE : stateHere(words, office, role, words.home);
}

export function stateHere(words: Words, office: Office, role: Role, home: string): Claim {
  if (office.apart || office.international || role === "business") return NONE;
  const { kind } = office.head.value;
  // `the top international official in Bosnia`
  if ((kind === "official" || kind === "envoy") && /\binternational\b/.test(bodyText(words, office))) return NONE;
  const lacks =
    (role === "head-of-state" && kind === "president" && WITHOUT_PRESIDENT.has(home)) ||
    (role === "deputy-head-of-state" && WITHOUT_PRESIDENT.has(home)) ||
    (kind === "premier" && WITHOUT_PRIME_MINISTER.has(home)) ||
    (kind === "minister" &&
      WITHOUT_FOREIGN_MINISTER.has(home) &&
      /^(?:minister|fm)s?$/.test(headText(words, office))) ||
    (kind === "secretary" && role === "minister" && office.portfolios.length > 0 && !WITH_SECRETARIES.has(home)) ||
    ((kind === "monarch" || kind === "royal") && !WITH_MONARCH.has(home)) ||
    (kind === "chancellor" && home !== "GB" && role === "head-of-government" && !WITH_CHANCELLOR.has(home));
  if (lacks) return NONE;
  // An organisation of a name of its own may be anybody's; one of common words is the dateline's.
  if (role === "organization-head" || role === "organization-official") {
    // A commissioner for a field sits in a commission of several states.
    const head = headText(words, office);
    if (head === "commissioner" && office.portfolios.length > 0 && !office.kinds.includes("police")) return NONE;
    const known =
      /^(?:police|fire) c/.test(head) ||
      (office.organization === null
        ? office.supported || /^(?:police|fire|intelligence|security|chief constable)\b/.test(head)
        : isCommon(words, office.organization) || isGovernments(words, office.organization));
    if (!known) return NONE;
  }
  return { state: home, strength: STRENGTH.home };
}

/** How far into a sentence a journey is looked for, in tokens. */
const REACH = 40;

/** Words by which a sentence tells of a journey: who is named there may be the guest. */
const ABROAD = new Set(
  "meet meets met visit visits visited visiting counterpart counterparts hold held arrive arrived".split(" "),
);

const LEADING_IN = new Set(["and", "but", "meanwhile"]);

/** `In Prague, Foreign Minister X said …`: the sentence stands elsewhere than the dateline. A court sits where it stands, whoever is received. */
export function sceneState(words: Words, office: Office, role: Role): Claim {
  const { reading, tokens } = words;
  const { sentence, head } = office;
  // `And in Prague, …`
  const at = LEADING_IN.has(words.key(sentence.first)) ? sentence.first + 1 : sentence.first;
  const place = words.key(at) === "in" ? reading.tag(at + 1, "state") : undefined;
  if (place === undefined || place.value.form === "adjective" || tokens[place.end]?.text !== ",") return NONE;
  const crowned = head.value.kind === "monarch" || head.value.kind === "royal";
  if (crowned && place.value.form !== "capital") return NONE;
  if (!crowned)
    for (let next = place.end; next < Math.min(sentence.end, place.end + REACH); next++)
      if (ABROAD.has(words.key(next))) return NONE;
  return stateHere(words, office, role, place.value.code);
}

/** `Chancellor X` under another state's dateline: of the states the article names the one that has chancellors. */
export function chancellery(words: Words, { head, former }: Office): Claim {
  if (head.value.kind !== "chancellor" || former) return NONE;
  const [state, more] = [...WITH_CHANCELLOR].filter(words.names);
  return state === undefined || more !== undefined ? NONE : { state, strength: STRENGTH.home };
}

/** `the government's Youth Federation` */
function isGovernments({ key, tokens }: Words, [first]: readonly [number, number]): boolean {
  const at = key(first) === "the" ? first + 1 : first;
  return POINTING_OWNERS.has(key(at)) && isLower(tokens[at]) && isPossessive(tokens, at + 1);
}

function isCommon(words: Words, [first, end]: readonly [number, number]): boolean {
  for (let at = first; at < end; at++) {
    const token = words.tokens[at];
    if (token === undefined || token.kind !== "word" || token.shape === "lower") continue;
    if (!COMMON_BODY_WORDS.has(token.key)) return false;
  }
  return true;
}

/** `his finance minister`, `the country's president`: the state named last before it. */
export function pointedState(words: Words, office: Office): Claim {
  if (office.company !== null) return { state: office.company, strength: STRENGTH.context };
  if (!office.pointing || office.owner !== null) return NONE;
  const floor = Math.max(0, office.sentence.first - 60);
  for (let at = office.first - 1; at >= floor; at--) {
    const state = words.reading.tag(at, "state");
    if (state !== undefined && state.value.form !== "prefix" && state.value.form !== "capital")
      return { state: state.value.code, strength: STRENGTH.context };
  }
  return NONE;
}
