import { yearAfter } from "./parts.ts";
import { yearOfPart } from "./resolve.ts";
import { type Context, date, key, type Timex, token } from "./timex.ts";
import { halfOf, quarterOf } from "./values.ts";
import { fullYear, withoutEnds } from "./years.ts";

/** Quarters and half-years in code: `Q3 2024`, `2Q24`, `H1`, `Q4'23`. */

/** `Q3`, `Q3 2024`, `3Q`, `H1`, `1H 2024`, `2Q24`, `Q4'23`, `Q1 FY25`. */
export function codedPart(c: Context, at: number): Timex | null {
  const code = partCode(c, at);
  if (code === null) return null;
  const { kind, n } = code;
  const of = kind === "q" ? quarterOf : halfOf;
  const told = code.year ?? "";
  if (told !== "") {
    const year = fullYear(c, told.replace("fy", ""));
    const stretch = of(year, n);
    return date(at, code.end, told.startsWith("fy") ? withoutEnds(stretch) : stretch, "coded-part", true);
  }
  const mark = token(c, code.end)?.text;
  const slash = mark === "/" ? code.end + 1 : code.end;
  const fiscal = /^fy(\d{4}|\d{2})$/.exec(key(c, key(c, slash) === "of" ? slash + 1 : slash));
  if (fiscal !== null) {
    const end = key(c, slash) === "of" ? slash + 2 : slash + 1;
    return date(at, end, withoutEnds(of(fullYear(c, fiscal[1] ?? ""), n)), "coded-part", true);
  }
  const after = yearAfter(c, slash);
  if (after !== null) return date(at, after.end, of(after.year, n), "coded-part", true);
  const months = kind === "q" ? 3 : 6;
  return date(at, code.end, of(yearOfPart(c, n * months - months + 1, months, at, code.end), n), "coded-part");
}

interface PartCode {
  readonly kind: string;
  readonly n: number;
  /** What is run on to it: `24`, `2024`, `fy25`, or nothing. */
  readonly year: string | undefined;
  readonly end: number;
}

const LETTER_FIRST = /^([qh])([1-4])(fy(?:\d{4}|\d{2}))?$/;

const LETTER_SECOND = /^([qh])(\d{4}|\d{2})?$/;

function partCode(c: Context, at: number): PartCode | null {
  const found = token(c, at);
  if (found === undefined || found.text.length > 8) return null;
  let code: PartCode | null = null;
  if (found.kind === "number") {
    const next = token(c, at + 1);
    const run = found.text.length === 1 && next?.spaced === false ? LETTER_SECOND.exec(next.key) : null;
    if (run === null || !/^[QH]/.test(next?.text ?? "")) return null;
    code = { kind: run[1] ?? "", n: Number(found.text), year: run[2], end: at + 2 };
  } else if (found.shape !== "lower") {
    const run = LETTER_FIRST.exec(found.key);
    if (run !== null) code = { kind: run[1] ?? "", n: Number(run[2]), year: run[3], end: at + 1 };
  }
  return code !== null && code.n >= 1 && code.n <= (code.kind === "q" ? 4 : 2) ? code : null;
}
