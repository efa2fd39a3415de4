import type { Tag } from "../../model/reading.ts";
import { isBoundary } from "./ahead.ts";
import { endsNothing } from "./links.ts";
import { nameAt } from "./names.ts";
import type { Office } from "./office.ts";
import { settle } from "./settle.ts";
import { stepsAt } from "./through.ts";
import type { Words } from "./words.ts";

const LONGEST = 28;

/** How far the words after a preposition have been read. */
export interface Complement {
  readonly words: Words;
  readonly office: Office;
  readonly preposition: string;
  readonly start: number;
  /** No word of it stands here or later. */
  readonly stop: number;
  /** No word of the holder's name stands here or later. */
  readonly limit: number;
  at: number;
  /** After the last word that shows where the title still goes on; a name may follow it. */
  anchor: number;
  /** A name, a field or a capital has been met. */
  named: boolean;
  /** What was met up to the anchor can end a title. */
  strong: boolean;
  readonly states: Array<Pick<Tag<"state">, "first" | "end"> & { readonly code: string }>;
  /** Where fields of office begin. */
  readonly portfolios: number[];
}

/** Reads what an office is held of, for, at or to, as far as it goes before the holder's name. */
export function readComplement(words: Words, office: Office, limit: number, preposition: string): void {
  const start = office.end + 1;
  const stop = Math.min(limit, start + LONGEST);
  if (office.head.value.plural && preposition === "of" && holdersFollow(words, start, limit)) return;
  const complement: Complement = {
    words,
    office,
    preposition,
    start,
    stop,
    limit,
    at: start,
    anchor: start,
    named: false,
    strong: false,
    states: [],
    portfolios: [],
  };
  while (complement.at < stop && goesOn(complement));
  const end = endOf(complement);
  if (end > start) settle(words, office, start, end, preposition, complement.states, complement.portfolios);
}

/** `the foreign ministers of A of Poland and B of Hungary`: their names, not what they are ministers of. */
function holdersFollow(words: Words, start: number, limit: number): boolean {
  const name = nameAt(words, start, limit);
  if (name === undefined || name.words < 2 || words.key(name.end) !== "of") return false;
  const state = words.reading.tag(words.key(name.end + 1) === "the" ? name.end + 2 : name.end + 1, "state");
  return state?.value.form === "name" && words.bodyAt(start) === undefined;
}

function goesOn(complement: Complement): boolean {
  const token = complement.words.tokens[complement.at];
  if (token === undefined) return false;
  for (const step of stepsAt(complement, token)) {
    const read = step(complement, token);
    if (read !== null) return read;
  }
  return false;
}

/** Where the complement ends: before the holder's name, and not on a word that leads to more. */
function endOf({ words, office, start, limit, at, anchor, strong }: Complement): number {
  const trimmed = (from: number) => {
    let end = from;
    while (end > start && endsNothing(words, end - 1)) end--;
    return end;
  };
  const end = trimmed(at);
  if (end <= start || anchor <= start || end <= anchor) return end;
  // What is left after the last word of the organisation is the holder's name.
  const rest = nameAt(words, anchor, limit);
  if (rest === undefined || rest.end < end || !strong || (rest.words < 2 && !isBoundary(words, anchor))) return end;
  // A stop after `Corp.` may end the sentence, so what follows need not be the holder.
  office.sealed = /^(?:inc|corp|co|ltd|bros)\.$/.test(words.key(anchor - 1));
  return trimmed(anchor);
}
