import type { LexiconClass } from "../model/lexicon.ts";
import { spell } from "./spell.ts";

/**
 * Lexicons as one text, which the build makes once and no start takes apart. First the distinct meanings, a line each:
 * `[class, casing, value]`. Then a blank line, and the phrases by their first key, in the order of the keys' characters: the key,
 * a tab, and `[[meaning, [key, …], [written word, …]?], …]` with the place where the meaning's line begins, the keys that follow, and
 * the words as written where their case counts.
 */
export function fileWords(classes: readonly LexiconClass[]): string {
  const meanings: Map<string, number> = new Map();
  const phrases: Map<string, unknown[]> = new Map();
  let filed = 0;
  for (const { class: name, casing, entries } of classes) {
    for (const entry of entries) {
      const { texts, keys } = spell(entry.words);
      const [first, ...rest] = keys;
      if (first === undefined) throw new Error(`lexicon ${name}: no words in ${JSON.stringify(entry)}`);
      const meaning = ascii([name, entry.casing ?? casing, entry.value]);
      let place = meanings.get(meaning);
      if (place === undefined) {
        place = filed;
        meanings.set(meaning, place);
        filed += meaning.length + 1;
      }
      const exact = (entry.casing ?? casing) === "exact" ? [texts.map((text) => text.normalize("NFC"))] : [];
      const line = phrases.get(first) ?? [];
      line.push([place, rest, ...exact]);
      phrases.set(first, line);
    }
  }
  const keys = [...phrases.keys()].sort();
  const lines = keys.map((key) => `${key}\t${ascii(phrases.get(key))}`);
  return `${[...meanings.keys()].join("\n")}\n\n${lines.join("\n")}`;
}

/** JSON with escapes beyond ASCII: a text of one-byte characters takes half the memory. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7E]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
