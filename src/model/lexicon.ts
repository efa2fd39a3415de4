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
