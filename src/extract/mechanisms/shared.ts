import type { HeadWord } from "../../model/tag.ts";
import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";
import type { Rule } from "./rule.ts";
import { domestic, isBusiness, keyAt, quote, region, subject, twoSided } from "./signs.ts";
import { IS } from "./words.ts";

/** Bodies that no two-sided name shows, but their task, their members or what is said of them. */
export const SHARED_BODIES: readonly Rule[] = [
  {
    id: "organisation-of-two",
    // `Malaysia-Thailand Joint Authority`; a bank or a community of two peoples is none.
    heads: organisation,
    accepts: (phrase, context) =>
      phrase.named &&
      phrase.parties.length >= 2 &&
      (phrase.has.joint || (subject(phrase) && !/^(?:bank|community)$/.test(keyAt(context, phrase.headEnd - 1)))),
  },
  {
    id: "joint-organisation",
    // `the Binational Entity`, `the Joint Development Authority`, in an article about two states
    heads: organisation,
    accepts: (phrase, context) =>
      phrase.named &&
      ours(phrase, context) &&
      (phrase.has.joint || /^binational /i.test(context.reading.quote(phrase.head.first, phrase.headEnd))) &&
      (subject(phrase) || phrase.before.names.length > 0) &&
      twoSided(phrase, context),
  },
  {
    id: "growth-area",
    heads: (word) => word.sense === "growth area",
    accepts: (phrase) =>
      phrase.named && (phrase.parties.length >= 2 || phrase.has.region || phrase.before.names.length > 0),
  },
  {
    id: "regional-organisation",
    // `the Caribbean Tourism Organization`: a part of the world and a task
    heads: organisation,
    accepts: (phrase, context) =>
      phrase.named &&
      ours(phrase, context) &&
      phrase.has.region &&
      phrase.before.states.length === 0 &&
      phrase.before.determiner === "the" &&
      (phrase.has.subject || (phrase.after.topic !== null && region(phrase)) || phrase.before.names.length === 1) &&
      /^(?:organi[sz]ation|authority|secretariat|tribunal)$/.test(keyAt(context, phrase.headEnd - 1)) &&
      !CIVIL.test(quote(context, phrase)) &&
      !isBusiness(phrase, context),
  },
  {
    id: "body-of-several",
    // `the eight-nation good offices committee`
    heads: (word) => word.kind === "committee" && !word.plural,
    accepts: (phrase, context) =>
      NATIONS.test(quote(context, phrase)) &&
      phrase.before.owner === null &&
      (phrase.named || phrase.before.determiner === "the" || subject(phrase) || phrase.before.qualifiers.length > 1),
  },
  {
    id: "committee-on-a-land",
    // `the Ad Hoc Committee on the Western Sahara`; a parliament's is its own.
    heads: committee,
    accepts: (phrase, context) =>
      sharedCommittee(phrase, context) &&
      phrase.before.names.length === 0 &&
      CALLED.test(quote(context, phrase)) &&
      onLand(phrase, context),
  },
  {
    id: "committee-on-the-border",
    // `the General Border Committee`, `the Land Boundary Commission`, in an article about two states
    heads: committee,
    accepts: (phrase, context) =>
      sharedCommittee(phrase, context) &&
      context.pair !== null &&
      BORDER.test(context.reading.quote(phrase.first, phrase.end)),
  },
  {
    id: "technical-committee",
    // `the Technical Sub-Committee on Water Quality`, in an article about two states
    heads: committee,
    accepts: (phrase, context) =>
      sharedCommittee(phrase, context) &&
      context.pair !== null &&
      /^(?:on|for)$/.test(keyAt(context, phrase.headEnd)) &&
      phrase.after.topic !== null &&
      capital(context, phrase.after.topic[0]) &&
      hasTask(context, phrase.after.topic) &&
      TECHNICAL.test(quote(context, phrase)),
  },
  {
    id: "committee-of-both",
    // `the Joint Trade Committee, co-chaired by the trade ministers of both countries`
    heads: committee,
    accepts: (phrase, context) =>
      sharedCommittee(phrase, context) &&
      context.pair !== null &&
      (subject(phrase) || phrase.before.qualifiers.length > 0) &&
      heldByBoth(phrase, context),
  },
];

const NATIONS =
  /\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|1?[3-9]|1[0-8])-(?:nation|country|power|state)\b/i;
const BORDER =
  /\b(?:borders?|boundary|boundaries|frontiers?|demarcation|conciliation|armistice|liaison|repatriation|reunification)\b/i;
const TECHNICAL = /\b(?:technical|mixed|ministerial|liaison|high(?:er)?|supreme|permanent|sub-?committee)\b/i;
const CALLED =
  /\b(?:ad[ -]hoc|ministerial|liaison|implementation|mediation|monitoring|high-level|good offices|mixed)\b/i;
/** What people join of their own will. */
const CIVIL = /\b(?:human rights|women|youth|news|press|media|students?|workers|business|sports?)\b/i;

function organisation({ sense, plural }: HeadWord): boolean {
  return sense === "organization" && !plural;
}

function committee({ sense, plural }: HeadWord): boolean {
  return !plural && (sense === "committee" || sense === "commission" || sense === "working group");
}

const ours = (phrase: Phrase, context: Context) =>
  phrase.before.owner === null &&
  phrase.before.body === null &&
  // `the Border Guard Committee of Turkmenistan`
  !(phrase.after.of !== null && phrase.after.topicStates.length === 1) &&
  !domestic(context, phrase);
/** A committee with a name that shows no state, and that no parliament set up. */
const sharedCommittee = (phrase: Phrase, context: Context) =>
  phrase.named && phrase.before.states.length === 0 && ours(phrase, context) && !lawmaking(phrase, context);
const capital = (context: Context, at: number) => {
  const token = context.token(keyAt(context, at) === "the" ? at + 1 : at);
  return token?.shape === "title" || token?.shape === "upper" || token?.shape === "mixed";
};

function hasTask({ reading }: Context, [from, end]: readonly [number, number]): boolean {
  for (let at = from; at < end; at++) {
    const sort = reading.tag(at, "qualifier")?.value.sort;
    if (sort === "subject" || sort === "region") return true;
  }
  return false;
}

function onLand({ after }: Phrase, { reading }: Context): boolean {
  if (after.topic === null) return false;
  const at = reading.tokens[after.topic[0]]?.key === "the" ? after.topic[0] + 1 : after.topic[0];
  const state = reading.tag(at, "state");
  if (state !== undefined) return state.value.form === "name";
  return reading.tag(at, "qualifier")?.value.sort === "region";
}

/** A legislature or its voters stand in the sentence: the committee is their own. */
function lawmaking({ sentence, first, end }: Phrase, context: Context): boolean {
  for (let at = Math.max(sentence.first, first - 30); at < Math.min(sentence.end, end + 20); at++)
    if (context.is(at, IS.lawmaker)) return true;
  return false;
}

/** `, chaired by the ministers of both countries`, `, which the two sides set up` */
function heldByBoth({ end, sentence }: Phrase, context: Context): boolean {
  if (
    context.token(end)?.text !== "," ||
    !/^(?:which|(?:co)|chaired|headed|led|set|formed|created|established)$/.test(keyAt(context, end + 1))
  )
    return false;
  for (let at = end + 1; at < Math.min(end + 16, sentence.end - 1); at++) {
    if (
      /^(?:both|two)$/.test(keyAt(context, at)) &&
      /^(?:sides|countries|nations|governments|states|neighbou?rs|ministries|ministers|parties)$/.test(
        keyAt(context, at + 1),
      )
    )
      return true;
  }
  return false;
}
