import type { Reading, Tag, Token } from "../../model/reading.ts";
import type { TimeWord } from "../../model/tag.ts";
import type { DateItem, Diagnostic } from "../../schema/record.ts";
import type { Day } from "../../text/calendar.ts";
import type { Count } from "./count.ts";
import type { Stretch } from "./values.ts";
import type { Written } from "./written.ts";

/** A time expression over tokens `first` to `end` (exclusive). */
export interface Timex {
  readonly first: number;
  readonly end: number;
  readonly type: DateItem["type"];
  readonly value: string;
  readonly mod: DateItem["mod"];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly rule: string;
  /** The calendar stretch a DATE names, for what leans on it (`the end of …`, `the same day`). */
  readonly stretch: Stretch | null;
  /** The year stands in the text, or leans on one that does. */
  readonly dated?: boolean;
  /** Found only to be passed over: an age, `year-on-year`, a document's number. */
  readonly silent?: boolean;
}

/** What has been read so far, for expressions that lean on an earlier one. */
export interface Memory {
  /** Latest DATE with calendar days, of any grain. */
  last: Stretch | null;
  /** Latest DATE that is not itself a look back (`a year earlier`, `last year`): what the article speaks of. */
  base: Stretch | null;
  /** Latest single day. */
  day: Stretch | null;
  /** Latest stretch that is no day and no week: year, quarter, month. */
  long: Stretch | null;
  /** Latest quarter or half-year. */
  quarter: Stretch | null;
  /** Latest quarter or half-year that was over on the publication date, and the sentence of the latest of any kind. */
  over: Stretch | null;
  quarterSentence: number;
  /** Latest window of months (`the first nine months of 2023`). */
  window: { readonly value: string; readonly from: Day; readonly to: Day } | null;
  /** Sentence in which `last` stands. */
  sentence: number;
  /** The year a sentence opens with (`In 2005, …`) and that sentence. */
  frame: { readonly year: number; readonly sentence: number; readonly opens: boolean } | null;
}

/** The part of a year that `the year-ago quarter` is compared with: one this sentence speaks of, else the latest that is over. */
export function partCompared({ memory, start }: Context): Stretch | null {
  return memory.over !== null && memory.quarterSentence !== start ? memory.over : memory.quarter;
}

/** The token asked last, and the answer: several rules ask one thing of one token. */
export interface Memo<Answer> {
  at: number;
  answer: Answer | null;
}

export function asked<Answer>(
  memo: Memo<Answer>,
  c: Context,
  at: number,
  ask: (c: Context, at: number) => Answer | null,
): Answer | null {
  if (memo.at !== at) {
    memo.answer = ask(c, at);
    memo.at = at;
  }
  return memo.answer;
}

export interface Context {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly marks: ReadonlyArray<Mark | undefined>;
  /**
   * The day relative expressions count from. Where the article has no year (`open`) or no date at all (`none`) it is a
   * stand-in whose fields `finish` takes out of values again.
   */
  readonly anchor: Day;
  readonly known: "full" | "open" | "none";
  readonly memory: Memory;
  /** Where parts of a day stand, and the one looked at last. */
  readonly parts: { readonly at: readonly number[]; near: number };
  readonly counted: Memo<Count>;
  readonly written: Memo<Written>;
  readonly diagnostics: Diagnostic[];
  /** Day before month in `03/04/2024`: settled by the article's other dates, else null; asked only where needed. */
  readonly dayFirst: () => boolean | null;
  /** `Theresa May` or the like stands in the article, so a lone `May` may be a person. */
  readonly mayIsName: () => boolean;
  /** The sentence being read: its first token and the token after its last. */
  start: number;
  limit: number;
}

export type Rule = (c: Context, at: number) => Timex | null;

export function key(c: Context, at: number): string {
  return at >= c.start && at < c.limit ? (c.tokens[at]?.key ?? "") : "";
}

export function token(c: Context, at: number): Token | undefined {
  return at >= c.start && at < c.limit ? c.tokens[at] : undefined;
}

/** What the lexicons say of a token, as far as time is concerned; looked up once an article. */
export interface Mark {
  time: TimeTag | undefined;
  month: Tag<"month"> | undefined;
  weekday: Tag<"weekday"> | undefined;
  numeral: Tag<"numeral"> | undefined;
  ordinal: Tag<"ordinal"> | undefined;
}
/** A time word, with its tag's last token once it was asked for, so that no look-up makes an object twice. */
type TimeTag = { readonly tag: Tag<"time">; word: (TimeWord & { readonly end: number }) | null };

