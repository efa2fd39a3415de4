#!/usr/bin/env node
// Writes src/lexicon/generated/currencies.ts from the package currency-codes (MIT; ISO 4217 list one): code and English
// name of every currency, without metals, bond units, fund codes and codes for tests. Run after updating that package.
import { writeFileSync } from "node:fs";
import data from "currency-codes/data.js";

const NO_MONEY = new Set("XAG XAU XBA XBB XBC XBD XPD XPT XSU XTS XUA XXX".split(" "));
const FUNDS = new Set("BOV CHE CHW CLF COU CUC MXV USN UYI UYW VED".split(" "));
const rows = data
  .filter(({ code }) => !NO_MONEY.has(code) && !FUNDS.has(code))
  .map(({ code, currency }) => [code, currency.trim()])
  .sort(([a], [b]) => (a < b ? -1 : 1));

writeFileSync(
  new URL("../src/lexicon/generated/currencies.ts", import.meta.url),
  `// Made by scripts/currencies.mjs from the package currency-codes; do not edit.
/** ISO 4217 codes and English names. */
export const ISO_CURRENCIES: ReadonlyArray<readonly [string, string]> = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join("\n")}
];
`,
);
