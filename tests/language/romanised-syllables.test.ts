// Which two words are the halves of a given name.
import { expect, test } from 'vitest';
import { isRomanisedPair } from '../../src/language/romanised-syllables';
import { hashWord } from '../../src/language/word-hash';

test.each([
  ['In', 'sun', true],
  ['Wan', 'an', true],
  ['Hoi', 'on', true],
  ['Oakhurst', 'on', false],
  ['Lee', 'in', false],
  ['Wei', 'was', false],
])('%s-%s: %s', (first, second, isPair) => {
  expect(isRomanisedPair(hashWord(first), hashWord(second))).toBe(isPair);
});
