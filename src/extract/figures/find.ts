import { FUNCTION_WORDS, PARTY_DETERMINERS, PARTY_NOUNS } from "../../lexicon/counting.ts";
import { clean } from "../../text/numbers.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";
import type { Draft } from "./drafts.ts";
import { bare, earlierLevel, laterLevel, numberOf, otherLevel } from "./levels.ts";
import { countedAfter, sizeEnd } from "./nouns.ts";
import { type Operand, readOperand } from "./operands.ts";
import { readPair } from "./ranges.ts";
import { rateAfter } from "./rates.ts";
import { REFUSALS } from "./refusals.ts";
import { isTime } from "./units.ts";

/** The figures of an article, in text order, each met once from left to right. */
export function findDrafts(context: Context): Draft[] {
  const { reading, tokens } = context;
  const drafts: Draft[] = [];
  let busy = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || at < busy) continue;
    const starts =
      token.kind === "number" ||
      (token.kind === "symbol" && /^[½¼¾⅓⅔⅛]$/.test(token.text)) ||
      reading.tagsAt(at).some(({ class: tagClass }) => tagClass === "numeral" || tagClass === "ordinal");
    if (!starts) continue;
    const operand = readOperand(context, at);
    if (operand === null || operand.first < busy) continue;
    const found = draftsFrom(context, operand, drafts.at(-1));
    drafts.push(...found.drafts);
    busy = Math.max(busy, found.end, operand.amount.end);
  }
  return drafts;
}

function draftsFrom(
  context: Context,
  operand: Operand,
  before: Draft | undefined,
): { readonly drafts: readonly Draft[]; readonly end: number } {
  const pair = bare(operand) && numberOf(context, operand) !== null ? null : readPair(context, operand);
  if (pair !== null) {
    if (pair.as === "nothing") return { drafts: [], end: pair.high.amount.end };
    const refused = refusal(context, pair.low) ?? refusal(context, pair.high);
    // `from 52 million in 1991 to 41 million`: only the first of the two is none.
    if (
      refused !== null &&
      !pair.dashed &&
      refusal(context, pair.high) === null &&
      operand.end === operand.amount.end
    ) {
      return { drafts: [], end: operand.amount.end };
    }
    if (refused !== null || timed(context, pair.high)) return { drafts: [], end: pair.high.amount.end };
    if (pair.as === "range") {
      const draft = settle(
        context,
        { ...pair.high, first: pair.first },
        pair.low.amount.value,
        pair.high.amount.value,
        "range",
      );
      return { drafts: draft === null ? [] : [draft], end: draft?.end ?? pair.high.amount.end };
    }
    const low = settle(context, { ...pair.low, end: operand.end }, pair.low.amount.value, null, "level");
    const high = settle(context, pair.high, pair.high.amount.value, null, "level");
    return { drafts: [low, high].filter((draft) => draft !== null), end: pair.high.end };
  }
  if (refusal(context, operand) !== null) return { drafts: [], end: operand.amount.end };
  const level =
    bare(operand) && before !== undefined
      ? (otherLevel(context, operand, before) ?? laterLevel(context, operand, before))
      : null;
  if (level !== null) return { drafts: [level], end: level.end };
  if (timed(context, operand)) return { drafts: [], end: operand.amount.end };
  const named = bare(operand) ? numberOf(context, operand) : null;
  if (named !== null) {
    const draft = settle(
      context,
      { ...operand, noun: named },
      operand.amount.value,
      null,
      keyOf(context, operand.first - 1) === "from" ? "level" : null,
    );
    return { drafts: draft === null ? [] : [draft], end: operand.amount.end };
  }
  const sized = operand.noun !== null && sizeEnd(context, operand.amount.end) !== null;
  if (sized) {
    // `eight million 250ml bottles`: the size of each is a figure of its own, with the noun behind it.
    const { end } = operand.amount;
    const draft = settle(context, { ...operand, end }, operand.amount.value, null, null);
    const per = rateAfter(context, operand.end)?.per ?? null;
    return { drafts: draft === null ? [] : [{ ...draft, per }], end };
  }
  const filled = bare(operand)
    ? (sharedUnit(context, operand) ?? wholeUnit(context, operand) ?? earlierLevel(context, operand) ?? operand)
    : operand;
  const draft = settle(context, filled, filled.amount.value, null, null);
  return { drafts: draft === null ? [] : [draft], end: draft?.end ?? operand.amount.end };
}

