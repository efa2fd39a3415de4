const SMALLEST = 1 << 10;

/**
 * Names met before, in sixteen to thirty-two bytes a name: millions of articles may stream by. Names are told apart by 64 bits of hash, so
 * among a million the chance that two different ones pass for one is below one in ten million.
 */
export class Seen {
  #slots = new Uint32Array(2 * SMALLEST);
  #count = 0;

  /** Adds a name; true where it was there already. */
  add(name: string): boolean {
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (let at = 0; at < name.length; at++) {
      const code = name.charCodeAt(at);
      high = Math.imul(high ^ code, 0x9e3779b1);
      low = Math.imul(low ^ code, 0x5f356495);
    }
    high = mixed(high, low);
    // Both halves zero mark an empty slot.
    low = mixed(low, high) || 1;
    if (2 * this.#count >= this.#slots.length / 2) this.#grow();
    return this.#put(high, low);
  }

  #put(high: number, low: number): boolean {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    for (let at = high & mask; ; at = (at + 1) & mask) {
      const held = slots[2 * at + 1];
      if (held === 0) {
        slots[2 * at] = high;
        slots[2 * at + 1] = low;
        this.#count++;
        return false;
      }
      if (held === low && slots[2 * at] === high) return true;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    this.#count = 0;
    for (let at = 0; at < old.length; at += 2) {
      const low = old[at + 1] ?? 0;
      if (low !== 0) this.#put(old[at] ?? 0, low);
    }
  }
}

function mixed(a: number, b: number): number {
  const first = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  return (first ^ (first >>> 16)) >>> 0;
}
