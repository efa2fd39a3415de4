import { FUNCTION_WORDS } from "../../lexicon/time-context.ts";
import { isName } from "./names.ts";
import { yearAfter } from "./parts.ts";
import { pointer } from "./pointer.ts";
import { yearOfPart } from "./resolve.ts";
import { type Context, date, glued, hyphen, key, plain, type Timex, token, word } from "./timex.ts";
import { seasonOf } from "./values.ts";
import { yearAt } from "./years.ts";

/** Seasons: `last summer`, `the winter of 2014-15`, `spring 1997`. */

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const SEASON_LEADS = new Set(
  "in this last next early late mid by since until of during over through for spring summer autumn fall winter and or - to before after come".split(
    " ",
  ),
);

/** `this summer`, `last winter`, `the summer of 2020`, `summer 2020`, `the summer`, `in spring`. */
export function season(c: Context, at: number): Timex | null {
  const found = pointer(c, at);
  const the = key(c, at) === "the" ? at + 1 : at;
  const start =
    found?.from === "now" || (found !== null && word(c, found.end, "season") !== null) ? (found?.end ?? the) : the;
  const named = word(c, start, "season");
  if (named === null || named.plural) return null;
  const { end } = named;
  // `fall` is more often a verb or a drop.
  if (
    key(c, start) === "fall" &&
    found === null &&
    !yearFollows(c, end) &&
    !(the > at && /^(?:in|of|during|by|until|since)$/.test(key(c, at - 1)))
  )
    return null;
  // `the spring and summer of 1998`
  const other = /^(?:and|or)$/.test(key(c, end))
    ? word(c, key(c, end + 1) === "the" ? end + 2 : end + 1, "season")
    : null;
  const shared = other === null || other.plural ? null : yearAfter(c, other.end);
  if (shared !== null) return date(at, end, seasonOf(shared.year, named.season), "season", true);
  const after = yearAfter(c, end);
  if (after !== null) {
    // `the winter of 2014-15`
    const joined = hyphen(c, after.end) || (token(c, after.end)?.text === "/" && glued(c, after.end + 1));
    const split = joined && /^\d{2}$/.test(key(c, after.end + 1)) ? after.end + 2 : after.end;
    return date(at, split, seasonOf(after.year, named.season), "season", true);
  }
  if (found !== null) {
    const base = found.from === "now" ? c.anchor.year : (c.memory.last?.year ?? null);
    if (base === null) return plain(at, end, "DATE", `XXXX-${named.season}`, "season");
    return date(at, end, seasonOf(base + seasonStep(c, named.season, found.step), named.season), "season");
  }
  if (the === at && !SEASON_LEADS.has(key(c, at - 1))) return null;
  if (token(c, at)?.shape === "title" && at > c.start && token(c, at - 1)?.shape === "title") return null;
  // `the Spring of Life`, `the Winter Olympics`
  if (isName(c, start) && (key(c, end) === "of" || token(c, end)?.shape === "title")) return null;
  // `summer camps`, `the winter offensive`: without its article it only says of what kind.
  const next = token(c, end);
  if (the === at && next?.kind === "word" && !FUNCTION_WORDS.has(next.key)) return null;
  if (CROPS.has(next?.key ?? "")) return null;
  const month = SEASON_MONTH[named.season] ?? 3;
  return date(at, end, seasonOf(yearOfPart(c, month, 3, at, end), named.season), "season");
}

/** What has its season in its name: `the winter wheat crop`, `the fall guy`. */
const CROPS = new Set(
  "wheat barley rye rapeseed canola onions vegetables chinook break coat guy rolls training".split(" "),
);

/** `two summers ago`, `for three winters`: seasons that a number counts are each of them. */
export function countedSeasons(c: Context, at: number, season: number): Timex | null {
  const named = word(c, season, "season");
  if (named === null || !named.plural) return null;
  const { end } = named;
  if (key(c, end) === "ago") return plain(at, end + 1, "DATE", `XXXX-${named.season}`, "seasons-ago");
  // `two springs` may well up.
  const spans = key(c, at) === "the" || /^(?:for|in|over|after|during)$/.test(key(c, at - 1));
  return spans ? plain(at, end, "SET", `XXXX-${named.season}`, "seasons") : null;
}

function yearFollows(c: Context, at: number): boolean {
  return yearAt(c, key(c, at) === "of" ? at + 1 : at) !== null;
}

/** Years from the publication year: `last fall` in March is the year before's, `last spring` in October this year's. */
function seasonStep(c: Context, season: string, step: number): number {
  const month = SEASON_MONTH[season] ?? 3;
  const now = c.anchor.month;
  if (step === 0) return season === "WI" && now <= 2 ? -1 : 0;
  if (step < 0) return now >= month + 3 && season !== "WI" ? 0 : season === "WI" && now > 2 ? -1 : -1;
  return now < month ? 0 : 1;
}
