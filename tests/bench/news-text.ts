// A text with the words and the names of news, made up: as many capitals and names a line as real articles
// have, most of them the few names everyone writes about, some from anywhere in the lexicon.
import type { Lexicon } from '../../src/lexicon/lexicon';
import { randomFrom } from './measure';

const SENTENCES = [
  'Officials in # said on Tuesday that the talks with # would go on, although neither side expected much of them.',
  'The minister, who met # in the morning, told reporters that “nothing has been decided and nothing will be this week”.',
  'In # the police closed two bridges; a spokeswoman for # would not say for how long.',
  'He has led the party since 2014, and people close to # say he never thought of leaving it.',
  'But shares in # fell by 3 percent, the most since March, after the report was published.',
  'According to #, at least 40 people were injured when the roof of a market hall came down near #.',
  'It was not clear whether #’s government had been told, or by whom.',
  'Critics of # point out that the agreement, signed with # and # eleven years ago, has no end date.',
  'On Monday the court heard a second witness, a former driver, whose name was not given.',
  'Prices for bread and fuel have doubled there in a year, and many families now live on what their relatives send.',
  'Asked about #, she shrugged: the question, she said, had been answered often enough.',
  'A day earlier # and # had called on all sides to let the convoys pass.',
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
  const pick = () => {
    // Zipf's law, roughly: half of all mentions go to a few hundred names, one in eight to any name at all.
    const reach = random() < 0.875 ? Math.min(byWeight.length, 4000) : byWeight.length;
    return lexicon.nameText(byWeight[Math.floor(reach * random() ** 3)]!);
  };
  const parts: string[] = [];
  for (let units = 0; units < length; ) {
    const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)]!.replaceAll('#', pick);
    parts.push(sentence, parts.length % 12 === 11 ? '\n\n' : ' ');
    units += sentence.length + 1;
  }
  return parts.join('').slice(0, length);
}
