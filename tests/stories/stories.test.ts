// The parts of matching on texts made for them: ids, signatures, shared quotations, who is said to speak.
import { describe, expect, test } from 'vitest';
import type { KeptArticle, KeptName, KeptSpeaker } from '../../src/model/kept-article';
import { articleId } from '../../src/stories/article-id';
import { meetingsWith, wordsElsewhere } from '../../src/stories/earlier-articles';
import { Postings } from '../../src/stories/postings';
import { areSameThing, storyOf } from '../../src/stories/shared';
import { areSameWords, shinglesOf } from '../../src/stories/shingles';
import { packStories, shippedArticles } from '../../src/stories/shipped-articles';
import { signatureOf } from '../../src/stories/signature';
import { areDifferentSpeakers } from '../../src/stories/speakers';
import { StoryIndex } from '../../src/stories/story-index';
import { tellingWords } from '../../src/stories/telling-words';
import { keptArticle } from '../store/kept-samples';

const person = (
  name: string,
  entity: string | null = null,
  introducedAs: string | null = null,
): KeptName => ({
  kind: 'person',
  name,
  entity,
  introducedAs,
  mentions: 1,
});
const speaker = (name: string, category: KeptSpeaker['category'] = 'named individual'): KeptSpeaker => ({
  name,
  entity: null,
  category,
});
const plain = (date: string) => date;

describe('one page, one id', () => {
  const id = (url: string) => articleId({ url, title: 'A', date: null });

  test('whatever way led to it', () => {
    expect(id('https://a.example/x?utm_source=mail&id=2#top')).toBe(id('https://a.example/x?id=2'));
    expect(id('https://a.example/x/')).toBe(id('https://a.example/x'));
    expect(id('https://a.example/x?id=2')).not.toBe(id('https://a.example/x?id=3'));
  });

  test('without an address by title and day', () => {
    expect(articleId({ title: 'A', date: '2020-01-01' })).not.toBe(articleId({ title: 'A', date: null }));
  });
});

describe('the same words', () => {
  const same = (a: string, b: string) => areSameWords(shinglesOf(a), shinglesOf(b));

  test('are found when cut, bracketed or set otherwise', () => {
    const whole = 'We will not stop until every single child of this town is back in school';
    expect(same(whole, 'We will not stop until every single child [of this town] is back in school.')).toBe(
      true,
    );
    expect(same(whole, 'we will not stop until every single child')).toBe(true);
    expect(same(whole, 'We will stop when the last child of any town has left the school')).toBe(false);
  });

  test('are too few to say anything under five words', () => {
    expect(shinglesOf('We are ready now').size).toBe(0);
    expect(same('We are ready', 'We are ready')).toBe(false);
  });
});

describe('who speaks', () => {
  test('differs where a name tells, or where nobody is given', () => {
    expect(areDifferentSpeakers(speaker('Ana Petrovic'), speaker('Jonas Weiss'))).toBe(true);
    expect(areDifferentSpeakers(speaker('Ana Petrovic'), null)).toBe(true);
    expect(areDifferentSpeakers(speaker('Ana Petrovic'), speaker('an official', 'unnamed individual'))).toBe(
      true,
    );
  });

  test('is the same by family name, and not told apart where no name tells', () => {
    expect(areDifferentSpeakers(speaker('Petrovic'), speaker('Ana Petrovic'))).toBe(false);
    expect(areDifferentSpeakers(null, null)).toBe(false);
    const [a, b] = [speaker('an official', 'unnamed individual'), speaker('aides', 'unnamed group')];
    expect(areDifferentSpeakers(a, b)).toBe(false);
    expect(areDifferentSpeakers(speaker('he', 'unclear speaker'), speaker('Ana Petrovic'))).toBe(false);
  });
});

describe('the same thing', () => {
  test('by entity, else by name, else a person by a bare family name', () => {
    expect(areSameThing(person('Sergei Shoigu', 'Q1'), person('Shoygu', 'Q1'))).toBe(true);
    expect(areSameThing(person('Ana Petrovic', 'Q1'), person('Ana Petrovic', 'Q2'))).toBe(false);
    expect(areSameThing(person('Petrovic'), person('Ana Petrovic'))).toBe(true);
    expect(areSameThing(person('Mira Petrovic'), person('Ana Petrovic'))).toBe(false);
    expect(areSameThing({ ...person('Kolev'), kind: 'place' }, person('Petar Kolev'))).toBe(false);
  });
});

