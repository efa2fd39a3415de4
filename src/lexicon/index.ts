import type { LexiconClass } from "../model/lexicon.ts";
import { arrangements } from "./arrangements.ts";
import { bodies } from "./bodies.ts";
import { months, weekdays } from "./calendar.ts";
import { cues } from "./cues.ts";
import { heads } from "./mechanism-heads.ts";
import { numerals, ordinals } from "./numerals.ts";
import { offices } from "./offices.ts";
import { places } from "./places.ts";
import { portfolios } from "./portfolios.ts";
import { qualifiers } from "./qualifiers.ts";
import { states } from "./states.ts";
import { times } from "./time.ts";

/** Every class the tagging pass knows. One line a class. */
export const LEXICONS: readonly LexiconClass[] = [
  states,
  months,
  weekdays,
  numerals,
  ordinals,
  times,
  arrangements,
  heads,
  qualifiers,
  offices,
  cues,
  portfolios,
  bodies,
  places,
] as readonly LexiconClass[];
