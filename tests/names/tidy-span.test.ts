// What is taken off a name at its edges.
import { expect, test } from 'vitest';
import type { Kind } from '../../src/model/entity';
import { tidySpan } from '../../src/names/tidy-span';
import { readMarked } from './marked-text';

function tidy(marked: string, kind: Kind): string | null {
  const { reading, spans, textOf } = readMarked(marked);
  const { first, last } = spans[0]!;
  const span = tidySpan(reading, first, last, kind);
  return span && textOf(span);
}

test.each([
  ['[Should Oakhurst] go, we stay.', 'person', 'Oakhurst'],
  ['We met [Colonel Oakhurst] there.', 'person', 'Oakhurst'],
  ['([OPA Photo]/Rufus Belmont)', 'organisation', 'OPA'],
  ['We met [Oakhurst –] there.', 'place', 'Oakhurst'],
  ['We met [Oakhurst - Although] he was late.', 'person', 'Oakhurst'],
  ['They asked [Maria Oakhurst MBE] about tea.', 'person', 'Maria Oakhurst'],
  ['It began in the [Oakhurst Court on] Friday.', 'organisation', 'Oakhurst Court'],
  ['It was the [Oakhurst Committee of the] Friends.', 'organisation', 'Oakhurst Committee'],
  ['He told [Oakhurst News Friday] that he left.', 'organisation', 'Oakhurst News'],
  ['They asked [Oakhurst Tuesday] whether it was so.', 'person', 'Oakhurst'],
  ['More Votes In [Oakhurst Than] In Belmont', 'place', 'Oakhurst'],
  ['They met the head [of Oakhurst] there.', 'organisation', 'Oakhurst'],
] as const)('%s', (marked, kind, name) => {
  expect(tidy(marked, kind)).toBe(name);
});

test.each([
  ['[Will Oakhurst] went.', 'person'],
  ['[He Oakhurst] went.', 'person'],
  ['[Should Oakhurst] Press sold.', 'organisation'],
  ['[Photo] of the day.', 'organisation'],
  ['[Moon Jae-in] met them.', 'person'],
  ['[Chen Chih - an] met them.', 'person'],
  ['[Maria Friday] went.', 'person'],
  ['[al Oakhurst] went.', 'person'],
  ['[Oakhurst Inc.] went.', 'organisation'],
] as const)('%s stays whole', (marked, kind) => {
  expect(tidy(marked, kind)).toBe(marked.replace(/.*\[|\].*/g, ''));
});

test.each([
  ['The [Star of] David hung there.', 'organisation'],
  ['She came on [Monday] with Rufus.', 'person'],
  ['They sing on [Saturdays] there.', 'organisation'],
] as const)('%s names nothing', (marked, kind) => {
  expect(tidy(marked, kind)).toBeNull();
});
