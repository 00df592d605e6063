// What has the form of a name and names nobody: what somebody owns or what there are many of ("her Holden
// Commodore", "a Nissan Leaf"), whose makers and models are called like people, the currency of a sum ("US$40
// million"), the god of a faith.
import { CAPITAL } from '../language/tokens';
import { hashMarks, hashWords } from '../language/word-hash';
import type { Proposal } from './proposal';
import type { Reading } from './reading';

const OWNERS = hashWords('a an my your his her its our their');

/** The proposals without those of things, currencies and gods. */
export function withoutThings(reading: Reading, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(one => !isOwned(reading, one) && !isCurrency(reading, one) && !isGod(reading, one));
}

/** People of two words and more behind "a" or "his" whom the lexicon does not know. */
function isOwned(
  { tokens, lexicon, memory }: Reading,
  { kind, first, last, name, origin }: Proposal,
): boolean {
  if (kind !== 'person' || last - first < 2 || first === 0 || origin === 'echo') return false;
  if (!OWNERS.has(tokens.hash[first - 1]!) || tokens.flags[first - 1]! & CAPITAL) return false;
  return name < 0 || !memory.sensesOf(name).some(sense => lexicon.kindOf(sense.entity) === 'person');
}

const MONEY = hashMarks('$€£¥₹');

/** "US$40 million" */
function isCurrency({ tokens }: Reading, { first, last }: Proposal): boolean {
  return last - first === 1 && last < tokens.count && MONEY.has(tokens.hash[last]!);
}

const GODS = hashWords('god allah jehovah yahweh');

function isGod({ tokens }: Reading, { first, last }: Proposal): boolean {
  return last - first === 1 && GODS.has(tokens.hash[first]!);
}
