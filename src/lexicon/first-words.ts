// All names by the hash of their first word: what is made when a file is opened. What goes on from a first word is
// made when a text brings that word (trie.ts), because an article brings few of them.
import { type Blocks, ByteReader } from './byte-reader';

/** Slots a first word, at the least. */
const ROOM = 1.5;

/** Rows of names, each to be taken once. */
export class FirstWords {
  /** Two numbers a slot: the hash, 0 where the slot is free; the newest name of its row plus one, 0 where it was taken. */
  private readonly slots: Int32Array;
  private readonly shift: number;
  /** For each name the one before it in its row plus one; 0 for the first. */
  private readonly before: Int32Array;

  /** Throws where a name has a piece that is none of `hashes`, or runs past its section. */
  constructor(names: Blocks, hashes: Int32Array) {
    const bits = Math.max(4, Math.ceil(Math.log2(Math.min(names.count, hashes.length) * ROOM)));
    this.shift = 32 - bits;
    this.slots = new Int32Array(2 << bits);
    this.before = new Int32Array(names.count);
    // Rows by piece first: pieces are near each other in memory, slots are not.
    const newest = new Int32Array(hashes.length);
    const reader = new ByteReader(names.body);
    for (let name = 0; name < names.count; name++) {
      const piece = firstWord(reader, hashes);
      if (piece === -1) continue;
      this.before[name] = newest[piece]!;
      newest[piece] = name + 1;
    }
    for (let piece = 0; piece < hashes.length; piece++)
      if (newest[piece] !== 0) this.settle(hashes[piece]!, newest[piece]!);
  }

  /** The names that begin with a word of this hash, in their order; none when asked again. */
  take(hash: number): number[] {
    const at = this.slotOf(hash);
    const row: number[] = [];
    for (let left = this.slots[at + 1]!; left !== 0; left = this.before[left - 1]!) row.push(left - 1);
    this.slots[at + 1] = 0;
    return row.sort((a, b) => a - b);
  }

  /** All hashes whose names were not taken. */
  left(): number[] {
    const hashes: number[] = [];
    for (let at = 0; at < this.slots.length; at += 2)
      if (this.slots[at + 1] !== 0) hashes.push(this.slots[at]!);
    return hashes;
  }

  /** Gives a row its slot; pieces that differ in capitals alone share one. */
  private settle(hash: number, newest: number): void {
    const at = this.slotOf(hash);
    if (this.slots[at + 1] !== 0) {
      let first = newest;
      while (this.before[first - 1] !== 0) first = this.before[first - 1]!;
      this.before[first - 1] = this.slots[at + 1]!;
    }
    this.slots[at] = hash;
    this.slots[at + 1] = newest;
  }

  /** Where the slot of this hash begins, or the free slot that it would get. A hash of 0 is no word's. */
  private slotOf(hash: number): number {
    const { slots } = this;
    let at = (Math.imul(hash, 0x2c1b3c6d) >>> this.shift) * 2;
    while (slots[at] !== hash && slots[at] !== 0) at = (at + 2) & (slots.length - 1);
    return at;
  }
}

/** The first piece of the next name that is a word, or -1; the reader then stands behind the name. */
function firstWord(reader: ByteReader, hashes: Int32Array): number {
  let left = reader.varint() >>> 1;
  let first = -1;
  for (; left > 0 && first === -1; left--) {
    const piece = reader.varint();
    if (piece >= hashes.length) throw new Error('The model file is damaged: a name has no such word');
    if (hashes[piece] !== 0) first = piece;
  }
  reader.skip(left);
  return first;
}
