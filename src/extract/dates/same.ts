import { unitAt } from "./count.ts";
import { moved, type Said, YEAR_AGO, yearAfter } from "./parts.ts";
import { type Context, date, key, partCompared, plain, type Timex } from "./timex.ts";
import { type Grain, holding, type Stretch, shiftYears, yearOf } from "./values.ts";

/** A stretch said again with another year: `the same period last year`, `the same month a year earlier`. */

export const SAME = new Set(["same", "corresponding", "comparable", "like"]);
const SAME_GRAINS = { M: "month", W: "week", WE: "weekend", D: "day", Q: "quarter" } as const;

/** `the same month a year earlier`, `the same week last year`: the one last said, or the one over, of another year. */
export function sameUnit(c: Context, at: number): Timex | null {
  if (key(c, at) !== "the" || !SAME.has(key(c, at + 1))) return null;
  const unit = unitAt(c, at + 2);
  if (unit === null || unit.plural) return null;
  const grain = SAME_GRAINS[unit.unit as keyof typeof SAME_GRAINS];
  const said = grain === undefined ? null : sameYear(c, unit.end);
  if (said === null || grain === undefined) return null;
  const base = sameBase(c, grain);
  if (base?.year == null || said.year === null)
    return plain(at, said.end, "DATE", `${said.year ?? "XXXX"}`, "same-unit");
  const stretch = shiftYears(base, said.year - base.year);
  return stretch && date(at, said.end, stretch, "same-unit", true);
}

function sameBase(c: Context, grain: Grain): Stretch | null {
  const { last, quarter: part } = c.memory;
  if (grain === "quarter") return part;
  if (last?.grain === grain) return last;
  return grain === "month" && last?.grain === "day" && last.from !== null ? holding("month", last.from) : null;
}

/** `the same period last year`, `the same term of 2005`, `the corresponding quarter a year earlier`, `the same month of 2023`. */
export function samePart(c: Context, at: number, start: number, end: number, period: boolean): Timex | null {
  const said = sameYear(c, end);
  const stop = said?.end ?? end;
  const year = said?.year ?? null;
  const { window } = c.memory;
  const part = partCompared(c);
  if (period && window !== null) {
    const ends = said === null ? { from: window.from, to: window.to } : moved(c, year);
    return { ...plain(at, stop, "DURATION", window.value, "same-period"), ...ends };
  }
  const base: Stretch | null = part ?? (period ? c.memory.last : null);
  if (base?.year != null && year !== null) {
    const stretch = shiftYears(base, year - base.year);
    return stretch && date(at, stop, stretch, "same-period", true);
  }
  if (said === null) return base === null || start === at + 1 ? null : date(at, end, base, "same-period");
  return date(at, stop, yearOf(year), "same-period", true);
}

/** The year after `the same period`: `of 2005`, `last year`, `a year ago`, `a year earlier`, `the previous year`. */
export function sameYear(c: Context, at: number): Said | null {
  const after = yearAfter(c, at);
  if (after !== null) return after;
  const start = key(c, at) === "of" || key(c, at) === "from" || key(c, at) === "in" ? at + 1 : at;
  if (
    (key(c, start) === "a" || key(c, start) === "one") &&
    key(c, start + 1) === "year" &&
    YEAR_AGO.has(key(c, start + 2))
  ) {
    const base = c.memory.window?.from.year ?? c.memory.base?.year ?? (c.known === "full" ? c.anchor.year : null);
    return { year: base === null ? null : base - 1, end: start + 3 };
  }
  return null;
}
