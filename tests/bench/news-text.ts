// A text with the words and the names of news, made up. It is meant to be as hard to read as news: in fifty thousand
// units it has about as many different words, capitals, names, things that nobody knows, quotations and speakers as
// newspaper and agency articles have where they were counted (src/engine/README.md has both counts).
import type { Lexicon } from '../../src/lexicon/lexicon';
import { randomFrom } from './measure';
import { type DrawName, namesFrom } from './news-names';
import { DATELINES, HEADLINES, SENTENCES, TAILS } from './news-sentences';
import { Decks, Slots } from './news-slots';

/** Units after which another article begins, with names of its own. */
const ARTICLE_UNITS = 2200;

/** How many of the sentences end their paragraph. */
const NEW_PARAGRAPH = 0.7;

/** How many of the sentences go on with a tail. */
const LONGER = 0.4;

/** A text of `length` UTF-16 units with names of `lexicon`; another `seed` gives another text. */
export function newsText(lexicon: Lexicon, length: number, seed = 7): string {
  return newsTexts(lexicon, length, [seed])[0]!;
}

/** A text of `length` UTF-16 units for each of the seeds. */
export function newsTexts(lexicon: Lexicon, length: number, seeds: readonly number[]): string[] {
  const draw = namesFrom(lexicon);
  return seeds.map(seed => textFrom(draw, length, randomFrom(seed)));
}

function textFrom(draw: DrawName, length: number, random: () => number): string {
  const everyday = new Decks(random);
  const parts: string[] = [];
  let left = length;
  while (left > 0) {
    const article = articleFrom(new Slots(draw, everyday, random), random).slice(0, left);
    parts.push(article);
    left -= article.length;
  }
  // Joined last: a text that is a slice of a longer one would be read more slowly, and no page's text is.
  return parts.join('');
}

function articleFrom(slots: Slots, random: () => number): string {
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(list.length * random())]!;
  const sentences = [...SENTENCES];
  let text = `${slots.fill(one(HEADLINES))}\n\n${slots.fill(one(DATELINES))}`;
  while (text.length < ARTICLE_UNITS) {
    // No sentence twice in an article.
    const [sentence] = sentences.splice(Math.floor(sentences.length * random()), 1);
    const isLonger = random() < LONGER && sentence!.endsWith('.');
    const whole = isLonger ? `${sentence!.slice(0, -1)}${one(TAILS)}.` : sentence!;
    text += slots.fill(whole) + (random() < NEW_PARAGRAPH ? '\n\n' : ' ');
  }
  return `${text.trimEnd()}\n\n`;
}
