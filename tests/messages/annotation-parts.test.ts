// An annotation is the same on the other side, however long its lists are.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutAnnotation, joinAnnotation } from '../../src/messages/annotation-parts';
import type { Annotation } from '../../src/model/annotation';

function joined(parts: readonly string[]): Annotation {
  const steps = joinAnnotation(parts);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

const annotated = (lengths: readonly number[]) => {
  const [mentions = 0, dossiers = 0, quotes = 0] = lengths;
  const list = (length: number) => Array.from({ length }, (_, start) => ({ start, surface: `“${start}”` }));
  return {
    date: null,
    entities: { Q1: { name: 'Harrowgate' } },
    mentions: list(mentions),
    dossiers: list(dossiers),
    quotes: list(quotes),
    sources: [],
    summary: { unnamedSources: 2 },
  } as unknown as Annotation;
};

it('comes over whole', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 1200 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(lengths, ones => {
      expect(joined(cutAnnotation(annotated(ones)))).toEqual(annotated(ones));
    }),
    { numRuns: 50 },
  );
});

it('is one text for an article, and several for a long one', () => {
  expect(cutAnnotation(annotated([200, 60, 20]))).toHaveLength(1);
  const parts = cutAnnotation(annotated([7000, 60, 20]));
  expect(parts).toHaveLength(28);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(20_000);
});
