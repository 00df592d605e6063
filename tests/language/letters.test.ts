// Folding a text, and asking what it folds to without making a string, are the same thing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldsTo } from '../../src/language/letters';

const letters = fc.string({ unit: fc.constantFrom('a', 'A', 'É', 'ß', '’', '\u00ad', '-', ' ', '7') });

test('a text folds to what fold makes of it, and to nothing else', () => {
  fc.assert(
    fc.property(letters, letters, (text, other) => {
      expect(foldsTo(text, fold(text))).toBe(true);
      expect(foldsTo(text, other)).toBe(fold(text) === other);
    }),
  );
});

test.each([
  ['Zoë O’Hara', 'zoe ohara', true],
  ['Zoë O’Hara', 'zoe ohar', false],
  ['Zoë O’Har', 'zoe ohara', false],
])('%s folds to %s: %s', (text, folded, expected) => {
  expect(foldsTo(text, folded)).toBe(expected);
});
