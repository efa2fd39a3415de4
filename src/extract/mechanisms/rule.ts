import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";

/** What says that a phrase is one particular arrangement between states. */
export interface Rule {
  readonly id: string;
  accepts(phrase: Phrase, context: Context): boolean;
}
