import type { LexiconClass } from "../model/lexicon.ts";
import { spell } from "./spell.ts";

/**
 * Lexicons as one text, which the build makes once and every start only cuts into lines. First the distinct meanings, a line
 * each: `[class, casing, value]`. Then a blank line, and the phrases by their first key: the key, a tab, and
 * `[[meaning, [key, …], [written word, …]?], …]` with the keys that follow; the words as written where their case counts.
 */
export function fileWords(classes: readonly LexiconClass[]): string {
  const meanings: Map<string, number> = new Map();
  const phrases: Map<string, unknown[]> = new Map();
  for (const { class: name, casing, entries } of classes) {
    for (const entry of entries) {
      const { texts, keys } = spell(entry.words);
      const [first, ...rest] = keys;
      if (first === undefined) throw new Error(`lexicon ${name}: no words in ${JSON.stringify(entry)}`);
      const meaning = ascii([name, entry.casing ?? casing, entry.value]);
      const number = meanings.get(meaning) ?? meanings.size;
      meanings.set(meaning, number);
      const exact = (entry.casing ?? casing) === "exact" ? [texts.map((text) => text.normalize("NFC"))] : [];
      const line = phrases.get(first) ?? [];
      line.push([number, rest, ...exact]);
      phrases.set(first, line);
    }
  }
  const lines = Array.from(phrases, ([first, list]) => `${first}\t${ascii(list)}`);
  return `${[...meanings.keys()].join("\n")}\n\n${lines.join("\n")}`;
}

/** JSON with escapes beyond ASCII: a text of one-byte characters takes half the memory. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7E]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
