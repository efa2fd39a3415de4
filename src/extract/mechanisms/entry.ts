import type { Level, MechanismKind, Portfolio } from "../../schema/record.ts";

/** A mention on its way to an entry: where it stands and what it says. Tokens `first` to `end` (exclusive). */
export interface Found {
  readonly first: number;
  readonly end: number;
  /** Token after the name proper, before its complements. */
  readonly proper: number;
  readonly kind: MechanismKind;
  readonly sense: string;
  readonly rule: string;
  /** Tokens of those who hold it, where the phrase itself does not name them: `ASEAN finance ministers … their 6th meeting`. */
  readonly holders: readonly [number, number] | null;
  /** The canonical name of a known arrangement, else null. */
  readonly known: string | null;
  /** Tokens of the name without its ordinal and its article. */
  readonly name: readonly [number, number];
  readonly session: number | null;
  readonly level: Level | null;
  readonly portfolio: Portfolio | null;
  /** Sorted; from the phrase itself where `told`, else from its sentence or article. */
  readonly parties: readonly string[];
  readonly told: boolean;
  readonly from: number | null;
  readonly to: number | null;
  readonly year: number | null;
  /** Folded words that tell it from others of its kind, each once. */
  readonly words: readonly string[];
  /** Token of an acronym in parentheses, by which it may be called later. */
  readonly alias: number | null;
  readonly plural: boolean;
  /** A bare noun that leans on a mention before it for its name. */
  readonly echo: boolean;
  /** `the agreement between the two countries` points back at one already told. */
  readonly definite: boolean;
  /** Index of its sentence: two descriptions side by side are two arrangements. */
  readonly sentence: number;
  /** A headline says in other words what the lead says. */
  readonly headline: boolean;
}

export interface Entry {
  /** The mention whose words name it best. */
  lead: Found;
  readonly mentions: Found[];
}

/** A copy to be changed, in the one shape of mentions: what is read of them all is then found at one place. */
export function copyOf(found: Found): { -readonly [Field in keyof Found]: Found[Field] } {
  return {
    first: found.first,
    end: found.end,
    proper: found.proper,
    kind: found.kind,
    sense: found.sense,
    rule: found.rule,
    known: found.known,
    holders: found.holders,
    name: found.name,
    session: found.session,
    level: found.level,
    portfolio: found.portfolio,
    parties: found.parties,
    told: found.told,
    from: found.from,
    to: found.to,
    year: found.year,
    words: found.words,
    alias: found.alias,
    plural: found.plural,
    echo: found.echo,
    definite: found.definite,
    sentence: found.sentence,
    headline: found.headline,
  };
}
