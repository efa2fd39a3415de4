import { weekday } from "../../text/calendar.ts";
import { durationValue, unitAt } from "./count.ts";
import { tenseOf } from "./tense.ts";
import { type Context, date, key, plain, type Timex, token } from "./timex.ts";
import { endingAt } from "./units.ts";
import { holding, onDay, shift, yearOf } from "./values.ts";

/** `the year`, `the week`, `the weekend` that an article means when it names no other. */

const BESIDE_WEEKEND = new Set("over until till by before after on at during for through throughout since".split(" "));
/** Prepositions after which `the year` is the current one. */
const WITHIN = new Set(["for", "in", "during", "over", "throughout", "through", "of"]);

/** `for the year`, `during the week`, `in the year ended March 31`: the year or week that is spoken of. */
export function theYear(c: Context, at: number): Timex | null {
  const owned = /^(?:its|their|his|her)$/.test(key(c, at));
  if (key(c, at) !== "the" && !owned) return null;
  const weekend = unitAt(c, at + 1);
  if (weekend?.unit === "WE" && !weekend.plural && BESIDE_WEEKEND.has(key(c, at - 1)))
    return theWeekend(c, at, weekend.end);
  if (!WITHIN.has(key(c, at - 1))) return null;
  const full = /^(?:full|whole|entire|fiscal|financial)$/.test(key(c, at + 1)) ? at + 2 : at + 1;
  const unit = unitAt(c, full);
  if (unit === null || unit.plural || token(c, full)?.shape !== "lower") return null;
  const next = key(c, unit.end);
  if (owned && !/^(?:ended|ending)$/.test(next)) return null;
  if (/^(?:ended|ending|through|to)$/.test(next) && (unit.unit === "Y" || unit.unit === "M" || unit.unit === "W")) {
    const found = plain(at, unit.end, "DURATION", durationValue(1, unit.unit), "year-ended");
    return { ...found, ...endingAt(c, unit.end, 1, unit.unit) };
  }
  const spans = /^(?:for|during|throughout)$/.test(key(c, at - 1));
  if (spans && (unit.unit === "M" || (unit.unit === "D" && key(c, at - 1) === "throughout")))
    return theMonth(c, at, unit);
  if (unit.unit !== "Y" && unit.unit !== "W") return null;
  if (key(c, at - 1) === "of" || token(c, unit.end)?.kind === "word") {
    const follows = /^(?:and|as|but|to|is|was|were|will|has|had|that|with|from|because)$/.test(next);
    if (key(c, at - 1) === "of" || !follows) return null;
  }
  const grain = unit.unit === "Y" ? "year" : "week";
  const said = grain === "year" ? (c.memory.long?.year ?? null) : null;
  return date(at, unit.end, said === null ? holding(grain, c.anchor) : yearOf(said), "the-year");
}

/** `for the month`, `throughout the day`: the one last said, else the current one. */
function theMonth(c: Context, at: number, unit: { readonly unit: string; readonly end: number }): Timex | null {
  const next = token(c, unit.end);
  if (next !== undefined && next.kind !== "punct" && !/^(?:and|but|as|to|was|were|in|on|from)$/.test(next.key))
    return null;
  const { day, last } = c.memory;
  if (unit.unit === "D") return date(at, unit.end, day ?? onDay(c.anchor), "the-year");
  const said = last?.from != null && last.month !== null && last.grain !== "quarter" ? last.from : c.anchor;
  return date(at, unit.end, holding("month", said), "the-year");
}

/** `over the weekend`: the one that is just over, or from Thursday on the one that comes, unless the tense says else. */
function theWeekend(c: Context, at: number, end: number): Timex | null {
  const coming = holding("weekend", c.anchor);
  const day = weekday(c.anchor);
  const tense = tenseOf(c, at, end);
  const ahead = day >= 6 || tense === "future" || (tense !== "past" && day >= 4);
  const found = ahead ? coming : shift(coming, -1);
  return found && date(at, end, found, "the-weekend");
}
