// The wordings of all offices as word hashes, so that "foreign secretary" is met in running text without
// making a string. Built once for each opened lexicon.
import { WordSet } from '../language/word-set';
import type { Lexicon, Office } from '../lexicon/lexicon';
import { Kept } from './kept';

/** Offices by the hash of their wording. */
export interface OfficePhrases {
  /** Offices that a wording of these word hashes names, or undefined. */
  find(words: readonly number[]): readonly Office[] | undefined;
  /** True where a wording ends in this word. */
  endsIn(word: number): boolean;
  /** Words of the longest wording. */
  readonly longest: number;
}

const made = new WeakMap<Lexicon, OfficePhrases>();

/** The office wordings of a lexicon. */
export function officePhrases(lexicon: Lexicon): OfficePhrases {
  let phrases = made.get(lexicon);
  if (!phrases) {
    phrases = build(lexicon);
    made.set(lexicon, phrases);
  }
  return phrases;
}

function build(lexicon: Lexicon): OfficePhrases {
  const byWords = new Map<number, number[]>();
  const lastWords = new Set<number>();
  let longest = 0;
  for (let index = 0; index < lexicon.officeCount; index++) {
    for (const words of lexicon.officeWords(index)) {
      if (words.length === 0) continue;
      longest = Math.max(longest, words.length);
      lastWords.add(words[words.length - 1]!);
      const there = byWords.get(keyOf(words));
      if (there) there.push(index);
      else byWords.set(keyOf(words), [index]);
    }
  }
  const ends = new WordSet(lastWords);
  const met = new Kept(index => lexicon.office(index));
  return {
    find: words => byWords.get(keyOf(words))?.map(index => met.of(index)),
    endsIn: word => ends.has(word),
    longest: Math.min(longest, 6),
  };
}

function keyOf(words: readonly number[]): number {
  let key = words.length;
  for (const word of words) key = (Math.imul(key, 0x01000193) ^ word) | 0;
  return key;
}
