import { PERSONAL_DEEDS } from "../../lexicon/bare.ts";
import { FUNCTION_WORDS, NAMING_NOUNS } from "../../lexicon/counting.ts";
import { type Context, isHyphen, keyOf, tokenAt } from "./context.ts";
import { IS, is } from "./marks.ts";
import type { Amount } from "./parts.ts";
import { words } from "./words.ts";

const SLOGANS = words("country system systems");
const CLOSERS = words(". , ; )");

/** What is known of an amount when a rule is asked whether it is a figure at all. */
export interface Claim {
  readonly amount: Amount;
  /** Money, percent or a unit of measure stands with it. */
  readonly unit: boolean;
  /** A counted noun follows. */
  readonly noun: boolean;
}

interface Refusal {
  readonly id: string;
  readonly holds: (context: Context, claim: Claim) => boolean;
}

const isSerial = (text: string) => text.startsWith("0") && /^0\d/.test(text);

/** Numbers that measure nothing. The first rule that holds refuses; those that ask of units come after those that do not. */
export const REFUSALS: ReadonlyArray<Refusal> = [
  { id: "part-of-a-name", holds: gluedToName },
  { id: "clock-or-ratio", holds: (context, { amount }) => besideColon(context, amount) },
  { id: "serial", holds: besideSlash },
  { id: "telephone", holds: telephone },
  {
    id: "leading-zero",
    holds: ({ tokens }, { amount }) => amount.decimals === 0 && isSerial(tokens[amount.first]?.text ?? ""),
  },
  { id: "multiple", holds: (context, { amount }) => is(context, amount.end, IS.multiple) },
  { id: "denominator", holds: (context, { amount }) => keyOf(context, amount.first - 1) === "per" },
  {
    id: "not-one",
    holds: (context, { amount }) => amount.value === 1 && /^(?:not|no)$/.test(keyOf(context, amount.first - 1)),
  },
  { id: "address", holds: address },
  { id: "named-group", holds: namedGroup },
  { id: "ratio", holds: ratio },
  { id: "slogan", holds: slogan },
  { id: "day-of-month", holds: dayOfMonth },
  { id: "year", holds: year },
  { id: "numbered", holds: numbered },
];

/** `COVID-19`, `F-16`, `8A`, `5G`: letters glued before or behind. */
function gluedToName(context: Context, { amount, unit, noun }: Claim): boolean {
  const { tokens } = context;
  const before = tokenAt(tokens, amount.first - 1);
  const glued = tokens[amount.first]?.spaced === false;
  if (glued && before !== undefined && amount.digits && amount.sign === null && !unit) {
    if (before.kind === "word") return true;
    const earlier = tokens[amount.first - 2];
    const joined = /^[-‐‑–/.@_]$/.test(before.text) && !before.spaced;
    if (
      joined &&
      (earlier?.kind === "word" || earlier?.text === ")") &&
      !/^(?:sub|to|mid|per|plus|minus|magnitude)$/.test(earlier.key)
    )
      return true;
  }
  const after = tokens[amount.end];
  if (unit || noun || after === undefined || after.spaced || !amount.digits) return false;
  return after.kind === "word" && after.key !== "'s" && after.key !== "'";
}

function besideColon({ tokens }: Context, amount: Amount): boolean {
  const next = tokens[amount.end];
  const last = tokenAt(tokens, amount.first - 1);
  const digits = (at: number) => tokens[at]?.kind === "number" && tokens[at]?.spaced === false;
  if (next?.text === ":" && !next.spaced && digits(amount.end + 1)) return true;
  return (
    last?.text === ":" &&
    !last.spaced &&
    tokens[amount.first]?.spaced === false &&
    tokens[amount.first - 2]?.kind === "number"
  );
}

function besideSlash({ tokens }: Context, { amount, unit }: Claim): boolean {
  if (amount.part) return false;
  // `216 kW/294 PS`: two units of one thing.
  if (unit && tokens[amount.first - 2]?.kind === "word" && tokens[amount.end]?.text !== "/") return false;
  const next = tokens[amount.end];
  const last = tokenAt(tokens, amount.first - 1);
  if (next?.text === "/" && !next.spaced && tokens[amount.end + 1]?.kind === "number") return true;
  return last?.text === "/" && !last.spaced && tokens[amount.first]?.spaced === false;
}

