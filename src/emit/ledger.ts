import type { Claim, Conflict, LedgerRow } from "../model/ledger.ts";
import { visible } from "../text/visible.ts";
import { flat } from "./cells.ts";
import { rows as csvRows } from "./rows.ts";

/** A way to write the ledger of sessions. */
export interface LedgerFormat {
  readonly name: string;
  readonly about: string;
  readonly endings: readonly string[];
  render(rows: readonly LedgerRow[]): string;
}

const COLUMNS = [
  "series",
  "ordinal",
  "through",
  "status",
  "name",
  "kind",
  "parties",
  "level",
  "date",
  "place",
  "chairs",
  "articles",
  "quotes",
  "conflicts",
] as const;

/** Every format of the ledger, one entry each. */
export const LEDGER_FORMATS: readonly LedgerFormat[] = [
  {
    name: "json",
    about: "one array of sessions",
    endings: [".json"],
    render: (rows) => `${JSON.stringify(rows, null, 2)}\n`,
  },
  {
    name: "ndjson",
    about: "a session a line",
    endings: [".ndjson", ".jsonl"],
    render: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
  },
  {
    name: "csv",
    about: "a row a session, for a spreadsheet",
    endings: [".csv"],
    render: (rows) => csvRows([[...COLUMNS], ...rows.map(cells)]),
  },
  { name: "table", about: "for reading on a terminal", endings: [], render: asTable },
];

function cells(row: LedgerRow): Array<string | number> {
  return [
    row.series,
    row.ordinal ?? "",
    row.through ?? "",
    row.status,
    flat(row.name),
    row.kind,
    row.parties.join("-"),
    row.level ?? "",
    row.date ?? "",
    flat(row.place ?? ""),
    row.chairs.join("; "),
    row.claims.map(({ article }) => article).join("; "),
    row.claims.map(({ quote }) => flat(quote)).join("; "),
    row.conflicts.map(tellConflict).join("; "),
  ];
}

/** Each series under its key, its sessions below, a line each; what contradicts a session stands under it. */
function asTable(rows: readonly LedgerRow[]): string {
  const lines: string[] = [];
  let series = "";
  for (const row of rows) {
    if (row.series !== series) {
      lines.push(...(lines.length > 0 ? [""] : []), row.series);
      series = row.series;
    }
    const number =
      row.ordinal === null ? "?" : row.through === row.ordinal ? `${row.ordinal}` : `${row.ordinal}–${row.through}`;
    if (row.status !== "told") {
      lines.push(`  ${number.padStart(5)}  ${row.status}`);
      continue;
    }
    const published = row.claims[0]?.published ?? null;
    const when = row.date ?? (published === null ? "no date" : `no date (published ${published})`);
    const facts = [when, row.place, row.level, row.chairs.join(", "), quoted(row.claims)];
    lines.push(`  ${number.padStart(5)}  ${facts.filter(Boolean).join("  ")}`);
    for (const conflict of row.conflicts) lines.push(`         ! ${tellConflict(conflict)}`);
  }
  return lines.map((line) => `${visible(flatEnd(line))}\n`).join("");
}

const quoted = (claims: readonly Claim[]) =>
  claims.map(({ article, quote }) => `“${flat(quote)}” (${article})`).join(", ");

/** White space before a line is its layout; the rest is on one line already. */
const flatEnd = (line: string) => line.trimEnd();

function tellConflict({ about, claims: [one, other] }: Conflict): string {
  const side = ({ article, quote, date, place }: Claim) =>
    `${(about === "place" ? place : date) ?? ""} “${flat(quote)}” (${article})`;
  const what = about === "order" ? "a later session on an earlier day" : `two ${about}s`;
  return `${what}: ${side(one)}; ${side(other)}`;
}