describe('earlier articles', () => {
  const cook = person('Peter Cook', 'x-peter-cook', 'Pentagon press secretary');
  const words = 'The talks would go on in parallel with diplomatic efforts';
  const older = keptArticle({ title: 'Older', date: '2015-09-10', names: [cook] });
  const newer = keptArticle({
    title: 'Newer',
    outlet: 'Courier',
    date: '2015-09-19',
    names: [cook, person('Ash Carter')],
    quotes: [{ words, speaker: speaker('Ash Carter') }],
  });

  test('introduce a person; the newest comes first and each introduction once', () => {
    expect(meetingsWith(person('Cook'), [older, newer], newer.id, plain)).toEqual([
      { as: 'Pentagon press secretary', article: { title: 'Newer', where: 'Courier, 2015-09-19', url: '' } },
    ]);
    expect(meetingsWith(person('Cook'), [older], null, plain)).toEqual([]);
    expect(meetingsWith(person('Peter Cook'), [older], null, plain)).toHaveLength(1);
    expect(meetingsWith(person('Ash Carter'), [newer], newer.id, plain)).toEqual([]);
  });

  test('give the same words to someone else', () => {
    const quote = { words: `${words}.`, speaker: speaker('Peter Cook') };
    expect(wordsElsewhere([quote], [older, newer], plain)).toMatchObject([{ speaker: 'Ash Carter' }]);
    expect(wordsElsewhere([{ ...quote, speaker: speaker('Carter') }], [newer], plain)).toEqual([]);
    expect(wordsElsewhere([{ ...quote, speaker: null }], [newer], plain)).toHaveLength(1);
  });

  test('share names and quotations, the rarest names first', () => {
    const page = keptArticle({ ...newer, id: 'kept-page', title: 'Page' });
    const story = storyOf(page, newer, 0.8, ({ name }) => (name === 'Ash Carter' ? 0.5 : 1));
    expect(story).toMatchObject({
      article: 'Newer',
      similarity: 0.8,
      sharedNames: ['Peter Cook', 'Ash Carter'],
      sharedQuotes: [words],
      isShipped: false,
    });
  });
});

describe('the index', () => {
  const article = (title: string, names: string[], words: string[]): KeptArticle =>
    keptArticle({
      id: `kept-${title}`,
      title,
      names: names.map(name => person(name)),
      words: words.map(word => ({ word, times: 2 })),
    });
  const indexed = (one: KeptArticle) => ({
    id: one.id,
    date: one.date,
    signature: signatureOf(one, () => 1),
  });

  test('needs names and words in common, not one of them', () => {
    const flood = article('flood', ['Ana Petrovic'], ['flood', 'dam']);
    const index = new StoryIndex([flood].map(indexed));
    expect(
      index.best(indexed(article('again', ['Ana Petrovic'], ['floods', 'dams'])))?.similarity,
    ).toBeCloseTo(1);
    expect(index.best(indexed(article('names', ['Ana Petrovic'], ['opera'])))).toBeNull();
    expect(index.best(indexed(article('words', ['Jonas Weiss'], ['flood', 'dam'])))).toBeNull();
  });

  test('never answers the page itself', () => {
    const flood = article('flood', ['Ana Petrovic'], ['flood']);
    expect(new StoryIndex([indexed(flood)]).best(indexed(flood))).toBeNull();
  });

  test('answers as a plain loop over all articles does', () => {
    const lists = Array.from({ length: 60 }, (_, at) => ({
      keys: Uint32Array.from({ length: 12 }, (_, i) => 1 + ((at * 7 + i * i * 13) % 97)),
      strengths: Float32Array.from({ length: 12 }, (_, i) => 1 + i / 10),
    })).map(({ keys, strengths }) => {
      const first = [...keys].map((key, i) => [key, strengths[i]!] as const);
      const unique = new Map(first);
      return { keys: Uint32Array.from(unique.keys()), strengths: Float32Array.from(unique.values()) };
    });
    const holders = (key: number) => lists.filter(({ keys }) => keys.includes(key)).length;
    const rarity = (key: number) =>
      holders(key) < 2 ? 1 : 1 - Math.log(holders(key)) / Math.log(lists.length + 30);
    const vector = ({ keys, strengths }: (typeof lists)[number]) =>
      new Map([...keys].map((key, i) => [key, strengths[i]! * rarity(key)]));
    const norm = (v: Map<number, number>) => Math.hypot(...v.values());
    const query = vector(lists[5]!);
    const naive = lists.map(list => {
      const other = vector(list);
      let sum = 0;
      for (const [key, weight] of query) sum += weight * (other.get(key) ?? 0);
      return sum / (norm(query) * norm(other));
    });
    const found = new Postings(lists).cosines(lists[5]!);
    naive.forEach((value, at) => {
      expect(found[at]).toBeCloseTo(value, 4);
    });
  });
});

test('telling words leave out names, small words and what every paper says', () => {
  const text = 'Floods in Vidin. The government said on Monday that the floods had broken two dams.';
  const words = tellingWords(text, 'Floods', [{ start: 10, end: 15 }]).map(({ word }) => word);
  expect(words[0]).toBe('floods');
  expect(words).toContain('dams');
  for (const absent of ['vidin', 'government', 'said', 'monday']) expect(words).not.toContain(absent);
});

test('shipped articles come out of their section as they went in', () => {
  const articles = [keptArticle({ title: 'Ça brûle “ici” – 屠呦呦' })];
  const bytes = packStories(articles);
  expect(bytes.every(byte => byte < 128)).toBe(true);
  const lexicon = { section: (name: string) => (name === 'stories' ? bytes : null) };
  expect(shippedArticles(lexicon as never)).toEqual(articles);
});
