import { PARTICLES } from "../../lexicon/names.ts";
import type { Office } from "./office.ts";
import { isCapital, isHyphen, type Words } from "./words.ts";

const MAKING = new Set(
  "appointed named elected nominated chosen picked installed promoted designated names appoints elects made naming appointing electing appoint elect name".split(
    " ",
  ),
);

/** A verb of appointment stands before, or began the list: `named A foreign minister, B defence minister and C …`. */
export function isMade(words: Words, first: number, floor: number): boolean {
  if (MAKING.has(words.key(first - 1))) return true;
  const link = words.tokens[first - 1];
  if (link === undefined || !(link.text === "," || link.key === "and")) return false;
  for (let at = first - 2; at > floor && first - at < 40; at--) if (MAKING.has(words.key(at))) return true;
  return false;
}

/** `elected Mary Sheridan president`: the capitals are the holder's name. */
export function isMadeHolder(words: Words, office: Office, at: number): boolean {
  if (words.tokens[office.head.first]?.shape !== "lower") return false;
  let first = at;
  while (first > office.sentence.first && at - first < 8 && inName(words, first - 1)) first--;
  if (first === at) return false;
  return isMade(words, first, office.sentence.first);
}

function inName(words: Words, at: number): boolean {
  return isCapital(words.tokens[at]) || isHyphen(words.tokens, at) || PARTICLES.has(words.key(at));
}
