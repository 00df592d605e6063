// Where the names of an article come again.
import { expect, test } from 'vitest';
import { echoNames } from '../../src/names/echo';
import { Proposals } from '../../src/names/proposals';
import { readMarked } from './marked-text';

function echoed(marked: string): string[] {
  const { reading, spans, textOf } = readMarked(marked);
  const people = spans.map(span => ({ ...span, kind: 'person' as const, confidence: 0.9 }));
  const proposals = new Proposals(reading.tokens.count);
  echoNames(reading, people, proposals);
  return [...proposals].map(textOf);
}

test('a full name comes again in full and as the family name', () => {
  expect(echoed('[Tamsin Oakhurst] slept. Tamsin Oakhurst woke, and Oakhurst sang.')).toEqual([
    'Tamsin Oakhurst',
    'Oakhurst',
    'Tamsin Oakhurst',
    'Oakhurst',
    'Oakhurst',
  ]);
});

test('what goes on without end is no name that could come again', () => {
  const endless = Array.from({ length: 17 }, (_, i) => `Quarrel${'abcdefghijklmnopq'.charAt(i)}`).join(' ');
  expect(echoed(`[${endless}] slept. ${endless} woke.`)).toEqual([]);
  const long = endless.split(' ').slice(1).join(' ');
  expect(echoed(`[${long}] slept. ${long} woke.`)).toContain(long);
});

test('what a headline capitalised is no sentence in small letters', () => {
  expect(echoed('[Tamsin Said] It Again. Oakhurst, Tamsin said, was gone.')).not.toContain('Tamsin said');
  expect(echoed('[Oakhurst Party] men slept. The Oakhurst party woke.')).toContain('Oakhurst party');
});
