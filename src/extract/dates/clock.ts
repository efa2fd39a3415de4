import { explicitFields } from "./chrono.ts";
import { bareWeekday, namedDate } from "./explicit.ts";
import { isName, pointedName, pointedUnit, pointer } from "./relative.ts";
import { type Context, date, glued, key, month, plain, type Timex, token, weekdayTag, word } from "./timex.ts";
import { onDay, type Stretch, shift } from "./values.ts";

/** Times of day: `10:35 a.m.`, `3.30pm`, `1430 GMT`, `noon Thursday`, `7 o'clock`, and parts of a day. */

const ZONES = new Set(
  "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest ist msk jst kst hkt sgt wib pkt aest aedt local et pt ct moscow beijing hanoi eastern zulu hrs hours hour".split(
    " ",
  ),
);
const TIME_LEADS = new Set("at by until till from before after around about since to between past".split(" "));

/** A clock time; the day it belongs to stands beside it or is the last one said. */
export function clock(c: Context, at: number): Timex | null {
  const hour = word(c, at, "hour");
  const read = hour === null ? clockAt(c, at) : { time: hour.time, end: hour.end };
  if (read === null) return null;
  const zoned = zone(c, read.end);
  return onItsDay(c, at, zoned, `T${read.time}`, "clock");
}

interface Clock {
  readonly time: string;
  readonly end: number;
}

