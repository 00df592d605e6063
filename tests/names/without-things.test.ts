// Which of the names that were proposed name nothing an article is about; `?` marks those the lexicon does not hold.
import { expect, test } from 'vitest';
import { Proposals } from '../../src/names/proposals';
import { dropThings } from '../../src/names/without-things';
import { readMarked } from './marked-text';

function kept(marked: string): string[] {
  const { reading, spans, textOf } = readMarked(marked);
  const proposals = new Proposals(reading.tokens.count);
  for (const { first, last, name } of spans) proposals.add(first, last, 'person', 0.9, 'tagger', name);
  dropThings(reading, proposals);
  return [...proposals].map(textOf);
}

test.each([
  ['a sum', 'It lent [US]$40 million.', []],
  ['a god', 'They prayed to [God] and [Rufus].', ['Rufus']],
  ['a letter', 'The [R]&D of [Rufus Oakhurst] grew.', ['Rufus Oakhurst']],
  ['a caption', '[File Photo] of [Rufus Oakhurst]', ['Rufus Oakhurst']],
  ['a work', 'They sang [Winter Of Oakhurst] for [Rufus Oakhurst] on the hill.', ['Rufus Oakhurst']],
  ['a seat', 'Maria Belmont, [R-Texas], met [Rufus Belmont].', ['Rufus Belmont']],
  ['a prize', 'The [Oakhurst Awards] went to [Rufus Belmont].', ['Rufus Belmont']],
  ['a race of its kind', 'The Oakhurst [Handicap] went to [Rufus Belmont].', ['Rufus Belmont']],
  ['a firm by its end', 'A trip for [Rufus Belmont] and [Co] is planned.', ['Rufus Belmont']],
  ['a headline with a verb', 'How [Tea Parties Were Held] By [Rufus Belmont]', ['Rufus Belmont']],
  ['a festival', 'At the [Syria] Film Festival we met [Rufus].', ['Rufus']],
  ['a name withheld', 'They heard [W.] and [Y] after [Rufus].', ['Rufus']],
  ['a part in place of a name', 'They heard [Witness A], [Company X] and [Patient Zero].', []],
  ['a day', 'They told [Rufus] on [Monday] and [Friday].', ['Rufus']],
  ['what stands in the sky', 'From the [Moon] to [Jupiter] and back to [Rufus].', ['Rufus']],
  ['a noun cut short', 'A [CCTV] and a [VAT] for [Rufus].', ['Rufus']],
  ['a state before its code', 'Write to [CA] 94107 or to [Rufus].', ['Rufus']],
  ['what somebody is head of', 'The Head of [Fine Quarrels] at Marlow met [Rufus].', ['Rufus']],
  ['half of a compound', 'The K-[Fed] of G-[Unit] met [Rufus].', ['Rufus']],
  ['what somebody drives', 'He sold his [Rufus Volante] to [Rufus].', ['Rufus']],
])('%s names nobody', (_, marked, names) => {
  expect(kept(marked)).toEqual(names);
});

test.each([
  ['a place before a month', 'It rained in [Syria] September last, they said.'],
  ['a country with its president', 'They asked [Syria] President Rufus Festival about tea.'],
  ['somebody called like a prize', 'They asked [Maria Prize] about tea.'],
  ['a headline with a bank', 'How [Bank Of Oakhurst] Made Tea Dear In Town'],
  ['a clip that begins with a party’s letter', 'They asked [R-Fus] about tea.'],
  ['a government', 'They asked the [Moon] administration about tea.'],
  ['letters that the article spells out', 'They asked Noble School ([NIS]) about tea.'],
  ['a day that is somebody', 'They asked Mr [Sunday] about tea.'],
  ['somebody with an initial', 'They asked [Rufus G.] about tea.'],
  ['a channel', 'They asked [Channel 4] about tea.'],
  ['a family name behind a dash', 'THE END--[Rufus] asked about tea.'],
  ['a name with small words inside', 'They joined [Friends of the Oakhurst] there.'],
])('%s stays', (_, marked) => {
  expect(kept(marked)).toHaveLength(1);
});
