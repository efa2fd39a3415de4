const encoder = new TextEncoder();

/** FNV-1a, 64 bits, of the text's UTF-8 bytes, as its high and low 32 bits. The same on every machine, and no library. */
export function fnv1a(text: string): readonly [high: number, low: number] {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0;
    // Times the prime 2^40 + 0x1b3: the low half's carry is taken in two steps that stay exact in a double.
    const carry = Math.floor((low * 0x1b3) / 0x1_0000_0000);
    high = (Math.imul(high, 0x1b3) + (low << 8) + carry) >>> 0;
    low = Math.imul(low, 0x1b3) >>> 0;
  }
  return [high, low];
}

/** The hash as sixteen hexadecimal digits. */
export function hex(text: string): string {
  return fnv1a(text)
    .map((half) => half.toString(16).padStart(8, "0"))
    .join("");
}

/** The hash's last 53 bits as one number: a key for a Map of many. */
export function key(text: string): number {
  const [high, low] = fnv1a(text);
  return (high & 0x1fffff) * 0x1_0000_0000 + low;
}
