// Runs of capitalised words that may hold a name, with the small words that go on inside one: particles
// ("van der"), "of" after a word that asks for it ("University of"), "&", and initials. A run never crosses
// a sentence, a comma or a possessive.
import { CAPITAL, joinsWords, NUMBER, POSSESSIVE, WORD } from '../language/tokens';
import { GIVEN_NAME, PART } from '../language/word-classes';
import { hashWord, hashWords } from '../language/word-hash';
import { LINE, lineOf, type Reading } from './reading';

const OF = hashWord('of');
const AND = hashWord('and');
const THE = hashWord('the');
const LINKS = hashWords('of for on');
const AMPERSAND = 38;
const COMMA = 44;

/** Words after which a run is cut: no name is longer, and hostile text must stay linear. */
const LONGEST = 16;

/** Owners whose possessive is part of a name: "People's Republic", "Children's Hospital". */
const OWNERS = hashWords(
  'people peoples children women men king queen workers farmers teachers writers players bishop',
);

/** Tells of all runs of the text as token indices, half-open, in order; of none in lines where capitals say nothing. */
export function findRuns(reading: Reading, tell: (first: number, last: number) => void): void {
  const { tokens, sentences } = reading;
  const { capitals } = tokens;
  let next = 0;
  for (let at = 0; at < capitals.length; at++) {
    const first = capitals[at]!;
    if (first < next || lineOf(reading, first) !== LINE.running) continue;
    next = endOfRun(reading, first, sentences.first[sentences.of[first]! + 1]!);
    tell(first, next);
  }
}

/** One past the last token of the run that begins at `first`. */
function endOfRun(reading: Reading, first: number, to: number): number {
  let last = first + 1;
  while (last - first < LONGEST) {
    const next = step(reading, first, last, to);
    if (next === last) return last;
    last = next;
  }
  return last;
}

/** The end of the run after one more word, or `at` where it ends. */
function step(reading: Reading, first: number, at: number, to: number): number {
  const { tokens, parts } = reading;
  if (at >= to) return at;
  const { flags, hash } = tokens;
  if (flags[at]! & CAPITAL) return at + 1;
  const next = at + 1;
  if (next >= to) return at;
  const capitalNext = (flags[next]! & CAPITAL) !== 0;
  if (joinsWords(tokens, at)) return capitalNext || flags[next]! & NUMBER ? at + 2 : at;
  if (hash[at] === AMPERSAND && capitalNext) return at + 2;
  if (flags[at]! & POSSESSIVE) return capitalNext && OWNERS.has(hash[at - 1]!) ? at + 2 : at;
  if (hash[at] === COMMA && !(flags[at]! & WORD)) return listStep(reading, first, at, to);
  if (!(flags[at]! & WORD)) return at;
  if (flags[at]! & NUMBER) return at;
  if (parts[at]! & PART.particle && !LINKS.has(hash[at]!)) return particleStep(reading, at, to);
  if (LINKS.has(hash[at]!)) return linkStep(reading, first, at, to);
  if (hash[at] === AND && capitalNext && goesOnAfterAnd(reading, first, at)) return at + 2;
  return at;
}

/** "bin Zayed", "de la Cruz": up to three particles before a capital. */
function particleStep(reading: Reading, at: number, to: number): number {
  const { tokens, parts } = reading;
  let next = at;
  while (next < to && next < at + 4 && parts[next]! & PART.particle && !(tokens.flags[next]! & CAPITAL)) {
    next++;
    if (next < to && joinsWords(tokens, next)) next++;
  }
  return next < to && tokens.flags[next]! & CAPITAL ? next + 1 : at;
}

/** "of", "for", "on" after a word that asks for them: "Ministry of", "Gulf of", "Secretary of". */
function linkStep(reading: Reading, first: number, at: number, to: number): number {
  const { tokens, parts } = reading;
  const before = parts[at - 1]!;
  const asks =
    before & PART.organisationStart ||
    (tokens.hash[at] === OF &&
      (before & (PART.placeEnd | PART.organisationEnd | PART.office) ||
        (at - first > 1 && before & PART.modifier)));
  if (!asks) return at;
  let next = at + 1;
  if (next < to && tokens.hash[next] === THE) next++;
  return next < to && tokens.flags[next]! & CAPITAL ? next + 1 : at;
}

/** "Ministry of Agriculture, Fisheries and Water": a list inside the name ends in "and" and one more capital. */
function listStep(reading: Reading, first: number, at: number, to: number): number {
  const { flags, hash } = reading.tokens;
  if (at + 1 >= to || !(flags[at + 1]! & CAPITAL) || !goesOnAfterAnd(reading, first, at)) return at;
  for (let i = at + 2; i + 1 < to && i < at + 7; i++) {
    if (hash[i] === AND)
      return flags[i + 1]! & CAPITAL && !(reading.parts[i + 1]! & GIVEN_NAME) ? at + 2 : at;
    if (!(flags[i]! & CAPITAL) && hash[i] !== COMMA) return at;
  }
  return at;
}

/** "Department of Health and Human Services", but not "Bank of England and John Smith". */
function goesOnAfterAnd(reading: Reading, first: number, at: number): boolean {
  const { tokens, parts } = reading;
  if (parts[at + 1]! & GIVEN_NAME) return false;
  for (let i = first; i < at; i++) {
    if (LINKS.has(tokens.hash[i]!)) return (parts[i - 1]! & PART.organisationStart) !== 0;
  }
  return false;
}
