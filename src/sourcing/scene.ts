// What every walk of this room is given: the looked-up words and the quotations.
import type { Quotations } from './quotations';
import type { Words } from './words';

/** What a walk needs to know of where it is. */
export interface Scene {
  readonly words: Words;
  readonly quotes: Quotations;
}

/** The longest walk from a head to its verb, in tokens. */
export const MAX_WALK = 60;
