// Sets and tables of words, keyed by their hashes, for questions that are asked of every token of a text: open
// addressing over typed arrays answers several times as fast as Set and Map, and most often after one look.

import { listWords, withLaterKinds } from './listed-words';

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
  /** Last slot, doubled: a slot is two cells. */
  private readonly mask: number;
  /** Key and number of each slot, beside each other because they are read together. */
  private readonly cells: Int32Array;
  private ofKinds: Int32Array | null = null;

  constructor(entries: ReadonlyMap<number, number>) {
    const slots = slotsFor(entries.size);
    this.cells = new Int32Array(slots * 2);
    this.mask = (slots - 1) * 2;
    for (const [hash, value] of entries) {
      let at = (hash << 1) & this.mask;
      while (this.cells[at] !== 0) at = (at + 2) & this.mask;
      this.cells[at] = hash;
      this.cells[at + 1] = value;
    }
  }

  *[Symbol.iterator](): Iterator<number> {
    for (let at = 0; at < this.cells.length; at += 2) if (this.cells[at] !== 0) yield this.cells[at]!;
  }

  /** What it holds by the kinds of words (`kindOf`), among which its own are listed by the first call. */
  byKind(): Int32Array {
    this.ofKinds = withLaterKinds(this.ofKinds ?? listWords(this, hash => this.of(hash)));
    return this.ofKinds;
  }

  /** The number of the word; 0 where it has none. */
  of(hash: number): number {
    const { cells, mask } = this;
    let at = (hash << 1) & mask;
    while (cells[at] !== 0 && cells[at] !== hash) at = (at + 2) & mask;
    return cells[at + 1]!;
  }
}
