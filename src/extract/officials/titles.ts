import { bodyKind } from "../../lexicon/bodies.ts";
import type { Sentence, Tag } from "../../model/reading.ts";
import { takeAntecedent } from "./before.ts";
import { readComplements } from "./complements.ts";
import { isRankWord } from "./flags.ts";
import { takeBefore } from "./modifiers.ts";
import { nameAt } from "./names.ts";
import { addOrganization, bareOffice, isPersonal, type Office, readBody } from "./office.ts";
import { Trait, traitsAt } from "./traits.ts";
import { isCapital, isHyphen, isPossessive, type Words } from "./words.ts";

/** Words before a verb that looks like its noun. */
const TO_DO = new Set("will would to shall should can could may might must also jointly".split(" "));
/** What makes a minister one of a church. */
const CHURCHES = new Set(
  "baptist methodist presbyterian lutheran anglican protestant church unitarian ordained christian".split(" "),
);

/** All offices a sentence names, in text order; none inside another. */
export function officesOf(words: Words, sentence: Sentence, heads: readonly Tag<"office">[]): Office[] {
  const all: Office[] = [];
  for (const head of heads) {
    if (isRankWord(words, head) || isInsideName(words, head)) continue;
    const last = all.at(-1);
    if (last !== undefined && head.first < last.end) continue;
    if (last !== undefined && (isGiven(words, head, last) || isSurname(words, head, last, sentence.end))) continue;
    const office = readOffice(words, sentence, head, last?.end ?? sentence.first);
    if (office === undefined) continue;
    // `chief Cabinet secretary`, `Deputy Foreign Minister`: the later head is the office, the earlier one its rank.
    while (all.length > 0 && (all.at(-1) as Office).head.first >= office.first) all.pop();
    all.push(office);
  }
  return all;
}

/** `African Peer Review Mechanism`: the word stands in the middle of a known name. */
function isInsideName({ reading }: Words, { first, end }: Tag<"office">): boolean {
  for (let at = first - 1; at >= 0 && first - at < 5; at--)
    if ((reading.tag(at, "arrangement")?.end ?? 0) > end) return true;
  return false;
}

/** Words of offices that are given names, and such as are surnames. */
const GIVEN = new Set("amir emir sultan shah akim wali".split(" "));
const SURNAMES = new Set("major king judge prince".split(" "));

/** `Vice-President Amir Salehi`, `Defence Minister Sultan Hashim`: right after a title a given name; `Prime Minister Major said`. */
function isGiven(words: Words, { first, end }: Tag<"office">, before: Office): boolean {
  if (before.end !== first) return false;
  const key = words.key(first);
  const goesOn = isCapital(words.tokens[end]);
  if (goesOn) return GIVEN.has(key);
  if (end > first + 1 || before.head.value.kind === "rank" || !SURNAMES.has(key)) return false;
  return isCapital(words.tokens[first]) && isCapital(words.tokens[before.head.first]);
}

/** `Premier Juan Jimenez Mayor met`: the last word of the holder's name. */
function isSurname(words: Words, { first, end, value }: Tag<"office">, before: Office, limit: number): boolean {
  if (end > first + 1 || value.plural || !isCapital(words.tokens[first]) || first - before.end < 2) return false;
  if (isCapital(words.tokens[end]) || words.key(end) === "of" || before.sealed) return false;
  const name = nameAt(words, before.end, limit);
  return name !== undefined && name.end === end && name.words > 2;
}

/** Words before a rank in small letters: `a general`. */
const BEFORE_RANK = new Set(["a", "retired", "army"]);
/** What a hyphen may tie to a head: `president-elect`, `attorney-general`, `minister-in-charge`. */
const GLUED = new Set(
  "elect designate nominee select general chief delegate in at for cum president emeritus".split(" "),
);
const COMING = new Set(["elect", "designate", "emeritus"]);

function isNumeral(text: string | undefined): boolean {
  return text === "I" || text === "II" || text === "III";
}

function isDeterminer({ tokens }: Words, at: number): boolean {
  return (traitsAt(tokens, at) & Trait.determiner) !== 0;
}

