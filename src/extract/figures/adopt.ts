import type { Figure } from "../../schema/record.ts";
import { boundOf } from "./bounds.ts";
import { type Context, keyOf } from "./context.ts";
import { type Draft, draftWith } from "./drafts.ts";
import { isPartOfOpening } from "./earlier.ts";
import { words } from "./words.ts";

/** The figure before one in its sentence. */
export interface Near {
  readonly draft: Draft;
  readonly figure: Figure;
  /** The last change said in the sentence, its own or one before it. */
  readonly moved: Figure["change"];
  /** The last figure of the sentence that is no percentage, itself or one before it. */
  readonly level: Figure | null;
}

const MORE = words("more less fewer higher lower");
const SAID_BEFORE = words(
  "already earlier previously originally it they he she promised pledged agreed committed announced approved allocated",
);

/**
 * What a number without a unit of its own takes from the figure before: `17 others`, `including 1.5 million in the region`,
 * `35 billion dollars from 350 billion`.
 */
export function adopt(context: Context, draft: Draft, near: Near | null): Draft {
  const figure = near?.figure;
  // `218 million ringgit (57 million dollars)`: the article says which dollars another currency is turned into.
  const turned =
    draft.kind === "money" &&
    figure?.kind === "money" &&
    figure.unit !== "USD" &&
    near !== null &&
    /^dollars?$/.test(keyOf(context, draft.amount.end)) &&
    draft.end === draft.amount.end + 1 &&
    inBrackets(context, boundOf(context, draft).first, near.draft);
  if (turned) return draftWith(draft, { unit: context.money.turned() });
  if (draft.unit !== null && draft.unit !== "other") return draft;
  if (near === null || figure === undefined) return draftWith(draft, { unit: null });
  const { first } = boundOf(context, draft);
  const link = keyOf(context, first - 1);
  const next = keyOf(context, draft.end);
  const part =
    /^(?:including|whom|which|them)$/.test(link) ||
    /^(?:them|whom)$/.test(keyOf(context, draft.end + 1)) ||
    (/^(?:large|voters)/.test(draft.rule) &&
      (isPartOfOpening(context, first, near.draft) || ofWhich(context, near.draft.end, first)));
  if (figure.kind === "count") {
    // `28,500 troops in South Korea and some 54,000 in Japan`
    const again = (link === "and" || link === ",") && /^(?:in|from|at|on|to)$/.test(next) && draft.rule === "large";
    // `1,000 soldiers; 2,000 more have joined them`
    const further = next === "more" && !/^(?:than|or)$/.test(keyOf(context, draft.end + 1)) && draft.rule === "large";
    // `132 voted for it, 11 against and 21 abstained`
    const ballot = draft.rule === "voters" && near.draft.rule === "voters" && (link === "and" || link === ",");
    const besides = draft.unit === "other" && keyOf(context, near.draft.first - 1) !== "including";
    return draftWith(draft, { unit: besides || part || again || further || ballot ? figure.unit : null });
  }
  // `22 billion cubic metres, 4.5 billion of them filled`, `$6.3bn, 4.1bn of it to China`
  const ofIt = next === "of" && /^(?:it|them|which|this)$/.test(keyOf(context, draft.end + 1));
  if (ofIt && draft.unit === null && figure.kind !== "percent" && draft.amount.magnitude > 1)
    return draftWith(draft, { kind: figure.kind, unit: figure.unit });
  if (draft.unit !== null || !draft.rule.startsWith("large")) return draftWith(draft, { unit: null });
  // `lost 40 points, or 1.2 percent, to close at 3,410.55`: where an index ended.
  const ended = (link === "to" || link === "at") && first - near.draft.end <= 5;
  if (figure.kind === "percent") {
    const { level } = near;
    if (ended && level?.unit === "point") return draftWith(draft, { kind: "measure", unit: "point" });
    // `exports rose 20 percent to 1.9 billion dollars and imports 16 percent to 2.2 billion`
    const led = link === "to" && near.moved !== null && first - near.draft.end <= 2 && draft.amount.magnitude > 1;
    return led && level?.kind === "money" ? draftWith(draft, { kind: level.kind, unit: level.unit }) : draft;
  }
  const level =
    (/^(?:from|to|against|than)$/.test(link) || (link === "at" && figure.unit === "point")) &&
    draft.first - near.draft.end <= 2;
  // `138 billion shillings, some 120 billion more than in 2012`, `on top of the 3 billion already promised`
  const more =
    (MORE.has(next) && keyOf(context, draft.end + 1) === "than") ||
    // `some 1.6 million over its ceiling`
    (/^(?:over|above|below|under)$/.test(next) && /^(?:its|their|the)$/.test(keyOf(context, draft.end + 1)));
  const before = keyOf(context, draft.first - 1) === "the" && SAID_BEFORE.has(next);
  return part || level || more || before ? draftWith(draft, { kind: figure.kind, unit: figure.unit }) : draft;
}

/** `38 million dollars for the line, of which Rome will put up 24 million`: the whole stands before the clause. */
function ofWhich(context: Context, from: number, first: number): boolean {
  for (let at = first - 1; at > Math.max(from, first - 10); at--) {
    if (/^(?:which|whom)$/.test(keyOf(context, at))) return /^(?:of|among)$/.test(keyOf(context, at - 1));
  }
  return false;
}

/** `290 hp (216 kW / 294 PS)`: what stands in brackets says the figure before it again. */
export function inBrackets({ tokens }: Context, first: number, before: Draft): boolean {
  if (first - 1 !== before.end) return false;
  const opener = tokens[first - 1]?.text;
  return opener === "(" || (opener === "/" && tokens[before.first - 1]?.text === "(");
}
