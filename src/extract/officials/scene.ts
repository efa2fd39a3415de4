import type { Sentence } from "../../model/reading.ts";
import { type NameRun, nameAt } from "./names.ts";
import type { Office } from "./office.ts";
import { officesOf } from "./titles.ts";
import { isCapital, type Words } from "./words.ts";

/** One sentence's offices and names: what the rules tie to each other. */
export interface Scene {
  readonly words: Words;
  readonly sentence: Sentence;
  readonly offices: readonly Office[];
  /** Names outside offices, in text order, none overlapping. */
  readonly names: readonly NameRun[];
  nameEndingAt(end: number): NameRun | undefined;
  nameStartingAt(first: number): NameRun | undefined;
}

/** A name with the offices that one place of the text gives it. */
export interface Tie {
  readonly rule: string;
  readonly name: NameRun;
  readonly offices: readonly Office[];
  readonly sentence: Sentence;
  /** A state the place names for the person beside the title (`of Spain`, `his Lao counterpart`), or null. */
  readonly state: string | null;
  /** The offices are the other's, whom a counterpart matches. */
  readonly inferred: boolean;
  readonly former: boolean;
}

/** The sentences of an article, each with the offices and names it holds. */
export function scenesOf(words: Words): Scene[] {
  const heads = words.reading.all("office");
  let next = 0;
  return words.reading.sentences.map((sentence) => {
    const from = next;
    while (next < heads.length && (heads[next]?.first ?? 0) < sentence.end) next++;
    const offices = from === next ? [] : officesOf(words, sentence, heads.slice(from, next));
    return sceneOf(words, sentence, offices);
  });
}

function sceneOf(words: Words, sentence: Sentence, offices: readonly Office[]): Scene {
  const { tokens } = words;
  const names: NameRun[] = [];
  const ends = new Map<number, NameRun>();
  const starts = new Map<number, NameRun>();
  let office = 0;
  for (let at = sentence.first; at < sentence.end; ) {
    while (office < offices.length && (offices[office]?.end ?? 0) <= at) office++;
    const here = offices[office];
    if (here !== undefined && at >= here.first && at < here.end) {
      at = here.end;
      continue;
    }
    const opened = here !== undefined || office > 0;
    const after = opened && offices[office - 1]?.end === at ? offices[office - 1] : undefined;
    const token = tokens[at];
    const name =
      isCapital(token) || after !== undefined || tokens[at - 1]?.spaced === false || token?.shape === "lower"
        ? nameFrom(words, at, sentence, after)
        : undefined;
    if (name === undefined) {
      // The words inside `Republic of Korea` are no names.
      at = Math.max(at + 1, words.reading.tag(at, "state")?.end ?? 0, words.bodyAt(at)?.end ?? 0);
      continue;
    }
    names.push(name);
    ends.set(name.end, name);
    starts.set(name.first, name);
    starts.set(at, name);
    at = name.end;
  }
  return {
    words,
    sentence,
    offices,
    names,
    nameEndingAt: (end) => ends.get(end),
    nameStartingAt: (first) => starts.get(first),
  };
}

function nameFrom(words: Words, at: number, sentence: Sentence, after: Office | undefined): NameRun | undefined {
  const token = words.tokens[at];
  // A particle opens a name only right after a title.
  if (
    token === undefined ||
    (!isCapital(token) && after === undefined && !/^al$|^de$|^van$|^von$|^bin$|^el$/.test(token.key))
  )
    return undefined;
  const crowned = after !== undefined && /^(?:monarch|royal|cleric)$/.test(after.head.value.kind);
  return nameAt(words, at, sentence.end, after !== undefined && after.states.length > 0, crowned);
}
