import { SMALL_WORDS } from "../../lexicon/time-names.ts";
import { type Context, key, token } from "./timex.ts";

/** Words of time that are part of a name: `This Week`, `the June 4 Movement`, `Sunday Times`. */

/** `This Week` of a programme, `Man of the Year`: a capital inside a sentence that is no headline. */
export function isName(c: Context, at: number): boolean {
  const region = c.reading.sentenceOf(at).region;
  return (
    token(c, at)?.shape === "title" && at > c.start && (region === "body" || region === "caption") && !allCapital(c)
  );
}

/** Every word of the sentence but the small ones has a capital: a headline, wherever it stands. */
function allCapital(c: Context): boolean {
  for (let at = c.start; at < c.limit && at < c.start + 40; at++) {
    const found = token(c, at);
    if (found?.shape === "lower" && found.kind === "word" && found.key !== "'s" && !SMALL_WORDS.has(found.key))
      return false;
  }
  return true;
}
/** `Sunday Times`, `June 4 Movement`, `April 6 Youth Movement`: with the name that follows it is one of something else. */
export function namesAThing(c: Context, end: number, things: ReadonlySet<string>): boolean {
  const next = token(c, end);
  if (next?.shape !== "title") return false;
  return things.has(next.key) || (token(c, end + 1)?.shape === "title" && things.has(key(c, end + 1)));
}
