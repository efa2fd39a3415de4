import { copyOf, type Entry, type Found } from "./entry.ts";

/** Mentions of one arrangement become one entry, in text order. */
export function merge(found: readonly Found[]): Entry[] {
  const entries: Entry[] = [];
  const byName = new Map<string, Entry>();
  const byKind = new Map<string, Entry[]>();
  for (const item of found) {
    const key = item.known === null || item.session === null ? item.known : `${item.known}\n${item.session}`;
    const known = key === null ? undefined : (byName.get(key) ?? numberless(byName, item));
    const alike = item.known === null ? byKind.get(item.kind) : undefined;
    const entry = known ?? (alike === undefined ? undefined : bestMatch(alike, item));
    if (entry === undefined) {
      const made = { lead: item, mentions: [item] };
      entries.push(made);
      if (key !== null) byName.set(key, made);
      else if (alike === undefined) byKind.set(item.kind, [made]);
      else if (alike.push(made) > MEMORY) alike.shift();
      continue;
    }
    entry.mentions.push(item);
    entry.lead = blend(entry.lead, item);
  }
  return entries;
}

/** A known meeting without its number is the numbered one met before; a body stays apart from its gatherings. */
function numberless(byName: ReadonlyMap<string, Entry>, item: Found): Entry | undefined {
  if (item.kind !== "meeting" || item.session !== null) return undefined;
  for (const entry of byName.values())
    if (entry.lead.known === item.known && entry.lead.kind === "meeting") return entry;
  return undefined;
}

/** An article names few arrangements of one kind; looking further back than this would make long texts slow. */
const MEMORY = 40;

function bestMatch(entries: readonly Entry[], item: Found): Entry | undefined {
  let best: Entry | undefined;
  let bestScore = 0;
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    const score = entry === undefined ? 0 : likeness(entry.lead, item);
    if (score > bestScore) {
      best = entry;
      bestScore = score;
    }
  }
  return best;
}

/** 0 where two mentions cannot be of one arrangement. */
export function likeness(a: Found, b: Found): number {
  if (a.kind !== b.kind || !sameSense(a, b)) return 0;
  if (a.session !== null && b.session !== null && a.session !== b.session) return 0;
  if (a.from !== b.from && a.from !== null && b.from !== null) return 0;
  if (a.to !== b.to && a.to !== null && b.to !== null) return 0;
  if (a.year !== b.year && (a.kind === "agreement" || (a.year !== null && b.year !== null))) return 0;
  if (a.level !== null && b.level !== null && a.level !== b.level && a.kind !== "agreement") return 0;
  const compared = (a.told && b.told) || (a.parties.length >= 2 && b.parties.length >= 2);
  if (compared && !sameParties(a, b)) return 0;
  if (a.sentence === b.sentence && a.kind === "agreement" && (a.from !== b.from || a.words.length !== b.words.length))
    return 0;
  // A description without a word of its own is another document, unless it names the same sides.
  if (
    (a.kind === "agreement" || a.kind === "programme") &&
    !(a.told && b.told) &&
    isBare(a) !== isBare(b) &&
    !(b.definite && isBare(b))
  )
    return 0;
  const less = a.words.length <= b.words.length ? a : b;
  const more = less === a ? b : a;
  let shared = 0;
  for (const word of less.words) {
    if (more.words.includes(word)) shared++;
    else if (!more.parties.includes(word) && !loose(a, b)) return 0;
  }
  const session = a.session !== null && a.session === b.session ? 3 : 0;
  return 1 + shared + session;
}

/** It has no words but those of its sides. */
function isBare({ words, parties }: Found): boolean {
  for (const word of words) if (!parties.includes(word)) return false;
  return true;
}

export const sameParties = (a: Found, b: Found) =>
  a.parties.length === b.parties.length && a.parties.every((code, i) => code === b.parties[i]);

/** `APEC meeting` and `APEC summit` are one where nothing else tells them apart. */
function sameSense(a: Found, b: Found): boolean {
  if (a.sense === b.sense) return true;
  const gatherings = a.kind === "meeting" && GATHERINGS.has(a.sense) && GATHERINGS.has(b.sense);
  return gatherings && (a.sense === "meeting" || b.sense === "meeting") && a.words.length > 0 && b.words.length > 0;
}
const GATHERINGS = new Set(["meeting", "summit", "conference", "ministerial"]);

/** The same numbered session of one pair is one, whatever else its name says; so is what a headline says of two states. */
function loose(a: Found, b: Found): boolean {
  if (a.sense === "summit" && a.headline !== b.headline && a.parties.length < 2 && b.parties.length < 2) return true;
  if (a.parties.length < 2 || !sameParties(a, b)) return false;
  return (a.session !== null && a.session === b.session) || a.headline !== b.headline;
}

/** A mention in the singular with its number says most, then the longest. */
function weight({ echo, session, plural, headline, first, end }: Found): number {
  return (echo ? -2000 : 0) + (session === null ? 0 : 1000) - (plural ? 500 : 0) - (headline ? 20 : 0) + end - first;
}

/** What both mentions say; the fuller one names the entry. */
function blend(a: Found, b: Found): Found {
  const fuller = weight(b) > weight(a) ? b : a;
  const told = a.told ? a : b;
  const both = copyOf(fuller);
  both.session = a.session ?? b.session;
  both.level = a.level ?? b.level;
  both.portfolio = a.portfolio ?? b.portfolio;
  both.parties = told.parties.length > 0 ? told.parties : a.parties.length > 0 ? a.parties : b.parties;
  both.told = a.told || b.told;
  both.from = a.from ?? b.from;
  both.to = a.to ?? b.to;
  both.year = a.year ?? b.year;
  both.words = union(a.words, b.words);
  both.plural = a.plural && b.plural;
  return both;
}

/** The words of either; a name said again has none of its own as a rule. */
function union(a: readonly string[], b: readonly string[]): readonly string[] {
  const more = b.filter((word) => !a.includes(word));
  return more.length === 0 ? a : [...a, ...more];
}
