import type { NameRun } from "./names.ts";
import type { Scene } from "./scene.ts";
import { Trait, traitsAt } from "./traits.ts";
import { isApostrophe, isStateName } from "./words.ts";

/** `X of Spain`, `X (Laos)` after a name. */
export function stateAfter({ words }: Scene, name: NameRun): string | null {
  const open = words.key(name.end);
  if (open !== "of" && open !== "(" && open !== ",") return null;
  // `R-Kan.`, `(D-Mass.)`
  if (
    open !== "of" &&
    isParty(words.key(name.end + 1)) &&
    words.tokens[name.end + 2]?.text === "-" &&
    !words.tokens[name.end + 2]?.spaced
  )
    return "US";
  if (open === ",") return null;
  const next = words.key(name.end + 1) === "the" ? name.end + 2 : name.end + 1;
  const state = words.reading.tag(next, "state");
  if (state === undefined || state.value.form !== "name") return null;
  return open === "of" || words.tokens[state.end]?.text === ")" ? state.value.code : null;
}

/** The letter of an American party, or of none. */
export function isParty(key: string): boolean {
  return key === "r" || key === "d" || key === "i";
}

/** `Mayor X of Nagasaki`: the state of the town or the province. */
export function townAfter({ words }: Scene, { end }: NameRun): string | null {
  if (words.key(end) !== "of") return null;
  const place = words.reading.tag(end + 1, "place");
  return place?.value.state ?? words.reading.tag(end + 1, "state")?.value.code ?? null;
}

/** `Ecuador's X`, `Spain's Foreign Minister X` is the title's own. */
export function stateBefore({ words }: Scene, name: NameRun): string | null {
  if (words.key(name.first - 1) !== "'s" && !isApostrophe(words.tokens[name.first - 1])) return null;
  const state = words.stateEnding(name.first - 1);
  return state !== undefined && state.value.form === "name" ? state.value.code : null;
}

/** `X headed that of Benin`, `X led the Beninese side`: the side told after the name. */
export function sideAfter({ words }: Pick<Scene, "words">, { end }: NameRun): string | null {
  if (!LEADS.has(words.key(end))) return null;
  if (words.key(end + 1) === "that" && words.key(end + 2) === "of") {
    const state = words.reading.tag(words.key(end + 3) === "the" ? end + 4 : end + 3, "state");
    return state?.value.form === "name" ? state.value.code : null;
  }
  const state = words.key(end + 1) === "the" ? words.reading.tag(end + 2, "state") : undefined;
  return state !== undefined &&
    isStateName(state.value) &&
    (traitsAt(words.tokens, state.end) & Trait.side) !== 0 &&
    words.key(state.end) !== "while"
    ? state.value.code
    : null;
}

const LEADS = new Set(["led", "headed", "leads", "heads"]);

/** How far before a person the side they are placed in is looked for, in tokens. */
const REACH = 60;

/** How far from its side a verb may stand; `the Israeli side in the coming peace talks would be led by X`. */
const NEAREST = 6;
const FARTHEST = 14;
const LEADING = new Set(["led", "headed", "represented"]);
const SIDE_VERBS = new Set([...LEADING, ..."included include including comprised includes were was".split(" ")]);

/** States named as adjectives or names before a word: the side or delegation a person is placed in. */
export function sideBefore({ words, sentence }: Pick<Scene, "words" | "sentence">, at: number): string | null {
  const floor = Math.max(sentence.first, at - REACH);
  for (let word = at - 1; word > floor; word--) {
    if ((traitsAt(words.tokens, word) & Trait.side) === 0) continue;
    // `…, while B headed the other`
    if (words.key(word) === "while") return null;
    let end = word;
    while (
      end > sentence.first &&
      /^(?:government|negotiating|official|high-level|trade|ministerial|parliamentary|military|senior|business|economic)$/.test(
        words.key(end - 1),
      )
    )
      end--;
    if (words.key(end - 1) === "'s") end--;
    const state = words.stateEnding(end);
    if (state === undefined || !isStateName(state.value)) continue;
    // `attended on the Sudanese side by X, …; Y, …; and Z, …`
    if (
      words.key(word + 1) === "by" &&
      /^(?:on|from|for)$/.test(words.key(state.first - 2)) &&
      !isTime(words, word + 2)
    )
      return state.value.code;
    for (let verb = word + 1; verb < at && verb <= word + FARTHEST; verb++) {
      const mark = words.tokens[verb]?.text === ",";
      if (verb > word + NEAREST && mark) break;
      if ((mark && verb === word + 1) || (verb <= word + NEAREST ? SIDE_VERBS : LEADING).has(words.key(verb)))
        return state.value.code;
    }
  }
  return null;
}

function isTime({ reading }: Scene["words"], at: number): boolean {
  return (
    reading.tag(at, "weekday") !== undefined ||
    reading.tag(at, "month") !== undefined ||
    reading.tag(at, "time") !== undefined
  );
}
