import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";
import { coordinated } from "./signers.ts";

/** What says that a phrase is one particular arrangement between states. */
export interface Rule {
  readonly id: string;
  accepts(phrase: Phrase, context: Context): boolean;
}
export interface Refusal {
  readonly id: string;
  refuses(phrase: Phrase, context: Context): boolean;
}

const keyAt = (context: Context, index: number) => context.token(index)?.key ?? "";
const quote = (context: Context, phrase: Phrase) => context.reading.quote(phrase.first, phrase.headEnd);

/** Words of companies and labour beside which `agreement` or `partnership` is business. */
const BUSINESS =
  /^(?:inc\.?|corp\.?|corporation|co\.?|ltd\.?|limited|plc|llc|shareholders?|stockholders?|merger|takeover|brand|license|franchise|creditors|bondholders)$/;
const LEGISLATURE =
  /^(?:congress|congressional|senate|house|parliamentary|assembly|legislature|cabinet|board|city|district|school|student|faculty|bankruptcy|shareholders?|stockholders?|annual general|company)$/;
const DOMESTIC =
  /\b(?:National|Federal|Republican|Democratic|Labou?r|Conservative|Party|Central|Executive|Electoral|Election|Congressional|Senate|House|State|City|Municipal|County|Olympic|Securities|Governing|Ruling|Constitutional|Privy|Royal|Parole|Police|Press|News|Planning|Reform|Supreme|Public|Budget|Rules|Judiciary|Standing|Organizing|Organising|Nobel|Business|Academic|Students?|Union|University|School|Medical|Church|Bishops|Episcopal|Council of State)\b/;

/** Marks of business beside the phrase, or in an article full of them where its sentence names no two states. */
function isBusiness(phrase: Phrase, context: Context): boolean {
  if (context.business && phrase.parties.length < 2 && context.statesIn(phrase.sentence).length < 2) return true;
  const { first, end } = phrase.sentence;
  for (let i = Math.max(first, phrase.first - 25); i < Math.min(end, phrase.end + 25); i++) {
    if (BUSINESS.test(keyAt(context, i))) return true;
  }
  return false;
}

/** Two sides stand in the phrase; an organisation or a region may be one of them (`EU-Mercosur`, `Arab-Brazilian`). */
const sides = (phrase: Phrase) =>
  phrase.parties.length >= 2 ||
  phrase.both ||
  (phrase.before.joined &&
    phrase.before.states.length >= 1 &&
    (phrase.before.bodies.length > 0 || phrase.has("region"))) ||
  (phrase.before.joined && phrase.before.bodies.length >= 2);
const region = (phrase: Phrase) => phrase.has("region") || phrase.after.region;
const body = (phrase: Phrase) => phrase.before.bodies.length > 0;
const subject = (phrase: Phrase) => phrase.has("subject") || phrase.after.topic !== null;
const ofBody = (phrase: Phrase, context: Context) =>
  phrase.after.of !== null && context.reading.tag(phrase.after.of, "arrangement") !== undefined;
const period = (phrase: Phrase) => phrase.after.period !== null;
const between = (phrase: Phrase) =>
  (phrase.after.between?.codes.length ?? 0) + (phrase.after.between?.others ?? 0) >= 2;
/** The article deals with more than one state, or the phrase calls itself one of two sides. */
const international = (phrase: Phrase, context: Context) =>
  context.stateCount >= 2 || phrase.has("joint") || context.statesIn(phrase.sentence).length >= 2;
const twoSided = (phrase: Phrase, context: Context) =>
  sides(phrase) || context.pair !== null || context.statesIn(phrase.sentence).length === 2;

