// The sums of the features that hang on a word alone, and of those on how it was labelled elsewhere, kept from text to
// text: news writes the same few thousand words, and more than half of all rows are theirs. What is asked for has four
// places beside each other, of which the one asked for longest ago gives way.
import { standsElsewhere, type TagContext } from './context';
import { elsewhereFeatures, wordFeatures } from './features';
import { addRows, SUMS } from './rows';
import { verdictOf } from './verdict';

/** Rows of places for the sums of words; a power of two. */
const PLACE_ROWS = 1 << 11;

/** Places of a row. */
const PLACES = 4;

/** What `sumElsewhere` can be asked: four bits of form, five of the labels elsewhere, four of the label before. */
const LABELLED = 1 << 13;

/** A word longer than that is kept as if it had so many letters. */
const LONGEST = 255;

/** Rows (`packRows`) with the sums that are kept of them. */
export class KeptSums {
  private readonly words = new Places();
  /** Sums of `elsewhereFeatures`, see `sumElsewhere`. */
  readonly labelled = new Int32Array(LABELLED * SUMS);

  constructor(readonly rows: Int32Array) {}

  /** Sums up `wordFeatures`; answers the verdict of these alone (see `verdictOf`). */
  sumWord(context: TagContext, i: number, label1: number): number {
    const { words } = this;
    const { tokens, shape, gazetteer } = context;
    // A word of this length has the same letters at its ends wherever it stands.
    const length = Math.min(tokens.end[i]! - tokens.start[i]!, LONGEST);
    const stands =
      shape[i]! |
      (gazetteer[i]! << 8) |
      (standsElsewhere(context, i) << 16) |
      (label1 << 20) |
      (length << 24);
    if (!words.find(tokens.hash[i]!, stands)) this.fill(context, i, label1);
    return words.verdict();
  }

  /** Writes the sums of the word summed up last to `sums` at `at`. */
  putWord(sums: Int32Array, at: number): void {
    const { words } = this;
    for (let word = 0; word < SUMS; word++) sums[at + word] = words.cells[words.at + word]!;
  }

  /** Where in `labelled` the sums of `elsewhereFeatures` stand. */
  sumElsewhere(form: number, label1: number, elsewhere: number): number {
    const { labelled } = this;
    const at = (form | (elsewhere << 4) | (label1 << 9)) * SUMS;
    // No weight is 0 once it is raised, so no sum of any is.
    if (labelled[at] === 0) addRows(this.rows, elsewhereFeatures(form, label1, elsewhere), labelled, at);
    return at;
  }

  private fill(context: TagContext, i: number, label1: number): void {
    const { words } = this;
    const { cells: sums, at } = words;
    for (let word = 0; word < SUMS; word++) sums[at + word] = 0;
    addRows(this.rows, wordFeatures(context, i, label1), sums, at);
    words.setVerdict(verdictOf(sums, at, NOTHING, 0, label1));
  }
}

const NOTHING = new Int32Array(SUMS);

/** Cells of a place: the two numbers that tell whose it is, the verdict, the sums. They stand in one line of the cache. */
const VERDICT = 2;
const FIRST_SUM = 3;
const PLACE = 16;

/** Places for sums, in rows; what was asked for last stands first in its row. */
class Places {
  readonly cells = new Int32Array(PLACE_ROWS * PLACES * PLACE);
  /** Where the sums of what was looked for last begin in `cells`. */
  at = 0;

  /** Sets `at`; false where the sums there are another's and have to be filled. `b` is never 0. */
  find(a: number, b: number): boolean {
    const { cells } = this;
    const row = ((a ^ (Math.imul(b, 0x2c1b3c6d) >>> 12)) & (PLACE_ROWS - 1)) * PLACES * PLACE;
    this.at = row + FIRST_SUM;
    if (cells[row] === a && cells[row + 1] === b) return true;
    const found = this.bringForward(row, a, b);
    cells[row] = a;
    cells[row + 1] = b;
    return found;
  }

  /** The verdict kept with what was looked for last. */
  verdict(): number {
    return this.cells[this.at + VERDICT - FIRST_SUM]!;
  }

  setVerdict(verdict: number): void {
    this.cells[this.at + VERDICT - FIRST_SUM] = verdict;
  }

  /** Puts what is looked for, or else the last of the row, before the others; answers whether it was there. */
  private bringForward(row: number, a: number, b: number): boolean {
    const { cells } = this;
    let place = row + PLACE;
    const last = row + (PLACES - 1) * PLACE;
    while (place < last && (cells[place] !== a || cells[place + 1] !== b)) place += PLACE;
    const found = cells[place] === a && cells[place + 1] === b;
    for (let cell = 0; cell < FIRST_SUM + SUMS; cell++) {
      const was = cells[place + cell]!;
      for (let to = place; to > row; to -= PLACE) cells[to + cell] = cells[to - PLACE + cell]!;
      cells[row + cell] = was;
    }
    return found;
  }
}
