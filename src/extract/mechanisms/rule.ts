import type { HeadWord } from "../../model/tag.ts";
import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";

/** What says that a phrase is one particular arrangement between states. */
export interface Rule {
  readonly id: string;
  /** What is asked of the head noun alone; any will do where it stands out. */
  heads?(word: HeadWord): boolean;
  accepts(phrase: Phrase, context: Context): boolean;
}

/** The rules that may hold for a head noun, in their order: worked out once a noun, for most rules are of few. */
export function rulesByHead<R extends Pick<Rule, "heads">>(rules: readonly R[]): (word: HeadWord) => readonly R[] {
  const known: WeakMap<HeadWord, readonly R[]> = new WeakMap();
  return (word) => {
    let own = known.get(word);
    if (own === undefined) {
      own = rules.filter(({ heads }) => heads === undefined || heads(word));
      known.set(word, own);
    }
    return own;
  };
}