export function timeWord({ tag }: TimeTag): TimeWord {
  return tag.value;
}

export function marksOf(reading: Reading): ReadonlyArray<Mark | undefined> {
  const marks: Array<Mark | undefined> = new Array(reading.tokens.length);
  const at = (first: number): Mark => {
    const known = marks[first];
    if (known !== undefined) return known;
    const mark = { time: undefined, month: undefined, weekday: undefined, numeral: undefined, ordinal: undefined };
    marks[first] = mark;
    return mark;
  };
  for (const tag of reading.all("time")) at(tag.first).time = { tag, word: null };
  for (const tag of reading.all("month")) at(tag.first).month = tag;
  for (const tag of reading.all("weekday")) at(tag.first).weekday = tag;
  for (const tag of reading.all("numeral")) at(tag.first).numeral = tag;
  for (const tag of reading.all("ordinal")) at(tag.first).ordinal = tag;
  return marks;
}

function markAt(c: Context, at: number): Mark | undefined {
  return at >= c.start && at < c.limit ? c.marks[at] : undefined;
}

export function timeTag(c: Context, at: number): Tag<"time"> | undefined {
  return markAt(c, at)?.time?.tag;
}

/** The time word of a role at a token, with the token after it. */
export function word<R extends TimeWord["role"]>(
  c: Context,
  at: number,
  role: R,
): (Extract<TimeWord, { role: R }> & { readonly end: number }) | null {
  const found = markAt(c, at)?.time;
  if (found === undefined || found.tag.value.role !== role) return null;
  found.word ??= withEnd(found.tag.value, found.tag.end);
  return found.word as Extract<TimeWord, { role: R }> & { readonly end: number };
}

/** A literal costs far less than a copy of an object of any shape. */
function withEnd(value: TimeWord, end: number): TimeWord & { readonly end: number } {
  switch (value.role) {
    case "unit":
      return { role: "unit", unit: value.unit, plural: value.plural, end };
    case "daypart":
      return { role: "daypart", part: value.part, plural: value.plural, end };
    case "day":
      return { role: "day", offset: value.offset, part: value.part, end };
    case "vague":
      return { role: "vague", value: value.value, end };
    case "set":
      return { role: "set", value: value.value, end };
    default:
      return { ...value, end };
  }
}

export function month(c: Context, at: number): Tag<"month"> | undefined {
  return markAt(c, at)?.month;
}

export function weekdayTag(c: Context, at: number): Tag<"weekday"> | undefined {
  return markAt(c, at)?.weekday;
}

export function numeral(c: Context, at: number): Tag<"numeral"> | undefined {
  return markAt(c, at)?.numeral;
}

export function ordinalTag(c: Context, at: number): Tag<"ordinal"> | undefined {
  return markAt(c, at)?.ordinal;
}

/** A token glued to the one before it. */
export function glued(c: Context, at: number): boolean {
  const found = token(c, at);
  return found !== undefined && at > c.start && !found.spaced;
}

const DASHES = new Set(["-", "–", "—", "‑", "‒", "−", "--", "~", "/"]);
/** A dash of any length (a slash is none). */
export function dash(c: Context, at: number): boolean {
  const text = token(c, at)?.text ?? "";
  return text !== "/" && DASHES.has(text);
}

/** A hyphen that joins two words without white space. */
export function hyphen(c: Context, at: number): boolean {
  return dash(c, at) && glued(c, at) && glued(c, at + 1);
}

/** A DATE that names a calendar stretch. */
export function date(first: number, end: number, stretch: Stretch, rule: string, dated = false): Timex {
  const { value, from, to } = stretch;
  return { first, end, type: "DATE", value, mod: null, from, to, rule, stretch, dated };
}

export function plain(
  first: number,
  end: number,
  type: DateItem["type"],
  value: string,
  rule: string,
  mod: DateItem["mod"] = null,
): Timex {
  // One shape for all: what is copied and asked by twenty rules is then found at one look.
  return { first, end, type, value, mod, from: null, to: null, rule, stretch: null, dated: false };
}

export function silent(first: number, end: number): Timex {
  return { ...plain(first, end, "DATE", "XXXX", "silent"), silent: true };
}
