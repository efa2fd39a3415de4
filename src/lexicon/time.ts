import type { Entry, LexiconClass } from "../model/lexicon.ts";
import type { TimeUnit, TimeWord } from "../model/tag.ts";

const words = (list: string, value: TimeWord, casing?: "capital" | "exact"): Entry<"time">[] =>
  list.split("|").map((entry) => ({ words: entry, value, ...(casing ? { casing } : {}) }));

const UNITS: ReadonlyArray<readonly [TimeUnit, singular: string, plural: string]> = [
  ["S", "second", "seconds"],
  ["MIN", "minute", "minutes"],
  ["H", "hour", "hours"],
  ["D", "day", "days"],
  ["W", "week", "weeks"],
  ["FN", "fortnight", "fortnights"],
  ["WE", "weekend", "weekends"],
  ["M", "month", "months"],
  ["Q", "quarter", "quarters"],
  ["Y", "year", "years"],
  ["DE", "decade", "decades"],
  ["CE", "century", "centuries"],
  ["ML", "millennium", "millennia|millenniums"],
];
/** Only in small letters: the `SEC` watches stock exchanges. `min` keeps a full stop, because of `minimum`. */
const SHORT_UNITS: ReadonlyArray<readonly [TimeUnit, singular: string, plural: string]> = [
  ["S", "sec", "secs"],
  ["MIN", "min|min.", "mins"],
  ["H", "hr", "hrs"],
  ["Y", "yr", "yrs"],
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
  ["P1D", "daily|nightly|day-to-day|day to day|day by day|day-by-day|day after day|night after night|day in, day out"],
  ["P1W", "weekly|week after week"],
  ["P2W", "fortnightly|biweekly|bi-weekly"],
  ["P1M", "monthly|month after month"],
  ["P2M", "bimonthly|bi-monthly"],
  ["P3M", "quarterly"],
  ["P6M", "semiannual|semi-annual|semiannually|semi-annually|biannual|biannually|bi-annual|half-yearly|twice-yearly"],
  ["P1Y", "annual|annually|yearly|year after year|year in and year out"],
  ["P2Y", "biennial|biennially"],
  ["P3Y", "triennial|triennially"],
  ["P4Y", "quadrennial|quadrennially"],
  ["P5Y", "quinquennial|quinquennially"],
  ["P10Y", "decennial|decennially"],
];
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** Parts of the day that the light gives: `at dawn`, `by nightfall`. */
const LIGHT: ReadonlyArray<readonly [string, string]> = [
  ["MO", "dawn|daybreak|sunrise|sunup|first light|midmorning"],
  ["AF", "midafternoon"],
  ["EV", "dusk|sunset|sundown|twilight"],
  ["NI", "nightfall|overnight"],
];

/**
 * Feasts by month and day; `easter±n` counts from Easter Sunday, `mm-W#n` is the nth weekday # of a month, its last
 * where n is 0. Feasts of a calendar of their own (Ramadan, Diwali, Tet) and those whose day depends on the country
 * (Mother's Day) are `open`: named, not reckoned.
 */
