import type { Reading } from "../../model/reading.ts";
import { type Context, glued, key, token } from "./timex.ts";

/** Where time expressions are looked for: at words of time, and from there to the left over what may open one. */

const HEADS = new Set([
  "half",
  "semester",
  "period",
  "term",
  "yearlong",
  "daylong",
  "weeklong",
  "monthlong",
  "hourlong",
  "decadelong",
]);
const YEAR_WORDS = new Set(["seventeen", "eighteen", "nineteen", "twenty"]);

/** Whether a token can be the core of a time expression. */
export function isHead(reading: Reading, at: number): boolean {
  const found = reading.tokens[at];
  if (found === undefined) return false;
  for (const tag of reading.tagsAt(at)) {
    if (tag.class === "time" || tag.class === "month" || tag.class === "weekday") return true;
    if (found.key === "thousand" && reading.tokens[at - 1]?.key === "two") return true;
    if (tag.class === "numeral" && (YEAR_WORDS.has(found.key) || HEADS.has(found.key))) return true;
  }
  if (found.kind === "decade") return true;
  if (found.kind === "number") {
    const { text } = found;
    if (text.length === 4 && !/[.,]/.test(text)) return true;
    if (text.length > 5 && /^\d{1,4}\.\d{1,2}\.\d{1,4}$/.test(text)) return true;
    const next = reading.tokens[at + 1];
    return next !== undefined && !next.spaced && /^[:/\-QH]$/.test(next.text) && text.length <= 2;
  }
  return found.kind === "word" && (HEADS.has(found.key) || /^(?:fy\d{2,4}|[qh][1-4])$/.test(found.key));
}

/** Words that may stand in a time expression before its head. */
const OPENERS = new Set(
  (
    "the a an this that these those its his her their our last next past coming previous preceding prior following subsequent " +
    "ensuing same very current present upcoming forthcoming recent latest first final opening initial closing early earlier mid " +
    "late later end beginning start outset middle close tail-end rest remainder of in on about around approximately roughly " +
    "some nearly almost over exactly precisely circa more less fewer than at least most up to no not close several few many " +
    "various numerous countless multiple couple half dozen dozens scores hundreds thousands tens additional further full whole " +
    "entire consecutive straight successive trading working business calendar fiscal financial academic school long extra solid " +
    "short odd or and every each other single once twice thrice times per year-ago corresponding comparable year fy tax crop " +
    "marketing just-ended flat good between years through until till 's ' second flat long such ongoing years' closing"
  ).split(" "),
);
const REACH = 9;

/** The first token from which an expression with this head may begin. */
export function leftEdge(c: Context, head: number, busy: number): number {
  let at = head;
  const floor = Math.max(c.start, busy, head - REACH);
  while (at > floor && opens(c, at - 1)) at--;
  return at;
}

function opens(c: Context, at: number): boolean {
  const found = token(c, at);
  if (found === undefined) return false;
  if (OPENERS.has(key(c, at))) return true;
  if (found.kind === "number" || found.kind === "ordinal") return true;
  if (found.kind === "punct") return /^[-–—‑/]$/.test(found.text) || (found.text === "," && !glued(c, at + 1));
  if (found.text === "½" || found.text === "¼" || found.text === "¾") return true;
  return c.reading.tag(at, "numeral") !== undefined || c.reading.tag(at, "ordinal") !== undefined;
}
