import type { BodyKind, OfficeKind } from "../../model/tag.ts";
import type { Role } from "../../schema/record.ts";
import { isExchequer, portfolioOf } from "./charges.ts";
import type { Office, Standing } from "./office.ts";
import { bodyText, followsState, headText, isJunior, isLowercase, isStaffRank, saysCommittee } from "./phrases.ts";
import type { Words } from "./words.ts";

/** States where the secretary of a department is its highest civil servant, not its minister. */
const CIVIL_SECRETARIES = new Set(["IN", "PK", "BD", "NP", "LK", "MM", "BT", "MV"]);

/** Territories whose chief executive heads the government. */
const CHIEF_EXECUTIVES = new Set(["HK", "MO"]);

/** Role and portfolio of an office that is read whole; `state` is the one it is held for, where known. */
export function standingOf(words: Words, office: Office, state: string | null): Standing {
  const given = office.head.value.standing;
  if (given !== undefined) return given;
  const known = office.standings.get(state);
  if (known !== undefined) return known;
  const role = roleOf(words, office, state);
  const standing = { role, portfolio: portfolioOf(words, office, role) };
  office.standings.set(state, standing);
  return standing;
}

const FIXED: Partial<Record<OfficeKind, Role>> = {
  monarch: "head-of-state",
  royal: "royal",
  "head-of-state": "head-of-state",
  "deputy-premier": "deputy-head-of-government",
  "deputy-minister": "deputy-minister",
  ambassador: "ambassador",
  spokesperson: "spokesperson",
  rank: "military",
  judge: "judge",
  prosecutor: "other",
  cleric: "other",
};

function roleOf(words: Words, office: Office, state: string | null): Role {
  const { kind } = office.head.value;
  const fixed = FIXED[kind];
  if (fixed !== undefined) return fixed;
  const has = (...kinds: BodyKind[]) => kinds.some((one) => office.kinds.includes(one));
  const head = headText(words, office);
  const inCommittee = () => saysCommittee(words, office);
  switch (kind) {
    case "president":
      if (state === "EU") return office.deputy ? "organization-official" : "organization-head";
      if (office.organization === null && office.kinds.length === 0) {
        if (
          isStaffRank(words, office) ||
          (office.determiner === "its" && office.states.length === 0 && !followsState(words, office))
        )
          return "business";
        if (
          !office.supported &&
          office.head.first === office.first &&
          isLowercase(words, office) &&
          office.determiner !== "the" &&
          office.states.length === 0
        ) {
          return office.former || state !== null || office.determiner !== null ? presidential(office) : "business";
        }
        return presidential(office);
      }
      // `President of the Presidency of Bosnia`
      if (/^of the presidency\b/.test(bodyText(words, office))) return presidential(office);
      // `president of the Spanish government`
      if (
        /\bgovernment$/.test(bodyText(words, office)) &&
        !has("local") &&
        !/regional|provincial|island/.test(bodyText(words, office))
      )
        return office.deputy ? "deputy-head-of-government" : "head-of-government";
      return headOfBody(office, bodyText(words, office), words.home, has, inCommittee, "business");
    case "premier":
      if (has("local")) return "local-leader";
      return office.deputy ? "deputy-head-of-government" : "head-of-government";
    case "chancellor":
      if (has("university")) return "organization-head";
      if (isExchequer(words, state)) return "minister";
      return office.deputy ? "deputy-head-of-government" : "head-of-government";
    case "minister":
      if (head === "financial secretary" && has("company")) return "business";
      if (/^(?:attorney|solicitor)/.test(head) && has("local")) return "local-leader";
      if (head === "treasurer" && state !== "AU" && !has("local") && (office.organization !== null || state !== null))
        return has("company") ? "business" : "organization-official";
      if (/^(?:foreign|home|cabinet) secretary$/.test(head) && state !== null && CIVIL_SECRETARIES.has(state))
        return "deputy-minister";
      return office.deputy || isJunior(words, office) ? "deputy-minister" : "minister";
    case "secretary":
      // `senior presidential secretary for foreign affairs`
      if (isPresidential(words, office)) return "adviser";
      if (has("party") || /^(?:party)$/.test(words.key(office.head.first - 1)))
        return has("local") ? "local-leader" : "party-official";
      if (/\b(?:council|commission|committee|board)\b/.test(bodyText(words, office))) return "organization-official";
      // `Secretary to the Cabinet`, `private secretary to the king`
      if (office.target && office.portfolios.length === 0) return "other";
      if (office.portfolios.length === 0 && has("company")) return "business";
      if (office.portfolios.length === 0 && has("parliament", "body", "university")) return "organization-official";
      if (office.portfolios.length === 0 && has("local")) return "local-leader";
      if (office.deputy || (state !== null && CIVIL_SECRETARIES.has(state)) || isJunior(words, office))
        return "deputy-minister";
      return "minister";
    case "secretary-of-state":
      if (office.deputy || isJunior(words, office)) return "deputy-minister";
      // `Secretary of State at the Ministry of Commerce` sits below the ministry's minister.
      if (office.portfolios.length > 0 && has("ministry") && /\bministry\b/.test(bodyText(words, office)))
        return "deputy-minister";
      return state === null || /^(?:US|GB|VA)$/.test(state) || office.portfolios.length === 0
        ? "minister"
        : "deputy-minister";
    case "undersecretary":
      return office.international ? "organization-official" : "deputy-minister";
    case "secretary-general":
      return secretaryGeneral(words, office, head, has, inCommittee);
    case "legislator":
      if (head.startsWith("council") || head.startsWith("alder") || head.startsWith("city")) return "local-leader";
      if (head === "representative" && (office.target || office.organization !== null) && !has("parliament"))
        return "envoy";
      return "legislator";
    case "speaker":
      return "speaker";
    case "local":
      if (has("body", "company") && /bank|reserve|monetary|fund/.test(bodyText(words, office)))
        return office.deputy ? "organization-official" : "organization-head";
      if (has("company")) return "business";
      return "local-leader";
    case "head":
    case "chairman":
    case "leader":
      return generalHead(words, office, state, has, inCommittee);
    case "officer": {
      const chief = /^(?:chief executive|chief executive officer|ceo|managing director|executive chairman)$/.test(head);
      if (head === "chief executive" && state !== null && CHIEF_EXECUTIVES.has(state) && office.organization === null)
        return "head-of-government";
      if (has("company")) return "business";
      if (office.international || has("university", "party", "parliament", "body", "local", "ministry"))
        return chief ? "organization-head" : "organization-official";
      return "business";
    }
    case "member":
      if (head.includes("politburo") || has("party")) return "party-official";
      if (head.includes("cabinet") || /\bcabinet\b/.test(bodyText(words, office))) return "minister";
      if (has("parliament")) return "legislator";
      if (has("company")) return "business";
      return has("local") ? "local-leader" : "organization-official";
    case "adviser":
      return head === "chief of staff" && has("military") ? "military" : "adviser";
    case "official":
      if (has("party")) return "party-official";
      if (has("ministry", "local", "police", "court") || office.portfolios.length > 0)
        return office.international ? "organization-official" : "other";
      if (has("military")) return "military";
      if (has("company")) return "business";
      return office.international || has("body", "university") ? "organization-official" : "other";
    case "envoy":
      return /high representative/.test(head) && (state === "EU" || office.bodyStates.includes("EU"))
        ? "organization-official"
        : "envoy";
    default:
      return "other";
  }
}