function clockAt(c: Context, at: number): Clock | null {
  const found = token(c, at);
  if (found?.kind !== "number") {
    // `seven o'clock`
    const small = c.reading.tag(at, "numeral")?.value;
    if (small?.role !== "unit" || key(c, at + 1) !== "o'clock" || small.value < 1) return null;
    return { time: `${String(small.value).padStart(2, "0")}:00`, end: at + 2 };
  }
  if (glued(c, at) && !/^[(["“‘—–-]$/u.test(token(c, at - 1)?.text ?? "")) return null;
  if (token(c, at - 1)?.kind === "symbol") return null;
  const colon = token(c, at + 1)?.text === ":" && glued(c, at + 1) && glued(c, at + 2);
  const digits = colon ? at + 3 : at + 1;
  if (colon && !/^[0-5]\d$/.test(token(c, at + 2)?.text ?? "")) return null;
  if (colon && token(c, digits)?.text === ":" && glued(c, digits)) return null;
  if (key(c, digits) === "in" && key(c, digits + 1) === "the" && /^\d{1,2}$/.test(found.text)) {
    const part = word(c, digits + 2, "daypart");
    const hour = Number(found.text) + (part?.part === "MO" || found.text === "12" ? 0 : 12);
    const led = /^(?:at|by|around|about|until|from|before|after)$/.test(key(c, at - 1));
    if (part === null || part.plural || !led || hour > 24 || found.text === "0") return null;
    return { time: `${String(hour).padStart(2, "0")}:${colon ? token(c, at + 2)?.text : "00"}`, end: part.end };
  }
  if (word(c, digits, "meridiem") !== null) {
    if (!/^\d{1,2}(?:\.[0-5]\d)?$/.test(found.text)) return null;
    const shape = token(c, digits)?.text ?? "";
    // `3 am` needs its capitals or stops settled: `I am` never follows a number.
    if (shape === "am" && token(c, digits)?.spaced && /^(?:i|not|a|the)$/.test(key(c, digits + 1))) return null;
    return asked(c, at, digits + 1);
  }
  if (colon) {
    if (!/^(?:[01]?\d|2[0-4])$/.test(found.text)) return null;
    const led = TIME_LEADS.has(key(c, at - 1)) || zone(c, digits) > digits;
    return led ? asked(c, at, digits) : null;
  }
  // `0930 GMT`, `1800 hours`
  if (/^(?:[01]\d|2[0-4])[0-5]\d$/.test(found.text) && ZONES.has(key(c, at + 1)) && key(c, at + 1) !== "moscow") {
    return { time: `${found.text.slice(0, 2)}:${found.text.slice(2)}`, end: at + 1 };
  }
  return null;
}

/** What chrono reads in the figures. */
function asked(c: Context, at: number, end: number): Clock | null {
  const fields = explicitFields(c.reading.quote(at, end));
  if (fields?.hour == null) return null;
  return { time: `${String(fields.hour).padStart(2, "0")}:${String(fields.minute ?? 0).padStart(2, "0")}`, end };
}

/** The token after a zone (`GMT`, `local time`, `(1430 GMT)` is a time of its own), or the same token. */
function zone(c: Context, at: number): number {
  if (!ZONES.has(key(c, at).replace(".", ""))) return at;
  const upper = token(c, at)?.shape === "upper";
  if (key(c, at) === "hours" || key(c, at) === "hrs" || upper) return key(c, at + 1) === "time" ? at + 2 : at + 1;
  return key(c, at + 1) === "time" ? at + 2 : at;
}

/** The day beside a time: `Thursday`, `, Nov. 6`, `yesterday`, `on Friday` (read, not covered), else the last day said. */
function onItsDay(c: Context, at: number, end: number, time: string, rule: string): Timex | null {
  const comma = token(c, end)?.text === "," ? end + 1 : end;
  const beside = dayAt(c, comma);
  if (
    beside !== null &&
    beside.stretch !== null &&
    (comma === end || month(c, comma) !== undefined || weekdayTag(c, comma) !== undefined)
  ) {
    return timeOn(at, beside.end, beside.stretch, time, rule);
  }
  // `10:35 a.m. (0735 GMT) Friday`
  const aside = token(c, end)?.text === "(" ? closing(c, end) : end;
  const after = /^(?:on|of)$/.test(key(c, aside)) ? aside + 1 : aside;
  const led = after > end ? dayAt(c, after) : null;
  const stretch = led?.stretch ?? lastDay(c);
  return timeOn(at, end, stretch, time, rule);
}

/** The token after a short aside in brackets. */
function closing(c: Context, at: number): number {
  for (let next = at + 1; next < at + 6; next++) if (token(c, next)?.text === ")") return next + 1;
  return at;
}

/** The day a time without one belongs to: one said in its sentence, else the publication date's. */
function lastDay(c: Context): Stretch {
  const { day, sentence } = c.memory;
  return day !== null && sentence === c.start ? day : onDay(c.anchor);
}

function dayAt(c: Context, at: number): Timex | null {
  if (word(c, at, "day") !== null) return relativeDay(c, at);
  // `7 p.m. last night`, `3 p.m. this afternoon`, `8 a.m. Friday morning`
  const part = dayPart(c, at);
  if (part?.stretch?.grain === "day" && part.rule !== "part-of-day") return part;
  const read = namedDate(c, at) ?? bareWeekday(c, at) ?? pointedName(c, at) ?? pointedUnit(c, at);
  return read !== null && read.stretch?.grain === "day" ? read : null;
}

function timeOn(first: number, end: number, day: Stretch, time: string, rule: string): Timex {
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
  };
}

/** `today`, `yesterday`, `tomorrow`, `tonight`. */
export function relativeDay(c: Context, at: number): Timex | null {
  const found = word(c, at, "day");
  if (found === null) return null;
  // `USA Today`
  if (token(c, at)?.shape === "title" && /^(?:upper|title)$/.test(token(c, at - 1)?.shape ?? "") && isName(c, at))
    return null;
  const day = shift(onDay(c.anchor), found.offset);
  if (day === null) return null;
  if (found.part !== "") return timeOn(at, found.end, day, found.part, "tonight");
  const part = word(c, found.end, "daypart");
  if (part !== null && !part.plural) return timeOn(at, part.end, day, `T${part.part}`, "day-part");
  return date(at, found.end, day, "relative-day");
}

/** `Friday morning`, `this evening`, `last night`, `the morning of 5 May`, `Nov. 3 evening`, `mid afternoon`. */
export function dayPart(c: Context, at: number): Timex | null {
  if (!partFollows(c, at)) return null;
  const day = bareWeekday(c, at) ?? pointedName(c, at) ?? (month(c, at) === undefined ? null : namedDate(c, at));
  if (day !== null && day.stretch?.grain === "day") {
    const late = /^(?:early|late|mid)$/.test(key(c, day.end)) ? day.end + 1 : day.end;
    const part = word(c, late, "daypart");
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

/** A part of the day stands near enough to belong to what begins here; asked first because it costs least. */
function partFollows(c: Context, at: number): boolean {
  for (let near = at; near < at + 7 && near < c.limit; near++) if (word(c, near, "daypart") !== null) return true;
  return false;
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
  const edged = /^(?:early|mid|late)$/.test(key(c, at - 1)) && /^(?:by|until|from|since|in)$/.test(key(c, at - 2));
  if (!edged && (!led || (the === at && !/^(?:by|until)$/.test(key(c, at - 1))))) return null;
  return timeOn(at, part.end, c.memory.day ?? onDay(c.anchor), `T${part.part}`, "part-of-day");
}
