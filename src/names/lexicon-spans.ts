// The names the lexicon knows, where they stand in the text: each match as token span, with its everyday
// lower-case words taken off ("Crimea region" names Crimea), and one proposal for each kind it can be.
import { SAYING } from '../language/acting-verbs';
import {
  ALL_CAPITALS,
  CAPITAL,
  DOTTED,
  hashName,
  joinsWords,
  NUMBER,
  POSSESSIVE,
  type Tokens,
  WORD,
} from '../language/tokens';
import { GIVEN_NAME, PART, TITLE_NOUN } from '../language/word-classes';
import { hashWords } from '../language/word-hash';
import { type Matches, NAME_FLAGS } from '../lexicon/lexicon';
import { BODY, bitOf, KIND_BITS, kindOfBit, PLACE } from './kind-bits';
import { kindCue } from './kind-cues';
import type { KnownName } from './known-name';
import type { Memory } from './memory';
import type { Proposals } from './proposals';
import { beginsSentence, LINE, lineOf, type Reading } from './reading';
import { riverOrFirm } from './river-or-firm';
import { isLocalPlace, isTeam } from './team-sense';
import { wordsOf } from './words-of';

const SAYS = hashWords(SAYING);
const CONTINENTS = hashWords('african asian');
const AMERICANS = hashWords('american americans');

/** Where a name of the lexicon stands. */
export interface LexiconSpan {
  /** Token indices, half-open. */
  readonly first: number;
  readonly last: number;
  readonly name: number;
  readonly known: KnownName;
}

/** The tokens that the matches of the scan cover, in text order; those that cover none are left out. */
export function matchedSpans(tokens: Tokens, memory: Memory, matches: Matches): LexiconSpan[] {
  const { count, start, end } = tokens;
  const spans: LexiconSpan[] = [];
  let at = 0;
  for (let m = 0; m < matches.count; m++) {
    while (at < count && start[at]! < matches.start[m]!) at++;
    const first = at;
    while (at < count && end[at]! <= matches.end[m]!) at++;
    const name = matches.name[m]!;
    if (at > first) spans.push({ first, last: at, name, known: memory.name(name) });
  }
  return spans;
}

/** What of those spans names something, in text order. */
export function findLexiconSpans(reading: Reading, matched: readonly LexiconSpan[]): LexiconSpan[] {
  const spans: LexiconSpan[] = [];
  for (const span of matched) {
    const named = namedPart(reading, span);
    if (named) spans.push(named);
  }
  return spans;
}

/** The match without its everyday words and titles, under the name of what is left; null where nothing is. */
function namedPart(reading: Reading, matched: LexiconSpan): LexiconSpan | null {
  const { tokens, memory } = reading;
  const { name } = matched;
  const to = trimmedEnd(reading, matched.first, matched.last);
  const from = trimmedStart(reading, matched.first, to);
  if (from === to) return null;
  const first = afterTitle(reading, from, to, name);
  const half = isEndOfCompound(reading, first, to) ? reading.lexicon.find([tokens.hash[first]!]) : -1;
  if (half >= 0) return { first, last: first + 1, name: half, known: memory.name(half) };
  if (first === matched.first && to === matched.last) return matched;
  const own = to - from < matched.last - matched.first ? ownName(reading, first, to, name) : name;
  return { first, last: to, name: own, known: memory.name(own) };
}

/** "U.S.-Russian military talks": the second word belongs to the first, so no name of more words begins with it. */
function isEndOfCompound({ tokens }: Reading, first: number, last: number): boolean {
  return last - first > 1 && joinsWords(tokens, first - 1) && (tokens.flags[first - 2]! & CAPITAL) !== 0;
}

/** Prominence of what is named in capitals without further ado: states, large bodies. */
const PROMINENT = 150;

/** Parts that make a lone family name doubtful: "Friday", "Prime". */
const EVERYDAY = PART.calendar | PART.opener | PART.modifier | PART.commonCapital | TITLE_NOUN;

const GENERIC =
  PART.placeEnd | PART.organisationEnd | PART.organisationStart | PART.trade | PART.office | PART.modifier;

/** Where "Crown Prince Mohammed bin Salman" begins without the title, unless it is part of the name: "Sheikh Hasina". */
function afterTitle(reading: Reading, from: number, last: number, name: number): number {
  const { memory, parts, tokens } = reading;
  if (!(parts[from]! & (TITLE_NOUN | PART.modifier)) || last - from < 2) return from;
  const person = memory.sensesOfKind(name, 'person')[0];
  if (!person || hashName(memory.entity(person.entity).name)[0] === tokens.hash[from]) return from;
  let first = from;
  while (first < last - 1 && parts[first]! & (TITLE_NOUN | PART.modifier) && !(parts[first]! & GIVEN_NAME))
    first++;
  // "Duke of Sussex"
  return tokens.flags[first]! & CAPITAL ? first : from;
}

/** The name of the words that are left, where they have one: "Russian" of "Russian military". */
function ownName(reading: Reading, first: number, last: number, name: number): number {
  const left = reading.lexicon.find(wordsOf(reading, first, last));
  return left >= 0 ? left : name;
}

/** The end without lower-case everyday words: "Crimea region". */
function trimmedEnd({ tokens, parts }: Reading, first: number, last: number): number {
  const { flags } = tokens;
  let to = last;
  while (to > first && isSmall(tokens, to - 1) && (parts[to - 1]! & GENERIC || !(flags[to - 1]! & WORD)))
    to--;
  return to;
}

/** The start without them: "province of Latakia". */
function trimmedStart({ tokens, parts }: Reading, first: number, last: number): number {
  let from = first;
  while (
    from < last &&
    isSmall(tokens, from) &&
    parts[from]! & (GENERIC | PART.opener) &&
    !joinsWords(tokens, from + 1)
  )
    from++;
  return from;
}

