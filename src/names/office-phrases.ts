// The wordings of all offices as word hashes, so that "foreign secretary" is met in running text without
// making a string. Built once for each opened lexicon.
import { hashWords } from '../language/word-hash';
import { WordTable } from '../language/word-set';
import type { Lexicon, Office } from '../lexicon/lexicon';

/** Offices by the hash of their wording. */
export interface OfficePhrases {
  /** Offices that the wording of this key (`keyBefore`) names: none where it is but the end of one, null for all else. */
  find(key: number): readonly Office[] | null;
  /** The words that a wording ends in, and those of `BARE`: 1 for each. */
  readonly ends: WordTable;
  /** Words of the longest wording. */
  readonly longest: number;
}

/** Titles that one person bears at a time, so that "the …" alone points at one introduced by it. */
export const BARE = hashWords(
  'president minister secretary chancellor premier governor mayor ambassador speaker king queen prince pope chairman chairwoman',
);

/** The key of a wording, made from its last word to its first: that of `word` and of what stands behind it, or 0. */
export function keyBefore(word: number, behind: number): number {
  return (Math.imul(behind, 0x01000193) ^ word) | 0;
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
  // No offices first, then those of each wording.
  const named: number[][] = [[]];
  const rows = new Map<number, number>();
  const lastWords = new Set<number>(BARE);
  let longest = 0;
  for (let index = 0; index < lexicon.officeCount; index++) {
    for (const words of lexicon.officeWords(index)) {
      if (words.length === 0) continue;
      longest = Math.max(longest, words.length);
      lastWords.add(words[words.length - 1]!);
      const key = words.reduceRight((behind, word) => {
        if (behind !== 0 && !rows.has(behind)) rows.set(behind, 0);
        return keyBefore(word, behind);
      }, 0);
      const row = rows.get(key) || named.push([]) - 1;
      rows.set(key, row);
      named[row]!.push(index);
    }
  }
  // One more than the row, since what is not there is 0.
  const table = new WordTable(new Map([...rows].map(([key, row]) => [key, row + 1])));
  const offices: (readonly Office[] | undefined)[] = [];
  return {
    find: key => {
      const row = table.of(key) - 1;
      if (row < 0) return null;
      offices[row] ??= named[row]!.map(index => lexicon.office(index));
      return offices[row];
    },
    ends: new WordTable(new Map([...lastWords].map(word => [word, 1]))),
    longest: Math.min(longest, 6),
  };
}
