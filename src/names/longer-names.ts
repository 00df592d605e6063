// Whether a known name is only part of a longer one that the model does not hold: "Howard" before "Oakhurst",
// "Astana" after "Air", "Weiss" among the partners of a firm. The card of the part would be the wrong one.
import {
  ALL_CAPITALS,
  CAPITAL,
  DOTTED,
  joinsWords,
  LINE_START,
  NUMBER,
  POSSESSIVE,
  SPACED,
  WORD,
} from '../language/tokens';
import { PART, TITLE_NOUN } from '../language/word-classes';
import { hashMarks, hashWord, hashWords } from '../language/word-hash';
import type { Kind } from '../model/entity';
import type { Group } from './group';
import type { MentionEdges } from './mention-edges';
import { beginsSentence, LINE, lineOf, type Reading } from './reading';
import type { NamedSpan } from './weigh-spans';

/** Words that have a capital before any name, before a person's, or behind a name without being part of it. */
const BEFORE = PART.calendar | PART.direction | PART.opener;
const BEFORE_PEOPLE = BEFORE | TITLE_NOUN | PART.modifier;
const BEHIND = BEFORE_PEOPLE;
const STOP = 46;
const LINKS = hashWords('de del della di da du dos das');
const QUOTES = hashMarks('"“‘«');

/** How many mentions of a group are looked at. */
const LOOKED_AT = 12;

/**
 * True where the name of the group is only part of longer ones. For a lone family name one place is enough where a
 * given name stands before it; a full name must go on everywhere; anything else must be partial everywhere.
 */
export function isPartOfLonger(
  reading: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  { kind, spans: own, words }: Group,
): boolean {
  const one = kind === 'person' && words.length === 1;
  const whole = kind === 'person' && words.length > 1;
  const looked = Math.min(own.length, LOOKED_AT);
  for (let i = 0; i < looked; i++) {
    const span = spans[own[i]!]!;
    const partial = whole
      ? goesOnAfter(reading, edges, span.first, span.last)
      : isPartialAt(reading, spans, edges, span, kind);
    if (partial === one) return one;
  }
  return !one;
}

function isPartialAt(
  reading: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  { first, last }: NamedSpan,
  kind: Kind,
): boolean {
  if (goesOnBefore(reading, edges, first, kind) || isHalf(reading, edges, first, last)) return true;
  if (kind === 'person') return isHead(reading, first, last);
  if (kind === 'place' && (isPaired(reading, spans, edges, first, last) || isCorner(reading, last)))
    return true;
  return goesOnAfter(reading, edges, first, last);
}

/** True where a word of an unknown name stands directly before the token `first`, with which a name of `kind` begins. */
function goesOnBefore(reading: Reading, edges: MentionEdges, first: number, kind: Kind): boolean {
  const { tokens, parts } = reading;
  const { flags } = tokens;
  const before = first - 1;
  if (before < 0 || !(flags[first]! & SPACED) || edges.starts[first] !== 0) return false;
  if (kind === 'person' && isInitial(reading, before)) return true;
  if (isLinked(reading, before)) return true;
  if ((flags[before]! & (WORD | CAPITAL)) !== (WORD | CAPITAL)) return false;
  // "National" opens sentences and goes before names too.
  const opener = kind === 'organisation' && parts[before]! & PART.modifier ? PART.opener : 0;
  if (parts[before]! & (kind === 'person' ? BEFORE_PEOPLE : BEFORE & ~opener)) return false;
  return !beginsSentence(reading, before) && isTelling(reading, before);
}

/** The "A." of "Ada A. Oakhurst". */
function isInitial({ tokens }: Reading, at: number): boolean {
  const { flags, start, end, hash } = tokens;
  const letter = hash[at] === STOP ? at - 1 : at;
  if (letter < 1 || !(flags[letter]! & CAPITAL) || !(flags[letter - 1]! & CAPITAL)) return false;
  return end[letter]! - start[letter]! <= 2 && (letter < at || (flags[letter]! & DOTTED) !== 0);
}

