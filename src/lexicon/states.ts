import type { Entry, LexiconClass } from "../model/lexicon.ts";
import type { StateWord } from "../model/tag.ts";
import { ISO_STATES } from "./generated/states.ts";
import { RELATION_PREFIXES, STATE_VARIANTS } from "./states-extra.ts";

/** Spellings that mean something else more often than the state, so only their exact case counts. */
const EXACT = new Set([
  "UK",
  "U.K.",
  "EC",
  "EU",
  "CAR",
  "US",
  "GDR",
  "FRG",
  "ROK",
  "RSA",
  "KSA",
  "PNG",
  "UAE",
  "BiH",
  "Male",
  "FSM",
]);
/** Names and adjectives that common words, places or persons would take over; the adjective or a longer name serves. */
const LEFT_OUT = new Set([
  "Fiji Islands",
  "The Valley",
  "Victoria",
  "Stanley",
  "Hamilton",
  "Georgetown",
  "George Town",
  "Kingston",
  "Douglas",
]);

const list = (cell: string | undefined) =>
  (cell ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

function entries(): Entry<"state">[] {
  const seen = new Map<string, Entry<"state">>();
  const add = (words: string, code: string, form: StateWord["form"]) => {
    // The first use of a spelling stands: a name before an adjective, the ISO list before the variants.
    if (LEFT_OUT.has(words) || seen.has(words)) return;
    seen.set(words, { words, value: { code, form }, casing: EXACT.has(words) ? "exact" : "capital" });
  };
  for (const [code, names] of ISO_STATES) for (const name of names) add(name, code, "name");
  const variants = STATE_VARIANTS.trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  for (const [code = "", names] of variants) for (const name of list(names)) add(name, code, "name");
  add("US", "US", "name");
  add("America", "US", "name");
  add("Congo", "CG", "name");
  add("Korea", "KR", "name");
  add("Dominican", "DO", "adjective");
  for (const [code, , demonyms] of ISO_STATES) for (const word of demonyms) add(word, code, "adjective");
  for (const [code = "", , adjectives, people, capitals] of variants) {
    for (const word of list(adjectives)) add(word, code, "adjective");
    for (const word of list(people)) add(word, code, "people");
    for (const word of list(capitals)) add(word, code, "capital");
  }
  add("Korean", "KR", "adjective");
  for (const [code, , , capitals] of ISO_STATES) for (const word of capitals) add(word, code, "capital");
  for (const [word, code] of Object.entries(RELATION_PREFIXES)) add(word, code, "prefix");
  return [...seen.values()];
}

/** All states by ISO 3166-1 and in the ways news names them, with adjectives, peoples and capitals; the EU; former states. */
export const states: LexiconClass<"state"> = { class: "state", casing: "capital", entries: entries() };
