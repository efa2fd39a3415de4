import type { Sentence, Tag } from "../../model/reading.ts";
import { firstFrom } from "../../text/find.ts";
import type { Context } from "./context.ts";
import { IS } from "./words.ts";

/** Tokens a subject may stand before its object: further back a sentence speaks of something else. */
export const REACH = 80;

/**
 * States that a sentence joins before a token, as its subject: `Serbia, Croatia and Bosnia signed`, a headline's
 * `China, Pakistan sign`, `Moscow and Hanoi agreed`. Sorted; null where fewer than two are joined.
 */
export function coordinated(context: Context, sentence: Sentence, before: number): readonly string[] | null {
  const { states } = context;
  let past = 0;
  for (let i = firstFrom(states, Math.max(sentence.first, before - REACH)); i < states.length; i++) {
    const { first } = states[i] as Tag<"state">;
    if (first >= before) return null;
    if (first < past) continue;
    const list = listFrom(context, first, before);
    if (list.codes.size >= 2 && !context.is(first - 1, IS.placing)) return [...list.codes].sort();
    past = list.end;
  }
  return null;
}

function listFrom(context: Context, from: number, before: number): { codes: Set<string>; end: number } {
  const { reading } = context;
  const codes = new Set<string>();
  let at = from;
  let end = from;
  while (at < before) {
    const state = reading.tag(at, "state");
    if (state === undefined || state.value.form === "adjective" || state.value.form === "prefix") break;
    codes.add(context.codeOf(state));
    end = state.end;
    let next = state.end;
    if (context.token(next)?.text === ",") next++;
    if (context.token(next)?.key === "and" || context.token(next)?.text === "&") next++;
    if (next === state.end) break;
    if (context.token(next)?.key === "the") next++;
    at = next;
  }
  return { codes, end };
}

/** The states of a sentence where it joins two or more, or names just two; none where an organisation acts in it. */
export function pairIn(context: Context, sentence: Sentence, before: number): readonly string[] | null {
  const joined = coordinated(context, sentence, before);
  if (joined !== null) return joined;
  const codes = context.statesIn(sentence);
  // An organisation in the sentence may be the one that acts.
  for (let at = Math.max(sentence.first, before - REACH); at < before; at++) {
    if (context.reading.tag(at, "arrangement")?.value.kind === "organization") return [];
  }
  return codes.length === 2 ? [...codes].sort() : null;
}

/** Whose arrangement `with X` it is: the state that acts nearest before it, else the one the sentence or the article is about. */
export function subjectOf(
  context: Context,
  sentence: Sentence,
  before: number,
  codes: readonly string[],
): string | null {
  for (let at = before - 1; at >= Math.max(sentence.first, before - 60); at--) {
    // An organisation acts nearer than any state.
    const body = context.reading.tag(at, "arrangement");
    if (body?.value.kind === "organization" && !context.is(at - 1, IS.placing)) return null;
    const state = context.reading.tag(at, "state");
    if (state === undefined || state.value.form === "capital" || codes.includes(state.value.code)) continue;
    if (!context.is(at - 1, IS.placing)) return state.value.code;
  }
  const here = context.statesIn(sentence).find((code) => !codes.includes(code));
  const { home } = context.reading.article;
  const pair = context.pair?.filter((code) => !codes.includes(code)) ?? [];
  const other = here ?? pair.find((code) => code === home) ?? pair[0];
  if (other !== undefined) return other;
  // `a treaty with Beijing will be signed when he visits Moscow`
  const seat = capitalIn(context, sentence, codes);
  if (seat !== null) return seat;
  return context.main !== null && !codes.includes(context.main) ? context.main : null;
}

/** The one state whose capital a sentence names besides. */
function capitalIn(context: Context, sentence: Sentence, codes: readonly string[]): string | null {
  const seats = context.capitalsIn(sentence).filter(({ value }) => !codes.includes(value.code));
  return seats.length === 1 && seats[0] !== undefined ? context.codeOf(seats[0]) : null;
}
