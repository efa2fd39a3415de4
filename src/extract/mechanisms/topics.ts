import type { Sentence } from "../../model/reading.ts";
import type { Level } from "../../schema/record.ts";
import type { Context } from "./context.ts";
import { readPeriod } from "./period.ts";
import { IS } from "./words.ts";

const LONGEST_TOPIC = 14;

/** `negotiations for a free trade agreement`: what is negotiated is met in its own right. */
export function isInstrument(context: Context, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (context.reading.tag(at, "head")?.value.kind === "agreement") return true;
  return false;
}

/** A date or a place in time after a preposition is no topic: `on Friday`, `on the sidelines`. */
export function isDate(context: Context, at: number, sentence: Sentence): boolean {
  const { reading } = context;
  const token = context.token(at);
  if (token === undefined || at >= sentence.end) return true;
  if (token.kind === "number" || token.kind === "ordinal" || reading.tag(at, "month") || reading.tag(at, "weekday"))
    return true;
  const next = context.token(at + 1);
  if (token.key === "the" || token.key === "a") {
    return (
      next === undefined ||
      /^(?:sidelines?|margins|fringes|eve|day|basis|part|ground|occasion|table|morning|first|second|third|time|year|past|next|last|same|two|purpose|most)$/.test(
        next.key,
      )
    );
  }
  return /^(?:behalf|time|schedule|hold|track|top|condition|january|early|late|next|last|this|that|his|her|my|your|it|its|them|how|what|whether|why|which|who|tuesday|more|example|instance|fear|all|at)$/.test(
    token.key,
  );
}

/** A complement that says which one: a name, a state, a subject. */
export function startsName(context: Context, at: number): boolean {
  const { reading } = context;
  // `the third round of the inter-Tajik talks`
  const key = context.token(at)?.key;
  if ((key === "inter" || key === "intra") && context.token(at + 1)?.text === "-") return true;
  if (reading.tag(at, "state") || reading.tag(at, "arrangement") || reading.tag(at, "qualifier")) return true;
  if (reading.tag(at, "head")) return true;
  const token = context.token(at);
  return (
    token?.kind === "word" &&
    (token.shape === "title" || token.shape === "upper" || token.shape === "mixed") &&
    !reading.tag(at, "month") &&
    !reading.tag(at, "weekday")
  );
}

export function topicEnd(context: Context, from: number, lead: number, sentence: Sentence): number {
  const { reading } = context;
  let at = from;
  const stop = Math.min(sentence.end, from + LONGEST_TOPIC);
  const opening = context.token(context.token(from)?.key === "the" ? from + 1 : from);
  // A capitalised topic is part of a name and goes on with capitals only: `Declaration on Regional Security`.
  const name =
    context.token(lead)?.shape !== "lower" &&
    opening !== undefined &&
    opening.shape !== "lower" &&
    reading.tag(opening.index, "state") === undefined;
  while (at < stop) {
    const token = context.token(at);
    if (name && token?.kind === "word" && token.shape === "lower" && !context.is(at, IS.inTitle)) break;
    if (token === undefined || context.is(at, IS.topicStop)) break;
    if (reading.tag(at, "weekday") || (reading.tag(at, "month") && token.shape === "title")) break;
    if (readPeriod(context, at, sentence) !== null) break;
    if (token.key === "and" && another(context, at + 1)) break;
    if (token.text === "(" && context.token(at + 2)?.text === ")") {
      at += 3;
      continue;
    }
    if (token.text === ",") {
      // A list goes on: `on trade, energy and culture`.
      const state = reading.tag(at + 1, "state");
      // `On the sidelines of the Assembly, Peru and Chile signed`: states go on with a list of states only.
      if (state !== undefined && at > from && context.arrangementBefore(at) !== undefined) break;
      const more = reading.tag(at + 1, "qualifier") ?? state;
      if (more === undefined || more.first === from) break;
      at = more.end;
      continue;
    }
    if (token.kind === "punct" && !/^(?:-|–|—|&|'|’|\/)$/.test(token.text)) break;
    if (token.kind === "punct" && token.spaced && context.token(at + 1)?.spaced === true && token.text !== "&") break;
    const tag = reading.tag(at, "qualifier") ?? reading.tag(at, "state") ?? reading.tag(at, "arrangement");
    if (tag !== undefined) {
      at = Math.min(tag.end, stop);
      continue;
    }
    if (at > from && token.shape === "lower" && token.key.length > 4 && /(?:ed|ly)$/.test(token.key)) break;
    at++;
  }
  // `talks on Darfur resumed`: what passes ends no subject.
  while (at > from + 1 && reading.tag(at - 1, "qualifier")?.value.sort === "passing") at--;
  while (at > from && context.is(at - 1, IS.loose)) at--;
  return at;
}

/** `… and an agreement on`: another instrument begins. */
export function another(context: Context, at: number): boolean {
  const key = context.token(at)?.key ?? "";
  if (!/^(?:an?|another|the|their)$/.test(key)) return false;
  // `and the Joint Statement on`; `friendship and the common border` is of the subject.
  const named = key === "the" || key === "their";
  let owned = false;
  for (let i = at + 1; i < at + 6; i++) {
    if (context.reading.tag(i, "state") || context.reading.tag(i, "arrangement")) owned = true;
    const kind = context.reading.tag(i, "head")?.value.kind;
    // `and the SAARC charter`, `and the Thailand-Malaysia Joint Authority`
    if (kind !== undefined && owned && named) return true;
    if (kind === undefined || (named && context.token(i)?.shape === "lower")) continue;
    if (!named || kind === "agreement" || kind === "programme") return true;
  }
  return false;
}

/** `a meeting of Arab foreign ministers` */
export function levelIn(context: Context, from: number, to: number): Level | null {
  for (let at = from; at < to; at++) {
    const tag = context.reading.tag(at, "qualifier");
    if (tag?.value.sort === "level") return tag.value.level;
  }
  return null;
}

export function levelAfter(context: Context, from: number, sentence: Sentence): { level: Level; end: number } | null {
  let level: Level | null = null;
  for (let at = from; at < Math.min(from + 9, sentence.end); at++) {
    const tag = context.reading.tag(at, "qualifier");
    if (tag?.value.sort === "level") level ??= tag.value.level;
    const token = context.token(at);
    if (token === undefined) break;
    if (
      /^levels?$/.test(token.key) ||
      (tag !== undefined && /levels?$/.test(context.reading.quote(tag.first, tag.end)))
    ) {
      const end = tag === undefined ? at + 1 : Math.max(tag.end, at + 1);
      // `at the level of deputy foreign ministers`
      const said =
        level === null && context.token(end)?.key === "of" ? context.reading.tag(end + 1, "qualifier") : undefined;
      if (said?.value.level) return { level: said.value.level, end: said.end };
      return level === null ? null : { level, end };
    }
    if (token.kind === "punct" && !/^[-–,/]$/.test(token.text)) break;
  }
  return null;
}
