// What proposals come to must not hang on how often they are asked about: weighed in between, and after changes, the
// spans are those of proposals that were all made at once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Proposal } from '../../src/names/proposal';
import { Proposals } from '../../src/names/proposals';
import { SpanSums } from '../../src/names/span-sums';
import { weighSpans } from '../../src/names/weigh-spans';

const TOKENS = 24;

const row = fc.record({
  first: fc.nat(TOKENS - 6),
  length: fc.integer({ min: 1, max: 5 }),
  score: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
  kind: fc.constantFrom<Proposal['kind'][]>('person', 'place', 'organisation'),
  origin: fc.constantFrom<Proposal['origin'][]>('form', 'lexicon', 'echo', 'tagger'),
  name: fc.integer({ min: -1, max: 3 }),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function add(proposals: Proposals, rows: readonly Row[]): void {
  for (const { first, length, kind, score, origin, name } of rows)
    proposals.add(first, first + length, kind, score, origin, name);
}

const seen = fc.uint8Array({ min: 0, max: 2, minLength: TOKENS, maxLength: TOKENS });
const early = fc.array(row, { minLength: 20, maxLength: 60 });
const late = fc.array(
  row.filter(({ origin }) => origin !== 'tagger'),
  { maxLength: 60 },
);

test('weighing in between changes nothing', () => {
  fc.assert(
    fc.property(early, late, seen, fc.nat(), (before, after, saw, any) => {
      const [asked, once] = [new Proposals(TOKENS), new Proposals(TOKENS)];
      const sums = new SpanSums(asked, saw);
      add(asked, before);
      weighSpans(sums);
      add(asked, after);
      add(once, [...before, ...after]);
      const spans = weighSpans(sums);
      expect(spans).toEqual(weighSpans(new SpanSums(once, saw)));
      if (spans.length === 0) return;
      const { first, last } = spans[any % spans.length]!;
      for (const proposals of [asked, once]) proposals.drop(proposals.find(first, last), () => true);
      expect(weighSpans(sums)).toEqual(weighSpans(new SpanSums(once, saw)));
    }),
  );
});
