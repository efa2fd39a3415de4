import { ATTRIBUTIVE_NOUNS, FUNCTION_WORDS, IRREGULAR_PLURALS, NOT_PLURAL } from "../../lexicon/counting.ts";
import { EXPECTING, LEVEL_VERBS, PREPOSITIONS, VERBAL_ADJECTIVES, VERBAL_NOUNS } from "../../lexicon/measuring.ts";
import { ACTUAL_WORDS, ESTIMATE_WORDS, TARGET_NOUNS, TARGET_WORDS } from "../../lexicon/statuses.ts";
import { TIME_NOUNS } from "../../lexicon/units.ts";
import { marksOf } from "../../text/marks.ts";
import type { Context } from "./context.ts";
import { CHANGE_NOUNS, CHANGE_VERBS } from "./verbs.ts";
import { words } from "./words.ts";

const BE = words("be is are was were been being 's stood remains remained stays");
const CLAUSE = words("; : ( ) -- — – which who whose where while whereas but because although though since after");

/** The sets that are asked of one word after another around a number. */
const { bit, of, holds } = marksOf({
  functionWord: FUNCTION_WORDS,
  preposition: PREPOSITIONS,
  expecting: EXPECTING,
  levelVerb: LEVEL_VERBS,
  verbalAdjective: VERBAL_ADJECTIVES,
  verbalNoun: VERBAL_NOUNS,
  changeVerb: [...CHANGE_VERBS.keys()],
  changeNoun: [...CHANGE_NOUNS.keys()],
  timeNoun: TIME_NOUNS,
  timeModifier: words(
    "more full whole consecutive straight successive working business calendar additional extra further long short trading fiscal financial solid school academic sitting previous past last other different lunar light",
  ),
  clock: words("a.m a.m. p.m p.m. am pm o'clock gmt utc est edt pst pdt cet bst noon midnight"),
  irregular: [...IRREGULAR_PLURALS.keys()],
  notPlural: NOT_PLURAL,
  attributive: ATTRIBUTIVE_NOUNS,
  /** What stands before the noun of a measure and is none of it. */
  opening: words(
    "the a an its their his her our my your this that these those some any all each every no such both with and or of in for on at has have had been is are was were also only just thus but while even still another meanwhile 's ' s'",
  ),
  /** What no phrase of a measure reaches across. */
  break: words(
    ", ; : ( ) \" “ ” `` '' — – -- … . that which who where when while whereas but if because although said says say saying added noted stated announced reported told as whose than including",
  ),
  ends: words("'s due alone"),
  percent: words("percent cent pct %"),
  possessive: words("'s '"),
  whichTime: words("last this next past"),
  /** Determiners that may stand between a figure and the words of its bound. */
  determiner: words("the a an these those its their"),
  multiple: words("times fold x"),
  phone: words("tel tel. phone telephone fax hotline whatsapp mobile ext ext."),
  be: BE,
  clause: CLAUSE,
  /** The words before a figure that bear on its status; all others are passed over. */
  weighed: [
    ...[CLAUSE, BE, ESTIMATE_WORDS, TARGET_WORDS, TARGET_NOUNS, ACTUAL_WORDS].flatMap((set) => [...set]),
    ...words(", of to at have has had may would will set call called calls calling"),
  ],
  /** The same behind one. */
  weighedBehind: [
    ...BE,
    ...words(
      "will shall must should would could may might has have had and which that who but while as after from by to said",
    ),
  ],
});

export { bit as IS, of as marks };

/** One of some sets, by their bits, holds the word at a token. */
export const is = ({ tokens }: Context, at: number, sets: number): boolean => holds(tokens, at, sets);
