import type { Reading, Token } from "../../model/reading.ts";
import { type MoneyContext, moneyContext } from "./money.ts";

/** One article's reading with what the rules ask of it again and again. */
export interface Context {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly money: MoneyContext;
}

export function contextOf(reading: Reading): Context {
  return { reading, tokens: reading.tokens, money: moneyContext(reading) };
}

/** The token at a place, undefined past the ends; an array once asked below zero is slower at that place ever after. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined => (at < 0 ? undefined : tokens[at]);

/** The key of a token, empty past the ends. */
export const keyOf = ({ tokens }: Context, at: number): string => tokenAt(tokens, at)?.key ?? "";

const HYPHENS: ReadonlySet<string> = new Set("-‐‑–");

/** A hyphen or dash glued to the token before it. */
export function isHyphen({ tokens }: Context, at: number): boolean {
  const token = tokenAt(tokens, at);
  return token?.kind === "punct" && !token.spaced && HYPHENS.has(token.text);
}
