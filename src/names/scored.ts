// What weighing one sense of a name comes to.
import type { KnownSense } from './known-sense';

/** A sense with its points. */
export interface Scored {
  readonly sense: KnownSense;
  readonly points: number;
  readonly evidence: readonly string[];
  /** How many of the points a family name lost for want of a word that fits: no rival wins by that alone. */
  readonly doubts: number;
  /** From a country the article is about. */
  readonly near: boolean;
}
