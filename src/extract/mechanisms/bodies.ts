import type { Rule } from "./rule.ts";
import { coordinated } from "./signers.ts";
import { body, international, quote, region, subject, twoSided } from "./signs.ts";

/** Commissions, committees, groups and mechanisms that stand. */
export const BODIES: readonly Rule[] = [
  {
    id: "contact-group",
    accepts: (phrase) =>
      phrase.word.sense === "contact group" &&
      (phrase.after.topic !== null ||
        body(phrase) ||
        region(phrase) ||
        (phrase.named && phrase.before.states.length > 0)),
  },
  {
    id: "joint-mechanism",
    accepts: (phrase, context) =>
      phrase.word.sense === "mechanism" &&
      phrase.named &&
      phrase.has("joint") &&
      (phrase.has("subject") || phrase.before.names.length > 0) &&
      twoSided(phrase, context),
  },
  {
    id: "regional-body",
    accepts: (phrase) =>
      phrase.word.kind === "committee" &&
      phrase.named &&
      phrase.has("region") &&
      (phrase.has("level") || phrase.session !== null),
  },
  {
    id: "joint-body",
    accepts: (phrase, context) =>
      phrase.word.kind === "committee" &&
      phrase.has("joint") &&
      (context.pair !== null ||
        coordinated(context, phrase.sentence, phrase.first) !== null ||
        (phrase.session !== null && phrase.named && context.stateCount >= 2)) &&
      (phrase.named || subject(phrase) || phrase.session !== null),
  },
  {
    id: "working-group",
    accepts: (phrase, context) =>
      phrase.word.sense === "working group" &&
      phrase.after.topic !== null &&
      international(phrase, context) &&
      phrase.before.owner === null,
  },
  {
    id: "body-of-an-organisation",
    accepts: (phrase) => phrase.word.kind === "committee" && body(phrase) && phrase.named,
  },
  {
    id: "regional-mechanism",
    accepts: (phrase, context) =>
      phrase.word.sense === "mechanism" &&
      phrase.has("region") &&
      /co-?operation|dialogue|security/i.test(quote(context, phrase)),
  },
];
