// How far a name goes and what its words say of its kind, against what the tagger took it for: "Quito Fire Station" is no
// person, "David Oakhurst" before "Drive" is part of a road. Only words that end no family name decide.
import { FAMILY_NAME_HEADS, ORGANISATION_LEADS } from '../language/name-heads';
import { CAPITAL, joinsWords, LINE_START, POSSESSIVE } from '../language/tokens';
import { GIVEN_NAME, PART, TITLE_NOUN } from '../language/word-classes';
import { hashWord, hashWords } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { type Proposal, proposal } from './proposal';
import { LINE, lineOf, type Reading } from './reading';
import { wordsOf } from './words-of';

const ALSO_FAMILY_NAMES = hashWords(FAMILY_NAME_HEADS);
/** "The Obama administration" names a person and a time in office. */
const ADMINISTRATION = hashWord('administration');
const LEADS = hashWords(ORGANISATION_LEADS);

/** Words in which a name goes on to its head; every word of a hostile text has a capital. */
const LONGEST = 4;

const OF = hashWord('of');
const THE = hashWord('the');
const HOLDERS = PART.office | PART.trade;
const OFFICE = PART.office | PART.rank | PART.learned;

/** The proposal as far as its words go on to a last word that tells its kind, and of that kind. */
export function withHead(reading: Reading, whole: Proposal): Proposal {
  const one =
    whole.kind === 'organisation'
      ? withNation(reading, withoutSide(reading, withoutOffice(reading, withoutHolder(reading, whole))))
      : whole;
  const { first, last, kind, score, origin } = one;
  const to = endOfHead(reading, one);
  if (to > last) return proposal(first, to, kindOfHead(reading, to - 1, kind) ?? kind, score, origin);
  const told = headKind(reading, one);
  return told === kind ? one : proposal(first, last, told, score, origin);
}

/** "Founder of Oakhurst Robotics" without whoever it is. */
function withoutHolder({ tokens, parts }: Reading, one: Proposal): Proposal {
  const { first, last, kind, score, origin } = one;
  if (last - first < 3 || !(parts[first]! & HOLDERS) || parts[first]! & PART.organisationStart) return one;
  if (tokens.hash[first + 1] !== OF) return one;
  const from = tokens.hash[first + 2] === THE ? first + 3 : first + 2;
  return from < last ? proposal(from, last, kind, score, origin) : one;
}

/** "Ohio Attorney General" without the office that somebody holds there. */
function withoutOffice(reading: Reading, one: Proposal): Proposal {
  const { tokens, parts } = reading;
  const { first, score, origin } = one;
  let last = one.last;
  if (!(parts[last - 1]! & OFFICE) || (last < tokens.count && tokens.flags[last]! & POSSESSIVE)) return one;
  // "Office of the Attorney General"
  for (let i = first; i < last; i++) if (!(tokens.flags[i]! & CAPITAL)) return one;
  while (
    last > first &&
    parts[last - 1]! & (OFFICE | PART.modifier) &&
    !(parts[last - 1]! & PART.organisationEnd)
  )
    last--;
  if (last === first || last === one.last) return one;
  return proposal(first, last, isKnownPlace(reading, first, last) ? 'place' : 'organisation', score, origin);
}

const SIDES = hashWords('minority majority democratic republican gop conservative labour');

/** "Senate Democratic | Leader": the chamber without the side that the office is of. */
function withoutSide({ tokens, parts }: Reading, one: Proposal): Proposal {
  const { first, last, kind, score, origin } = one;
  if (last - first < 2 || last >= tokens.count || !SIDES.has(tokens.hash[last - 1]!)) return one;
  const office = parts[last]! & PART.office && isCapital(tokens, last);
  return office ? proposal(first, last - 1, kind, score, origin) : one;
}

/** "Chilean | Army" with the nation: the body of some state, unless it is known without. */
function withNation(reading: Reading, one: Proposal): Proposal {
  const { tokens, parts, memory, lexicon } = reading;
  const { first, last, kind, score, origin } = one;
  const before = first - 1;
  if (kind !== 'organisation' || before < 0 || !holdsHead(reading, first, last)) return one;
  if (!isCapital(tokens, before) || joinsWords(tokens, before - 1)) return one;
  if (lineOf(reading, first) !== LINE.running || parts[before]! & GIVEN_NAME) return one;
  const nation = lexicon.find([tokens.hash[before]!]);
  const [top] = nation < 0 ? [] : memory.sensesOf(nation);
  if (top?.form !== 'demonym' || (last - first > 1 && lexicon.find(wordsOf(reading, first, last)) >= 0))
    return one;
  // "Central American"
  const from =
    before > 0 && parts[before - 1]! & PART.direction && isCapital(tokens, before - 1) ? before - 1 : before;
  return proposal(from, last, kind, score, origin);
}

function isCapital({ flags }: Reading['tokens'], i: number): boolean {
  return (flags[i]! & CAPITAL) !== 0;
}

/** "Army", "Chamber of Commerce" */
function holdsHead({ parts }: Reading, first: number, last: number): boolean {
  if (parts[last - 1]! & PART.organisationEnd) return true;
  for (let i = first; i < last - 1; i++) if (parts[i]! & PART.organisationStart) return true;
  return false;
}

function isKnownPlace(reading: Reading, first: number, last: number): boolean {
  const name = reading.lexicon.find(wordsOf(reading, first, last));
  return name >= 0 && reading.memory.canBe(name, 'place');
}

/** One past the furthest word of "Ada Oakhurst | Drive", "Costa Rica | Farmers Congress" that tells a kind. */
function endOfHead(reading: Reading, { first, last, kind }: Proposal): number {
  const { tokens, parts } = reading;
  let to = last;
  if (lineOf(reading, first) !== LINE.running) return to;
  for (let at = last; at < tokens.count && at < last + LONGEST; at++) {
    if (!(tokens.flags[at]! & CAPITAL) || tokens.flags[at]! & LINE_START) break;
    if (parts[at]! & (TITLE_NOUN | GIVEN_NAME | PART.calendar)) break;
    if (kindOfHead(reading, at, kind)) to = at + 1;
  }
  return to;
}

/** What the word says of the name it ends; null where it says nothing, or may end a family name in what is no place. */
function kindOfHead({ tokens, parts }: Reading, head: number, taken: Kind): Kind | null {
  const hash = tokens.hash[head]!;
  if (
    !(tokens.flags[head]! & CAPITAL) ||
    (ALSO_FAMILY_NAMES.has(hash) && taken !== 'place') ||
    hash === ADMINISTRATION
  )
    return null;
  const told = parts[head]! & (PART.organisationEnd | PART.placeEnd);
  if (told === PART.organisationEnd) return 'organisation';
  return told === PART.placeEnd ? 'place' : null;
}

/** The kind of a proposal of two words and more after its last word, or its first; its own where neither tells. */
function headKind(reading: Reading, { first, last, kind }: Proposal): Kind {
  if (last - first < 2 || kind === 'organisation') return kind;
  if (LEADS.has(reading.tokens.hash[first]!)) return 'organisation';
  // "Michael Holding": a given name and one more word.
  if (kind === 'person' && last - first === 2 && reading.parts[first]! & GIVEN_NAME) return kind;
  const told = kindOfHead(reading, last - 1, kind) ?? kind;
  // "West Bank" is no bank.
  return told !== kind && kind === 'place' && isKnownPlace(reading, first, last) ? kind : told;
}
