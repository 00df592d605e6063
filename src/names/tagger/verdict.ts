// What sums say of a token: the best label that may stand there, and by how much it leads all others.
import { LABELS, OUTSIDE } from './labels';
import { readSums } from './rows';

const scores = new Int32Array(16);

/** The best label by the sums from `at` on, and its margin, in one number; `before` is the label of the token before. */
export function verdictOf(sums: Int32Array, at: number, before: number): number {
  readSums(sums, at, scores);
  const best = bestLabel(scores, before === LABELS ? OUTSIDE : before);
  return (marginOver(best) << 4) | best;
}

/** The label of a verdict. */
export const labelOf = (verdict: number): number => verdict & 15;

/** The score of a verdict's label less the next best. */
export const marginOf = (verdict: number): number => verdict >> 4;

/** The best label that may follow `before`: a name goes on only with its own kind. */
export function bestLabel(scores: Float64Array | Int32Array, before: number): number {
  let best = OUTSIDE;
  for (let label = 1; label < LABELS; label++) {
    if ((label & 1) === 0 && before !== label && before !== label - 1) continue;
    if (scores[label]! > scores[best]!) best = label;
  }
  return best;
}

function marginOver(best: number): number {
  let second = 0;
  for (let label = 0; label < LABELS; label++) {
    if (label !== best && scores[label]! > second) second = scores[label]!;
  }
  return scores[best]! - second;
}
