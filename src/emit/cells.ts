import type { ArticleRecord, DateItem, Figure, Kind, Mechanism, Official } from "../schema/record.ts";

/** Each kind's items in words short enough for a cell. */
const TELL: { readonly [K in Kind]: (record: ArticleRecord) => readonly string[] } = {
  dates: (record) => (record.dates ?? []).map(tellDate),
  officials: (record) => (record.officials ?? []).map(tellOfficial),
  figures: (record) => (record.figures ?? []).map(tellFigure),
  mechanisms: (record) => (record.mechanisms ?? []).map(tellMechanism),
};

export function tell(record: ArticleRecord, kind: Kind): readonly string[] {
  return TELL[kind](record).map(flat);
}

/** `2025-12-18 (Thursday)` */
function tellDate({ value, mod, text }: DateItem): string {
  return `${value}${mod === null ? "" : ` ${mod}`} (${text})`;
}

/** `Lê Hoài Trung [VN], Minister of Foreign Affairs` */
function tellOfficial({ name, country, titles }: Official): string {
  const offices = titles.map(
    (title) =>
      `${title.former ? "former " : ""}${title.acting ? "acting " : ""}${title.text}${title.inferred ? " (inferred)" : ""}`,
  );
  return [country === null ? name : `${name} [${country}]`, ...offices].join(", ");
}

/** `1400000000 USD (US$1.4 billion): two-way trade turnover` */
function tellFigure({ value, valueMax, unit, bound, text, measure, change, status }: Figure): string {
  const amount = valueMax === null ? String(value) : `${value} to ${valueMax}`;
  const facts = [
    bound === "exact" || bound === "range" ? null : bound,
    change === null ? null : change.basis === null ? change.direction : `${change.direction} ${change.basis}`,
    status === "actual" ? null : status,
  ].filter((fact) => fact !== null);
  const said = [text, ...facts].join(", ");
  return `${amount}${unit === null ? "" : ` ${unit}`} (${said})${measure === null ? "" : `: ${measure}`}`;
}

/** `Ministerial Political Consultation (consultation, LA-VN, session 12)` */
function tellMechanism({ name, kind, parties, session }: Mechanism): string {
  const facts = [kind, parties.join("-"), session === null ? "" : `session ${session}`].filter(Boolean);
  return `${name} (${facts.join(", ")})`;
}

/** On one line, whatever white space the quote holds, in NFC. */
export function flat(text: string): string {
  return text.replace(/\s+/gu, " ").trim().normalize("NFC");
}
