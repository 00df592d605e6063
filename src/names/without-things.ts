// What has the form of a name and names nobody: what somebody owns or what there are many of ("her Holden
// Commodore", "a Nissan Leaf"), whose makers and models are called like people, the currency of a sum ("US$40
// million"), the god of a faith, the title of a work, the city in the name of its festival.
import { ALL_CAPITALS, CAPITAL, DOTTED, joinsWords, NUMBER, WORD } from '../language/tokens';
import { GIVEN_NAME, PART, TITLE_NOUN } from '../language/word-classes';
import { hashMarks, hashWord, hashWords } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { ANY_KIND, BODY, bitOf, PERSON, PLACE } from './kind-bits';
import type { Proposal } from './proposal';
import type { Proposals } from './proposals';
import { LINE, lineOf, type Reading } from './reading';
import { wordsOf } from './words-of';

const LINKS = hashWords('of the and in on to with for is a an my your me you we it up at be');
/** Never in a name, not even in a headline. */
const VERBS = hashWords('is are was were be been has have had will with after before from as');
const OWNERS = hashWords('a an my your his her its our their');

/** The bits of kinds shifted by this: what a name cannot be that the lexicon does not know. */
const UNKNOWN = 3;

/** Drops the proposals that name nothing an article can be about. */
export function dropThings(reading: Reading, proposals: Proposals): void {
  for (let span = 1; span <= proposals.spanCount; span++) {
    const first = proposals.first[span]!;
    const last = proposals.last[span]!;
    const not = ruledOutAt(reading, proposals, span);
    if (not !== 0) dropKinds(proposals, span, not);
    if (last - first > 1 && isOwned(reading, first)) dropOwned(reading, proposals, span);
  }
}

function dropKinds(proposals: Proposals, span: number, not: number): void {
  const { kind, name } = proposals;
  const unknown = not >> UNKNOWN;
  proposals.drop(span, one => (not & kind[one]!) !== 0 || (name[one]! < 0 && (unknown & kind[one]!) !== 0));
}

function dropOwned(reading: Reading, proposals: Proposals, span: number): void {
  const { kind, name } = proposals;
  proposals.drop(span, one => kind[one] === PERSON && !isKnownPerson(reading, name[one]!));
}

/** True where one more proposal that the lexicon does not know would name nothing an article can be about. */
export function isThing(
  reading: Reading,
  proposals: Proposals,
  first: number,
  last: number,
  kind: Kind,
  origin: Proposal['origin'],
): boolean {
  const span = proposals.find(first, last);
  const not = span === 0 ? ruledOut(reading, first, last) : ruledOutAt(reading, proposals, span);
  if ((not | (not >> UNKNOWN)) & bitOf(kind)) return true;
  return kind === 'person' && origin !== 'echo' && last - first > 1 && isOwned(reading, first);
}

/** What was told of the span before holds: it hangs on the words alone. */
function ruledOutAt(reading: Reading, proposals: Proposals, span: number): number {
  const kept = proposals.ruledOut[span]!;
  if (kept >= 0) return kept;
  const not = ruledOut(reading, proposals.first[span]!, proposals.last[span]!);
  proposals.ruledOut[span] = not;
  return not;
}

/** Bits of the kinds that the words of the span do not name. */
function ruledOut(reading: Reading, first: number, last: number): number {
  if (isEndOfCompound(reading, first)) return ANY_KIND;
  let not = 0;
  if (last - first === 1) {
    if (isCurrency(reading, last) || isNobody(reading, first) || isLetter(reading, first)) return ANY_KIND;
    if (isWeekday(reading, first)) not |= PERSON;
    if (isBeforeZip(reading, first)) not |= PERSON | BODY;
    if (isInTheSky(reading, first)) not |= PERSON | BODY;
    if (isShortNoun(reading, first)) not |= ANY_KIND << UNKNOWN;
    if (isPlainWords(reading, first, last)) not |= (PLACE | BODY) << UNKNOWN;
  } else {
    if (isSeat(reading, first) || isPlaceholder(reading, first, last)) return ANY_KIND;
    if (isTitleOfWork(reading, first, last) || isPlainWords(reading, first, last)) not |= ANY_KIND << UNKNOWN;
  }
  if (isPost(reading, first, last)) not |= ANY_KIND << UNKNOWN;
  if (isEvent(reading, first, last)) not |= last - first === 1 ? ANY_KIND : ANY_KIND << UNKNOWN;
  return isInEvent(reading, last) ? ANY_KIND : not;
}

/** "CA 94107" */
function isBeforeZip({ tokens }: Reading, first: number): boolean {
  const { flags, start, end, count } = tokens;
  if (!(flags[first]! & ALL_CAPITALS) || end[first]! - start[first]! !== 2 || first + 1 >= count)
    return false;
  return (flags[first + 1]! & NUMBER) !== 0 && end[first + 1]! - start[first + 1]! === 5;
}

const OF = hashWord('of');
const AT = hashWord('at');

/** The "Fundamental Research" of "Head of Fundamental Research at Oakhurst Securities". */
function isPost({ tokens, parts }: Reading, first: number, last: number): boolean {
  const { hash, flags, count } = tokens;
  if (first < 2 || last + 1 >= count || hash[first - 1] !== OF || hash[last] !== AT) return false;
  if (!(parts[first - 2]! & PART.office) || !(flags[last + 1]! & CAPITAL)) return false;
  return !(parts[last - 1]! & (PART.organisationEnd | PART.placeEnd));
}

