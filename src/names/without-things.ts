// What has the form of a name and names nobody: what somebody owns or what there are many of ("her Holden
// Commodore", "a Nissan Leaf"), whose makers and models are called like people, the currency of a sum ("US$40
// million"), the god of a faith, the title of a work, the city in the name of its festival.
import { CAPITAL, DOTTED, joinsWords, NUMBER, WORD } from '../language/tokens';
import { GIVEN_NAME, PART, TITLE_NOUN } from '../language/word-classes';
import { hashMarks, hashWord, hashWords } from '../language/word-hash';
import type { Proposal } from './proposal';
import { LINE, lineOf, type Reading } from './reading';
import { wordsOf } from './words-of';

const LINKS = hashWords('of the and in on to with for is a an my your me you we it up at be');
/** Never in a name, not even in a headline. */
const VERBS = hashWords('is are was were be been has have had will with after before from as');
const OWNERS = hashWords('a an my your his her its our their');

/** The proposals without those that name nothing an article can be about. */
export function withoutThings(reading: Reading, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(one => {
    const lone = one.last - one.first === 1;
    const thing = lone
      ? isCurrency(reading, one) ||
        isNobody(reading, one) ||
        isLetter(reading, one.first) ||
        isWeekday(reading, one)
      : isOwned(reading, one) ||
        isTitleOfWork(reading, one) ||
        isSeat(reading, one) ||
        isPlaceholder(reading, one);
    return (
      !thing && !isPlainWords(reading, one) && !isOfEvent(reading, one) && !isEndOfCompound(reading, one)
    );
  });
}

/** People of two words and more behind "a" or "his" whom the lexicon does not know. */
function isOwned({ tokens, lexicon, memory }: Reading, { kind, first, name, origin }: Proposal): boolean {
  if (kind !== 'person' || first === 0 || origin === 'echo') return false;
  if (!OWNERS.has(tokens.hash[first - 1]!) || tokens.flags[first - 1]! & CAPITAL) return false;
  return name < 0 || !memory.sensesOf(name).some(sense => lexicon.kindOf(sense.entity) === 'person');
}

const MONEY = hashMarks('$€£¥₹');

/** "US$40 million" */
function isCurrency({ tokens }: Reading, { last }: Proposal): boolean {
  return last < tokens.count && MONEY.has(tokens.hash[last]!);
}

/** Words with a capital by courtesy or habit that name nobody alone: a god, "and Co", "Man of the Year". */
const NOBODY = hashWords('god allah jehovah yahweh co man woman');

function isNobody({ tokens }: Reading, { first }: Proposal): boolean {
  return NOBODY.has(tokens.hash[first]!);
}

/** The "R" of "R&D", "W." for somebody whose name is withheld. */
function isLetter({ tokens }: Reading, first: number): boolean {
  const length = tokens.end[first]! - tokens.start[first]!;
  return length === 1 || (length === 2 && (tokens.flags[first]! & DOTTED) !== 0);
}

const ZERO = hashWord('zero');
/** "Company X", "Patient Zero": what is called so in place of its name. */
const ROLES = TITLE_NOUN | PART.organisationEnd | PART.placeEnd;

function isPlaceholder(reading: Reading, { first, last }: Proposal): boolean {
  const { tokens, parts, lexicon } = reading;
  if (last - first !== 2 || parts[first]! & GIVEN_NAME || !(parts[first]! & ROLES)) return false;
  if (!isLetter(reading, first + 1) && tokens.hash[first + 1] !== ZERO) return false;
  // "Channel 4"
  return !(tokens.flags[first + 1]! & NUMBER) && lexicon.find(wordsOf(reading, first, last)) < 0;
}

const WEEKDAYS = hashWords('monday tuesday wednesday thursday friday saturday sunday');

/** "He told us Monday"; "Mr Sunday" is somebody. */
function isWeekday({ tokens, parts }: Reading, { first, kind }: Proposal): boolean {
  if (kind !== 'person' || !WEEKDAYS.has(tokens.hash[first]!)) return false;
  return first === 0 || !(parts[first - 1]! & TITLE_NOUN);
}

const PARTIES = hashWords('r d i');

/** The "Fed" of "K-Fed": half of a compound whose first half is a lone letter; "R-Texas" tells of a party and a state. */
function isEndOfCompound({ tokens }: Reading, { first }: Proposal): boolean {
  const { start, end, hash, flags } = tokens;
  if (!joinsWords(tokens, first - 1) || end[first - 2]! - start[first - 2]! !== 1) return false;
  return (flags[first - 2]! & WORD) !== 0 && !PARTIES.has(hash[first - 2]!);
}

/** "Maria Oakhurst, R-Texas": a lawmaker's party and state. */
function isSeat({ tokens }: Reading, { first }: Proposal): boolean {
  if (!PARTIES.has(tokens.hash[first]!) || !joinsWords(tokens, first + 1)) return false;
  return first === 0 || !(tokens.flags[first - 1]! & WORD);
}

/** "File Photo": words with which sentences begin, none that names. */
function isPlainWords({ parts }: Reading, { first, last, name, kind }: Proposal): boolean {
  if (name >= 0 || (kind === 'person' && last - first === 1)) return false;
  for (let i = first; i < last; i++) if (!(parts[i]! & PART.opener)) return false;
  return true;
}

/** "Once Upon A Winter", "Bridges Were Built By": a small word with a capital inside. */
function isTitleOfWork(reading: Reading, { first, last, name }: Proposal): boolean {
  const { tokens } = reading;
  if (name >= 0) return false;
  const links = lineOf(reading, first) === LINE.running ? LINKS : VERBS;
  for (let i = first + 1; i < last - 1; i++) {
    if (tokens.flags[i]! & CAPITAL && links.has(tokens.hash[i]!)) return true;
  }
  return false;
}

/** Words in which the name of an event goes on; every word of a hostile text has a capital. */
const LONGEST = 6;

/** What may end the names of others as well. */
const ENDS_OTHERS = PART.organisationEnd | PART.placeEnd | PART.female | PART.male;

/** "Oakhurst Awards", and the "Quito" of "Quito Film Festival": the name ends as that of an event, a law, a prize. */
function isOfEvent(reading: Reading, { first, last, name }: Proposal): boolean {
  const { tokens, parts } = reading;
  const { flags, count } = tokens;
  const lone = last - first === 1;
  const itself = lone
    ? first > 0 && (flags[first - 1]! & CAPITAL) !== 0
    : name < 0 && !(parts[first]! & GIVEN_NAME);
  if (itself && (parts[last - 1]! & (PART.eventEnd | ENDS_OTHERS)) === PART.eventEnd) return true;
  const to = Math.min(count, last + LONGEST);
  let at = last;
  while (at < to && flags[at]! & CAPITAL && !(parts[at]! & (TITLE_NOUN | GIVEN_NAME | PART.calendar))) at++;
  return at > last && (parts[at - 1]! & PART.eventEnd) !== 0 && lineOf(reading, last) === LINE.running;
}
