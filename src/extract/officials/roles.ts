import { WITH_EXECUTIVE_VICE, WITH_TREASURER } from "../../lexicon/constitutions.ts";
import type { BodyKind, OfficeKind } from "../../model/tag.ts";
import type { Role } from "../../schema/record.ts";
import { isExchequer, portfolioOf } from "./charges.ts";
import { CHIEF_EXECUTIVES, generalHead, headOfBody, isPresidential, presidential, secretaryGeneral } from "./heads.ts";
import type { Office, Standing } from "./office.ts";
import { bodyText, followsState, headText, isJunior, isLowercase, isStaffRank, saysCommittee } from "./phrases.ts";
import type { Words } from "./words.ts";

/** States where the secretary of a department is its highest civil servant, not its minister. */
const CIVIL_SECRETARIES = new Set(["IN", "PK", "BD", "NP", "LK", "MM", "BT", "MV"]);

/** Role and portfolio of an office that is read whole; `state` is the one it is held for, where known. */
export function standingOf(words: Words, office: Office, state: string | null): Standing {
  const given = office.head.value.standing;
  if (given !== undefined) return given;
  for (const known of office.standings) if (known.state === state) return known.standing;
  const role = roleOf(words, office, state);
  const standing = { role, portfolio: portfolioOf(words, office, role) };
  office.standings.push({ state, standing });
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

const CHIEFS = new Set([
  "chief executive",
  "chief executive officer",
  "ceo",
  "president and ceo",
  "managing director",
  "executive chairman",
]);

/** `UN chief weapons inspector`: no rank of police. */
function isArmsInspector(words: Words, office: Office): boolean {
  if (words.key(office.head.end - 1) !== "inspector") return false;
  return office.international || /\b(?:weapons|arms|nuclear)\b/.test(bodyText(words, office));
}

function roleOf(words: Words, office: Office, state: string | null): Role {
  const { kind } = office.head.value;
  const fixed = kind === "rank" && isArmsInspector(words, office) ? "organization-official" : FIXED[kind];
  if (fixed !== undefined) return fixed;
  // `Shadow Foreign Secretary`: the opposition's man for a field.
  for (let at = office.first; at < office.head.first; at++) if (words.key(at) === "shadow") return "party-official";
  const has = (...kinds: BodyKind[]) => office.kinds.length > 0 && kinds.some((one) => office.kinds.includes(one));
  const head = headText(words, office);
  const inCommittee = () => saysCommittee(words, office);
  switch (kind) {
    case "president":
      if (state === "EU") return office.deputy ? "organization-official" : "organization-head";
      if (office.organization === null && office.kinds.length === 0) {
        if (
          (isStaffRank(words, office) && !(words.home !== null && WITH_EXECUTIVE_VICE.has(words.home))) ||
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
      if (has("local") && /^(?:attorney|solicitor)/.test(head)) return "local-leader";
      if (
        head === "treasurer" &&
        !(state !== null && WITH_TREASURER.has(state)) &&
        !has("local") &&
        (office.organization !== null || state !== null)
      )
        return has("company") ? "business" : "organization-official";
      if (state !== null && CIVIL_SECRETARIES.has(state) && /^(?:foreign|home|cabinet) secretary$/.test(head))
        return "deputy-minister";
      return office.deputy || isJunior(words, office) ? "deputy-minister" : "minister";
    case "secretary":
      // `senior presidential secretary for foreign affairs`
      if (isPresidential(words, office)) return "adviser";
      if (has("party") || words.key(office.head.first - 1) === "party")
        return has("local") ? "local-leader" : "party-official";
      if (/\b(?:council|commission|committee|board)\b/.test(bodyText(words, office))) return "organization-official";
      if (/\b(?:personal|private|social|confidential)$/.test(bodyText(words, office))) return "other";
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
      return state === null || state === "US" || state === "GB" || state === "VA" || office.portfolios.length === 0
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
      const chief = CHIEFS.has(head);
      if (head === "chief executive" && state !== null && CHIEF_EXECUTIVES.has(state) && office.organization === null)
        return "head-of-government";
      if (has("company")) return "business";
      if (office.international || has("university", "party", "parliament", "body", "local", "ministry"))
        return chief ? "organization-head" : "organization-official";
      return "business";
    }
    case "member":
      if (head.includes("politburo") || /political bureau/.test(bodyText(words, office)) || has("party"))
        return "party-official";
      if (head.includes("cabinet") || /\bcabinet\b/.test(bodyText(words, office))) return "minister";
      if (has("parliament")) return "legislator";
      if (has("company")) return "business";
      return has("local") ? "local-leader" : "organization-official";
    case "adviser":
      return head === "chief of staff" && has("military") ? "military" : "adviser";
    case "official":
      if (has("party")) return "party-official";
      // A firm is named with its town: `officers of Denver-based Acme Inc.`
      if (has("company") && office.organization !== null && !has("ministry", "police", "court")) return "business";
      if (has("ministry", "local", "police", "court") || office.portfolios.length > 0)
        return office.international ? "organization-official" : "other";
      if (has("military")) return "military";
      return office.international || has("body", "university") ? "organization-official" : "other";
    case "envoy":
      return /high representative/.test(head) && (state === "EU" || office.bodyStates.includes("EU"))
        ? "organization-official"
        : "envoy";
    default:
      return "other";
  }
}
