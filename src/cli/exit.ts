/** What each exit code says. Where several hold, the order is 2, 3, 1. */
export const EXIT = { done: 0, no: 1, couldNotRun: 2, someUnread: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODES: ReadonlyArray<readonly [code: ExitCode, meaning: string]> = [
  [EXIT.done, "done"],
  [EXIT.no, "the answer is no: a record failed validation, was withheld, and an error names it"],
  [EXIT.couldNotRun, "could not run or could not write: usage, configuration, no input found, disk full"],
  [EXIT.someUnread, "finished, but some inputs could not be read"],
];

/** An end that is the user's to mend: its message is all there is to say. */
export class UsageError extends Error {}
