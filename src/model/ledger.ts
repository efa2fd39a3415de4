import type { Level, MechanismKind } from "../schema/record.ts";
import type { Span } from "./span.ts";

/** What one article says of a session, with its words. */
export interface Claim {
  readonly article: string;
  /** The article's publication date, or null. */
  readonly published: string | null;
  readonly quote: string;
  readonly span: Span;
  readonly date: string | null;
  readonly place: string | null;
}

/** Two articles that cannot both be right. */
export interface Conflict {
  /** `date`, `place`: one session with two; `order`: a later ordinal on an earlier day. */
  readonly about: "date" | "place" | "order";
  readonly claims: readonly [Claim, Claim];
}

/** One session of a recurring mechanism, or a run of sessions that no article tells of. */
export interface LedgerRow {
  readonly series: string;
  readonly name: string;
  readonly kind: MechanismKind;
  readonly parties: readonly string[];
  readonly level: Level | null;
  /** The session's ordinal; null where its day is told but not its number. */
  readonly ordinal: number | null;
  /** The last ordinal of a run of missing sessions; the ordinal itself elsewhere. */
  readonly through: number | null;
  readonly status: "told" | "not in this corpus";
  readonly date: string | null;
  readonly place: string | null;
  readonly chairs: readonly string[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
}
