import { durationValue, unitAt } from "./count.ts";
import { closes } from "./points.ts";
import { type Context, hyphen, key, plain, silent, type Timex } from "./timex.ts";
import { isAge } from "./units.ts";

/** Units that no number counts: `for years`, `the first days`, `months-long`, `year-on-year`. */

const PHASES = new Set("first early late initial opening closing final last intervening remaining".split(" "));

/** `the first hours`, `the early years`, `the intervening months`. */
export function phase(c: Context, at: number): Timex | null {
  if (key(c, at) !== "the" || !PHASES.has(key(c, at + 1))) return null;
  const few = /^(?:few|several|couple)$/.test(key(c, at + 2)) ? at + 3 : at + 2;
  const unit = unitAt(c, few);
  return unit?.plural ? plain(at, unit.end, "DURATION", durationValue(null, unit.unit), "phase") : null;
}

/** `year-on-year`, `a month-on-month rise`, `quarter to quarter`: how a figure changed, no time of its own. */
export function onUnit(c: Context, at: number): Timex | null {
  const start = /^(?:a|an|the)$/.test(key(c, at)) ? at + 1 : at;
  const unit = unitAt(c, start);
  if (unit === null || unit.plural) return null;
  const link = hyphen(c, unit.end) ? unit.end + 1 : unit.end;
  if (!/^(?:on|over|to)$/.test(key(c, link))) return null;
  const other = unitAt(c, hyphen(c, link + 1) ? link + 2 : link + 1);
  return other?.unit === unit.unit ? silent(at, other.end) : null;
}

/** Units without a count: `for years`, `in days`, `months of talks`, `decades ago`; `months-long`, `year-long`, `yearlong`. */
export function bareUnits(c: Context, at: number): Timex | null {
  const long = /^(year|month|week|day|hour|decade)s?long$/.exec(key(c, at));
  if (long !== null) {
    const unit = ({ year: "Y", month: "M", week: "W", day: "D", hour: "H", decade: "DE" } as const)[long[1] as "year"];
    return plain(at, at + 1, "DURATION", durationValue(1, unit), "unit-long");
  }
  if (key(c, at) === "some") {
    const open = key(c, at + 1) === "time" && /^(?:for|in|within|over|after)$/.test(key(c, at - 1));
    return open ? plain(at, at + 2, "DURATION", "PXX", "some-time") : null;
  }
  const theYears = key(c, at) === "the" ? aheadOrPast(c, at) : null;
  if (theYears !== null) return theYears;
  const unit = unitAt(c, at);
  if (unit === null || unit.unit === "WE") return null;
  // `decades-old` tells how long; of a person the years would be counted.
  if (unit.plural && hyphen(c, unit.end) && key(c, unit.end + 1) === "old")
    return plain(at, unit.end + 2, "DURATION", durationValue(null, unit.unit), "units-old");
  if (hyphen(c, unit.end) && key(c, unit.end + 1) === "long") {
    return plain(at, unit.end + 2, "DURATION", durationValue(unit.plural ? null : 1, unit.unit), "unit-long");
  }
  if (!unit.plural || unit.unit === "Q" || unit.unit === "S") return null;
  const after = key(c, unit.end);
  if (after === "ago") return plain(at, unit.end + 1, "DATE", "PAST_REF", "vague-ago");
  if (after === "hence") return plain(at, unit.end + 1, "DATE", "FUTURE_REF", "vague-from-now");
  if (after === "from" && key(c, unit.end + 1) === "now")
    return plain(at, unit.end + 2, "DATE", "FUTURE_REF", "vague-from-now");
  // `in years past`, `decades gone by`
  const over = after === "past" ? unit.end + 1 : after === "gone" && key(c, unit.end + 1) === "by" ? unit.end + 2 : 0;
  if (over > 0 && closes(c, over)) return plain(at, over, "DATE", "PAST_REF", "vague-ago");
  if (after === "old" || isAge(c, unit.end) > 0) return null;
  // How far two things are from each other is no time of its own.
  if (after === "apart" || after === "away") return null;
  const ahead = aheadEnd(c, unit.end);
  if (ahead > 0) return plain(at, ahead, "DURATION", durationValue(null, unit.unit), "units-ahead");
  if (/^(?:later|earlier|before|after|since|following|preceding|leading|prior)$/.test(after)) {
    return plain(at, unit.end, "DURATION", durationValue(null, unit.unit), "uncounted");
  }
  const before = key(c, at - 1);
  const other = /^(?:or|and|to)$/.test(after) ? unitAt(c, unit.end + 1) : null;
  if (other?.plural) return plain(at, other.end, "DURATION", durationValue(null, unit.unit), "uncounted");
  const led = UNCOUNTED_AFTER.has(before) || after === "of" || at === c.start;
  return led ? plain(at, unit.end, "DURATION", durationValue(null, unit.unit), "uncounted") : null;
}

/** The token after `ahead` or `to come` that a length leans on, else 0. */
function aheadEnd(c: Context, at: number): number {
  if (key(c, at) === "ahead" && key(c, at + 1) !== "of") return at + 1;
  return key(c, at) === "to" && key(c, at + 1) === "come" ? at + 2 : 0;
}

/** `over the years`, `down the centuries`; `in the weeks ahead`, `the months to come`. */
function aheadOrPast(c: Context, at: number): Timex | null {
  const unit = unitAt(c, at + 1);
  if (unit === null || unit.unit === "S" || unit.unit === "Q") return null;
  const ahead = aheadEnd(c, unit.end);
  // `in the year ahead`
  if (ahead > 0 && !unit.plural && /^(?:in|for|over|during)$/.test(key(c, at - 1)))
    return plain(at, ahead, "DURATION", durationValue(1, unit.unit), "units-ahead");
  if (!unit.plural) return null;
  if (ahead > 0) return plain(at, ahead, "DURATION", durationValue(null, unit.unit), "units-ahead");
  const over = /^(?:over|through|throughout|down)$/.test(key(c, at - 1)) && /^(?:Y|M|W|D|DE|CE)$/.test(unit.unit);
  return over && key(c, unit.end) !== "of"
    ? plain(at, unit.end, "DURATION", durationValue(null, unit.unit), "the-years")
    : null;
}

const UNCOUNTED_AFTER = new Set(
  "for in within over after of during take takes took taken spent spend and or than through with just only by until recent been last lasts lasted".split(
    " ",
  ),
);
