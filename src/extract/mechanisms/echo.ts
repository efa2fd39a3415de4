import type { Context } from "./context.ts";
import type { Found } from "./entry.ts";
import type { Phrase } from "./phrase.ts";

/**
 * `The 13th session will be held in Vientiane`, `the next meeting of the Commission`: a bare noun with a number, or a
 * next session announced with its place or time, belongs to the one recurring body the article speaks of. With more
 * than one it stays unread.
 */
export function echoes(context: Context, rest: readonly Phrase[], described: readonly Found[]): Found[] {
  const recurring = described.filter((item) => item.kind === "consultation" || item.kind === "committee");
  const [body] = recurring;
  if (body === undefined || new Set(recurring.map(identity)).size !== 1) return [];
  const found: Found[] = [];
  for (const phrase of rest) {
    if (phrase.first < body.first || !isBare(phrase, body) || ofOthers(context, phrase, body)) continue;
    const next = phrase.session === null && announced(context, phrase);
    if (!next && (phrase.session === null || !isDefinite(phrase))) continue;
    found.push({
      ...body,
      first: phrase.first,
      end: phrase.headEnd,
      proper: phrase.headEnd,
      rule: next ? "next-session" : "numbered-session",
      session: phrase.session,
      next,
      echo: true,
      alias: null,
      plural: false,
      sentence: phrase.sentence.index,
    });
  }
  return found;
}

const identity = (item: Found) => `${item.kind} ${item.parties.join("-")} ${item.portfolio ?? ""} ${item.level ?? ""}`;

const isDefinite = ({ before }: Phrase) =>
  before.determiner === "the" ||
  before.determiner === "its" ||
  before.determiner === "their" ||
  before.owner === "both";

/** `session`, `meeting`, `round`, or the body's own noun, with nothing that names another. */
function isBare({ word, before, after }: Phrase, body: Found): boolean {
  const noun = word.force === "frame" || word.sense === body.sense;
  const plain = before.qualifiers.every(({ value }) => value.sort === "common" || value.sort === "joint");
  return (
    noun && plain && before.states.length + before.names.length + before.bodies.length === 0 && after.between === null
  );
}

/** `the first meeting of the two leaders` is not the body's; `the 7th session of the commission` is. */
function ofOthers(context: Context, phrase: Phrase, body: Found): boolean {
  if (context.token(phrase.headEnd)?.key !== "of") return false;
  for (let at = phrase.headEnd + 1; at < Math.min(phrase.headEnd + 4, phrase.sentence.end); at++) {
    if (context.reading.tag(at, "head")?.value.sense === body.sense) return false;
  }
  return true;
}

/** `the next meeting will take place in Minsk`, `in 2026`. */
function announced(context: Context, phrase: Phrase): boolean {
  const modal = context.token(phrase.headEnd)?.key ?? "";
  if (context.token(phrase.first - 1)?.key !== "next" || !/^(?:will|would|is|was|to)$/.test(modal)) return false;
  for (let at = phrase.headEnd; at < Math.min(phrase.headEnd + 12, phrase.sentence.end); at++) {
    if (context.token(at)?.key !== "in" && context.token(at)?.key !== "at") continue;
    const after = context.token(at + 1);
    if (after !== undefined && (after.shape === "title" || after.kind === "number")) return true;
  }
  return false;
}
