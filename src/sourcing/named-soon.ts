// "One resident was scathing. “…,” said Maria Alvarez, 61": a description whose bearer is named right after it is
// no unnamed source.
import { INSIDER, OPAQUE, SPOKES } from '../language/source-nouns';
import { hashWord } from '../language/word-hash';
import type { Attribution } from './attribution';
import { reachOf } from './categories';
import type { ClusterNames } from './cluster-names';
import type { Words } from './words';

const ONE = hashWord('one');
/** Sentences within which a named speaker makes "one resident" named. */
const LOOK_AHEAD = 2;
/** Attributions looked at for that. */
const MOST = 12;

/** True where `upcoming[index]`, an unnamed individual, is followed at once by the quotation of a person new to the article. */
export function isNamedSoon(
  words: Words,
  names: ClusterNames,
  upcoming: readonly Attribution[],
  index: number,
): boolean {
  const a = upcoming[index]!;
  const { noun, input } = words;
  const bits = noun[a.phrase.head]!;
  if (a.phrase.kind !== 'noun' || bits & OPAQUE) return false;
  if (reachOf(words, a.phrase.first, a.phrase.head) !== 'indefinite') return false;
  for (let k = index + 1; k < Math.min(upcoming.length, index + MOST); k++) {
    const { sentence, phrase, cue } = upcoming[k]!;
    if (sentence > a.sentence + LOOK_AHEAD) return false;
    if (phrase.kind !== 'name' || phrase.mention < 0 || !cue.inverted) continue;
    const { kind } = input.mentions[phrase.mention]!;
    if (kind !== 'person' || !names.isFirst(phrase.mention)) continue;
    if (a.cue.verb === 0 || (!(bits & SPOKES) && isCitizen(words, a))) return true;
  }
  return false;
}

function isCitizen({ tokens, noun }: Words, { phrase }: Attribution): boolean {
  return tokens.hash[phrase.first] === ONE && (noun[phrase.head]! & INSIDER) !== 0;
}
