import type { Diagnostic, Header } from "../schema/record.ts";
import type { Span } from "./span.ts";

/** What `load` hands on: one article's decoded text and where it came from. */
export interface SourceText {
  readonly id: string;
  /** As the user named it, with the line for a JSONL article; what messages begin with. */
  readonly path: string;
  readonly line: number | null;
  readonly text: string;
  /** Given beside the text (a JSONL line's `date`, `title`); null where the text alone speaks. */
  readonly date: string | null;
  readonly title: string | null;
  /** What `load` has to say of the article; goes into its record. */
  readonly notes?: readonly Diagnostic[];
}

export type RegionKind = "stamp" | "title" | "dateline" | "caption" | "heading" | "body" | "credit";

/** A stretch of the article with one part to play. Regions do not overlap and stand in text order. */
export interface Region {
  readonly kind: RegionKind;
  readonly span: Span;
}

/** What `split` makes: the text with its header taken apart. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly header: Header;
  readonly regions: readonly Region[];
  /** The day relative dates count from, `YYYY-MM-DD`: the header's, else the user's reference date, else null. */
  readonly anchor: string | null;
  /** Month and day of the dateline where no year is known (`HÀ NỘI, Dec. 3 —`), as `XXXX-12-03`. */
  readonly openAnchor: string | null;
  /** The state the dateline stands in or the national agency belongs to, ISO alpha-2, or null. */
  readonly home: string | null;
}
