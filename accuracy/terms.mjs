// Says a record's figures in the terms of NewsQuant where it writes the same fact in another way than our contract does.
// Nothing is read anew but the items' quotes and the words that join them, and nothing is added that the converter would
// not count; one class of item is left out.
//
// - Pence, sen and their kin: the contract writes hundredths in the currency's unit (`164p` is 1.64 GBP), NewsQuant as
//   said. (US cents are turned by the scorer's own converter.)
// - Fractions of something: `two-thirds of` is 66.7 percent by contract, 0.666… there.
// - Ranges of lengths: the contract keeps the longer (`seven to 10 years` is P10Y), NewsQuant both ends, which the quote holds,
//   and the rate (`40 to 50 hours a week`).
// - The two ends of a movement (`rose from 13 to 14 mm`) are two figures by contract, one range there.
// - Units that the contract writes by symbol and NewsQuant by name (`kV`, kilovolt), where the scorer's table of names has none.
// - Stretches of the calendar (`Sept. 20-24`) are durations by contract; they say no length, and NewsQuant holds none.

const HUNDREDTHS = /(?<number>\d[\d,]*(?:\.\d+)?)\s?(?<unit>p|pence|sen|penny|centavos?|paise|kopecks?|öre|øre|fils)$/u;
const SAME = { p: "penny", pence: "penny" };
/** Units the contract writes by symbol, by the names NewsQuant writes; the scorer's own table knows the others. */
const NAMES = new Map(
  Object.entries({
    N·m: "newton metre",
    "lb-ft": "foot pound-force",
    mAh: "milliampere-hour",
    A: "ampere",
    kV: "kilovolt",
    kVA: "kilovolt-ampere",
    MVA: "megavolt-ampere",
    TW: "terawatt",
    Wh: "watt hour",
    MWh: "megawatt hour",
    TWh: "terawatt hour",
    J: "joule",
    MJ: "megajoule",
    GJ: "gigajoule",
    Pa: "pascal",
    hPa: "hectopascal",
    MHz: "megahertz",
    Sv: "sievert",
    mSv: "millisievert",
    µSv: "microsievert",
    µg: "microgram",
    km3: "cubic kilometre",
    ha: "hectare",
    KB: "kilobyte",
    Gbps: "gigabit per second",
  }),
);
const LENGTH =
  /years?|months?|weeks?|days?|hours?|minutes?|seconds?|mins?|hrs?|yrs?|secs?|decades?|nights?|fortnight/iu;
const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const RANGE =
  /^\D*?(?:(?<digits>\d+(?:\.\d+)?)|(?<word>\p{L}+))\s?(?:-|–|—|to|or|and)\s?(?:\d+(?:\.\d+)?|\p{L}+)\s?-?(?<unit>years?|months?|weeks?|days?|hours?|minutes?|mins?|seconds?)$/iu;

function hundredths(figure) {
  const said = figure.kind === "money" ? HUNDREDTHS.exec(figure.text)?.groups : undefined;
  const number = Number(said?.number.replaceAll(",", ""));
  if (said === undefined || figure.valueMax !== null || Math.abs(Math.abs(figure.value) * 100 - number) > 1e-6)
    return figure;
  return { ...figure, kind: "measure", value: Math.sign(figure.value) * number, unit: SAME[said.unit] ?? said.unit };
}

/** The fraction with the smallest denominator that rounds to a percentage. */
function fraction(figure) {
  if (figure.kind !== "percent" || figure.unit !== "percent" || /%|per ?-?cent|pct|\bpc\b/iu.test(figure.text))
    return figure;
  for (let under = 2; under <= 10; under++) {
    const over = Math.round((figure.value / 100) * under);
    if (over > 0 && Math.round((over / under) * 1000) / 10 === figure.value) return { ...figure, value: over / under };
  }
  return figure;
}

/** A counted length in two ends, as a figure; null for any other date. */
function lengths(date, text) {
  const length = /^PT?(\d+(?:\.\d+)?)[YMWDHS]$/.exec(date.value ?? "");
  const said = length === null ? undefined : RANGE.exec(date.text)?.groups;
  if (date.type !== "DURATION" || length === null || said === undefined) return null;
  const low = said.digits === undefined ? WORDS.indexOf(said.word.toLowerCase()) : Number(said.digits);
  const high = Number(length[1]);
  if (low < 0 || low >= high) return null;
  const unit = said.unit.toLowerCase().replace(/s$/, "").replace(/^min$/, "minute");
  return {
    text: date.text,
    span: date.span,
    kind: "measure",
    value: low,
    valueMax: high,
    unit,
    bound: "range",
    per:
      /^ (?:a|an|per|each) (?<per>day|week|month|year)\b/u.exec(text.slice(date.span[1], date.span[1] + 12))?.groups
        .per ?? null,
    measure: null,
    change: null,
  };
}

const FROM = /\bfrom (?:about |around |some |nearly )?$/iu;
const ON_TO = /^(?: per \p{L}+| a \p{L}+)?(?: in \d{4})? to $/u;

/** `from 13.5 to 14.0 mm`: figures one after the other, with nothing but the way from one to the other between them. */
function joined(figures, text) {
  const out = [];
  for (const figure of figures) {
    const last = out.at(-1);
    const way =
      last !== undefined &&
      last.unit === figure.unit &&
      last.valueMax === null &&
      figure.valueMax === null &&
      FROM.test(text.slice(Math.max(0, last.span[0] - 20), last.span[0])) &&
      ON_TO.test(text.slice(last.span[1], figure.span[0]));
    if (way)
      out[out.length - 1] = {
        ...figure,
        span: [last.span[0], figure.span[1]],
        value: last.value,
        valueMax: figure.value,
        change: null,
      };
    else out.push(figure);
  }
  return out;
}

/** A record's figures in the benchmark's terms, before the converter makes predictions of them. */
export function inItsTerms(record, text) {
  const dates = [];
  const figures = joined(record.figures, text).map((figure) => fraction(hundredths(figure)));
  for (const date of record.dates) {
    const range = lengths(date, text);
    if (range !== null) figures.push(range);
    else if (date.type !== "DURATION" || LENGTH.test(date.text)) dates.push(date);
  }
  return { ...record, dates, figures };
}

/**
 * A prediction with its unit's name for its symbol. This comes after the converter, which writes the first hyphen of a unit
 * as a blank (`percentage-point`) and so would spoil names that have one.
 */
export function withNames({ figures, ...prediction }, record) {
  const symbols = new Map(record.figures.map(({ span, unit }) => [span.join(), unit]));
  const named = figures.map((figure) => {
    const symbol = symbols.get(`${figure.start},${figure.end}`);
    const name = NAMES.get(symbol);
    return name === undefined ? figure : { ...figure, unit: figure.unit.replace(symbol.replace("-", " "), () => name) };
  });
  return { ...prediction, figures: named };
}
