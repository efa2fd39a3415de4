import type { Reading, Token } from "../../model/reading.ts";
import { isEra } from "./eras.ts";
import { type Context, glued, key, numeral, ordinalTag, token } from "./timex.ts";

/** Where time expressions are looked for: at words of time, and from there to the left over what may open one. */

const YEAR_WORDS = new Set(["seventeen", "eighteen", "nineteen", "twenty"]);

/** `FY2024`, `Q3`, `H1FY25`. */
export function isCode(found: Token): boolean {
  const { text } = found;
  const last = text.charCodeAt(text.length - 1);
  return last >= ZERO && last <= NINE && text.length < 9 && found.shape !== "lower" && CODED.test(found.key);
}

const ZERO = 48;
const NINE = 57;
const CODED = /^(?:fy\d{2,4}|[qh][1-4](?:fy(?:\d{4}|\d{2}))?)$/;

/** Whether a token can be the core of a time expression. */
export function isHead(c: Context, at: number): boolean {
  const found = c.tokens[at];
  if (found === undefined) return false;
  const mark = c.marks[at];
  if (mark !== undefined) {
    if (mark.time !== undefined || mark.month !== undefined || mark.weekday !== undefined) return true;
    if (mark.numeral !== undefined) {
      if (YEAR_WORDS.has(found.key)) return true;
      if (found.key === "thousand" && c.tokens[at - 1]?.key === "two") return true;
    }
  }
  if (found.kind === "word") return found.shape !== "lower" && isCode(found);
  // `on the 15th`: a day by its number alone
  if (found.kind === "ordinal") return c.tokens[at - 1]?.key === "the" && at - 1 > c.start;
  return found.kind === "decade" || (found.kind === "number" && numberHead(c.reading, at, found.text));
}

/** Four digits that may be a year or a time, `16.07.2024`, or figures that a mark joins to others. */
function numberHead(reading: Reading, at: number, text: string): boolean {
  if (text.length > 5) return /^\d{1,4}\.\d{1,2}\.\d{1,4}$/.test(text);
  if (text.length === 4) return text[1] !== "." && text[1] !== "," && text[2] !== "." && text[2] !== ",";
  const next = text.length <= 3 ? reading.tokens[at + 1] : undefined;
  const before = text.length === 2 ? reading.tokens[at - 1] : undefined;
  if (before !== undefined && APOSTROPHES.has(before.text) && before.spaced && !reading.tokens[at]?.spaced) return true;
  if (next === undefined) return false;
  if (next.spaced) return isEra(next.text);
  return JOINING.has(next.text) || (next.text.length < 6 && RUN_ON.test(next.text)) || isEra(next.text);
}
const APOSTROPHES = new Set(["'", "’", "‘"]);
export function isApostrophe(text: string): boolean {
  return APOSTROPHES.has(text);
}
const JOINING = new Set([":", "/", "-"]);
/** What glued on makes small figures a part of a year or a time: `2Q24`, `1H`, `14h30`. */
const RUN_ON = /^(?:[QH](?:\d{4}|\d{2})?|h[0-5]\d)$/;

/** Words that may stand in a time expression before its head. */
const OPENERS = new Set(
  (
    "the a an this that these those its his her their our last next past coming previous preceding prior following subsequent " +
    "ensuing same very current present upcoming forthcoming recent latest first final opening initial closing early earlier mid " +
    "late later end beginning start outset middle close tail-end rest remainder balance of in on about around approximately roughly " +
    "some nearly almost over exactly precisely circa more less fewer than at least most up to no not close several few many " +
    "various numerous countless multiple couple half dozen dozens scores hundreds thousands tens additional further full whole " +
    "entire consecutive straight successive trading working business calendar fiscal financial academic school long extra solid " +
    "short odd or and every each other single once twice thrice times per year-ago corresponding comparable like year fy tax crop " +
    "marketing just-ended flat good between years through until till 's ' such ongoing years' another remaining intervening mere scant just " +
    "well little slightly under upwards excess better best greater latter former front back part succeeding successive small wee " +
    "waning predawn pre sometime time before after c. ca. a.d. ad c longer thirds quarters turn all class point oh"
  ).split(" "),
);
const REACH = 9;
/** Those that stand inside an expression but begin none. */
const INNER = new Set("of in on and or to than through until till 's least most years years' point oh -".split(" "));

/** Whether an expression may begin at a token. */
export function mayBegin(c: Context, at: number): boolean {
  const found = token(c, at);
  return found !== undefined && !INNER.has(found.key) && (found.kind !== "punct" || APOSTROPHES.has(found.text));
}

/** The first token from which an expression with this head may begin. */
export function leftEdge(c: Context, head: number, busy: number): number {
  let at = head;
  const floor = Math.max(c.start, busy, head - REACH);
  while (at > floor && opens(c, at - 1)) at--;
  return at;
}

const MARKS = new Set(["-", "–", "—", "‑", "/", ","]);

function opens(c: Context, at: number): boolean {
  const found = token(c, at);
  if (found === undefined) return false;
  if (OPENERS.has(key(c, at))) return true;
  if (found.kind === "number" || found.kind === "ordinal") return true;
  if (found.kind === "punct")
    return (MARKS.has(found.text) || APOSTROPHES.has(found.text)) && (found.text !== "," || !glued(c, at + 1));
  if (found.text === "½" || found.text === "¼" || found.text === "¾") return true;
  return numeral(c, at) !== undefined || ordinalTag(c, at) !== undefined;
}
