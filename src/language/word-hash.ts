// The hash of a word: how every table of words, from the lexicon to the reporting verbs, is keyed, so
// that looking a word up never makes a string. Case, diacritics, apostrophes and dots do not count.
import { foldedUnit } from './letters';
import { WordSet, WordTable } from './word-set';

/** Start value of the word hash. */
export const HASH_SEED = 0x2f0b4c47;

/** One step of the word hash (FNV-1a over folded 16-bit units). */
export function stepHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** One step of the second hash of a word, by which words of equal hash are told apart; it begins with 0. */
export function stepCheck(check: number, unit: number): number {
  return Math.imul(check ^ unit, 0x2c9277b5);
}

/** Makes the second hash of a word that begins with `first`: its low five bits are those of that unit. */
export function finishCheck(check: number, first: number): number {
  return ((check ^ (check >>> 15)) << 5) | (first & 31);
}

/** Spreads the entropy of the last units over the whole word; never 0. */
export function finishHash(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h === 0 ? 1 : h;
}

/** 32-bit hash of one word, as `tokenise` stores it. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    const folded = foldedUnit[word.charCodeAt(i)]!;
    if (folded !== 0) hash = stepHash(hash, folded);
  }
  return finishHash(hash);
}

/** Hashes of the words of a list written as one string, separated by white space. */
export function hashWords(list: string): WordSet {
  return new WordSet(list.trim().split(/\s+/).map(hashWord));
}

/** For each word of the lists, written as strings, the bits of all lists it is in. */
export function hashBits(lists: readonly (readonly [bits: number, list: string])[]): WordTable {
  const table = new Map<number, number>();
  for (const [bits, list] of lists) {
    for (const hash of hashWords(list)) table.set(hash, (table.get(hash) ?? 0) | bits);
  }
  return new WordTable(table);
}

/** The marks of a string as tokens carry them: each its own unit. */
export function hashMarks(marks: string): WordSet {
  return new WordSet([...marks].map(mark => mark.charCodeAt(0)));
}
