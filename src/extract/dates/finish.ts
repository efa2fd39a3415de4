import type { DateItem } from "../../schema/record.ts";
import { format, isReal, weekday } from "../../text/calendar.ts";
import type { Context, Timex } from "./timex.ts";
import { daysBetween } from "./values.ts";

/** A year no article speaks of, of the calendar of 2001: what relative expressions count from where the year is open. */
export const OPEN_YEAR = 6001;
const NOMINAL = (year: number) => Math.abs(year - OPEN_YEAR) <= 1200;

/** The item a timex makes: quote, span and ends, with the stand-in year of an open article taken out again. */
export function finish(c: Context, timex: Timex): DateItem {
  const { first, end, type, mod, rule } = timex;
  const { value, from, to } = c.known === "full" ? timex : opened(c, timex);
  const real =
    from !== null && to !== null && isReal(from) && (from === to || (isReal(to) && daysBetween(from, to) >= 0));
  const start = real ? format(from) : null;
  return {
    text: c.reading.quote(first, end),
    span: c.reading.span(first, end),
    type,
    value,
    mod,
    from: start,
    to: real && from !== to ? format(to) : start,
    rule,
  };
}

function opened(c: Context, timex: Timex): Pick<Timex, "value" | "from" | "to"> {
  const { stretch, value, rule } = timex;
  const year = stretch?.year ?? null;
  if (year === null || !NOMINAL(year)) return timex;
  return { value: openValue(c, timex, value, rule), from: null, to: null };
}

function openValue(c: Context, { stretch }: Timex, value: string, rule: string): string {
  if (stretch === null) return value;
  const tail = value.slice(stretch.value.length);
  const rest = stretch.value.slice(4);
  switch (stretch.grain) {
    case "day":
      if (/weekday/.test(rule) && stretch.from !== null) return `XXXX-WXX-${weekday(stretch.from)}${tail}`;
      return `XXXX${c.known === "open" ? rest : "-XX-XX"}${tail}`;
    case "month":
      return `XXXX${c.known === "open" || rule.startsWith("pointed-month") ? rest : "-XX"}`;
    case "week":
      return "XXXX-WXX";
    case "weekend":
      return "XXXX-WXX-WE";
    case "quarter":
      return c.known === "open" ? `XXXX${rest}` : "XXXX-QX";
    case "half":
      return c.known === "open" ? `XXXX${rest}` : "XXXX-HX";
    case "season":
      return `XXXX${rest}`;
    case "decade":
      return "XXX";
    case "century":
      return "XX";
    default:
      return "XXXX";
  }
}
