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

/** The key of a token, empty past the ends. */
export const keyOf = ({ tokens }: Context, at: number): string => tokens[at]?.key ?? "";

/** A hyphen or dash glued to the token before it. */
export function isHyphen({ tokens }: Context, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.spaced && /^[-‐‑–]$/u.test(token.text);
}
