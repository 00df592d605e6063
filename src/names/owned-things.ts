// What somebody owns or what there are many of is no person: "her Holden Commodore", "a Nissan Leaf". Makers and
// models have names like people's, and only the small word before them tells.
import { CAPITAL } from '../language/tokens';
import { hashWords } from '../language/word-hash';
import type { Proposal } from './proposal';
import type { Reading } from './reading';

const OWNERS = hashWords('a an my your his her its our their');

/** The proposals without people of two words and more behind "a" or "his" whom the lexicon does not know. */
export function withoutThings(reading: Reading, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(one => !isOwned(reading, one));
}

function isOwned(
  { tokens, lexicon, memory }: Reading,
  { kind, first, last, name, origin }: Proposal,
): boolean {
  if (kind !== 'person' || last - first < 2 || first === 0 || origin === 'echo') return false;
  if (!OWNERS.has(tokens.hash[first - 1]!) || tokens.flags[first - 1]! & CAPITAL) return false;
  return name < 0 || !memory.sensesOf(name).some(sense => lexicon.kindOf(sense.entity) === 'person');
}
