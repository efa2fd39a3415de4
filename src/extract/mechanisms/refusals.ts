import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";
import { type Rule, rulesByHead } from "./rule.ts";
import { between, domestic, keyAt, quote, severalSided, sides } from "./signs.ts";
import { IS } from "./words.ts";

export interface Refusal extends Pick<Rule, "id" | "heads"> {
  refuses(phrase: Phrase, context: Context): boolean;
}

/** `the committee held its 11th meeting`: a body of both sides gathers by number. */
function meets({ headEnd, sentence }: Phrase, context: Context): boolean {
  for (let at = headEnd; at < Math.min(headEnd + 8, sentence.end - 2); at++) {
    if (keyAt(context, at) !== "its") continue;
    const { reading } = context;
    const numbered = reading.tokens[at + 1]?.kind === "ordinal" || reading.tag(at + 1, "ordinal") !== undefined;
    return numbered && reading.tag(at + 2, "head")?.value.force === "frame";
  }
  return false;
}

const isPress = (key: string) => key === "press" || key === "news";

/** Bodies of one state that are named after its dealings with another. */
const ONE_SIDED = /\b(?:security review commission|executive commission)$/i;

/** `American Israel Public Affairs Committee`: states side by side, which nothing joins. */
function isRow({ before, after, has, session }: Phrase, context: Context): boolean {
  const [one, other] = before.states;
  return (
    one !== undefined &&
    other !== undefined &&
    one.end === other.first &&
    !before.joined &&
    !has.joint &&
    session === null &&
    after.between === null &&
    context.token(other.first)?.shape === "title"
  );
}

/** What is no arrangement whatever else it has; the first that refuses ends the matter. */
const REFUSALS: readonly Refusal[] = [
  {
    id: "predicate",
    // `FOCAC is a mechanism for dialogue` says what something is; it names nothing.
    heads: (word) => word.sense === "mechanism" && !word.plural,
    refuses: (phrase) => phrase.before.determiner !== "the",
  },
  {
    id: "other-noun",
    // The head only qualifies another noun: `summit venue`, `agreement text`, `dialogue partner`, `council member`.
    refuses: (phrase, context) => phrase.parties.length < 2 && context.is(phrase.headEnd, IS.otherNoun),
  },
  {
    id: "verb",
    // `Zambia and Zimbabwe fund the dam`, `India, Japan plan a summit`
    refuses: (phrase, context) =>
      phrase.before.states.length > 0 &&
      !phrase.before.joined &&
      context.stateBefore(phrase.head.first)?.value.form === "name" &&
      /^(?:fund|plan|program|scheme|process|bank|deal)$/.test(keyAt(context, phrase.head.first)) &&
      context.token(phrase.head.first)?.shape === "lower",
  },
  {
    id: "course-of-things",
    // `the process of talks with Bhutan`, `the peace process between the two`: only a name of its own makes it one
    heads: (word) => word.sense === "process",
    refuses: (phrase) =>
      (phrase.before.names.length === 0 || phrase.after.of !== null) && !(phrase.named && phrase.has.region),
  },
  {
    id: "press-or-party-meeting",
    heads: (word) => word.kind === "meeting",
    refuses: (phrase, context) =>
      context.is(phrase.before.first - 1, IS.ownGathering) || isPress(keyAt(context, phrase.head.first - 1)),
  },
  {
    id: "national-body",
    heads: (word) => word.kind === "committee",
    refuses: (phrase, context) => {
      if (phrase.before.bodies.length > 0) return false;
      if (phrase.has.joint && phrase.parties.length >= 2) return false;
      if (phrase.parties.length >= 2) {
        if (ONE_SIDED.test(quote(context, phrase)) || isRow(phrase, context)) return true;
        // The committee of one side that is named after the relation.
        const words = phrase.before.qualifiers.map((tag) => context.reading.quote(tag.first, tag.end).toLowerCase());
        const bare = words.every((word) => /^(?:cooperation|co-operation|friendship)$/.test(word));
        const gathers = phrase.session !== null || phrase.after.between !== null || meets(phrase, context);
        return bare && words.length > 0 && !gathers;
      }
      for (let at = phrase.headEnd; at < phrase.end; at++) if (context.is(at, IS.legislature)) return true;
      return context.is(phrase.first - 1, IS.legislature) || domestic(context, phrase);
    },
  },
  {
    id: "one-state",
    // A single state's plan, commission, strategy: parties deal with each other, one does not.
    heads: (word) =>
      word.sense !== "mission" &&
      word.sense !== "contact group" &&
      word.sense !== "growth area" &&
      (word.kind === "committee" || word.kind === "programme" || word.kind === "organization"),
    refuses: (phrase) =>
      phrase.parties.length === 1 && !phrase.both && !between(phrase) && phrase.after.with === null && !sides(phrase),
  },
  {
    id: "national-plan",
    // `9th National Development Plan (2021-2025)`
    refuses: (phrase, context) =>
      phrase.word.kind === "programme" && phrase.parties.length < 2 && domestic(context, phrase),
  },
  {
    id: "owned-by-one",
    heads: (word) => word.kind !== "agreement" && word.kind !== "meeting",
    refuses: (phrase) => phrase.before.owner !== null && phrase.before.owner !== "both" && !sides(phrase),
  },
  {
    id: "business-gathering",
    heads: (word) => word.sense === "forum",
    refuses: (phrase, context) =>
      /\b(?:business|academic|scholars|youth|media|economic forum)\b/i.test(quote(context, phrase)),
  },
  {
    id: "one-off-talk",
    heads: (word) => word.sense === "talks" || word.sense === "meeting" || word.sense === "dialogue",
    refuses: (phrase, context) =>
      (phrase.after.between?.persons === true || phrase.after.with !== null) &&
      phrase.before.states.length < 2 &&
      (phrase.session === null || phrase.word.sense === "meeting") &&
      !severalSided(phrase, context),
  },
];

export const refusalsFor = rulesByHead(REFUSALS);
