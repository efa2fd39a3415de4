import { agencies } from "../../lexicon/agencies.ts";
import {
  CENT_STATES,
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  CURRENCY_HUNDREDTHS,
  RISKY_CODES,
  RISKY_NAMES,
  SHARED_NOUNS,
  SHARED_SIGNS,
  type SharedNoun,
} from "../../lexicon/currencies.ts";
import type { Reading } from "../../model/reading.ts";
import type { Amount } from "./parts.ts";
import { opening, phraseTable } from "./phrases.ts";
import { CHANGE_VERBS } from "./verbs.ts";
import { words } from "./words.ts";

const US = words("US U.S.");

/** The money an amount is in: where its sign or name stands, and what one of it is worth in the currency's unit. */
export interface Money {
  readonly code: string;
  readonly first: number;
  readonly end: number;
  readonly scale: number;
  /** The name was a shared one that nothing beside it settles (`pesos`): the singular word stands in for a code. */
  readonly open: boolean;
  readonly form: "sign" | "name";
}

const before = phraseTable(CURRENCY_BEFORE.map(([form, code]) => [form, { form, code }, true] as const));
const after = phraseTable(
  CURRENCY_AFTER.map(([form, code]) => [form, { form, code }, /^[A-Z]{3}$/.test(form)] as const),
);
const shared = phraseTable([...SHARED_NOUNS].map(([noun, meaning]) => [noun, { noun, meaning }] as const));
const hundredths = phraseTable(CURRENCY_HUNDREDTHS);
/** Words that money behind an amount may begin with, if no state does. */
const opensMoney = opening([hundredths, after, shared], words("new convertible $ us u.s."));

/** How many tokens before a name the state that settles it may stand. */
const NEAR = 60;

/** What the article shows of its money: asked anew for each article, built when first needed. */
export interface MoneyContext {
  /** The code a shared noun stands for at a token, or null. */
  settle(noun: string, meaning: SharedNoun, at: number): string | null;
  /** The code of a sign that several states share (`Rs`): the home's, else that of the one state named, else the usual one. */
  sign(form: string, code: string): string;
  /** The code of a bare `$`. */
  readonly dollar: () => string;
  /** The code of `cents` where the home's own agency counts in another money's, else null. */
  readonly cents: () => string | null;
  /** The code of the `dollars` that another currency is turned into: `218 million ringgit (57 million dollars)`. */
  readonly turned: () => string;
  /** The article names the state. */
  readonly names: (state: string) => boolean;
}

export function moneyContext(reading: Reading): MoneyContext {
  const home = reading.article.home;
  let named: Map<string, number> | null = null;
  const counts = () => {
    if (named === null) {
      named = new Map();
      for (const { value } of reading.all("state")) named.set(value.code, (named.get(value.code) ?? 0) + 1);
    }
    return named;
  };
  const adjectives: Map<SharedNoun, string> = new Map();
  let scanned = false;
  /** `Kenyan shillings` once said settles later `shillings`. */
  const scan = () => {
    if (scanned) return;
    scanned = true;
    for (const { value, end } of reading.all("state")) {
      const noun = shared.at(reading, end);
      const code = noun?.value.meaning.codes.get(value.code);
      if (noun && code !== undefined && !adjectives.has(noun.value.meaning)) adjectives.set(noun.value.meaning, code);
    }
  };
  const near = (meaning: SharedNoun, at: number): string | null => {
    const sentence = reading.sentenceOf(at);
    for (let i = at; i >= Math.max(sentence.first, at - NEAR); i--) {
      const code = meaning.codes.get(reading.tag(i, "state")?.value.code ?? "");
      if (code !== undefined) return code;
    }
    let best: string | null = null;
    let most = 0;
    for (const [state, count] of counts()) {
      const code = meaning.codes.get(state);
      if (code !== undefined && count > most) {
        best = code;
        most = count;
      }
    }
    return best;
  };
  const ownDollar = SHARED_NOUNS.get("dollar")?.codes.get(home ?? "") ?? null;
  let besideUs: boolean | null = null;
  /** The article tells US dollars apart by name, so that its bare dollar is another. */
  const namesUsDollars = () => {
    besideUs ??= /(?:US|U\.S\.)\s?(?:\$|dollars?)|\$US/.test(reading.text);
    return besideUs;
  };
  const dollar = () => (ownDollar !== null && ownDollar !== "USD" && namesUsDollars() ? ownDollar : "USD");
  /** The home's own agency counts in the home's dollars, in words at least; a world agency turns into US dollars. */
  const press = () => reading.article.header.agencies.map((name) => agencies.find((agency) => agency.name === name));
  const isOwnPress = () => press().some((agency) => agency?.state === home && !agency.world);
  const dollars = () => (ownDollar !== null && isOwnPress() ? ownDollar : dollar());
  return {
    sign(form, code) {
      const codes = SHARED_SIGNS.get(form);
      if (codes === undefined) return code;
      const named = codes.get(home ?? "");
      if (named !== undefined || home !== null) return named ?? code;
      const others = [...counts().keys()].filter((state) => codes.has(state));
      return others.length === 1 ? (codes.get(others[0] ?? "") ?? code) : code;
    },
    dollar,
    names: (state) => counts().has(state),
    cents: () => (CENT_STATES.has(home ?? "") && isOwnPress() ? (CENT_STATES.get(home ?? "") ?? null) : null),
    turned: () => (press().some((agency) => agency?.state === null || agency?.world) ? "USD" : dollars()),
    settle(noun, meaning, at) {
      if (noun === "dollar" || noun === "dollars") {
        // `30 billion dollars (3.8 billion US)` is in another dollar.
        if (givesUsBeside(reading, at + 1)) return near(withoutUs(meaning), at) ?? "USD";
        return dollars();
      }
      scan();
      const said = adjectives.get(meaning);
      if (said !== undefined) return said;
      const own = meaning.codes.get(home ?? "");
      return own ?? near(meaning, at) ?? meaning.fallback;
    },
  };
}

