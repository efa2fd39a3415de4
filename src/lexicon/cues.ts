import type { LexiconClass } from "../model/lexicon.ts";
import type { CueWord, OfficeKind } from "../model/tag.ts";

/** Verbs that tell an office, and the kind of head they stand for. */
const VERBS: ReadonlyMap<string, OfficeKind> = new Map([
  ["chairs", "chairman"],
  ["chaired", "chairman"],
  ["heads", "head"],
  ["headed", "head"],
  ["leads", "leader"],
  ["runs", "head"],
  ["directs", "head"],
  ["presides", "chairman"],
  ["sits", "member"],
]);
const COUNTERPARTS = new Set([
  "counterpart",
  "counterparts",
  "opposite number",
  "opposite",
  "host",
  "colleague",
  "peer",
  "homologue",
]);
const LEADING = new Set(["led", "headed", "represented"]);
const CHAIRING = new Set(
  "chair chairs chaired chairing presided presides headed heads led leads lead hosted held hold convened conducted chairmanship".split(
    " ",
  ),
);
const FIRMS = new Set("inc. inc corp. corp plc ltd. ltd llc co. nv ag gmbh s.a.".split(" "));
const PARTICLES = new Set("al de van von bin el".split(" "));

const WORDS = new Set([...VERBS.keys(), ...COUNTERPARTS, ...LEADING, ...CHAIRING, ...FIRMS, ...PARTICLES]);

export const cues: LexiconClass<"cue"> = {
  class: "cue",
  casing: "any",
  entries: [...WORDS].map((words): { words: string; value: CueWord } => ({
    words,
    value: {
      verb: VERBS.get(words) ?? null,
      counterpart: COUNTERPARTS.has(words),
      leads: LEADING.has(words),
      chairs: CHAIRING.has(words),
      firm: FIRMS.has(words),
      particle: PARTICLES.has(words),
    },
  })),
};
