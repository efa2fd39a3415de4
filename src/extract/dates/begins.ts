import { isApostrophe, isCode } from "./heads.ts";
import { type Context, type Mark, timeWord } from "./timex.ts";

/**
 * What an expression may begin with, a bit each. Every rule says with which it can begin and, after a determiner, what must
 * stand next; so a word that begins none costs one look-up, and most rules never look at most words.
 */
export const SMALL = 1 << 0;
export const ORDINAL = 1 << 1;
/** Number words: `two`, `half`, `nineteen`. */
export const NUMERAL = 1 << 2;
/** `1990s` */
export const DECADE = 1 << 3;
export const APOSTROPHE = 1 << 4;
export const MONTH = 1 << 5;
export const WEEKDAY = 1 << 6;
/** Words of time by their role. */
export const UNIT = 1 << 7;
export const SEASON = 1 << 8;
export const DAYPART = 1 << 9;
export const HOUR = 1 << 10;
export const DAY = 1 << 11;
export const VAGUE = 1 << 12;
export const REPEATED = 1 << 13;
export const TENS = 1 << 14;
export const FEAST = 1 << 15;
/** Closed sets of other words. */
export const THE = 1 << 16;
export const ARTICLE = 1 << 17;
export const OWNER = 1 << 18;
export const THIS = 1 << 19;
export const POINT = 1 << 20;
export const EDGE = 1 << 21;
export const NOUN = 1 << 22;
export const SIDE = 1 << 23;
export const COUNT = 1 << 24;
export const YEARLY = 1 << 25;
export const CODE = 1 << 26;
export const EACH = 1 << 27;
export const OTHER = 1 << 28;
/** Four digits: a year or a time. */
export const FOUR = 1 << 29;
export const DIGITS = SMALL | FOUR;

export const DETERMINER = THE | ARTICLE | OWNER | THIS;

const ROLES: Readonly<Record<string, number>> = {
  unit: UNIT,
  season: SEASON,
  daypart: DAYPART,
  hour: HOUR,
  meridiem: 0,
  cue: 0,
  day: DAY,
  vague: VAGUE,
  set: REPEATED,
  decade: TENS,
  holiday: FEAST,
};

const WORDS: ReadonlyArray<readonly [bit: number, words: string]> = [
  [THE, "the"],
  [ARTICLE, "a an"],
  [OWNER, "its their his her our"],
  [THIS, "this that these those"],
  [
    POINT,
    "last next current present ongoing coming upcoming forthcoming previous preceding prior following subsequent ensuing " +
      "past latest recent succeeding future same very corresponding comparable like reported most",
  ],
  [EDGE, "early earlier mid middle late later very"],
  [NOUN, "start beginning outset opening middle end close tail-end rest remainder balance"],
  [
    SIDE,
    "first opening initial last final closing latter later late back early earlier former front better greater middle",
  ],
  [
    COUNT,
    "several few many some various numerous countless multiple dozens scores hundreds thousands millions tens half couple " +
      "quarter good hundred thousand dozen",
  ],
  [YEARLY, "fiscal financial calendar flat business academic school fy tax crop marketing budget trading"],
  [EACH, "every each once twice thrice per another"],
  [
    OTHER,
    "weekdays weeknights a.d. ad sometime small wee waning dying predawn pre turn intervening remaining full entire whole " +
      "yearlong monthlong weeklong daylong hourlong decadelong yearslong monthslong weekslong dayslong hourslong decadeslong",
  ],
];
const MASKS: ReadonlyMap<string, number> = WORDS.reduce(
  (all, [bit, words]) => words.split(" ").reduce((map, word) => map.set(word, (map.get(word) ?? 0) | bit), all),
  new Map<string, number>(),
);

/** The bits of the token at a place, 0 where no expression begins. */
export function beginning(c: Context, at: number): number {
  const found = c.tokens[at];
  if (found === undefined || at >= c.limit) return 0;
  switch (found.kind) {
    case "word": {
      const mark = c.marks[at];
      const begins = MASKS.get(found.key) ?? 0;
      if (mark !== undefined) return marked(mark, begins);
      return begins === 0 && isCode(found) ? CODE : begins;
    }
    case "number":
      return found.text.length === 4 ? FOUR : SMALL;
    case "ordinal":
      return ORDINAL;
    case "decade":
      return DECADE;
    default:
      return isApostrophe(found.text) ? APOSTROPHE : 0;
  }
}

function marked(mark: Mark, begins: number): number {
  let bits = mark.month !== undefined ? MONTH : mark.weekday !== undefined ? WEEKDAY : begins;
  if (mark.time !== undefined) bits |= ROLES[timeWord(mark.time).role] ?? 0;
  if (mark.numeral !== undefined) bits |= NUMERAL;
  if (mark.ordinal !== undefined) bits |= ORDINAL;
  return bits;
}
