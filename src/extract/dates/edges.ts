import type { TimeUnit } from "../../model/tag.ts";
import type { DateItem } from "../../schema/record.ts";
import { type Context, date, hyphen, key, plain, type Rule, type Timex, timeTag, token } from "./timex.ts";
import { dayOf, type Grain, holding } from "./values.ts";
import { withoutEnds, yearAt } from "./years.ts";

/** Words before an expression that take a part of it or loosen it: `early`, `the end of`, `about`, `more than`. */

const EDGES = new Map<string, "START" | "MID" | "END">([
  ["early", "START"],
  ["earlier", "START"],
  ["mid", "MID"],
  ["middle", "MID"],
  ["late", "END"],
  ["later", "END"],
]);
const EDGE_NOUNS = new Map<string, "START" | "MID" | "END">([
  ["start", "START"],
  ["beginning", "START"],
  ["outset", "START"],
  ["opening", "START"],
  ["middle", "MID"],
  ["end", "END"],
  ["close", "END"],
  ["tail-end", "END"],
  ["rest", "END"],
  ["remainder", "END"],
  ["balance", "END"],
]);
/** Asian agencies leave out the article and `of`: `by end 2025`, `since end-May`. */
const BEFORE_END = new Set("by until till before since from after at".split(" "));
const ENDED = /^(?:year|month|month-year|month-relative-year|pointed-(?:unit|month)|decade|quarter|short-year)$/;

/** `early May`, `late last week`, `mid-1996`, `the early 1980s`, `earlier this year`, `later in the day`, `early in 2020`. */
export function edge(inner: Rule): Rule {
  return (c, at) => {
    const start = key(c, at) === "the" ? at + 1 : at === c.start || key(c, at) !== "very" ? at : at + 1;
    const mod = EDGES.get(key(c, start));
    if (mod === undefined) return null;
    let next = start + 1;
    // `mid- to late March`
    const hanging = key(c, next) === "-" && key(c, next + 1) === "to" && EDGES.has(key(c, next + 2));
    if (hyphen(c, next) || hanging) next++;
    else if (key(c, next) === "-") return null;
    // `mid to late March`, `early-to-mid 2024`
    const other = hyphen(c, next + 1) ? next + 2 : next + 1;
    if (key(c, next) === "to" && EDGES.has(key(c, other))) next = hyphen(c, other + 1) ? other + 2 : other + 1;
    else if (hyphen(c, next - 1) && key(c, next) === "to") return null;
    const led = key(c, next) === "in" || key(c, next) === "on" || (key(c, next) === "of" && mod === "END");
    const found = theUnit(c, led ? next + 1 : next) ?? midUnit(c, at, next) ?? inner(c, led ? next + 1 : next);
    if (found === null || found.silent || found.mod !== null) return null;
    if (!takesEdge(found) || (led && key(c, next) === "on" && found.stretch?.grain !== "day")) return null;
    if (start > at && found.first === start + 1 && key(c, found.first) === "the") return null;
    return { ...found, first: at, mod, rule: `${found.rule}-edge` };
  };
}

const AROUND = new Set("by until till before since from after at in around about towards toward through".split(" "));

/** The year of `by mid-year`, the month of `since mid-month`; not of a `mid-year review`. */
function midUnit(c: Context, at: number, next: number): Timex | null {
  const unit = key(c, next);
  if (unit !== "year" && unit !== "month" && unit !== "week" && unit !== "decade") return null;
  return key(c, at) === "mid" && hyphen(c, next - 1) && AROUND.has(key(c, at - 1))
    ? date(next, next + 1, holding(unit, c.anchor), "the-unit")
    : null;
}

function takesEdge({ type, stretch, rule }: Timex): boolean {
  if (type === "TIME" || rule === "told-open") return true;
  return type === "DATE" && stretch !== null && rule !== "ago";
}

/** `sometime next year`, `some time last week`: part of what it leaves open. */
export function sometime(inner: Rule): Rule {
  return (c, at) => {
    const next = key(c, at) === "sometime" ? at + 1 : key(c, at) === "some" && key(c, at + 1) === "time" ? at + 2 : at;
    if (next === at) return null;
    const found = inner(c, next);
    return found?.stretch != null && found.type === "DATE" && found.mod === null ? { ...found, first: at } : null;
  };
}

