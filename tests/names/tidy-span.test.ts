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
] as const)('%s', (marked, kind, name) => {
  expect(tidy(marked, kind)).toBe(name);
});

test.each([
  ['[Will Oakhurst] went.', 'person'],
  ['[He Oakhurst] went.', 'person'],
  ['[Should Oakhurst] Press sold.', 'organisation'],
  ['[Photo] of the day.', 'organisation'],
] as const)('%s stays whole', (marked, kind) => {
  expect(tidy(marked, kind)).toBe(marked.replace(/.*\[|\].*/g, ''));
});
