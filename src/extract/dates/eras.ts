import { type Context, dash, date, glued, key, plain, type Timex, token } from "./timex.ts";
import { yearOf } from "./values.ts";

/** Years with their era: `44 BC`, `300 B.C.E.`, `A.D. 476`, `66 AD`. Years before Christ have no ends: the record's calendar begins with 1. */

/** Letters, each with its stop or without. */
const spelt = (letters: string): string[] =>
  [...letters].reduce<string[]>((all, letter) => all.flatMap((head) => [head + letter, `${head}${letter}.`]), [""]);
const BEFORE: ReadonlySet<string> = new Set([...spelt("BC"), ...spelt("BCE")]);
const AFTER: ReadonlySet<string> = new Set([...spelt("AD"), ...spelt("CE")]);

/** Whether a word is the mark of an era. */
export function isEra(text: string): boolean {
  return BEFORE.has(text) || AFTER.has(text);
}

/** Whether a token is the mark of years before Christ. */
export function beforeChrist(c: Context, at: number): boolean {
  return BEFORE.has(token(c, at)?.text ?? "");
}

export function afterChrist(c: Context, at: number): boolean {
  return AFTER.has(token(c, at)?.text ?? "");
}

export function eraYear(c: Context, at: number): Timex | null {
  // Nearly all figures have no era beside them.
  if (token(c, at)?.kind === "number" && !isEra(token(c, at + 1)?.text ?? "")) return null;
  if (afterChrist(c, at) && key(c, at).startsWith("a")) {
    const year = number(c, at + 1);
    return year === null ? null : date(at, at + 2, yearOf(year), "era-year", true);
  }
  const lead = key(c, at) === "the" && key(c, at + 1) === "year" ? at + 2 : key(c, at) === "year" ? at + 1 : at;
  if (lead === at && glued(c, at) && !/^[(["“‘–—-]$/u.test(token(c, at - 1)?.text ?? "")) return null;
  const year = number(c, lead);
  const before = beforeChrist(c, lead + 1);
  if (year === null || !(before || afterChrist(c, lead + 1))) return null;
  if (!led(c, at, lead) || countsWhat(c, lead + 2)) return null;
  return before
    ? plain(at, lead + 2, "DATE", `BC${String(year).padStart(4, "0")}`, "era-year")
    : date(at, lead + 2, yearOf(year), "era-year", true);
}

/** `12 BC residents` and `500 CE marks` are no years: one has its preposition, its brackets or its link. */
function led(c: Context, at: number, lead: number): boolean {
  if (lead > at || at === c.start || dash(c, at - 1) || /^[(,;]$/.test(token(c, at - 1)?.text ?? "")) return true;
  return LEADS.has(key(c, at - 1));
}
const LEADS = new Set(
  "in by until till since from after before around about of to circa c. ca. and the to between late early as".split(
    " ",
  ),
);

function countsWhat(c: Context, at: number): boolean {
  const next = token(c, at);
  return next?.shape === "lower" && next.key.length > 4 && /[^s]s$/.test(next.key);
}

function number(c: Context, at: number): number | null {
  const text = token(c, at)?.text ?? "";
  if (token(c, at)?.kind !== "number" || !/^(?:\d{1,4}|\d,\d{3})$/.test(text)) return null;
  const year = Number(text.replace(",", ""));
  return year >= 1 && year <= 9999 ? year : null;
}
