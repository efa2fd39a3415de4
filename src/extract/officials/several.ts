import type { Done } from "./chains.ts";
import type { NameRun } from "./names.ts";
import { isParty, stateAfter } from "./near.ts";
import type { Office } from "./office.ts";
import type { Scene } from "./scene.ts";
import { tie } from "./tie.ts";

/** `Prime Ministers A and B`, `the presidents of X and Y, A and B`: one office, many holders. */
export function several(scene: Scene, done: Done): void {
  const { words } = scene;
  for (const office of scene.offices) {
    if (!office.head.value.plural || done.has(office)) continue;
    const comma = words.tokens[office.end]?.text === ",";
    const names: Array<{ name: NameRun; state: string | null }> = [];
    // `the ministers of A of Poland and B of Hungary`
    let at = comma || words.key(office.end) === "of" ? office.end + 1 : office.end;
    while (names.length < 24) {
      const name = scene.nameStartingAt(at);
      if (name === undefined) break;
      const state = stateAfter(scene, name);
      names.push({ name, state });
      at = name.end;
      const open = words.key(at + 1) === "the" ? at + 2 : at + 1;
      const named = state === null ? undefined : words.reading.tag(open, "state");
      if (named !== undefined) {
        at = named.end;
        if (words.tokens[at]?.text === ")") at++;
      }
      at = skipParty(scene, at);
      let link = at;
      if (words.tokens[link]?.text === ",") link++;
      if (words.key(link) === "and") link++;
      if (link === at) break;
      at = link;
    }
    if (comma && names.length === 1 && names[0] !== undefined) names.push(...alternating(scene, names[0].name.end));
    if (names.length === 0 || (comma && names.length < 2)) continue;
    // `the leaders of Micronesia, Polynesia and Melanesia` names no one.
    const single = names.some(({ name }) => name.words < 2 && !name.addressed);
    if (comma && single && office.states.length > 0 && office.states.length !== names.length) continue;
    // `the ministers of Egypt, A, and Jordan, B`
    if (names[0]?.state === null && names[1]?.state !== null && office.states.length === 1)
      names[0].state = office.states[0] ?? null;
    const sides = office.determiner === "their" ? statesBefore(scene, office) : [];
    if (sides.length === names.length) office.pointing = false;
    for (const [n, { name, state }] of names.entries()) {
      const side = sides.length === names.length ? (sides[n] ?? null) : null;
      const own =
        state ??
        side ??
        (office.states.length === names.length && names.length > 1 ? (office.states[n] ?? null) : null);
      done.add(tie("title-of-several", scene, name, [office], { state: own }));
    }
  }
}

/** How far before an office the states are looked for whose it is, in tokens. */
const REACH = 40;

/** `East Germany and Romania sent their foreign ministers, A and B`: the states joined last before. */
function statesBefore({ words, sentence }: Scene, { first }: Office): string[] {
  for (let at = first - 1; at > sentence.first && first - at < REACH; at--) {
    const last = words.key(at - 1) === "and" ? words.reading.tag(at, "state") : undefined;
    if (last?.value.form !== "name") continue;
    const states = [last.value.code];
    for (let end = at - 1; ; ) {
      const state = words.stateEnding(words.tokens[end - 1]?.text === "," ? end - 1 : end);
      if (state?.value.form !== "name") break;
      states.unshift(state.value.code);
      end = state.first - 1;
      if (words.tokens[end]?.text !== ",") break;
    }
    if (states.length > 1) return states;
  }
  return [];
}

/** What follows the first name of `the ministers of Egypt, A, and Jordan, B`: a state and a name by turns. */
function alternating(scene: Scene, from: number): Array<{ name: NameRun; state: string | null }> {
  const { words } = scene;
  const found: Array<{ name: NameRun; state: string | null }> = [];
  for (let at = from; found.length < 12; ) {
    if (words.tokens[at]?.text === ",") at++;
    if (words.key(at) === "and") at++;
    if (words.key(at) === "of") at++;
    if (words.key(at) === "the") at++;
    const state = words.reading.tag(at, "state");
    if (state?.value.form !== "name" || words.tokens[state.end]?.text !== ",") break;
    const name = scene.nameStartingAt(state.end + 1);
    if (name === undefined) break;
    found.push({ name, state: state.value.code });
    at = name.end;
  }
  return found;
}

/** Steps over `(D-Calif.)` and `, R-Va.,` after a legislator's name. */
function skipParty({ words, sentence }: Scene, at: number): number {
  const { tokens } = words;
  const mark = tokens[at]?.text;
  if ((mark !== "," && mark !== "(") || !isParty(words.key(at + 1)) || tokens[at + 2]?.text !== "-") return at;
  for (let end = at + 3; end <= at + 6 && end < sentence.end; end++) {
    if (tokens[end]?.text === ")") return end + 1;
    if (tokens[end]?.text === "," || words.key(end) === "and") return end;
  }
  return at;
}
