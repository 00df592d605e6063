// What the provider makes of a real MediaWiki's answers: the same questions as over the recorded ones.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createLookupCache } from '../../src/lookup/cache';
import { createIndexedShelf } from '../../src/lookup/indexed-shelf';
import { createLine } from '../../src/lookup/line';
import { lookUp } from '../../src/lookup/look-up';
import { createWikipedia } from '../../src/lookup/wikipedia';
import { samplePicture } from '../gallery/sample-look-ups';
import { subjectOf } from '../lookup/recorded';

const origin = process.env.NEWSGLOSS_WIKI ?? '';
const asked: string[] = [];
const fetching = (url: string, init: RequestInit) => {
  asked.push(url);
  return fetch(url, init);
};
const provider = createWikipedia({
  origin,
  otherLanguage: null,
  userAgent: 'Newsgloss/tests (loopback)',
  fetch: fetching,
  now: Date.now,
});

test('a batch of titles: every one gets what is its own', async () => {
  const titles = [
    'ada_Harbour',
    'A. Harbour',
    'Harbour (politician)',
    'Harbourtown',
    'Harbour',
    'Only sections',
    'Łódka Żółta',
    'AT&T (boat)',
    'Nobody at all',
    'Bad<title>',
    'Special:Search',
    'Talk:',
  ];
  const found = await provider.find(titles);
  expect(titles.map(title => `${title}: ${found.get(title)?.found}`)).toEqual([
    'ada_Harbour: page',
    'A. Harbour: page',
    'Harbour (politician): page',
    'Harbourtown: page',
    'Harbour: choices',
    'Only sections: empty',
    'Łódka Żółta: page',
    'AT&T (boat): page',
    'Nobody at all: missing',
    'Bad<title>: invalid',
    'Special:Search: missing',
    'Talk:: invalid',
  ]);
  // One for the batch, one for the things that "Harbour" can mean.
  expect(asked).toHaveLength(2);
});

test('an article, whole: text, description, entry, picture, redirect', async () => {
  const finding = (await provider.find(['A. Harbour'])).get('A. Harbour');
  expect(finding).toMatchObject({
    found: 'page',
    page: {
      title: 'Ada Harbour',
      description: 'Danish-British politician (born 1961)',
      extract:
        'Ada Mary Harbour (born 4 May 1961) is a Danish-British politician & lawyer.\nShe was minister of fisheries, <b>not bold</b>.',
      link: `${origin}/wiki/Ada_Harbour`,
      language: 'en',
      redirectedFrom: 'A. Harbour',
      wikidata: 'Q990001',
      position: null,
    },
  });
});

test('a place has its position, and a title its meanings', async () => {
  const found = await provider.find(['Harbourtown', 'Harbour']);
  expect(found.get('Harbourtown')).toMatchObject({ page: { position: { latitude: 55.1, longitude: 3.2 } } });
  const harbour = found.get('Harbour');
  expect(
    harbour?.found === 'choices' && harbour.choices.toSorted((a, b) => (a.title < b.title ? -1 : 1)),
  ).toEqual([
    { title: 'Ada Harbour', description: 'Danish-British politician (born 1961)' },
    { title: 'Harbourtown', description: 'Town on the northern coast' },
  ]);
});

test('a whole look-up: shown with its picture, then from the cache, and kept back for somebody else', async () => {
  const cache = createLookupCache(createIndexedShelf(), Date.now);
  const line = createLine({ read: async () => null, write: async () => undefined }, Date.now);
  const route = { english: provider, own: null, headers: {} };
  const parts = { line, cache, fetch: fetching, now: Date.now };
  asked.length = 0;
  const answer = await lookUp(subjectOf('Ada Harbour', { born: '1961' }), route, parts);
  expect(answer).toMatchObject({
    state: 'shown',
    page: {
      picture: { type: 'image/png', base64: samplePicture, link: `${origin}/wiki/File:Ada_Harbour.png` },
    },
  });
  expect(asked).toHaveLength(2);
  expect(await lookUp(subjectOf('Ada Harbour', { born: '1961' }), route, parts)).toEqual(answer);
  expect(await lookUp(subjectOf('Ada Harbour', { born: '1874' }), route, parts)).toMatchObject({
    state: 'contradicts',
  });
  expect(asked).toHaveLength(2);
});

test('a wiki that is gone is offline', async () => {
  const gone = createWikipedia({
    origin: 'http://127.0.0.1:9',
    otherLanguage: null,
    userAgent: 'x',
    fetch,
    now: Date.now,
  });
  await expect(gone.find(['Ada Harbour'])).rejects.toMatchObject({ kind: 'offline' });
});
