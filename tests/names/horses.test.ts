// Which names of an article on racing are people's; the others are horses.
import { expect, test } from 'vitest';
import { tokenise } from '../../src/language/tokens';
import type { Kind } from '../../src/model/entity';
import { deskOf, ENOUGH } from '../../src/names/desk';
import { withoutHorses } from '../../src/names/horses';
import { readMarked } from './marked-text';

const RACING = { sport: 0, show: 0, racing: 3, horses: 2 };

function kept(marked: string, kind: Kind = 'person', desk = RACING): string[] {
  const { reading, spans, textOf } = readMarked(marked);
  const named = spans.map(span => ({ ...span, kind, confidence: 0.9 }));
  return withoutHorses(reading, named, desk).map(textOf);
}

test.each([
  '[Mister Oakhurst] ran behind [Grey Oakhurst] at Marlow.',
  'In the opener [Tollbridge] concedes weight to [Dame De Cormier].',
  'He is by [Galloper] out of a mare he had.',
])('horses: %s', marked => {
  expect(kept(marked)).toEqual([]);
});

test.each([
  'The filly is trained by [Quillon Roth] in the hills.',
  'The [Roth]-trained colt was third.',
  'Jockey [Quillon Roth] rides again, and [Roth] was glad.',
  '[Quillon Roth] said the ground was fine.',
  '[Quillon Roth], who trains on the hill, was glad.',
  '[Quillon Roth], 34, was glad.',
  '[Roth]’s yard is in form.',
  'Mr [Roth] was glad.',
  '[Maria Oakhurst] was glad, and [Maria] went home.',
  '[Angela Merkel] was glad.',
])('people: %s', marked => {
  expect(kept(marked).length).toBe(marked.split('[').length - 1);
});

test.each([
  ['a town that runs', '[Tollbridge] ran well.'],
  ['a firm at odds', '[Tollbridge] (7-2) was third.'],
  ['a town that was beaten', 'They beat [Tollbridge] and were second to [Pinkerton Lad] there.'],
  ['a bay that ran', '[Tollbridge Bay], who ran well, was third.'],
])('%s is a horse', (_, marked) => {
  expect(kept(marked, 'place')).toEqual([]);
});

test('what the model knows, what has a head and what does nothing stays a place', () => {
  expect(kept('[London] ran the race that [Tollbridge Street] won near [Tollbridge].', 'place')).toEqual([
    'London',
    'Tollbridge Street',
    'Tollbridge',
  ]);
});

test('elsewhere everyone is somebody', () => {
  const marked = '[Mister Oakhurst] ran behind [Tollbridge].';
  expect(kept(marked, 'person', { ...RACING, horses: 1 })).toHaveLength(2);
  expect(kept(marked, 'person', { ...RACING, racing: 2 })).toHaveLength(2);
});

test('stakes, odds and hurdles make no article one on horses', () => {
  const senate = deskOf(tokenise('The stakes are high, the odds long, and one more hurdle is ahead.'));
  expect(senate.racing).toBe(ENOUGH);
  expect(senate.horses).toBe(0);
  const turf = deskOf(tokenise('The jockey drove the filly up in the handicap at the racecourse.'));
  expect(turf.horses).toBe(ENOUGH);
});