function readOffice(words: Words, sentence: Sentence, head: Tag<"office">, floor: number): Office | undefined {
  const { tokens } = words;
  const token = tokens[head.first];
  if (token === undefined) return undefined;
  // `Shah Mehmood Khan`: a king only in Iran.
  if (token.key === "shah" && isCapital(tokens[head.end]) && !words.names("IR")) return undefined;
  // `Ahmed Wali Khan`, where `Algiers Wali X` is an office.
  const wali = token.key === "wali" && isCapital(token) && isCapital(tokens[head.first - 1]);
  if (wali && !words.stateEnding(head.first) && !words.placeEnding(head.first)) return undefined;
  // `president of the government's Student Union`
  if (head.end > head.first + 1 && isPossessive(tokens, head.end)) {
    const short = shortened(words, head);
    if (short !== undefined) return readOffice(words, sentence, short, floor);
  }
  if (head.value.capital && token.shape === "lower" && !BEFORE_RANK.has(words.key(head.first - 1))) return undefined;
  if (token.key === "minister" && CHURCHES.has(words.key(head.first - 1))) return undefined;
  // `A will co-chair the meeting with B`
  if (head.value.kind === "chairman" && token.shape === "lower") {
    if (TO_DO.has(words.key(head.first - 1))) return undefined;
    // `A and B, minister of trade, co-chair the group`
    if (isDeterminer(words, head.end) && !isDeterminer(words, head.first - 1)) return undefined;
  }
  // `General Mills` is a company.
  if ((words.bodyAt(head.first)?.end ?? 0) > head.end) return undefined;
  const office = bareOffice(sentence, head);
  if (words.key(head.first) === "vice" && head.end > head.first + 1) office.deputy = true;
  readBefore(words, office, Math.max(sentence.first, floor));
  // `minister-level`, `Governor's Palace`, `president-style`: the head is half of another word.
  const next = words.key(head.end);
  const glued = isHyphen(tokens, head.end) && tokens[head.end + 1]?.spaced === false && head.end + 1 < sentence.end;
  if (glued) {
    if (!GLUED.has(words.key(head.end + 1))) return undefined;
    office.end = head.end + 2;
  } else if (COMING.has(next)) office.end = head.end + 1;
  // `Foreign Minister ad interim X`
  if (next === "ad" && words.key(head.end + 1) === "interim") {
    office.acting = true;
    office.omitted.push([head.end, head.end + 2]);
    office.end = head.end + 2;
  }
  if (isPossessive(tokens, office.end)) return undefined;
  // `Finance Minister II Datuk Seri X`
  if (head.value.kind === "minister" && office.end === head.end && isNumeral(tokens[head.end]?.text)) office.end++;
  // `Speaker of the House` of `the House of Representatives`
  const inner = head.end > head.first + 1 ? words.bodyAt(head.end - 1) : undefined;
  if (inner !== undefined && inner.end > office.end) {
    addOrganization(office, inner.first, inner.end);
    readBody(words, office, inner.first, inner.end);
    office.supported = true;
    office.end = inner.end;
  }
  readComplements(words, office, sentence.end);
  return office;
}

/** A head that ends in a body of its own, which something else turns out to belong to: the president alone. */
function shortened(words: Words, head: Tag<"office">): Tag<"office"> | undefined {
  if (words.key(head.first) !== "president" || words.key(head.first + 1) !== "of") return undefined;
  return { ...head, end: head.first + 1, value: { ...head.value, kind: "president" } };
}

/** Walks left from the head over what belongs to the title. */
function readBefore(words: Words, office: Office, floor: number): void {
  const { tokens } = words;
  for (let steps = 0; steps < 16 && office.first > floor; steps++) {
    if (!takeBefore(words, office, floor)) break;
  }
  const before = office.first > floor ? tokens[office.first - 1] : undefined;
  if (office.determiner !== null) return;
  // `At Ford Motor Co., Chairman X said`
  if (!office.supported && before?.text === "," && bodyKind(words.key(office.first - 2)) === "company")
    office.kinds.push("company");
  if (before !== undefined && isDeterminer(words, office.first - 1)) {
    office.determiner = before.key;
    if (before.key === "its" || isPersonal(office)) office.pointing = true;
    if (before.key === "whose") takeAntecedent(words, office);
  }
}
