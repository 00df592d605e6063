// What every walk of this room is given: the looked-up words and the quotations; and the marks it meets.
import { WordSet } from '../language/word-set';
import type { Quotations } from './quotations';
import type { Words } from './words';

/** What a walk needs to know of where it is. */
export interface Scene {
  readonly words: Words;
  readonly quotes: Quotations;
}

export const COMMA = 44;
export const COLON = 58;
export const SEMICOLON = 59;
export const FULL_STOP = 46;
export const OPEN_PARENTHESIS = 40;
export const CLOSE_PARENTHESIS = 41;
export const DASHES = new WordSet([0x2013, 0x2014, 0x2d]);

/** The longest walk from a head to its verb, in tokens. */
export const MAX_WALK = 60;
