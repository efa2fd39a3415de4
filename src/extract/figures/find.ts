import { PARTY_BODIES, PARTY_DETERMINERS, PARTY_NOUNS, POINTING } from "../../lexicon/counting.ts";
import type { Token } from "../../model/reading.ts";
import { clean } from "../../text/numbers.ts";
import { bareReason } from "./bare.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import { type Draft, draftWith } from "./drafts.ts";
import { bare, earlierLevel, laterLevel, numberOf, otherLevel } from "./levels.ts";
import { sizeEnd } from "./nouns.ts";
import { type Operand, operandWith, readOperand } from "./operands.ts";
import { isGlyph } from "./parts.ts";
import { readPair } from "./ranges.ts";
import { rateAfter } from "./rates.ts";
import { isPlainDate, REFUSALS } from "./refusals.ts";
import { isTime } from "./units.ts";
import { words } from "./words.ts";

const KINDS = words("observer member candidate donor applicant guarantor founding permanent");

/** The figures of an article, in text order, each met once from left to right. */
export function findDrafts(context: Context): Draft[] {
  const { reading, tokens } = context;
  const drafts: Draft[] = [];
  const cardinals = reading.all("numeral");
  const ordinals = reading.all("ordinal");
  let cardinal = 0;
  let ordinal = 0;
  let word = -1;
  let busy = 0;
  const stop = tokens.length;
  for (let at = 0; at < stop; at++) {
    // The next numeral word at or behind the token.
    if (word < at) {
      while ((cardinals[cardinal]?.first ?? stop) < at) cardinal++;
      while ((ordinals[ordinal]?.first ?? stop) < at) ordinal++;
      word = Math.min(cardinals[cardinal]?.first ?? stop, ordinals[ordinal]?.first ?? stop);
    }
    const token = tokens[at] as Token;
    const { kind } = token;
    if (word !== at && (kind === "word" || kind === "punct" || (kind !== "number" && !isGlyph(token)))) continue;
    if (at < busy) continue;
    if (kind === "number" && isPlainDate(context, at)) continue;
    const operand = readOperand(context, at);
    if (operand === null || operand.first < busy) continue;
    busy = Math.max(busy, addDrafts(context, operand, drafts), operand.amount.end);
  }
  return drafts;
}

/** Adds a figure, if there is one; returns the token after it, or else the one given. */
function add(drafts: Draft[], draft: Draft | null, end: number): number {
  if (draft === null) return end;
  drafts.push(draft);
  return draft.end;
}

/** Adds the figures that an operand makes, none, one or two; returns the token after them. */
function addDrafts(context: Context, operand: Operand, drafts: Draft[]): number {
  const before = drafts.at(-1);
  const isBare = bare(operand);
  const pair = readPair(context, operand);
  if (pair !== null && !(isBare && numberOf(context, operand) !== null)) {
    if (pair.as === "nothing") return pair.high.amount.end;
    const refused = refusal(context, pair.low) ?? refusal(context, pair.high);
    // `from 52 million in 1991 to 41 million`: only the first of the two is none.
    if (
      refused !== null &&
      !pair.dashed &&
      refusal(context, pair.high) === null &&
      operand.end === operand.amount.end
    ) {
      return operand.amount.end;
    }
    if (refused !== null || timed(context, pair.high)) return pair.high.amount.end;
    if (pair.as === "range") {
      const draft = settle(
        context,
        operandWith(pair.high, { first: pair.first }),
        pair.low.amount.value,
        pair.high.amount.value,
        "range",
      );
      return add(drafts, draft, pair.high.amount.end);
    }
    const low = settle(context, operandWith(pair.low, { end: operand.end }), pair.low.amount.value, null, "level");
    const high = settle(context, pair.high, pair.high.amount.value, null, "level");
    add(drafts, low, pair.high.end);
    add(drafts, high, pair.high.end);
    return pair.high.end;
  }
  if (refusal(context, operand) !== null) return operand.amount.end;
  const level =
    isBare && before !== undefined
      ? (otherLevel(context, operand, before) ?? laterLevel(context, operand, before))
      : null;
  if (level !== null) return add(drafts, level, level.end);
  if (timed(context, operand)) return operand.amount.end;
  const named = isBare ? numberOf(context, operand) : null;
  if (named !== null) {
    const draft = settle(
      context,
      operandWith(operand, { noun: named }),
      operand.amount.value,
      null,
      keyOf(context, operand.first - 1) === "from" ? "level" : null,
    );
    add(drafts, draft, operand.amount.end);
    return operand.amount.end;
  }
  const sized = operand.noun !== null && sizeEnd(context, operand.amount.end) !== null;
  if (sized) {
    // `eight million 250ml bottles`: the size of each is a figure of its own, with the noun behind it.
    const { end } = operand.amount;
    const draft = settle(context, operandWith(operand, { end }), operand.amount.value, null, null);
    const per = rateAfter(context, operand.end)?.per ?? null;
    add(drafts, draft === null ? null : draftWith(draft, { per }), end);
    return end;
  }
  const filled = isBare
    ? (sharedUnit(context, operand) ?? wholeUnit(context, operand) ?? earlierLevel(context, operand) ?? operand)
    : operand;
  const draft = settle(context, filled, filled.amount.value, null, null);
  return add(drafts, draft, operand.amount.end);
}

