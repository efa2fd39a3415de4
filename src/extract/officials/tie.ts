import type { NameRun } from "./names.ts";
import { stateAfter, stateBefore } from "./near.ts";
import type { Office } from "./office.ts";
import type { Scene, Tie } from "./scene.ts";

/** A tie of the sentence's own words; the state is the one beside the name, where there is one. */
export function tie(
  rule: string,
  scene: Scene,
  name: NameRun,
  offices: readonly Office[],
  more: Partial<Tie> = {},
): Tie {
  return {
    rule,
    name,
    offices,
    sentence: scene.sentence,
    state: stateAfter(scene, name) ?? stateBefore(scene, name),
    inferred: false,
    former: false,
    ...more,
  };
}
