import { AGES, FUNCTION_WORDS } from "../../lexicon/time-context.ts";
import { dated, namedDate } from "./explicit.ts";
import { holiday } from "./holidays.ts";
import { isName } from "./names.ts";
import { pointer } from "./pointer.ts";
import { pointedName, pointedUnit } from "./relative.ts";
import { type Context, date, hyphen, key, month, plain, silent, type Timex, token, weekdayTag, word } from "./timex.ts";
import { onDay, type Stretch, shift } from "./values.ts";
import { bareWeekday } from "./weekdays.ts";

/** Days and their parts: `today`, `Friday morning`, `the early hours of Sunday`, `the evening of 5 May`. */

/** The day a time without one belongs to: one said in its sentence, else the publication date's. */
export function lastDay(c: Context): Stretch {
  const { day, sentence } = c.memory;
  return day !== null && sentence === c.start ? day : onDay(c.anchor);
}

export function dayAt(c: Context, at: number): Timex | null {
  if (word(c, at, "day") !== null) return relativeDay(c, at);
  // `7 p.m. last night`, `3 p.m. this afternoon`, `8 a.m. Friday morning`
  const part = dayPart(c, at);
  if (part?.stretch?.grain === "day" && part.rule !== "part-of-day") return part;
  const read = namedDate(c, at) ?? bareWeekday(c, at) ?? pointedName(c, at) ?? pointedUnit(c, at);
  return read !== null && read.stretch?.grain === "day" ? read : null;
}

export function timeOn(first: number, end: number, day: Stretch, time: string, rule: string): Timex {
  return {
    first,
    end,
    type: "TIME",
    value: `${day.value}${time}`,
    mod: null,
    from: day.from,
    to: day.to,
    rule,
    stretch: day,
    dated: false,
  };
}

const QUOTES = new Set(['"', "'", "“", "”", "‘", "’", "``", "''", "`"]);

/** `today`, `yesterday`, `tomorrow`, `tonight`. */
export function relativeDay(c: Context, at: number): Timex | null {
  const found = word(c, at, "day");
  if (found === null) return null;
  // `USA Today`
  if (token(c, at)?.shape === "title" && isName(c, at)) {
    const before = token(c, at - 1);
    // the ``Today'' show
    const quoted = QUOTES.has(before?.text ?? "") && QUOTES.has(token(c, found.end)?.text ?? "");
    if (quoted || /^(?:upper|title)$/.test(before?.shape ?? "")) return null;
  }
  if (key(c, at) === "today" && tellsAge(c, found.end)) return null;
  const day = shift(onDay(c.anchor), found.offset);
  if (day === null) return null;
  if (found.part !== "") return timeOn(at, found.end, day, found.part, "tonight");
  const part = word(c, found.end, "daypart");
  if (part !== null && !part.plural) return timeOn(at, part.end, day, `T${part.part}`, "day-part");
  return date(at, found.end, day, "relative-day");
}

/** `in today's world`, but `today's world premiere` is on the day. */
function tellsAge(c: Context, at: number): boolean {
  if (key(c, at) !== "'s" || !AGES.has(key(c, at + 1))) return false;
  const next = token(c, at + 2);
  return next === undefined || next.kind !== "word" || FUNCTION_WORDS.has(next.key);
}

/** `Friday morning`, `this evening`, `last night`, `the morning of 5 May`, `Nov. 3 evening`, `mid afternoon`. */
export function dayPart(c: Context, at: number): Timex | null {
  if (!partFollows(c, at)) return null;
  const feast = word(c, at, "holiday");
  const night = feast === null ? null : word(c, feast.end, "daypart");
  if (feast !== null && night !== null && !night.plural) {
    const on = holiday(c, at)?.stretch;
    return on == null ? null : timeOn(at, night.end, on, `T${night.part}`, "day-part");
  }
  const day = bareWeekday(c, at) ?? pointedName(c, at) ?? (month(c, at) === undefined ? null : namedDate(c, at));
  if (day !== null && day.stretch?.grain === "day") {
    const late = /^(?:early|late|mid)$/.test(key(c, day.end)) ? day.end + 1 : day.end;
    const part = word(c, late, "daypart");
    // `Friday night, Jan. 23`
    const name = weekdayTag(c, at);
    const written = part !== null && name !== undefined && token(c, part.end)?.text === "," ? part.end + 1 : 0;
    if (written > 0 && month(c, written) !== undefined) {
      const on = dated(c, written, name?.value ?? null);
      if (on?.stretch != null) return timeOn(day.first, on.end, on.stretch, `T${part?.part}`, "day-part");
    }
    // `Saturday Night Live`, `Tuesday Morning Corp.`
    if (part !== null && token(c, late)?.shape === "title" && token(c, part.end)?.shape === "title" && isName(c, late))
      return silent(at, part.end);
    return part === null || part.plural ? null : timeOn(day.first, part.end, day.stretch, `T${part.part}`, "day-part");
  }
  const led = pointer(c, at);
  if (led !== null) {
    const part = word(c, led.end, "daypart");
    if (part === null || part.plural) return null;
    const base = led.from === "then" ? (c.memory.day ?? null) : onDay(c.anchor);
    if (base === null) return plain(at, part.end, "TIME", `XXXX-XX-XXT${part.part}`, "day-part");
    const step = led.from === "now" && led.step < 0 ? -1 : led.step;
    const on = shift(base, step);
    return on && timeOn(at, part.end, on, `T${part.part}`, "day-part");
  }
  return partOfDay(c, at);
}

