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