const HOLIDAYS: ReadonlyArray<readonly [string, string]> = [
  ["01-01", "New Year's Day|New Year 's Day|New Year Day"],
  ["01-06", "Epiphany|Three Kings Day"],
  ["01-W1n3", "Martin Luther King Day|Martin Luther King Jr. Day"],
  ["01-26", "Australia Day"],
  ["02-02", "Groundhog Day"],
  ["02-14", "Valentine's Day|Valentine 's Day|St. Valentine's Day"],
  ["02-W1n3", "Presidents Day|Presidents' Day|Presidents ' Day"],
  ["03-08", "International Women's Day|Women's Day|International Women 's Day"],
  ["03-17", "St. Patrick's Day|Saint Patrick's Day|St. Patrick 's Day"],
  ["04-01", "April Fools' Day|April Fool's Day|April Fools ' Day"],
  ["04-22", "Earth Day"],
  ["04-25", "Anzac Day"],
  ["05-01", "May Day"],
  ["05-08", "VE Day|V-E Day"],
  ["05-W1n0", "Memorial Day"],
  ["06-19", "Juneteenth"],
  ["07-01", "Canada Day"],
  ["07-04", "Fourth of July|the Fourth of July|July Fourth"],
  ["07-14", "Bastille Day"],
  ["09-W1n1", "Labor Day"],
  ["10-24", "United Nations Day"],
  ["10-31", "Halloween"],
  ["11-01", "All Saints' Day|All Saints ' Day|All Saints Day"],
  ["11-02", "All Souls' Day|All Souls ' Day|All Souls Day"],
  ["11-11", "Armistice Day|Veterans Day"],
  ["12-10", "Human Rights Day"],
  ["12-24", "Christmas Eve"],
  ["12-25", "Christmas|Christmas Day|Xmas"],
  ["12-26", "Boxing Day"],
  ["12-31", "New Year's Eve|New Year 's Eve"],
  ["easter-47", "Shrove Tuesday|Mardi Gras"],
  ["easter-3", "Maundy Thursday|Holy Thursday"],
  ["easter-1", "Holy Saturday"],
  ["easter+39", "Ascension Day"],
  ["easter+49", "Pentecost|Whit Sunday"],
  ["easter+50", "Whit Monday"],
  ["easter+0", "Easter|Easter Sunday"],
  ["easter+1", "Easter Monday"],
  ["easter-2", "Good Friday"],
  ["easter-7", "Palm Sunday"],
  ["easter-46", "Ash Wednesday"],
  ["11-W4n4", "Thanksgiving|Thanksgiving Day"],
  ["10-W1n2", "Columbus Day"],
  [
    "open",
    "Ramadan|Passover|Hanukkah|Chanukah|Rosh Hashanah|Yom Kippur|Diwali|Tet|Nowruz|Holy Week|Eid al-Fitr|Eid al-Adha|Chinese New Year|Lunar New Year|" +
      "Mother's Day|Mothers' Day|Mothers Day|Father's Day|Fathers' Day|Fathers Day|Election Day|Inauguration Day|Super Tuesday",
  ],
];

export const times: LexiconClass<"time"> = {
  class: "time",
  casing: "any",
  entries: [
    ...UNITS.flatMap(([unit, singular, plural]) => [
      ...words(singular, { role: "unit", unit, plural: false }),
      ...words(plural, { role: "unit", unit, plural: true }),
    ]),
    ...SHORT_UNITS.flatMap(([unit, singular, plural]) => [
      ...words(singular, { role: "unit", unit, plural: false }, "exact"),
      ...words(plural, { role: "unit", unit, plural: true }, "exact"),
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
    ...LIGHT.flatMap(([time, list]) => words(list, { role: "hour", time })),
    ...words("a.m.|p.m.|am|pm|a.m|p.m|o'clock", { role: "meridiem" }),
    ...words("today", { role: "day", offset: 0, part: "" }),
    ...words("tonight", { role: "day", offset: 0, part: "TNI" }),
    ...words("yesterday", { role: "day", offset: -1, part: "" }),
    ...words("the day before yesterday|day before yesterday", { role: "day", offset: -2, part: "" }),
    ...words("tomorrow", { role: "day", offset: 1, part: "" }),
    ...words("the day after tomorrow|day after tomorrow", { role: "day", offset: 2, part: "" }),
    ...words(
      "now|currently|nowadays|presently|these days|at present|the present|the present day|the present time|current|this moment|this very moment|at this time|modern times|the modern era|the modern day",
      { role: "vague", value: "PRESENT_REF" },
    ),
    ...words(
      "recently|lately|the past|the recent past|recent past|the distant past|recent times|more recently|most recently|not long ago|long ago|some time ago|quite some time ago|a while ago|a short while ago|a short time ago|ages ago|ancient times|olden times|bygone times|bygone days|days gone by|years gone by|time immemorial|days of yore|the other day|the other night|the other week|those days",
      { role: "vague", value: "PAST_REF" },
    ),
    ...words(
      "soon|the future|the near future|the foreseeable future|the immediate future|the not too distant future|the not-too-distant future|the not so distant future|the distant future|near future|a later date|a later time|as soon as possible|the near term|someday|some day|one of these days|before long|future generations",
      { role: "vague", value: "FUTURE_REF" },
    ),
    ...words(
      "half|semester|period|term|some time|yearlong|monthlong|weeklong|daylong|hourlong|decadelong|weekdays|weeknights|A.D.|AD",
      { role: "cue" },
    ),
    ...SETS.flatMap(([value, list]) => words(list, { role: "set", value })),
    ...DECADES.flatMap((word, i) => words(word, { role: "decade", tens: i + 2 })),
    ...HOLIDAYS.flatMap(([day, list]) => words(list, { role: "holiday", day }, "capital")),
  ],
};
