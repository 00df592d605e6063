// All names by the hash of their first word: what is made when a file is opened. What goes on from a first word is
// made when a text brings that word (trie.ts), because an article brings few of them.
import type { NameRows } from './name-rows';

/** Spreads hashes over the places. */
const MIX = 0x2c1b3c6d;

const NONE: readonly number[] = [];

/** Rows of names, each to be taken once. */
export class FirstWords {
  /** For each piece the newest of the names that begin with it plus one; 0 where there is none, or they were taken. */
  private readonly newest: Int32Array;
  /** For each name the one before it that begins with the same piece plus one; 0 for the first. */
  private readonly before: Int32Array;
  /** Pieces that names begin with, in the order of their places; where those of each place begin. */
  private readonly pieces: Int32Array;
  private readonly starts: Int32Array;
  private readonly shift: number;

  /** Throws where a name has a piece that is none of `hashes`, or runs past its section. */
  constructor(
    names: NameRows,
    private readonly hashes: Int32Array,
  ) {
    this.before = new Int32Array(names.count);
    this.newest = new Int32Array(hashes.length);
    this.list(names);
    const bits = Math.max(1, Math.floor(Math.log2(hashes.length + 1)));
    this.shift = 32 - bits;
    this.starts = new Int32Array((1 << bits) + 1);
    this.pieces = new Int32Array(this.countPlaces());
    this.settle();
  }

  /** The names that begin with a word of this hash, in their order; none when asked again. */
  take(hash: number): readonly number[] {
    const { newest, before, pieces, starts, hashes } = this;
    let row: number[] | null = null;
    const place = Math.imul(hash, MIX) >>> this.shift;
    // Pieces that differ in capitals alone have the same hash.
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      const piece = pieces[at]!;
      if (hashes[piece] !== hash || newest[piece] === 0) continue;
      row ??= [];
      for (let left = newest[piece]!; left !== 0; left = before[left - 1]!) row.push(left - 1);
      newest[piece] = 0;
    }
    // Nearly every word that is asked about begins no names, or none any more.
    return row === null ? NONE : row.sort((a, b) => a - b);
  }

  /** All hashes whose names were not taken. */
  left(): number[] {
    const hashes: number[] = [];
    for (const piece of this.pieces) if (this.newest[piece] !== 0) hashes.push(this.hashes[piece]!);
    return hashes;
  }

  // The three loops below run once, in a thread that has just begun, where a call costs more than what they do: they
  // make none.
  private list(names: NameRows): void {
    const { newest, before, hashes } = this;
    const [low, middle, high] = names.columns();
    for (let name = 0; name < low.length; name++) {
      let piece = low[name]! | (middle[name]! << 8) | (high[name]! << 16);
      if (piece >= hashes.length) throw new Error('The model file is damaged: a name has no such word');
      if (hashes[piece] === 0) {
        piece = laterWord(names, name, hashes);
        if (piece === -1) continue;
      }
      before[name] = newest[piece]!;
      newest[piece] = name + 1;
    }
  }

  /** Leaves in `starts` where the pieces of each place end, and answers how many there are in all. */
  private countPlaces(): number {
    const { newest, starts, hashes, shift } = this;
    for (let piece = 0; piece < newest.length; piece++)
      if (newest[piece] !== 0) starts[Math.imul(hashes[piece]!, MIX) >>> shift]!++;
    let sum = 0;
    for (let place = 0; place < starts.length; place++) {
      sum += starts[place]!;
      starts[place] = sum;
    }
    return sum;
  }

  private settle(): void {
    const { newest, starts, pieces, hashes, shift } = this;
    for (let piece = newest.length - 1; piece >= 0; piece--) {
      if (newest[piece] === 0) continue;
      const place = Math.imul(hashes[piece]!, MIX) >>> shift;
      const at = starts[place]! - 1;
      starts[place] = at;
      pieces[at] = piece;
    }
  }
}

/** The first piece that is a word of a name that begins with marks, or -1. */
function laterWord(names: NameRows, name: number, hashes: Int32Array): number {
  const reader = names.readerAt(name);
  for (let left = reader.varint() >>> 1; left > 0; left--) {
    const piece = reader.varint();
    if (piece >= hashes.length) throw new Error('The model file is damaged: a name has no such word');
    if (hashes[piece] !== 0) return piece;
  }
  return -1;
}
