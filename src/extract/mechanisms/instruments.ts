import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";
import type { Rule } from "./rule.ts";
import { coordinated } from "./signers.ts";
import {
  between,
  body,
  domestic,
  international,
  isBusiness,
  isFramework,
  keyAt,
  period,
  qualified,
  quote,
  signed,
  subject,
  twoSided,
} from "./signs.ts";

/** Agreements, declarations, programmes and partnerships. */
export const INSTRUMENTS: readonly Rule[] = [
  {
    id: "period",
    heads: (word) => word.kind === "agreement" || word.kind === "programme",
    accepts: (phrase, context) =>
      period(phrase) &&
      (twoSided(phrase, context) || between(phrase) || actsInIt(phrase, context)) &&
      phrase.before.owner === null &&
      !isBusiness(phrase, context),
  },
  {
    id: "signed-by-two",
    // `A and B signed a cooperation agreement`: the parties stand beside the verb.
    heads: (word) => word.kind === "agreement" && !word.plural,
    accepts: (phrase, context) =>
      (phrase.before.qualifiers.length > 0 || phrase.before.names.length > 1) &&
      signed(context, phrase) &&
      coordinated(context, phrase.sentence, phrase.first) !== null &&
      !isBusiness(phrase, context),
  },
  {
    id: "instrument-on-a-subject",
    heads: (word) => word.kind === "agreement" && word.sense !== "declaration" && word.sense !== "communique",
    accepts: (phrase, context) => {
      const { force, sense, plural } = phrase.word;
      // `Strategic Partnership Arrangement on Fisheries`: a full name makes an instrument of an everyday noun.
      const titled = sense === "agreement" && phrase.named && phrase.after.topic !== null;
      if (force === "weak" && !(titled && (phrase.has.subject || phrase.before.year !== null))) return false;
      if (!international(phrase, context) || (signed(context, phrase) && atHome(phrase, context))) return false;
      if (phrase.after.topic === null && sense === "memorandum") return false;
      // A party or a trade has its convention too.
      if (sense === "convention" && !phrase.named && phrase.before.names.length > 0) return false;
      if (force === "strong") return (subject(phrase) || freeTrade(context, phrase)) && !isBusiness(phrase, context);
      if (!subject(phrase)) return false;
      // `trade agreements` speaks of a kind; `agreements on Galileo and aviation` of some.
      if (plural && phrase.after.topic === null) return false;
      return (
        (twoSided(phrase, context) ||
          (phrase.has.subject && context.stateCount >= 2) ||
          (titled && phrase.before.year !== null) ||
          (phrase.after.topic !== null && signed(context, phrase))) &&
        !isBusiness(phrase, context)
      );
    },
  },
  {
    id: "deal-of-two",
    heads: (word) => !word.plural,
    accepts: (phrase, context) =>
      isDeal(keyAt(context, phrase.head.first)) &&
      phrase.has.subject &&
      twoSided(phrase, context) &&
      !isBusiness(phrase, context),
  },
  {
    id: "named-instrument",
    heads: (word) => word.kind === "agreement" && word.force !== "weak",
    accepts: (phrase, context) =>
      (placeName(context, phrase) ||
        (phrase.before.year !== null &&
          (phrase.has.subject ||
            phrase.word.force === "strong" ||
            (phrase.named && !phrase.word.plural && phrase.after.topic !== null && context.stateCount >= 2))) ||
        (phrase.named && phrase.has.region && subject(phrase)) ||
        (phrase.named &&
          !phrase.word.plural &&
          onNamedSubject(context, phrase) &&
          context.stateCount + context.bodies >= 2) ||
        (phrase.named &&
          phrase.before.names.length === 0 &&
          phrase.before.qualifiers.length > 0 &&
          context.stateCount >= 2) ||
        (phrase.named &&
          phrase.before.names.length > 0 &&
          context.stateCount >= 2 &&
          (/^(?:declaration|protocol|communique)$/.test(phrase.word.sense) ||
            (phrase.before.determiner === "the" && phrase.before.names.length <= 3))) ||
        (phrase.named &&
          phrase.after.of !== null &&
          context.reading.tag(phrase.after.of, "state")?.value.form === "capital")) &&
      !domestic(context, phrase) &&
      !isBusiness(phrase, context),
  },
  {
    id: "name-with-an-acronym",
    // `a Reciprocal Access Agreement (RAA)`, `the Joint Development Strategy (JDS)`
    heads: (word) => (word.kind === "agreement" || word.kind === "programme") && !word.plural,
    accepts: (phrase, context) =>
      phrase.named &&
      phrase.after.alias !== null &&
      context.token(phrase.after.alias)?.text[0] === context.token(phrase.name)?.text[0] &&
      phrase.before.owner === null &&
      (context.pair !== null || coordinated(context, phrase.sentence, phrase.first) !== null) &&
      !domestic(context, phrase) &&
      !isBusiness(phrase, context),
  },
  {
    id: "named-framework",
    heads: (word) => word.sense === "mechanism",
    accepts: (phrase, context) => isFramework(context, phrase) && twoSided(phrase, context),
  },
  {
    id: "instrument-of-a-gathering",
    // `Uruguay Round agreements`
    heads: (word) => word.kind === "agreement",
    accepts: (phrase) => phrase.before.bodies.some(({ value }) => value.kind === "meeting"),
  },
  {
    id: "instrument-of-a-body",
    // `the WTO's Anti-Dumping Agreement`, `the ECOWAS Protocol on Free Movement`, `the SAARC charter`
    heads: (word) => word.kind === "agreement" && !word.plural && word.sense !== "statement",
    accepts: (phrase, context) =>
      (phrase.named &&
        phrase.before.body !== null &&
        phrase.before.qualifiers.length + phrase.before.names.length > 0) ||
      (body(phrase) &&
        phrase.before.states.length === 0 &&
        (phrase.named ||
          phrase.word.sense === "charter" ||
          phrase.word.sense === "convention" ||
          keyAt(context, phrase.head.first) === "treaty" ||
          (phrase.before.determiner === "the" && (phrase.after.topic !== null || broughtAbout(phrase, context))))),
  },
  {
    id: "agreement-of-leaders",
    // `the 2010 agreement between Presidents A and B`
    heads: (word) => word.kind === "agreement" && word.force !== "weak" && !word.plural,
    accepts: (phrase, context) => phrase.before.year !== null && between(phrase) && context.stateCount >= 2,
  },
  {
    id: "signed-declaration",
    heads: (word) => (word.sense === "declaration" || word.sense === "communique") && !word.plural,
    accepts: (phrase, context) =>
      phrase.after.topic !== null &&
      phrase.before.owner === null &&
      signed(context, phrase) &&
      (coordinated(context, phrase.sentence, phrase.first) !== null ||
        twoSided(phrase, context) ||
        (actsInIt(phrase, context) && context.stateCount >= 2)),
  },
  {
    id: "outcome-of-a-gathering",
    heads: (word) => word.sense === "declaration" || word.sense === "communique",
    accepts: (phrase, context) =>
      body(phrase) ||
      /\bsummit\b/i.test(quote(context, phrase)) ||
      ofGathering(context, phrase) ||
      (phrase.has.joint && phrase.after.topic !== null && twoSided(phrase, context)),
  },
  {
    id: "cooperation-programme",
    heads: (word) => word.kind === "programme" && (word.sense === "plan" || word.sense === "programme") && !word.plural,
    accepts: (phrase, context) =>
      /\b(?:co-?operation|action|exchange|partnership)\b/i.test(quote(context, phrase)) &&
      phrase.after.topic !== null &&
      context.pair !== null &&
      phrase.before.owner === null,
  },
  {
    id: "joint-programme",
    // `the Binational Development Plan for the Border Region`
    heads: (word) => word.kind === "programme" && !word.plural && word.sense !== "event",
    accepts: (phrase, context) =>
      phrase.named &&
      phrase.has.joint &&
      (subject(phrase) || phrase.before.names.length > 0) &&
      phrase.before.owner !== context.main &&
      !domestic(context, phrase) &&
      !isBusiness(phrase, context) &&
      twoSided(phrase, context),
  },
  {
    id: "named-charter",
    // `Mali and Niger signed the Liptako-Gourma Charter`
    heads: (word) => word.sense === "charter" && !word.plural,
    accepts: (phrase, context) =>
      phrase.named &&
      phrase.before.names.length > 0 &&
      phrase.before.states.length === 0 &&
      signed(context, phrase) &&
      !domestic(context, phrase) &&
      coordinated(context, phrase.sentence, phrase.first) !== null,
  },
  {
    id: "programme-of-its-states",
    // `the Roadmap for a Renewed A-B Partnership`
    heads: (word) => word.kind === "programme" && word.sense === "plan" && !word.plural,
    accepts: (phrase) => phrase.named && phrase.after.topicStates.length === 2,
  },
  {
    id: "plan-called-by-its-place",
    // `Beijing Action Plan (2013-2015)`, `the Luanda Roadmap`
    heads: (word) => word.sense === "plan" && word.force === "plain",
    accepts: (phrase, context) =>
      phrase.named &&
      phrase.before.owner === null &&
      phrase.before.names.length > 0 &&
      placeName(context, phrase) &&
      context.stateCount >= 2,
  },
  {
    id: "programme-of-a-region",
    heads: (word) => word.kind === "programme" && word.sense !== "event",
    accepts: (phrase, context) =>
      phrase.named && (phrase.has.region || ofRegion(context, phrase)) && phrase.before.owner === null,
  },
  {
    id: "partnership",
    heads: (word) => word.kind === "partnership" && word.sense === "partnership",
    accepts: (phrase, context) =>
      (context.pair !== null || coordinated(context, phrase.sentence, phrase.first) !== null) &&
      !context.business &&
      phrase.before.owner === null &&
      (qualified(context, phrase) || /\bmutual trust\b/.test(context.reading.quote(phrase.first, phrase.end))) &&
      !isBusiness(phrase, context),
  },
];

