import { IRREGULAR_PLURALS, OF_NOUNS, ONE_STOPS, PLURAL_MODIFIERS } from "../../lexicon/counting.ts";
import type { Token } from "../../model/reading.ts";
import { type Context, isHyphen, keyOf, tokenAt } from "./context.ts";
import { IS, is, marks } from "./marks.ts";
import { UNITS } from "./units.ts";
import { words } from "./words.ts";

/** The noun an amount counts: `unit` its singular, `head` its first token, `end` the token after it. */
export interface Counted {
  readonly unit: string;
  readonly head: number;
  readonly end: number;
  /** It stands as an adjective: `26-member`. */
  readonly compound: boolean;
}

const LONGEST = 8;
/** Words that stand between a number and its noun and say nothing of it. */
const FILLERS: ReadonlySet<string> = new Set(["other", "more", "such", "further", "additional", "most"]);

/** `businessmen`, `townspeople`, `schoolchildren` */
const MEN = /^(?!speci|regi|acu|abdo|o$)\p{L}{2,12}(?:men|people|children)$/u;

/** Asked before the pattern. */
const mayBeMen = (key: string) => key.endsWith("n") || key.endsWith("e");

/** True for a word that reads as a plural noun. */
export function isPlural(context: Context, at: number): boolean {
  const token = context.tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  const bits = marks(token.word);
  if ((bits & IS.irregular) !== 0) {
    const known = IRREGULAR_PLURALS.get(token.key);
    return known !== "-" && !(token.shape !== "lower" && known === token.key);
  }
  // `GIs`, `NGOs`
  if (token.shape === "mixed" && /^\p{Lu}{2,6}s$/u.test(token.text)) return true;
  if (mayBeMen(token.key) && MEN.test(token.key)) return context.reading.tag(at, "state") === undefined;
  const state = context.reading.tag(at, "state");
  if (state?.value.form === "people" && state.end === at + 1) return true;
  if (!token.key.endsWith("s") || token.key.length < 3 || (bits & (IS.notPlural | IS.functionWord)) !== 0) return false;
  if (/(?:ss|us|is|'s)$/.test(token.key) || token.key.endsWith(".")) return false;
  if (token.shape === "upper") return false;
  return state === undefined || state.value.form === "people";
}

/** The singular of a plural noun by English spelling; symbols and other words stay as they are. */
export function singularOf(token: Token): string {
  const { key, text } = token;
  const known = IRREGULAR_PLURALS.get(key);
  if (known !== undefined && known !== "-") return known;
  const word = token.shape === "lower" ? key : text;
  if (mayBeMen(key) && MEN.test(key))
    return word
      .replace(/men$/, "man")
      .replace(/people$/, "person")
      .replace(/children$/, "child");
  if (!word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && /[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zzes|[^o]oes)$/i.test(word) && !/(?:aches|axes)$/i.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The plural noun that stands after a number, past its adjectives (`31 heavily indebted poor countries`). */
export function countedAfter(context: Context, from: number): Counted | null {
  const { tokens, reading } = context;
  const stop = Math.min(reading.sentenceOf(from - 1).end, from + LONGEST);
  if (tokens[from]?.kind === "word" && !tokens[from]?.spaced) return null;
  for (let at = from; at < stop; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    // `eight million 250ml bottles`: the size of each stands between.
    const size = at === from && token.kind === "number" ? sizeEnd(context, at) : null;
    if (size !== null) {
      at = size - 1;
      continue;
    }
    // `14 Leopard 2 tanks`, `24 Su-30 jets`: the number of a type after its name.
    if (at > from && token.kind === "number" && isType(context, at)) {
      const letters = tokens[at + 1];
      if (letters?.spaced !== false || letters.kind !== "word") continue;
      at++;
      // `63,000 Model 3s`, `14 Boeing 777-300ERs`
      if (!/^[A-Z]{0,4}s$/.test(letters.text)) continue;
      return { unit: context.reading.quote(from, at + 1).slice(0, -1), head: at, end: at + 1, compound: false };
    }
    // `3 F-16s`
    if (token.kind === "decade" && at > from && isType(context, at)) {
      return { unit: context.reading.quote(from, at + 1).replace(/s$/, ""), head: at, end: at + 1, compound: false };
    }
    if (token.kind === "number" || token.kind === "ordinal") break;
    if (token.kind !== "word") {
      const joins = isHyphen(context, at) && tokens[at + 1]?.spaced === false && at > from;
      const quoted = token.text === '"' || token.text === "“" || token.text === "‘" || token.text === "”";
      if (joins || (quoted && at < from + 4) || token.text === "&") continue;
      break;
    }
    if (isPlural(context, at)) {
      const head = lastPlural(context, at, stop);
      return counted(context, from, head);
    }
    if (token.key === "'s") continue;
    const joint = (token.key === "and" || token.key === "or") && at > from && !isPlural(context, at - 1);
    if (token.text.length === 1 && /^[A-Z]$/.test(token.text)) continue;
    // `would-be robbers`, `off-duty officers`
    if (isHyphen(context, at + 1) && tokens[at + 2]?.kind === "word" && tokens[at + 2]?.spaced === false) continue;
    if (isHyphen(context, at - 1) && at > from + 1 && !token.spaced) continue;
    // `US`, `WHO` and `IT` are no pronouns.
    if (
      is(context, at, IS.functionWord) &&
      token.shape !== "upper" &&
      !joint &&
      !(FILLERS.has(token.key) && keyOf(context, at + 1) !== "than")
    )
      break;
    if (reading.tag(at, "month") !== undefined && token.shape !== "lower") break;
    if (reading.tag(at, "numeral") !== undefined) break;
  }
  return null;
}

const COLLECTIVES = words("police military militia staff crew personnel media data livestock cattle poultry aircraft");

function isType({ tokens }: Pick<Context, "tokens">, at: number): boolean {
  const hyphened = tokens[at - 1]?.text === "-";
  // `777-300`: the second number of a type.
  if (hyphened && tokens[at - 2]?.kind === "number" && tokens[at]?.spaced === false) return isType({ tokens }, at - 2);
  const name = hyphened ? tokens[at - 2] : tokens[at - 1];
  return name?.kind === "word" && name.shape !== "lower" && name.shape !== "none";
}

/** The end of a measure (`250ml`, `12-tonne`) that describes what is counted. */
export function sizeEnd(context: Context, at: number): number | null {
  const { tokens } = context;
  const step = isHyphen(context, at + 1) ? at + 2 : at + 1;
  const unit = UNITS.at(context.reading, step);
  const fits = unit !== null && tokens[unit.end]?.kind === "word" && tokens[unit.end]?.spaced === true;
  return fits && (tokens[step]?.spaced === false || !isPlural(context, step)) ? unit.end : null;
}

/** `1.5 million Dataproducts common shares` */
const isStock = (context: Context, at: number) =>
  /^(?:common|ordinary|preferred|preference)$/.test(keyOf(context, at)) && isPlural(context, at + 1);

/** Some plurals only describe the noun to come (`arms control treaties`); any other is what is counted, and an -s word after it the verb. */
function lastPlural(context: Context, first: number, stop: number): number {
  let head = first;
  // A name in -s before the noun is one too (`31 Abrams tanks`).
  const named = () => context.tokens[head]?.shape === "title" && context.tokens[head + 1]?.shape === "lower";
  // `20 police officers`, `12 military observers`: a body of people beside what is counted.
  if (COLLECTIVES.has(keyOf(context, head)) && isPlural(context, head + 1) && head + 1 < stop) head++;
  while (
    PLURAL_MODIFIERS.has(keyOf(context, head)) ||
    (named() && (isPlural(context, head + 1) || isStock(context, head + 1)))
  ) {
    let next = head + 1;
    while (
      next < stop &&
      next < head + 4 &&
      context.tokens[next]?.kind === "word" &&
      !is(context, next, IS.functionWord) &&
      !isPlural(context, next)
    )
      next++;
    if (next >= stop || !isPlural(context, next) || /^(?:dead|wounded|injured|missing)$/.test(keyOf(context, next)))
      break;
    head = next;
  }
  return head;
}

function counted(context: Context, from: number, head: number): Counted {
  const { tokens } = context;
  const word = tokens[head] as Token;
  // `five Iraqis`
  const people = context.reading.tag(head, "state")?.value.form === "people" && /is$/.test(word.text);
  const noun = people ? word.text.slice(0, -1) : singularOf(word);
  const tails = OF_NOUNS.get(noun);
  const tail = keyOf(context, head + 2);
  if (tails?.includes(tail) && keyOf(context, head + 1) === "of") {
    let end = head + 3;
    let unit = `${noun} of ${tail}`;
    const other = keyOf(context, end + 1);
    if (/^(?:or|and)$/.test(keyOf(context, end)) && tails.includes(other)) {
      unit += ` ${keyOf(context, end)} ${other}`;
      end += 2;
    }
    return { unit, head, end, compound: false };
  }
  return { unit: withModifiers(context, from, head, noun), head, end: head + 1, compound: false };
}

/** The noun with the words that make its kind (`ministerial conference`, `African country`): what stands between it and the number, less fillers. */
function withModifiers(context: Context, from: number, head: number, noun: string): string {
  const { reading, tokens } = context;
  let first = tokens[from]?.kind === "number" ? (sizeEnd(context, from) ?? from) : from;
  // `Johnson's deputies`: the owner is none of it.
  for (let at = first; at < head; at++) if (/^'s?$/.test(keyOf(context, at))) first = at + 1;
  while (first < head && (FILLERS.has(tokens[first]?.key ?? "") || tokens[first]?.kind !== "word")) first++;
  if (first === head) return noun;
  return `${reading.quote(first, head).replace(/\s{1,99}/gu, " ")}${tokens[head]?.spaced ? " " : ""}${noun}`;
}

/** `one proposal`, `just one area`: a singular noun right after `one`. */
export function countedOne(context: Context, from: number): Counted | null {
  const { tokens, reading } = context;
  const stop = Math.min(reading.sentenceOf(from - 1).end, from + 4);
  let head = -1;
  for (let at = from; at < stop; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.shape !== "lower" || is(context, at, IS.functionWord)) break;
    if (reading.tag(at, "numeral") !== undefined) break;
    if (at === from && (ONE_STOPS.has(token.key) || /(?:ing|ed|ly)$/.test(token.key))) return null;
    // What follows the noun is its verb (`one proposal asks`).
    if (at > from && /(?:s|ing|ed|ly)$/.test(token.key)) break;
    head = at;
  }
  const token = tokenAt(tokens, head);
  if (token === undefined || isPlural(context, head)) return null;
  return { unit: token.key, head, end: head + 1, compound: false };
}

/** What a number before it describes the size or the make of, whatever stands behind. */
const SIZES = words(
  "nation country party page storey story floor lane bed room bedroom seat hole megapixel cylinder speed stop strong letter word",
);

/** `26-member`, `12 page document`: a singular noun that serves as an adjective. */
export function countedCompound(context: Context, end: number): Counted | null {
  // `14- member`: a line ended behind the hyphen.
  const broken = context.tokens[end]?.spaced === false;
  const hyphened = isHyphen(context, end) && (context.tokens[end + 1]?.spaced === false || broken);
  const at = hyphened ? end + 1 : end;
  const token = context.tokens[at];
  if (token?.kind !== "word" || !is(context, at, IS.attributive)) return null;
  const next = context.tokens[at + 1];
  if (!hyphened && (next?.kind !== "word" || is(context, at + 1, IS.functionWord))) return null;
  // `ten member states`, `two company officials` count the plural; `a 12 page document`, `six nation talks` stay as they are.
  const plural = [at + 1, at + 2].find((head) => isPlural(context, head));
  if (!hyphened && plural !== undefined && !SIZES.has(token.key)) return null;
  return { unit: token.key === "strong" ? "person" : token.key, head: at, end: at + 1, compound: true };
}
