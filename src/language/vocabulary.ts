// The different words of a text, numbered as they come. News says the same few hundred words over and over: what hangs
// on a word alone is asked once for each number, and read by it at every place where the word stands. Names of several
// words are numbered in the same way, by a hash of them all.

import { kindCount, kindOf } from './listed-words';
import { keepShape } from './shapes';
import type { WordTable } from './word-set';

/** Numbers from 1 on for words by their hashes, none of which is 0; 0 stands for all that is no word. */
export class Vocabulary {
  /** One more than the highest number. */
  size = 1;
  /** The hash of each number; 0 for 0. */
  private hashes: Int32Array;
  /** Hash and number of each slot, beside each other because they are read together; 0 in a free one. */
  private cells: Int32Array;
  /** Last slot, doubled: a slot is two cells. */
  private mask: number;
  /** The kind of each number (`kindOf`), and among how many kinds. */
  private kinds: Int32Array | null = null;
  private amongKinds = 0;

  /** Has room for about so many words, and makes more where that is not enough. */
  constructor(words: number) {
    keepShape(this);
    let slots = 16;
    while (slots < words * 2) slots *= 2;
    this.cells = new Int32Array(slots * 2);
    this.mask = this.cells.length - 2;
    this.hashes = new Int32Array(slots / 2 + 1);
  }

  /** The number of the word with this hash, a new one for a new word. */
  add(hash: number): number {
    const { cells, mask } = this;
    let at = (hash << 1) & mask;
    for (let key = cells[at]!; key !== hash; key = cells[at]!) {
      if (key === 0) return this.addAt(at, hash);
      at = (at + 2) & mask;
    }
    return cells[at + 1]!;
  }

  /** What the table holds for each number. */
  valuesOf(table: WordTable): Int32Array {
    const byKind = table.byKind();
    const kinds = this.kindsOfWords();
    const values = new Int32Array(kinds.length);
    for (let word = 1; word < kinds.length; word++) values[word] = byKind[kinds[word]!]!;
    return values;
  }

  private kindsOfWords(): Int32Array {
    const { hashes, size, kinds } = this;
    if (kinds !== null && kinds.length === size && this.amongKinds === kindCount()) return kinds;
    const all = new Int32Array(size);
    for (let word = 1; word < size; word++) all[word] = kindOf(hashes[word]!);
    this.kinds = all;
    this.amongKinds = kindCount();
    return all;
  }

  private addAt(at: number, hash: number): number {
    if (this.size === this.hashes.length) {
      this.grow();
      return this.add(hash);
    }
    this.cells[at] = hash;
    this.cells[at + 1] = this.size;
    this.hashes[this.size] = hash;
    return this.size++;
  }

  private grow(): void {
    const { hashes, size } = this;
    this.cells = new Int32Array(this.cells.length * 2);
    this.mask = this.cells.length - 2;
    this.hashes = new Int32Array(this.cells.length / 4 + 1);
    this.size = 1;
    for (let word = 1; word < size; word++) this.add(hashes[word]!);
  }
}
