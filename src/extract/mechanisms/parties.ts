import type { Sentence } from "../../model/reading.ts";
import type { Level, Portfolio } from "../../schema/record.ts";
import type { Context } from "./context.ts";
import { IS } from "./words.ts";

/** The sides an arrangement is said to stand between. */
export interface Sides {
  readonly codes: readonly string[];
  /** `the two governments`, `both countries`: the article's two states. */
  readonly both: boolean;
  readonly portfolio: Portfolio | null;
  readonly level: Level | null;
  /** Officials stand in the list (`between President A and Premier B`): a talk of persons. */
  readonly persons: boolean;
  /** Sides that are no states stand in the list: a company, a movement. */
  readonly others: number;
  readonly end: number;
}

const COUNTED = new Set(["two", "both", "three", "four", "five", "respective"]);
const SHARED = new Set(
  "countries nations sides governments ministries states parties parliaments neighbours neighbors koreas armies militaries".split(
    " ",
  ),
);
const LONGEST = 26;

/** The sides listed from a token on: states, `the two foreign ministries`, named parties. */
export function readSides(context: Context, from: number, sentence: Sentence): Sides {
  const { reading } = context;
  const codes: string[] = [];
  let both = false;
  let counted = false;
  let persons = false;
  let others = 0;
  let portfolio: Portfolio | null = null;
  let level: Level | null = null;
  let at = from;
  const stop = Math.min(sentence.end, from + LONGEST);
  while (at < stop) {
    const token = context.token(at);
    if (token === undefined) break;
    const state = reading.tag(at, "state");
    if (state !== undefined) {
      if (!codes.includes(state.value.code)) codes.push(state.value.code);
      at = state.end;
      continue;
    }
    const body = reading.tag(at, "arrangement");
    if (body !== undefined) {
      others++;
      at = body.end;
      continue;
    }
    const next = context.token(at + 1);
    if (token.text === ",") {
      // A comma goes on with the list only where a side follows.
      const side = reading.tag(at + 1, "state") ?? (next?.key === "the" ? reading.tag(at + 2, "state") : undefined);
      const last = next?.key === "and" ? reading.tag(at + 2, "state") : undefined;
      if (side === undefined && last === undefined) break;
      at++;
      continue;
    }
    if (token.text === "(" && context.token(at + 2)?.text === ")" && next?.shape !== "lower") {
      at += 3;
      continue;
    }
    if (token.kind === "punct" && !/^(?:-|–|—|&|'|’|\/)$/.test(token.text)) break;
    if (token.kind === "punct" && token.spaced && next?.spaced === true && token.text !== "&") break;
    const qualifier = reading.tag(at, "qualifier");
    // `between Mexico and the U.S. resumed`
    if (qualifier?.value.sort === "passing" && codes.length > 0 && token.key.endsWith("ed")) break;
    if (qualifier !== undefined && qualifier.value.sort !== "region") {
      portfolio ??= qualifier.value.portfolio;
      if (qualifier.value.sort === "level") {
        level ??= qualifier.value.level;
        // `between both prime ministers`
        if (counted && /s$/.test(context.token(qualifier.end - 1)?.key ?? "")) both = true;
      }
      at = qualifier.end;
      continue;
    }
    if (COUNTED.has(token.key)) counted = true;
    if (counted && SHARED.has(token.key)) both = true;
    if (context.is(at, IS.officer)) persons = true;
    if (token.key === "party" || token.key === "parties") level ??= "party";
    if (token.key === "parliament" || token.key === "parliaments") level ??= "parliament";
    const known = context.is(at, IS.sideNoun) || token.key === "'s" || token.kind === "punct" || token.key === "of";
    if (!known) {
      if (token.kind !== "word" || token.shape === "lower") break;
      others++;
    }
    at++;
  }
  return { codes, both, portfolio, level, persons, others, end: back(context, at, from) };
}

/** Takes back the small words a list ends on. */
function back(context: Context, end: number, from: number): number {
  let at = end;
  while (at > from && context.is(at - 1, IS.looseSide)) at--;
  return at;
}
