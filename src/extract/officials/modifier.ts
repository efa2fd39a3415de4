import type { Tag, Token } from "../../model/reading.ts";
import type { OfficeKind } from "../../model/tag.ts";
import type { Office } from "./office.ts";
import type { Body, Words } from "./words.ts";

/** The word before what was taken of a title so far, and what is known to end there. */
export interface Here {
  readonly words: Words;
  readonly office: Office;
  /** First token that may belong to the title. */
  readonly floor: number;
  readonly at: number;
  readonly token: Token;
  readonly place: Tag<"place"> | undefined;
  readonly portfolio: Tag<"portfolio"> | undefined;
  readonly body: Body | undefined;
}

/** Takes a word or a phrase and says so; false: the title begins here; null: the next step may know. */
export type Step = (here: Here) => boolean | null;

/** Kinds of office that are held over a field. */
export const CHARGED: ReadonlySet<OfficeKind> = new Set([
  "minister",
  "secretary",
  "deputy-minister",
  "undersecretary",
] as const);

/** Who governs under a name: `the Adams administration`. */
export const GOVERNING = new Set("administration government cabinet".split(" "));

/** What begins at a token belongs to the title. */
export function take(office: Office, first: number): true {
  office.first = first;
  return true;
}
