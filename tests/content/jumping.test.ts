// Stepping through marks: order, wrapping round, and which marks belong to one thing.
import { describe, expect, it } from 'vitest';
import { marksOfSameThing, stepFrom } from '../../src/content/jumping';
import type { Mark } from '../../src/marks/mark';
import type { Annotation } from '../../src/model/annotation';

describe('stepping', () => {
  it.each([
    [3, -1, 1, 0],
    [3, -1, -1, 2],
    [3, 2, 1, 0],
    [3, 0, -1, 2],
    [3, 1, 1, 2],
    [0, -1, 1, null],
  ] as const)('among %i from %i by %i', (count, from, by, expected) => {
    expect(stepFrom(count, from, by)).toBe(expected);
  });
});

it('knows mentions of one cluster and places of one chain as the same thing', () => {
  const annotation = {
    mentions: [{ cluster: 4 }, { cluster: 5 }, { cluster: 4 }],
    sources: [{ chain: 4 }, { chain: 4 }],
    roles: [],
  } as unknown as Annotation;
  const mark = (type: 'mention' | 'source', index: number) =>
    ({ target: { type, index } }) as unknown as Mark;
  const marks = [
    mark('mention', 0),
    mark('source', 0),
    mark('mention', 1),
    mark('mention', 2),
    mark('source', 1),
  ];
  expect(marksOfSameThing(marks, marks[0]!, annotation)).toEqual([0, 3]);
  expect(marksOfSameThing(marks, marks[4]!, annotation)).toEqual([1, 4]);
});
