import { WITH_TREASURER } from "../../lexicon/constitutions.ts";
import type { Portfolio, Role } from "../../schema/record.ts";
import type { Office } from "./office.ts";
import { bodyText, headText, isJunior, saysCommittee } from "./phrases.ts";
import type { Words } from "./words.ts";

/** Roles that bear a portfolio. */
const CHARGED: ReadonlySet<Role> = new Set([
  "minister",
  "deputy-minister",
  "spokesperson",
  "organization-official",
  "party-official",
  "legislator",
  "other",
  "adviser",
  "envoy",
] as const);

/** The title of a minister where the state has such a one: `Treasurer X`. */
export function isTreasurer({ home, key, tokens }: Words, { head, states }: Office): boolean {
  const state = states[0] ?? home;
  return (
    key(head.first) === "treasurer" &&
    tokens[head.first]?.shape !== "lower" &&
    state !== null &&
    WITH_TREASURER.has(state)
  );
}

/** Britain's chancellor is its finance minister. */
export function isExchequer(words: Words, state: string | null): boolean {
  return (state ?? words.home) === "GB";
}

/** Most offices are of none. */
function saysCommission({ key }: Words, { first, end }: Office): boolean {
  for (let at = first; at < end; at++) if (key(at).startsWith("commission")) return true;
  return false;
}

const PLANNING = /development and reform commission|planning commission/;

export function portfolioOf(words: Words, office: Office, role: Role): Portfolio | null {
  if (!CHARGED.has(role)) return null;
  const head = headText(words, office);
  const stated = office.portfolios[0];
  if (
    role === "legislator" ||
    role === "other" ||
    role === "organization-official" ||
    role === "party-official" ||
    role === "envoy" ||
    role === "adviser"
  ) {
    if (head === "foreign policy chief") return "foreign-affairs";
    if (head === "trade chief" || head === "trade negotiator") return "trade";
    if (head === "economics chief") return "economy";
    if (role === "envoy" || role === "adviser") return stated === "trade" ? stated : null;
    // The words of a party's name are no charge: `Justice and Development Party`.
    if (role === "party-official" && !saysCommittee(words, office)) return null;
    return stated === undefined || stated === "other" ? null : stated;
  }
  if (saysCommission(words, office) && PLANNING.test(bodyText(words, office))) return "planning-investment";
  if (role === "spokesperson")
    return office.kinds.includes("ministry") || office.portfolios.length > 0 ? (stated ?? null) : null;
  switch (head) {
    case "attorney general":
    case "attorney-general":
    case "solicitor general":
    case "solicitor-general":
    case "lord chancellor":
      return "justice";
    case "chancellor":
    case "chancellor of the exchequer":
    case "financial secretary":
    case "treasurer":
    case "treasury chief":
      return "finance";
    case "foreign secretary":
    case "fm":
    case "dfm":
    case "fms":
      return "foreign-affairs";
    case "home secretary":
      return "interior";
    case "trade representative":
      return "trade";
    case "defense chief":
    case "defence chief":
      return "defence";
    default:
  }
  if (office.head.value.kind === "secretary-of-state" || head.endsWith(" of state")) {
    // `Undersecretary of State at the Chancellery`, `… in the Ministry of Defence`: the body tells the field.
    const seated = office.kinds.some((kind) => kind !== "plain") && office.bodyStates[0] !== "US";
    if (head !== "minister of state" && !(seated && office.head.value.kind === "undersecretary"))
      return stated !== undefined &&
        office.head.value.kind === "secretary-of-state" &&
        !office.deputy &&
        !isJunior(words, office)
        ? stated
        : "foreign-affairs";
  }
  return stated ?? null;
}
