// The words of a span of tokens, as the hashes by which the lexicon and the article's other names know them.
import { WORD } from '../language/tokens';
import type { Reading } from './reading';

/** Hashes of the words of a span, marks left out. */
export function wordsOf({ tokens }: Reading, first: number, last: number): number[] {
  const { flags, hash } = tokens;
  // Most names are of one word: an array that grows has room for many.
  if (last - first === 1) return flags[first]! & WORD ? [hash[first]!] : [];
  const words: number[] = [];
  for (let i = first; i < last; i++) if (flags[i]! & WORD) words.push(hash[i]!);
  return words;
}

/** One hash of all tokens of a span: equal for equal names. */
export function keyOf({ tokens }: Reading, { first, last }: { first: number; last: number }): number {
  let key = 0;
  for (let at = first; at < last; at++) key = (Math.imul(key, 0x01000193) ^ tokens.hash[at]!) | 0;
  return key;
}

/** The words from the first to the last token, as the text writes them. */
export function textOf({ tokens }: Reading, { first, last }: { first: number; last: number }): string {
  return tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
}
