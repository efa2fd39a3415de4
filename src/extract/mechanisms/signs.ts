import type { Tag } from "../../model/reading.ts";
import type { Context } from "./context.ts";
import type { Phrase } from "./phrase.ts";
import { IS } from "./words.ts";

/** What the rules ask of a phrase. */

export const keyAt = (context: Context, index: number) => context.token(index)?.key ?? "";
export const quote = (context: Context, phrase: Phrase) => context.reading.quote(phrase.first, phrase.headEnd);

const DOMESTIC = new Set(
  "National Federal Republican Democratic Labor Labour Conservative Party Central Executive Electoral Election Congressional Senate House State City Municipal County Olympic Securities Governing Ruling Constitutional Privy Royal Parole Police Press News Planning Reform Supreme Public Budget Rules Judiciary Standing Organizing Organising Nobel Business Academic Student Students Union University School Medical Church Bishops Episcopal".split(
    " ",
  ),
);

/** A capitalised word of the phrase belongs to the names of one state's own bodies. */
export function domestic(context: Context, phrase: Phrase): boolean {
  for (let at = phrase.first; at < phrase.headEnd; at++) {
    const token = context.token(at);
    if (token?.shape !== "title" || !DOMESTIC.has(token.text)) continue;
    if (!/^(?:bi|tri|multi)$/.test(keyAt(context, at - 2))) return true;
  }
  return false;
}

/** Marks of business beside the phrase, or in an article full of them where its sentence names no two states. */
export function isBusiness(phrase: Phrase, context: Context): boolean {
  if (context.business && phrase.parties.length < 2 && context.statesIn(phrase.sentence).length < 2) return true;
  if (!context.namesFirms(phrase.sentence)) return false;
  const { first, end } = phrase.sentence;
  for (let i = Math.max(first, phrase.first - 25); i < Math.min(end, phrase.end + 25); i++) {
    // `co-chaired`, `co-operation` are of no company.
    if (context.is(i, IS.business) && !isHyphened(context, i)) return true;
  }
  return false;
}

function isHyphened(context: Context, at: number): boolean {
  const next = context.token(at + 1);
  return keyAt(context, at) === "co" && next?.text === "-" && !next.spaced;
}

/** Two sides stand in the phrase; an organisation or a region may be one of them (`EU-Mercosur`, `Arab-Brazilian`). */
export const sides = (phrase: Phrase) =>
  phrase.parties.length >= 2 ||
  phrase.both ||
  (phrase.before.joined &&
    phrase.before.states.length >= 1 &&
    (phrase.before.bodies.length > 0 || phrase.has.region)) ||
  (phrase.before.joined && phrase.before.bodies.length >= 2);
export const region = (phrase: Phrase) => phrase.has.region || phrase.after.region;
export const body = (phrase: Phrase) => phrase.before.bodies.length > 0;
export const subject = (phrase: Phrase) => phrase.has.subject || phrase.after.topic !== null;
/** A verb of signing stands a few words before. */
export function signed(context: Context, phrase: Phrase): boolean {
  for (let at = phrase.first - 1; at >= Math.max(phrase.sentence.first, phrase.first - 8); at--) {
    if (context.is(at, IS.signing)) return true;
  }
  return false;
}

/** `Trade and Economic Cooperation Framework`: with a subject and capitals it is a document's name. */
export function isFramework(context: Context, phrase: Phrase): boolean {
  return (
    phrase.word.sense === "mechanism" &&
    phrase.named &&
    !phrase.word.plural &&
    phrase.has.subject &&
    keyAt(context, phrase.headEnd - 1) === "framework"
  );
}

/** How many sides talk: `four-party talks`; `two-way` ones are any two's. */
export const severalSided = (phrase: Phrase, context: Context) => SEVERAL.test(quote(context, phrase));
const SEVERAL =
  /\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|[3-9]|1\d)[ -](?:party|way|nation|power|country|state)\b/i;

/** `trilateral`, `tripartite`: of three states, whichever two the article is about. */
export const THREE = /\b(?:trilateral|tripartite|tri-?national|three-(?:way|nation|country|party|power|state))\b/i;

export const ofBody = (phrase: Phrase, context: Context) =>
  phrase.after.of !== null && context.reading.tag(phrase.after.of, "arrangement") !== undefined;

/** The organisation whose organ it is: `Council of Ministers of the SADC`, `Standing Committee of ASEAN`. */
export function bodyBehind({ after }: Phrase, { reading }: Context): Tag<"arrangement"> | null {
  const { of } = after;
  if (of === null) return null;
  const level = reading.tag(of, "qualifier");
  let at = level?.value.sort === "level" ? level.end : of;
  if (at > of) {
    if (reading.tokens[at]?.key !== "of") return null;
    at += reading.tokens[at + 1]?.key === "the" ? 2 : 1;
  }
  const tag = reading.tag(at, "arrangement");
  return tag?.value.kind === "organization" && at < reading.sentenceOf(of).end ? tag : null;
}
export const period = (phrase: Phrase) => phrase.after.period !== null;
export const between = (phrase: Phrase) =>
  (phrase.after.between?.codes.length ?? 0) + (phrase.after.between?.others ?? 0) >= 2;
/** The article deals with more than one state, or the phrase calls itself one of two sides. */
export const international = (phrase: Phrase, context: Context) =>
  context.stateCount >= 2 || phrase.has.joint || context.statesIn(phrase.sentence).length >= 2;
export const twoSided = (phrase: Phrase, context: Context) =>
  sides(phrase) || context.pair !== null || context.statesIn(phrase.sentence).length === 2;

/** A partnership of a stated kind: `comprehensive strategic partnership`. */
export function qualified(context: Context, phrase: Phrase): boolean {
  return /\b(?:strategic|comprehensive|cooperative|co-operative|neighbou?rly|all-weather|enhanced|security|defen[cs]e)\b/i.test(
    quote(context, phrase),
  );
}
