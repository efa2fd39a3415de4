import { type Context, key } from "./timex.ts";

/** Words that point from here: how many steps, and from the publication date (`now`) or from what was said last (`then`). */
export interface Pointer {
  readonly step: number;
  readonly from: "now" | "then";
  readonly end: number;
}

/** Steps from the publication date. */
export const NOW = new Map([
  ["this", 0],
  ["last", -1],
  ["next", 1],
]);

/** After `the`, `this`, a possessive or nothing. */
const NOW_ADJECTIVES = new Map([
  ["current", 0],
  ["present", 0],
  ["ongoing", 0],
  ["coming", 1],
  ["upcoming", 1],
  ["forthcoming", 1],
]);

const THEN_ADJECTIVES = new Map([
  ["same", 0],
  ["very", 0],
  ["previous", -1],
  ["preceding", -1],
  ["prior", -1],
  ["following", 1],
  ["subsequent", 1],
  ["ensuing", 1],
  ["next", 1],
]);

const POINTERS = new Set([
  ...NOW.keys(),
  ...NOW_ADJECTIVES.keys(),
  ...THEN_ADJECTIVES.keys(),
  "that",
  "the",
  "its",
  "their",
]);

export function pointer(c: Context, at: number): Pointer | null {
  const first = key(c, at);
  if (!POINTERS.has(first)) return null;
  const second = key(c, at + 1);
  const now = NOW.get(first);
  if (now !== undefined) {
    // `this past spring`, `this coming Friday`, `last full year`
    if (first === "this" && (second === "past" || second === "last")) return { step: -1, from: "now", end: at + 2 };
    if (first === "this" && (second === "coming" || second === "next")) return { step: 1, from: "now", end: at + 2 };
    if (first === "this" && (second === "same" || second === "current" || second === "very"))
      return { step: 0, from: "now", end: at + 2 };
    return { step: now, from: "now", end: at + 1 };
  }
  if (first === "that") return { step: 0, from: "then", end: second === "same" || second === "very" ? at + 2 : at + 1 };
  if (first === "the" && second === "latest") return { step: -1, from: "now", end: at + 2 };
  if (first === "the" || first === "its" || first === "their") {
    const current = NOW_ADJECTIVES.get(second);
    if (current !== undefined) return { step: current, from: "now", end: at + 2 };
    const then = THEN_ADJECTIVES.get(second);
    if (then !== undefined) return { step: then, from: "then", end: at + 2 };
  }
  const bare = NOW_ADJECTIVES.get(first);
  if (bare !== undefined && first !== "present") return { step: bare, from: "now", end: at + 1 };
  const told = THEN_ADJECTIVES.get(first);
  return told !== undefined && first !== "very" && first !== "same" ? { step: told, from: "then", end: at + 1 } : null;
}
