import type { Level, MechanismKind, Portfolio, Role } from "../schema/record.ts";

/**
 * What each lexicon class says of the words it tags. A class is added by adding its payload here, its words in
 * `src/lexicon`, and one line in `src/lexicon/index.ts`.
 */
export interface TagPayloads {
  /** A state or the European Union: `Việt Nam`, `Lao`, `Laotians`, `Vientiane`, `Sino`. */
  state: StateWord;
  /** 1–12. */
  month: number;
  /** 1 (Monday) – 7 (Sunday), as ISO 8601. */
  weekday: number;
  /** Number words and magnitudes: `twenty`, `hundred`, `million`, `bn`, `crore`. */
  numeral: NumeralWord;
  /** Ordinal words: `tenth` 10, `inaugural` is none. */
  ordinal: number;
  /** Words that name or measure time: `year`, `summer`, `yesterday`, `annually`, `Christmas`. */
  time: TimeWord;
  /** An organisation, forum, treaty, process or programme with a name of its own: `ASEAN`, `Kyoto Protocol`. */
  arrangement: ArrangementWord;
  /** Head nouns of arrangements: `commission`, `treaty`, `summit`. */
  head: HeadWord;
  /** Words that stand before such a head: `strategic`, `ministerial`, `Mekong`. */
  qualifier: QualifierWord;
  /** Heads of titles: `prime minister`, `Secretary-General`, `Sen.`. */
  office: OfficeWord;
  /** Words by which a sentence ties names, offices and gatherings to each other. */
  cue: CueWord;
  /** What an office is charged with: `foreign affairs`, `trade and industry`. */
  portfolio: Portfolio;
  /** Organisations known by name: `State Duma`, `Labour Party`, `NATO`. */
  body: BodyWord;
  /** Cities and the parts of states: `Nagoya`, `Bavaria`, `Chechen`. */
  place: PlaceWord;
}

export interface StateWord {
  /** ISO 3166-1 alpha-2, `EU`, or the withdrawn code of a former state (`SU`, `YU`, `CS`, `DD`). */
  readonly code: string;
  /** `name` Laos · `adjective` Lao · `people` Laotians · `capital` Vientiane · `prefix` Sino(-). */
  readonly form: "name" | "adjective" | "people" | "capital" | "prefix";
}

export interface NumeralWord {
  readonly value: number;
  /** `unit` 0–19 · `ten` 20–90 · `hundred` · `magnitude` thousand and up, lakh, crore, abbreviations · `dozen` · `part` half, quarter, third. */
  readonly role: "unit" | "ten" | "hundred" | "magnitude" | "dozen" | "part";
}

/** `FN` fortnight, `WE` weekend, `DE` decade, `CE` century, `ML` millennium; the rest by their initials. */
export type TimeUnit = "S" | "MIN" | "H" | "D" | "W" | "FN" | "WE" | "M" | "Q" | "Y" | "DE" | "CE" | "ML";

export type TimeWord =
  | { readonly role: "unit"; readonly unit: TimeUnit; readonly plural: boolean }
  | { readonly role: "season"; readonly season: "SP" | "SU" | "FA" | "WI"; readonly plural: boolean }
  | { readonly role: "daypart"; readonly part: "MO" | "AF" | "EV" | "NI"; readonly plural: boolean }
  /** `noon`, `midnight`: a time of day of its own. */
  | { readonly role: "hour"; readonly time: string }
  /** `a.m.`, `p.m.` */
  | { readonly role: "meridiem" }
  /** Days from the publication date; `tonight` has a part of day too. */
  | { readonly role: "day"; readonly offset: number; readonly part: "" | "TNI" }
  | { readonly role: "vague"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
  | { readonly role: "set"; readonly value: string }
  /** `nineties` 9. */
  | { readonly role: "decade"; readonly tens: number }
  /** Says nothing of time alone, but an expression may stand around it: `period`, `half`, `A.D.`. */
  | { readonly role: "cue" }
  /** A feast with a fixed day of the year, or one to be computed. */
  | { readonly role: "holiday"; readonly day: string };

export interface ArrangementWord {
  /** The name it is known by, whatever form stands in the text. */
  readonly name: string;
  readonly kind: MechanismKind;
  /** `short` counts only where no capitalised word stands before it (`Security Council`). */
  readonly form: "name" | "short" | "acronym";
  /** Codes of the states between which it stands, where they are few and fixed; alternatives for one that changed its name. */
  readonly parties: ReadonlyArray<readonly string[]>;
  /** Means other things too often: counts only where the article gives a fuller form. */
  readonly weak: boolean;
}

export interface HeadWord {
  readonly kind: MechanismKind;
  /** What joins words that news swaps: `pact`, `treaty` and `accord` are all `agreement`. */
  readonly sense: string;
  /** How much a description needs beside the noun, from `strong` (a subject) to `weak` (the parties); `frame` counts gatherings of a body. */
  readonly force: "strong" | "plain" | "weak" | "frame";
  readonly plural: boolean;
}

export interface QualifierWord {
  readonly sort: "common" | "passing" | "joint" | "subject" | "level" | "region";
  readonly portfolio: Portfolio | null;
  readonly level: Level | null;
}

export interface OfficeWord {
  readonly kind: OfficeKind;
  readonly plural: boolean;
  /** Names no office by itself: `leader`, `member`. */
  readonly weak: boolean;
  /** Names an office only with a capital: `General`, `Major`. */
  readonly capital: boolean;
  /** Role and portfolio that are given with the word (a project's own offices), not read from what stands around it. */
  readonly standing?: { readonly role: Role; readonly portfolio: Portfolio | null };
}

export interface CueWord {
  /** The kind of office that the verb tells of its subject: `chairs the committee`; null for other words. */
  readonly verb: OfficeKind | null;
  /** `his counterpart X` */
  readonly counterpart: boolean;
  /** `a delegation led by X` */
  readonly leads: boolean;
  /** It may say who chairs or holds a gathering: `co-chaired`, `held`. */
  readonly chairs: boolean;
  /** It ends a company's name: `Inc.` */
  readonly firm: boolean;
  /** In small letters too it may open a name that has no title before it: `al Sharaa`. */
  readonly particle: boolean;
}

export type OfficeKind =
  | "monarch"
  | "royal"
  | "president"
  | "head-of-state"
  | "premier"
  | "deputy-premier"
  | "chancellor"
  | "minister"
  | "deputy-minister"
  | "secretary"
  | "secretary-of-state"
  | "undersecretary"
  | "secretary-general"
  | "speaker"
  | "legislator"
  | "ambassador"
  | "envoy"
  | "spokesperson"
  | "local"
  | "rank"
  | "judge"
  | "prosecutor"
  | "adviser"
  | "head"
  | "chairman"
  | "leader"
  | "officer"
  | "member"
  | "official"
  | "cleric";

export interface BodyWord {
  /** States it may act for, the likeliest first. */
  readonly states: readonly string[];
  /** It belongs to many states. */
  readonly international: boolean;
  readonly kind: BodyKind;
}

/** `plain` words belong to organisations' names and show no kind. */
export type BodyKind =
  | "ministry"
  | "parliament"
  | "court"
  | "party"
  | "company"
  | "military"
  | "police"
  | "local"
  | "university"
  | "body"
  | "plain";

/** A city that is no capital, or a part of a state: `Shanghai`, `Texas`, `Catalonia`. */
export interface PlaceWord {
  readonly state: string;
}
