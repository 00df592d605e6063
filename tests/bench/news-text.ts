// A text with the words and the names of news, made up: in ten thousand units it has about as many names (120), things
// named (60), capitals (300), sources (20) and quotations (10) as articles of newspapers and agencies have where they
// were counted. Most of the names are the few that everyone writes about, some are from anywhere in the lexicon.
import type { Lexicon } from '../../src/lexicon/lexicon';
import { randomFrom } from './measure';

const SENTENCES = [
  'Officials in # said on Tuesday that the talks with # would go on, although neither side expected much of them.',
  'The minister, who met # in the morning, told reporters that “nothing has been decided and nothing will be this week”.',
  'In # the police closed two bridges for most of the night, and the trains to # did not run until Thursday morning.',
  'He has led the party since 2014, twice against #, and in that time it has lost half of its members.',
  'But shares in # fell by 3 percent, the most since March, and those of # and # by nearly as much.',
  'At least 40 people were injured when the roof of a market hall came down near #, a town between # and the coast.',
  'It was not clear whether #’s government had been told, or by whom.',
  'The agreement, signed with # and # eleven years ago, has no end date and was never put before either parliament.',
  'On Monday the court heard a second witness, a former driver, whose name was not given.',
  'Prices for bread and fuel have doubled in # within a year, and many families now live on what their relatives send.',
  'A day earlier # and # had called on all sides to let the convoys pass.',
  'The plant, which # sold to # in 2016, has not been at full work since the spring, two former managers said.',
  '“Whoever comes after four is sent to the next town,” a nurse at the clinic said, “and there is only one bus.”',
  'Nobody has lived in the houses behind the station since the flood, and the lower windows are still boarded up.',
  '# won the second leg 2-1 after # had been sent off in the first half, and will meet # in the final in May.',
  'The road from # to # was rebuilt with money from #, and in summer it carries more lorries than it was made for.',
  'A spokeswoman for # would not say for how long.',
  'Voters in # go to the polls in June for the third time in four years, with no party near a majority.',
  'Born in #, she studied law in # and worked for # before she stood for office.',
  '“We were told to wait, so we waited,” said #, who has kept a shop there for thirty years.',
  'The bill would let towns raise a tax of their own on second homes, as # and # already do.',
  'Two ships of # were seen off # on Sunday, the first since the truce was signed in #.',
  'After the speech the crowd went home quietly, past the shuttered banks and the long lines for the evening buses.',
  'The study followed 12,000 people for nine years and found no link between what they ate and how long they slept.',
  'In a letter to # the lawyers of # asked for more time, which the judge granted until the end of the month.',
];

/** A text of `length` UTF-16 units with names of `lexicon`; another `seed` gives another text. */
export function newsText(lexicon: Lexicon, length: number, seed = 7): string {
  return newsTexts(lexicon, length, [seed])[0]!;
}

/** A text of `length` UTF-16 units for each of the seeds. */
export function newsTexts(lexicon: Lexicon, length: number, seeds: readonly number[]): string[] {
  const weights = Array.from(
    { length: lexicon.nameCount },
    (_, name) => lexicon.sensesOf(name)[0]?.weight ?? 0,
  );
  const byWeight = weights.map((_, name) => name).sort((a, b) => weights[b]! - weights[a]!);
  return seeds.map(seed => textFrom(lexicon, byWeight, length, randomFrom(seed)));
}

function textFrom(
  lexicon: Lexicon,
  byWeight: readonly number[],
  length: number,
  random: () => number,
): string {
  const named: string[] = [];
  const pick = () => {
    // An article comes back to what it has named.
    if (named.length > 0 && random() < 0.4) return named[Math.floor(named.length * random())]!;
    // Zipf's law, roughly: half of all mentions go to a few hundred names, one in eight to any name at all.
    const reach = random() < 0.875 ? Math.min(byWeight.length, 4000) : byWeight.length;
    const name = lexicon.nameText(byWeight[Math.floor(reach * random() ** 3)]!);
    named.push(name);
    return name;
  };
  const parts: string[] = [];
  let left = length;
  while (left > 0) {
    const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)]!.replaceAll('#', pick);
    const part = (sentence + (parts.length % 6 === 5 ? '\n\n' : ' ')).slice(0, left);
    parts.push(part);
    left -= part.length;
  }
  // Joined last: a text that is a slice of a longer one would be read more slowly, and no page's text is.
  return parts.join('');
}
