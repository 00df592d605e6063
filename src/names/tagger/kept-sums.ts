// The sums of the features that hang on a word alone, and of those on how it was labelled elsewhere, kept from text to
// text: news writes the same few thousand words, and more than half of all rows are theirs. What is asked for has one
// place, and the last that asked for it stays.
import type { TagContext } from './context';
import { elsewhereFeatures, MOST_FEATURES, wordFeatures } from './features';
import { addRows, addSums, SUMS } from './rows';

/** Sums kept at most of words, and of labels elsewhere; powers of two. */
const WORDS = 1 << 13;
const LABELLED = 1 << 12;

/** Rows (`packRows`) with the sums that are kept of them. */
export class KeptSums {
  private readonly words = new Places(WORDS);
  private readonly labelled = new Places(LABELLED);
  private readonly features = new Int32Array(MOST_FEATURES);

  constructor(readonly rows: Int32Array) {}

  /** Writes the sums of `wordFeatures` to `sums` at `at`. */
  putWord(context: TagContext, i: number, label1: number, sums: Int32Array, at: number): void {
    const { words, features } = this;
    const { tokens, shape, gazetteer, elsewhere } = context;
    const stands = shape[i]! | (gazetteer[i]! << 8) | (elsewhere[i]! << 16) | (label1 << 20);
    // A word of this length has the same letters at its ends wherever it stands.
    if (!words.find(tokens.hash[i]!, stands, tokens.end[i]! - tokens.start[i]!))
      this.fill(words, wordFeatures(context, i, label1, features));
    for (let word = 0; word < SUMS; word++) sums[at + word] = words.sums[words.at + word]!;
  }

  /** Adds those of `elsewhereFeatures` to those that stand in `sums` at `from`, and writes them there at `to`. */
  addElsewhere(
    form: number,
    label1: number,
    elsewhere: number,
    sums: Int32Array,
    from: number,
    to: number,
  ): void {
    const { labelled, features } = this;
    if (!labelled.find(form | (label1 << 4) | (elsewhere << 8), 0, 1))
      this.fill(labelled, elsewhereFeatures(form, label1, elsewhere, features));
    addSums(labelled.sums, labelled.at, sums, from, to);
  }

  private fill(places: Places, count: number): void {
    const { sums, at } = places;
    for (let word = 0; word < SUMS; word++) sums[at + word] = 0;
    addRows(this.rows, this.features, count, sums, at);
  }
}

/** Places for sums, each with the three numbers that tell whose they are; the third is never 0. */
class Places {
  /** Where the sums of what was looked for last begin. */
  at = 0;
  readonly sums: Int32Array;
  private readonly keys: Int32Array;

  constructor(private readonly count: number) {
    this.sums = new Int32Array(count * SUMS);
    this.keys = new Int32Array(count * 3);
  }

  /** Sets `at`; false where the sums there are another's and have to be filled, for which the place is now taken. */
  find(a: number, b: number, c: number): boolean {
    const place = (a ^ (Math.imul(b, 0x2c1b3c6d) >>> 12) ^ c) & (this.count - 1);
    const key = place * 3;
    const { keys } = this;
    this.at = place * SUMS;
    if (keys[key] === a && keys[key + 1] === b && keys[key + 2] === c) return true;
    keys[key] = a;
    keys[key + 1] = b;
    keys[key + 2] = c;
    return false;
  }
}
