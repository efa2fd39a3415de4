import { FUNCTION_WORDS } from "../../lexicon/time-context.ts";
import { addDays, type Day, daysInMonth, weekday } from "../../text/calendar.ts";
import { yearAfter } from "./parts.ts";
import { pointer } from "./pointer.ts";
import { yearOfDay } from "./resolve.ts";
import { type Context, date, key, plain, type Timex, token, word } from "./timex.ts";
import { holding, onDay } from "./values.ts";

/** Easter Sunday of a year (Gregorian computus: Meeus, Jones and Butcher). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor((year % 100) / 4) - d - (year % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}

/** Feasts of calendars of their own, or of another day in each country, are named but not reckoned. */
const UNRECKONED = "open";

/** The day of a feast in a year: `12-25`, `easter-2`, `11-W4n4` (the fourth Thursday of November). */
function feast(rule: string, year: number): Day {
  if (rule.startsWith("easter")) return addDays(easter(year), Number(rule.slice(6)));
  const floating = /^(\d\d)-W(\d)n(\d)$/.exec(rule);
  if (floating === null) return { year, month: Number(rule.slice(0, 2)), day: Number(rule.slice(3)) };
  const first = { year, month: Number(floating[1]), day: 1 };
  if (floating[3] === "0") {
    const last = { ...first, day: daysInMonth(year, first.month) };
    return addDays(last, -((weekday(last) - Number(floating[2]) + 7) % 7));
  }
  return addDays(first, ((Number(floating[2]) - weekday(first) + 7) % 7) + 7 * (Number(floating[3]) - 1));
}

/** Parts of a feast's time, which may follow its name. */
const PARTS = new Set("weekend week holiday holidays night morning evening afternoon comes came falls fell".split(" "));
/** Feasts whose name says that they are a day stand before any noun and stay one: `a Labor Day speech`. */
const DAY = /(?:day|days|eve|july)$/;

/** What is named after its day and may stand on another: `the May Day rally`. */
const PARADES = new Set("rally rallies parade parades march marches massacre offensive celebrations".split(" "));

/** `Christmas`, `last Easter`, `New Year's Eve 1999`, `Thanksgiving`. */
export function holiday(c: Context, at: number): Timex | null {
  const found = feastDay(c, at);
  if (found?.stretch?.from == null) return found;
  const { from } = found.stretch;
  if (key(c, found.end) === "week") return date(at, found.end + 1, holding("week", from), "holiday-week");
  if (key(c, found.end) !== "weekend") return found;
  // A feast on a Monday or a Tuesday closes the weekend before it.
  const weekend = holding("weekend", weekday(from) <= 2 ? addDays(from, -3) : from);
  return date(at, found.end + 1, weekend, "holiday-weekend");
}

function feastDay(c: Context, at: number): Timex | null {
  const led = pointer(c, at);
  const start = led?.from === "now" ? led.end : at;
  const found = word(c, start, "holiday");
  if (found === null) return null;
  if (found.day === UNRECKONED) return openFeast(c, at, start, found.end);
  const next = token(c, found.end);
  // `Christmas tree`, `Easter Island`, `May Day rally` name other things.
  const after = yearAfter(c, found.end);
  const named = DAY.test(key(c, found.end - 1)) && next?.shape === "lower" && !PARADES.has(next?.key ?? "");
  if (
    after === null &&
    next?.kind === "word" &&
    next.key !== "'s" &&
    !FUNCTION_WORDS.has(next.key) &&
    !PARTS.has(next.key) &&
    !named
  )
    return null;
  if (token(c, start - 1)?.shape === "title" && start - 1 > c.start && start === at) return null;
  if (after !== null) {
    if (after.year === null) return plain(at, after.end, "DATE", "XXXX", "holiday");
    return date(at, after.end, onDay(feast(found.day, after.year)), "holiday", true);
  }
  if (c.known !== "full") return fixed(found.day) ? plain(at, found.end, "DATE", `XXXX-${found.day}`, "holiday") : null;
  const guess = feast(found.day, c.anchor.year);
  const { year, month, day } = c.anchor;
  const passed = guess.month * 31 + guess.day < month * 31 + day;
  if (led !== null && start > at) {
    const step = led.step === 0 ? 0 : led.step < 0 ? (passed ? 0 : -1) : passed ? 1 : 0;
    return date(at, found.end, onDay(feast(found.day, year + step)), "holiday");
  }
  const nearest = yearOfDay(c, { month: guess.month, day: guess.day, weekday: null }, at, found.end) ?? year;
  return date(at, found.end, onDay(feast(found.day, nearest)), "holiday");
}

/** `during Ramadan`, `Mother's Day`, `Passover 1998`: a time whose days are not reckoned; not `Ramadan Shallah`. */
function openFeast(c: Context, at: number, start: number, end: number): Timex | null {
  const next = token(c, end);
  if (next?.kind === "word" && next.key !== "'s" && next.shape === "title") return null;
  if (token(c, start - 1)?.shape === "title" && start - 1 > c.start && start === at) return null;
  const after = yearAfter(c, end);
  return plain(at, after?.end ?? end, "DATE", `${after?.year ?? "XXXX"}`, "holiday");
}

function fixed(rule: string): boolean {
  return /^\d\d-\d\d$/.test(rule);
}