function withoutUs(meaning: SharedNoun): SharedNoun {
  return { fallback: null, codes: new Map([...meaning.codes].filter(([state]) => state !== "US")) };
}

function givesUsBeside(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens[at]?.text !== "(") return false;
  for (let i = at + 1; i < Math.min(at + 8, tokens.length) && tokens[i]?.text !== ")"; i++) {
    if (/^(?:US\$?|U\.S\.\$?)$/.test(tokens[i]?.text ?? "")) return true;
  }
  return false;
}

const looksLikeMoney = (amount: Amount) =>
  amount.digits && (amount.magnitude > 1 || amount.decimals > 0 || Math.abs(amount.value) >= 1000);

/** The currency sign or code before an amount. */
export function moneyBefore(reading: Reading, amount: Amount, context: MoneyContext): Money | null {
  if (!amount.digits) return null;
  const start = amount.first;
  // `USD-200`, `$ 200`, `Rs.-500` are not written; a hyphen stands for nothing here.
  let hit = before.before(reading, start);
  if (hit === null) return null;
  // `$A` in `$A82`: letters after the sign.
  const sign = reading.tokens[hit.first - 1];
  if (sign?.text === "$" && hit.first - 1 >= reading.sentenceOf(start).first && !reading.tokens[hit.first]?.spaced) {
    const joint = before.before(reading, start);
    if (joint?.value.form.startsWith("$")) hit = joint;
  }
  const { form, code } = hit.value;
  const glued = !reading.tokens[start]?.spaced;
  // `A $5 million reward`: the article.
  if (form === "A $" && reading.tokens[hit.first - 1]?.shape !== "lower") {
    return { code: context.dollar(), first: hit.end - 1, end: hit.end, scale: 1, open: false, form: "sign" };
  }
  if (form === "$")
    return { code: context.dollar(), first: hit.first, end: hit.end, scale: 1, open: false, form: "sign" };
  const doubtful =
    form === "#" || form === "PS" || (/^\p{L}{1,2}\.?$/u.test(form) && !/^(?:RM|Rs\.?|Rp\.?|Tk\.?|Bt)$/.test(form));
  if (doubtful && !(looksLikeMoney(amount) && (glued || amount.magnitude > 1))) return null;
  if (RISKY_CODES.has(code) && form === code && !looksLikeMoney(amount)) return null;
  return { code: context.sign(form, code), first: hit.first, end: hit.end, scale: 1, open: false, form: "sign" };
}