/** On a president's staff: `presidential secretary`; a commission may be presidential too. */
function isPresidential(words: Words, office: Office): boolean {
  if (office.kinds.some((kind) => kind !== "plain" && kind !== "company")) return false;
  for (let at = office.first; at < office.head.first; at++) if (words.key(at) === "presidential") return true;
  return false;
}

function presidential(office: Office): Role {
  return office.deputy ? "deputy-head-of-state" : "head-of-state";
}

/** What the head of a body is, by the kind of body. */
function headOfBody(
  office: Office,
  body: string,
  home: string | null,
  has: (...kinds: BodyKind[]) => boolean,
  inCommittee: () => boolean,
  unknown: Role,
  localCouncil = false,
): Role {
  if (office.international || office.bodyStates.includes("EU"))
    return office.deputy ? "organization-official" : "organization-head";
  if (has("company") && !has("party", "parliament")) return "business";
  if (has("court")) return "judge";
  // The Congress that is a party, not a parliament.
  if (
    has("party") ||
    (office.bodyStates.length === 0 && home === "IN" && office.kinds.length === 1 && has("parliament"))
  )
    return office.deputy || inCommittee() ? "party-official" : "party-leader";
  if (has("parliament") && has("plain") && /\boffice\b/.test(body))
    return office.deputy ? "organization-official" : "organization-head";
  if (has("parliament")) return !localCouncil && inCommittee() ? "legislator" : "speaker";
  if (has("ministry")) return "other";
  if (localCouncil) return "local-leader";
  if (has("university", "body", "police")) return office.deputy ? "organization-official" : "organization-head";
  if (has("military")) return "military";
  // A firm may bear its town's name: `Texas Air's chairman`.
  if (has("local") && office.head.value.kind !== "chairman") return "local-leader";
  return unknown;
}

function generalHead(
  words: Words,
  office: Office,
  state: string | null,
  has: (...kinds: BodyKind[]) => boolean,
  inCommittee: () => boolean,
): Role {
  const { kind } = office.head.value;
  const head = headText(words, office);
  const body = bodyText(words, office);
  if (isFirmBank(words, office, body)) return "business";
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
    return office.deputy ? "organization-official" : "organization-head";
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
  if (office.organization === null && office.kinds.length === 0)
    return office.deputy ? "organization-official" : "organization-head";
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

/** `Chairman Arafat` heads an organisation; `John Smith, chairman,` a company. */
function capitalChair(words: Words, office: Office): Role {
  return isLowercase(words, office) ? "business" : "organization-head";
}

function secretaryGeneral(
  words: Words,
  office: Office,
  head: string,
  has: (...kinds: BodyKind[]) => boolean,
  inCommittee: () => boolean,
): Role {
  if (/^under/.test(head)) return "organization-official";
  if (/^party (?:general|secretary.general)/.test(head)) return office.deputy ? "party-official" : "party-leader";
  if (head === "party leader") return office.deputy ? "party-official" : "party-leader";
  if (head === "party secretary" || head === "party chief")
    return has("local") || office.bodyStates.length > 0
      ? "local-leader"
      : office.deputy
        ? "party-official"
        : "party-leader";
  if (office.international) return office.deputy ? "organization-official" : "organization-head";
  if (
    /\b(?:trade|labou?r|workers'?|teachers'?|farmers'?) (?:unions?|federation|confederation)\b/.test(
      bodyText(words, office),
    )
  )
    return office.deputy ? "organization-official" : "organization-head";
  if (has("party"))
    return office.deputy || (inCommittee() && !/general|first/.test(head)) ? "party-official" : "party-leader";
  if (has("ministry")) return "deputy-minister";
  if (has("parliament")) return "organization-official";
  if (has("company")) return "business";
  if (has("body", "university", "military"))
    return office.deputy || inCommittee() ? "organization-official" : "organization-head";
  if (head === "general secretary") return office.organization === null ? "party-leader" : "organization-head";
  if (head === "first secretary") return office.organization === null ? "other" : "party-leader";
  return office.deputy ? "organization-official" : "organization-head";
}
