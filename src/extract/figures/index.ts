import { AGAINST, COMPARED, COMPARED_LINKS } from "../../lexicon/bare.ts";
import type { Reading } from "../../model/reading.ts";
import type { Figure } from "../../schema/record.ts";
import type { Extractor } from "../types.ts";
import { adopt, inBrackets, type Near } from "./adopt.ts";
import { boundOf } from "./bounds.ts";
import { basisOf, changeOf } from "./changes.ts";
import { type Context, contextOf, keyOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { type Earlier, gapped, isAside, isListed, pastDescription } from "./earlier.ts";
import { findDrafts } from "./find.ts";
import { measureOf } from "./measures.ts";
import { rateAfter, rateOf } from "./rates.ts";
import { statusOf } from "./statuses.ts";

/** Every number of an article that measures something, with unit, bound, rate, change, measure and status. */
export const extractFigures: Extractor<Figure> = (reading: Reading) => {
  const context = contextOf(reading);
  const items: Figure[] = [];
  let last: Near | null = null;
  for (const found of findDrafts(context)) {
    const near = inSentence(reading, last, found);
    const draft = adopt(context, found, near);
    const figure = finish(context, draft, near);
    // `30 billion dollars (3.8 billion US) a year`, `from 32 million to 42 million litres a year`: the rate is both figures'.
    if (
      near !== null &&
      near.figure.per === null &&
      figure.per !== null &&
      (inBrackets(context, draft.first, near.draft) || isLevelAfter(context, draft, near.draft))
    ) {
      items[items.length - 1] = { ...near.figure, per: figure.per };
    }
    items.push(figure);
    last = {
      draft,
      figure,
      moved: figure.change ?? near?.moved ?? null,
      level: figure.kind === "percent" ? (near?.level ?? null) : figure,
    };
  }
  return { items, diagnostics: [] };
};

/** The figure before, where it stands in the same sentence. */
const inSentence = (reading: Reading, last: Near | null, { first }: Draft): Near | null =>
  last !== null && reading.sentenceOf(last.draft.first) === reading.sentenceOf(first) ? last : null;

/** Two levels of one quantity are of one order of size. */
const isNearIn = (a: Draft, b: Draft) =>
  a.valueMax === null &&
  b.valueMax === null &&
  Math.abs(a.value) < Math.abs(b.value) * 20 &&
  Math.abs(b.value) < Math.abs(a.value) * 20;

/** `from 32 to 42 million litres`: the second of two levels. */
function isLevelAfter(context: Context, draft: Draft, before: Draft): boolean {
  if (draft.unit !== before.unit || draft.unit === null || !isNearIn(draft, before)) return false;
  const opening = boundOf(context, before).first;
  const link = boundOf(context, draft).first;
  return keyOf(context, link - 1) === "to" && keyOf(context, opening - 1) === "from" && link - before.end <= 5;
}

/** `to $140 a tonne from $75`: another level of a quantity that is said at a rate. */
function rateOfLevel(context: Context, draft: Draft, first: number, { draft: before, figure }: Near): string | null {
  if (draft.unit !== before.unit || draft.unit === null || draft.kind === "count" || first - before.end > 12)
    return null;
  if (!isNearIn(draft, before)) return null;
  const at = pastDescription(context, first) - 1;
  const link = keyOf(context, at);
  const compared = COMPARED_LINKS.has(link) && COMPARED.has(keyOf(context, at - 1));
  const from = link === "from" && /^(?:to|at)$/.test(keyOf(context, boundOf(context, before).first - 1));
  return compared || from || AGAINST.has(link) ? figure.per : null;
}

/** White space of any kind to single blanks. */
const inOneLine = (text: string | null) =>
  text !== null && /[^\S ]| {2}/u.test(text) ? text.replace(/\s{1,99}/gu, " ") : text;

function finish(context: Context, draft: Draft, near: Near | null): Figure {
  const { reading } = context;
  const span = reading.span(draft.first, draft.end);
  const own = boundOf(context, draft);
  const same =
    near !== null &&
    draft.kind !== "percent" &&
    (inBrackets(context, own.first, near.draft) || isAside(context, draft, own.first, near.draft))
      ? near.figure
      : null;
  // `rose 190 points, or 0.6%`: the second says the same change again.
  const again =
    near !== null &&
    keyOf(context, own.first - 1) === "or" &&
    own.first - near.draft.end <= 2 &&
    near.figure.change !== null &&
    draft.kind !== "count"
      ? near.figure
      : null;
  // `up 3.4% in volume and 32% in value`
  const aspect =
    near?.figure.change != null && draft.kind === "percent" && isListed(context, draft, own.first, near.draft)
      ? { ...near.figure.change, basis: basisOf(context, draft, own.first) ?? near.figure.change.basis }
      : null;
  // `rose 5, 6 and 7 percent`: a list whose last item says the unit.
  const listed =
    near !== null &&
    near.draft.end === near.draft.amount.end &&
    draft.kind === near.draft.kind &&
    draft.kind !== "money" &&
    /^(?:,|and|or)$/.test(keyOf(context, own.first - 1)) &&
    draft.first - near.draft.end <= 2
      ? near.figure.change
      : null;
  const earlier: Earlier | null =
    near === null
      ? null
      : {
          draft: near.draft,
          measure: near.figure.measure,
          changes: near.figure.change !== null,
          changed: near.moved !== null,
        };
  // `exports rose 20 percent and imports 16 percent`: one verb for both.
  const verbless =
    near?.moved != null && gapped(context, draft, own.first, earlier) !== null
      ? { direction: near.moved.direction, basis: basisOf(context, draft, own.first) }
      : null;
  // `from 4.7 billion in 2023 and 5 billion in 2024`: the items of a list stand alike.
  const alike = near !== null && isListed(context, draft, own.first, near.draft) ? near.figure.status : null;
  const rate = draft.per ?? rateOf(context, draft.end);
  const closing =
    keyOf(context, draft.end) === ")" && same !== null ? (rateAfter(context, draft.end + 1)?.per ?? null) : null;
  return {
    text: reading.text.slice(span[0], span[1]),
    span,
    kind: draft.kind,
    value: draft.value,
    valueMax: draft.valueMax,
    unit: draft.unit,
    bound: own.bound === "exact" && same !== null && same.bound !== "range" ? same.bound : own.bound,
    per: rate ?? closing ?? same?.per ?? (near === null ? null : rateOfLevel(context, draft, own.first, near)),
    measure: inOneLine(measureOf(context, draft, own.first, earlier)),
    change:
      changeOf(context, draft, own.first) ?? again?.change ?? listed ?? aspect ?? verbless ?? same?.change ?? null,
    status: same?.status ?? alike ?? statusOf(context, draft, own.first),
    from: null,
    to: null,
    rule: draft.rule,
  };
}