const isDeal = (key: string) => key === "deal" || key === "deals";

const EMPLOYERS = new Set("unions employers strikers company companies firm firms".split(" "));

/** A deal of employers or firms with those they deal with at home: they stand beside the phrase, and no two states do. */
function atHome(phrase: Phrase, context: Context): boolean {
  if (phrase.parties.length >= 2 || coordinated(context, phrase.sentence, phrase.first) !== null) return false;
  for (let at = phrase.sentence.first; at < phrase.sentence.end; at++) {
    if (at >= phrase.first && at < phrase.end) continue;
    if (EMPLOYERS.has(keyAt(context, at))) return true;
  }
  return false;
}

/** An organisation acts in the sentence: `the heads of government of the CIS approved a roadmap for 2017-2020`. */
function actsInIt(phrase: Phrase, context: Context): boolean {
  for (let at = Math.max(phrase.sentence.first, phrase.first - 60); at < phrase.first; at++) {
    if (context.reading.tag(at, "arrangement")?.value.kind === "organization") return true;
  }
  return false;
}

/** `the commission agreement signed in Kasane` */
const broughtAbout = (phrase: Phrase, context: Context) =>
  /^(?:signed|adopted|ratified|reached|concluded|initialled)$/.test(keyAt(context, phrase.headEnd));

