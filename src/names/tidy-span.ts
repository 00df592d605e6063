// What does not belong to a name at its edges: a dash, the "Editing" of a byline, and
// before a person's name the title, which says who it is but is no part of it.
import { CAPITAL, DOTTED, POSSESSIVE, WORD } from '../language/tokens';
import { GIVEN_NAME, PART } from '../language/word-classes';
import { hashMarks, hashWords } from '../language/word-hash';
import type { Kind } from '../model/entity';
import { beginsSentence, type Reading } from './reading';

/** Titles that are left outside a person's name. */
const TITLES = PART.honorific | PART.givenNameTitle | PART.learned | PART.rank | PART.office;

/** The span of tokens without its untidy edges; null where nothing is left. */
export function tidySpan(
  reading: Reading,
  first: number,
  last: number,
  kind: Kind,
): { first: number; last: number } | null {
  const { tokens, parts } = reading;
  let to = last;
  while (to > first && isLoose(reading, to - 1)) to--;
  let from = first;
  while (from < to && (!(tokens.flags[from]! & WORD) || tokens.flags[from]! & POSSESSIVE)) from++;
  // "AP Photo": who took it, and what it is.
  while (to - from > 1 && PICTURES.has(tokens.hash[to - 1]!)) to--;
  if (kind === 'person') {
    // "Should Oakhurst"
    if (to - from > 1 && OPENING.has(tokens.hash[from]!) && beginsSentence(reading, from)) from++;
    while (to - from > 1 && parts[to - 1]! & PART.opener && !(parts[to - 1]! & (GIVEN_NAME | PART.suffix)))
      to--;
    from = afterTitle(reading, from, to);
  }
  return to > from ? { first: from, last: to } : null;
}

/** A mark at the end that no name ends in; the full stop of "Inc." is part of its word. */
function isLoose({ tokens }: Reading, i: number): boolean {
  return !(tokens.flags[i]! & (WORD | DOTTED)) && !CLOSING.has(tokens.hash[i]!);
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
