import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";
import type { Rule } from "./rule.ts";
import { SHARED_BODIES } from "./shared.ts";
import { coordinated, REACH } from "./signers.ts";
import { body, bodyBehind, international, keyAt, quote, region, subject, twoSided } from "./signs.ts";

/** Commissions, committees, groups and mechanisms that stand. */
export const BODIES: readonly Rule[] = [
  {
    id: "contact-group",
    heads: (word) => word.sense === "contact group",
    accepts: (phrase) =>
      phrase.after.topic !== null ||
      body(phrase) ||
      region(phrase) ||
      (phrase.named && phrase.has.joint) ||
      (phrase.named && phrase.before.states.length > 0),
  },
  {
    id: "joint-mechanism",
    heads: (word) => word.sense === "mechanism",
    accepts: (phrase, context) =>
      phrase.named &&
      phrase.has.joint &&
      (phrase.has.subject || phrase.before.names.length > 0) &&
      twoSided(phrase, context),
  },
  {
    id: "regional-body",
    heads: (word) => word.kind === "committee",
    accepts: (phrase) =>
      phrase.named &&
      phrase.has.region &&
      (phrase.has.level || phrase.session !== null || (phrase.has.subject && phrase.before.names.length === 0)),
  },
  {
    id: "joint-body",
    heads: (word) => word.kind === "committee",
    accepts: (phrase, context) =>
      phrase.has.joint &&
      (context.pair !== null ||
        bothSides(phrase, context) ||
        coordinated(context, phrase.sentence, phrase.first) !== null ||
        (phrase.session !== null && phrase.named && context.stateCount >= 2)) &&
      (phrase.named || subject(phrase) || phrase.session !== null),
  },
  {
    id: "working-group",
    heads: (word) => word.sense === "working group",
    accepts: (phrase, context) =>
      phrase.after.topic !== null && international(phrase, context) && phrase.before.owner === null,
  },
  {
    id: "body-of-an-organisation",
    heads: (word) => word.kind === "committee",
    accepts: (phrase) => body(phrase) && phrase.named,
  },
  {
    id: "organ-of-a-body",
    // `the WTO's general council`: an organisation's possessive makes its organs particular.
    heads: (word) => word.kind === "committee",
    accepts: (phrase) =>
      phrase.before.body !== null &&
      (phrase.named || phrase.before.qualifiers.length > 0 || phrase.word.force === "weak"),
  },
  {
    id: "council-of-a-body",
    // `the Council of Ministers of the SADC`, `the Standing Committee of ASEAN`
    heads: (word) => word.kind === "committee" && !word.plural,
    accepts: (phrase, context) => phrase.named && bodyBehind(phrase, context) !== null,
  },
  ...SHARED_BODIES,
  {
    id: "mission",
    // `UN Mission in Liberia`, `African Mission in Sudan`, `EU Monitoring Mission in Georgia`; a state's mission is its embassy.
    heads: (word) => word.sense === "mission",
    accepts: (phrase) =>
      phrase.named &&
      phrase.after.posted &&
      (body(phrase) || phrase.has.region || union(phrase)) &&
      phrase.before.states.every(({ value }) => value.code === "EU"),
  },
  {
    id: "regional-mechanism",
    heads: (word) => word.sense === "mechanism",
    accepts: (phrase, context) => phrase.has.region && /co-?operation|dialogue|security/i.test(quote(context, phrase)),
  },
];

const union = (phrase: Phrase) => phrase.before.states.some(({ value }) => value.code === "EU");

/** `the two sides will set up a joint commission to monitor the truce` */
function bothSides(phrase: Phrase, context: Context): boolean {
  for (let at = Math.max(phrase.sentence.first, phrase.first - REACH); at + 1 < phrase.first; at++) {
    if (
      /^(?:two|both)$/.test(keyAt(context, at)) &&
      /^(?:sides|parties|governments|countries|nations|neighbou?rs)$/.test(keyAt(context, at + 1))
    )
      return true;
  }
  return false;
}