const JOINTS: ReadonlySet<string> = new Set("-–.()+");
/** Three numbers and more in a row, or a number after `tel`, `fax`. */
function telephone(context: Context, { amount, unit }: Claim): boolean {
  const { tokens } = context;
  if (unit || !amount.digits) return false;
  let chain = 1;
  const joins = (at: number) => tokens[at]?.kind === "number" || JOINTS.has(tokens[at]?.text ?? "");
  for (let at = amount.end; at < amount.end + 6 && joins(at); at++) if (tokens[at]?.kind === "number") chain++;
  for (let at = amount.first - 1; at > amount.first - 7 && joins(at); at--) if (tokens[at]?.kind === "number") chain++;
  if (chain >= 3) return true;
  for (let at = amount.first - 1; at >= amount.first - 4; at--) {
    if (is(context, at, IS.phone)) return true;
  }
  return false;
}

/** `Group of Seven ministers`, `the Committee of 24`: a body named by its number. */
function namedGroup({ tokens }: Context, { amount, unit }: Claim): boolean {
  const of = tokenAt(tokens, amount.first - 1);
  const body = tokenAt(tokens, amount.first - 2);
  if (unit || of?.key !== "of" || body?.shape !== "title" || amount.magnitude > 1) return false;
  if (!/^(?:group|committee|council|gang)$/.test(body.key)) return false;
  // At the head of a sentence `Group` is any group.
  return tokens[amount.first]?.shape === "title" || tokens[amount.first - 3]?.key === "the" || amount.digits;
}

const STREETS = words(
  "ave ave. avenue st st. street road rd rd. blvd blvd. boulevard lane drive crescent terrace parkway pkwy highway hwy alley quay",
);

/** `405 Williams Ave.`: a number before the name of a street. */
function address(context: Context, { amount, unit }: Claim): boolean {
  const { tokens } = context;
  if (unit || !amount.digits || amount.magnitude > 1 || amount.decimals > 0) return false;
  for (let at = amount.end; at < amount.end + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.shape === "lower") return false;
    if (at > amount.end && STREETS.has(token.key)) return true;
  }
  return false;
}

/** `nine out of ten`, `one in eight`: neither number counts by itself. */
function ratio(context: Context, { amount, unit }: Claim): boolean {
  if (unit) return false;
  const last = keyOf(context, amount.first - 1);
  const earlier = keyOf(context, amount.first - 2);
  const next = keyOf(context, amount.end);
  const later = keyOf(context, amount.end + 1);
  // `nine out of ten`; `22 out of 31 passes` counts twice.
  const round = (at: number) => {
    const value = context.reading.tag(at, "numeral")?.value.value ?? Number(context.tokens[at]?.text ?? "");
    return (value > 1 && value <= 10) || value === 100;
  };
  if (next === "out" && later === "of") return round(amount.end + 2);
  if (last === "of" && earlier === "out") return round(amount.first);
  const small = (at: number) => {
    const value = context.reading.tag(at, "numeral")?.value;
    return value?.role === "unit" || value?.role === "ten" || /^\d{1,2}$/.test(context.tokens[at]?.text ?? "");
  };
  if (last === "in" && small(amount.first - 2) && amount.value <= 1000) return true;
  return (
    next === "in" &&
    amount.value < 10 &&
    (later === "every" || (small(amount.end + 1) && context.reading.tag(amount.end + 2, "month") === undefined))
  );
}

/** `one country, two systems` is a name. */
function slogan(context: Context, { amount }: Claim): boolean {
  const next = keyOf(context, amount.end);
  if (amount.digits || !SLOGANS.has(next)) return false;
  const at = next === "country" ? amount.end + 1 : amount.first - 1;
  const step = context.tokens[at]?.text === "," ? 1 : 0;
  return next === "country" ? keyOf(context, at + step) === "two" : keyOf(context, at - step) === "country";
}

const isDay = ({ value, decimals, magnitude }: Amount) =>
  decimals === 0 && magnitude === 1 && value >= 1 && value <= 31;

/** `22 November`, `Nov. 22`, `June 5-7`. */
function dayOfMonth({ reading, tokens }: Context, { amount, unit }: Claim): boolean {
  if (unit || !amount.digits || !isDay(amount)) return false;
  const month = (at: number) =>
    tokens[at] !== undefined && tokens[at]?.shape !== "lower" && reading.tag(at, "month") !== undefined;
  if (month(amount.first - 1) || month(amount.end)) return true;
  if (tokens[amount.end]?.key === "of" && month(amount.end + 1)) return true;
  // The other end of a stretch of days, or a list of them.
  const joint = /^(?:[-–—]|to|and|,|or|until)$/;
  for (let at = amount.first - 1, steps = 0; steps < 6; at--, steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "number" && isSmall(token.text)) {
      if (month(at - 1)) return true;
    } else if (!joint.test(token.key)) break;
  }
  for (let at = amount.end, steps = 0; steps < 6; at++, steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "number" && isSmall(token.text)) {
      if (month(at + 1)) return true;
    } else if (!joint.test(token.key)) break;
  }
  return false;
}
const isSmall = (text: string) => /^\d{1,2}$/.test(text);

