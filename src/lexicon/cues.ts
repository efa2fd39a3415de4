import type { LexiconClass } from "../model/lexicon.ts";
import type { CueWord, OfficeKind } from "../model/tag.ts";

const entry = (words: string, cue: Partial<CueWord>) => ({
  words,
  value: { verb: null, counterpart: false, leads: false, ...cue },
});

/** Verbs that tell an office, and the kind of head they stand for. */
const VERBS: ReadonlyArray<readonly [string, OfficeKind]> = [
  ["chairs", "chairman"],
  ["chaired", "chairman"],
  ["heads", "head"],
  ["leads", "leader"],
  ["runs", "head"],
  ["directs", "head"],
  ["presides", "chairman"],
  ["sits", "member"],
];

export const cues: LexiconClass<"cue"> = {
  class: "cue",
  casing: "any",
  entries: [
    ...VERBS.map(([word, verb]) => entry(word, { verb })),
    ...["counterpart", "counterparts", "opposite number"].map((word) => entry(word, { counterpart: true })),
    ...["led", "represented"].map((word) => entry(word, { leads: true })),
    entry("headed", { verb: "head", leads: true }),
  ],
};
