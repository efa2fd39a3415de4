import type { Office } from "./office.ts";
import type { Words } from "./words.ts";

/** The head's own words, folded. */
export function headText(words: Words, office: Office): string {
  const { head } = office;
  if (head.end === head.first + 1) return words.key(head.first);
  office.called ??= spelledOut(words, head.first, head.end);
  return office.called;
}

function spelledOut(words: Words, first: number, end: number): string {
  let text = "";
  for (let at = first; at < end; at++) {
    const token = words.tokens[at];
    text += (at > first && token?.spaced ? " " : "") + (token?.key ?? "");
  }
  return text;
}

export function bodyText(words: Words, office: Office): string {
  let text = "";
  for (let at = office.first; at < office.end; at++) {
    if (at >= office.head.first && at < office.head.end) continue;
    text += (words.tokens[at]?.spaced && text !== "" ? " " : "") + words.key(at);
  }
  return text;
}

export function isLowercase(words: Words, office: Office): boolean {
  return words.tokens[office.head.first]?.shape === "lower";
}

/** A committee or a department of the body, not the body itself. */
export function saysCommittee(words: Words, office: Office): boolean {
  const text = bodyText(words, office);
  if (/standing committee of the|national committee of the/.test(text)) return false;
  if (/central committee/.test(text))
    return /commission|department|international|organi[sz]ation|propaganda|publicity|office/.test(
      text.replace("central committee", ""),
    );
  return /\b(?:sub)?committee|commission|department|panel|caucus|organizing/.test(text);
}

const STAFF_RANKS = new Set("executive senior group corporate assistant associate".split(" "));
const JUNIOR = new Set(["assistant", "under", "junior", "parliamentary"]);

/** `executive vice president`, `senior vice president`: ranks of companies. */
export function isStaffRank(words: Words, office: Office): boolean {
  if (!office.deputy) return false;
  for (let at = office.first; at < office.head.first; at++) if (STAFF_RANKS.has(words.key(at))) return true;
  return false;
}

export function isJunior(words: Words, office: Office): boolean {
  for (let at = office.first; at < office.head.first; at++) if (JUNIOR.has(words.key(at))) return true;
  return false;
}

/** The name nearest before an `its` is a state's. */
export function followsState(words: Words, office: Office): boolean {
  for (let at = office.first - 2; at >= office.sentence.first; at--) {
    if (words.tokens[at]?.shape === "lower" || words.tokens[at]?.kind !== "word") continue;
    return words.stateEnding(at + 1) !== undefined;
  }
  return false;
}
