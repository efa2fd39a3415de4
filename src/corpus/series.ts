import type { Claim, Conflict, LedgerRow } from "../model/ledger.ts";
import type { ArticleRecord, Mechanism } from "../schema/record.ts";

/** A mechanism as one article tells of it. */
export interface Told {
  readonly mechanism: Mechanism;
  readonly claim: Claim;
}

const RECURRING = new Set<Mechanism["kind"]>(["consultation", "committee", "meeting"]);

/** The sessions a record tells of: gatherings with an ordinal or a day. */
export function sessionsOf(record: ArticleRecord): Told[] {
  return (record.mechanisms ?? [])
    .filter(({ kind, session, date }) => RECURRING.has(kind) && (session !== null || date !== null))
    .map((mechanism) => ({
      mechanism,
      claim: {
        article: record.id,
        published: record.header.date,
        quote: mechanism.text,
        span: mechanism.span,
        date: mechanism.date,
        place: mechanism.place,
      },
    }));
}

/**
 * The ledger of recurring mechanisms across articles: a row a session, in order of series and ordinal; a row for each run
 * of ordinals between two told sessions that no article has; and on each row what contradicts it, with both quotes.
 * The order of `told` does not matter.
 */
export function ledger(told: readonly Told[]): LedgerRow[] {
  const keys = keyOf(told);
  const bySeries = group(told, (one) => keys.get(one.mechanism.series) ?? one.mechanism.series);
  return [...bySeries]
    .filter(([, sessions]) => sessions.some(({ mechanism }) => mechanism.session !== null))
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([series, sessions]) => rowsOf(series, sessions));
}

/** A key without a level joins the only one that has it: the article did not say who met. */
function keyOf(told: readonly Told[]): Map<string, string> {
  const all = new Set(told.map(({ mechanism }) => mechanism.series));
  const longer = new Map<string, string[]>();
  for (const key of all) {
    const stem = key.slice(0, key.lastIndexOf("/"));
    if (all.has(stem)) longer.set(stem, [...(longer.get(stem) ?? []), key]);
  }
  return new Map(
    [...longer].flatMap(([stem, [only, ...more]]) => (only !== undefined && more.length === 0 ? [[stem, only]] : [])),
  );
}

function rowsOf(series: string, told: readonly Told[]): LedgerRow[] {
  const ordered = [...told].sort((a, b) => byArticle(a.claim, b.claim));
  const numbered = group(
    ordered.filter(({ mechanism }) => mechanism.session !== null),
    ({ mechanism }) => mechanism.session ?? 0,
  );
  const loose: Told[] = [];
  for (const one of ordered) {
    if (one.mechanism.session !== null) continue;
    // A session without a number is the numbered one of its day.
    const same = [...numbered.values()].find((sessions) => sessions.some(({ claim }) => claim.date === one.claim.date));
    if (same === undefined) loose.push(one);
    else same.push(one);
  }
  const rows = [...numbered].sort(([a], [b]) => a - b).map(([ordinal, sessions]) => rowOf(series, ordinal, sessions));
  const unnumbered = [...group(loose, ({ claim }) => claim.date ?? "").values()].map((sessions) =>
    rowOf(series, null, sessions),
  );
  return [...withGaps(withOrder(rows)), ...unnumbered.sort((a, b) => compare(a.date ?? "", b.date ?? ""))];
}

function rowOf(series: string, ordinal: number | null, told: readonly Told[]): LedgerRow {
  const claims = told.map(({ claim }) => claim);
  const [first] = told;
  const fullest = told.reduce((best, one) => (one.mechanism.name.length > best.length ? one.mechanism.name : best), "");
  return {
    series,
    name: fullest,
    kind: first?.mechanism.kind ?? "meeting",
    parties: first?.mechanism.parties ?? [],
    level: told.find(({ mechanism }) => mechanism.level !== null)?.mechanism.level ?? null,
    ordinal,
    through: ordinal,
    status: "told",
    date: finest(claims.map(({ date }) => date)),
    place: claims.find(({ place }) => place !== null)?.place ?? null,
    chairs: [...new Set(told.flatMap(({ mechanism }) => mechanism.chairs))].sort(),
    claims,
    conflicts: [
      ...clash(claims, "date", ({ date }) => date, agree),
      ...clash(claims, "place", ({ place }) => place, samePlace),
    ],
  };
}

/** The value most articles give, of the finest grain. */
function finest(dates: ReadonlyArray<string | null>): string | null {
  const counts = new Map<string, number>();
  for (const date of dates) if (date !== null) counts.set(date, (counts.get(date) ?? 0) + 1);
  const ranked = [...counts].sort(([a, n], [b, m]) => b.length - a.length || m - n || compare(a, b));
  return ranked[0]?.[0] ?? null;
}

function clash(
  claims: readonly Claim[],
  about: Conflict["about"],
  told: (claim: Claim) => string | null,
  alike: (a: string, b: string) => boolean,
): Conflict[] {
  const valued = claims.filter((claim) => told(claim) !== null);
  const [first] = valued;
  if (first === undefined) return [];
  const seen: Claim[] = [first];
  return valued.flatMap((claim) => {
    if (seen.some((other) => alike(told(other) ?? "", told(claim) ?? ""))) return [];
    seen.push(claim);
    return [{ about, claims: [first, claim] as const }];
  });
}

/** `2023-11` and `2023-11-22` agree; so does a year left open. */
function agree(a: string, b: string): boolean {
  if (/[XW]/.test(a) || /[XW]/.test(b)) return true;
  return a.startsWith(b) || b.startsWith(a);
}

/** A city and its country, `Hanoi` and `Hà Nội`, are told apart no further than by their letters. */
function samePlace(a: string, b: string): boolean {
  return letters(a) === letters(b);
}

const letters = (place: string) =>
  place
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();

/** An ordinal whose day lies before that of a lower one. */
function withOrder(rows: readonly LedgerRow[]): LedgerRow[] {
  let latest: LedgerRow | null = null;
  return rows.map((row) => {
    const before = latest;
    if (row.date !== null && (before?.date == null || !earlier(row.date, before.date))) latest = row;
    const [one, other] = [claimOf(before), claimOf(row)];
    if (before?.date == null || row.date === null || !earlier(row.date, before.date) || one === null || other === null)
      return row;
    return { ...row, conflicts: [...row.conflicts, { about: "order", claims: [one, other] }] };
  });
}

const claimOf = (row: LedgerRow | null): Claim | null => row?.claims.find(({ date }) => date === row.date) ?? null;

/** True where one date lies wholly before another, whatever their grain. */
function earlier(a: string, b: string): boolean {
  if (/[XW]/.test(a) || /[XW]/.test(b)) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function withGaps(rows: readonly LedgerRow[]): LedgerRow[] {
  return rows.flatMap((row, i) => {
    const next = rows[i + 1]?.ordinal;
    if (row.ordinal === null || next == null || next - row.ordinal < 2) return [row];
    const gap: LedgerRow = {
      ...row,
      ordinal: row.ordinal + 1,
      through: next - 1,
      status: "not in this corpus",
      date: null,
      place: null,
      chairs: [],
      claims: [],
      conflicts: [],
    };
    return [row, gap];
  });
}

function group<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}

const byArticle = (a: Claim, b: Claim) =>
  compare(a.published ?? "9", b.published ?? "9") || compare(a.article, b.article) || a.span[0] - b.span[0];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
