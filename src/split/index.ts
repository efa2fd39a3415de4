import type { Article, Region, RegionKind, SourceText } from "../model/article.ts";
import type { Diagnostic } from "../schema/record.ts";
import { pad, parse } from "../text/calendar.ts";
import { type Agencies, agenciesWith, agencyNamed } from "./agencies.ts";
import { readCaption } from "./caption.ts";
import { type Credit, readCreditLine, readTail } from "./credit.ts";
import { type Dateline, readDateline } from "./dateline.ts";
import { isSpace, type Line, linesOf, trim } from "./lines.ts";
import { isSlug, readMeta } from "./meta.ts";
import { readStamp } from "./stamp.ts";
import { bylineInTitle, isAdvisory, isHeading, isTitle, readByline, tidy, titleLines } from "./title.ts";

export interface SplitOptions {
  /** Anchors relative dates of an article without a date; `YYYY-MM-DD`. */
  readonly referenceDate?: string | undefined;
}

/** What is known so far, filled line by line from the top. */
interface Draft {
  readonly text: string;
  /** The agencies that count as such. */
  readonly press: Agencies;
  readonly regions: Region[];
  readonly agencies: string[];
  readonly diagnostics: Diagnostic[];
  date: string | null;
  title: string | null;
  dateline: Dateline | null;
}

/** The article with its header taken apart. Never throws; every span is exact, whatever the text. */
export function split(
  source: SourceText,
  options: SplitOptions,
  press: Agencies = agenciesWith([]),
): { readonly article: Article; readonly diagnostics: readonly Diagnostic[] } {
  const { id, text } = source;
  const draft: Draft = {
    text,
    press,
    regions: [],
    agencies: [],
    diagnostics: [...(source.notes ?? [])],
    date: null,
    title: null,
    dateline: null,
  };
  const lines = linesOf(text);
  const body = readHeader(draft, lines);
  readBody(draft, body);

  const date = publicationDate(draft, source.date);
  const anchor = date ?? options.referenceDate ?? null;
  const day = draft.dateline?.day ?? null;
  const openAnchor = anchor === null && day !== null ? `XXXX-${pad(day.month, 2)}-${pad(day.day, 2)}` : null;
  if (anchor === null) {
    note(
      draft,
      "info",
      "no-publication-date",
      "the article names no publication date: dates that lean on it stay open",
      null,
    );
  }
  const title = source.title === null || tidy(source.title) === "" ? draft.title : tidy(source.title);
  const article: Article = {
    id,
    text,
    header: { date, title, place: draft.dateline?.place ?? null, agencies: draft.agencies },
    regions: draft.regions,
    anchor,
    openAnchor,
    home: homeOf(draft),
  };
  return { article, diagnostics: draft.diagnostics };
}

/** Reads the lines above the text, and gives back those of the text itself. */
function readHeader(draft: Draft, lines: readonly Line[]): Line[] {
  const { text } = draft;
  let afterStamp = false;
  let afterByline = false;
  const queue = [...lines].reverse();
  for (let line = queue.pop(); line !== undefined; line = queue.pop()) {
    const next = queue.at(-1);
    const words = text.slice(line.start, line.end);
    const stamp = readStamp(text, line.start, line.end);
    if (
      stamp !== null &&
      (draft.date === null || stamp.end === line.end) &&
      (stamp.end < line.end || next !== undefined || /^date/i.test(words))
    ) {
      takeStamp(draft, [line.start, stamp.end], stamp.date);
      const [start, end] = trim(text, [stamp.end, line.end]);
      if (start < end) queue.push({ start, end, afterBlank: true });
      afterStamp = true;
      continue;
    }
    const dateline = readDateline(draft.press, text, line.start, line.end, next !== undefined);
    if (dateline !== null) {
      draft.dateline = dateline;
      push(draft, "dateline", dateline.span);
      credit(draft, dateline.agencies);
      const [start, end] = trim(text, [dateline.span[1], line.end]);
      if (start < end) queue.push({ start, end, afterBlank: line.afterBlank });
      return queue.reverse();
    }
    if (takeCaption(draft, line)) continue;
    const byline: readonly string[] | null = next === undefined ? null : readByline(draft.press, words, afterByline);
    const creditLine = next === undefined ? null : readCreditLine(draft.press, text, [line.start, line.end]);
    if (byline !== null || creditLine !== null) {
      push(draft, "credit", [line.start, line.end]);
      credit(draft, byline ?? creditLine?.agencies ?? []);
      afterByline = byline !== null;
      continue;
    }
    const meta = next === undefined ? null : readMeta(draft.press, words);
    if (meta !== null) {
      push(draft, "stamp", [line.start, line.end]);
      credit(draft, meta.agencies);
      draft.date ??= meta.date;
      continue;
    }
    if (next !== undefined && (isAdvisory(words) || isSlug(words))) {
      push(draft, "stamp", [line.start, line.end]);
      continue;
    }
    if (draft.title === null) {
      const alone = isTitle(text, line, next, afterStamp, () => opensItself(draft, next));
      const count = alone ? 1 : titleLines(text, line, queue.slice(-3).reverse(), afterStamp);
      if (count > 0) {
        const last = count === 1 ? line : (queue.splice(1 - count)[0] ?? line);
        takeTitle(draft, { ...line, end: last.end });
        continue;
      }
    }
    if (draft.title !== null && isTitle(text, line, next, false) && isHeading(text, undefined, line, next)) {
      push(draft, "heading", [line.start, line.end]);
      continue;
    }
    queue.push(line);
    break;
  }
  return queue.reverse();
}

