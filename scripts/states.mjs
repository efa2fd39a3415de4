#!/usr/bin/env node
// Writes src/lexicon/generated/states.ts from the package world-countries (ODbL 1.0): what the tagger needs of it and no
// more. Run after updating that package: node scripts/states.mjs
import { writeFileSync } from "node:fs";
import countries from "world-countries";

// A territory shares its sovereign's demonym; only those with one of their own keep it.
const OWN_DEMONYM = new Set(["HK", "MO", "TW", "PS", "XK", "EH", "GL", "PR", "FO", "NC", "BM", "GI", "AW", "CW"]);
const rows = countries
  .map((country) => {
    const names = [...new Set([country.name.common, country.name.official])];
    const demonyms =
      country.independent || OWN_DEMONYM.has(country.cca2)
        ? (country.demonyms?.eng?.m ?? "").split(/, | or /).filter(Boolean)
        : [];
    return [country.cca2, names, demonyms, country.independent ? (country.capital ?? []) : []];
  })
  .sort(([a], [b]) => (a < b ? -1 : 1));

writeFileSync(
  new URL("../src/lexicon/generated/states.ts", import.meta.url),
  `// Made by scripts/states.mjs from the package world-countries; do not edit.
/** ISO 3166-1 alpha-2, English names, demonyms, capitals. */
export const ISO_STATES: ReadonlyArray<readonly [string, readonly string[], readonly string[], readonly string[]]> = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join("\n")}
];
`,
);
