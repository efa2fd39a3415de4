import { AMOUNTS, COUNT_NOUNS, FUNCTION_WORDS, NUMBERED } from "../../lexicon/time-context.ts";
import { readNumber } from "../../text/numbers.ts";
import {
  type Context,
  dash,
  date,
  glued,
  hyphen,
  key,
  numeral,
  ordinalTag,
  plain,
  type Timex,
  timeTag,
  token,
} from "./timex.ts";
import { type Stretch, yearOf } from "./values.ts";

export interface Year {
  readonly year: number;
  readonly end: number;
}

/** A year in four digits or in words at a token, whatever stands around it. */
export function yearAt(c: Context, at: number): Year | null {
  const found = token(c, at);
  if (found?.kind === "number") {
    if (!/^(?:1\d|20|21)\d\d$/.test(found.text)) return null;
    const unit = timeTag(c, at + 1)?.value;
    if (unit?.role === "meridiem" || (token(c, at + 1)?.text === ":" && glued(c, at + 2))) return null;
    return { year: Number(found.text), end: at + 1 };
  }
  return found?.kind === "word" ? yearInWords(c, at) : null;
}

/** `nineteen seventy-nine`, `nineteen hundred and five`, `two thousand (and) five`, `twenty twenty-four`. */
function yearInWords(c: Context, at: number): Year | null {
  const tag = numeral(c, at);
  if (tag === undefined) return null;
  const { value, role } = tag.value;
  if (value === 2 && key(c, at + 1) === "thousand") {
    const number = readNumber(c.reading, at);
    return number !== null && number.value < 2100 && number.end <= c.limit
      ? { year: number.value, end: number.end }
      : null;
  }
  const century = (role === "unit" && value >= 10) || value === 20;
  if (!century) return null;
  if (key(c, at + 1) === "hundred") {
    const number = readNumber(c.reading, at);
    return number !== null && number.value >= 1000 && number.end <= c.limit
      ? { year: number.value, end: number.end }
      : null;
  }
  const start = hyphen(c, at + 1) ? at + 2 : at + 1;
  if (key(c, start) === "oh") {
    const low = numeral(c, hyphen(c, start + 1) ? start + 2 : start + 1);
    return low?.value.role === "unit" && low.value.value < 10
      ? { year: value * 100 + low.value.value, end: low.end }
      : null;
  }
  const rest = readNumber(c.reading, start);
  if (rest === null || rest.digits || rest.value < 10 || rest.value > 99 || rest.end > c.limit) return null;
  return { year: value * 100 + rest.value, end: rest.end };
}

const LEADS = new Set(
  (
    "in since by until till from before after during of between through throughout circa c. early late mid fiscal calendar " +
    "year the its his their our her this that year- back pre post around about to and or for than 's ' election summer winter " +
    "spring autumn"
  ).split(" "),
);
/** Words that make a number after them a quantity. */
const QUANTITIES = new Set(
  "nearly almost over some only least most under below above exceeding approximately roughly up".split(" "),
);
/** Names whose year is part of them: `Agenda 2030`, `Vision 2045`. */
const PROGRAMMES = new Set(
  "agenda vision horizon strategy strategic roadmap mission africa europe china plan masterplan blueprint target goals goal operation windows office project".split(
    " ",
  ),
);

/** A bare year: four digits that nothing around makes a figure, a document's number or part of a name. */
export function bareYear(c: Context, at: number): Timex | null {
  const article = key(c, at) === "the" && (key(c, at + 1) === "year" || key(c, at + 1) === "years") ? at + 2 : at;
  const lead = article > at ? article : key(c, at) === "year" ? at + 1 : at;
  const year = yearAt(c, lead);
  if (year === null) return null;
  if (lead === at && !standsAlone(c, at, year)) return null;
  return date(at, year.end, yearOf(year.year), "year", true);
}

