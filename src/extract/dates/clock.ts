import { pad } from "../../text/calendar.ts";
import { readNumber } from "../../text/numbers.ts";
import { explicitFields, type Fields } from "./chrono.ts";
import { dayAt, lastDay, partFollows, timeOn } from "./dayparts.ts";
import { tenseOf } from "./tense.ts";
import {
  type Context,
  dash,
  glued,
  hyphen,
  key,
  month,
  numeral,
  type Timex,
  token,
  weekdayTag,
  word,
} from "./timex.ts";
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
  if (hour !== null && !isMoment(c, at, hour.end)) return null;
  const read = hour === null ? (clockAt(c, at) ?? spokenClock(c, at)) : { time: hour.time, end: hour.end };
  if (read === null) return null;
  const zoned = zone(c, read.end);
  const late = read.open === true && hour === null && isLate(c, zoned, read.time);
  const time = late ? `${Number(read.time.slice(0, 2)) + 12}${read.time.slice(2)}` : read.time;
  const found = onItsDay(c, at, zoned, `T${time}`, "clock");
  return found !== null && found.end === zoned && key(c, at) === "overnight" ? nightJustOver(c, found) : found;
}

/** `8:45 last night`, `9 tonight`, `2:30 this afternoon`. */
function isLate(c: Context, at: number, time: string): boolean {
  const value = dayAt(c, at)?.value ?? "";
  const hour = Number(time.slice(0, 2));
  return hour < 12 && (value.endsWith("TAF") || value.endsWith("TEV") || (value.endsWith("TNI") && hour >= 5));
}

const BEFORE_LIGHT = new Set(
  "at by before after until till since from around about near toward towards to of just of between past".split(" "),
);
/** What may follow `overnight` where it says when, not what kind of (`overnight flight`, `overnight rates`). */
const AFTER_OVERNIGHT = new Set(
  "and or but as at by in on from into to with after when while where near off over for against around across amid following".split(
    " ",
  ),
);

/** `noon`, `at dawn`, `by nightfall`, `dusk Monday`, `overnight`; not `dawn of a new era`, `Dawn`, `a dusk-to-dawn curfew`. */
function isMoment(c: Context, at: number, end: number): boolean {
  if (/^(?:noon|midday|noontime|midnight)$/.test(key(c, at))) return true;
  const next = token(c, end);
  const before = token(c, at - 1);
  if (dash(c, end) || (before !== undefined && dash(c, at - 1) && glued(c, at))) return false;
  const dated = weekdayTag(c, end) !== undefined || month(c, end) !== undefined || word(c, end, "day") !== null;
  const opens = at === c.start;
  if (!opens && token(c, at)?.shape !== "lower") return false;
  if (key(c, at) === "overnight") {
    if (dated) return true;
    if (/^(?:an?|the|this|that|its|their|his|her|become|became)$/.test(before?.key ?? "")) return false;
    return next === undefined || next.kind === "punct" || AFTER_OVERNIGHT.has(next.key);
  }
  if (next?.key === "of" || next?.kind === "number" || next?.shape === "title") return dated;
  return dated || BEFORE_LIGHT.has(before?.key ?? "");
}

/** `overnight` without a day, told as past, is the night before. */
function nightJustOver(c: Context, found: Timex): Timex | null {
  const day = c.memory.day !== null && c.memory.sentence === c.start ? null : shift(onDay(c.anchor), -1);
  return day === null || tenseOf(c, found.first, found.end) === "future"
    ? found
    : timeOn(found.first, found.end, day, "TNI", "clock");
}

/** `half past seven`, `a quarter to nine in the evening`, `ten past 3 p.m.`. */
function spokenClock(c: Context, at: number): Clock | null {
  const half = key(c, at) === "half";
  const start = !half && key(c, at) === "a" ? at + 1 : at;
  if (!half && key(c, start) !== "quarter") return null;
  const side = key(c, start + 1);
  if (side !== "past" && (half || side !== "to")) return null;
  const hour = smallNumber(c, start + 2);
  if (hour === null || !/^(?:at|by|until|till|before|after|about|around|from|since|to|just)$/.test(key(c, at - 1)))
    return null;
  const { part, end } = partAfter(c, start + 3);
  const clockHour = (side === "to" ? hour + 11 : hour) % 12;
  const late = part === "AF" || part === "EV" || (part === "NI" && clockHour > 5);
  const minutes = half ? "30" : side === "to" ? "45" : "15";
  return { time: `${String(clockHour + (late ? 12 : 0)).padStart(2, "0")}:${minutes}`, end };
}

