// One name, one kind in the whole article: the guess of each place against the signs beside all of them.
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/language/sentences';
import { hashName, tokenise } from '../../src/language/tokens';
import type { Kind } from '../../src/model/entity';
import { readText } from '../../src/names/reading';
import { settleKinds } from '../../src/names/settle-kinds';
import { smallWorld } from './small-world';

/** The kinds of the names in brackets, each guessed as its letter says: p, l or o. */
function settled(marked: string): string {
  const guesses = [...marked.matchAll(/\[([^\]]+)\]([plo])/g)];
  const text = marked.replace(/\[([^\]]+)\][plo]/g, '$1');
  const tokens = tokenise(text);
  const kinds: Record<string, Kind> = { p: 'person', l: 'place', o: 'organisation' };
  let from = 0;
  const spans = guesses.map(([, name = '', letter = '']) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    const first = tokens.start.indexOf(start);
    let last = first;
    while (last < tokens.count && tokens.end[last]! <= from) last++;
    return { first, last, kind: kinds[letter]!, confidence: 0.9, name: smallWorld.find(hashName(name)) };
  });
  const reading = readText(tokens, splitSentences(tokens), smallWorld);
  return settleKinds(reading, spans)
    .map(({ kind }) => Object.entries(kinds).find(([, one]) => one === kind)?.[0])
    .join('');
}

test.each([
  [
    'most of its places say what a name is',
    'We met [Quarrel]p. Then [Quarrel]p left. They saw [Quarrel]o.',
    'ppp',
  ],
  [
    'a retailer is a body wherever it is named',
    '[Quarrel]p closed. The retailer [Quarrel]p lost. [Quarrel]p wept.',
    'ooo',
  ],
  ['a stake is held in a body', 'He sold his stake in [Quarrel]p at noon.', 'o'],
  ['so are shares', '[Quarrel]p rose. [Quarrel]p’s shares fell.', 'oo'],
  ['a town is where one is', 'They lived in [Quarrel]p then. [Quarrel]p was cold.', 'll'],
  ['one can be in a body too', 'They sat in [Quarrel]o then. [Quarrel]o was cold.', 'oo'],
  ['a state is called one', 'The state of [Quarrel]p is dry.', 'l'],
  ['who has an age is somebody', '[Quarrel]l, 42, slept. Later [Quarrel]l woke.', 'pp'],
  ['who has a wife is somebody', '[Quarrel]l’s wife slept. Later [Quarrel]l woke.', 'pp'],
])('%s', (_, marked, kinds) => {
  expect(settled(marked)).toBe(kinds);
});

test.each([
  ['a family name goes with its bearer', 'We met [Rufus Quarrel]p. They lived in [Quarrel]p then.', 'pp'],
  [
    'a city may stand for its team',
    'They lived in [Chicago]l. Then [Chicago]o won, and [Chicago]o sang.',
    'loo',
  ],
  ['a guess without a sign stays', '[Quarrel]p rose at noon.', 'p'],
  ['other names are others', 'The retailer [Quarrel]p closed. [Quarrel Hill]l was cold.', 'ol'],
])('%s', (_, marked, kinds) => {
  expect(settled(marked)).toBe(kinds);
});
