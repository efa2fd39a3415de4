import { BODIES } from "./bodies.ts";
import type { Context } from "./context.ts";
import { GATHERINGS } from "./gatherings.ts";
import { INSTRUMENTS } from "./instruments.ts";
import type { Phrase } from "./phrase.ts";
import { type Rule, rulesByHead } from "./rule.ts";
import { between, isBusiness, qualified, sides, subject } from "./signs.ts";

/** The sides stand in the phrase itself: the plainest sign, so it is asked first and named in the record. */
const PARTIES: Rule = {
  id: "parties",
  accepts: (phrase, context) => {
    return sides(phrase) && isArrangement(phrase, context) && !isBusiness(phrase, context);
  },
};

/** What of two sides is an arrangement, by its noun. */
function isArrangement(phrase: Phrase, context: Context): boolean {
  const { kind, sense, force } = phrase.word;
  if (kind === "organization") return sense === "mechanism" && subject(phrase);
  if (sense === "talks" || sense === "meeting" || sense === "dialogue" || sense === "consultation") {
    // `dialogue between India and Pakistan` is a wish; the compound or a subject makes it an arrangement.
    return (
      phrase.before.states.length >= 2 ||
      subject(phrase) ||
      phrase.session !== null ||
      phrase.has.level ||
      (between(phrase) && phrase.before.determiner === "the")
    );
  }
  if (sense === "event" || sense === "council") return phrase.named;
  // `the partnership between the two parties` says nothing more than that they deal with each other.
  if (kind === "partnership")
    return phrase.before.states.length >= 2 || (qualified(context, phrase) && sense === "partnership");
  if (phrase.word.plural && force === "weak" && !phrase.has.common && !subject(phrase)) return false;
  if (sense === "round" || sense === "session") return phrase.session !== null;
  return true;
}

/** What makes a phrase specific: the first that accepts is the reason the record gives. The families do not compete. */
export const rulesFor = rulesByHead<Rule>([PARTIES, ...GATHERINGS, ...BODIES, ...INSTRUMENTS]);
