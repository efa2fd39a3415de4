import { Chrono, strict } from "chrono-node/en";

/** Fields that stand in an expression; null where it leaves them out. */
export interface Fields {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
}

/** chrono's time explodes on long spans with much white space. */
const LONGEST = 48;
const KEPT = 4096;
/** Noon of 1 March 2000, a leap year: only fields that stand in the text are read, so nothing depends on it. */
const REFERENCE = { instant: new Date(951_912_000_000), timezone: 0 };

type Parser = (typeof strict.parsers)[number];
/** How an expression is written: `July 16`, `16 July`, `2024-07-16`, `5:30 p.m.`. */
export type Writing = "month-first" | "day-first" | "figures" | "clock";

/** chrono's strict grammar by what its parsers read: each pattern takes long to compile, and most expressions ask for one alone. */
const READS: Readonly<Record<Writing, (pattern: string) => boolean>> = {
  "month-first": (pattern) => pattern.startsWith(String.raw`(\W|^)((?:september`),
  "day-first": (pattern) => pattern.startsWith(String.raw`(\W|^)(?:on\s{0,3})?((?:(?:twenty`),
  figures: (pattern) => pattern.includes("(?:T([0-9]"),
  clock: (pattern) => pattern.includes("(?:at|from)"),
};
const grammars = new Map<Writing, Chrono>();

function grammarOf(writing: Writing): Chrono {
  const made = grammars.get(writing);
  if (made !== undefined) return made;
  const patternOf = (parser: Parser) => parser.pattern({ option: {} } as Parameters<Parser["pattern"]>[0]).source;
  const grammar = new Chrono({
    parsers: strict.parsers.filter((parser) => READS[writing](patternOf(parser))),
    refiners: strict.refiners,
  });
  grammars.set(writing, grammar);
  return grammar;
}

const answers = new Map<string, Fields | null>();

/** What chrono-node reads in a whole expression (`27th Oct. 2024`, `5:30 p.m.`); null where it does not read all of it. */
export function explicitFields(expression: string, writing: Writing): Fields | null {
  const text = expression.normalize("NFKC").replace(/\s+/g, " ").slice(0, LONGEST);
  const known = answers.get(text);
  if (known !== undefined) return known;
  if (answers.size >= KEPT) answers.clear();
  const fields = ask(text, writing);
  answers.set(text, fields);
  return fields;
}

function ask(text: string, writing: Writing): Fields | null {
  const found = grammarOf(writing).parse(text, REFERENCE);
  const [result] = found;
  if (found.length !== 1 || result === undefined || result.end || result.index !== 0) return null;
  if (result.text.length !== text.length) return null;
  const get = (field: "year" | "month" | "day" | "hour" | "minute") =>
    result.start.isCertain(field) ? result.start.get(field) : null;
  return { year: get("year"), month: get("month"), day: get("day"), hour: get("hour"), minute: get("minute") };
}
