// What a name of the lexicon says of the tokens it stands on, in the bits the tagger learned from.
import { type Lexicon, NAME_FLAGS } from '../../lexicon/lexicon';

const PERSON = 1;
const PLACE = 2;
const ORGANISATION = 4;
/** Set by the place in the text: not the first token of the match, a match of several tokens. */
export const GOES_ON = 8;
export const SEVERAL_WORDS = 16;
const COMMON = 32;
const GIVEN = 64;
const SURNAME_ONLY = 128;

/** The bits that the name with this index has wherever it stands. */
export function bitsOfName(lexicon: Lexicon, name: number): number {
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