/** What is no arrangement whatever else it has; the first that refuses ends the matter. */
export const REFUSALS: readonly Refusal[] = [
  {
    id: "predicate",
    // `FOCAC is a mechanism for dialogue` says what something is; it names nothing.
    refuses: (phrase) => phrase.word.sense === "mechanism" && !phrase.word.plural && phrase.before.determiner !== "the",
  },
  {
    id: "other-noun",
    // The head only qualifies another noun: `summit venue`, `agreement text`, `dialogue partner`, `council member`.
    refuses: (phrase, context) =>
      /^(?:partner|partners|member|members|chair|chairman|chairperson|chairwoman|hall|table|room|venue|centre|center|building|leader|leaders|official|officials|spokesman|spokeswoman|delegate|delegates|president|secretary|commissioner|call|participants|agenda|manager|director|office|tower|store|stores|stock|maker|gap|trader|traders|system|systems|guard|house)$/.test(
        keyAt(context, phrase.headEnd),
      ) && phrase.parties.length < 2,
  },
  {
    id: "press-or-party-meeting",
    refuses: (phrase, context) =>
      /^(?:news|press|party|video|board|cabinet|sales|town|peer|earnings|conference|telephone|phone)$/.test(
        keyAt(context, phrase.before.first - 1),
      ) && phrase.word.kind === "meeting",
  },
  {
    id: "national-body",
    refuses: (phrase, context) => {
      if (phrase.word.kind !== "committee") return false;
      if (phrase.has("joint") && phrase.parties.length >= 2) return false;
      if (phrase.parties.length >= 2) {
        // The committee of one side that is named after the relation.
        const words = phrase.before.qualifiers.map((tag) => context.reading.quote(tag.first, tag.end).toLowerCase());
        const bare = words.every((word) => /^(?:cooperation|co-operation|friendship)$/.test(word));
        return bare && words.length > 0 && phrase.session === null && phrase.after.between === null;
      }
      const words = quote(context, phrase);
      if (phrase.after.of !== null && LEGISLATURE.test(keyAt(context, phrase.after.of))) return true;
      return DOMESTIC.test(words) || LEGISLATURE.test(keyAt(context, phrase.first - 1));
    },
  },
  {
    id: "one-state",
    // A single state's plan, commission, strategy: parties deal with each other, one does not.
    refuses: (phrase) =>
      phrase.parties.length === 1 &&
      !phrase.both &&
      !between(phrase) &&
      phrase.after.with === null &&
      !sides(phrase) &&
      phrase.word.sense !== "contact group" &&
      (phrase.word.kind === "committee" || phrase.word.kind === "programme" || phrase.word.kind === "organization"),
  },
  {
    id: "owned-by-one",
    refuses: (phrase) =>
      phrase.before.owner !== null &&
      phrase.before.owner !== "both" &&
      !sides(phrase) &&
      phrase.word.kind !== "agreement" &&
      phrase.word.kind !== "meeting",
  },
  {
    id: "business-gathering",
    refuses: (phrase, context) =>
      phrase.word.sense === "forum" &&
      /\b(?:business|academic|scholars|youth|media|economic forum)\b/i.test(quote(context, phrase)),
  },
  {
    id: "one-off-talk",
    refuses: (phrase) =>
      (phrase.word.sense === "talks" || phrase.word.sense === "meeting" || phrase.word.sense === "dialogue") &&
      (phrase.after.between?.persons === true || phrase.after.with !== null) &&
      phrase.before.states.length < 2 &&
      (phrase.session === null || phrase.word.sense === "meeting"),
  },
];

