// Sets and tables of words, keyed by their hashes, for questions that are asked of every token of a text: open
// addressing over typed arrays answers several times as fast as Set and Map, and most often after one look.

const SMALLEST = 16;

/** Slots for so many keys: a power of two that leaves two thirds free or more, so that most misses end at once. */
function slotsFor(keys: number): number {
  let slots = SMALLEST;
  while (slots < keys * 3) slots *= 2;
  return slots;
}

/** Words or marks by their hash (`Tokens.hash`); no hash in it is 0. */
export class WordSet implements Iterable<number> {
  private readonly mask: number;
  private readonly keys: Int32Array;

  constructor(hashes: Iterable<number>) {
    const all = new Set(hashes);
    this.keys = new Int32Array(slotsFor(all.size));
    this.mask = this.keys.length - 1;
    for (const hash of all) {
      let slot = hash & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
    }
  }

  /** True where the word is one of them; false for 0. */
  has(hash: number): boolean {
    const { keys, mask } = this;
    for (let slot = hash & mask; keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (keys[slot] === hash) return true;
    }
    return false;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const key of this.keys) if (key !== 0) yield key;
  }
}

/** Numbers, mostly bits, by the hash of a word; iterates over the words. */
export class WordTable implements Iterable<number> {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly values: Int32Array;

  constructor(entries: ReadonlyMap<number, number>) {
    const slots = slotsFor(entries.size);
    this.keys = new Int32Array(slots);
    this.values = new Int32Array(slots);
    this.mask = slots - 1;
    for (const [hash, value] of entries) {
      let slot = hash & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = hash;
      this.values[slot] = value;
    }
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const key of this.keys) if (key !== 0) yield key;
  }

  /** The number of the word; 0 where it has none. */
  of(hash: number): number {
    const { keys, mask } = this;
    let slot = hash & mask;
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return this.values[slot]!;
  }
}
