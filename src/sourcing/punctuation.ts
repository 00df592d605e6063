// The punctuation that walks of this room meet, as UTF-16 units.
import { WordSet } from '../language/word-set';

export const COMMA = 44;
export const COLON = 58;
export const SEMICOLON = 59;
export const FULL_STOP = 46;
export const OPEN_PARENTHESIS = 40;
export const CLOSE_PARENTHESIS = 41;
export const DASHES = new WordSet([0x2013, 0x2014, 0x2d]);
