import type { BodyKind } from "../../model/tag.ts";
import type { Role } from "../../schema/record.ts";
import type { Office } from "./office.ts";
import { bodyText, headText, isLowercase } from "./phrases.ts";
import type { Words } from "./words.ts";

/** Territories whose chief executive heads the government. */
export const CHIEF_EXECUTIVES = new Set(["HK", "MO"]);

/** On a president's staff: `presidential secretary`; a commission may be presidential too. */
export function isPresidential(words: Words, office: Office): boolean {
  if (office.kinds.some((kind) => kind !== "plain" && kind !== "company")) return false;
  for (let at = office.first; at < office.head.first; at++) if (words.key(at) === "presidential") return true;
  return false;
}

export function presidential(office: Office): Role {
  return office.deputy ? "deputy-head-of-state" : "head-of-state";
}

function ofOrganization(office: Office): Role {
  return office.deputy ? "organization-official" : "organization-head";
}

/** `senior vice president`, `vice president for sales`: no town has one. */
const FIRM_RANK = /\b(?:executive|senior|corporate|assistant|associate) vice\b|\bvice for\b/;

/** What the head of a body is, by the kind of body. */
export function headOfBody(
  office: Office,
  body: string,
  home: string | null,
  has: (...kinds: BodyKind[]) => boolean,
  inCommittee: () => boolean,
  unknown: Role,
  localCouncil = false,
): Role {
  if (office.international || office.bodyStates.includes("EU")) return ofOrganization(office);
  if (has("company") && /\bsecurities (?:and exchange |and futures )?(?:commission|board)\b/.test(body))
    return ofOrganization(office);
  if (has("company") && !has("party", "parliament")) return "business";
  if (has("court")) return /\bjudiciary (?:sub)?committee\b/.test(body) ? "legislator" : "judge";
  // The Congress that is a party, not a parliament.
  if (
    has("party") ||
    (office.bodyStates.length === 0 && home === "IN" && office.kinds.length === 1 && has("parliament"))
  )
    return office.deputy || inCommittee() ? "party-official" : "party-leader";
  if (has("parliament") && has("plain") && /\boffice\b/.test(body)) return ofOrganization(office);
  if (has("parliament")) return !localCouncil && inCommittee() ? "legislator" : "speaker";
  if (has("ministry")) return "other";
  if (localCouncil) return "local-leader";
  if (has("university", "body", "police")) return ofOrganization(office);
  if (has("military")) return "military";
  // A firm may bear its town's name: `Texas Air's chairman`, `Phoenix's senior vice president`.
  if (has("local") && office.head.value.kind !== "chairman" && !FIRM_RANK.test(body)) return "local-leader";
  return unknown;
}

const RULING_COUNCIL =
  /\b(?:state|state administration|state peace and development|state law and order restoration|revolutionary|revolutionary command|sovereignty|transitional sovereignty|transitional military|presidential leadership|presidency) council$/;

export function generalHead(
  words: Words,
  office: Office,
  state: string | null,
  has: (...kinds: BodyKind[]) => boolean,
  inCommittee: () => boolean,
): Role {
  const body = bodyText(words, office);
  const told = body === "" ? null : headByBody(words, office, body, has);
  return told ?? headByTitle(words, office, body, state, has, inCommittee);
}

/** What the words around a head tell of themselves. */
function headByBody(words: Words, office: Office, body: string, has: (...kinds: BodyKind[]) => boolean): Role | null {
  const { kind } = office.head.value;
  if (isFirmBank(words, office, body)) return "business";
  // `INS district director`
  if (kind === "head" && (office.international || has("body", "police")) && /\b(?:district|regional|field)$/.test(body))
    return "organization-official";
  // `head of the Office of the President`
  if (
    kind === "head" &&
    /\b(?:office of the (?:president|prime minister)|president's office|presidential (?:office|administration))\b/.test(
      body,
    )
  )
    return "adviser";
  // `presidential communications director`
  if (kind === "head" && isPresidential(words, office)) return "adviser";
  if (/joint chiefs|general staff|army|navy|air force|armed forces|defen[cs]e staff/.test(body) && kind !== "leader")
    return "military";
  return null;
}

