/** What kept an input from being read as it stands, in one line, where it stands. */
export interface Problem {
  readonly path: string;
  /** 1 for the first; the whole file where nothing narrower is at fault. */
  readonly line: number;
  readonly column: number;
  /** `error`: the input was left out. `warning`: it was read, or was read elsewhere. */
  readonly severity: "error" | "warning";
  /** What is wrong, what was done. */
  readonly message: string;
  /** There is no such input at all. */
  readonly missing: boolean;
}

export function problem(path: string, message: string, line = 1, column = 1): Problem {
  return { path, line, column, severity: "error", message, missing: false };
}

export function missing(path: string, message: string): Problem {
  return { ...problem(path, message), missing: true };
}

/** Why the system refused, in words: its code and nothing of the stack. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  return REASONS.get(code) ?? (code || String((error as Error | null)?.message ?? error));
}

const REASONS = new Map([
  ["ENOENT", "no such file or folder"],
  ["EACCES", "no permission"],
  ["EPERM", "no permission"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "a part of the path is no folder"],
  ["ELOOP", "a symbolic link that leads to itself"],
  ["ENAMETOOLONG", "the name is too long"],
  ["EIO", "the device failed to read"],
  ["EMFILE", "too many open files"],
  ["ENOSPC", "no space left"],
  ["EROFS", "the disk is read-only"],
  ["EDQUOT", "no space left"],
  ["EFBIG", "the file would be larger than it may be"],
]);
