import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise, WORD } from '../../src/language/tokens';
import { Vocabulary } from '../../src/language/vocabulary';
import { WordTable } from '../../src/language/word-set';

// Few values, so that hashes collide in their low bits and sit in each other's slots.
const hash = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer(), fc.constantFrom(16, 32, 48, -16));
const hashes = fc.array(
  hash.filter(value => value !== 0),
  { maxLength: 200 },
);

test('words are numbered from 1 in the order in which they come, each once', () => {
  fc.assert(
    fc.property(hashes, all => {
      const vocabulary = new Vocabulary(0);
      const plain = new Map<number, number>();
      for (const one of all) {
        if (!plain.has(one)) plain.set(one, plain.size + 1);
        expect(vocabulary.add(one)).toBe(plain.get(one));
      }
      expect(vocabulary.size).toBe(plain.size + 1);
    }),
  );
});

test('tables are read by number as they are by hash, also one that is made when the text has been numbered', () => {
  fc.assert(
    fc.property(hashes, hashes, hashes, (all, first, later) => {
      const vocabulary = new Vocabulary(all.length);
      const numbers = all.map(one => vocabulary.add(one));
      for (const listed of [first, later, []]) {
        const table = new WordTable(new Map(listed.map((one, i) => [one, i + 1])));
        const values = vocabulary.valuesOf(table);
        expect(values).toHaveLength(vocabulary.size);
        expect(values[0]).toBe(0);
        all.forEach((one, i) => {
          expect(values[numbers[i]!]).toBe(table.of(one));
        });
      }
    }),
  );
});

test('the words of a text have one number wherever they stand, and nothing else has any', () => {
  const { count, flags, hash: of, word } = tokenise("The ministry's talks, the Talks and THE MINISTRY");
  for (let i = 0; i < count; i++) {
    if (!(flags[i]! & WORD)) expect(word[i]).toBe(0);
    else for (let k = 0; k < count; k++) expect(word[i] === word[k]).toBe(of[i] === of[k]);
  }
});
