import { TextDecoder } from "node:util";
import { encodingOf } from "./decode.ts";

const LF = 10;

/** One line of a stream: its bytes, or null where it passed the limit; `number` counts from 1. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Buffer | null;
}

/**
 * The lines of a byte stream, cut at line feeds, however its chunks fall. A line over `limit` bytes is dropped as it
 * streams by, so that no more than one line is ever held. UTF-16, by its mark, is turned into UTF-8.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  let over = false;
  const line = (): ByteLine => {
    const bytes = over ? null : held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held);
    held = [];
    size = 0;
    over = false;
    return { number: number++, bytes };
  };
  const hold = (part: Buffer) => {
    size += part.length;
    if (size > limit) {
      over = true;
      held = [];
    } else if (part.length > 0) held.push(part);
  };
  for await (const chunk of asUtf8(chunks)) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, at));
      yield line();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) yield line();
}

/** The stream without its byte order mark, in UTF-8. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  let decoder: TextDecoder | null = null;
  const pass = (bytes: Buffer): Buffer =>
    decoder === null ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }), "utf8");
  for await (const chunk of chunks) {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (head !== null) {
      // The mark may itself be cut between chunks.
      head = Buffer.concat([head, bytes]);
      if (head.length < 3) continue;
      bytes = opened(head);
      head = null;
    }
    yield pass(bytes);
  }
  if (head !== null) yield pass(opened(head));
  if (decoder !== null) yield Buffer.from((decoder as TextDecoder).decode(), "utf8");

  function opened(start: Buffer): Buffer {
    const { name, mark } = encodingOf(start);
    // A faulty unit becomes U+FFFD: line ends are found all the same, and the articles around it are whole.
    if (name !== "utf-8") decoder = new TextDecoder(name, { ignoreBOM: true });
    return start.subarray(mark);
  }
}
