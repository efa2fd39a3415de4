/** Bytes as text, or what forbids it; `line` and `column` (in bytes) say where. */
export type Decoded =
  | { readonly text: string; readonly replaced: boolean }
  | { readonly fault: string; readonly line: number; readonly column: number };

/** The encoding a byte order mark names, and the mark's length. UTF-8 without one. */
export function encodingOf(bytes: Uint8Array): {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  readonly mark: number;
} {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: "utf-8", mark: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: "utf-16le", mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: "utf-16be", mark: 2 };
  return { name: "utf-8", mark: 0 };
}

/** The text of an article's bytes, less a byte order mark and nothing else. With `lossy`, faulty bytes become U+FFFD. */
export function decode(bytes: Uint8Array, lossy: boolean): Decoded {
  const { name, mark } = encodingOf(bytes);
  const nul = name === "utf-8" ? bytes.indexOf(0) : -1;
  if (nul >= 0) return { fault: "a NUL byte: this is no text file", ...placeOf(bytes, nul) };
  const content = bytes.subarray(mark);
  let text: string;
  let replaced = false;
  try {
    text = new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    if (!lossy) {
      const at = name === "utf-8" ? mark + faultyByte(content) : 0;
      const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
      const fault =
        name === "utf-8" ? `byte 0x${byte} is not UTF-8` : `not ${name.toUpperCase()}, which its mark claims`;
      return { fault, ...placeOf(bytes, at) };
    }
    text = new TextDecoder(name, { ignoreBOM: true }).decode(content);
    replaced = true;
  }
  if (name !== "utf-8" && text.includes("\0"))
    return { fault: "a NUL character: this is no text file", line: 1, column: 1 };
  return { text, replaced };
}

function placeOf(bytes: Uint8Array, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) {
    line++;
    start = i + 1;
  }
  return { line, column: at - start + 1 };
}

/** The offset of the first byte that no UTF-8 text has there (RFC 3629). */
function faultyByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
    if (more < 0) return at;
    // The second byte's bounds keep out overlong forms, surrogates and what lies above U+10FFFF.
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    for (let k = 1; k <= more; k++) {
      const byte = bytes[at + k] ?? 0;
      if (byte < (k === 1 ? low : 0x80) || byte > (k === 1 ? high : 0xbf)) return at;
    }
    at += more + 1;
  }
  return bytes.length;
}
