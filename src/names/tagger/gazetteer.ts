// What the lexicon says of each token, as one byte the tagger learns from: which kinds the longest match over
// it can be, whether it begins or goes on with that match, and how far the match can be trusted alone.

import type { Tokens } from '../../language/tokens';
import type { LexiconSpan } from '../lexicon-spans';
import { GOES_ON, SEVERAL_WORDS } from './gazetteer-bits';

/** One byte for each token; 0 where the lexicon holds no name. `matched` are the matches of the scan. */
export function readGazetteer(tokens: Tokens, matched: readonly LexiconSpan[]): Uint8Array {
  const bytes = new Uint8Array(tokens.count);
  for (const { first, last, known } of matched) {
    const bits = known.gazetteerBits | (last - first > 1 ? SEVERAL_WORDS : 0);
    bytes[first] = bits;
    for (let at = first + 1; at < last; at++) bytes[at] = bits | GOES_ON;
  }
  return bytes;
}
