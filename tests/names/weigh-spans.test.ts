// Proposals of several finders against one another: the set of spans that is worth most wins, and what the
// tagger did not see counts for less.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Proposal } from '../../src/names/proposal';
import { Proposals } from '../../src/names/proposals';
import { SpanSums } from '../../src/names/span-sums';
import { type NamedSpan, weighSpans } from '../../src/names/weigh-spans';

const proposal = (first: number, last: number, over: Partial<Proposal> = {}): Proposal => ({
  first,
  last,
  kind: 'person',
  score: 0.8,
  origin: 'form',
  name: -1,
  ...over,
});

function weigh(all: readonly Proposal[], seen: Uint8Array | null): NamedSpan[] {
  const proposals = new Proposals(40);
  for (const { first, last, kind, score, origin, name } of all)
    proposals.add(first, last, kind, score, origin, name);
  return weighSpans(new SpanSums(proposals, seen));
}

test('a longer name outweighs two shorter ones inside it', () => {
  const spans = weigh(
    [proposal(0, 2), proposal(0, 1, { kind: 'place' }), proposal(1, 2, { score: 0.6 })],
    null,
  );
  expect(spans.map(({ first, last, kind }) => [first, last, kind])).toEqual([[0, 2, 'person']]);
});

test('two sure short names outweigh a doubtful long one', () => {
  const spans = weigh([proposal(0, 2, { score: 0.45 }), proposal(0, 1), proposal(1, 2)], null);
  expect(spans).toHaveLength(2);
});

test('finders that agree are surer than either', () => {
  const [one] = weigh([proposal(0, 1)], null);
  const [both] = weigh([proposal(0, 1), proposal(0, 1, { origin: 'lexicon', name: 7 })], null);
  expect(both!.confidence).toBeGreaterThan(one!.confidence);
  expect(both!.name).toBe(7);
});

test('what the tagger saw no name in needs a better reason', () => {
  const nothing = new Uint8Array(2);
  expect(weigh([proposal(0, 1, { score: 0.7 })], null)).toHaveLength(1);
  expect(weigh([proposal(0, 1, { score: 0.7 })], nothing)).toHaveLength(0);
  expect(weigh([proposal(0, 1, { origin: 'echo' })], nothing)).toHaveLength(1);
});

test('an adjective of a state stays a place where the tagger saw a nationality', () => {
  const nationality = new Uint8Array([2]);
  const adjective = proposal(0, 1, { kind: 'place', origin: 'lexicon', score: 0.6 });
  expect(weigh([adjective], nationality)).toHaveLength(1);
});

test('spans come in text order and never overlap', () => {
  const any = fc.record({
    first: fc.nat(30),
    length: fc.integer({ min: 1, max: 5 }),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('person', 'place', 'organisation' as const),
  });
  fc.assert(
    fc.property(fc.array(any), rows => {
      const proposals = rows.map(({ first, length, score, kind }) =>
        proposal(first, first + length, { score, kind: kind as Proposal['kind'] }),
      );
      const spans = weigh(proposals, null);
      for (let i = 1; i < spans.length; i++) {
        expect(spans[i]!.first).toBeGreaterThanOrEqual(spans[i - 1]!.last);
      }
    }),
  );
});
