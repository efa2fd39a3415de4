/**
 * Verbs and nouns by which news says that a quantity moved. Verbs: base form and, where it does not take -ed, its past
 * and participle (`rise/rose/risen`).
 */
export const UP_VERBS =
  "rise/rose/risen increase grow/grew/grown climb jump surge soar gain advance rally expand leap/leapt/leaped swell/swelled/swollen accelerate " +
  "strengthen appreciate improve rebound recover rocket skyrocket spike balloon spurt mount escalate inflate widen multiply inch edge tick creep/crept " +
  "raise boost hike lift add bump/bumped uplift augment heighten extend enlarge push elevate double firm quicken bounce";
export const DOWN_VERBS =
  "fall/fell/fallen decrease decline drop/dropped dip/dipped slide/slid plunge plummet tumble slump slip/slipped sink/sank/sunk shrink/shrank/shrunk lose/lost " +
  "contract ease retreat weaken depreciate narrow diminish dwindle subside recede nosedive crash collapse slow shed/shed lower reduce cut/cut slash trim/trimmed " +
  "shave lessen curtail devalue halve deteriorate crater swoon soften tank slacken";
/** Verbs whose base and -s form are common nouns or adjectives: only -ed and -ing tell a movement (`the rand firmed 0.4%`). */
export const NOUNLIKE_VERBS = "firm tank";
/** Verbs that move only what follows is measured in percent, points or money; with people or goods they are plain deeds (`lost 12 seats`). */
export const POSSESSIVE_VERBS = "gain advance add lose shed extend push lift mount contract raise cut improve recover";

export const UP_NOUNS =
  "increase increases rise rises growth gain gains jump surge hike climb expansion upturn rebound recovery leap upsurge acceleration appreciation increment uptick boost advance raise spike improvement";
export const DOWN_NOUNS =
  "decrease decreases decline declines drop drops fall falls reduction reductions cut cuts loss losses slump plunge dip contraction shrinkage slide devaluation depreciation downturn setback slowdown";

/** `year-on-year` and its kin: comparisons that may stand before or after the amount. */
export const COMPARISONS =
  "year-on-year, year on year, year-over-year, year over year, yoy, y-o-y, y/y, on-year, on year, from a year earlier, from a year ago, from the year before, from the previous year, from last year, " +
  "month-on-month, month on month, month-over-month, month over month, mom, m-o-m, m/m, on-month, on month, quarter-on-quarter, quarter on quarter, quarter-over-quarter, qoq, q-o-q, q/q, on-quarter, " +
  "week-on-week, week on week";
/** Verbs whose `up` moves nothing: `make up 18 percent`, `took up 5%`. */
export const MAKING_UP: ReadonlySet<string> = new Set(
  "make makes making made take takes taking took taken set sets setting put puts putting give gives gave given buy buys bought snap snapped eat eats ate use uses used soak soaked pick picked freed free".split(
    " ",
  ),
);
