// Whether a name is a woman's or a man's, as far as the form of address or the given name tells.
import { PART } from '../language/word-classes';
import { hashWords } from '../language/word-hash';
import type { Reading } from './reading';

const WOMEN = hashWords(
  'ms mrs miss mx madam madame lady dame queen princess sheikha duchess baroness sister mother aunt',
);
const MEN = hashWords('mr sir lord king prince sheikh sultan pope duke baron father brother uncle');

/** Gender told by the form of address before token `first`: "Ms", "Sheikh". */
export function addressedAt({ tokens }: Reading, first: number): 'f' | 'm' | undefined {
  if (first === 0) return undefined;
  const before = tokens.hash[first - 1]!;
  if (WOMEN.has(before)) return 'f';
  return MEN.has(before) ? 'm' : undefined;
}

/** Gender told by the word before token `first` or by the given name at it; undefined where neither tells. */
export function genderAt(reading: Reading, first: number): 'f' | 'm' | undefined {
  const addressed = addressedAt(reading, first);
  if (addressed) return addressed;
  const given = reading.parts[first]! & (PART.female | PART.male);
  if (given === PART.female) return 'f';
  if (given === PART.male) return 'm';
  return undefined;
}