/** The currency name, code or sign after an amount; a hyphen may stand between (`50-million-dollar`). */
export function moneyAfter(reading: Reading, amount: Amount, context: MoneyContext): Money | null {
  const { tokens } = reading;
  const stop = reading.sentenceOf(amount.first).end;
  let at = amount.end;
  if (at < stop && tokens[at]?.text === "-" && !tokens[at]?.spaced) at++;
  if (at >= stop) return null;
  const state = reading.tag(at, "state");
  const opening = tokens[at];
  if (opening === undefined || (state === undefined && !opensMoney(opening.word))) return null;
  const part = hundredths.at(reading, at);
  if (part !== null && hundredthFits(reading, part.first, part.end, amount)) {
    const meaning = SHARED_NOUNS.get(part.value);
    const own = /^cents?$/.test(tokens[at]?.key ?? "") ? context.cents() : null;
    if (own !== null) return { code: own, first: at, end: part.end, scale: 0.01, open: false, form: "name" };
    const code = meaning === undefined ? part.value : context.settle(part.value, meaning, at);
    if (code !== null) return { code, first: at, end: part.end, scale: 0.01, open: false, form: "name" };
  }
  const known = after.at(reading, at);
  if (known !== null && (!RISKY_NAMES.has(known.value.form) || risky(reading, amount, known.end))) {
    return { code: known.value.code, first: at, end: known.end, scale: 1, open: false, form: "name" };
  }
  // `Singapore dollars`, `Thai baht`: the state before the noun.
  if (state !== undefined && state.end < stop) {
    const noun = shared.at(reading, state.end);
    const code = noun?.value.meaning.codes.get(state.value.code);
    if (noun && code !== undefined) return { code, first: at, end: noun.end, scale: 1, open: false, form: "name" };
    // `75 Canadian cents`
    const cents = hundredths.at(reading, state.end);
    const whole = cents === null ? undefined : SHARED_NOUNS.get(cents.value)?.codes.get(state.value.code);
    if (cents !== null && whole !== undefined)
      return { code: whole, first: at, end: cents.end, scale: 0.01, open: false, form: "name" };
    const name = after.at(reading, state.end);
    if (name !== null) return { code: name.value.code, first: at, end: name.end, scale: 1, open: false, form: "name" };
  }
  // `80 million convertible dollars`, `500 new pesos` keep an adjective of their own.
  if (tokens[at]?.key === "new" || tokens[at]?.key === "convertible") at++;
  const noun = shared.at(reading, at);
  if (noun !== null) return settled(reading, amount, noun.value.noun, noun.value.meaning, at, noun.end, context);
  if (tokens[at]?.text === "$" && !tokens[at]?.spaced) {
    return { code: "USD", first: at, end: at + 1, scale: 1, open: false, form: "sign" };
  }
  // `(3.8 billion US)`
  if (amount.magnitude > 1 && US.has(tokens[at]?.text ?? "") && tokens[at + 1]?.text === ")") {
    return { code: "USD", first: at, end: at + 1, scale: 1, open: false, form: "name" };
  }
  return null;
}

function settled(
  reading: Reading,
  amount: Amount,
  noun: string,
  meaning: SharedNoun,
  at: number,
  end: number,
  context: MoneyContext,
): Money | null {
  if (RISKY_NAMES.has(noun) && !risky(reading, amount, end)) return null;
  const code = context.settle(noun, meaning, at);
  // Pounds of something, where no money of that name is about, are a weight.
  if ((noun === "pound" || noun === "pounds") && isWeight(reading, amount, end, code, context)) return null;
  if (code !== null) return { code, first: at, end, scale: 1, open: false, form: "name" };
  return RISKY_NAMES.has(noun) ? null : { code: noun, first: at, end, scale: 1, open: true, form: "name" };
}

function isWeight(reading: Reading, amount: Amount, end: number, code: string | null, context: MoneyContext): boolean {
  if (amount.magnitude >= 1e9) return false;
  const next = reading.tokens[end]?.key ?? "";
  if (next === "of" || next === "per") return amount.magnitude < 1e6;
  if (code !== "GBP") return false;
  return amount.magnitude === 1 && !context.names("GB");
}

/** A name that is also a common word (`won`, `sum`, `real`) needs an amount that looks like money and no object after it. */
function risky(reading: Reading, amount: Amount, end: number): boolean {
  if (!amount.digits && amount.magnitude === 1) return false;
  if (amount.magnitude === 1 && Math.abs(amount.value) < 100 && amount.decimals === 0) {
    return reading.tokens[end - 1]?.spaced === false;
  }
  return reading.tokens[end]?.kind !== "word" || reading.tokens[end]?.shape === "lower";
}

/** Words before a price or its movement. */
const PRICED = words("at to from by up down of just only another a");

/** One-letter `p` only where glued, after decimals, or in a price (`fell 12 p to 345 p`). */
function hundredthFits(reading: Reading, first: number, end: number, amount: Amount): boolean {
  const word = reading.tokens[first]?.key ?? "";
  if (end - first > 1) return true;
  if (word === "p") {
    if (!amount.digits || reading.tokens[first]?.text !== "p") return false;
    const last = reading.tokens[amount.first - 1]?.key ?? "";
    return reading.tokens[first]?.spaced === false || amount.decimals > 0 || PRICED.has(last) || CHANGE_VERBS.has(last);
  }
  return word !== "sen" && word !== "fen" ? true : reading.tokens[first]?.shape === "lower";
}
