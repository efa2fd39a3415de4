import { afterChrist, beforeChrist } from "./eras.ts";
import { type Context, date, hyphen, key, plain, type Timex, token, word } from "./timex.ts";
import { centuryOf, decadeOf } from "./values.ts";
import { ordinalAt } from "./years.ts";

/** Decades and centuries: `the 1990s`, `the nineties`, `the 20th century`. */

/** `the 1990s`, `the '80s`, `the nineties`, `the 1990's`. */
export function decade(c: Context, at: number): Timex | null {
  const start = key(c, at) === "the" ? at + 1 : at;
  const found = named(c, at, start);
  if (found === null) return null;
  const whole = CENTURIES.has(key(c, start)) || /^\d{4}/.test(key(c, start));
  return whole || !ofWeather(c, at) ? found : null;
}

/** `highs in the 90s`, `temperatures will reach the low eighties`, `the mercury climbed into the 80s` */
function ofWeather(c: Context, at: number): boolean {
  const into = key(c, at - 1) === "into";
  for (let near = at + 6; near >= c.start && near > at - 16; near--)
    if (WEATHER.has(key(c, near)) || (into && key(c, near) === "mercury")) return true;
  return false;
}
const WEATHER = new Set("temperature temperatures highs lows thermometer thermometers humidity".split(" "));

function named(c: Context, at: number, start: number): Timex | null {
  const found = token(c, start);
  // `the 1960s-era building`: the article is the building's.
  if (start > at && found?.kind === "decade" && hyphen(c, start + 1)) return null;
  if (found?.kind === "decade") {
    const digits = found.text.replace(/\D/g, "");
    if (digits.length === 4)
      return date(
        at,
        start + 1,
        digits.endsWith("00") ? centuryOrDecade(Number(digits)) : decadeOf(Number(digits)),
        "decade",
        true,
      );
    const owned = /^(?:his|her|their|its|my|your|our)$/.test(key(c, start - 1));
    if (digits.length !== 2 || !digits.endsWith("0") || owned || start === at)
      return found.text.startsWith("'") || found.text.startsWith("’") ? short(c, at, start, Number(digits)) : null;
    return short(c, at, start, Number(digits));
  }
  if (
    found?.kind === "number" &&
    start > at &&
    /^(?:1[5-9]|20)\d0$/.test(found.text) &&
    key(c, start + 1) === "'s" &&
    token(c, start + 2)?.shape !== "lower"
  ) {
    return date(at, start + 2, decadeOf(Number(found.text)), "decade", true);
  }
  return inWords(c, at, start);
}

/** Centuries as they are said before a decade: `the nineteen eighties`. */
const CENTURIES = new Map([
  ["seventeen", 1700],
  ["eighteen", 1800],
  ["nineteen", 1900],
]);

/** `the sixties`, `mid-eighties`, `the nineteen-seventies`; `nineties` after `the eighties and`. */
function inWords(c: Context, at: number, start: number): Timex | null {
  const century = CENTURIES.get(key(c, start));
  const spoken = century === undefined ? start : hyphen(c, start + 1) ? start + 2 : start + 1;
  const tens = word(c, spoken, "decade");
  if (tens === null) return null;
  const edged = /^(?:early|mid|late|-)$/.test(key(c, at - 1));
  if (start === at && century === undefined && !edged && !afterDecade(c, at)) return null;
  return date(at, tens.end, decadeOf((century ?? 1900) + tens.tens * 10), "decade", true);
}

function afterDecade(c: Context, at: number): boolean {
  if (!/^(?:and|or)$/.test(key(c, at - 1))) return false;
  const owned = /^(?:his|her|their|its|my|your|our)$/.test(key(c, at - 3));
  return !owned && (word(c, at - 2, "decade") !== null || token(c, at - 2)?.kind === "decade");
}

function centuryOrDecade(year: number) {
  return year >= 2000 ? decadeOf(year) : centuryOf(year);
}

/** `the '80s`: the latest such decade that has begun. */
function short(c: Context, at: number, start: number, digits: number): Timex {
  const now = c.known === "full" ? c.anchor.year : 2020;
  const century = Math.floor(now / 100) * 100;
  const year = century + digits <= now && digits > 0 ? century + digits : century - 100 + digits;
  return date(at, start + 1, decadeOf(year), "decade", true);
}

/** `the 20th century`, `the nineteenth century`, `the turn of the century` is none. */
export function century(c: Context, at: number): Timex | null {
  const start = key(c, at) === "the" ? at + 1 : at;
  const ordinal = ordinalAt(c, start);
  if (ordinal === null || ordinal.value > 22) return null;
  // `the 19th and 20th centuries`
  if (/^(?:and|or|to)$/.test(key(c, ordinal.end))) {
    const other = ordinalAt(c, key(c, ordinal.end + 1) === "the" ? ordinal.end + 2 : ordinal.end + 1);
    return other !== null && key(c, other.end) === "centuries"
      ? date(at, ordinal.end, centuryOf((ordinal.value - 1) * 100), "listed-century", true)
      : null;
  }
  const unitAt = hyphen(c, ordinal.end) ? ordinal.end + 1 : ordinal.end;
  const unit = word(c, unitAt, "unit");
  if (unit?.unit !== "CE") return null;
  // `Twentieth Century Fox`
  if (token(c, unitAt)?.shape === "title" && token(c, unit.end)?.shape === "title") return null;
  const bc = beforeChrist(c, unit.end) ? unit.end + 1 : 0;
  if (bc > 0) return plain(at, bc, "DATE", `BC${String(ordinal.value - 1).padStart(2, "0")}`, "century-bc");
  const end = afterChrist(c, unit.end) ? unit.end + 1 : unit.end;
  // `the 18th-century house`: the article is the house's.
  return date(unitAt > ordinal.end ? start : at, end, centuryOf((ordinal.value - 1) * 100), "century", true);
}
