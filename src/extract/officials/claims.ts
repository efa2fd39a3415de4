import type { Claim, Office } from "./office.ts";
import type { Tie } from "./scene.ts";
import { ownState, pointedState, STRENGTH } from "./states.ts";
import type { Words } from "./words.ts";

export const NO_CLAIM: Claim = { state: null, strength: STRENGTH.none };

/** The state a tie's person acts for, as far as the place itself says. */
export function tieState(words: Words, tie: Tie): Claim {
  if (tie.state !== null) return { state: tie.state, strength: STRENGTH.stated };
  if (tie.inferred) return NO_CLAIM;
  let best = NO_CLAIM;
  for (const office of tie.offices) best = surest(best, officeClaim(words, office));
  return best;
}

export function officeClaim(words: Words, office: Office): Claim {
  const own = ownState(words, office);
  return own.strength > STRENGTH.context ? own : surest(pointedState(words, office), own);
}

/** The surer of two claims, the first of equals. */
export function surest(a: Claim, b: Claim): Claim {
  return b.strength > a.strength ? b : a;
}
