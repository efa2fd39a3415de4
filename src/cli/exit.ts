import { reason } from "../load/index.ts";

/** What each exit code says. Where several hold, the order is 2, 3, 1. */
export const EXIT = { done: 0, no: 1, couldNotRun: 2, someUnread: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODES: ReadonlyArray<readonly [code: ExitCode, meaning: string]> = [
  [EXIT.done, "done"],
  [
    EXIT.no,
    "the answer is no: findings (check), quotes that do not stand (verify), a record withheld because it failed validation",
  ],
  [EXIT.couldNotRun, "could not run or could not write: usage, configuration, no input found, disk full"],
  [EXIT.someUnread, "finished, but some inputs could not be read"],
];

/** An end that is the user's to mend: its message is all there is to say. */
export class UsageError extends Error {}

/** What went wrong while writing, so that it is told from what went wrong while reading. */
export class WriteError extends Error {
  readonly code: string;
  constructor(target: string | null, cause: unknown) {
    super(`cannot write ${target ?? "to standard output"}: ${reason(cause)}`, { cause });
    this.code = (cause as NodeJS.ErrnoException | null)?.code ?? "";
  }
}
