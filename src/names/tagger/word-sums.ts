// The sums of the features that hang on a token's own word, kept from text to text: news writes the same few thousand
// words, and a third of all rows are theirs. Each has one place, and the last that asked for it stays.
import type { TagContext } from './context';
import { MOST_FEATURES, wordFeatures } from './features';
import { addRows, SUMS } from './rows';

/** Words kept at most; a power of two. */
const PLACES = 1 << 13;

/** Numbers that tell one kept word from another. */
const KEY = 3;

/** Rows (`packRows`) with the sums that are kept of them. */
export class WordSums {
  /** `SUMS` numbers a word, where `at` says. */
  readonly sums = new Int32Array(PLACES * SUMS);
  private readonly keys = new Int32Array(PLACES * KEY);
  private readonly features = new Int32Array(MOST_FEATURES);
  private readonly zeros = new Int32Array(SUMS);

  constructor(readonly rows: Int32Array) {}

  /** Where the sums for the word of token `i` begin; they hold until the next call. */
  at(context: TagContext, i: number): number {
    const { tokens, shape, gazetteer, elsewhere } = context;
    const { keys } = this;
    const hash = tokens.hash[i]!;
    // A word of this length has the same letters at its ends wherever it stands.
    const length = tokens.end[i]! - tokens.start[i]!;
    const stands = shape[i]! | (gazetteer[i]! << 8) | (elsewhere[i]! << 16);
    const place = (hash ^ Math.imul(stands, 0x2c1b3c6d) ^ length) & (PLACES - 1);
    const key = place * KEY;
    const sums = place * SUMS;
    // No length is 0, so that an empty place is never taken for a kept word.
    if (keys[key] === hash && keys[key + 1] === stands && keys[key + 2] === length) return sums;
    keys[key] = hash;
    keys[key + 1] = stands;
    keys[key + 2] = length;
    const count = wordFeatures(context, i, this.features);
    addRows(this.rows, this.features, count, this.zeros, 0, this.sums, sums);
    return sums;
  }
}