function standsAlone(c: Context, at: number, { year, end }: Year): boolean {
  const before = token(c, at - 1);
  const next = token(c, end);
  const said = before?.key ?? "";
  if (token(c, at)?.kind === "word")
    // `nineteen ninety-six` is how a year is said and no other number; `twenty twenty-four` needs its preposition.
    return (
      !COUNT_NOUNS.has(next?.key ?? "") &&
      timeTag(c, end)?.value.role !== "unit" &&
      (LEADS.has(said) || /^(?:eighteen|nineteen)$/.test(key(c, at)))
    );
  if (before !== undefined && !token(c, at)?.spaced && !/^[(["“‘'`\-–—/,.]$/u.test(before.text)) return false;
  if (before?.kind === "number" && !glued(c, at)) return false;
  if (before?.kind === "symbol" || (before !== undefined && NUMBERED.has(said))) return false;
  if (glued(c, at) && (dash(c, at - 1) || before?.text === "/" || before?.text === ".")) {
    const stem = token(c, at - 2);
    // `pre-1990`, `mid-1996`, `post-2015`, but not `555-1998`, `F-2000`, `SM/2013`.
    if (!dash(c, at - 1)) return false;
    if (/^(?:pre|post|mid)$/.test(stem?.key ?? "")) return true;
    if (stem?.shape !== "lower") return false;
  }
  if (next !== undefined && !next.spaced && (next.text === "/" || next.kind === "symbol" || next.kind === "word")) {
    if (next.text !== "'s" && next.text !== "'") return false;
  }
  if (hyphen(c, end) && token(c, end + 1)?.kind === "number") return false;
  // `2000 - 2500 calories`
  if (dash(c, end) && token(c, end + 1)?.kind === "number" && COUNT_NOUNS.has(key(c, end + 2))) return false;
  if (PROGRAMMES.has(said) && before?.shape !== "lower") return false;
  if (COUNT_NOUNS.has(next?.key ?? "") || next?.key === "hours" || next?.key === "gmt") return false;
  const unit = timeTag(c, end)?.value;
  if (unit?.role === "unit" && next?.key !== "quarter" && next?.key !== "half" && next?.key !== "season") return false;
  if (numeral(c, end)?.value.role === "magnitude") return false;
  if (QUANTITIES.has(said)) return false;
  const usual = year >= 1900 && year < 2100;
  if (!usual)
    return (
      (LEADS.has(said) && said !== "the" && said !== "of" && said !== "to" && said !== "for" && said !== "about") ||
      (said === "of" && isDated(c, at - 2))
    );
  if (LEADS.has(said) && said !== "about" && said !== "around" && said !== "than" && said !== "to") return true;
  // A plural after a number that no preposition leads is what it counts: `killed 1950 cattle`.
  // An amount, an event or a gathering is told by its year: `expect 1990 earnings`.
  const plural =
    next?.shape === "lower" &&
    next.spaced &&
    /[^s]s$/.test(next.key) &&
    !FUNCTION_WORDS.has(next.key) &&
    !AMOUNTS.has(next.key) &&
    !isDated(c, end);
  return !plural || before?.shape === "title" || before === undefined || before.kind === "punct";
}

/** Things that are told apart by their year: `the treaty of 1648`, `the revolution of 1789`. */
const DATED = new Set(
  "constitution revolution war wars battle uprising revolt rebellion rising mutiny crisis crash panic fire plague earthquake quake flood famine census election elections massacre siege peace settlement edict bull statute law laws union partition exhibition autumn fall spring summer winter end start beginning".split(
    " ",
  ),
);
function isDated(c: Context, at: number): boolean {
  return DATED.has(key(c, at)) || (token(c, at) !== undefined && c.reading.tag(at, "head") !== undefined);
}

const BEFORE_SHORT = new Set(
  "in of since until till from by before after during early late mid spring summer autumn winter fall christmas class".split(
    " ",
  ),
);

/** `the class of '68`, `in '98`, `Expo '92`: an apostrophe stands for the century. */
export function shortYear(c: Context, at: number): Timex | null {
  const year = apostropheYear(c, at);
  const before = token(c, at - 1);
  if (year === null || before === undefined || !token(c, at)?.spaced) return null;
  // `the '94 race`
  const owned = /^(?:the|his|her|its|their)$/.test(before.key) && token(c, year.end)?.shape === "lower";
  return owned || BEFORE_SHORT.has(before.key) || before.shape === "title"
    ? date(at, year.end, yearOf(year.year), "short-year", true)
    : null;
}

/** The year of an apostrophe and two digits: the nearest to the publication date, but few years ahead of it. */
export function apostropheYear(c: Context, at: number): Year | null {
  const mark = token(c, at)?.text;
  if ((mark !== "'" && mark !== "’" && mark !== "‘") || !glued(c, at + 1) || c.known !== "full") return null;
  const digits = token(c, at + 1)?.text ?? "";
  const next = token(c, at + 2);
  if (!/^\d{2}$/.test(digits) || (next !== undefined && !next.spaced && next.kind !== "punct" && next.text !== "'s"))
    return null;
  const year = fullYear(c, digits);
  return year === null ? null : { year, end: at + 2 };
}

/** The year of two digits or four: `25` is the nearest to the publication date, at most twenty years ahead of it. */
export function fullYear(c: Context, digits: string): number | null {
  if (digits.length === 4) return Number(digits);
  if (c.known !== "full") return null;
  const { year } = c.anchor;
  const guess = year - (year % 100) + Number(digits);
  return guess > year + 20 ? guess - 100 : guess < year - 79 ? guess + 100 : guess;
}

const FISCAL = new Set("fiscal financial academic school fy tax crop marketing budget".split(" "));

/** A fiscal or academic year begins where its country's custom has it, so its value has no ends. */
export function withoutEnds(stretch: Stretch): Stretch {
  return { ...stretch, from: null, to: null };
}

/** `fiscal 2024`, `fiscal year 2024`, `FY2024`, `FY2023/24`, `the 2024 fiscal year`, `the 2024 calendar year`. */
export function fiscalYear(c: Context, at: number): Timex | null {
  const run = /^fy(\d{4}|\d{2})$/.exec(key(c, at));
  if (run !== null) return fiscalCode(c, at, run[1] ?? "");
  const start = key(c, at) === "the" ? at + 1 : at;
  if (key(c, start) === "calendar" && start === at) {
    const year = yearAt(c, key(c, at + 1) === "year" ? at + 2 : at + 1);
    return year === null ? null : date(at, year.end, yearOf(year.year), "calendar-year", true);
  }
  if (FISCAL.has(key(c, start))) {
    const after = key(c, start + 1) === "year" ? start + 2 : start + 1;
    if (after === start + 1 && key(c, start) !== "fiscal" && key(c, start) !== "fy") return null;
    const year = yearAt(c, after);
    if (year === null || (hyphen(c, year.end) && token(c, year.end + 1)?.kind === "number")) return null;
    // `the fiscal 1999 budget`: the article is the budget's.
    return date(after === start + 1 ? start : at, year.end, withoutEnds(yearOf(year.year)), "fiscal-year", true);
  }
  const year = key(c, start + 2) === "year" || token(c, start)?.kind === "word" ? yearAt(c, start) : null;
  if (year === null || key(c, year.end + 1) !== "year") return null;
  if (key(c, year.end) === "calendar") return date(at, year.end + 2, yearOf(year.year), "calendar-year", true);
  return FISCAL.has(key(c, year.end))
    ? date(at, year.end + 2, withoutEnds(yearOf(year.year)), "fiscal-year", true)
    : null;
}

function fiscalCode(c: Context, at: number, digits: string): Timex {
  // The codes are young: without a date beside them `FY25` is of this century.
  const year = fullYear(c, digits) ?? 2000 + Number(digits);
  const split = token(c, at + 1)?.text === "/" || hyphen(c, at + 1);
  if (split && glued(c, at + 2) && Number(key(c, at + 2)) === (year + 1) % 100) {
    return plain(at, at + 3, "DURATION", "P1Y", "split-year");
  }
  return date(at, at + 1, withoutEnds(yearOf(year)), "fiscal-year", true);
}

/** An ordinal in digits or words: `21st`, `third`. */
export function ordinalAt(c: Context, at: number): { readonly value: number; readonly end: number } | null {
  const found = token(c, at);
  if (found?.kind === "ordinal") return { value: Number.parseInt(found.text, 10), end: at + 1 };
  if (found?.kind !== "word") return null;
  const tag = ordinalTag(c, at);
  return tag === undefined || tag.end > c.limit ? null : { value: tag.value, end: tag.end };
}
