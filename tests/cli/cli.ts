import { type SpawnSyncOptionsWithBufferEncoding, spawnSync } from "node:child_process";
import { join } from "node:path";

export const BIN = join(import.meta.dirname, "..", "..", "bin", "extract.js");

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command, as a user runs it. */
export function extract(
  args: readonly string[],
  { input = "", ...options }: SpawnSyncOptionsWithBufferEncoding & { input?: string | Buffer } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    maxBuffer: 1e9,
    ...options,
    input: input as string,
  });
  return { status, stdout: String(stdout ?? ""), stderr: String(stderr ?? "") };
}
