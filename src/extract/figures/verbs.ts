import { DOWN_NOUNS, DOWN_VERBS, NOUNLIKE_VERBS, POSSESSIVE_VERBS, UP_NOUNS, UP_VERBS } from "../../lexicon/changes.ts";

export type Direction = "up" | "down";
export interface ChangeVerb {
  readonly direction: Direction;
  readonly base: string;
  /** With goods or people it is a plain deed: `lost 12 seats`. */
  readonly possessive: boolean;
  /** Told of what was: `rose`, `fell`. */
  readonly past: boolean;
}

const AFTER_CONSONANT = /[^aeiouwxy]y$/;
const DOUBLING = /[^aeiouwxy][aeiou][^aeiouwxy]$/;
/** Verbs of two syllables and more that double no consonant. */
const STEADY = /(?:en|er|et|it|el|or)$/;

/** Regular forms of a verb: -s, -ing, -ed. */
function regular(base: string): { readonly s: string; readonly ing: string; readonly ed: string } {
  if (base.endsWith("e")) return { s: `${base}s`, ing: `${base.slice(0, -1)}ing`, ed: `${base}d` };
  if (AFTER_CONSONANT.test(base))
    return { s: `${base.slice(0, -1)}ies`, ing: `${base}ing`, ed: `${base.slice(0, -1)}ied` };
  const doubled = DOUBLING.test(base) && !STEADY.test(base) ? base + base.at(-1) : base;
  return { s: /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, ing: `${doubled}ing`, ed: `${doubled}ed` };
}

function build(): Map<string, ChangeVerb> {
  const all: Map<string, ChangeVerb> = new Map();
  const possessives = new Set(POSSESSIVE_VERBS.split(" "));
  const nounlike = new Set(NOUNLIKE_VERBS.split(" "));
  for (const [words, direction] of [
    [UP_VERBS, "up"],
    [DOWN_VERBS, "down"],
  ] as const) {
    for (const entry of words.split(" ")) {
      const [base = "", past, participle] = entry.split("/");
      const forms = regular(base);
      const possessive = possessives.has(base);
      for (const form of nounlike.has(base) ? [forms.ing] : [base, forms.s, forms.ing])
        all.set(form, { direction, base, possessive, past: false });
      for (const form of [past ?? forms.ed, participle ?? past ?? forms.ed]) {
        all.set(form, { direction, base, possessive, past: form !== base });
      }
    }
  }
  return all;
}

export const CHANGE_VERBS: ReadonlyMap<string, ChangeVerb> = build();

export const CHANGE_NOUNS: ReadonlyMap<string, Direction> = new Map([
  ...UP_NOUNS.split(" ").map((noun) => [noun, "up"] as const),
  ...DOWN_NOUNS.split(" ").map((noun) => [noun, "down"] as const),
]);
