import type { Findings } from "../model/findings.ts";
import type { Reading } from "../model/reading.ts";
import type { Mechanism, Official, Portfolio } from "../schema/record.ts";
import { levelOf, readChairs } from "./chairs.ts";
import { readSettings } from "./sessions.ts";

/** Mechanisms with those who chair them, the level their offices show, and the day and place of the session. */
export function linkMechanisms(reading: Reading, findings: Findings): Findings {
  const { mechanisms, officials, dates } = findings;
  if (mechanisms.length === 0) return findings;
  const { chairs, leaders, offices } = readChairs(reading, mechanisms, officials);
  const settings = readSettings(reading, mechanisms, dates);
  const linked = mechanisms.map((mechanism, index) => {
    const chairing = chairs.get(index) ?? NOBODY;
    const leading = chairing.length > 0 ? chairing : leadersOf(mechanism, leaders.get(index), officials);
    const level = mechanism.level ?? (leading.length === 0 ? null : levelOf(leading)) ?? offices.get(index) ?? null;
    const portfolio = mechanism.portfolio ?? (mechanism.kind === "consultation" ? portfolioOf(leading) : null);
    const setting = settings[index];
    return told(mechanism, {
      level,
      portfolio,
      date: setting?.date ?? null,
      place: setting?.place ?? null,
      chairs: chairing.map(({ id }) => id),
      series: rekey(mechanism, level, portfolio),
    });
  });
  if (!linked.some(lacksLevel)) return { ...findings, mechanisms: linked };
  const bySeries = new Map<string, Mechanism>();
  linked.forEach((mechanism, index) => {
    const key = mechanisms[index]?.series ?? "";
    if (mechanism.level !== null && !bySeries.has(key)) bySeries.set(key, mechanism);
  });
  const levelled = linked.map((mechanism, index) =>
    likeItsSeries(mechanism, bySeries.get(mechanisms[index]?.series ?? "")),
  );
  return { ...findings, mechanisms: levelled };
}

const NOBODY: readonly Official[] = [];

type Told = Pick<Mechanism, "level" | "portfolio" | "date" | "place" | "chairs" | "series">;

/** A mechanism with what the article says besides, in the one shape of mechanisms. */
function told(
  { name, kind, text, span, mentions, session, parties, from, to, rule }: Mechanism,
  { level, portfolio, date, place, chairs, series }: Told,
): Mechanism {
  return {
    name,
    kind,
    text,
    span,
    mentions,
    session,
    level,
    parties,
    portfolio,
    from,
    to,
    date,
    place,
    chairs,
    series,
    rule,
  };
}

/** Officials of its sides who lead it, or else those of both sides. */
function leadersOf(
  mechanism: Mechanism,
  leaders: readonly Official[] | undefined,
  officials: readonly Official[],
): readonly Official[] {
  const led = leaders?.filter(({ country }) => country !== null && mechanism.parties.includes(country));
  return led !== undefined && led.length > 0 ? led : bothSides(mechanism, officials);
}

/** Officials of an article looked at for those of both sides: the first, whom it is about. */
const MANY = 60;

/** Those of both sides in a consultation, where the article names officials of each and of one rank: they lead it. */
function bothSides({ kind, parties }: Mechanism, officials: readonly Official[]): readonly Official[] {
  if (kind !== "consultation" || parties.length !== 2) return NOBODY;
  const people = officials.slice(0, MANY).filter(({ country }) => country !== null && parties.includes(country));
  const both = parties.every((code) => people.some(({ country }) => country === code));
  const level = levelOf(people);
  return both && level !== null && people.every((person) => levelOf([person]) === level) ? people : NOBODY;
}

function portfolioOf(people: readonly Official[]): Portfolio | null {
  const held = people.map(
    ({ titles }) => titles.find(({ portfolio, former }) => portfolio !== null && !former)?.portfolio,
  );
  const [first] = held;
  return first !== undefined && held.every((portfolio) => portfolio === first) ? first : null;
}

/** The key with the level and the portfolio that became known. */
function rekey(
  { series, kind, parties, level, portfolio }: Mechanism,
  known: Mechanism["level"],
  field: Portfolio | null,
): string {
  if (parties.length === 0 || (level === known && portfolio === field)) return series;
  const parts = series.split("/");
  if (portfolio === null && field !== null && (kind === "consultation" || kind === "meeting")) {
    parts.splice(2, parts.length - 2, field);
    if (level !== null) parts.push(level);
  }
  if (level === null && known !== null) parts.push(known);
  return parts.join("/");
}

const lacksLevel = ({ level, parties }: Mechanism) => level === null && parties.length > 0;

/** Sessions of one series share what only one of them tells: its level and portfolio. */
function likeItsSeries(mechanism: Mechanism, sibling: Mechanism | undefined): Mechanism {
  if (!lacksLevel(mechanism) || sibling === undefined) return mechanism;
  return {
    ...mechanism,
    level: sibling.level,
    portfolio: mechanism.portfolio ?? sibling.portfolio,
    series: sibling.series,
  };
}
