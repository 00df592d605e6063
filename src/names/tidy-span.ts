// What does not belong to a name at its edges: a dash, the "on" of "on Friday", the "Editing" of a byline, and
// before a person's name the title, which says who it is but is no part of it.
import { CAPITAL, DOTTED, POSSESSIVE, WORD } from '../language/tokens';
import { GIVEN_NAME, PART } from '../language/word-classes';
import { hashMarks, hashWord, hashWords } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { beginsSentence, type Reading } from './reading';

/** Titles that are left outside a person's name. */
const TITLES = PART.honorific | PART.givenNameTitle | PART.learned | PART.rank | PART.office;

const HYPHEN = 45;

/** The span of tokens without its untidy edges; null where nothing is left. */
export function tidySpan(
  reading: Reading,
  first: number,
  last: number,
  kind: Kind,
): { first: number; last: number } | null {
  const { tokens } = reading;
  let to = last;
  while (to > first && (isLoose(reading, to - 1) || leadsOn(reading, first, to - 1, kind))) to--;
  let from = first;
  while (from < to && (isMark(reading, from) || isSmallLink(reading, from))) from++;
  // "Star | of David": one word of a longer name.
  if (to - from === 1 && to < last && tokens.hash[to] === OF) return null;
  if (to - from === 1 && WEEKDAYS.has(tokens.hash[from]!)) return null;
  // "AP Photo": who took it, and what it is.
  while (to - from > 1 && PICTURES.has(tokens.hash[to - 1]!)) to--;
  if (kind === 'person') {
    // "Should Oakhurst"
    if (to - from > 1 && OPENING.has(tokens.hash[from]!) && beginsSentence(reading, from)) from++;
    while (to - from > 1 && (isOpener(reading, to - 1) || isLoose(reading, to - 1))) to--;
    from = afterTitle(reading, from, to);
    to = withoutHonours(reading, from, to);
  }
  return to > from ? { first: from, last: to } : null;
}

/** A mark at the end that no name ends in; the full stop of "Inc." is part of its word. */
function isLoose({ tokens }: Reading, i: number): boolean {
  return !(tokens.flags[i]! & (WORD | DOTTED)) && !CLOSING.has(tokens.hash[i]!);
}

/** "Oakhurst Now"; the last syllable of "Moon Jae-in" is none. */
function isOpener({ tokens, parts }: Reading, i: number): boolean {
  const syllable = tokens.hash[i - 1] === HYPHEN && !(tokens.flags[i]! & CAPITAL);
  return (parts[i]! & (PART.opener | GIVEN_NAME | PART.suffix)) === PART.opener && !syllable;
}

/** Letters behind a name that tell of honours, seats and degrees. */
const HONOURS = hashWords('mbe obe cbe kbe dbe gbe kc qc mp mps msp mep phd md esq dso');

/** One past the name itself: "Maria Oakhurst | MBE". */
export function withoutHonours({ tokens }: Reading, first: number, last: number): number {
  let to = last;
  while (to - first > 2 && HONOURS.has(tokens.hash[to - 1]!) && tokens.flags[to - 1]! & CAPITAL) to--;
  return to;
}

function isMark({ tokens }: Reading, i: number): boolean {
  return !(tokens.flags[i]! & WORD) || (tokens.flags[i]! & POSSESSIVE) !== 0;
}

/** With a capital too these end no name: "Oakhurst Has". Others are somebody's family name. */
const ENDS_NOTHING = hashWords(`
  of the for with and or than because after before has have had was were is are does did`);
/** In small letters. */
const LINKS = hashWords(`
  of the for with and or than because after before has have had was were is are does did a an on in at to by from as
  into over that who`);
const OF = hashWord('of');
const WEEKDAYS = hashWords(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays`);
/** Days that are family names as well. */
const ALSO_FAMILY_NAMES = hashWords('friday sunday');

/** A word from which the sentence goes on: "the Oakhurst Court | on Friday". */
function leadsOn({ tokens, parts }: Reading, first: number, i: number, kind: Kind): boolean {
  const { hash, flags } = tokens;
  if (i === first || !(flags[i]! & WORD) || flags[i]! & DOTTED) return false;
  if (WEEKDAYS.has(hash[i]!)) {
    return kind !== 'person' || !ALSO_FAMILY_NAMES.has(hash[i]!) || !(parts[i - 1]! & GIVEN_NAME);
  }
  return (flags[i]! & CAPITAL ? ENDS_NOTHING : LINKS).has(hash[i]!) && hash[i - 1] !== HYPHEN;
}

/** The "of" of a title that stands before the name; "al" and "de" begin a name. */
function isSmallLink({ tokens, parts }: Reading, i: number): boolean {
  return !(tokens.flags[i]! & CAPITAL) && LINKS.has(tokens.hash[i]!) && !(parts[i]! & PART.particle);
}

const PICTURES = hashWords('photo photos');

/** With these a sentence begins and no name does; "He Lifeng" and "Will Smith" are names. */
const OPENING = hashWords(`
  should would could did does was were is are has had have if when while since but and what why how where after
  before as with for from`);

const CLOSING = hashMarks(')]"”’\'+!®');

function afterTitle({ tokens, parts }: Reading, first: number, last: number): number {
  let at = first;
  let title = first;
  while (
    at < last - 1 &&
    tokens.flags[at]! & CAPITAL &&
    parts[at]! & (TITLES | PART.modifier) &&
    !(parts[at]! & GIVEN_NAME)
  ) {
    if (parts[at]! & TITLES) title = at + 1;
    at++;
  }
  // "Duke of York" is called by the title alone.
  return tokens.flags[title]! & CAPITAL ? title : first;
}
