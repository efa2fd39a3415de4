import type { Reading } from "../../model/reading.ts";
import type { Figure } from "../../schema/record.ts";
import type { Extractor } from "../types.ts";
import { adopt, inBrackets, type Near } from "./adopt.ts";
import { boundOf } from "./bounds.ts";
import { changeOf } from "./changes.ts";
import { type Context, contextOf, keyOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { findDrafts } from "./find.ts";
import { type Earlier, measureOf } from "./measures.ts";
import { rateAfter, rateOf } from "./rates.ts";
import { statusOf } from "./statuses.ts";

/** Every number of an article that measures something, with unit, bound, rate, change, measure and status. */
export const extractFigures: Extractor<Figure> = (reading: Reading) => {
  const context = contextOf(reading);
  const items: Figure[] = [];
  let last: Near | null = null;
  for (const found of findDrafts(context)) {
    const near =
      last !== null && reading.sentenceOf(last.draft.first) === reading.sentenceOf(found.first) ? last : null;
    const earlier = items.at(-2);
    const pointed =
      near !== null &&
      earlier?.unit === "point" &&
      earlier.span[1] >= reading.span(reading.sentenceOf(found.first).first, found.end)[0];
    const draft = adopt(context, found, near, pointed);
    const figure = finish(context, draft, near);
    // `30 billion dollars (3.8 billion US) a year`: the rate behind the brackets is both figures'.
    if (
      near !== null &&
      near.figure.per === null &&
      figure.per !== null &&
      inBrackets(context, draft.first, near.draft)
    ) {
      items[items.length - 1] = { ...near.figure, per: figure.per };
    }
    items.push(figure);
    last = { draft, figure };
  }
  return { items, diagnostics: [] };
};

/** White space of any kind to single blanks. */
const inOneLine = (text: string | null) =>
  text !== null && /[^\S ]| {2}/u.test(text) ? text.replace(/\s{1,99}/gu, " ") : text;

function finish(context: Context, draft: Draft, near: Near | null): Figure {
  const { reading } = context;
  const own = boundOf(context, draft);
  const same =
    near !== null && draft.kind !== "percent" && inBrackets(context, own.first, near.draft) ? near.figure : null;
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
    near !== null &&
    draft.kind === "percent" &&
    near.figure.kind === "percent" &&
    keyOf(context, own.first - 1) === "and" &&
    /^(?:in|by|for)$/.test(keyOf(context, near.draft.end)) &&
    keyOf(context, near.draft.end) === keyOf(context, draft.end) &&
    own.first - near.draft.end <= 4;
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
    near === null ? null : { draft: near.draft, measure: near.figure.measure, changes: near.figure.change !== null };
  const rate = draft.per ?? rateOf(context, draft.end);
  const closing =
    keyOf(context, draft.end) === ")" && same !== null ? (rateAfter(context, draft.end + 1)?.per ?? null) : null;
  return {
    text: reading.quote(draft.first, draft.end),
    span: reading.span(draft.first, draft.end),
    kind: draft.kind,
    value: draft.value,
    valueMax: draft.valueMax,
    unit: draft.unit,
    bound: own.bound === "exact" && same !== null && same.bound !== "range" ? same.bound : own.bound,
    per: rate ?? closing ?? same?.per ?? null,
    measure: inOneLine(measureOf(context, draft, own.first, earlier)),
    change:
      changeOf(context, draft, own.first) ??
      again?.change ??
      listed ??
      (aspect ? near.figure.change : null) ??
      same?.change ??
      null,
    status: same?.status ?? statusOf(context, draft, own.first),
    from: null,
    to: null,
    rule: draft.rule,
  };
}
