// What every walk of this room is given: the looked-up words and the quotations, and the sentence it stays in.
import type { Quotations } from './quotations';
import type { Words } from './words';

/** What a walk needs to know of where it is. */
export interface Scene {
  readonly words: Words;
  readonly quotes: Quotations;
}

/** A sentence, the tokens `from` to before `to`, and where its cues are. */
export interface Sentence {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Where among the cues of the text those from the sentence on begin. */
  readonly firstCue: number;
  readonly isBesideQuote: boolean;
}

/** The longest walk from a head to its verb, in tokens. */
export const MAX_WALK = 60;