/** The "del" of "Gigante del Oakhurst": a small particle behind a word with a capital. */
function isLinked({ tokens: { flags, hash } }: Reading, at: number): boolean {
  if (at < 1 || !LINKS.has(hash[at]!) || flags[at]! & CAPITAL) return false;
  return (flags[at - 1]! & (WORD | CAPITAL)) === (WORD | CAPITAL);
}

/** True where a word of an unknown name stands directly behind, or what a title in quotation marks owns. */
function goesOnAfter(reading: Reading, edges: MentionEdges, first: number, last: number): boolean {
  const { tokens, parts } = reading;
  const { flags, count } = tokens;
  const owns = last < count && (flags[last]! & POSSESSIVE) !== 0;
  const next = owns ? last + 1 : last;
  if (next >= count) return false;
  // "in UP Ada Roth spoke": letters stand for themselves.
  if (flags[first]! & ALL_CAPITALS && edges.ends[next]! > 0) return false;
  if (!(flags[next]! & SPACED) || flags[next]! & LINE_START) return false;
  if (reading.sentences.of[next] !== reading.sentences.of[first]) return false;
  if (owns && (first === 0 || !QUOTES.has(tokens.hash[first - 1]!))) return false;
  // A person's name behind a place's is that of one person: "Howard Oakhurst".
  const other = edges.ends[next]! > 0 && edges.starts[edges.ends[next]!]! >= 0;
  if (other || (flags[next]! & (WORD | CAPITAL)) !== (WORD | CAPITAL) || parts[next]! & BEHIND) return false;
  return isTelling(reading, next);
}

/** A capital says something there: the line is no headline, the word no acronym and no number. */
function isTelling(reading: Reading, i: number): boolean {
  return lineOf(reading, i) === LINE.running && !(reading.tokens.flags[i]! & (ALL_CAPITALS | NUMBER));
}

/** The "Park" of "FDR Park", which is no family name behind letters. */
function isHead({ tokens: { flags }, parts }: Reading, first: number, last: number): boolean {
  if (last - first > 1 || first === 0 || !(parts[first]! & PART.placeEnd)) return false;
  return (flags[first - 1]! & ALL_CAPITALS) !== 0 && (flags[first]! & ALL_CAPITALS) === 0;
}

/** The "Lincoln" of "Lincoln-Oakhurst debates", where the other half is somebody. */
function isPaired(
  { tokens }: Reading,
  spans: readonly NamedSpan[],
  edges: MentionEdges,
  first: number,
  last: number,
): boolean {
  const isPerson = (at: number): boolean => at > 0 && spans[at - 1]!.kind === 'person';
  if (joinsWords(tokens, last) && isPerson(edges.spanAt[last + 1] ?? 0)) return true;
  return (
    first > 1 && joinsWords(tokens, first - 1) && isPerson(edges.spanAt[edges.starts[first - 1]! - 1] ?? 0)
  );
}

const AND = hashWord('and');
const STREETS = hashWords('streets avenues roads boulevards');

/** The "Allen" of "Allen and Oakhurst Streets". */
function isCorner({ tokens: { hash, flags, count } }: Reading, last: number): boolean {
  if (last + 2 >= count || hash[last] !== AND || !(flags[last + 1]! & CAPITAL)) return false;
  return STREETS.has(hash[last + 2]!) && (flags[last + 2]! & CAPITAL) !== 0;
}

/** "Thomson-Oakhurst": half of a name of two, of which the model knows none but this. */
function isHalf({ tokens }: Reading, edges: MentionEdges, first: number, last: number): boolean {
  const { flags, start, end, count } = tokens;
  // "R-Texas" tells of a party and a state.
  const unknown = (i: number): boolean =>
    i >= 0 &&
    i < count &&
    (flags[i]! & (CAPITAL | ALL_CAPITALS)) === CAPITAL &&
    end[i]! - start[i]! > 1 &&
    edges.spanAt[i] === 0;
  if (joinsWords(tokens, last) && unknown(last + 1)) return true;
  return first > 1 && joinsWords(tokens, first - 1) && edges.starts[first - 1] === 0 && unknown(first - 2);
}