/** The line is a byline, says when and where, or begins with a dateline, so that the line above it ended where it meant to. */
function opensItself({ press, text }: Draft, line: Line | undefined): boolean {
  if (line === undefined) return false;
  const words = text.slice(line.start, line.end);
  return (
    readByline(press, words, false) !== null ||
    readMeta(press, words) !== null ||
    readDateline(press, text, line.start, line.end, true) !== null
  );
}

function takeStamp(draft: Draft, span: [number, number], date: string | null): void {
  push(draft, "stamp", span);
  if (date === null) {
    const named = draft.text.slice(...span);
    note(
      draft,
      "warning",
      "invalid-date",
      `the calendar has no such day: ${named}; the article is read without it`,
      span,
    );
  }
  draft.date ??= date;
}

function takeTitle(draft: Draft, line: Line): void {
  const words = draft.text.slice(line.start, line.end);
  const own = bylineInTitle(words);
  push(draft, "title", [line.start, line.start + own]);
  draft.title = tidy(words.slice(0, own));
  const [start, end] = trim(draft.text, [line.start + own, line.end]);
  if (start < end) push(draft, "credit", [start, end]);
}

function takeCaption(draft: Draft, line: Line): boolean {
  const caption = readCaption(draft.press, draft.text, [line.start, line.end]);
  if (caption === null) return false;
  push(draft, "caption", caption.shows);
  push(draft, "credit", caption.credit);
  credit(draft, caption.agencies);
  return true;
}

/** Captions, headings and credits among the text's lines; what stands between them is body. */
function readBody(draft: Draft, lines: readonly Line[]): void {
  const { text } = draft;
  let from: number | null = null;
  let to = 0;
  const close = () => {
    if (from !== null) push(draft, "body", [from, to]);
    from = null;
  };
  const last = lastOfBody(draft, lines);
  for (const [index, line] of lines.entries()) {
    const span: [number, number] = [line.start, line.end];
    const creditLine = creditOf(draft, line, index >= lines.length - 2);
    if (creditLine !== null || readCaption(draft.press, text, span) !== null) {
      close();
      if (creditLine === null) takeCaption(draft, line);
      else {
        push(draft, "credit", creditLine.span);
        credit(draft, creditLine.agencies);
      }
    } else if (isHeading(text, lines[index - 1], line, lines[index + 1])) {
      close();
      push(draft, "heading", span);
    } else {
      const tail = index === last ? readTail(draft.press, text, span) : null;
      from ??= line.start;
      to = tail === null ? line.end : trim(text, [line.start, tail.span[0]])[1];
      if (tail === null) continue;
      close();
      push(draft, "credit", tail.span);
      credit(draft, tail.agencies);
    }
  }
  close();
}

/** A line that is a credit; near the end, a byline is one too. */
function creditOf({ press, text }: Draft, line: Line, nearEnd: boolean): Credit | null {
  const span: [number, number] = [line.start, line.end];
  const byline = nearEnd ? readByline(press, text.slice(...span), false) : null;
  return byline === null ? readCreditLine(press, text, span) : { span, agencies: byline };
}

/** The last line that is text: below it stand only credits and captions. */
function lastOfBody(draft: Draft, lines: readonly Line[]): number {
  return lines.findLastIndex(
    (line, index) =>
      creditOf(draft, line, index >= lines.length - 2) === null &&
      readCaption(draft.press, draft.text, [line.start, line.end]) === null,
  );
}

function publicationDate(draft: Draft, given: string | null): string | null {
  const day = draft.dateline?.day ?? null;
  let date = draft.date;
  if (given !== null) {
    const known = parse(given.trim().slice(0, 10)) === null ? null : given.trim().slice(0, 10);
    if (known === null)
      note(draft, "warning", "invalid-date", `not a date: ${given}; the article is read without it`, null);
    else if (date !== null && date !== known) {
      note(
        draft,
        "warning",
        "header-date-differs",
        `the text is stamped ${date}, the date given beside it is ${known}, which is used`,
        null,
      );
    }
    date = known ?? date;
  }
  if (day === null || draft.dateline === null) return date;
  const named = `${day.year === null ? "XXXX" : pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`;
  if (date === null) return parse(named) === null ? null : named;
  if (date.slice(day.year === null ? 5 : 0) !== named.slice(day.year === null ? 5 : 0)) {
    note(
      draft,
      "warning",
      "dateline-date-differs",
      `the dateline says ${named}, the header ${date}, which is used`,
      draft.dateline.span,
    );
  }
  return date;
}

/** The dateline's state; where the dateline names no place that is known, the national agency's own. */
function homeOf({ press, dateline, agencies }: Draft): string | null {
  const national = agencies.map((name) => agencyNamed(press, name)).find((agency) => agency?.state != null);
  // A national agency abroad writes of its own state's people to its own readers (`BERLIN (PTI) The External Affairs Minister`).
  if (national?.state != null && !national.world) return national.state;
  if (dateline?.state != null) return dateline.state;
  return dateline?.placeKnown ? null : (national?.state ?? null);
}

function push(draft: Draft, kind: RegionKind, [from, to]: readonly [number, number]): void {
  let start = from;
  while (start < to && isSpace(draft.text, start)) start++;
  const span = trim(draft.text, [start, to]);
  if (span[0] < span[1]) draft.regions.push({ kind, span });
}

function credit(draft: Draft, names: readonly string[]): void {
  for (const name of names) if (!draft.agencies.includes(name)) draft.agencies.push(name);
}

function note(
  draft: Draft,
  severity: Diagnostic["severity"],
  code: string,
  message: string,
  span: Diagnostic["span"],
): void {
  draft.diagnostics.push({ severity, code, message, span });
}