/** `the end of the year`, `the beginning of October`, `the middle of next week`, `year-end`, `the year's end`. */
export function edgeNoun(inner: Rule): Rule {
  return (c, at) => {
    const start = key(c, at) === "the" || key(c, at) === "a" ? at + 1 : at;
    const mod = EDGE_NOUNS.get(key(c, start));
    if (mod !== undefined && key(c, start + 1) === "of") {
      const found = theUnit(c, start + 2) ?? inner(c, start + 2);
      if (found === null || found.silent || found.stretch === null || found.mod !== null || found.type !== "DATE")
        return null;
      return { ...found, first: at, mod, rule: `${found.rule}-edge` };
    }
    // `end-2025`, `by end May`
    if (start === at && mod !== undefined && (hyphen(c, at + 1) || BEFORE_END.has(key(c, at - 1)))) {
      const found = inner(c, hyphen(c, at + 1) ? at + 2 : at + 1);
      const bare = found !== null && !found.silent && found.type === "DATE" && found.mod === null;
      return bare && ENDED.test(found.rule) ? { ...found, first: at, mod, rule: `${found.rule}-edge` } : null;
    }
    const owner = yearEnd(c, at) ?? theUnit(c, at);
    if (owner === null || owner.rule === "year-end") return owner;
    const ended = possessedEnd(c, owner);
    return ended === owner ? null : ended;
  };
}

/** `year-end`, `year-end 2025`: the last day of the current year, or of the one named; `by month-end`. */
function yearEnd(c: Context, at: number): Timex | null {
  const start = /^(?:the|an?)$/.test(key(c, at)) ? at + 1 : at;
  const unit = key(c, start);
  if (unit !== "year" && unit !== "month") return null;
  // `a year-end bonus`: the article is the bonus's.
  if (key(c, at) === "a") return yearEnd(c, start);
  const next = hyphen(c, start + 1) ? start + 2 : start + 1;
  if (key(c, next) !== "end" || key(c, next + 1) === "of") return null;
  if (unit === "month") return { ...date(at, next + 1, holding("month", c.anchor), "year-end"), mod: "END" };
  const said = yearAt(c, next + 1);
  const last = dayOf(said?.year ?? c.anchor.year, 12, 31);
  return last && date(at, said?.end ?? next + 1, last, "year-end", said !== null);
}

/** `next year's end`, `this month's end`: what follows an expression may take its edge. */
export function possessedEnd(c: Context, found: Timex): Timex {
  if (found.stretch === null || found.type !== "DATE" || found.mod !== null || found.stretch.grain === "day")
    return found;
  const mark = key(c, found.end);
  if (mark !== "'s" && mark !== "'") return found;
  const noun = key(c, found.end + 1);
  const mod = noun === "end" || noun === "start" || noun === "beginning" ? EDGE_NOUNS.get(noun) : undefined;
  return mod === undefined ? found : { ...found, end: found.end + 2, mod, rule: `${found.rule}-edge` };
}

const YEARS_KIND = new Set(["fiscal", "financial", "calendar", "academic", "school", "business", "trading"]);

/** `the year`, `the month`, `the week`, `the fiscal year` after a word that takes a part of it; `year` in `year's end`. */
export function theUnit(c: Context, at: number): Timex | null {
  const the = key(c, at) === "the" ? at + 1 : at;
  const kind = the > at && YEARS_KIND.has(key(c, the));
  const start = kind ? the + 1 : the;
  const tag = timeTag(c, start)?.value;
  if (tag?.role !== "unit" || tag.plural) return null;
  if (start === at && !/^'s?$/.test(key(c, at + 1))) return null;
  if (start > at && key(c, start + 1) === "of" && key(c, start + 2) !== "") return null;
  const found = currentUnit(c, at, start, tag.unit);
  // On which day a fiscal year begins is its country's custom.
  return kind && found !== null && key(c, the) !== "calendar" && tag.unit === "Y"
    ? { ...found, from: null, to: null, stretch: found.stretch && withoutEnds(found.stretch) }
    : found;
}

const GRAINS: Readonly<Partial<Record<TimeUnit, Grain>>> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  WE: "weekend",
  DE: "decade",
  CE: "century",
  Q: "quarter",
};