/** Nouns that four digits before them count rather than date. */
const CROWDS = words(
  "people persons men women children troop troops soldiers workers students delegates refugees participants families jobs visitors tourists guests villagers residents dead police policemen officers households houses homes patients cases items units vehicles employees personnel members protesters demonstrators migrants prisoners detainees civilians passengers pilgrims athletes journalists companies firms enterprises businesses projects schools villages copies shares seats rooms beds doses tickets words pages points votes ships flights times",
);
/** Words before four digits that make a year of them, whatever follows. */
const DATING = words(
  "in since by until till from during of for before after the this that early late mid mid- year fiscal fy financial winter summer spring autumn fall q1 q2 q3 q4 h1 h2 his her its their a an and to pre post circa through between than c. on at",
);

/** `in 1989.`, `Nov. 4,`: what the rules of years and days refuse whatever else is asked, seen before an operand is read. */
export function isPlainDate({ reading, tokens }: Context, at: number): boolean {
  const { text = "" } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (text.length > 4 || (next !== undefined && next.kind !== "punct")) return false;
  if (next !== undefined && !CLOSERS.has(next.text)) return false;
  const last = tokens[at - 1];
  if (last === undefined) return false;
  if (text.length === 4)
    return /^(?:1[4-9]|2[01])\d\d$/.test(text) && /^(?:in|since|of|by|until|from|during|for)$/.test(last.key);
  return /^(?:[1-9]|[12]\d|3[01])$/.test(text) && last.shape !== "lower" && reading.tag(at - 1, "month") !== undefined;
}

function year({ reading, tokens }: Context, { amount, unit, noun }: Claim): boolean {
  const token = tokens[amount.end - 1];
  if (unit || !amount.digits || token?.text.length !== 4 || !/^\d{4}$/.test(token.text)) return false;
  if (amount.value < 1000 || amount.value > 2199) return false;
  const last = tokenAt(tokens, amount.first - 1);
  if (last !== undefined && reading.tag(amount.first - 1, "month") !== undefined) return true;
  if (!noun) return amount.value >= 1400 || DATING.has(last?.key ?? "");
  if (amount.value < 1800) return /^(?:in|since|by|until|circa)$/.test(last?.key ?? "");
  const next = tokens[amount.end];
  const crowd = CROWDS.has(next?.key ?? "") || CROWDS.has(tokens[amount.end + 1]?.key ?? "");
  return !crowd || /^(?:in|since|by|until|during|year|fiscal)$/.test(last?.key ?? "");
}

const NAMED_IN_WORDS = words(
  "phase stage chapter part article level tier category type grade group room round game number volume division class",
);

/** `article 5`, `Game 7`, `Resolution 1325`, `FTSE 100`: a number that names what stands before it. */
function numbered(context: Context, { amount, unit, noun }: Claim): boolean {
  const { tokens, reading } = context;
  if (!amount.digits) return NAMED_IN_WORDS.has(keyOf(context, amount.first - 1)) && !unit && !noun;
  if (amount.magnitude > 1) return false;
  const at = amount.first - 1;
  const last = tokens[at];
  if (last === undefined || reading.sentenceOf(at) !== reading.sentenceOf(amount.first)) return false;
  if (amount.sign !== null && amount.decimals > 0) return false;
  if (NAMING_NOUNS.has(last.key)) {
    const grouped = tokens[amount.end - 1]?.text.includes(",") ?? false;
    return !grouped && !(unit && amount.decimals > 0) && !(unit && !/^[A-Z]/.test(last.text));
  }
  if (last.kind !== "word" || last.shape === "lower" || last.shape === "none") return false;
  if (unit || FUNCTION_WORDS.has(last.key)) return false;
  if (reading.tag(at, "weekday") !== undefined || reading.tag(at, "month") !== undefined) return false;
  if (tokens[amount.end - 1]?.text.includes(",")) return false;
  // `In the Assembly 132 voted for it`
  if (PERSONAL_DEEDS.has(keyOf(context, amount.end))) return false;
  // `In China 300 factories`: a place ends its phrase, and a noun follows.
  const opens = at === reading.sentenceOf(at).first;
  if (noun && (opens || reading.tag(at, "state") !== undefined)) return false;
  if (isHyphen(context, amount.end) && noun) return false;
  return !opens || last.shape !== "title" || !noun;
}
