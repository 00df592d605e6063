// What cards of people, places and organisations have in common.
import { expect, test } from 'vitest';
import type { CardContext } from '../../src/engine/card-context';
import { knownFields } from '../../src/engine/known-card';
import type { Place } from '../../src/model/entity';

const context = { annotation: { date: null } } as CardContext;
const lyon: Place = {
  kind: 'place',
  id: 'g1',
  name: 'Lyon',
  aliases: ['Lyon', 'Lyons', 'Lione'],
  type: 'city',
  country: 'FR',
  sources: ['geonames'],
};

test('a gazetteer’s names in all languages are no other names for a card, those written by hand are', () => {
  const aliasesOf = (sources: readonly string[]) =>
    knownFields(context, { type: 'mention', index: 0 }, { ...lyon, sources }, null).aliases;
  expect(aliasesOf(['geonames'])).toEqual([]);
  expect(aliasesOf(['hand'])).toEqual(['Lyons', 'Lione']);
});
