import type { Reading } from "../../model/reading.ts";
import { isReal } from "../../text/calendar.ts";
import { explicitFields } from "./chrono.ts";
import { type Context, date, glued, plain, type Timex, timeTag, token } from "./timex.ts";
import { dayOf, monthOf } from "./values.ts";
import { fullYear } from "./years.ts";

/** Dates in figures alone: `2024-07-16`, `2024/07/16`, `16.07.2024`, `16/7/2024`; `03/04/24` where the article settles which is the day. */

interface Written {
  readonly parts: readonly string[];
  readonly mark: string;
  readonly end: number;
}

/** Rule of a date whose day and month nothing settles. */
export const OPEN_ORDER = "numeric-date-open";

/** The run of figures joined by one mark that begins at a token. */
function written(c: Context, at: number): Written | null {
  const first = token(c, at);
  if (first?.kind !== "number") return null;
  if (glued(c, at) && /^[-–/.\p{L}\p{N}]$/u.test(token(c, at - 1)?.text.slice(-1) ?? "")) return null;
  if (first.text.includes(".")) {
    return after(c, at + 1) ? { parts: first.text.split("."), mark: ".", end: at + 1 } : null;
  }
  const mark = token(c, at + 1)?.text ?? "";
  if (mark !== "-" && mark !== "/" && mark !== "‑") return null;
  const parts = [first.text];
  let end = at + 1;
  while (parts.length < 4 && token(c, end)?.text === mark && glued(c, end) && glued(c, end + 1)) {
    const next = token(c, end + 1);
    if (next?.kind !== "number") return null;
    parts.push(next.text);
    end += 2;
  }
  return after(c, end) ? { parts, mark, end } : null;
}

/** Nothing glued on that would make the run a longer number, a path or a code. */
function after(c: Context, end: number): boolean {
  const next = token(c, end);
  return next === undefined || next.spaced || /^[.,;:)\]"'”’!?]/.test(next.text) || next.text === "'s";
}

export function numericDate(c: Context, at: number): Timex | null {
  const run = written(c, at);
  if (run === null || run.parts.length !== 3) return null;
  const [a = "", b = "", d = ""] = run.parts;
  if (!/^\d{1,2}$/.test(b)) return null;
  if (/^(?:1\d|20|21)\d\d$/.test(a) && /^\d{1,2}$/.test(d)) {
    return exact(at, run.end, `${a}-${b.padStart(2, "0")}-${d.padStart(2, "0")}`);
  }
  const short = run.mark === "/" && /^\d\d$/.test(d);
  if (!/^\d{1,2}$/.test(a) || !(short || /^(?:1\d|20|21)\d\d$/.test(d))) return null;
  const [x, y, year] = [Number(a), Number(b), fullYear(c, d)];
  if (year === null || (short && timeTag(c, run.end) !== undefined)) return null;
  const dayFirst = isReal({ year, month: y, day: x });
  const monthFirst = isReal({ year, month: x, day: y });
  if (!dayFirst && !monthFirst) return null;
  // Points stand in day-first countries only; else what else the article says decides.
  const order = run.mark === "." || x === y ? true : dayFirst !== monthFirst ? dayFirst : c.dayFirst();
  if (order !== null) {
    const stretch = order ? dayOf(year, y, x) : dayOf(year, x, y);
    return stretch && date(at, run.end, stretch, "numeric-date", true);
  }
  // Three small figures alone may be anything.
  return short ? null : plain(at, run.end, "DATE", `${d}-XX-XX`, OPEN_ORDER);
}

function exact(at: number, end: number, iso: string): Timex | null {
  const fields = explicitFields(iso, "figures");
  if (fields?.year == null || fields.month === null || fields.day === null) return null;
  const stretch = dayOf(fields.year, fields.month, fields.day);
  return stretch && date(at, end, stretch, "iso-date", true);
}

/** `2024-07` (a month; `2026-30` is a period, which intervals read), `07/2024`. */
export function numericMonth(c: Context, at: number): Timex | null {
  const run = written(c, at);
  if (run === null || run.parts.length !== 2) return null;
  const [a = "", b = ""] = run.parts;
  const [year, month] = /^\d{4}$/.test(a) ? [a, b] : [b, a];
  if (!/^(?:19|20|21)\d\d$/.test(year) || !/^(?:0[1-9]|1[0-2])$/.test(month)) return null;
  // `2006-07` follows the year's own two digits: a season or a fiscal year, or a short period.
  if (year === a && (run.mark === "/" || Number(month) > Number(year.slice(2)))) return null;
  return date(at, run.end, monthOf(Number(year), Number(month)), "numeric-month", true);
}

/** Which comes first in the article's figures: day where one above twelve stands in front, month where it stands behind. */
export function settleOrder(reading: Reading): boolean | null {
  let order: boolean | null = null;
  const { tokens } = reading;
  for (let at = 0; at + 4 < tokens.length; at++) {
    const [a, mark, b, again, year] = tokens.slice(at, at + 5);
    if (a?.kind !== "number" || (mark?.text !== "/" && mark?.text !== "-") || again?.text !== mark.text) continue;
    if (!/^\d{1,2}$/.test(a.text) || !/^\d{1,2}$/.test(b?.text ?? "")) continue;
    // `30-12-10` is a team's record, too.
    if (!(mark.text === "/" ? /^(?:\d{2}|\d{4})$/ : /^\d{4}$/).test(year?.text ?? "")) continue;
    const [x, y] = [Number(a.text), Number(b?.text)];
    if (x > 31 || y > 31 || x > 12 === y > 12) continue;
    // Both orders in one article settle nothing.
    if (order !== null && order !== x > 12) return null;
    order = x > 12;
  }
  return order;
}
