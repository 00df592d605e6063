// A page whose story the shipped reference article tells: through the same door as the terminal.
import { beforeAll, expect, test } from 'vitest';
import { modelFile } from '../../src/build/model-file';
import { storyTeller } from '../../src/cli/story-teller';
import type { Lexicon } from '../../src/lexicon/lexicon';
import { openLexicon } from '../../src/lexicon/open';
import { shippedArticles } from '../../src/stories/shipped-articles';
import cases from '../cases/stories.json';

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = openLexicon(await modelFile());
});

test('the model holds the reference article as it was checked', () => {
  const [article] = shippedArticles(lexicon);
  expect(article).toMatchObject({
    id: 'article-russia-syria-2015',
    date: '2015-09-18',
    keptAt: '',
    text: null,
  });
  const names = new Map(article?.names.map(name => [name.entity, name]));
  expect(names.get('Q4806029')?.introducedAs).toBe('Defense Secretary');
  expect(names.get('x-peter-cook')?.introducedAs).toBeNull();
  expect(article?.sources.find(({ name }) => name === 'One US official')?.category).toBe(
    'unnamed individual',
  );
});

test('another telling of its story is recognised, with what both share', async () => {
  const told = cases.find(({ name }) => name === 'Carter and Shoygu call')?.retold;
  const { story } = await storyTeller(lexicon)(told?.text ?? '', {
    title: told?.title ?? '',
    date: '2015-09-19',
  });
  expect(story).toMatchObject({ id: 'article-russia-syria-2015', isShipped: true });
  expect(story?.sharedNames).toContain('Ash Carter');
  expect(story?.sharedQuotes).toEqual([
    'the importance of pursuing such consultations in parallel with diplomatic talks',
  ]);
});

test('a page about something else has no story', async () => {
  const told = cases.find(({ name }) => name === 'bakery strike in Lyon')?.first;
  const { story } = await storyTeller(lexicon)(told?.text ?? '', { date: '2022-10-04' });
  expect(story).toBeNull();
});
