// What the lexicon says of each token, as one byte the tagger learns from: which kinds the longest match over
// it can be, whether it begins or goes on with that match, and how far the match can be trusted alone.

import type { Tokens } from '../../language/tokens';
import { type Lexicon, type Matches, NAME_FLAGS } from '../../lexicon/lexicon';
import { scan } from '../scan';

const PERSON = 1;
const PLACE = 2;
const ORGANISATION = 4;
const GOES_ON = 8;
const SEVERAL_WORDS = 16;
const COMMON = 32;
const GIVEN = 64;
const SURNAME_ONLY = 128;

/** One byte for each token; 0 where the lexicon holds no name. `matches` are the scan's, where they are at hand. */
export function readGazetteer(
  tokens: Tokens,
  lexicon: Lexicon,
  matches: Matches = scan(tokens.text, lexicon),
): Uint8Array {
  const bytes = new Uint8Array(tokens.count);
  let at = 0;
  for (let m = 0; m < matches.count; m++) {
    const start = matches.start[m]!;
    const end = matches.end[m]!;
    while (at < tokens.count && tokens.start[at]! < start) at++;
    const bits = bitsOfName(lexicon, matches.name[m]!);
    const first = at;
    const several = at + 1 < tokens.count && tokens.end[at + 1]! <= end ? SEVERAL_WORDS : 0;
    for (; at < tokens.count && tokens.end[at]! <= end; at++) {
      bytes[at] = bits | several | (at > first ? GOES_ON : 0);
    }
  }
  return bytes;
}

function bitsOfName(lexicon: Lexicon, name: number): number {
  const flags = lexicon.flagsOf(name);
  let bits = 0;
  let onlySurname = true;
  const senses = lexicon.sensesOf(name);
  const strongest = senses[0]?.weight ?? 0;
  for (const sense of senses) {
    // A sense far weaker than the strongest says little about what the word is here.
    if (sense.weight * 2 < strongest) break;
    const kind = lexicon.kindOf(sense.entity);
    bits |= kind === 'person' ? PERSON : kind === 'place' ? PLACE : ORGANISATION;
    if (sense.form !== 'surname') onlySurname = false;
  }
  if (flags & NAME_FLAGS.commonWord) bits |= COMMON;
  if (flags & NAME_FLAGS.givenName) bits |= GIVEN;
  if (onlySurname) bits |= SURNAME_ONLY;
  return bits;
}
