// When the name of a place stands for the team that plays there.
import { expect, test } from 'vitest';
import { isSurelyTeam, isTeam } from '../../src/names/team-sense';
import { readMarked } from './marked-text';

function reads(marked: string): boolean {
  const { reading, spans } = readMarked(marked);
  return isTeam(reading, spans[0]!.first, spans[0]!.last);
}

test.each([
  '[Chicago] beat Marlow on Sunday.',
  'Then [Chicago] (7-2) rested.',
  'They are No. 11 [Chicago] now.',
  '[Chicago] led 27-14 at the half.',
  'The [Chicago] striker limped.',
  '[Chicago] 4, Marlow 2 at the half.',
  'Marlow 4, [Chicago] 2 at the half.',
])('%s', marked => {
  expect(reads(marked)).toBe(true);
});

test.each([
  '[Chicago] (population 7) rested.',
  '[Chicago] led the way.',
  'They are 11 [Chicago] bakers.',
  'He saw [Chicago] and slept.',
  '[Chicago] 2024, Marlow 2028 and so on.',
  'In [Chicago] 4 slept.',
])('%s', marked => {
  expect(reads(marked)).toBe(false);
});

test.each([
  ['They beat [Oakhurst] 27-14 at home.', true],
  ['Then [Oakhurst] (2-6) rested.', true],
  ['[Oakhurst] led 17-0 at the half.', true],
  ['They beat [Oakhurst] 6-4 at home.', false],
  ['They beat [Oakhurst] at home.', false],
])('surely a team: %s %s', (marked, surely) => {
  const { reading, spans } = readMarked(marked);
  expect(isSurelyTeam(reading, spans[0]!.last)).toBe(surely);
});