const timed = (context: Context, operand: Operand) =>
  operand.money === null && operand.unit === null && isTime(context, operand.amount);

function refusal(context: Context, { amount, money, unit, noun }: Operand): string | null {
  const claim = { amount, unit: money !== null || unit !== null, noun: noun !== null };
  for (const { id, holds } of REFUSALS) if (holds(context, claim)) return id;
  return null;
}

/** `7- or 8-inch`, `9, 8 and 7 per cent`: the unit said once, at the end of the list. */
function sharedUnit(context: Context, operand: Operand): Operand | null {
  const { tokens, reading } = context;
  const stop = reading.sentenceOf(operand.first).end;
  let at = operand.amount.end;
  for (let items = 0; items < 5; items++) {
    if (isHyphen(context, at) && (tokens[at + 1]?.spaced !== false || tokens[at + 1]?.text === ",")) at++;
    const start = at;
    if (tokens[at]?.text === ",") at++;
    const closes = /^(?:and|or)$/.test(keyOf(context, at));
    if (closes) at++;
    if (at === start || at >= stop) return null;
    const next = readOperand(context, at);
    if (next === null || next.first !== at || next.amount.part) return null;
    if (isTime(context, next.amount) && bare(next)) return null;
    if (next.money?.form === "sign") return null;
    // `fell 5.39, or 1.2%`: the same said again in another unit.
    if (items === 0 && tokens[start]?.text === "," && keyOf(context, at - 1) === "or") return null;
    if (next.money !== null || next.unit !== null || next.noun !== null) {
      // `7.6 million, 64.9 percent more` is no list, nor are millions of percent.
      if (!closes || next.amount.digits !== operand.amount.digits) return null;
      if (next.unit?.kind === "percent" && operand.amount.magnitude > 1) return null;
      return operandWith(operand, { money: next.money, unit: next.unit, noun: next.noun, end: operand.amount.end });
    }
    at = next.amount.end;
  }
  return null;
}

/** `280 million of the 1.5 billion shekels`: the money or measure of the whole is the part's. */
function wholeUnit(context: Context, operand: Operand): Operand | null {
  // `two thirds of its €1.2bn debt` is a share.
  if (operand.amount.part) return null;
  const { end } = operand.amount;
  if (keyOf(context, end) !== "of" || !/^(?:the|its|their|his|her|that|those|these)$/.test(keyOf(context, end + 1)))
    return null;
  for (let at = end + 2; at <= end + 4; at++) {
    const token = context.tokens[at];
    if (token?.kind !== "number" && context.reading.tag(at, "numeral") === undefined) continue;
    const whole = readOperand(context, at);
    if (whole === null || (whole.money === null && whole.unit?.kind !== "measure")) return null;
    return operandWith(operand, { money: whole.money, unit: whole.unit, end });
  }
  return null;
}

