// What sums say of a token: the best label that may stand there, and by how much it leads all others.
import { LABELS, OUTSIDE } from './labels';
import { readSums } from './rows';

const scores = new Int32Array(16);

/**
 * The best label by the sums from `at` on and those of `more` from `moreAt` on, and its margin, in one number; `before`
 * is the label of the token before.
 */
export function verdictOf(
  sums: Int32Array,
  at: number,
  more: Int32Array,
  moreAt: number,
  before: number,
): number {
  readSums(sums, at, more, moreAt, scores);
  // The two highest of all scores, of equals the lower label first, without branches, which a processor could not
  // foretell: each score stands above its label, so that one number tells both.
  let first = 0;
  let second = 0;
  for (let label = 0; label < LABELS; label++) {
    const score = (scores[label]! << 4) | (15 - label);
    const rise = positive(score - first);
    second += positive(score - rise - second);
    first += rise;
  }
  let best = 15 - (first & 15);
  let margin = (first >> 4) - (second >> 4);
  if (!mayFollow(best, before)) {
    const highest = scores[best]!;
    best = bestLabel(scores, before);
    margin = scores[best]! - highest;
  }
  return (margin << 4) | best;
}

/** The value, or 0 where it is negative. */
const positive = (value: number): number => value & ~(value >> 31);

/** The label of a verdict. */
export const labelOf = (verdict: number): number => verdict & 15;

/** The score of a verdict's label less the next best. */
export const marginOf = (verdict: number): number => verdict >> 4;

/** The best label that may follow `before`. */
export function bestLabel(scores: Float64Array | Int32Array, before: number): number {
  let best = OUTSIDE;
  for (let label = 1; label < LABELS; label++)
    if (scores[label]! > scores[best]! && mayFollow(label, before)) best = label;
  return best;
}

/** A name goes on only with its own kind; everything else may stand anywhere. */
const mayFollow = (label: number, before: number): boolean =>
  (label & 1) !== 0 || label === OUTSIDE || before === label || before === label - 1;
