import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordSet, WordTable } from '../../src/language/word-set';

// Few values, so that hashes collide in their low bits and sit in each other's slots.
const hash = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer(), fc.constantFrom(16, 32, 48, -16));
const hashes = fc.array(hash.filter(value => value !== 0));

test('a word set knows what a Set knows', () => {
  fc.assert(
    fc.property(hashes, fc.array(hash), (own, asked) => {
      const plain = new Set(own);
      const set = new WordSet(own);
      for (const one of [...own, ...asked]) expect(set.has(one)).toBe(plain.has(one));
      expect([...set].sort()).toEqual([...plain].sort());
    }),
  );
});

test('a word table knows what a Map knows, and 0 for everything else', () => {
  fc.assert(
    fc.property(hashes, fc.array(hash), (own, asked) => {
      const plain = new Map(own.map((one, i) => [one, i + 1]));
      const table = new WordTable(plain);
      for (const one of [...own, ...asked]) expect(table.of(one)).toBe(plain.get(one) ?? 0);
      expect([...table].sort()).toEqual([...plain.keys()].sort());
    }),
  );
});
