import type { LexiconClass } from "../model/lexicon.ts";

/** English month names in full and in the short forms of news style; `may` and `march` only with a capital. */
const MONTHS: readonly string[] = [
  "january jan jan.",
  "february feb feb.",
  "march mar mar.",
  "april apr apr.",
  "may",
  "june jun jun.",
  "july jul jul.",
  "august aug aug.",
  "september sep sep. sept sept.",
  "october oct oct.",
  "november nov nov.",
  "december dec dec.",
];
const WEEKDAYS: readonly string[] = [
  "monday mondays mon mon.",
  "tuesday tuesdays tue tue. tues tues.",
  "wednesday wednesdays wed wed.",
  "thursday thursdays thu thu. thur thur. thurs thurs.",
  "friday fridays fri fri.",
  "saturday saturdays sat sat.",
  "sunday sundays sun sun.",
];

export const months: LexiconClass<"month"> = {
  class: "month",
  casing: "capital",
  entries: MONTHS.flatMap((names, i) => names.split(" ").map((words) => ({ words, value: i + 1 }))),
};

export const weekdays: LexiconClass<"weekday"> = {
  class: "weekday",
  casing: "capital",
  entries: WEEKDAYS.flatMap((names, i) => names.split(" ").map((words) => ({ words, value: i + 1 }))),
};
