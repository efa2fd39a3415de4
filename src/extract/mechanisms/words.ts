import {
  AIMS,
  BOTH,
  BUSINESS,
  DETERMINERS,
  GENERIC,
  LEGISLATURE,
  NOT_NAMES,
  OTHER_NOUNS,
  OWN_GATHERINGS,
  SIDE_NOUNS,
  SIGNED,
  SIGNERS,
  TOPIC_LEADS,
  TOPIC_STOPS,
} from "../../lexicon/phrase-words.ts";
import { marksOf } from "../../text/marks.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that stand between a preposition and the years of a period, and those that open one. */
const FILLERS = words("for in covering during the from of over period term cooperation");
const COVERS = words("covers covered covering spans spanning");
const BETWEEN = words("between among amongst involving");

/** The sets that the walks through a sentence ask of one word after another. */
export const {
  bit: IS,
  of: marks,
  holds,
} = marksOf({
  aim: AIMS,
  both: BOTH,
  business: BUSINESS,
  determiner: DETERMINERS,
  generic: GENERIC,
  legislature: LEGISLATURE,
  notName: NOT_NAMES,
  otherNoun: OTHER_NOUNS,
  ownGathering: OWN_GATHERINGS,
  sideNoun: SIDE_NOUNS,
  signed: SIGNED,
  signer: SIGNERS,
  topicLead: TOPIC_LEADS,
  topicStop: TOPIC_STOPS,
  filler: FILLERS,
  covers: COVERS,
  between: BETWEEN,
  /** What may stand right after a head noun and go on with its phrase, besides numbers and days of the week. */
  follows: [
    ...TOPIC_LEADS,
    ...SIGNED,
    ...SIGNERS,
    ...FILLERS,
    ...COVERS,
    ...BETWEEN,
    ..."here to with at ( , which that".split(" "),
  ],
  /** Small words that stand inside a name: `Trade in Goods Agreement`, `Rio de Janeiro Protocol`. */
  inside: words("in of for de del da do dos das di du la las los el al"),
  /** Small words over which a walk to the left may go. */
  leads: words("and in of for de del da do dos das di du la las los el al inaugural maiden first-ever ever"),
  /** Words that even a capitalised headline leaves small. */
  small: words("a an the of on in to for and or at by with as from"),
  /** Small words of a subject in capitals: `Declaration on the Conduct of Parties`. */
  inTitle: words("of and the for on to 's"),
  /** What no subject ends on. */
  loose: words("and the of a an to for on its their or , -"),
  /** What no list of sides ends on. */
  looseSide: words("and the of its their , - – — & /"),
  signing: words(
    "sign signs signed signing ink inked conclude concluded initialled initialed ratified exchanged seal sealed",
  ),
  /** `inaugural`; `first-ever` ends in `ever`. */
  firstEver: words("inaugural maiden first-ever ever"),
  /** Prepositions after which a state is a place, not one who acts. */
  placing: words("in at near from to across outside inside via through into off"),
  lawmaker: words(
    "constituency constituencies wards electoral voters polling senate senator senators congress congressional congressman lawmaker lawmakers legislator legislators parliament parliamentary mp mps deputies lawmaking house duma knesset bundestag assembly legislature caucus",
  ),
  /** What may tell of a session's number behind its noun: `, its 22nd`, `met for the ninth time`, `has been the fifth`. */
  tellsNumber: words(", met meets meet sat convened gathered has is was will be been would marks marked which"),
  officer: words(
    "president minister premier chancellor secretary ambassador king prince chairman leader counterpart counterparts presidents ministers premiers",
  ),
  /** Words that tell no two bodies of one kind between the same parties apart. */
  plain: words(
    "the a an of on in at to for and or with between among its their two both joint bilateral mixed cooperation operation co " +
      "regular annual meeting session round talks consultation consultations dialogue committee commission council agreement " +
      "treaty pact accord summit conference forum mechanism mechanisms programme program plan partnership ministerial level " +
      "governments ministries foreign countries sides s new high",
  ),
});
