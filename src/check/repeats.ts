import type { SourceText } from "../model/article.ts";
import { compare, type Draft, pathOf } from "./finding.ts";
import { key } from "./hash.ts";

/** What is kept of an article to know its text again: a key and a length for each of its sentences. */
interface Trace {
  readonly source: SourceText;
  /** Asked about, or only there to be repeated. */
  readonly asked: boolean;
  readonly keys: Float64Array;
  readonly lengths: Uint32Array;
  readonly length: number;
}

export interface Repeat {
  readonly source: SourceText;
  readonly draft: Draft;
}

/** How much of the longer of two articles the other must say, for one to repeat the other. */
const SHARE = 0.8;
/** A sentence that more articles than this share is a stock phrase; more would make the search quadratic. */
const HOLDERS = 50;

/** Collects articles one by one and tells in the end which repeat another. Memory: twelve bytes a sentence. */
export class Repeats {
  readonly #traces: Trace[] = [];

  /** @param asked Whether a finding may be about this article; if not, it is only there to be repeated. */
  add(source: SourceText, asked: boolean): void {
    const sentences = sentencesOf(source.text);
    const lengths = Uint32Array.from(sentences, (sentence) => sentence.length);
    this.#traces.push({
      // The text is let go: only a place at the article's start is needed of it.
      source: { ...source, text: opening(source.text) },
      asked,
      keys: Float64Array.from(sentences, key),
      lengths,
      length: lengths.reduce((sum, length) => sum + length, 0),
    });
  }

  /** Each article that is asked about and repeats one that is not, or that comes before it by path and place. */
  find(): Repeat[] {
    const traces = this.#traces.toSorted(
      (a, b) =>
        Number(a.asked) - Number(b.asked) ||
        compare(pathOf(a.source), pathOf(b.source)) ||
        (a.source.line ?? 0) - (b.source.line ?? 0),
    );
    const holders = new Map<number, number[]>();
    const repeats: Repeat[] = [];
    for (const [index, trace] of traces.entries()) {
      if (trace.asked) {
        const other = traces[mostShared(trace, traces, holders)];
        if (other !== undefined) repeats.push({ source: trace.source, draft: draftOf(other) });
      }
      for (const sentence of trace.keys) {
        const list = holders.get(sentence);
        if (list === undefined) holders.set(sentence, [index]);
        else if (list.length < HOLDERS && list.at(-1) !== index) list.push(index);
      }
    }
    return repeats;
  }
}

function draftOf({ source }: Trace): Draft {
  const where = source.line === null ? pathOf(source) : `${pathOf(source)}:${source.line}`;
  return {
    rule: "repeated-article",
    span: null,
    message: `repeats ${where}`,
    content: source.id,
  };
}

/** The index of the earlier article that says the most of this one, or -1 where none says enough. */
function mostShared(trace: Trace, traces: readonly Trace[], holders: ReadonlyMap<number, readonly number[]>): number {
  const shared = new Map<number, number>();
  for (const [k, sentence] of trace.keys.entries()) {
    for (const holder of holders.get(sentence) ?? []) {
      shared.set(holder, (shared.get(holder) ?? 0) + (trace.lengths[k] ?? 0));
    }
  }
  let best = -1;
  let most = 0;
  for (const [holder, length] of shared) {
    const longer = Math.max(trace.length, traces[holder]?.length ?? 0);
    const share = length / longer;
    if (share >= SHARE && (share > most || (share === most && holder < best))) {
      best = holder;
      most = share;
    }
  }
  return best;
}

const STAMP = /^\s{0,64}date\s\d{4}-\d{2}-\d{2}/u;

/** The text's sentences as letters and digits alone: a new stamp, other spaces or other quotes make no other article. */
function sentencesOf(text: string): string[] {
  return text
    .replace(STAMP, "")
    .normalize("NFC")
    .toLowerCase()
    .split(/[.!?…](?=\s|$)|\n/u)
    .map((sentence) => sentence.replace(/[^\p{L}\p{M}\p{N}]/gu, ""))
    .filter((sentence) => sentence !== "");
}

/** The text up to the end of its first line that says something. */
function opening(text: string): string {
  const end = text.indexOf("\n", Math.max(0, text.search(/\S/u)));
  return end === -1 ? text : text.slice(0, end);
}
