import { readCount, unitAt } from "./count.ts";
import { namedDate } from "./explicit.ts";
import { holiday } from "./holidays.ts";
import { atUnit, stepBack } from "./points.ts";
import { pointedName } from "./relative.ts";
import { tenseOf } from "./tense.ts";
import { type Context, date, key, plain, type Timex, token, weekdayTag, word } from "./timex.ts";
import { centuryOf, type Grain, holding, onDay, type Stretch, shift } from "./values.ts";
import { bareWeekday, inWeek } from "./weekdays.ts";

/** Points told by a step from another: `the day before`, `the week before last`, `a week from Friday`, `in five days' time`. */

const GRAINS: Readonly<Record<string, Grain>> = {
  D: "day",
  W: "week",
  WE: "weekend",
  M: "month",
  Y: "year",
  Q: "quarter",
  DE: "decade",
};

/** `the week before last`, `the year after next`, `the night before last`: two steps from the publication date. */
export function beforeLast(c: Context, at: number): Timex | null {
  if (key(c, at) !== "the") return null;
  const unit = unitAt(c, at + 1);
  const night = word(c, at + 1, "daypart");
  const end = unit?.end ?? night?.end ?? 0;
  const back = key(c, end) === "before" && key(c, end + 1) === "last";
  if (!back && !(key(c, end) === "after" && key(c, end + 1) === "next")) return null;
  if (night !== null) {
    const day = shift(onDay(c.anchor), back ? -2 : 2);
    return day && { ...date(at, end + 2, day, "before-last"), type: "TIME", value: `${day.value}T${night.part}` };
  }
  const grain = unit === null || unit.plural ? undefined : GRAINS[unit.unit];
  if (grain === undefined) return null;
  const found = shift(holding(grain, c.anchor), back ? -2 : 2);
  return found && date(at, end + 2, found, "before-last");
}

const WAYS: ReadonlyMap<string, -1 | 1> = new Map([
  ["before", -1],
  ["previous", -1],
  ["after", 1],
  ["following", 1],
]);

/** `the day before`, `the night before`, `the year after`, where nothing follows that they are before or after of, and something was said before. */
export function theDayBefore(c: Context, at: number): Timex | null {
  if (key(c, at) !== "the") return null;
  const unit = unitAt(c, at + 1);
  const part = word(c, at + 1, "daypart");
  const end = unit?.end ?? part?.end ?? 0;
  const way = WAYS.get(key(c, end));
  if (way === undefined) return null;
  const step = key(c, end) === "before" || key(c, end) === "after";
  if (!closed(c, end + 1)) return null;
  if (part !== null && !part.plural) {
    const base = c.memory.day;
    const day = base === null ? null : shift(base, way);
    if (day === null) return step ? openStep(c, at, end + 1) : null;
    return { ...date(at, end + 1, day, "the-day-before"), type: "TIME", value: `${day.value}T${part.part}` };
  }
  const grain = unit === null || unit.plural ? undefined : GRAINS[unit.unit];
  if (grain === undefined || grain === "quarter") return null;
  const base = baseOf(c, grain);
  const found = base === null ? null : shift(base, way);
  // `the year before, it earned …`, said of this year's results
  if (found === null && grain === "year" && way < 0 && c.known === "full" && token(c, end + 1)?.text === ",") {
    const last = shift(holding("year", c.anchor), -1);
    return last && date(at, end + 1, last, "the-day-before");
  }
  if (found === null) return step && token(c, end + 1)?.text === "," ? openStep(c, at, end + 1) : null;
  return date(at, end + 1, found, "the-day-before");
}

