import { cities, divisions } from "../lexicon/cities.ts";
import { states } from "../lexicon/states.ts";
import { placeKey } from "./place-key.ts";

// Names of places by their keys, to states (ISO alpha-2).

const statesIn = (form: "capital" | "name") =>
  states.entries.filter(({ value }) => value.form === form).map(({ words, value }) => [words, value.code] as const);

/** Of cities that share a name, the capital; else the first of the list. */
function byKey(names: ReadonlyArray<readonly [string, string]>): ReadonlyMap<string, string> {
  const known: Map<string, string> = new Map();
  for (const [name, state] of names) {
    const key = placeKey(name);
    if (!known.has(key)) known.set(key, state);
  }
  return known;
}

export const CITIES = byKey([...statesIn("capital"), ...cities]);
export const STATES = byKey(statesIn("name"));
export const DIVISIONS = byKey(divisions);
