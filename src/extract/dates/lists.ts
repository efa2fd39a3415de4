import { yearOfDay } from "./resolve.ts";
import { type Context, date, glued, key, month, type Timex, token } from "./timex.ts";
import { dayOf, shift } from "./values.ts";
import { dayNumber, monthDay } from "./written.ts";

/** Days and months in a row: each is a DATE of its own, and shares the month or the year that one of them bears. */

const JOINS = new Set(["and", "or"]);

/** `25 and 26 August`, `3, 5 and 7 May`: the days before the one that bears the month. */
export function daysBefore(c: Context, at: number): Timex | null {
  const start = key(c, at) === "the" && token(c, at + 1)?.kind === "ordinal" ? at + 1 : at;
  const low = dayNumber(c, start);
  if (low === null || token(c, start)?.kind === "word") return null;
  let next = low.end;
  for (let step = 0; step < 4; step++) {
    const comma = token(c, next)?.text === "," && !glued(c, next + 1);
    if (!comma && !JOINS.has(key(c, next))) return null;
    const after = comma && JOINS.has(key(c, next + 1)) ? next + 2 : next + 1;
    const written = month(c, after) === undefined ? monthDay(c, after) : null;
    if (written !== null) {
      const year = written.year ?? yearOfDay(c, { month: written.month, day: low.day, weekday: null }, at, written.end);
      const stretch = dayOf(year, written.month, low.day);
      return stretch && date(at, low.end, stretch, "listed-day", written.year !== null);
    }
    const other = dayNumber(c, after);
    if (other === null || token(c, after)?.kind === "word") return null;
    next = other.end;
  }
  return null;
}

const STEPS = new Map([
  ["next", 1],
  ["last", -1],
  ["this", 0],
]);

/** `this year and next`, `twice as much this month as last`: the unit is said once. */
function stepAfter(c: Context, last: Timex, at: number): Timex | null {
  const from = STEPS.get(key(c, last.first));
  const to = STEPS.get(key(c, at + 1));
  if (last.rule !== "pointed-unit" || from === undefined || to === undefined || from === to) return null;
  if (!/^(?:and|or|as|than)$/.test(key(c, at))) return null;
  const next = token(c, at + 2);
  const ends =
    next === undefined ||
    next.kind === "punct" ||
    /^(?:is|are|was|were|will|would|and|in|at|to|for|by)$/.test(next.key);
  // `last week and this is why`
  if (to === 0 && next?.kind === "word") return null;
  const stretch = ends && last.stretch !== null ? shift(last.stretch, to - from) : null;
  return stretch && date(at + 1, at + 2, stretch, "listed-unit");
}

/** `Nov. 4 and 5`, `May 3, 5 and 7`: a day after one that bore the month, or null. */
export function dayAfter(c: Context, last: Timex, at: number): Timex | null {
  const { stretch } = last;
  if (last.rule === "pointed-unit") return stepAfter(c, last, at);
  if (stretch?.grain !== "day" || stretch.month === null || stretch.day === null) return null;
  if (!/^(?:month-day|listed-day)/.test(last.rule) || dayNumber(c, last.end - 1) === null) return null;
  const comma = token(c, at)?.text === ",";
  if (!comma && !JOINS.has(key(c, at))) return null;
  const next = comma && JOINS.has(key(c, at + 1)) ? at + 2 : at + 1;
  const found = token(c, next);
  const day = dayNumber(c, next);
  if (
    day === null ||
    found === undefined ||
    (found.kind !== "number" && found.kind !== "ordinal") ||
    day.day <= stretch.day
  )
    return null;
  const after = token(c, day.end);
  // `the Nov. 12 and 13 meeting`: the article is the noun's, so both are days.
  const owned = !comma && after?.shape === "lower" && /^(?:the|its|their)$/.test(key(c, last.first - 1));
  const ends =
    owned ||
    after === undefined ||
    after.kind === "punct" ||
    /^(?:in|at|and|or|to|for|with|by|on|as|respectively|this|last|next)$/.test(after.key);
  if (!ends || after?.text === ":" || (after?.text === "-" && !after.spaced) || month(c, day.end) !== undefined)
    return null;
  // `May 3, 5 people` needs a second sign that the row goes on.
  if (comma && next === at + 1 && !(after?.text === "," || after?.key === "and" || after?.key === "or")) return null;
  const on = dayOf(stretch.year, stretch.month, day.day);
  return on && date(next, day.end, on, "listed-day", last.dated === true);
}
