import { createRequire } from "node:module";
import type nlp from "compromise/two";

/**
 * The one door to compromise: what our own tables leave open about a short clause. It is loaded at the first question
 * (a quarter of a second) and never sees more than `LONGEST` characters, because its time explodes on some long inputs.
 * Answers depend on the clause alone, so they are kept; the store is emptied when full.
 */
const LONGEST = 160;
const KEPT = 4096;

let loaded: typeof nlp | null = null;
function compromise(): typeof nlp {
  loaded ??= createRequire(import.meta.url)("compromise/two") as typeof nlp;
  return loaded;
}

function remember<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  const answers = new Map<string, Answer>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined) return known;
    if (answers.size >= KEPT) answers.clear();
    const answer = ask(words.slice(0, LONGEST));
    answers.set(words, answer);
    return answer;
  };
}

export interface TaggedWord {
  readonly text: string;
  readonly tags: readonly string[];
}

/** The words of a short clause with compromise's part-of-speech tags (`PastTense`, `Noun`, `Adjective`, …). */
export const tagClause: (clause: string) => readonly TaggedWord[] = remember((clause) =>
  (compromise()(clause).json() as Array<{ terms: Array<{ text: string; tags: string[] }> }>).flatMap(({ terms }) =>
    terms.map(({ text, tags }) => ({ text, tags })),
  ),
);
