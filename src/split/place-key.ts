import { fold } from "../text/fold.ts";

/** Hyphens and runs of white space, as one space; most names have neither. */
const GAPS = /[-\s]{2,8}|[-\n\r\t]/;
const ALL_GAPS = new RegExp(GAPS, "g");

/** What tells a place's name from others however it is spelt: `PORT-AU-PRINCE` is `port au prince`. */
export function placeKey(words: string): string {
  const folded = fold(words);
  return GAPS.test(folded) ? folded.replace(ALL_GAPS, " ").trim() : folded.trim();
}
