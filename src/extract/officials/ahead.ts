import { bodyKind } from "../../lexicon/bodies.ts";
import type { Tag } from "../../model/reading.ts";
import { isAcronym, isCapital, isHyphen, isLower, isPossessive, type Words } from "./words.ts";

/** `Rwanda, Burundi and the DRC` after a plural head, from its first state on. */
export function statesListed({ reading, tokens, key }: Words, first: Tag<"state">, stop: number): Tag<"state">[] {
  const all = [first];
  for (let at = first.end; at < stop; ) {
    let next = tokens[at]?.text === "," ? at + 1 : at;
    if (key(next) === "and") next++;
    if (next === at) break;
    if (key(next) === "the") next++;
    const state = reading.tag(next, "state");
    if (state === undefined || state.value.form !== first.value.form || isPossessive(tokens, state.end)) break;
    all.push(state);
    at = state.end;
  }
  return all;
}

/** Where the bracketed acronym ends that closes a name of capitals; `from` where none does. */
export function acronymAhead({ tokens, key, reading }: Words, from: number, stop: number): number {
  for (let at = from; at < stop && at < from + 10; at++) {
    const inner = tokens[at + 1];
    if (tokens[at]?.text === "(")
      return inner !== undefined && isAcronym(inner) && tokens[at + 2]?.text === ")" ? at + 3 : from;
    if (reading.tag(at, "office") || !(isCapital(tokens[at]) || /^(?:and|of|for|the|&|on|in)$/.test(key(at))))
      return from;
  }
  return from;
}

/** `the Chinese follow-up committee`: where common words after a state's adjective end in a body's; else `from`. */
export function commonBody({ tokens, key }: Words, from: number, stop: number): number {
  for (let at = from; at < stop && at < from + 5; at++) {
    if (!isLower(tokens[at]) && !isHyphen(tokens, at)) return from;
    const kind = bodyKind(key(at));
    if (kind !== undefined && kind !== "plain" && !isHyphen(tokens, at + 1)) return at + 1;
  }
  return from;
}

/** `Chancellery of the …`, `Office of the …`: the office inside names the body. */
export function housesOffice(words: Words, at: number, start: number): boolean {
  const of = words.key(at - 1) === "the" ? at - 2 : at - 1;
  return (
    of > start &&
    words.key(of) === "of" &&
    (/^(?:chancellery|office|cabinet|secretariat|chancery)$/.test(words.key(of - 1)) ||
      // `Council of Ministers`, `Institute of Directors`
      (words.reading.tag(at, "office")?.value.plural === true && bodyKind(words.key(of - 1)) === "body"))
  );
}

/** A single name may follow a portfolio or a state, not any word of an organisation: `University of Cape Town`. */
export function isBoundary(words: Words, anchor: number): boolean {
  const state = words.stateEnding(anchor);
  return (
    words.portfolioEnding(anchor) !== undefined ||
    words.placeEnding(anchor) !== undefined ||
    state?.value.form === "name"
  );
}