const OPEN: Readonly<Record<string, string>> = { day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX", year: "XXXX" };

/** `The night before, …` with nothing said before: when it was stays open. */
function openStep(c: Context, at: number, end: number): Timex | null {
  const part = word(c, at + 1, "daypart");
  if (part !== null) return part.plural ? null : plain(at, end, "TIME", `XXXX-XX-XXT${part.part}`, "day-beside");
  const unit = unitAt(c, at + 1);
  const value = unit === null || unit.plural ? undefined : OPEN[GRAINS[unit.unit] ?? ""];
  return value === undefined ? null : plain(at, end, "DATE", value, "day-beside");
}

/** `the day after Christmas`, `the night before May 1`, `the week before Easter`: a step from a day on the calendar. */
export function besideDay(c: Context, at: number): Timex | null {
  if (key(c, at) !== "the") return null;
  const part = word(c, at + 1, "daypart");
  const unit = unitAt(c, at + 1);
  const end = unit?.end ?? part?.end ?? 0;
  const way = key(c, end) === "before" ? -1 : key(c, end) === "after" ? 1 : 0;
  if (way === 0 || (unit ?? part)?.plural) return null;
  const feast = holiday(c, end + 1) ?? namedDate(c, end + 1);
  if (feast?.stretch?.from == null || feast.stretch.grain !== "day") return null;
  const grain = unit === null ? "day" : GRAINS[unit.unit];
  if (grain !== "day" && grain !== "week" && grain !== "weekend") return null;
  const on = shift(holding(grain, feast.stretch.from), way);
  if (on === null) return null;
  const found = date(at, feast.end, on, "day-beside", feast.dated);
  return part === null ? found : { ...found, type: "TIME", value: `${on.value}T${part.part}` };
}

function baseOf(c: Context, grain: Grain): Stretch | null {
  const { base, day } = c.memory;
  if (grain === "day") return day;
  if (base?.from == null) return null;
  if (grain === "week" || grain === "weekend") return base.grain === "day" ? holding(grain, base.from) : null;
  if (grain === "month") return base.month === null ? null : holding(grain, base.from);
  return holding(grain, base.from);
}

function closed(c: Context, at: number): boolean {
  const next = token(c, at);
  if (next === undefined || (next.kind === "punct" && next.text !== "(" && next.text !== "'")) return true;
  return /^(?:and|but|when|that|with|to|at|in|by|for|on|as|said|was|were|had|who|while)$/.test(next.key);
}

/** `the turn of the century`, `the turn of the 20th century`: the opening of the one that is meant. */
export function turnOf(c: Context, at: number): Timex | null {
  if (key(c, at) !== "the" || key(c, at + 1) !== "turn" || key(c, at + 2) !== "of" || key(c, at + 3) !== "the")
    return null;
  const unit = unitAt(c, at + 4);
  if (unit === null || unit.plural || (unit.unit !== "CE" && unit.unit !== "ML")) return null;
  const { year } = c.anchor;
  const own = Math.floor(year / 100) * 100;
  // Late in a century the next one is near, unless the clause looks back.
  const next = year - own >= 60 && tenseOf(c, at, unit.end) !== "past";
  const century = next ? own + 100 : own;
  if (c.known !== "full") return plain(at, unit.end, "DATE", "XX", "turn-of");
  return { ...date(at, unit.end, centuryOf(century), "turn-of"), mod: "START" };
}

/** `a week from Friday`, `two weeks from tomorrow`, `a year ago Monday`, `five days' time`, `a year's time`. */
export function fromPoint(c: Context, at: number): Timex | null {
  if (!leansOn(c, at)) return null;
  const count = readCount(c, at);
  if (count?.value == null || !Number.isInteger(count.value)) return null;
  const unit = unitAt(c, count.end);
  if (unit === null || unit.unit === "H" || unit.unit === "MIN" || unit.unit === "S") return null;
  const next = key(c, unit.end);
  if ((next === "'" || next === "'s") && key(c, unit.end + 1) === "time" && key(c, at - 1) === "in") {
    return atUnit(at, unit.end + 2, count.value, unit.unit, 1, c.known === "full" ? c.anchor : null, "from-now");
  }
  const ago = next === "ago";
  if (!ago && next !== "from") return null;
  const on = key(c, unit.end + 1) === "on" && ago ? unit.end + 2 : unit.end + 1;
  const point = weekdayTag(c, on) !== undefined ? weekdayPoint(c, on, ago) : ago ? null : dayPoint(c, on);
  if (point === null || (ago && unit.unit !== "W" && unit.unit !== "Y" && unit.unit !== "M")) return null;
  if (ago) {
    // `a week ago Thursday`: the Thursday of the week so far back; `a year ago Monday` is left to its parts.
    if (unit.unit !== "W") return null;
    const day = weekdayTag(c, on);
    return day === undefined ? null : date(at, day.end, onDay(inWeek(c, day.value, -count.value)), "ago-weekday");
  }
  const day = point.stretch?.from == null ? null : stepBack(point.stretch.from, -count.value, unit.unit);
  return day === null ? null : date(at, point.end, onDay(day), "from-point");
}

/** `from`, `ago` or a possessive stands near enough; asked first because it costs least. */
function leansOn(c: Context, at: number): boolean {
  for (let near = at + 2; near < at + 7; near++) {
    const word = key(c, near);
    if (word === "from" || word === "ago" || word === "'s" || word === "'") return true;
  }
  return false;
}

function weekdayPoint(c: Context, at: number, ago: boolean): Timex | null {
  const found = bareWeekday(c, at);
  if (found === null || found.type !== "DATE") return null;
  if (ago) return found;
  // What is counted from lies ahead.
  const tag = weekdayTag(c, at);
  if (tag === undefined) return null;
  const own = inWeek(c, tag.value, 0);
  const ahead = onDay(own);
  const stretch = holding("day", c.anchor).value >= ahead.value ? shift(ahead, 7) : ahead;
  return stretch && date(at, found.end, stretch, "weekday");
}

function dayPoint(c: Context, at: number): Timex | null {
  const tomorrow = word(c, at, "day");
  if (tomorrow !== null && tomorrow.offset > 0) {
    const day = shift(onDay(c.anchor), tomorrow.offset);
    return day && date(at, tomorrow.end, day, "relative-day");
  }
  const named = pointedName(c, at);
  return named?.stretch?.grain === "day" ? named : null;
}
