// What the lexicon says of each token, as one byte the tagger learns from: which kinds the longest match over
// it can be, whether it begins or goes on with that match, and how far the match can be trusted alone.

import type { Tokens } from '../../language/tokens';
import type { Matches } from '../../lexicon/lexicon';
import type { Memory } from '../memory';
import { GOES_ON, SEVERAL_WORDS } from './gazetteer-bits';

/** One byte for each token; 0 where the lexicon holds no name. `matches` are the scan's. */
export function readGazetteer(tokens: Tokens, memory: Memory, matches: Matches): Uint8Array {
  const bytes = new Uint8Array(tokens.count);
  let at = 0;
  for (let m = 0; m < matches.count; m++) {
    const start = matches.start[m]!;
    const end = matches.end[m]!;
    while (at < tokens.count && tokens.start[at]! < start) at++;
    const bits = memory.name(matches.name[m]!).gazetteerBits;
    const first = at;
    const several = at + 1 < tokens.count && tokens.end[at + 1]! <= end ? SEVERAL_WORDS : 0;
    for (; at < tokens.count && tokens.end[at]! <= end; at++) {
      bytes[at] = bits | several | (at > first ? GOES_ON : 0);
    }
  }
  return bytes;
}