function currentUnit(c: Context, at: number, start: number, unit: TimeUnit): Timex | null {
  const grain = GRAINS[unit];
  if (grain === undefined) return null;
  const said = grain === "day" ? c.memory.day : grain === "quarter" ? c.memory.quarter : null;
  const stretch = said ?? holding(grain, c.anchor);
  const { value, from, to } = stretch;
  return { ...plain(at, start + 1, "DATE", value, "the-unit"), from, to, stretch };
}

type Loose = readonly [words: readonly string[], mod: DateItem["mod"]];

/** Words that loosen or bound what they stand before, the longer phrases of one first word first. */
const LOOSENERS = ((lists: ReadonlyArray<readonly [DateItem["mod"], string]>) => {
  const all = new Map<string, Loose[]>();
  for (const [mod, list] of lists) {
    for (const phrase of list.split("|")) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      all.set(first, [...(all.get(first) ?? []), [words, mod] as const]);
    }
  }
  for (const list of all.values()) list.sort(([a], [b]) => b.length - a.length);
  return all;
})([
  ["APPROX", "about|around|approximately|roughly|some|circa|c.|ca.|close to|give or take|something like"],
  [
    "LESS_THAN",
    "nearly|almost|under|less than|fewer than|up to|at most|no more than|" +
      "not more than|no longer than|the better part of|the best part of|almost exactly",
  ],
  [
    "MORE_THAN",
    "over|more than|at least|upwards of|no less than|no fewer than|" + "not less than|longer than|in excess of",
  ],
  [null, "exactly|precisely"],
]);

function loosenerAt(c: Context, at: number): Loose | null {
  const list = LOOSENERS.get(key(c, at));
  if (list === undefined) return null;
  return list.find(([words]) => words.every((word, i) => key(c, at + i) === word)) ?? null;
}

/** `about two years`, `nearly 40 years ago`, `more than a decade`, `around 7:15 p.m.`, `at least 20 more years`. */
export function loosened(inner: Rule): Rule {
  return (c, at) => {
    const loose = loosenerAt(c, at);
    if (loose === null) return null;
    const [words, mod] = loose;
    const next = at + words.length;
    const found = inner(c, next);
    if (found === null || found.silent || found.first !== next) return null;
    if (!loosens(found, c, next)) return null;
    return { ...found, first: at, mod: found.mod ?? mod };
  };
}

/** `phase out the tax over 10 years`: through them; `lasted over 10 years`, `for over a week`: more than them. */
function spreads(c: Context, next: number): boolean {
  const before = token(c, next - 2);
  if (/^(?:an?|half)$/.test(key(c, next))) return false;
  return before !== undefined && !MORE_AFTER.has(before.key) && (before.kind !== "word" || before.shape === "lower");
}
const MORE_AFTER = new Set(
  "for in of after within last lasts lasted lasting take takes took taken taking spend spent spending than is was are were be been being have has had with just well at to wait waited served serving by from until there here lived worked and or now already not".split(
    " ",
  ),
);

function loosens({ type, rule, stretch, mod, dated }: Timex, c: Context, next: number): boolean {
  const word = key(c, next - 1);
  if (type === "DURATION") {
    // `over the past year` is a preposition before a length that is anchored; `over a year` more than one.
    const first = key(c, next);
    if (/^(?:several|some|many|few|various)$/.test(first) || dated) return false;
    if (word === "over" && spreads(c, next)) return false;
    return (
      rule !== "past-length" && rule !== "coming-length" && !/^(?:the|these|those|recent|coming|past)$/.test(first)
    );
  }
  if (/^(?:exactly|precisely|under)$/.test(word) && rule !== "ago") return false;
  if (type === "TIME") return rule === "clock";
  if (rule === "ago" || rule === "earlier" || rule === "later") return true;
  if (type !== "DATE" || stretch === null || mod !== null) return false;
  // `around March 1995` is near it; `concerned about next year` speaks of it.
  if (!/^(?:month|year|decade|century|holiday|era-year|numeric|iso)/.test(rule)) return false;
  if (word !== "about") return /^(?:around|circa|c\.|ca\.)$/.test(word);
  return next - 1 === c.start || /^(?:in|by|from|since|until|till|at|on|to|of|between)$/.test(key(c, next - 2));
}
