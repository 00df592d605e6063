// One name, one kind in the whole article: the guess of each place against the signs beside all of them.
import { expect, test } from 'vitest';
import { settleKinds } from '../../src/names/settle-kinds';
import { readMarked } from './marked-text';

const KINDS = { p: 'person', l: 'place', o: 'organisation' } as const;

/** The kinds of the names in brackets, each guessed as the letter behind it says: p, l or o. */
function settled(marked: string): string {
  const guesses = [...marked.matchAll(/\]([plo])/g)].map(([, letter]) => KINDS[letter as keyof typeof KINDS]);
  const { reading, spans } = readMarked(marked.replace(/\][plo]/g, ']'));
  const guessed = spans.map((span, i) => ({ ...span, kind: guesses[i]!, confidence: 0.9 }));
  return settleKinds(reading, guessed)
    .map(({ kind }) => (kind === 'place' ? 'l' : kind.charAt(0)))
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
  ['wherever no body of note bears it', 'We met [Rufus Quarrel]p. They praised [Quarrel]o.', 'pp'],
  ['though what he founded may', 'We met [Rufus Quarrel]p. They sold [Quarrel]o shares.', 'po'],
  ['and with the whole family', 'We met [Rufus Quarrel]p. Then the [Quarrels]o slept.', 'pp'],
  ['which somebody must belong to', 'We met [Rufus Belmont]p. Then the [Quarrels]o slept.', 'po'],
  [
    'a city may stand for its team',
    'They lived in [Chicago]l. Then [Chicago]o won, and [Chicago]o sang.',
    'loo',
  ],
  [
    'a city named as a team is one where nobody is in it',
    '[Chicago]o beat Marlow. [Chicago]l sang. In [Chicago]l it rained.',
    'ool',
  ],
  ['so is a town nobody knows', '[Marlowe]l striker Rufus Belmont limped. [Marlowe]l sang.', 'oo'],
  [
    'in an article on matches less is needed',
    '[Quarrel]o beat Marlowe. Rain beat [Oakham]o. [Chicago]l defence slept.',
    'ooo',
  ],
  ['than elsewhere', '[Chicago]l defence slept.', 'l'],
  [
    'a team whose score stands beside it is nobody',
    '[Chicago]o beat [Marlow Wanderers]o. They beat [Quarrel]p 27-14. [Quarrel]p sang.',
    'oooo',
  ],
  [
    'unless somebody of that name plays',
    '[Chicago]o beat [Marlow Wanderers]o. [Rufus Quarrel]p beat [Quarrel]p 27-14.',
    'oopp',
  ],
  ['what somebody wears was made by somebody', 'She wore [Rufus Quarrel]p boots.', 'o'],
  ['a coach is some team’s', '[Quarrel]p coach Rufus Belmont slept.', 'o'],
  ['an editor has a paper', '[Quarrel]p editor Rufus Belmont slept.', 'o'],
  ['a label may be called like somebody', 'The label [Maria Quarrel]p closed.', 'o'],
  ['so may one of many', 'Brands such as [Maria Quarrel]p closed.', 'o'],
  ['a place has staff', 'The [Quarrel]l employees slept.', 'l'],
  ['who edits is somebody', 'Editing by [Quarrel Holm]o', 'p'],
  ['what has a founder is no river', '[Apple]l founder Rufus Belmont slept.', 'o'],
  ['a road named after a sir is a road', 'Along Sir [Rufus Quarrel Drive]l they ran.', 'l'],
  ['a guess without a sign stays', '[Quarrel]p rose at noon.', 'p'],
  ['other names are others', 'The retailer [Quarrel]p closed. [Quarrel Hill]l was cold.', 'ol'],
])('%s', (_, marked, kinds) => {
  expect(settled(marked)).toBe(kinds);
});