/** Planets that hardly anybody is called after; of the others the words beside them would have to tell. */
const PLANETS = hashWords('earth jupiter saturn uranus neptune pluto');
const MOON = hashWord('moon');
const OPEN = 40;
const THE = hashWord('the');

/** "the Moon", "Jupiter"; "the Moon administration" is somebody's. */
function isInTheSky({ tokens, parts }: Reading, first: number): boolean {
  const { hash } = tokens;
  if (PLANETS.has(hash[first]!)) return true;
  if (hash[first] !== MOON || first === 0 || hash[first - 1] !== THE) return false;
  return first + 1 === tokens.count || !(parts[first + 1]! & PART.organisationEnd);
}

/** "CCTV", "PhD": short for a noun, where the lexicon knows no body of those letters. */
function isShortNoun({ tokens, parts }: Reading, first: number): boolean {
  if (!(parts[first]! & PART.commonCapital) || !(tokens.flags[first]! & ALL_CAPITALS)) return false;
  // "Noble School (NIS)"
  return first === 0 || tokens.hash[first - 1] !== OPEN;
}

/** Behind "a" or "his" stand no people of two words and more whom the lexicon does not know. */
function isOwned({ tokens }: Reading, first: number): boolean {
  return first > 0 && OWNERS.has(tokens.hash[first - 1]!) && !(tokens.flags[first - 1]! & CAPITAL);
}

function isKnownPerson({ memory }: Reading, name: number): boolean {
  return name >= 0 && memory.canBe(name, 'person');
}

const MONEY = hashMarks('$€£¥₹');

/** "US$40 million" */
function isCurrency({ tokens }: Reading, last: number): boolean {
  return last < tokens.count && !(tokens.flags[last]! & WORD) && MONEY.has(tokens.hash[last]!);
}

/** Words with a capital by courtesy or habit that name nobody alone: a god, "and Co", "Man of the Year". */
const NOBODY = hashWords('god allah jehovah yahweh co man woman');

function isNobody({ tokens }: Reading, first: number): boolean {
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

function isPlaceholder(reading: Reading, first: number, last: number): boolean {
  const { tokens, parts, lexicon } = reading;
  if (last - first !== 2 || parts[first]! & GIVEN_NAME || !(parts[first]! & ROLES)) return false;
  if (!isLetter(reading, first + 1) && tokens.hash[first + 1] !== ZERO) return false;
  // "Channel 4"
  return !(tokens.flags[first + 1]! & NUMBER) && lexicon.find(wordsOf(reading, first, last)) < 0;
}

const WEEKDAYS = hashWords('monday tuesday wednesday thursday friday saturday sunday');

/** "He told us Monday"; "Mr Sunday" is somebody. */
function isWeekday({ tokens, parts }: Reading, first: number): boolean {
  if (!(parts[first]! & PART.calendar) || !WEEKDAYS.has(tokens.hash[first]!)) return false;
  return first === 0 || !(parts[first - 1]! & TITLE_NOUN);
}

const PARTIES = hashWords('r d i');

/** The "Rod" of "A-Rod": half of a compound whose first half is a lone letter; "R-Texas" tells of a party and a state. */
function isEndOfCompound({ tokens }: Reading, first: number): boolean {
  const { start, end, hash, flags } = tokens;
  if (!joinsWords(tokens, first - 1) || end[first - 2]! - start[first - 2]! !== 1) return false;
  return (flags[first - 2]! & WORD) !== 0 && !PARTIES.has(hash[first - 2]!);
}

/** "Maria Oakhurst, R-Texas": a lawmaker's party and state. */
function isSeat({ tokens }: Reading, first: number): boolean {
  if (!PARTIES.has(tokens.hash[first]!) || !joinsWords(tokens, first + 1)) return false;
  return first === 0 || !(tokens.flags[first - 1]! & WORD);
}

/** "File Photo": words with which sentences begin, none that names. */
function isPlainWords({ parts }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!(parts[i]! & PART.opener)) return false;
  return true;
}

/** "Once Upon A Winter", "Bridges Were Built By": a small word with a capital inside. */
function isTitleOfWork(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
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

/** "Oakhurst Awards": the name itself ends as that of an event, a law, a prize. */
function isEvent({ tokens, parts }: Reading, first: number, last: number): boolean {
  if ((parts[last - 1]! & (PART.eventEnd | ENDS_OTHERS)) !== PART.eventEnd) return false;
  if (last - first > 1) return !(parts[first]! & GIVEN_NAME);
  return first > 0 && (tokens.flags[first - 1]! & CAPITAL) !== 0;
}

/** The "Quito" of "Quito Film Festival": the words behind it do. */
function isInEvent(reading: Reading, last: number): boolean {
  const { tokens, parts } = reading;
  const { flags, count } = tokens;
  const to = Math.min(count, last + LONGEST);
  let at = last;
  while (at < to && flags[at]! & CAPITAL && !(parts[at]! & (TITLE_NOUN | GIVEN_NAME | PART.calendar))) at++;
  return at > last && (parts[at - 1]! & PART.eventEnd) !== 0 && lineOf(reading, last) === LINE.running;
}
