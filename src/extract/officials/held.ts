import type { Title } from "../../schema/record.ts";
import { officeClaim } from "./claims.ts";
import { spelled } from "./names.ts";
import type { Office } from "./office.ts";
import type { Person } from "./people.ts";
import { headText } from "./phrases.ts";
import { standingOf } from "./roles.ts";
import type { Tie } from "./scene.ts";
import { titleText } from "./text.ts";
import type { Words } from "./words.ts";

/** A title with what tells it from another of one role. */
interface Entry {
  readonly title: Title;
  readonly key: string;
  /** A form of address beside any other office; a general's staff is an army's, and no rank. */
  readonly rank: boolean;
  readonly tie: Tie;
}

/** One entry an office: a title met again in other words is the same one. */
export function titlesOf(words: Words, person: Person, country: string | null): Title[] {
  const entries: Entry[] = [];
  // Stated titles before inferred ones, fuller before shorter where both say the same.
  for (const inferred of [false, true]) {
    for (const tie of person.ties) {
      if (tie.inferred !== inferred) continue;
      for (const office of tie.offices) {
        const entry = titleOf(words, tie, office, country);
        const same = entries.findIndex((one) => isSameOffice(one, entry) && !isBeside(one, entry));
        const known = same < 0 ? undefined : entries[same];
        if (known === undefined) entries.push(entry);
        else if (isFuller(entry.title, known.title))
          entries[same] = { ...entry, title: { ...entry.title, former: known.title.former } };
      }
    }
  }
  const [first] = entries;
  if (first !== undefined && entries.length === 1) return [first.title];
  const posts = entries.filter(({ rank }) => !rank);
  const soldier = posts.length < entries.length;
  const member = entries.some(({ title }) => title.role === "legislator");
  return (posts.length > 0 ? posts : entries).map(({ key, title }) => {
    if (soldier && key.endsWith("chief of staff")) return { ...title, role: "military" };
    // A member of parliament heads a committee of it.
    const heads =
      member && title.role === "organization-head" && /committee|panel|caucus/i.test(title.organization ?? "");
    return heads ? { ...title, role: "legislator" } : title;
  });
}

/** A rank, or the style of a career diplomat: `Amb. X, Minister of State`. */
function isAddress({ head }: Office, key: string): boolean {
  return (head.value.kind === "rank" && !/chief|command|staff/.test(key)) || key === "amb" || key === "amb.";
}

const GENERAL = new Set([
  "business",
  "organization-head",
  "organization-official",
  "other",
  "party-official",
  "party-leader",
  "adviser",
  "military",
  "legislator",
  "local-leader",
]);

function isSameOffice({ title: a, key }: Entry, { title: b, key: other }: Entry): boolean {
  if (a.role !== b.role) return false;
  if (a.portfolio !== null && b.portfolio !== null && a.portfolio !== b.portfolio) return false;
  if (!GENERAL.has(a.role)) return true;
  if (a.former !== b.former && a.organization !== b.organization) return false;
  return (
    key === other &&
    (a.organization === b.organization ||
      a.organization === null ||
      b.organization === null ||
      a.role === "local-leader")
  );
}

/** `Attorney-General and Minister of Justice X`: two offices in one breath are two. */
function isBeside(a: Entry, b: Entry): boolean {
  return a.tie === b.tie && a.key !== b.key;
}

function isFuller(a: Title, b: Title): boolean {
  if (b.inferred || a.former !== b.former) return false;
  return (a.portfolio !== null && b.portfolio === null) || (a.organization !== null && b.organization === null);
}

function titleOf(words: Words, tie: Tie, office: Office, country: string | null): Entry {
  const claim = tie.inferred
    ? { state: tie.state }
    : tie.state !== null
      ? { state: tie.state }
      : officeClaim(words, office);
  const state = claim.state ?? country;
  const { role, portfolio } = standingOf(words, office, state);
  const span = words.reading.span(office.first, office.end);
  const organization = office.organization === null ? null : spelled(words.reading.quote(...office.organization));
  const title: Title = {
    text: titleText(words, office),
    role,
    portfolio,
    organization: tie.inferred ? null : organization,
    country: role === "business" || office.international ? claim.state : state,
    former: office.former || tie.former,
    acting: office.acting,
    inferred: tie.inferred,
    quote: tie.inferred ? null : words.reading.quote(office.first, office.end),
    span: tie.inferred ? null : span,
    rule: tie.rule,
  };
  const key = (office.deputy ? "vice " : "") + headText(words, office);
  return { title, key, rank: isAddress(office, key), tie };
}
