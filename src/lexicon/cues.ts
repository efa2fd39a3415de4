import type { LexiconClass } from "../model/lexicon.ts";
import type { CueWord, OfficeKind } from "../model/tag.ts";
import { FIRM_ENDINGS } from "./bodies.ts";
import { BARE_PARTICLES } from "./names.ts";

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
  "chair chairs chaired chairing chairman chairmen chairpersons preside presiding presided presides headed heads led leads lead hosted held hold convened conducted chairmanship".split(
    " ",
  ),
);

const WORDS = new Set([...VERBS.keys(), ...COUNTERPARTS, ...LEADING, ...CHAIRING, ...FIRM_ENDINGS, ...BARE_PARTICLES]);

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
      firm: FIRM_ENDINGS.has(words),
      particle: BARE_PARTICLES.has(words),
    },
  })),
};
