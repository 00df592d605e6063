// Proposals by their spans, beside a plain list of them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERSON } from '../../src/names/kind-bits';
import { proposal } from '../../src/names/proposal';
import { Proposals, TAGGER } from '../../src/names/proposals';

const TOKENS = 12;

const any = fc
  .record({
    first: fc.nat(TOKENS - 3),
    length: fc.integer({ min: 1, max: 3 }),
    kind: fc.constantFrom('person', 'place', 'organisation' as const),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    origin: fc.constantFrom('lexicon', 'form', 'echo', 'tagger' as const),
    name: fc.integer({ min: -1, max: 3 }),
  })
  .map(({ first, length, kind, score, origin, name }) =>
    proposal(first, first + length, kind, score, origin, name),
  );

const lists = fc.array(any, { maxLength: 90 });

function filled(all: readonly ReturnType<typeof proposal>[]): Proposals {
  const proposals = new Proposals(TOKENS);
  for (const { first, last, kind, score, origin, name } of all)
    proposals.add(first, last, kind, score, origin, name);
  return proposals;
}

test('what was added comes back in order, however much it is', () => {
  fc.assert(
    fc.property(lists, all => {
      expect([...filled(all)]).toEqual(all);
    }),
  );
});

test('spans come by their last token, then by their first, each once', () => {
  fc.assert(
    fc.property(lists, all => {
      const { heads, nextSpan, first } = filled(all);
      const spans: string[] = [];
      for (let last = 0; last < heads.length; last++)
        for (let span = heads[last]!; span !== 0; span = nextSpan[span]!)
          spans.push(`${last} ${first[span]}`);
      const places = all.map(one => [one.last, one.first] as const);
      places.sort(([a, b], [c, d]) => a - c || b - d);
      expect(spans).toEqual([...new Set(places.map(([last, from]) => `${last} ${from}`))]);
    }),
  );
});

test('what is dropped is gone, and what is turned is of the new kind', () => {
  fc.assert(
    fc.property(lists, all => {
      const proposals = filled(all);
      for (let span = 1; span <= proposals.spanCount; span++) {
        proposals.drop(span, one => proposals.name[one]! > 1);
        proposals.turnInto(span, PERSON, one => proposals.origin[one] === TAGGER);
      }
      const left = all
        .filter(one => one.name <= 1)
        .map(one => (one.origin === 'tagger' ? { ...one, kind: 'person' as const } : one));
      expect([...proposals]).toEqual(left);
      for (const { first, last, name } of all) {
        const there = left.some(
          one => one.first === first && one.last === last && one.kind === 'person' && one.name === name,
        );
        expect(proposals.has(first, last, PERSON, name)).toBe(there);
      }
    }),
  );
});