function freeTrade(context: Context, phrase: Phrase): boolean {
  return /^(?:free[ -]trade (?:agreement|pact|accord|deal|area|zone)|FTA|customs union)/i.test(
    context.reading.quote(phrase.head.first, phrase.headEnd),
  );
}

/** `Turin summit`, `Dayton accords`: the capital of a state, or a capitalised place that no company explains. */
function placeName(context: Context, phrase: Phrase): boolean {
  if (phrase.before.names.length === 0) return false;
  return (
    phrase.before.names.some((at) => context.reading.tag(at, "state")?.value.form === "capital") ||
    // `the Houston accords`
    (phrase.word.force === "strong" &&
      phrase.before.determiner === "the" &&
      phrase.before.names.length === 1 &&
      context.stateCount >= 2 &&
      context.reading.tag(phrase.before.names[0] ?? 0, "place") !== undefined) ||
    (phrase.word.force === "strong" &&
      context.stateCount >= 2 &&
      phrase.named &&
      phrase.before.names.length <= 3 &&
      phrase.word.sense !== "convention" &&
      !/^accords?$/.test(keyAt(context, phrase.head.first)))
  );
}

/** `the 2050 Strategy for the Blue Pacific Continent` */
function ofRegion(context: Context, phrase: Phrase): boolean {
  const [from, end] = phrase.after.topic ?? [0, 0];
  if (phrase.word.sense !== "plan" || phrase.word.plural) return false;
  for (let at = from; at < end; at++)
    if (context.token(at)?.shape !== "lower" && context.reading.tag(at, "qualifier")?.value.sort === "region")
      return true;
  return false;
}

/** `Protocol on the Establishment of …`, `Convention on Cybercrime`: a title with capitals throughout. */
function onNamedSubject(context: Context, phrase: Phrase): boolean {
  const [from] = phrase.after.topic ?? [0];
  if (from === 0 || keyAt(context, phrase.headEnd) !== "on") return false;
  const at = keyAt(context, from) === "the" ? from + 1 : from;
  const token = context.token(at);
  return token?.shape === "title" && context.reading.tag(at, "state") === undefined;
}

function ofGathering(context: Context, phrase: Phrase): boolean {
  if (phrase.after.of === null) return false;
  for (let i = phrase.after.of; i < phrase.end; i++) {
    const head = context.reading.tag(i, "head");
    if (head?.value.sense === "summit" || head?.value.sense === "conference") return true;
    if (context.reading.tag(i, "arrangement")?.value.kind === "meeting") return true;
  }
  return false;
}
