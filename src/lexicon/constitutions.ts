/**
 * Which states lack an office, so that a title under their dateline is another state's; and offices that only certain
 * states have. Source: the constitutions in force, 2024; a state that had the office in living memory is not listed.
 */
const codes = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** States that are gone, by the state their capital is in now. */
export const PREDECESSORS: ReadonlyMap<string, string> = new Map([
  ["RS", "YU"],
  ["RU", "SU"],
  ["CZ", "CS"],
]);

/** Crowned heads, no president. */
export const WITHOUT_PRESIDENT = codes(
  "GB AU CA NZ JP ES NL BE SE NO DK LU MC LI VA TH MY SA JO MA KW QA BH OM BN BT LS SZ TO JM BS PG SB BZ AD HK MO EU",
);
/** The vice president of the state is called executive. */
export const WITH_EXECUTIVE_VICE = codes("VE");

/** Presidents govern themselves, or the head of government has another name. */
export const WITHOUT_PRIME_MINISTER = codes(
  "US BR MX CL CO VE EC BO PY UY CR PA GT HN SV DO ID PH CY CH DE AT GH MW LR BW HK MO VA EU",
);
export const WITHOUT_FOREIGN_MINISTER = codes("US VA EU");
export const WITH_MONARCH = codes(
  "GB AU CA NZ JP ES NL BE SE NO DK LU MC LI TH MY SA JO MA KW QA BH OM BN BT LS SZ TO KH AE NP VA IR AF ET",
);
export const WITH_CHANCELLOR = codes("DE AT CH DD");

/** Where English calls ministries departments, as Washington does, and there is an attorney general. */
export const WITH_DEPARTMENTS = codes("IE ZA AU CA NZ PH IN PK HK GB NG KE GH");

/** Where the treasurer is the minister of finance, or beside him. */
export const WITH_TREASURER = codes("AU NZ");

/** Where those who head departments, or their first civil servants, are called secretaries. */
export const WITH_SECRETARIES = codes(
  "US GB PH MX HK MO IN PK BD LK NP MM BT MV KE UG TZ NG GH ZM MY SG BN AU NZ IE VA PR FJ PG MW MU MT CY AR CL BR DO HN LY ES YU CS",
);
/** Fields whose secretary sits in Washington wherever his state is not named. */
export const AMERICAN_FIELDS: ReadonlySet<string> = new Set(
  "treasury commerce labor agriculture transportation interior homeland".split(" "),
);

/** Offices that tell their state by themselves: the likeliest first, others where the article is at home. */
export const IMPLIED_STATES: Readonly<Record<string, readonly string[]>> = {
  "secretary of state": ["US", "VA"],
  "house speaker": ["US", "PH", "JP", "NZ", "ID"],
  "senate majority leader": ["US", "PH"],
  "house majority leader": ["US", "PH"],
  "senate minority leader": ["US", "PH"],
  "house minority leader": ["US", "PH"],
  "u.s. attorney": ["US"],
  congressman: ["US", "PH", "PE", "CO"],
  congresswoman: ["US", "PH", "PE", "CO"],
  "rep.": ["US", "PH", "KR", "NG", "LR"],
  "sen.": [
    "US",
    "PH",
    "AU",
    "CA",
    "MX",
    "CO",
    "NG",
    "PK",
    "KE",
    "LR",
    "ZW",
    "AR",
    "BR",
    "CL",
    "UY",
    "PY",
    "BO",
    "PE",
    "VE",
    "DO",
    "HT",
  ],
  "chancellor of the exchequer": ["GB"],
  "home secretary": ["GB", "IN"],
  "foreign secretary": ["GB", "IN", "PK", "BD", "NP", "PH", "LK", "MX"],
  taoiseach: ["IE"],
  tanaiste: ["IE"],
  "chief cabinet secretary": ["JP"],
  "state councilor": ["CN"],
  "state councillor": ["CN"],
  emperor: ["JP", "ET"],
  empress: ["JP", "ET"],
  pope: ["VA"],
  pontiff: ["VA"],
};
