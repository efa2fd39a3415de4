import type { NameRun } from "./names.ts";
import { stateAfter, stateBefore } from "./near.ts";
import type { Office } from "./office.ts";
import type { Scene, Tie } from "./scene.ts";

/** `president and chief operating officer of Acme's dairy unit`: what the second is of, the first is of. */
function shareFirm(offices: readonly Office[]): void {
  const officer = offices.length < 2 ? undefined : offices.find(({ head }) => head.value.kind === "officer");
  if (officer === undefined) return;
  for (const office of offices) {
    const { head, organization, kinds, states } = office;
    if (head.value.kind !== "president" || organization !== null || kinds.length > 0 || states.length > 0) continue;
    if (officer.kinds.some((kind) => kind !== "plain" && kind !== "local")) kinds.push(...officer.kinds);
    else kinds.push("company");
    office.international = officer.international;
  }
}

/** A tie of the sentence's own words; the state is the one beside the name, where there is one and no other is given. */
export function tie(
  rule: string,
  scene: Scene,
  name: NameRun,
  offices: readonly Office[],
  { state, former = false }: Partial<Pick<Tie, "state" | "former">> = {},
): Tie {
  shareFirm(offices);
  return {
    rule,
    name,
    offices,
    sentence: scene.sentence,
    state: state === undefined ? (stateAfter(scene, name) ?? stateBefore(scene, name)) : state,
    inferred: false,
    former,
  };
}

/** Sorts ties by where their names stand; most are in order as they are found. */
export function inTextOrder(ties: Tie[]): Tie[] {
  for (let i = 1; i < ties.length; i++)
    if ((ties[i] as Tie).name.first < (ties[i - 1] as Tie).name.first)
      return ties.sort((a, b) => a.name.first - b.name.first);
  return ties;
}
