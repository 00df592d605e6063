// What an acronym stands for in this article: "Harbour Works Office (HWO)" says that another HWO is not meant.
// Works on the words before a bracket whose first letters are the acronym's.
import { hashName, WORD } from '../language/tokens';
import { PART } from '../language/word-classes';
import type { Reading } from './reading';

const OPEN = 40;
const CLOSE = 41;
const DOTS = /\./g;

/** True where the words from `first` to `last` stand alone in brackets. */
export function isBracketed({ tokens }: Reading, first: number, last: number): boolean {
  return first > 0 && last < tokens.count && tokens.hash[first - 1] === OPEN && tokens.hash[last] === CLOSE;
}

/**
 * Hashes of the capitalised words directly before the brackets around the token `at`, first word first, where
 * their first letters are those of the token; empty where they are not.
 */
export function spelledBefore({ tokens, parts }: Reading, at: number): number[] {
  const { text, start, end, hash, flags } = tokens;
  const letters = text.slice(start[at], end[at]).replace(DOTS, '');
  const words: number[] = [];
  let i = at - 2;
  for (let wanted = letters.length - 1; wanted >= 0 && i >= 0; i--) {
    if (!(flags[i]! & WORD)) return [];
    const initial = text.charAt(start[i]!);
    if (initial === letters.charAt(wanted)) {
      words.unshift(hash[i]!);
      wanted--;
    } else if (!(parts[i]! & PART.opener) || initial !== initial.toLowerCase()) return [];
  }
  return words.length === letters.length ? words : [];
}

/** True where nearly all words are among those of one of `names`. */
export function isOneOf(words: readonly number[], names: readonly string[]): boolean {
  return names.some(name => {
    const own = new Set(hashName(name));
    return words.filter(word => own.has(word)).length * 4 >= words.length * 3;
  });
}