/** What makes a phrase specific, in the order in which the record tells the reason. */
export const RULES: readonly Rule[] = [
  {
    id: "parties",
    accepts: (phrase, context) => {
      if (!sides(phrase) || isBusiness(phrase, context)) return false;
      const { kind, sense, force } = phrase.word;
      if (kind === "organization") return sense === "mechanism" && subject(phrase);
      if (sense === "talks" || sense === "meeting" || sense === "dialogue" || sense === "consultation") {
        // `dialogue between India and Pakistan` is a wish; the compound or a subject makes it an arrangement.
        return (
          phrase.before.states.length >= 2 ||
          subject(phrase) ||
          phrase.session !== null ||
          phrase.has("level") ||
          (between(phrase) && phrase.before.determiner === "the")
        );
      }
      if (sense === "event" || sense === "council") return phrase.named;
      // `the partnership between the two parties` says nothing more than that they deal with each other.
      if (kind === "partnership")
        return phrase.before.states.length >= 2 || (qualified(context, phrase) && sense === "partnership");
      if (phrase.word.plural && force === "weak" && !phrase.has("common") && !subject(phrase)) return false;
      if (sense === "round" || sense === "session") return phrase.session !== null;
      return true;
    },
  },
  {
    id: "period",
    accepts: (phrase, context) =>
      period(phrase) &&
      (phrase.word.kind === "agreement" || phrase.word.kind === "programme") &&
      (twoSided(phrase, context) || between(phrase)) &&
      phrase.before.owner === null &&
      !isBusiness(phrase, context),
  },
  {
    id: "summit",
    accepts: (phrase, context) =>
      phrase.word.sense === "summit" &&
      phrase.after.with === null &&
      (body(phrase) ||
        ofBody(phrase, context) ||
        phrase.before.names.length > 0 ||
        phrase.has("region") ||
        phrase.after.of !== null ||
        phrase.after.year !== null ||
        (phrase.session !== null && phrase.session > 2) ||
        (phrase.after.topic !== null && (phrase.has("common") || phrase.has("joint")))) &&
      !isBusiness(phrase, context),
  },
  {
    id: "gathering-of-a-body",
    accepts: (phrase, context) =>
      phrase.word.kind === "meeting" &&
      phrase.word.sense !== "talks" &&
      (body(phrase) || ofBody(phrase, context)) &&
      (phrase.word.force === "frame" ||
        phrase.word.sense === "conference" ||
        phrase.word.sense === "ministerial" ||
        phrase.word.sense === "retreat" ||
        phrase.named),
  },
  {
    id: "gathering-at-a-level",
    accepts: (phrase) =>
      phrase.word.kind === "meeting" &&
      phrase.level !== null &&
      phrase.word.sense !== "talks" &&
      ((phrase.named && phrase.has("level")) ||
        (phrase.session !== null && phrase.session > 1 && phrase.has("level")) ||
        (phrase.has("region") && phrase.has("level"))),
  },
  {
    id: "conference",
    accepts: (phrase, context) =>
      phrase.word.sense === "conference" &&
      !DOMESTIC.test(quote(context, phrase)) &&
      ((phrase.has("joint") && phrase.named) ||
        (/\b(?:international|world|global|peace|disarmament|donors?|regional|pledging)\b/i.test(
          quote(context, phrase),
        ) &&
          (phrase.after.topic !== null ||
            (phrase.has("subject") && phrase.has("region")) ||
            phrase.before.names.length > 0 ||
            (phrase.has("subject") && phrase.named)))),
  },
  {
    id: "regional-talks",
    accepts: (phrase) =>
      phrase.word.sense === "talks" && phrase.has("region") && phrase.has("subject") && phrase.after.with === null,
  },
  {
    id: "numbered-talks",
    accepts: (phrase) =>
      phrase.word.kind === "consultation" && phrase.session !== null && (subject(phrase) || phrase.has("joint")),
  },
  {
    id: "consultation-at-a-level",
    accepts: (phrase, context) =>
      (phrase.word.kind === "consultation" || phrase.word.sense === "mechanism") &&
      phrase.level !== null &&
      twoSided(phrase, context),
  },
  {
    id: "named-dialogue",
    accepts: (phrase, context) =>
      phrase.word.kind === "consultation" &&
      phrase.before.owner === null &&
      ((/\bstrategic\b/i.test(quote(context, phrase)) && context.pair !== null && phrase.before.lead !== "for") ||
        (body(phrase) && phrase.word.sense !== "consultation") ||
        (phrase.named && phrase.has("region"))),
  },
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
    id: "joint-gathering",
    accepts: (phrase, context) =>
      (phrase.word.kind === "meeting" || phrase.word.kind === "consultation") &&
      phrase.has("joint") &&
      phrase.session !== null &&
      phrase.word.sense !== "talks" &&
      (context.pair !== null || coordinated(context, phrase.sentence, phrase.first) !== null),
  },
  {
    id: "talks-on-a-state",
    accepts: (phrase, context) =>
      phrase.word.sense === "talks" &&
      phrase.has("subject") &&
      phrase.after.topic !== null &&
      context.reading.tag(phrase.after.topic[0], "state")?.value.form === "name",
  },
  {
    id: "consultation-mechanism",
    accepts: (phrase, context) =>
      phrase.word.kind === "consultation" &&
      phrase.has("subject") &&
      context.pair !== null &&
      /\bmechanisms?\b/i.test(quote(context, phrase)),
  },
  {
    id: "numbered-round",
    accepts: (phrase, context) =>
      phrase.word.sense === "talks" &&
      phrase.session !== null &&
      phrase.before.determiner !== "a" &&
      (phrase.has("subject") || phrase.has("level")) &&
      (coordinated(context, phrase.sentence, phrase.first) !== null || context.pair !== null),
  },
  {
    id: "joint-mechanism",
    accepts: (phrase, context) =>
      phrase.word.sense === "mechanism" &&
      phrase.named &&
      phrase.has("joint") &&
      phrase.has("subject") &&
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
    id: "signed-by-two",
    // `A and B signed a cooperation agreement`: the parties stand beside the verb.
    accepts: (phrase, context) =>
      phrase.word.kind === "agreement" &&
      !phrase.word.plural &&
      phrase.before.qualifiers.length > 0 &&
      signed(context, phrase) &&
      !isBusiness(phrase, context) &&
      coordinated(context, phrase.sentence, phrase.first) !== null,
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
    id: "instrument-on-a-subject",
    accepts: (phrase, context) => {
      const { kind, force, sense, plural } = phrase.word;
      if (kind !== "agreement" || force === "weak" || isBusiness(phrase, context)) return false;
      if (!international(phrase, context)) return false;
      if (sense === "declaration" || sense === "communique") return false;
      if (phrase.after.topic === null && sense === "memorandum") return false;
      // A party or a trade has its convention too.
      if (sense === "convention" && !phrase.named && phrase.before.names.length > 0) return false;
      if (force === "strong") return subject(phrase) || freeTrade(context, phrase);
      if (!subject(phrase)) return false;
      // `trade agreements` speaks of a kind; `agreements on Galileo and aviation` of some.
      if (plural && phrase.after.topic === null) return false;
      return twoSided(phrase, context) || (phrase.has("subject") && context.stateCount >= 2);
    },
  },
  {
    id: "deal-of-two",
    accepts: (phrase, context) =>
      /^deals?$/.test(keyAt(context, phrase.head.first)) &&
      !phrase.word.plural &&
      phrase.has("subject") &&
      twoSided(phrase, context) &&
      !isBusiness(phrase, context),
  },
  {
    id: "named-instrument",
    accepts: (phrase, context) =>
      phrase.word.kind === "agreement" &&
      phrase.word.force !== "weak" &&
      !isBusiness(phrase, context) &&
      !DOMESTIC.test(quote(context, phrase)) &&
      (placeName(context, phrase) ||
        (phrase.before.year !== null && (phrase.has("subject") || phrase.word.force === "strong")) ||
        (phrase.named && phrase.has("region") && phrase.has("subject")) ||
        (phrase.named &&
          phrase.before.names.length === 0 &&
          phrase.before.qualifiers.length > 0 &&
          context.stateCount >= 2) ||
        (phrase.named &&
          phrase.before.names.length > 0 &&
          context.stateCount >= 2 &&
          /^(?:declaration|protocol|communique)$/.test(phrase.word.sense)) ||
        (phrase.named &&
          phrase.after.of !== null &&
          context.reading.tag(phrase.after.of, "state")?.value.form === "capital")),
  },
  {
    id: "outcome-of-a-gathering",
    accepts: (phrase, context) =>
      (phrase.word.sense === "declaration" || phrase.word.sense === "communique") &&
      (body(phrase) ||
        /\bsummit\b/i.test(quote(context, phrase)) ||
        ofGathering(context, phrase) ||
        (phrase.has("joint") && phrase.after.topic !== null && twoSided(phrase, context))),
  },
  {
    id: "cooperation-programme",
    accepts: (phrase, context) =>
      phrase.word.kind === "programme" &&
      (phrase.word.sense === "plan" || phrase.word.sense === "programme") &&
      /\b(?:co-?operation|action|exchange|partnership)\b/i.test(context.reading.quote(phrase.first, phrase.headEnd)) &&
      phrase.after.topic !== null &&
      !phrase.word.plural &&
      context.pair !== null &&
      phrase.before.owner === null,
  },
  {
    id: "programme-of-a-region",
    accepts: (phrase) =>
      phrase.word.kind === "programme" &&
      phrase.named &&
      phrase.has("region") &&
      phrase.before.owner === null &&
      phrase.word.sense !== "event",
  },
  {
    id: "partnership",
    accepts: (phrase, context) =>
      phrase.word.kind === "partnership" &&
      (context.pair !== null || coordinated(context, phrase.sentence, phrase.first) !== null) &&
      !context.business &&
      phrase.before.owner === null &&
      phrase.word.sense === "partnership" &&
      (qualified(context, phrase) || /\bmutual trust\b/.test(context.reading.quote(phrase.first, phrase.end))) &&
      !isBusiness(phrase, context),
  },
  {
    id: "regional-mechanism",
    accepts: (phrase, context) =>
      phrase.word.sense === "mechanism" &&
      phrase.has("region") &&
      /co-?operation|dialogue|security/i.test(quote(context, phrase)),
  },
];

/** A verb of signing stands a few words before. */
function signed(context: Context, phrase: Phrase): boolean {
  for (let at = phrase.first - 1; at >= Math.max(phrase.sentence.first, phrase.first - 8); at--) {
    if (
      /^(?:sign|signs|signed|signing|ink|inked|concluded?|initialled|initialed|ratified|exchanged|sealed?)$/.test(
        keyAt(context, at),
      )
    ) {
      return true;
    }
  }
  return false;
}

/** A partnership of a stated kind: `comprehensive strategic partnership`. */
function qualified(context: Context, phrase: Phrase): boolean {
  return /\b(?:strategic|comprehensive|cooperative|co-operative|neighbou?rly|all-weather|enhanced|security|defen[cs]e)\b/i.test(
    quote(context, phrase),
  );
}

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
    (phrase.word.force === "strong" &&
      context.stateCount >= 2 &&
      phrase.named &&
      phrase.before.names.length <= 3 &&
      phrase.word.sense !== "convention" &&
      !/^accords?$/.test(keyAt(context, phrase.head.first)))
  );
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
