// A small fixed share of the fuzzing, and every input on which something once failed. `npm run fuzz` tries more.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import keptSeeds from './kept-seeds.json';
import type { KeptSeed } from './target';
import { targets } from './targets';

const inputs = 6000;

describe.each(Object.entries(targets))('%s', (name, { share, make }) => {
  test('a share of generated inputs', () => {
    fc.assert(make(), { numRuns: Math.round(inputs * share), seed: 2015 });
  });

  test('what once failed', () => {
    const kept = (keptSeeds as readonly KeptSeed[]).filter(({ target }) => target === name);
    for (const { seed, path } of kept) fc.assert(make(), { seed, path });
    expect(kept.length).toBeLessThan(1000);
  });
});
