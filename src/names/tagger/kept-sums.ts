// The sums of the features that hang on a word alone, and of those on how it was labelled elsewhere, kept from text to
// text: news writes the same few thousand words, and more than half of all rows are theirs. What is asked for has two
// places beside each other, of which the one asked for longest ago gives way.
import { standsElsewhere, type TagContext } from './context';
import { elsewhereFeatures, MOST_FEATURES, wordFeatures } from './features';
import { addRows, addSums, SUMS } from './rows';
import { verdictOf } from './verdict';

/** Sums kept at most of words, and of labels elsewhere; powers of two. */
const WORDS = 1 << 13;
const LABELLED = 1 << 12;

/** Rows (`packRows`) with the sums that are kept of them. */
export class KeptSums {
  private readonly words = new Places(WORDS);
  private readonly labelled = new Places(LABELLED);
  private readonly features = new Int32Array(MOST_FEATURES);

  constructor(readonly rows: Int32Array) {}

  /** Sums up `wordFeatures`; answers the verdict of these alone (see `verdictOf`). */
  sumWord(context: TagContext, i: number, label1: number): number {
    const { words, features } = this;
    const { tokens, shape, gazetteer } = context;
    const elsewhere = standsElsewhere(context, i);
    const stands = shape[i]! | (gazetteer[i]! << 8) | (elsewhere << 16) | (label1 << 20);
    // A word of this length has the same letters at its ends wherever it stands.
    if (!words.find(tokens.hash[i]!, stands, tokens.end[i]! - tokens.start[i]!))
      this.fill(words, wordFeatures(context, i, label1, features), label1);
    return words.verdicts[words.at / SUMS]!;
  }

  /** Writes the sums of the word summed up last to `sums` at `at`. */
  putWord(sums: Int32Array, at: number): void {
    const { words } = this;
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
      this.fill(labelled, elsewhereFeatures(form, label1, elsewhere, features), label1);
    addSums(labelled.sums, labelled.at, sums, from, to);
  }

  private fill(places: Places, count: number, label1: number): void {
    const { sums, at } = places;
    for (let word = 0; word < SUMS; word++) sums[at + word] = 0;
    addRows(this.rows, this.features, count, sums, at);
    places.verdicts[at / SUMS] = verdictOf(sums, at, label1);
  }
}

/** Places for sums, in pairs, each with the three numbers that tell whose they are; the third is never 0. */
class Places {
  /** Where the sums of what was looked for last begin. */
  at = 0;
  readonly sums: Int32Array;
  /** The verdicts of the sums of each place. */
  readonly verdicts: Int32Array;
  private readonly keys: Int32Array;
  /** For each pair the place that was asked for last, 0 or 1. */
  private readonly latest: Uint8Array;

  constructor(private readonly count: number) {
    this.sums = new Int32Array(count * SUMS);
    this.verdicts = new Int32Array(count);
    this.keys = new Int32Array(count * 3);
    this.latest = new Uint8Array(count >> 1);
  }

  /** Sets `at`; false where the sums there are another's and have to be filled, for which the place is now taken. */
  find(a: number, b: number, c: number): boolean {
    const { latest } = this;
    const pair = (a ^ (Math.imul(b, 0x2c1b3c6d) >>> 12) ^ c) & ((this.count >> 1) - 1);
    const place = latest[pair]!;
    if (this.isAt(pair * 2 + place, a, b, c)) return true;
    latest[pair] = place ^ 1;
    return this.isAt(pair * 2 + (place ^ 1), a, b, c) || this.takePlace(a, b, c);
  }

  private isAt(place: number, a: number, b: number, c: number): boolean {
    const { keys } = this;
    this.at = place * SUMS;
    return keys[place * 3] === a && keys[place * 3 + 1] === b && keys[place * 3 + 2] === c;
  }

  private takePlace(a: number, b: number, c: number): false {
    const key = (this.at / SUMS) * 3;
    this.keys[key] = a;
    this.keys[key + 1] = b;
    this.keys[key + 2] = c;
    return false;
  }
}