const timed = (context: Context, operand: Operand) =>
  operand.money === null && operand.unit === null && isTime(context, operand.amount);

function refusal(context: Context, { amount, money, unit, noun }: Operand): string | null {
  const claim = { amount, unit: money !== null || unit !== null, noun: noun !== null };
  return REFUSALS.find(([, holds]) => holds(context, claim))?.[0] ?? null;
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
    if (next.money !== null || next.unit !== null || next.noun !== null) {
      // `7.6 million, 64.9 percent more` is no list, nor are millions of percent.
      if (!closes || next.amount.digits !== operand.amount.digits) return null;
      if (next.unit?.kind === "percent" && operand.amount.magnitude > 1) return null;
      return { ...operand, money: next.money, unit: next.unit, noun: next.noun, end: operand.amount.end };
    }
    at = next.amount.end;
  }
  return null;
}

/** `280 million of the 1.5 billion shekels`: the money or measure of the whole is the part's. */
function wholeUnit(context: Context, operand: Operand): Operand | null {
  const { end } = operand.amount;
  if (keyOf(context, end) !== "of" || !/^(?:the|its|their|his|her|that|those|these)$/.test(keyOf(context, end + 1)))
    return null;
  for (let at = end + 2; at <= end + 4; at++) {
    const token = context.tokens[at];
    if (token?.kind !== "number" && context.reading.tag(at, "numeral") === undefined) continue;
    const whole = readOperand(context, at);
    if (whole === null || (whole.money === null && whole.unit?.kind !== "measure")) return null;
    return { ...operand, money: whole.money, unit: whole.unit, end };
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
  const base = {
    first,
    end,
    amount,
    value: clean(value * scale),
    valueMax: max === null ? null : clean(max * scale),
    per: unit?.per ?? null,
    small: scale < 1,
  };
  const rule = (id: string) => (how === null ? id : `${id}-${how}`);
  if (money !== null) {
    if (money.open) return { ...base, kind: "measure", unit: singularMoney(money.code), rule: rule("open-money") };
    return { ...base, kind: "money", unit: money.code, rule: rule(`money-${money.form}`) };
  }
  if (unit !== null) return { ...base, kind: unit.kind, unit: unit.unit, rule: rule(unit.kind) };
  if (amount.part) return partOf(context, base);
  if (noun !== null) {
    return isParties(context, operand)
      ? null
      : { ...base, kind: "count", unit: noun.unit, rule: noun.compound ? "compound" : rule("count") };
  }
  const why = bareReason(context, operand, how);
  if (why === null) return null;
  return { ...base, kind: "count", unit: why.unit, rule: rule(why.id) };
}

const singularMoney = (noun: string) => noun.replace(/(?<=[a-z]{3})s$/, "");

/** `a quarter of the population` → 25 percent; a part of nothing said counts only as a change (`fell by a third`). */
function partOf(context: Context, base: Omit<Draft, "kind" | "unit" | "rule">): Draft | null {
  const { amount } = base;
  const next = keyOf(context, amount.end);
  const last = keyOf(context, amount.first - 1);
  if (
    /^(?:first|second|third|fourth|last|latter|earlier|early|later|this|previous|next|other|better|opening|closing|final)$/.test(
      last,
    )
  )
    return null;
  const word = keyOf(context, amount.end - 1);
  // `half that of Denmark`, `a third of last year's` compare two things.
  if (/^(?:that|those)$/.test(next) && /^(?:of|in|for|recorded|seen)$/.test(keyOf(context, amount.end + 1)))
    return null;
  const of =
    next === "of" ||
    (/^hal(?:f|ves)$/.test(word) && /^(?:the|its|their|his|her|our|all|that|this|these|those)$/.test(next));
  const moved = last === "by" || [2, 3].some((back) => keyOf(context, amount.first - back) === "by");
  const by = moved && context.tokens[amount.end]?.kind !== "word";
  const ended =
    moved && /^(?:from|since|to|in|over|compared|this|last|and|or|on|as|between|during|within|after|by)$/.test(next);
  const after = keyOf(context, amount.end + 1);
  if (
    of &&
    /^(?:year|month|day|century|decade|season)$/.test(keyOf(context, amount.end + 2)) &&
    /^(?:the|this|a)$/.test(after)
  )
    return null;
  if (!of && !by && !ended) return null;
  const percent = (value: number) => Math.round(value * 1000) / 10;
  const { value, valueMax } = base;
  return {
    ...base,
    value: percent(value),
    valueMax: valueMax === null ? null : percent(valueMax),
    kind: "percent",
    unit: "percent",
    rule: "part",
  };
}

/** `the two sides`, `all three foreign ministers`, `both`: the parties themselves. */
function isParties(context: Context, { amount, noun }: Operand): boolean {
  if (amount.digits || amount.value > 4 || noun === null) return false;
  const head = keyOf(context, noun.head);
  const last = keyOf(context, amount.first - 1);
  // `the four observer states`: a kind of them, told from the rest.
  if (
    /^(?:observer|member|candidate|donor|applicant|guarantor|founding|permanent)$/.test(keyOf(context, noun.head - 1))
  )
    return false;
  if (noun.unit.startsWith("head of")) return PARTY_DETERMINERS.has(last);
  // `the two Parties and two States`
  const joined = last === "and" && PARTY_NOUNS.has(keyOf(context, amount.first - 2));
  return PARTY_NOUNS.has(head) && (joined || PARTY_DETERMINERS.has(last) || last === "'s" || last === "'");
}

/** `1.4 million Rohingya`, `12 million Chinese`: a people's name without a plural. */
function namedAfter({ tokens, reading }: Context, at: number): string | null {
  const token = tokens[at];
  if (token?.kind !== "word" || token.shape !== "title" || tokens[at + 1]?.shape === "title") return null;
  const state = reading.tag(at, "state");
  return state === undefined ? token.text : state.value.form === "adjective" ? "person" : null;
}

/** A word that may be what the adjective before it describes. */
const isNounAt = ({ tokens }: Context, at: number) =>
  tokens[at]?.kind === "word" && !FUNCTION_WORDS.has(tokens[at]?.key ?? "");

const CASUALTIES =
  /^(?:killed|killing|kills|wounded|wounding|injured|injuring|arrested|arresting|detained|detaining|leaving|left|claimed|claiming)$/;
const DEEDS = /^(?:voted|abstained|died|drowned|perished|survived)$/;
const HARMED =
  /^(?:killed|wounded|injured|hurt|missing|dead|hospitalised|hospitalized|arrested|detained|rescued|released|freed)$/;
const BARE_BOUNDS =
  /^(?:about|around|some|nearly|almost|approximately|roughly|than|least|over|most|topping|exceeding|exceeded)$/;
const PARITIES = /^(?:dollar|greenback|euro|pound|yen|yuan|us|u\.s\.|rouble|ruble|franc|rand)$/;
/** Bodies of people whose number follows `of`: `a crew of 165`. */
const CREWS =
  /^(?:crew|crews|delegation|staff|workforce|garrison|squad|panel|jury|crowd|audience|team|contingent|congregation|membership|party|family)$/;
const OTHERS = /^(?:other|others|another|remaining)$/;

/** Why a number without unit and noun still measures something. */
function bareReason(
  context: Context,
  { amount, end }: Operand,
  how: string | null,
): { readonly id: string; readonly unit: string | null } | null {
  const { tokens, reading } = context;
  if (amount.value === 0 || (amount.value === 1 && !amount.digits)) return null;
  const next = keyOf(context, end);
  const last = keyOf(context, amount.first - 1);
  const grouped = tokens[amount.end - 1]?.text.includes(",") ?? false;
  if (isHyphen(context, end) && tokens[end + 1]?.spaced === false) return null;
  if (next === "times" || next === "time" || (next === "in" && /^(?:one|1)$/.test(keyOf(context, amount.first))))
    return null;
  if (rateAfter(context, end) !== null && !isHyphen(context, end)) return { id: "rate", unit: null };
  if (next === "of" || (next === "out" && keyOf(context, end + 1) === "of")) {
    const of = next === "of" ? end : end + 1;
    const after = keyOf(context, of + 1);
    const owner = [2, 3, 4].find((step) => /^'s?$/.test(keyOf(context, of + step)));
    if (
      owner !== undefined ||
      /^(?:the|these|those|them|its|their|our|his|her|which|whom|that|all)$/.test(after) ||
      tokens[of + 1]?.kind === "number" ||
      (of > end && reading.tag(of + 1, "numeral") !== undefined)
    ) {
      let at = of + 1;
      if (owner !== undefined && (tokens[of + owner + 1]?.kind === "number" || reading.tag(of + owner + 1, "numeral")))
        at = of + owner + 1;
      else if (/^(?:the|these|those|its|their|our|his|her|all)$/.test(after)) at++;
      const whole =
        reading.tag(at, "numeral") !== undefined || tokens[at]?.kind === "number" ? readOperand(context, at) : null;
      const noun = whole === null ? countedAfter(context, at) : whole.noun;
      return /^(?:month|year|week|day)$/.test(noun?.unit ?? "") ? null : { id: "of-them", unit: noun?.unit ?? null };
    }
  }
  // `221B Baker Street`
  if (amount.letter && tokens[end]?.shape === "title") return null;
  if (amount.magnitude > 1 || (grouped && amount.value >= 1000)) return { id: "large", unit: namedAfter(context, end) };
  // `trades at 132.86 against the dollar`
  const rated =
    /^(?:against|versus|per)$/.test(next) ||
    (next === "to" && keyOf(context, end + 1) === "the" && PARITIES.test(keyOf(context, end + 2)));
  if (amount.decimals > 0 && /^(?:at|to|of|from)$/.test(last) && rated) return { id: "exchange", unit: null };
  if (how !== null) return { id: "large", unit: null };
  const people = context.reading.tag(end, "state");
  if (people?.value.form === "adjective" && tokens[people.end]?.shape !== "title" && !isNounAt(context, people.end))
    return { id: "nationals", unit: "person" };
  if (last === "of" && CREWS.test(keyOf(context, amount.first - 2)) && amount.decimals === 0)
    return { id: "crew", unit: "person" };
  // `12 fewer than in 2018`
  if (/^(?:more|fewer|less)$/.test(next) && keyOf(context, end + 1) === "than" && amount.decimals === 0)
    return { id: "others", unit: "other" };
  if (OTHERS.test(last) && !/^(?:each|one)$/.test(keyOf(context, amount.first - 2)))
    return { id: "others", unit: "other" };
  if (last === "including" && /^(?:in|from|at|who|of|,|\.)$/.test(next)) return { id: "others", unit: "other" };
  if (next === "more" && !/^(?:than|or)$/.test(keyOf(context, end + 1)) && tokens[end + 1]?.kind === "word")
    return { id: "others", unit: "other" };
  if (DEEDS.test(next) && amount.decimals === 0) return { id: "voters", unit: null };
  if (/^(?:were|was|are|remain|remained)$/.test(next) && HARMED.test(keyOf(context, end + 1)))
    return { id: "casualties", unit: "person" };
  if (CASUALTIES.test(last) && amount.decimals === 0 && tokens[end]?.kind !== "number")
    return { id: "casualties", unit: "person" };
  if (BARE_BOUNDS.test(last) && amount.decimals === 0 && amount.value >= 20) return { id: "bounded", unit: null };
  return null;
}
