import type { Reading, Tag, Token } from "../../model/reading.ts";
import type { TimeWord } from "../../model/tag.ts";
import type { DateItem, Diagnostic } from "../../schema/record.ts";
import type { Day } from "../../text/calendar.ts";
import type { Stretch } from "./values.ts";

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
  /** Latest window of months (`the first nine months of 2023`). */
  window: { readonly value: string; readonly from: Day; readonly to: Day } | null;
  /** Sentence in which `last` stands. */
  sentence: number;
  /** The year a sentence opens with (`In 2005, …`) and that sentence. */
  frame: { readonly year: number; readonly sentence: number; readonly opens: boolean } | null;
}

export interface Context {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  /**
   * The day relative expressions count from. Where the article has no year (`open`) or no date at all (`none`) it is a
   * stand-in whose fields `finish` takes out of values again.
   */
  readonly anchor: Day;
  readonly known: "full" | "open" | "none";
  readonly memory: Memory;
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

export function timeTag(c: Context, at: number): Tag<"time"> | undefined {
  return at >= c.start && at < c.limit ? c.reading.tag(at, "time") : undefined;
}

/** The time word of a role at a token, with the token after it. */
export function word<R extends TimeWord["role"]>(
  c: Context,
  at: number,
  role: R,
): (Extract<TimeWord, { role: R }> & { readonly end: number }) | null {
  const tag = timeTag(c, at);
  return tag !== undefined && tag.value.role === role
    ? { ...(tag.value as Extract<TimeWord, { role: R }>), end: tag.end }
    : null;
}

export function month(c: Context, at: number): Tag<"month"> | undefined {
  return at >= c.start && at < c.limit ? c.reading.tag(at, "month") : undefined;
}

export function weekdayTag(c: Context, at: number): Tag<"weekday"> | undefined {
  return at >= c.start && at < c.limit ? c.reading.tag(at, "weekday") : undefined;
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
  return { first, end, type, value, mod, from: null, to: null, rule, stretch: null };
}

export function silent(first: number, end: number): Timex {
  return { ...plain(first, end, "DATE", "XXXX", "silent"), silent: true };
}
