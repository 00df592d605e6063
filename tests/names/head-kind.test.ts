// The kind a longer name has by its words, against the kind somebody took it for.
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/language/sentences';
import { tokenise } from '../../src/language/tokens';
import type { Kind } from '../../src/model/entity';
import { headKind } from '../../src/names/head-kind';
import { proposal } from '../../src/names/proposal';
import { readText } from '../../src/names/reading';
import { smallWorld } from './small-world';

function kindOf(name: string, taken: Kind): Kind {
  const tokens = tokenise(name);
  const reading = readText(tokens, splitSentences(tokens), smallWorld);
  return headKind(reading, proposal(0, tokens.count, taken, 0.8, 'tagger'));
}

test.each([
  ['Quito Fire Station', 'place', 'organisation'],
  ['Oakhurst Securities', 'person', 'organisation'],
  ['Banco Oakhurst', 'person', 'organisation'],
  ['Tamsin van der Oakhurst Drive', 'person', 'place'],
  ['Alvarez Boulevard', 'person', 'place'],
] as const)('%s is no %s', (name, taken, kind) => {
  expect(kindOf(name, taken)).toBe(kind);
});

test.each([
  ['Maria Park', 'person'],
  ['Oakhurst Hill', 'person'],
  ['Maria Securities', 'person'],
  ['Securities', 'person'],
  ['Oakhurst drive', 'person'],
  ['Oakhurst Boulevard', 'organisation'],
] as const)('%s stays a %s', (name, taken) => {
  expect(kindOf(name, taken)).toBe(taken);
});
