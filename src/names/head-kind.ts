// What the words of a name say of its kind against what the tagger took it for: "Quito Fire Station" is no person,
// a road named after somebody is a place. Only words that end no family name decide.
import { FAMILY_NAME_HEADS, ORGANISATION_LEADS } from '../language/name-heads';
import { CAPITAL } from '../language/tokens';
import { GIVEN_NAME, PART } from '../language/word-classes';
import { hashWords } from '../language/word-hash';
import type { Kind } from '../model/entity';
import type { Proposal } from './proposal';
import type { Reading } from './reading';

const ALSO_FAMILY_NAMES = hashWords(FAMILY_NAME_HEADS);
const LEADS = hashWords(ORGANISATION_LEADS);

/** The kind of a proposal of two words and more after its last word, or its first; its own where neither tells. */
export function headKind({ tokens, parts }: Reading, { first, last, kind }: Proposal): Kind {
  if (last - first < 2 || kind === 'organisation') return kind;
  if (LEADS.has(tokens.hash[first]!)) return 'organisation';
  const head = last - 1;
  if (!(tokens.flags[head]! & CAPITAL) || ALSO_FAMILY_NAMES.has(tokens.hash[head]!)) return kind;
  // "Michael Holding": a given name and one more word.
  if (kind === 'person' && last - first === 2 && parts[first]! & GIVEN_NAME) return kind;
  const told = parts[head]! & (PART.organisationEnd | PART.placeEnd);
  if (told === PART.organisationEnd) return 'organisation';
  return told === PART.placeEnd ? 'place' : kind;
}
