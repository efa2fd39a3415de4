import { bodyKind } from "../../lexicon/bodies.ts";
import { deskEnd, readApposed } from "./apposed.ts";
import { readComplement } from "./complement.ts";
import type { Office } from "./office.ts";
import { Trait, traitsAt } from "./traits.ts";
import { isCapital, isLower, type Words } from "./words.ts";

const AT_MOST = 3;
/** Prepositions that open a complement after any office; the others only after some. */
const FREELY = new Set(["of", "for", "to"]);

/** Walks right from the head over `of …`, `for …`, `to …`; leaves `office.end` where a name may begin. */
export function readComplements(words: Words, office: Office, limit: number): void {
  office.end = deskEnd(words, office, limit);
  if (readApposed(words, office, limit)) return;
  for (let n = 0; n < AT_MOST; n++) {
    // Most offices end before any other word.
    if ((traitsAt(words.tokens, office.end) & Trait.preposition) === 0) return;
    if (isCharge(words, office)) office.end += 2;
    const preposition = words.key(office.end);
    if (office.end + 1 >= limit) return;
    if (!isLower(words.tokens[office.end]) && office.sentence.region !== "title") return;
    if (!FREELY.has(preposition) && !takesPlace(words, office, preposition)) return;
    const before = office.end;
    readComplement(words, office, limit, preposition);
    if (office.end === before) return;
  }
}

/** Reads the object of a verb of office as its complement: `chairs the Budget Committee`. */
export function readObject(words: Words, office: Office, limit: number): void {
  office.end -= 1;
  readComplement(words, office, limit, "of");
  if (office.end < office.head.end) office.end = office.head.end;
}

function isCharge(words: Words, office: Office): boolean {
  return words.key(office.end) === "in" && words.key(office.end + 1) === "charge" && words.key(office.end + 2) === "of";
}

/** `in`, `at`, `on`, `with` open a complement only after offices that take them and before what they take. */
function takesPlace(words: Words, office: Office, preposition: string): boolean {
  const { kind } = office.head.value;
  const next = (traitsAt(words.tokens, office.end + 1) & Trait.determiner) !== 0 ? office.end + 2 : office.end + 1;
  const named = isCapital(words.tokens[next]) || (traitsAt(words.tokens, next) & (Trait.ownerNoun | Trait.body)) !== 0;
  if (preposition === "on")
    return /^(?:envoy|adviser|undersecretary|minister)$/.test(kind) && !words.reading.tag(next, "weekday");
  if (preposition === "in") {
    const state = words.reading.tag(next, "state");
    if (/^(?:ambassador|envoy|spokesperson)$/.test(kind) || (kind !== "secretary-general" && office.international))
      return state !== undefined;
    return (
      /^(?:official|head|adviser|minister|secretary|officer|undersecretary|deputy-minister|secretary-of-state|secretary-general)$/.test(
        kind,
      ) &&
      named &&
      (state === undefined || isCapital(words.tokens[state.end])) &&
      words.key(office.end + 1) === "the"
    );
  }
  if (preposition === "from") return kind === "legislator" && named;
  // `Director of the Market Department under the Ministry of Trade`
  if (preposition === "under")
    return (
      /^(?:head|chairman|official|officer)$/.test(kind) &&
      (bodyKind(words.key(next)) === "ministry" ||
        words.bodyAt(next)?.value.kind === "ministry" ||
        bodyKind(words.key(words.reading.tag(next, "portfolio")?.end ?? next)) === "ministry")
    );
  return (
    named &&
    /^(?:official|head|secretary|deputy-minister|chairman|officer|member|adviser|spokesperson|envoy|undersecretary|secretary-of-state|judge|rank|ambassador|president)$/.test(
      kind,
    )
  );
}
