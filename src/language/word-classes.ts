// One look-up a word: what part a word can play in or beside a name, as bits. The word lists of this room are
// packed into one table at start, so that a whole text is classed in a single walk.
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from './given-names';
import {
  DIRECTIONS,
  EVENT_ENDS,
  ORGANISATION_ENDS,
  ORGANISATION_STARTS,
  PLACE_ENDS,
  PLACE_STARTS,
} from './name-heads';
import { CALENDAR, COMMON_CAPITALS, OPENERS } from './not-names';
import {
  GIVEN_NAME_TITLES,
  HONORIFICS,
  LEARNED_TITLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OFFICES,
  RANKS,
  TITLE_MODIFIERS,
  TRADES,
} from './person-words';
import type { Tokens } from './tokens';
import { hashBits } from './word-hash';

/** The parts a word can play; bits of an entry of `classifyWords`. */
export const PART = {
  honorific: 1 << 0,
  givenNameTitle: 1 << 1,
  learned: 1 << 2,
  rank: 1 << 3,
  office: 1 << 4,
  trade: 1 << 5,
  modifier: 1 << 6,
  particle: 1 << 7,
  suffix: 1 << 8,
  organisationEnd: 1 << 9,
  organisationStart: 1 << 10,
  placeEnd: 1 << 11,
  placeStart: 1 << 12,
  direction: 1 << 13,
  eventEnd: 1 << 14,
  opener: 1 << 15,
  calendar: 1 << 16,
  commonCapital: 1 << 17,
  female: 1 << 18,
  male: 1 << 19,
} as const;

/** Words that end a title before a name. */
export const TITLE_NOUN =
  PART.honorific | PART.givenNameTitle | PART.learned | PART.rank | PART.office | PART.trade;

/** Words that say who someone is: every title noun but the mere forms of address. */
export const INTRODUCING_NOUN = PART.givenNameTitle | PART.learned | PART.rank | PART.office | PART.trade;

export const GIVEN_NAME = PART.female | PART.male;

const parts = hashBits([
  [PART.honorific, HONORIFICS],
  [PART.givenNameTitle, GIVEN_NAME_TITLES],
  [PART.learned, LEARNED_TITLES],
  [PART.rank, RANKS],
  [PART.office, OFFICES],
  [PART.trade, TRADES],
  [PART.modifier, TITLE_MODIFIERS],
  [PART.particle, NAME_PARTICLES],
  [PART.suffix, NAME_SUFFIXES],
  [PART.organisationEnd, ORGANISATION_ENDS],
  [PART.organisationStart, ORGANISATION_STARTS],
  [PART.placeEnd, PLACE_ENDS],
  [PART.placeStart, PLACE_STARTS],
  [PART.direction, DIRECTIONS],
  [PART.eventEnd, EVENT_ENDS],
  [PART.opener, OPENERS],
  [PART.calendar, CALENDAR],
  [PART.commonCapital, COMMON_CAPITALS],
  [PART.female, FEMALE_NAMES],
  [PART.male, MALE_NAMES],
  [PART.female | PART.male, SHARED_NAMES],
]);

/** Bits of `PART` for the word with this hash (see `hashWord`); 0 for a word of no list. */
export function partsOf(hash: number): number {
  return parts.of(hash);
}

/** Bits of `PART` for each token; 0 for marks and possessives. */
export function classifyWords(tokens: Tokens): Int32Array {
  const { count, word, vocabulary } = tokens;
  const byWord = vocabulary.valuesOf(parts);
  const out = new Int32Array(count);
  for (let i = 0; i < count; i++) out[i] = byWord[word[i]!]!;
  return out;
}
