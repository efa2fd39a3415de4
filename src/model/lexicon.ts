import type { TagClass } from "./reading.ts";
import type { TagPayloads } from "./tag.ts";

/** How the words must be cased: `any`; `capital`, the first begins with a capital; `exact`, as the lexicon has them. */
export type Casing = "any" | "capital" | "exact";

export interface Entry<C extends TagClass = TagClass> {
  readonly words: string;
  readonly value: TagPayloads[C];
  readonly casing?: Casing;
}

/** One lexicon class: its words and what each means. */
export interface LexiconClass<C extends TagClass = TagClass> {
  readonly class: C;
  readonly casing: Casing;
  readonly entries: readonly Entry<C>[];
}

/** What a phrase means. */
export interface Meaning {
  readonly class: TagClass;
  readonly casing: Casing;
  readonly value: TagPayloads[TagClass];
}

/** The phrases that begin with the same keys: those that end here, and by their next key those that go on. */
export interface Phrases {
  next: Map<string, Phrases> | null;
  endings: Array<{
    readonly meaning: Meaning;
    /** The words as written, where their case counts. */
    readonly texts: readonly string[] | null;
  }> | null;
}
