import { FUNCTION_WORDS } from "../../lexicon/time-context.ts";
import { type Context, dash, hyphen, key, plain, type Timex, timeTag, token, word } from "./timex.ts";

/** `now`, `recently`, `soon`, `the future`: time without a place on the calendar. */
export function vague(c: Context, at: number): Timex | null {
  const found = word(c, at, "vague");
  if (found === null) return null;
  const first = key(c, at);
  // `now-defunct` is a compound.
  if (first === "now" && key(c, found.end) === "and" && /^(?:then|again)$/.test(key(c, found.end + 1))) return null;
  if (first === "now" && hyphen(c, found.end)) return null;
  if (first === "now" && turnsToNext(c, at)) return null;
  if (first === "current") {
    // `the then-current rate`
    if (dash(c, at - 1)) return null;
    // `the current account`, `alternating current`; an adjective stands before its noun.
    const next = token(c, found.end);
    if (next?.kind !== "word" || /^(?:account|accounts|and|of|to|events)$/.test(next.key) || hyphen(c, found.end))
      return null;
    if (token(c, at)?.shape !== "lower") return null;
  }
  // `the past` and `the present` are nouns here: what follows is no noun of theirs.
  if (/^the$/.test(first) && found.end === at + 2 && /^(?:past|present|future)$/.test(key(c, at + 1))) {
    const next = token(c, found.end);
    const closed = next === undefined || next.kind === "punct" || FUNCTION_WORDS.has(next.key);
    if (!closed || key(c, found.end) === "of") return null;
    if (key(c, at + 1) === "present" && next?.kind === "word" && !FUNCTION_WORDS.has(next.key)) return null;
  }
  // `at this time last year`, `last year at this time`
  const time = key(c, found.end - 1) === "time";
  const yearly = /^(?:last|next|a|of|tomorrow|yesterday|each|every)$/.test(key(c, found.end));
  const lead = first === "at" ? at - 1 : at - 2;
  if (time && (yearly || (timeTag(c, lead) !== undefined && key(c, found.end - 2) === "this"))) return null;
  if (first === "this" && key(c, at + 1) === "time" && /^(?:around|round|period|frame|limit)$/.test(key(c, found.end)))
    return null;
  if (first === "soon" && (key(c, at + 1) === "after" || key(c, at - 1) === "as" || key(c, at - 1) === "too"))
    return null;
  if (first === "soon" && hyphen(c, found.end)) return null;
  // `on those days` are days just named; `gives the other week to Poland` is one of two.
  if (first === "those" && !/^(?:are|were)$/.test(key(c, found.end)) && !/^(?:in|of|since)$/.test(key(c, at - 1)))
    return null;
  const given = key(c, found.end) === "to" && token(c, found.end + 1)?.shape === "title";
  if (key(c, at + 1) === "other" && (given || hyphen(c, found.end))) return null;
  // `as recently as last month`
  if (key(c, at - 1) === "as" && key(c, found.end) === "as") return null;
  const start = first === "at" ? at + 1 : at;
  return plain(start, found.end, "DATE", found.value, "vague");
}

/** `Now for the weather`, `And now to Nairobi`, `Now let's hear from …`: a presenter's turn to what comes next. */
function turnsToNext(c: Context, at: number): boolean {
  const opens = at === c.start || (at === c.start + 1 && /^(?:and|but)$/.test(key(c, c.start)));
  if (!opens || !/^(?:for|to|let|let's|here|here's)$/.test(key(c, at + 1))) return false;
  const next = `${key(c, at + 2)} ${key(c, at + 3)}`;
  return (
    !/^(?:be |the (?:first|second|third|moment|time|last)$)/.test(next) && timeTag(c, at + 2)?.value.role !== "unit"
  );
}
