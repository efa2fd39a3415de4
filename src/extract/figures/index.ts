import type { Reading } from "../../model/reading.ts";
import type { Figure } from "../../schema/record.ts";
import type { Extractor } from "../types.ts";
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
  let last: { readonly draft: Draft; readonly figure: Figure } | null = null;
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

/** What a number without a unit of its own takes from the figure before: `17 others`, `including 1.5 million in the region`, `35 billion dollars from 350 billion`. */
function adopt(
  context: Context,
  draft: Draft,
  near: { readonly draft: Draft; readonly figure: Figure } | null,
  pointed: boolean,
): Draft {
  const figure = near?.figure;
  // `218 million ringgit (57 million dollars)`: what another currency is turned into is the US dollar.
  const turned =
    draft.kind === "money" &&
    figure?.kind === "money" &&
    figure.unit !== "USD" &&
    near !== null &&
    /^dollars?$/.test(keyOf(context, draft.amount.end)) &&
    draft.end === draft.amount.end + 1 &&
    inBrackets(context, boundOf(context, draft).first, near.draft);
  if (turned) return { ...draft, unit: "USD" };
  if (draft.unit !== null && draft.unit !== "other") return draft;
  if (near === null || figure === undefined) return { ...draft, unit: null };
  const link = keyOf(context, draft.first - 1);
  const part = /^(?:including|whom|which|them)$/.test(link) || /^(?:them|whom)$/.test(keyOf(context, draft.end + 1));
  if (figure.kind === "count") {
    // `28,500 troops in South Korea and 54,000 in Japan`
    const again =
      /^(?:and|,)$/.test(link) && /^(?:in|from|at|on|to)$/.test(keyOf(context, draft.end)) && draft.rule === "large";
    const besides = draft.unit === "other" && keyOf(context, near.draft.first - 1) !== "including";
    return { ...draft, unit: besides || part || again ? figure.unit : null };
  }
  const level =
    (/^(?:from|to|against|than)$/.test(link) || (link === "at" && figure.unit === "point")) &&
    draft.first - near.draft.end <= 2 &&
    figure.kind !== "percent";
  // `lost 40 points, or 1.2 percent, to close at 3,410.55`: where an index ended.
  const closed =
    figure.kind === "percent" &&
    pointed &&
    /^(?:to|at)$/.test(link) &&
    draft.first - near.draft.end <= 5 &&
    draft.rule.startsWith("large");
  if (closed) return { ...draft, kind: "measure", unit: "point" };
  return (part || level) && draft.unit === null && draft.rule.startsWith("large")
    ? { ...draft, kind: figure.kind, unit: figure.unit }
    : { ...draft, unit: null };
}

/** `290 hp (216 kW / 294 PS)`: what stands in brackets says the figure before it again. */
function inBrackets({ tokens }: Context, first: number, before: Draft): boolean {
  if (first - 1 !== before.end) return false;
  const opener = tokens[first - 1]?.text;
  return opener === "(" || (opener === "/" && tokens[before.first - 1]?.text === "(");
}

function finish(
  context: Context,
  draft: Draft,
  near: { readonly draft: Draft; readonly figure: Figure } | null,
): Figure {
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
    measure: measureOf(context, draft, own.first, earlier)?.replace(/\s{1,99}/gu, " ") ?? null,
    change: changeOf(context, draft, own.first) ?? again?.change ?? listed ?? same?.change ?? null,
    status: same?.status ?? statusOf(context, draft, own.first),
    from: null,
    to: null,
    rule: draft.rule,
  };
}
