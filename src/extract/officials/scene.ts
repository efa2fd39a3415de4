import { bodyKind } from "../../lexicon/bodies.ts";
import { SURNAMES_TOO } from "../../lexicon/names.ts";
import type { Sentence, Tag, TagClass } from "../../model/reading.ts";
import type { OfficeKind } from "../../model/tag.ts";
import { firstFrom } from "../../text/find.ts";
import { type NameRun, nameAt } from "./names.ts";
import type { Office } from "./office.ts";
import { officesOf } from "./titles.ts";
import { Edge, isCapital, type Words } from "./words.ts";

/** One sentence's offices and names: what the rules tie to each other. Names are looked for once a rule asks for them. */
export class Scene {
  readonly words: Words;
  readonly sentence: Sentence;
  readonly offices: readonly Office[];
  readonly cues: readonly Tag<"cue">[];
  #names: readonly NameRun[] | null = null;

  constructor(words: Words, sentence: Sentence, offices: readonly Office[], cues: readonly Tag<"cue">[]) {
    this.words = words;
    this.sentence = sentence;
    this.offices = offices;
    this.cues = cues;
  }

  /** Names outside offices, in text order, none overlapping. */
  get names(): readonly NameRun[] {
    this.#names ??= namesIn(this.words, this.sentence, this.offices);
    return this.#names;
  }

  nameEndingAt(end: number): NameRun | undefined {
    const next = firstFrom(this.names, end);
    const name = next === 0 ? undefined : this.names[next - 1];
    return name?.end === end ? name : undefined;
  }

  /** The name that begins at a token, or whose forms of address do. */
  nameStartingAt(first: number): NameRun | undefined {
    const name = this.names[firstFrom(this.names, first)];
    return name !== undefined && (name.first === first || name.from === first) ? name : undefined;
  }
}

function namesIn(words: Words, sentence: Sentence, offices: readonly Office[]): readonly NameRun[] {
  const { reading, edges } = words;
  let names: NameRun[] | null = null;
  let next = 0;
  let office: Office | undefined;
  let ends = -1;
  let opens = offices[0]?.first ?? sentence.end;
  for (let at = sentence.first; at < sentence.end; ) {
    if (at >= opens) {
      office = offices[next] as Office;
      ends = office.end;
      opens = offices[++next]?.first ?? sentence.end;
      if (at < office.end) at = office.end;
      continue;
    }
    const after = at === ends ? office : undefined;
    // Most tokens: marks, and words in small letters.
    if (after === undefined && ((edges[at] as number) & Edge.opens) === 0) {
      at++;
      continue;
    }
    const name = nameFrom(words, at, sentence, after);
    if (name !== undefined) {
      if (names === null) names = [name];
      else names.push(name);
      at = name.end;
      continue;
    }
    // The words inside `Republic of Korea` are no names.
    if (reading.tagsAt(at).length === 0) at++;
    else at = Math.max(at + 1, reading.tag(at, "state")?.end ?? 0, words.bodyAt(at)?.end ?? 0);
  }
  return names ?? NONE;
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
  const { reading } = words;
  const heads = inTurn(reading.all("office"));
  const cues = inTurn(reading.all("cue"));
  return reading.sentences.map((sentence) => {
    const own = heads(sentence.end);
    const offices = own.length === 0 ? NONE : officesOf(words, sentence, own);
    return new Scene(words, sentence, offices, cues(sentence.end));
  });
}

const NONE: readonly never[] = [];

/** Hands out tags sentence by sentence: those before a sentence's end that were not handed out. */
function inTurn<C extends TagClass>(tags: readonly Tag<C>[]): (end: number) => readonly Tag<C>[] {
  let next = 0;
  return (end) => {
    const from = next;
    while (next < tags.length && (tags[next]?.first ?? 0) < end) next++;
    return from === next ? NONE : tags.slice(from, next);
  };
}

const CROWNED: ReadonlySet<OfficeKind> = new Set(["monarch", "royal", "cleric"] as const);

function nameFrom(words: Words, at: number, sentence: Sentence, after: Office | undefined): NameRun | undefined {
  const token = words.tokens[at];
  // Any particle opens a name right after a title.
  const opens = after !== undefined || isCapital(token) || words.reading.tag(at, "cue")?.value.particle === true;
  if (token === undefined || !opens) return undefined;
  const crowned = after !== undefined && CROWNED.has(after.head.value.kind);
  return nameAt(words, at, sentence.end, crowned) ?? (after === undefined ? undefined : soleSurname(words, at, after));
}

const LED: ReadonlySet<OfficeKind> = new Set(["premier", "president", "minister", "chancellor", "secretary"] as const);

/** `Prime Minister Major said`, `Prime Minister May told`: a surname that is another word, right after a title in capitals. */
function soleSurname({ tokens, reading, key }: Words, at: number, { determiner, head }: Office): NameRun | undefined {
  if (determiner !== null || !LED.has(head.value.kind) || tokens[head.first]?.shape === "lower") return undefined;
  const next = tokens[at + 1];
  if (!SURNAMES_TOO.has(key(at)) || isCapital(next) || next?.kind === "number") return undefined;
  if (
    bodyKind(key(at)) !== undefined ||
    reading.tag(at, "state") ||
    reading.tag(at, "place") ||
    reading.tag(at, "body")
  )
    return undefined;
  // `the visit of Prime Minister May through June`
  if (reading.tag(at, "month") && !/^(?:said|says|told|has|had|will|was|is|met|and|,|'s|’s)$/.test(next?.key ?? ""))
    return undefined;
  return { from: at, first: at, end: at + 1, words: 1, addressed: false };
}
