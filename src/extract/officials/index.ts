import type { Reading } from "../../model/reading.ts";
import type { Official } from "../../schema/record.ts";
import { slug } from "../../text/fold.ts";
import type { Extractor } from "../types.ts";
import { tieState } from "./claims.ts";
import { isStateless, keepCompany, noteBeside } from "./company.ts";
import { countriesOf } from "./countries.ts";
import { titlesOf } from "./held.ts";
import { mentionsOf } from "./mentions.ts";
import { nameText } from "./names.ts";
import { type Person, peopleOf } from "./people.ts";
import { actingTies, bridgedTie, counterpartTies, elidedTies } from "./relations.ts";
import { type Scene, scenesOf, type Tie } from "./scene.ts";
import { STRENGTH } from "./states.ts";
import { inTextOrder } from "./tie.ts";
import { tiesOf } from "./ties.ts";
import { verbTies } from "./verbs.ts";
import { type Words, wordsOf } from "./words.ts";

/** People with the offices an article states: offices and names of each sentence, tied, then joined into people. */
export const extractOfficials: Extractor<Official> = (reading: Reading) => {
  if (reading.all("office").length === 0 && reading.all("cue").length === 0) return { items: [], diagnostics: [] };
  const words = wordsOf(reading);
  const scenes = scenesOf(words);
  const ties = allTies(words, scenes);
  if (ties.length === 0) return { items: [], diagnostics: [] };
  const people = peopleOf(words, ties, scenes, (a, b) => areCompatible(words, a, b));
  const mentions = mentionsOf(words, people, scenes);
  const countries = countriesOf(words, people);
  const items = people
    .map((person, n) => official(words, person, countries.get(person) ?? null, mentions[n] ?? []))
    .sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0));
  return { items, diagnostics: [] };
};

/** How far back in a sentence company is looked for, in ties. */
const NEAR = 12;
/** How far back a counterpart's other is looked for, in ties. */
const REACH = 24;

function allTies(words: Words, scenes: readonly Scene[]): Tie[] {
  const all: Tie[] = [];
  const stateOf = (tie: Tie) => tieState(words, tie).state;
  let previous: Scene | undefined;
  for (const scene of scenes) {
    const { offices, cues } = scene;
    // Most sentences name no office.
    if (offices.length === 0 && cues.length === 0 && previous === undefined) continue;
    const own = tiesOf(scene);
    for (let i = 0; i < own.length; i++) {
      const tie = own[i] as Tie;
      const before = i === 0 ? undefined : own[i - 1];
      if (isStateless(words, tie)) keepCompany(words, tie, own.slice(Math.max(0, i - NEAR), i), all);
      if (before !== undefined) noteBeside(words, before, tie);
    }
    for (const tie of own) all.push(tie);
    // Either looks at the ties of the sentence alone and those before it.
    const told = cues.length > 0 ? verbTies(scene, all) : NONE;
    const elided = own.length > 0 ? elidedTies(scene, own) : NONE;
    for (const tie of told) all.push(tie);
    for (const tie of elided) all.push(tie);
    if (previous !== undefined) {
      const bridged = bridgedTie(previous, scene, own);
      if (bridged !== undefined) all.push(bridged);
    }
    // A sentence without offices lends none to the next.
    previous = offices.length > 0 ? scene : undefined;
    if (cues.length === 0) continue;
    if (cues.some(({ value }) => value.counterpart)) all.push(...counterpartTies(scene, all.slice(-REACH), stateOf));
    all.push(...actingTies(scene, own));
  }
  return inTextOrder(all);
}

const NONE: readonly never[] = [];

/** Two finds may be one person: no two states contradict, and offices of one man's standing agree. */
function areCompatible(words: Words, a: Person, b: Person): boolean {
  const [x, y] = [a, b].map(
    (person) =>
      new Set(
        person.ties
          .map((tie) => tieState(words, tie))
          .filter(({ strength }) => strength >= STRENGTH.body)
          .map(({ state }) => state),
      ),
  );
  if (x === undefined || y === undefined || x.size === 0 || y.size === 0) return true;
  return [...x].some((state) => y.has(state));
}

function official(words: Words, person: Person, country: string | null, mentions: Official["mentions"]): Official {
  const name = nameText(words, person.name);
  return {
    id: slug(name),
    name,
    country,
    titles: titlesOf(words, person, country),
    mentions,
    rule: person.rule,
  };
}