const SMALL_HOURS = new Set(["early", "small", "wee", "late", "waning", "predawn", "opening"]);

/** `the early hours of Sunday`, `the small hours`, `the early morning hours of 5 May`, `the pre-dawn hours`. */
export function hoursOf(c: Context, at: number): Timex | null {
  const start = key(c, at) === "the" ? at + 1 : at;
  let next = start;
  const small = SMALL_HOURS.has(key(c, next));
  if (small) next++;
  else if (key(c, next) === "pre" && key(c, next + 2) === "dawn") next += 3;
  const part = word(c, next, "daypart");
  if (part !== null) next = part.end;
  if (next === start || key(c, next) !== "hours" || (start === at && !/^(?:in|into|until|by)$/.test(key(c, at - 1))))
    return null;
  if (small && key(c, start) === "opening" && part === null) return null;
  const named = part?.part ?? (key(c, start) === "late" || key(c, start) === "waning" ? "NI" : "MO");
  // `the early hours of the morning`
  const again = key(c, next + 1) === "of" && key(c, next + 2) === "the" ? word(c, next + 3, "daypart") : null;
  if (again !== null && !again.plural)
    return { ...timeOn(at, again.end, lastDay(c), `T${again.part}`, "hours-of"), mod: "START" };
  const of = key(c, next + 1) === "of" || key(c, next + 1) === "on" ? dayAt(c, next + 2) : dayAt(c, next + 1);
  const end = of === null || key(c, next + 1) === "on" ? next + 1 : of.end;
  const day = of?.stretch ?? null;
  // `the early hours of the war` is a length of another thing.
  if (day === null && key(c, next + 1) === "of") return null;
  const mod = key(c, start) === "late" || key(c, start) === "waning" ? "END" : small ? "START" : null;
  const found = timeOn(at, end, day ?? lastDay(c), `T${named}`, "hours-of");
  return { ...found, mod };
}

/** A part of the day stands near enough to belong to what begins here; asked first because it costs least. */
export function partFollows(c: Context, at: number): boolean {
  const { parts } = c;
  while (parts.near > 0 && (parts.at[parts.near - 1] ?? 0) >= at) parts.near--;
  while ((parts.at[parts.near] ?? Number.POSITIVE_INFINITY) < at) parts.near++;
  const next = parts.at[parts.near];
  return next !== undefined && next < at + 7 && next < c.limit;
}

/** `the morning`, `in the evening of 5 May`, `Sunday` said before: the part of the day last said. */
function partOfDay(c: Context, at: number): Timex | null {
  const the = key(c, at) === "the" ? at + 1 : at;
  const part = word(c, the, "daypart");
  if (part === null || part.plural) return null;
  const of = key(c, part.end) === "of" ? dayAt(c, part.end + 1) : null;
  if (of?.stretch) return timeOn(at, of.end, of.stretch, `T${part.part}`, "part-of-day");
  const led = /^(?:in|by|during|until|through|since)$/.test(key(c, at - 1));
  // `by morning`, `in mid afternoon`, `from early evening`
  const edge = hyphen(c, at - 1) ? at - 2 : at - 1;
  const edged =
    /^(?:early|mid|late)$/.test(key(c, edge)) &&
    /^(?:by|until|till|from|since|in|around|about)$/.test(key(c, edge - 1));
  if (!edged && (!led || (the === at && !/^(?:by|until)$/.test(key(c, at - 1))))) return null;
  // `by mid-afternoon Friday`
  const on = weekdayTag(c, part.end) === undefined ? null : bareWeekday(c, part.end);
  if (on?.stretch != null) return timeOn(at, on.end, on.stretch, `T${part.part}`, "part-of-day");
  return timeOn(at, part.end, c.memory.day ?? onDay(c.anchor), `T${part.part}`, "part-of-day");
}
