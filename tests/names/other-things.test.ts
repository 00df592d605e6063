// Which names an article says are those of works and schemes; the names in brackets were taken for bodies.
import { expect, test } from 'vitest';
import { withoutOthers } from '../../src/names/other-things';
import { readMarked } from './marked-text';

function kept(marked: string): string[] {
  const { reading, spans, textOf } = readMarked(marked);
  const bodies = spans.map(span => ({ ...span, kind: 'organisation' as const, confidence: 0.9 }));
  return withoutOthers(reading, bodies).map(textOf);
}

test.each([
  ['a show', 'The show [Harbour Nights] ended. We liked [Harbour Nights] well.'],
  ['a work in quotation marks', 'She wrote the novel “[Winter Quarrel]” there.'],
  ['a festival', 'At the [Winter Quarrel] festival it rained.'],
  ['an index', 'The benchmark [Quarrex] fell.'],
  ['a head without a name', 'They asked the [Council] and the [Ministry] about tea.'],
  ['a noun that was shortened', 'They chose public-private quarrels ([PPQ]) and liked [PPQ] well.'],
])('%s is no body', (_, marked) => {
  expect(kept(marked)).toEqual([]);
});

test.each([
  ['a name in capitals that was shortened', 'They met the Public Private Quarrels ([PPQ]) there.'],
  ['a body that was shortened', 'They met the public private team ([PPT]) there.'],
  ['what the lexicon knows', 'The show [Syria] ended.'],
  ['what ends as a body', 'The show [Quarrel Corporation] ended.'],
  [
    'what an official speaks for',
    'The [Quarrel] show ended, [Quarrel] spokesman Rufus said, and [Quarrel] shares fell.',
  ],
])('%s stays', (_, marked) => {
  expect(kept(marked)).not.toEqual([]);
});

test('the head of a body named in full is kept beside it', () => {
  expect(kept('The [Quarrel Council] met. The [Council] and the [Bank] slept.')).toEqual([
    'Quarrel Council',
    'Council',
  ]);
});
