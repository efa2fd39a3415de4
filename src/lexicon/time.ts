import type { Entry, LexiconClass } from "../model/lexicon.ts";
import type { TimeUnit, TimeWord } from "../model/tag.ts";

const words = (list: string, value: TimeWord, casing?: "capital"): Entry<"time">[] =>
  list.split("|").map((entry) => ({ words: entry, value, ...(casing ? { casing } : {}) }));

const UNITS: ReadonlyArray<readonly [TimeUnit, singular: string, plural: string]> = [
  ["S", "second|sec", "seconds|secs"],
  ["MIN", "minute|min", "minutes|mins"],
  ["H", "hour|hr", "hours|hrs"],
  ["D", "day", "days"],
  ["W", "week", "weeks"],
  ["FN", "fortnight", "fortnights"],
  ["WE", "weekend", "weekends"],
  ["M", "month", "months"],
  ["Q", "quarter", "quarters"],
  ["Y", "year|yr", "years|yrs"],
  ["DE", "decade", "decades"],
  ["CE", "century", "centuries"],
  ["ML", "millennium", "millennia|millenniums"],
];
const SEASONS: ReadonlyArray<readonly ["SP" | "SU" | "FA" | "WI", string, string]> = [
  ["SP", "spring|springtime", "springs"],
  ["SU", "summer|summertime", "summers"],
  ["FA", "autumn|fall", "autumns"],
  ["WI", "winter|wintertime", "winters"],
];
const DAYPARTS: ReadonlyArray<readonly ["MO" | "AF" | "EV" | "NI", string, string]> = [
  ["MO", "morning", "mornings"],
  ["AF", "afternoon", "afternoons"],
  ["EV", "evening", "evenings"],
  ["NI", "night|nighttime", "nights"],
];
/** Repetitions in one word; ISO 8601 durations between two of them. `biannual` is twice a year, `biennial` every two. */
const SETS: ReadonlyArray<readonly [string, string]> = [
  ["PT1H", "hourly"],
  ["P1D", "daily|nightly|day-to-day|day to day|day by day|day-by-day|day after day"],
  ["P1W", "weekly|week after week"],
  ["P2W", "fortnightly|biweekly|bi-weekly"],
  ["P1M", "monthly|month after month"],
  ["P2M", "bimonthly|bi-monthly"],
  ["P3M", "quarterly"],
  ["P6M", "semiannual|semi-annual|semiannually|semi-annually|biannual|biannually|bi-annual|half-yearly|twice-yearly"],
  ["P1Y", "annual|annually|yearly|year after year|year in and year out"],
  ["P2Y", "biennial|biennially"],
  ["P3Y", "triennial|triennially"],
];
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** Feasts by month and day; `easter±n` counts from Easter Sunday, `mm-W#n` is the nth weekday # of a month. */
const HOLIDAYS: ReadonlyArray<readonly [string, string]> = [
  ["01-01", "New Year's Day|New Year 's Day|New Year Day"],
  ["12-31", "New Year's Eve|New Year 's Eve"],
  ["12-24", "Christmas Eve"],
  ["12-25", "Christmas|Christmas Day|Xmas"],
  ["12-26", "Boxing Day"],
  ["02-14", "Valentine's Day|Valentine 's Day"],
  ["10-31", "Halloween"],
  ["05-01", "May Day"],
  ["07-14", "Bastille Day"],
  ["easter+0", "Easter|Easter Sunday"],
  ["easter+1", "Easter Monday"],
  ["easter-2", "Good Friday"],
  ["easter-7", "Palm Sunday"],
  ["easter-46", "Ash Wednesday"],
  ["11-W4n4", "Thanksgiving|Thanksgiving Day"],
];

export const times: LexiconClass<"time"> = {
  class: "time",
  casing: "any",
  entries: [
    ...UNITS.flatMap(([unit, singular, plural]) => [
      ...words(singular, { role: "unit", unit, plural: false }),
      ...words(plural, { role: "unit", unit, plural: true }),
    ]),
    ...SEASONS.flatMap(([season, singular, plural]) => [
      ...words(singular, { role: "season", season, plural: false }),
      ...words(plural, { role: "season", season, plural: true }),
    ]),
    ...DAYPARTS.flatMap(([part, singular, plural]) => [
      ...words(singular, { role: "daypart", part, plural: false }),
      ...words(plural, { role: "daypart", part, plural: true }),
    ]),
    ...words("noon|midday|noontime", { role: "hour", time: "12:00" }),
    ...words("midnight", { role: "hour", time: "24:00" }),
    ...words("a.m.|p.m.|am|pm|a.m|p.m|o'clock", { role: "meridiem" }),
    ...words("today", { role: "day", offset: 0, part: "" }),
    ...words("tonight", { role: "day", offset: 0, part: "TNI" }),
    ...words("yesterday", { role: "day", offset: -1, part: "" }),
    ...words("the day before yesterday", { role: "day", offset: -2, part: "" }),
    ...words("tomorrow", { role: "day", offset: 1, part: "" }),
    ...words("the day after tomorrow", { role: "day", offset: 2, part: "" }),
    ...words(
      "now|currently|nowadays|presently|these days|at present|the present|the present day|the present time|current|this moment|this very moment|at this time",
      { role: "vague", value: "PRESENT_REF" },
    ),
    ...words(
      "recently|lately|the past|the recent past|recent past|the distant past|recent times|more recently|most recently|not long ago|long ago|some time ago|a while ago|a short while ago",
      { role: "vague", value: "PAST_REF" },
    ),
    ...words(
      "soon|the future|the near future|the foreseeable future|the immediate future|the not too distant future|the not-too-distant future|the not so distant future|the distant future|near future|a later date|a later time|as soon as possible|the near term|someday|some day|future generations",
      { role: "vague", value: "FUTURE_REF" },
    ),
    ...SETS.flatMap(([value, list]) => words(list, { role: "set", value })),
    ...DECADES.flatMap((word, i) => words(word, { role: "decade", tens: i + 2 })),
    ...HOLIDAYS.flatMap(([day, list]) => words(list, { role: "holiday", day }, "capital")),
  ],
};