/** The figure an operand makes, or null where it is a bare number that nothing shows to measure. */
function settle(
  context: Context,
  operand: Operand,
  value: number,
  max: number | null,
  how: "range" | "level" | null,
): Draft | null {
  const { amount, money, unit, noun, first, end } = operand;
  const scale = money?.scale ?? unit?.scale ?? 1;
  const small = scale < 1;
  const per = unit?.per ?? null;
  const make = (
    kind: Draft["kind"],
    named: string | null,
    id: string,
    low = scaled(value, scale),
    high = max,
  ): Draft => {
    const valueMax = high === null ? null : scaled(high, scale);
    const rule = how === null ? id : `${id}-${how}`;
    return { kind, unit: named, per, small, first, end, amount, value: low, valueMax, rule };
  };
  if (money !== null) {
    if (money.open) return make("measure", singularMoney(money.code), "open-money");
    return make("money", money.code, money.form === "sign" ? "money-sign" : "money-name");
  }
  if (unit !== null) return make(unit.kind, unit.unit, unit.kind);
  if (amount.part) {
    if (!isShare(context, amount)) return null;
    const percent = (part: number) => Math.round(part * 1000) / 10;
    return draftWith(make("percent", "percent", "part", percent(value), max === null ? null : percent(max)), {
      rule: "part",
    });
  }
  if (noun !== null) {
    if (isParties(context, operand)) return null;
    const draft = make("count", noun.unit, "count");
    return noun.compound ? draftWith(draft, { rule: "compound" }) : draft;
  }
  const why = bareReason(context, operand, how);
  if (why === null) return null;
  return make(why.id === "magnitude" ? "measure" : "count", why.unit, why.id);
}

const scaled = (value: number, scale: number) => (scale === 1 ? value : clean(value * scale));

const singularMoney = (noun: string) => noun.replace(/(?<=[a-z]{3})s$/, "");

/** `a quarter of the population` → 25 percent; a part of nothing said counts only as a change (`fell by a third`). */
function isShare(context: Context, amount: Operand["amount"]): boolean {
  const next = keyOf(context, amount.end);
  const last = keyOf(context, amount.first - 1);
  if (
    /^(?:first|second|third|fourth|last|latter|earlier|early|later|this|previous|next|other|better|opening|closing|final)$/.test(
      last,
    )
  )
    return false;
  const word = keyOf(context, amount.end - 1);
  // `half that of Denmark`, `a third of last year's` compare two things.
  if ((next === "that" || next === "those") && /^(?:of|in|for|recorded|seen)$/.test(keyOf(context, amount.end + 1)))
    return false;
  const of =
    next === "of" ||
    ((word === "half" || word === "halves") && /^(?:the|its|their|his|her|our|all|these|those)$/.test(next));
  const moved = last === "by" || [2, 3].some((back) => keyOf(context, amount.first - back) === "by");
  const by = moved && context.tokens[amount.end]?.kind !== "word";
  const ended =
    moved && /^(?:from|since|to|in|over|compared|this|last|and|or|on|as|between|during|within|after|by)$/.test(next);
  const after = keyOf(context, amount.end + 1);
  if (
    of &&
    /^(?:year|month|day|century|decade|season)$/.test(keyOf(context, amount.end + 2)) &&
    (after === "the" || after === "this" || after === "a")
  )
    return false;
  return of || by || ended;
}

/** `the two sides`, `all three foreign ministers`, `both`: the parties themselves. */
function isParties(context: Context, { amount, noun }: Operand): boolean {
  if (amount.value > (amount.digits ? 3 : 4) || amount.decimals > 0 || noun === null) return false;
  const head = keyOf(context, noun.head);
  const last = keyOf(context, amount.first - 1);
  // `the four observer states`: a kind of them, told from the rest.
  if (KINDS.has(keyOf(context, noun.head - 1))) return false;
  if (noun.unit.startsWith("head of")) return PARTY_DETERMINERS.has(last);
  if (PARTY_BODIES.has(head)) return POINTING.has(last);
  // `the two Parties and two States`
  const joined = last === "and" && PARTY_NOUNS.has(keyOf(context, amount.first - 2));
  return PARTY_NOUNS.has(head) && (joined || PARTY_DETERMINERS.has(last) || last === "'s" || last === "'");
}