function isSmall({ flags }: Tokens, i: number): boolean {
  return !(flags[i]! & (CAPITAL | NUMBER));
}

/** Adds a proposal for each kind the name can stand for, scored by the lexicon's weights and the words around it. */
export function proposeFromLexicon(
  reading: Reading,
  spans: readonly LexiconSpan[],
  proposals: Proposals,
): void {
  for (const span of spans) {
    if (isNoName(reading, span)) continue;
    const { first, last, name, known } = span;
    // A team in a city's or region's name.
    const team = known.strongest === PLACE && isTeam(reading, first, last) && isLocalPlace(reading, known);
    if (team) proposals.add(first, last, 'organisation', 0.85, 'lexicon', name, known);
    // Few names are a body's before they are a place's.
    const told = known.strongest === BODY && known.kinds & PLACE ? riverOrFirm(reading, span) : null;
    for (const bit of KIND_BITS) {
      if (!(known.likely & bit) || (told !== null && bitOf(told) !== bit)) continue;
      const score = scoreOf(reading, span, bit, told !== null) - (team && bit === PLACE ? 0.4 : 0);
      if (score > 0.05) proposals.add(first, last, kindOfBit(bit), score, 'lexicon', name, known);
    }
  }
}

/** A lone word without a capital, a numeral, a particle. */
function isNoName(reading: Reading, span: LexiconSpan): boolean {
  if (isOfAmerica(reading, span)) return true;
  if (span.last - span.first > 1) return isOpening(reading, span);
  if (reading.parts[span.first]! & (PART.suffix | PART.particle)) return true;
  return !(reading.tokens.flags[span.first]! & (CAPITAL | NUMBER));
}

/** "It is time", "Drop in" where a sentence begins: all but the first word small, and one of them no word of names. */
function isOpening(reading: Reading, { first, last }: LexiconSpan): boolean {
  const { tokens, parts } = reading;
  if (!beginsSentence(reading, first)) return false;
  let openers = parts[first]! & PART.opener;
  for (let i = first + 1; i < last; i++) {
    if (tokens.flags[i]! & (CAPITAL | NUMBER) || joinsWords(tokens, i)) return false;
    openers |= parts[i]! & PART.opener & ~(parts[i]! & (PART.particle | GIVEN_NAME));
  }
  return openers !== 0 && !(parts[last - 1]! & (PART.organisationEnd | PART.placeEnd));
}

/** The score of a kind that the name can stand for, given as its bit; `isTold`: the words beside it rule out the others. */
function scoreOf(
  reading: Reading,
  { first, last, known }: LexiconSpan,
  bit: number,
  isTold: boolean,
): number {
  const { flags } = known;
  const kind = kindOfBit(bit);
  const surnameOnly = known.isSurnameOnly(bit);
  const top = known.topOf(bit);
  const words = last - first;
  let score = surnameOnly ? 0.34 : words > 1 ? 0.8 : 0.62;
  score += ((isTold ? 1 : known.shareOf(bit)) - 0.5) * 0.4 + kindCue(reading, first, last, kind);
  const line = lineOf(reading, first);
  // "US" in capitals is nobody's everyday word, except where everything is in capitals.
  const shouted =
    reading.tokens.flags[first]! & (ALL_CAPITALS | DOTTED) &&
    line === LINE.running &&
    !(reading.parts[first]! & PART.commonCapital) &&
    !isAmongCapitals(reading, first, last);
  if (shouted && top >= PROMINENT) return Math.min(1, score);
  if (flags & NAME_FLAGS.needsContext) score -= 0.15;
  const everyday =
    top >= PROMINENT && !(reading.tokens.flags[first]! & ALL_CAPITALS)
      ? EVERYDAY & ~PART.commonCapital
      : EVERYDAY;
  if (words === 1 && reading.parts[first]! & everyday) score -= surnameOnly ? 0.3 : 0.4;
  // "The Kingdom", "the City": what kind of place, not which.
  if (words === 1 && kind === 'place' && reading.parts[first]! & PART.placeEnd) score -= 0.3;
  if (words === 1 && !surnameOnly) score += Math.min(0, (top - 140) / 350);
  if (flags & NAME_FLAGS.commonWord && (line !== LINE.running || beginsSentence(reading, first)))
    score -= actsNext(reading, last) ? 0.15 : 0.45;
  if (surnameOnly && line !== LINE.running) score -= 0.25;
  return Math.min(1, score);
}

/** "UP NEXT": the words beside it are all capitals too. */
function isAmongCapitals({ tokens }: Reading, first: number, last: number): boolean {
  const { flags, count } = tokens;
  const loud = (i: number): boolean =>
    i >= 0 && i < count && (flags[i]! & (ALL_CAPITALS | WORD)) === (ALL_CAPITALS | WORD);
  return loud(first - 1) || loud(last);
}

/** A verb of saying or a possessive after the word: what opens the sentence is then a name after all. */
function actsNext({ tokens }: Reading, last: number): boolean {
  if (last >= tokens.count) return false;
  return (tokens.flags[last]! & POSSESSIVE) !== 0 || SAYS.has(tokens.hash[last]!);
}

/** "African American", "Asian-American": the first word tells of a people of America, not of a continent. */
function isOfAmerica({ tokens }: Reading, { first, last }: LexiconSpan): boolean {
  if (last - first > 1 || !CONTINENTS.has(tokens.hash[first]!)) return false;
  const next = joinsWords(tokens, last) ? last + 1 : last;
  return next < tokens.count && AMERICANS.has(tokens.hash[next]!);
}
