/** Words by which a number without a unit of its own shows what it counts, or which level of a quantity it is. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs whose bare object is people: `killed 12`. */
export const CASUALTY_VERBS = set(
  "killed killing kills wounded wounding injured injuring arrested arresting detained detaining captured capturing abducted kidnapped rescued evacuated executed hanged deported expelled infected infecting trapped trapping leaving left claimed claiming",
);
/** What happens to people, behind `were`: `seven were reported dead`. */
export const HARMED = set(
  "killed wounded injured hurt missing dead hospitalised hospitalized arrested detained rescued released freed captured abducted kidnapped evacuated executed hanged deported expelled infected trapped stranded jailed convicted",
);
export const HARM_HELPERS = set("were was are remain remained");
export const TOLD = set("reported confirmed feared believed presumed also");
/** What people alone do: `132 voted`, `11 drowned`. */
export const PERSONAL_DEEDS = set("voted abstained died drowned perished survived");
/** Words of a ballot near a bare number, and the words by which it takes a side. */
export const BALLOT_WORDS = set("vote voted votes voting abstained abstaining abstention abstentions ballot ballots");
export const BALLOT_SIDES = set("against abstained abstaining abstentions abstention");
/** Bodies of people whose number follows `of`: `a crew of 165`. */
export const CREWS = set(
  "crew crews delegation staff workforce garrison squad panel jury crowd audience force army gang mob militia team contingent congregation membership party family",
);
export const OTHERS = set("other others another remaining");
/** Words of a bound that stand between a verb and a bare number. */
export const LOOSE_BOUNDS = set("over about around some nearly almost at least more than up to another");
/** Words of a bound under which a larger number counts whatever follows. */
export const BARE_BOUNDS = set(
  "about around some nearly almost approximately roughly than least over most topping exceeding exceeded",
);

/** Currencies as the other side of a rate: `132 to the dollar`. */
export const PARITIES = set("dollar greenback euro pound yen yuan us u.s. rouble ruble franc rand");
export const RATE_LINKS = set("at to of from");
/** Verbs and adverbs before the level at which an index ends. */
export const CLOSINGS = set("closed ended finished settled stood opened close end settle stand stands");
export const DIRECTIONS = set("back up down slightly sharply further lower higher unchanged");
export const QUAKE_SCALES = set("richter moment open-ended mercalli");

/** Words that say a level is of another time: `from the current 3.2 million`. */
export const LEVEL_ADJECTIVES = set(
  "current present previous existing initial original earlier planned today's projected estimated",
);
/** Nouns that only say what kind of level it is: `against a target of 460 million`. */
export const LEVEL_NOUNS = set("target goal objective forecast estimate projection quota total record average");
/** What opens the phrase of a change behind the level it belongs to: `, up 18.8 percent`. */
export const MOVING_WORDS = set(
  "up down having a an representing marking rising falling increasing decreasing growing climbing dropping jumping surging reflecting posting which",
);
/** Words behind a level that give its time. */
export const LATELY = set("last this previously earlier now today yesterday year-on-year");
/** Prepositions and articles that lead a time behind a level. */
export const TIME_LINKS = set("in for on at by a the over during late early");
/** What stands before a count whose noun was said with `the number of`. */
export const COUNT_LINKS = set(
  "from to at reached was is hit by total totalled totaled passed exceeded topped surpassed crossed exceeds tops",
);
/** Links and their adverbs before the level something is set against: `against 58`, `compared with 9`, `up from 12`. */
export const AGAINST = set("against versus vs");
export const COMPARED_LINKS = set("with to from");
export const COMPARED = set("compared comparing up down");
export const DETERMINERS = set("the these those them its their our his her which whom that all");
export const OWNERS = set("the these those its their our his her all");
