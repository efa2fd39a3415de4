import type { Context } from "./context.ts";
import { predicate } from "./describe.ts";
import { copyOf, type Found } from "./entry.ts";
import { sameParties } from "./merge.ts";
import type { Phrase } from "./phrase.ts";

/**
 * `The 13th session will be held in Vientiane`: a bare noun with a number belongs to the one recurring body the article
 * speaks of; with more than one, to the one that `whose`, `its` or `the commission's` leans on; else it stays unread.
 */
export function echoes(context: Context, rest: readonly Phrase[], described: readonly Found[]): Found[] {
  const recurring = described.filter((item) => item.kind === "consultation" || item.kind === "committee");
  const first = recurring[0];
  // Without a body that gathers by number there is none to count for.
  if (first === undefined && described.every(({ kind }) => kind === "agreement")) return [];
  const one = first !== undefined && recurring.every((item) => isSame(item, first)) ? first : undefined;
  const byEnd = new Map<number, Found>();
  for (const item of described) if (item.kind !== "agreement") byEnd.set(item.end, item);
  const echoed: Found[] = [];
  for (const phrase of rest) {
    const session = phrase.session ?? predicate(context, phrase);
    if (session === null) continue;
    const owner = ownerOf(context, phrase, recurring, byEnd);
    const body = owner ?? one;
    if (body === undefined || phrase.first < body.first || !isBare(phrase, body) || ofOthers(context, phrase, body))
      continue;
    if (
      owner === undefined &&
      (!isDefinite(phrase) || isOfAnother(context, phrase.first, Math.max(phrase.sentence.first, phrase.first - 20)))
    )
      continue;
    const echo = copyOf(body);
    echo.first = phrase.first;
    echo.end = phrase.headEnd;
    echo.proper = phrase.headEnd;
    echo.rule = "numbered-session";
    echo.session = session;
    echo.echo = true;
    echo.alias = null;
    echo.plural = false;
    echo.sentence = phrase.sentence.index;
    echoed.push(echo);
  }
  return echoed;
}

/** What the phrase itself says it is a session of. */
function ownerOf(
  context: Context,
  phrase: Phrase,
  recurring: readonly Found[],
  byEnd: ReadonlyMap<number, Found>,
): Found | undefined {
  const prev = context.token(phrase.first - 1)?.key;
  if (prev === "whose") return standsBefore(phrase, byEnd) ?? lastIn(phrase, recurring);
  // `the 23rd meeting of the sub-committee`
  if (phrase.head.first > phrase.first + 2 && phrase.before.determiner === "the")
    return ofNoun(context, phrase, recurring);
  // `the commission's 14th session`
  if (prev === "'s") return called(context, phrase.first - 2, recurring);
  return prev === "its" ? subjectOf(context, phrase, recurring) : undefined;
}

/** `the league's council would hold its 106th session`: another body is the one `its` means. */
function isOfAnother({ reading }: Context, first: number, from: number): boolean {
  if (reading.tokens[first - 1]?.key !== "its") return false;
  for (let at = Math.max(from, first - 60); at < first; at++) {
    const kind = reading.tag(at, "head")?.value.kind ?? reading.tag(at, "arrangement")?.value.kind;
    if (kind === "committee" || kind === "organization") return true;
  }
  return false;
}

/** What `whose` leans on: the last arrangement to end shortly before it. */
function standsBefore({ first }: Phrase, byEnd: ReadonlyMap<number, Found>): Found | undefined {
  return byEnd.get(first - 1) ?? byEnd.get(first - 2) ?? byEnd.get(first - 3);
}

/** `the General Border Committee, chaired by both ministers, whose 47th meeting`: the one body its sentence names. */
function lastIn({ first, sentence }: Phrase, recurring: readonly Found[]): Found | undefined {
  const near = recurring.filter((item) => item.first >= sentence.first && item.end < first);
  return near.length === 1 ? near[0] : undefined;
}

/** The body met before that goes by the same noun. */
function ofNoun(context: Context, { head, first }: Phrase, recurring: readonly Found[]): Found | undefined {
  const key = context.token(head.end - 1)?.key;
  return recurring.findLast((item) => item.end <= first && hasKey(context, item, key));
}

function hasKey(context: Context, { first, proper }: Found, key: string | undefined): boolean {
  for (let at = first; at < proper; at++) if (context.token(at)?.key === key) return true;
  return false;
}

/** `The commission, set up in 1989, meets in Nairobi. Its third session …`: what opens the sentence before, or this one. */
function subjectOf(context: Context, { first, sentence }: Phrase, recurring: readonly Found[]): Found | undefined {
  const opening =
    first - 1 === sentence.first && sentence.first > 0 ? context.reading.sentenceOf(sentence.first - 1) : sentence;
  for (let at = opening.first; at < Math.min(first, opening.first + 10); at++) {
    const body = recurring.find((item) => item.first <= at && at < item.proper) ?? called(context, at, recurring);
    const other = opening === sentence && body !== undefined && isOfAnother(context, first, body.end);
    if (body !== undefined && !other) return body;
  }
  // `He said the commission, which last sat in 2012, would meet for its 33rd session`
  const near = recurring.filter((item) => item.first > sentence.first && item.end <= first);
  return near.length === 1 && !isOfAnother(context, first, near[0]?.end ?? first) ? near[0] : undefined;
}

/** The body that a bare noun means: the last one before it of that noun. */
function called(context: Context, at: number, recurring: readonly Found[]): Found | undefined {
  const sense = context.reading.tag(at, "head")?.value.sense;
  return sense === undefined ? undefined : recurring.findLast((item) => item.first < at && item.sense === sense);
}

/** Two mentions tell of one recurring body as far as its sides, field and level go. */
const isSame = (a: Found, b: Found) =>
  a.kind === b.kind && a.portfolio === b.portfolio && a.level === b.level && sameParties(a, b);

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
