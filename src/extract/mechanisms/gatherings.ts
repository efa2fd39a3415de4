import type { Context } from "./context.ts";
import { ministersOf } from "./ministers.ts";
import type { Phrase } from "./phrase.ts";
import type { Rule } from "./rule.ts";
import { coordinated } from "./signers.ts";
import { body, domestic, isBusiness, ofBody, quote, severalSided, subject, THREE, twoSided } from "./signs.ts";

/** Summits, conferences, talks, consultations and dialogues. */
export const GATHERINGS: readonly Rule[] = [
  {
    id: "summit",
    heads: (word) => word.sense === "summit",
    accepts: (phrase, context) =>
      phrase.after.with === null &&
      (body(phrase) ||
        ofBody(phrase, context) ||
        phrase.before.names.length > 0 ||
        phrase.has.region ||
        phrase.after.of !== null ||
        phrase.after.year !== null ||
        (phrase.session !== null && phrase.session > 2) ||
        (phrase.after.topic !== null && (phrase.has.common || phrase.has.passing || phrase.has.joint))) &&
      !isBusiness(phrase, context),
  },
  {
    id: "gathering-of-a-body",
    heads: (word) => word.kind === "meeting" && word.sense !== "talks",
    accepts: (phrase, context) =>
      (body(phrase) || ofBody(phrase, context) || ofRegion(phrase, context)) &&
      (phrase.word.force === "frame" ||
        phrase.word.sense === "conference" ||
        phrase.word.sense === "ministerial" ||
        phrase.word.sense === "retreat" ||
        phrase.named),
  },
  {
    id: "gathering-at-a-level",
    heads: (word) => word.kind === "meeting" && word.sense !== "talks",
    accepts: (phrase) =>
      phrase.level !== null &&
      ((phrase.named && phrase.has.level) ||
        (phrase.session !== null && phrase.session > 1 && phrase.has.level) ||
        (phrase.has.region && phrase.has.level)),
  },
  {
    id: "conference",
    heads: (word) => word.sense === "conference",
    accepts: (phrase, context) =>
      !domestic(context, phrase) &&
      ((phrase.has.joint && phrase.named) ||
        (/\b(?:international|world|global|peace|disarmament|donors?|regional|pledging)\b/i.test(
          quote(context, phrase),
        ) &&
          (phrase.after.topic !== null ||
            (phrase.has.subject && phrase.has.region) ||
            (phrase.before.states.length === 1 && phrase.before.determiner !== null) ||
            phrase.before.names.length > 0 ||
            (phrase.has.subject && phrase.named)))),
  },
  {
    id: "regional-talks",
    heads: (word) => word.sense === "talks",
    accepts: (phrase) => phrase.has.region && phrase.has.subject && phrase.after.with === null,
  },
  {
    id: "talks-called-by-their-city",
    // `the Geneva arms talks`, `the Doha peace negotiations`
    heads: (word) => word.sense === "talks",
    accepts: (phrase, context) =>
      phrase.before.determiner === "the" &&
      phrase.has.subject &&
      phrase.before.names.length === 1 &&
      context.stateCount >= 2 &&
      isPlace(context, phrase.before.names[0]),
  },
  {
    id: "talks-of-several",
    // `the four-party talks with North Korea`, `tripartite negotiations on the dam`
    heads: (word) => word.sense === "talks",
    accepts: (phrase, context) =>
      context.stateCount >= 2 &&
      (severalSided(phrase, context) ||
        (/\b(?:trilateral|tripartite|quadrilateral|quadripartite)\b/i.test(quote(context, phrase)) &&
          (coordinated(context, phrase.sentence, phrase.first)?.length ?? 0) > 2)),
  },
  {
    id: "talks-on-an-instrument",
    // `the India-Chile trade pact talks`, `the Comprehensive Economic Partnership Agreement negotiations`
    heads: (word) => word.sense === "talks",
    accepts: (phrase, context) =>
      isOnInstrument(context, phrase) &&
      (context.pair !== null || coordinated(context, phrase.sentence, phrase.first) !== null),
  },
  {
    id: "talks-on-a-state",
    heads: (word) => word.sense === "talks",
    accepts: (phrase, context) =>
      (phrase.has.subject || THREE.test(quote(context, phrase))) &&
      phrase.after.topic !== null &&
      context.reading.tag(phrase.after.topic[0], "state")?.value.form === "name",
  },
  {
    id: "numbered-round",
    heads: (word) => word.sense === "talks",
    accepts: (phrase, context) =>
      phrase.session !== null &&
      phrase.before.determiner !== "a" &&
      (phrase.has.subject || phrase.has.level) &&
      (coordinated(context, phrase.sentence, phrase.first) !== null || context.pair !== null),
  },
  {
    id: "talks-within-a-state",
    // `the third round of the inter-Tajik talks`, `Inter-Congolese Dialogue`
    heads: (word) => word.kind === "meeting" || word.kind === "consultation",
    accepts: (phrase) =>
      phrase.before.within &&
      (phrase.session !== null ||
        phrase.named ||
        (phrase.before.determiner === "the" && (phrase.has.subject || phrase.after.topic !== null))),
  },
  {
    id: "gathering-of-regions",
    heads: (word) => word.sense === "conference" || word.sense === "forum",
    accepts: (phrase) => phrase.session !== null && phrase.after.topicStates.length >= 2,
  },
  {
    id: "conference-called-by-its-city",
    // `the failure of the Cancun conference`, in an article about states and their organisations
    heads: (word) => word.sense === "conference" && !word.plural,
    accepts: (phrase, context) =>
      phrase.before.determiner === "the" &&
      phrase.before.names.length === 1 &&
      phrase.before.qualifiers.length === 0 &&
      (context.multilateral ||
        (context.bodies > 0 && context.reading.tag(phrase.head.first - 1, "place") !== undefined)) &&
      context.stateCount >= 2 &&
      !isBusiness(phrase, context),
  },
  {
    id: "meeting-of-ministers",
    // `Finance ministers of the African Union opened their 12th annual meeting`
    heads: (word) => word.force === "frame",
    accepts: (phrase, context) => ministersOf(phrase, context) !== null,
  },
  {
    id: "their-numbered-meeting",
    // `Spain and Morocco will hold their 12th High-Level Meeting`
    heads: (word) => word.kind === "meeting",
    accepts: (phrase, context) =>
      phrase.named &&
      phrase.session !== null &&
      phrase.session > 1 &&
      phrase.before.determiner === "their" &&
      coordinated(context, phrase.sentence, phrase.first) !== null,
  },
  {
    id: "joint-gathering",
    heads: (word) => (word.kind === "meeting" || word.kind === "consultation") && word.sense !== "talks",
    accepts: (phrase, context) =>
      phrase.has.joint &&
      phrase.session !== null &&
      (context.pair !== null || coordinated(context, phrase.sentence, phrase.first) !== null),
  },
  {
    id: "numbered-talks",
    heads: (word) => word.kind === "consultation",
    accepts: (phrase) => phrase.session !== null && (subject(phrase) || phrase.has.joint),
  },
  {
    id: "consultation-at-a-level",
    heads: (word) => word.kind === "consultation" || word.sense === "mechanism",
    accepts: (phrase, context) => phrase.level !== null && twoSided(phrase, context),
  },
  {
    id: "joint-dialogue",
    // `a Trilateral Ministerial Finance Dialogue`
    heads: (word) => word.kind === "consultation",
    accepts: (phrase, context) =>
      phrase.named &&
      phrase.has.joint &&
      (phrase.has.subject || phrase.level !== null) &&
      phrase.before.owner === null &&
      context.stateCount >= 2,
  },
  {
    id: "named-dialogue",
    heads: (word) => word.kind === "consultation",
    accepts: (phrase, context) =>
      phrase.before.owner === null &&
      ((/\bstrategic\b/i.test(quote(context, phrase)) && context.pair !== null && phrase.before.lead !== "for") ||
        (body(phrase) && phrase.word.sense !== "consultation") ||
        (phrase.named &&
          (phrase.has.region || phrase.before.names.length > 0) &&
          (phrase.word.sense !== "process" || (phrase.before.determiner === "the" && !isBusiness(phrase, context))) &&
          context.stateCount >= 2)),
  },
  {
    id: "process-called-by-its-place",
    // `the Abuja process`, `the Oslo peace process`
    heads: (word) => word.sense === "process" && !word.plural,
    accepts: (phrase, context) =>
      phrase.before.determiner === "the" &&
      phrase.before.names.length === 1 &&
      phrase.before.states.length === 0 &&
      phrase.before.qualifiers.every(({ first, value }) => value.sort === "subject" || first >= phrase.head.first) &&
      isPlace(context, phrase.before.names[0]) &&
      // `process server`, `the London process for hiring`
      !/^(?:server|servers|for|of|by)$/.test(context.token(phrase.headEnd)?.key ?? "") &&
      context.stateCount + context.bodies >= 2,
  },
  {
    id: "regular-consultation",
    // `the annual consultation between both prime ministers`
    heads: (word) => word.sense === "consultation" || word.sense === "meeting",
    accepts: (phrase, context) =>
      /\b(?:annual|biannual|biennial|regular|periodic|twice-yearly|half-yearly)\b/i.test(quote(context, phrase)) &&
      phrase.after.between?.both === true &&
      phrase.level !== null &&
      context.pair !== null,
  },
  {
    id: "two-plus-two",
    heads: (word) => word.kind === "consultation",
    accepts: (phrase, context) =>
      /\b(?:2 ?\+ ?2|two[- ]plus[- ]two|2[- ]plus[- ]2)\b/i.test(quote(context, phrase)) &&
      (context.pair !== null || coordinated(context, phrase.sentence, phrase.first) !== null),
  },
  {
    id: "consultation-mechanism",
    heads: (word) => word.kind === "consultation",
    accepts: (phrase, context) =>
      phrase.has.subject && context.pair !== null && /\bmechanisms?\b/i.test(quote(context, phrase)),
  },
];

/** An agreement or partnership known by a name or an acronym stands before the talks: `FTA talks`. */
function isOnInstrument({ reading }: Context, { first, head }: Phrase): boolean {
  for (let at = first; at < head.first; at++) {
    const kind = reading.tag(at, "head")?.value.kind;
    if ((kind === "agreement" || kind === "partnership") && reading.tokens[at]?.shape !== "lower") return true;
  }
  return false;
}

function isPlace({ reading }: Context, at: number | undefined): boolean {
  if (at === undefined) return false;
  return reading.tag(at, "state")?.value.form === "capital" || reading.tag(at, "place") !== undefined;
}

/** `a meeting of Arab foreign ministers`, `of the finance ministers of the G7`: who meets, and of what. */
function ofRegion(phrase: Phrase, context: Context): boolean {
  const { topic, of, level } = phrase.after;
  if (topic === null || of === null || level === null) return false;
  for (let at = topic[0]; at < topic[1]; at++) {
    if (context.reading.tag(at, "arrangement") || context.reading.tag(at, "qualifier")?.value.sort === "region")
      return true;
  }
  return false;
}
