import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashWord } from '../../../src/language/word-hash';
import { openWordFacts, WORD_FACT, writeWordFacts } from '../../../src/names/tagger/word-facts';

test('every word keeps its bits, every other word has none', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 511 })), bitsByWord => {
      const bits = new Map(Object.entries(bitsByWord).map(([word, value]) => [hashWord(word), value]));
      const facts = openWordFacts(writeWordFacts(bits));
      for (const [hash, value] of bits) expect(facts.bitsOf(hash)).toBe(value);
      expect(facts.bitsOf(hashWord('surely not among them'))).toBe(0);
    }),
  );
});

test('bytes that are cut off are refused', () => {
  const bytes = writeWordFacts(
    new Map([
      [hashWord('nurse'), WORD_FACT.personNoun],
      [hashWord('Ana'), WORD_FACT.givenFemale],
    ]),
  );
  for (let length = 0; length < bytes.length; length++) {
    expect(() => openWordFacts(bytes.subarray(0, length))).toThrow(RangeError);
  }
});
