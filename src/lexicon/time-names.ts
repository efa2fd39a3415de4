/** Words around a month, a weekday or a word of time that show it to be part of a name, or to be none. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Months that are also names of people or other words. */
export const NAMES_TOO = list("may march april june august jan mar dec sep jun jul oct nov");

/** Prepositions and other words after which such a month is one. */
export const BEFORE_MONTH = list(
  "in since by until till from to of for during through throughout before after between and or early late mid last next this each " +
    "every past following previous same coming via around about is was end beginning start middle month on ending ended beginning " +
    "starting late- mid- as than but early-",
);

/** What is named after the day it began on: `the June 4 Movement`, `the Good Friday Agreement`. */
const NAMED_AFTER = "revolution agreement accord accords brigade brigades martyrs movement uprising group";
export const NAMED_AFTER_DAY = list(NAMED_AFTER);

/** Words before which a month or weekday is part of a name: `Sunday Times`. */
export const AFTER_NAME = list(`${NAMED_AFTER} times mirror telegraph mail herald express post school`);

/** Newspapers that come out `on Sunday`. */
export const ON_SUNDAY = list("mail independent scotland wales");

/** Before a weekday with a capital: `Black Friday`, `Bloody Sunday`, `Mr Friday`. */
export const DAY_NAMES = list("mr. mr mrs. mrs ms. ms black bloody super cyber joe man ash");

/** What has quarters and is no year. */
export const CONTESTS = list("game match contest final bout tie race");

/** Words of games alone (not `strikers`, who may be on strike), beside which a half or a quarter is one of play. */
export const PLAY = list(
  "halftime half-time touchdown touchdowns quarterback quarterbacks goalkeeper goalkeepers midfielder midfielders defenseman " +
    "fumble fumbles layup layups dunks offside scoreless goalless equaliser equalizer puck rebounder linebacker cornerback tailback",
);

/** Words that headlines in capitals leave small. */
export const SMALL_WORDS = list(
  "a an the and or but nor as at by for from in into of off on onto out over per than to up upon via vs with after before amid",
);
