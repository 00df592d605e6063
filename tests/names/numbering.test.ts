// Keys and their numbers, beside a Map.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Numbering } from '../../src/names/numbering';

test('keys are numbered in the order they are first met, however many come', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 })), { maxLength: 200 }),
      keys => {
        const numbering = new Numbering(4);
        const map = new Map<number, number>();
        for (const key of keys) {
          expect(numbering.find(key)).toBe(map.get(key) ?? -1);
          if (!map.has(key)) map.set(key, map.size);
          expect(numbering.of(key)).toBe(map.get(key));
        }
        expect(numbering.count).toBe(map.size);
      },
    ),
  );
});
