import {
  ATTRIBUTIVE_NOUNS,
  FUNCTION_WORDS,
  IRREGULAR_PLURALS,
  NOT_PLURAL,
  OF_NOUNS,
  ONE_STOPS,
  PLURAL_MODIFIERS,
} from "../../lexicon/counting.ts";
import type { Token } from "../../model/reading.ts";
import { type Context, isHyphen, keyOf } from "./context.ts";

/** The noun an amount counts: `unit` its singular, `head` its first token, `end` the token after it. */
export interface Counted {
  readonly unit: string;
  readonly head: number;
  readonly end: number;
}

const LONGEST = 8;
/** Words that stand between a number and its noun and say nothing of it. */
const FILLERS: ReadonlySet<string> = new Set([
  "other",
  "more",
  "such",
  "further",
  "additional",
  "different",
  "new",
  "separate",
  "most",
]);

/** True for a word that reads as a plural noun. */
export function isPlural(context: Context, at: number): boolean {
  const token = context.tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  const known = IRREGULAR_PLURALS.get(token.key);
  if (known !== undefined) return known !== "-" && !(token.shape !== "lower" && known === token.key);
  if (!token.key.endsWith("s") || token.key.length < 3 || NOT_PLURAL.has(token.key) || FUNCTION_WORDS.has(token.key))
    return false;
  if (/(?:ss|us|is|'s)$/.test(token.key) || token.key.endsWith(".")) return false;
  if (token.shape === "upper") return false;
  const state = context.reading.tag(at, "state");
  return state === undefined || state.value.form === "people";
}

/** The singular of a plural noun by English spelling; symbols and other words stay as they are. */
export function singularOf(token: Token): string {
  const { key, text } = token;
  const known = IRREGULAR_PLURALS.get(key);
  if (known !== undefined && known !== "-") return known;
  const word = token.shape === "lower" ? key : text;
  if (!/s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/i.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
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
    if (/^[A-Z]$/.test(token.text)) continue;
    if (FUNCTION_WORDS.has(token.key) && !joint && !(FILLERS.has(token.key) && keyOf(context, at + 1) !== "than"))
      break;
    if (reading.tag(at, "month") !== undefined && token.shape !== "lower") break;
    if (reading.tag(at, "numeral") !== undefined) break;
  }
  return null;
}

/** Of plurals in a row the last is counted (`arms exporters`); some take a noun between (`arms control treaties`). */
function lastPlural(context: Context, first: number, stop: number): number {
  let head = first;
  for (let at = first + 1; at < stop; at++) {
    const key = keyOf(context, at);
    if (context.tokens[at]?.kind !== "word" || FUNCTION_WORDS.has(key)) break;
    if (isPlural(context, at) && context.tokens[at]?.shape === context.tokens[head]?.shape) head = at;
    else if (!PLURAL_MODIFIERS.has(keyOf(context, head)) || at > head + 2) break;
    if (key === "'s") continue;
  }
  return head;
}

function counted(context: Context, from: number, head: number): Counted {
  const { tokens } = context;
  const noun = singularOf(tokens[head] as Token);
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
    return { unit, head, end };
  }
  return { unit: withModifiers(context, from, head, noun), head, end: head + 1 };
}

/** The noun with the nouns and adjectives that make its kind: what stands between it and the number, less fillers and states. */
function withModifiers(context: Context, from: number, head: number, noun: string): string {
  void context;
  void from;
  void head;
  return noun;
}

/** `one proposal`, `just one area`: a singular noun right after `one`. */
export function countedOne(context: Context, from: number): Counted | null {
  const { tokens, reading } = context;
  const stop = Math.min(reading.sentenceOf(from - 1).end, from + 4);
  let head = -1;
  for (let at = from; at < stop; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.shape !== "lower" || FUNCTION_WORDS.has(token.key)) break;
    if (at === from && (ONE_STOPS.has(token.key) || /(?:ing|ed|ly)$/.test(token.key))) return null;
    // What follows the noun is its verb (`one proposal asks`).
    if (at > from && /(?:s|ing|ed|ly)$/.test(token.key)) break;
    head = at;
  }
  const token = tokens[head];
  if (token === undefined || isPlural(context, head)) return null;
  return { unit: token.key, head, end: head + 1 };
}

/** `26-member`, `12 page document`: a singular noun that serves as an adjective. */
export function countedCompound(context: Context, end: number): Counted | null {
  const hyphened = isHyphen(context, end) && context.tokens[end + 1]?.spaced === false;
  const at = hyphened ? end + 1 : end;
  const token = context.tokens[at];
  if (token?.kind !== "word" || !ATTRIBUTIVE_NOUNS.has(token.key)) return null;
  if (!hyphened && context.tokens[at + 1]?.kind !== "word") return null;
  return { unit: token.key === "strong" ? "person" : token.key, head: at, end: at + 1 };
}
