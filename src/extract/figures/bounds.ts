import { BOUNDS_AFTER, BOUNDS_BEFORE } from "../../lexicon/bounds.ts";
import type { Figure } from "../../schema/record.ts";
import { type Context, keyOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { IS, is } from "./marks.ts";
import { phraseTable } from "./phrases.ts";
import { words } from "./words.ts";

type Bound = Figure["bound"];
const table = (words: Readonly<Record<string, string>>) =>
  phraseTable(
    Object.entries(words).flatMap(([bound, forms]) => forms.split(", ").map((form) => [form, bound as Bound] as const)),
  );
const before = table(BOUNDS_BEFORE);
const after = table(BOUNDS_AFTER);

/** Words with which `about` and `over` are prepositions of their own: `talks about two projects`, `a row over three islands`. */
const TOPICS = words(
  "talk talks talked talking speak spoke speaking discuss discussion discussions learn learned learnt know knew think thought question questions asked ask details information worried concern concerns concerned news report reports story stories book complain complained dispute disputes row conflict disagreement disagreements differences tension tensions anger protest protests war wars feud control sovereignty jurisdiction quarrel clash clashes standoff presided presides flew fly jumped victory win",
);
/** Verbs whose `around` says where: `talks centred around the 12 demands`. */
const CENTRES = words(
  "centre centres centred center centers centered centring centering revolve revolves revolved revolving based built gathered rallied organised organized",
);
/** Verbs that creep up to a level, and those that do so with rates and prices: `brought up to 40 lorries` is a bound. */
const CREEPS = words(
  "edge edges edged edging inch inches inched inching tick ticks ticked ticking creep creeps creeping crept",
);
const GOES = words("go goes went gone going nudged pushed pushing brought driven drove moved picked came bid");
/** Bounds that before a small count in words are prepositions of place or law: `under two treaties`, `near three bases`. */
const PLACES = words("under near above below beyond around over passing crossing crossed");

/** What the words of a bound are asked of. */
export type Bounded = Pick<Draft, "first" | "end" | "amount" | "value" | "valueMax" | "kind">;

/** How exact a figure is, and the first token of the words that say so. */
export function boundOf(context: Context, draft: Bounded): { readonly bound: Bound; readonly first: number } {
  const { reading } = context;
  let start = draft.first;
  if (is(context, start - 1, IS.determiner) && start - 1 > reading.sentenceOf(start).first) start--;
  const hit = before.before(reading, draft.first) ?? (start < draft.first ? before.before(reading, start) : null);
  const inside = hit !== null && hit.first >= reading.sentenceOf(draft.first).first;
  if (draft.valueMax !== null) return { bound: "range", first: inside && hit ? hit.first : draft.first };
  if (
    hit !== null &&
    inside &&
    !isParticle(context, draft, hit.first) &&
    !isPreposition(context, draft, hit.first, hit.end)
  )
    return { bound: isDefinite(context, draft, hit.end, hit.value) ? "exact" : hit.value, first: hit.first };
  const behind = after.at(reading, draft.end);
  if (behind !== null && behind.value !== "exact" && !goesOn(context, behind.end))
    return { bound: behind.value, first: draft.first };
  const within = draft.end > draft.amount.end ? after.at(reading, draft.amount.end) : null;
  if (within !== null && within.end <= draft.end && within.value !== "exact")
    return { bound: within.value, first: draft.first };
  return { bound: "exact", first: draft.first };
}

/** `topping the 50 billion dollars lent to Mexico`: what is topped is said exactly. */
const isDefinite = (context: Context, draft: Bounded, end: number, bound: Bound) =>
  end < draft.first &&
  /^(?:the|these|those|its|their)$/.test(keyOf(context, end)) &&
  (bound === "over" || bound === "under");

/** `…, and over 2,000 missiles`, `and more than`: the words belong to what follows. */
function goesOn({ reading, tokens }: Context, at: number): boolean {
  const next = tokens[at];
  return (
    next?.key === "than" ||
    next?.kind === "number" ||
    next?.kind === "symbol" ||
    reading.tag(at, "numeral") !== undefined
  );
}

/** `edged up to 5.2 percent`: the level reached. */
function isParticle(context: Context, draft: Bounded, first: number): boolean {
  if (keyOf(context, first) !== "up") return false;
  const verb = keyOf(context, first - 1);
  return CREEPS.has(verb) || (GOES.has(verb) && draft.kind === "percent");
}

function isPreposition(context: Context, draft: Bounded, first: number, end: number): boolean {
  // `parliament passed 12 bills`
  if (draft.kind === "count" && draft.value < 1000 && /^pass(?:ed|es)$/.test(keyOf(context, end - 1))) return true;
  if (end - first > 1) return false;
  const word = keyOf(context, first);
  if ((word === "about" || word === "over") && TOPICS.has(keyOf(context, first - 1))) return true;
  if (word === "around" && CENTRES.has(keyOf(context, first - 1))) return true;
  return (
    PLACES.has(word) &&
    draft.kind === "count" &&
    !draft.amount.digits &&
    draft.value < 10 &&
    word !== "over" &&
    word !== "around"
  );
}