function smallNumber(c: Context, at: number): number | null {
  const found = token(c, at);
  const value = found?.kind === "number" ? Number(found.text) : numeral(c, at)?.value.value;
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 12 ? value : null;
}

/** The part of the day that settles an hour: `in the evening`, `at night`. */
function partAfter(c: Context, at: number): { readonly part: string; readonly end: number } {
  const lead = key(c, at);
  const start = lead === "at" ? at + 1 : lead === "in" && key(c, at + 1) === "the" ? at + 2 : at;
  const part = start > at ? word(c, start, "daypart") : null;
  return part === null || part.plural ? { part: "", end: at } : { part: part.part, end: part.end };
}

interface Clock {
  readonly time: string;
  readonly end: number;
  /** Nothing beside it says which half of the day it is in. */
  readonly open?: boolean;
}

function clockAt(c: Context, at: number): Clock | null {
  const found = token(c, at);
  if (found?.kind !== "number") {
    // `seven o'clock`
    const small = numeral(c, at)?.value;
    if (small?.role !== "unit" || small.value < 1 || small.value > 12) return null;
    if (key(c, at + 1) === "o'clock") return oClock(c, small.value, at + 2);
    // `nine p.m.`
    const half = halfOfDay(c, at + 1);
    if (half === null) return minutesInWords(c, at, small.value);
    return { time: `${pad((small.value % 12) + half, 2)}:00`, end: at + 2 };
  }
  if (glued(c, at) && !/^[(["“‘—–-]$/u.test(token(c, at - 1)?.text ?? "")) return null;
  if (token(c, at - 1)?.kind === "symbol") return null;
  if (found.text === "12" && (key(c, at + 1) === "noon" || key(c, at + 1) === "midnight"))
    return { time: key(c, at + 1) === "noon" ? "12:00" : "24:00", end: at + 2 };
  if (key(c, at + 1) === "o'clock" && /^(?:[1-9]|1[0-2])$/.test(found.text))
    return oClock(c, Number(found.text), at + 2);
  // `14h30`, `14h30 GMT`, `9h00`
  const hours = glued(c, at + 1) ? /^h([0-5]\d)$/.exec(token(c, at + 1)?.text ?? "") : null;
  if (hours !== null && /^(?:[01]?\d|2[0-4])$/.test(found.text))
    return { time: `${found.text.padStart(2, "0")}:${hours[1]}`, end: at + 2 };
  const colon = token(c, at + 1)?.text === ":" && glued(c, at + 1) && glued(c, at + 2);
  const digits = colon ? at + 3 : at + 1;
  if (colon && !/^[0-5]\d$/.test(token(c, at + 2)?.text ?? "")) return null;
  // `10:44:30 a.m.`: seconds are read and left out of the value.
  const seconds = colon && token(c, digits)?.text === ":" && glued(c, digits) && glued(c, digits + 1);
  if (seconds) {
    const after = /^[0-5]\d$/.test(token(c, digits + 1)?.text ?? "") ? digits + 2 : 0;
    if (after === 0 || (word(c, after, "meridiem") === null && zone(c, after) === after)) return null;
    const half = word(c, after, "meridiem") === null ? "" : ` ${c.reading.quote(after, after + 1)}`;
    const fields = explicitFields(`${found.text}:${token(c, at + 2)?.text}${half}`, "clock");
    return clockOf(fields, half === "" ? after : after + 1);
  }
  const part = key(c, digits) === "in" && key(c, digits + 1) === "the" ? word(c, digits + 2, "daypart") : null;
  if (part !== null && /^\d{1,2}$/.test(found.text)) {
    const hour = Number(found.text) + (part.part === "MO" || found.text === "12" ? 0 : 12);
    const led = /^(?:at|by|around|about|until|from|before|after|exactly|precisely|just|nearly)$/.test(key(c, at - 1));
    if (part.plural || !led || hour > 24 || found.text === "0") return null;
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
    const read = led ? asked(c, at, digits) : null;
    return read && { ...read, open: zone(c, digits) === digits };
  }
  // `around 9 last night`, `at 10 tomorrow morning`
  if (
    /^(?:[1-9]|1[0-2])$/.test(found.text) &&
    /^(?:at|around|about|by|until|till|before|after)$/.test(key(c, at - 1))
  ) {
    const on = partFollows(c, digits) ? dayAt(c, digits) : null;
    if (on?.type === "TIME" && on.end <= digits + 3)
      return { time: `${found.text.padStart(2, "0")}:00`, end: digits, open: true };
  }
  // `0930 GMT`, `1800 hours`
  if (/^(?:[01]\d|2[0-4])[0-5]\d$/.test(found.text) && ZONES.has(key(c, at + 1)) && key(c, at + 1) !== "moscow") {
    return { time: `${found.text.slice(0, 2)}:${found.text.slice(2)}`, end: at + 1 };
  }
  return null;
}

/** The hours that `a.m.` or `p.m.` adds, or null where neither stands. */
function halfOfDay(c: Context, at: number): number | null {
  if (word(c, at, "meridiem") === null) return null;
  const half = key(c, at).replaceAll(".", "");
  return half === "am" ? 0 : half === "pm" ? 12 : null;
}

/** `six thirty-two a.m.`, `ten-thirty in the morning`, `four oh five this afternoon`. */
function minutesInWords(c: Context, at: number, hour: number): Clock | null {
  const start = hyphen(c, at + 1) ? at + 2 : at + 1;
  const low = key(c, start) === "oh" ? start + 1 : start;
  const rest = numeral(c, low) === undefined ? null : readNumber(c.reading, low);
  if (rest === null || rest.digits || rest.end > c.limit || rest.value > 59 || rest.value < 10 === (low === start))
    return null;
  const time = (late: number) => `${pad((hour % 12) + late, 2)}:${pad(rest.value, 2)}`;
  const half = halfOfDay(c, rest.end);
  if (half !== null) return { time: time(half), end: rest.end + 1 };
  const { part, end } = partAfter(c, rest.end);
  if (end > rest.end) return { time: time(isLatePart(part, hour) ? 12 : 0), end };
  const on = partFollows(c, end) ? dayAt(c, end) : null;
  return on?.type === "TIME" && on.end <= end + 3 ? { time: time(0), end, open: true } : null;
}

function isLatePart(part: string, hour: number): boolean {
  return part === "AF" || part === "EV" || (part === "NI" && hour > 5 && hour < 12);
}

/** `9 o'clock`, `three o'clock in the afternoon`. */
function oClock(c: Context, hour: number, at: number): Clock {
  const { part, end } = partAfter(c, at);
  const late = hour < 12 && isLatePart(part, hour);
  const small = part === "MO" && hour === 12 ? 0 : hour;
  return { time: `${String(late ? hour + 12 : small).padStart(2, "0")}:00`, end, open: part === "" };
}

/** What chrono reads in the figures. */
function asked(c: Context, at: number, end: number): Clock | null {
  return clockOf(explicitFields(c.reading.quote(at, end), "clock"), end);
}

function clockOf(fields: Fields | null, end: number): Clock | null {
  if (fields?.hour == null) return null;
  return { time: `${String(fields.hour).padStart(2, "0")}:${String(fields.minute ?? 0).padStart(2, "0")}`, end };
}

/** The token after a zone (`GMT`, `local time`, `(1430 GMT)` is a time of its own), or the same token. */
function zone(c: Context, at: number): number {
  if (!ZONES.has(key(c, at).replace(".", ""))) return namedZone(c, at);
  const upper = token(c, at)?.shape === "upper";
  if (key(c, at) === "hours" || key(c, at) === "hrs" || upper) return key(c, at + 1) === "time" ? at + 2 : at + 1;
  return key(c, at + 1) === "time" ? at + 2 : namedZone(c, at);
}

/** `Pacific time`, `Baghdad time`, `Greenwich Mean Time`: a name before `time`; not `Prime Time`. */
function namedZone(c: Context, at: number): number {
  for (let next = at; next < at + 4; next++) {
    if (key(c, next) === "time") return next > at && key(c, next - 1) !== "prime" ? next + 1 : at;
    if (token(c, next)?.shape !== "title" || weekdayTag(c, next) !== undefined || month(c, next) !== undefined)
      return at;
  }
  return at;
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
  const stretch = led?.stretch ?? dayOfOther(c, end) ?? lastDay(c);
  return timeOn(at, end, stretch, time, rule);
}

/** The day of the time that closes a stretch: `between 1 a.m. and 4 a.m. Friday`, `from 8 a.m. to noon on Monday`. */
function dayOfOther(c: Context, end: number): Stretch | null {
  if (!/^(?:and|to|until|till|-|–|—)$/.test(key(c, end))) return null;
  const noon = word(c, end + 1, "hour");
  const other = noon === null ? clockAt(c, end + 1) : { end: noon.end };
  if (other === null) return null;
  const next = zone(c, other.end);
  return dayAt(c, key(c, next) === "on" ? next + 1 : next)?.stretch ?? null;
}

/** The token after a short aside in brackets. */
function closing(c: Context, at: number): number {
  for (let next = at + 1; next < at + 6; next++) if (token(c, next)?.text === ")") return next + 1;
  return at;
}
