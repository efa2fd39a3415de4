import type { Entry, LexiconClass } from "../model/lexicon.ts";
import type { MechanismKind } from "../schema/record.ts";
import { INSTRUMENTS, PARTIES_OF } from "./instruments.ts";
import { JOINT_BODIES } from "./joint-bodies.ts";
import { GROUPINGS } from "./organizations.ts";
import { REGIONAL } from "./regional.ts";
import { UNITED_NATIONS } from "./united-nations.ts";

/** Spellings of one word on the two sides of the Atlantic; every name is entered in both. */
const SPELLINGS: ReadonlyArray<readonly [string, string]> = [
  ["Organization", "Organisation"],
  ["Programme", "Program"],
  ["Defence", "Defense"],
  ["Labour", "Labor"],
  ["Centre", "Center"],
];
const UN_FORMS = ["UN ", "U.N. ", "United Nations "];

function spellings(name: string): string[] {
  const forms = name.startsWith("UN ") ? UN_FORMS.map((form) => form + name.slice(3)) : [name];
  for (const [here, there] of SPELLINGS) {
    for (const form of [...forms]) if (form.includes(here)) forms.push(form.replaceAll(here, there));
  }
  // Dashes of several lengths join names.
  for (const form of [...forms]) if (form.includes("-")) forms.push(form.replaceAll("-", "–"));
  return forms;
}

const list = (cell: string | undefined) =>
  (cell ?? "")
    .split(" / ")
    .map((item) => item.trim())
    .filter(Boolean);

/** Acronyms that are words or names of their own in small letters. */
const WORDS_TOO = new Set(
  "AIDS CARE START SALT SAFE PACE SEATO ARF EAST UNITE RAMSAR SPECA AFRICOM GUAM CITES IRENA SELA SICA CICA MIGA ACTO EALA NORAD PACER TAPI ASPA KAZA SAPP ONUB".split(
    " ",
  ),
);

/** Said as a word, so that many papers write it as one: `Nato`, `Igad`, `Saarc`, `Unctad`. */
function isSpoken(acronym: string): boolean {
  return /^[A-Z]{4,9}$/.test(acronym) && /[AEIOU]/.test(acronym.slice(0, 3)) && !WORDS_TOO.has(acronym);
}

function* rows(): Generator<readonly [MechanismKind, string, string[], string[]]> {
  for (const table of [UNITED_NATIONS, REGIONAL, GROUPINGS, JOINT_BODIES]) {
    for (const line of table.trim().split("\n")) {
      const [name = "", others, acronyms] = line.split("|").map((cell) => cell.trim());
      yield ["organization", name, list(others), list(acronyms)];
    }
  }
  for (const line of INSTRUMENTS.trim().split("\n")) {
    const [kind, name = "", others, acronyms] = line.split("|").map((cell) => cell.trim());
    yield [kind as MechanismKind, name, list(others), list(acronyms)];
  }
}

const NOBODY: ReadonlyArray<readonly string[]> = [];
const partiesOf = new Map(
  PARTIES_OF.trim()
    .split("\n")
    .map((line) => {
      const [name = "", codes = ""] = line.split("|").map((cell) => cell.trim());
      return [name, codes.split(" ").map((code) => code.split("/"))] as const;
    }),
);

function entries(): Entry<"arrangement">[] {
  const seen = new Map<string, Entry<"arrangement">>();
  for (const [kind, name, others, acronyms] of rows()) {
    const add = (words: string, form: "name" | "short" | "acronym", weak: boolean) => {
      for (const spelling of spellings(words)) {
        if (seen.has(spelling)) continue;
        const casing = form === "acronym" || /^\p{Ll}/u.test(spelling) ? "exact" : "capital";
        seen.set(spelling, {
          words: spelling,
          value: { name, kind, form, weak, parties: partiesOf.get(name) ?? NOBODY },
          casing,
        });
      }
    };
    add(name, /^\p{Lu}[\p{Lu}\d]+\+?$/u.test(name) ? "acronym" : "name", false);
    for (const other of others) {
      if (other.startsWith("~")) add(other.slice(1), "short", false);
      else if (other.startsWith("?")) add(other.slice(1), "short", true);
      else add(other, "name", false);
    }
    for (const acronym of acronyms) {
      const plain = acronym.replace(/^\?/, "");
      add(plain, "acronym", plain !== acronym);
      if (plain === acronym && isSpoken(plain)) add(plain[0] + plain.slice(1).toLowerCase(), "acronym", false);
    }
  }
  return [...seen.values()];
}

/** Organisations, forums, groupings, and the treaties, processes and programmes that have a name of their own. */
export const arrangements: LexiconClass<"arrangement"> = {
  class: "arrangement",
  casing: "capital",
  entries: entries(),
};
