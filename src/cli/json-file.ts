import { decode } from "../load/decode.ts";
import { UsageError } from "./exit.ts";

/** @throws {UsageError} where the bytes are not text or not JSON; the line names the file. */
export function parseJson(path: string, bytes: Buffer): unknown {
  const decoded = decode(bytes, false);
  if ("fault" in decoded) throw new UsageError(`${path}:${decoded.line}:${decoded.column}: ${decoded.fault}`);
  try {
    return JSON.parse(decoded.text);
  } catch (error) {
    throw new UsageError(`${path}: not JSON: ${(error as Error).message.replaceAll("\n", " ")}`);
  }
}