function headByTitle(
  words: Words,
  office: Office,
  body: string,
  state: string | null,
  has: (...kinds: BodyKind[]) => boolean,
  inCommittee: () => boolean,
): Role {
  const { kind } = office.head.value;
  const head = headText(words, office);
  if (/opposition/.test(head)) return "party-leader";
  if (
    /rebel|guerrilla|warlord|militia|separatist|faction|chieftain/.test(head) ||
    (kind === "leader" && /rebel|guerrilla|insurgent|militia|militant|tribal|separatist/.test(body))
  )
    return "other";
  if (head === "strongman" || head === "ruler") return "head-of-state";
  if (head === "foreign policy chief" || head === "trade chief" || head === "economics chief")
    return "organization-official";
  if (/^(?:police|fire) chief$|^police commissioner$|^(?:intelligence|security|aid) chief$/.test(head))
    return ofOrganization(office);
  if (
    head === "commissioner" &&
    (office.portfolios.length > 0 ||
      office.bodyStates.includes("EU") ||
      office.states.includes("EU") ||
      has("company", "local"))
  ) {
    return has("police") ? "organization-head" : "organization-official";
  }
  if (kind === "leader") {
    if (office.organization === null && office.kinds.length === 0) {
      if (state !== null && CHIEF_EXECUTIVES.has(state)) return "head-of-government";
      return office.deputy ? "deputy-head-of-state" : "head-of-state";
    }
    if (/opposition|coalition/.test(body)) return "party-leader";
    if (/\b(?:trade|labou?r|workers'?|teachers'?|farmers'?|miners'?|students?'?) union\b/.test(body))
      return "organization-head";
    if (/revolution$/.test(body)) return "head-of-state";
    return headOfBody(office, bodyText(words, office), words.home, has, inCommittee, "party-leader");
  }
  if (/development and reform commission|planning commission|economic and trade commission/.test(body))
    return office.deputy ? "deputy-minister" : "minister";
  const planning =
    office.portfolios.length > 0 && has("ministry") && !/^(?:department|office|bureau|division)$/.test(body);
  if (
    planning &&
    kind === "head" &&
    /\b(?:ministry|treasury)\b/.test(body) &&
    !/department|office|bureau|division|section/.test(body)
  )
    return "other";
  // Councils that are the head of a state: `chairman of the State Council`, `Presidency Council head`.
  if ((kind === "chairman" || kind === "head") && RULING_COUNCIL.test(body))
    return office.deputy ? "deputy-head-of-state" : "head-of-state";
  if (kind === "chairman") {
    // The heads of socialist states' governments and of the states themselves.
    if (/council of (?:ministers|people's commissars)/.test(body))
      return office.deputy ? "deputy-head-of-government" : "head-of-government";
    if (
      /presidium of the (?:[a-z]+ )?supreme soviet|supreme soviet presidium|state affairs commission|council of state/.test(
        body,
      )
    )
      return office.deputy ? "deputy-head-of-state" : "head-of-state";
    if (
      /standing committee of the (?:national people's congress|npc)|(?:national people's congress|npc) standing committee|political consultative conference|cppcc/.test(
        body,
      )
    )
      return "speaker";
    return headOfBody(
      office,
      body,
      words.home,
      has,
      inCommittee,
      office.organization === null && office.kinds.length === 0 ? capitalChair(words, office) : "business",
      /people's (?:committee|council)|(?:city|county|provincial|district|town|municipal) council/.test(body),
    );
  }
  if (head === "director" && office.determiner === "a" && office.kinds.length === 0) return "business";
  if (office.organization === null && office.kinds.length === 0) return ofOrganization(office);
  return headOfBody(
    office,
    body,
    words.home,
    has,
    inCommittee,
    office.deputy ? "organization-official" : "organization-head",
  );
}

/** `Deutsche Bank`, not `Bank of Ghana`, `Central Bank`, `Asian Development Bank`. */
function isFirmBank(words: Words, office: Office, body: string): boolean {
  if (office.international || office.organization === null || !/\bbank\b/.test(body)) return false;
  if (
    /\b(?:bank of|central|reserve|national|development|state|world|people's|federal|export|import|investment|negara|popular)\b/.test(
      body,
    )
  )
    return false;
  return words.tokens[office.organization[0]]?.shape !== "lower" && office.bodyStates.length === 0;
}

/** `Chairman Doe` heads an organisation; `John Smith, chairman,` a company. */
function capitalChair(words: Words, office: Office): Role {
  return isLowercase(words, office) ? "business" : "organization-head";
}

export function secretaryGeneral(
  words: Words,
  office: Office,
  head: string,
  has: (...kinds: BodyKind[]) => boolean,
  inCommittee: () => boolean,
): Role {
  if (isPresidential(words, office)) return "adviser";
  if (/^under/.test(head)) return "organization-official";
  if (/^party (?:general|secretary.general)/.test(head)) return office.deputy ? "party-official" : "party-leader";
  if (head === "party leader") return office.deputy ? "party-official" : "party-leader";
  if (head === "party secretary" || head === "party chief")
    return has("local") || office.bodyStates.length > 0
      ? "local-leader"
      : office.deputy
        ? "party-official"
        : "party-leader";
  if (office.international) return ofOrganization(office);
  if (
    /\b(?:trades?|labou?r|workers'?|teachers'?|farmers'?) (?:unions?|federation|confederation)\b/.test(
      bodyText(words, office),
    )
  )
    return ofOrganization(office);
  if (has("party"))
    return office.deputy || (inCommittee() && !/general|first/.test(head)) ? "party-official" : "party-leader";
  if (has("ministry")) return "deputy-minister";
  if (has("parliament")) return "organization-official";
  if (has("company")) return "business";
  if (has("body", "university", "military"))
    return office.deputy || inCommittee() ? "organization-official" : "organization-head";
  if (head === "general secretary") return office.organization === null ? "party-leader" : "organization-head";
  if (head === "first secretary") return office.organization === null ? "other" : "party-leader";
  return ofOrganization(office);
}
