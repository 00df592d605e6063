// The Wikipedia provider over recorded answers: what is asked, what stands under each title, what is taken for a fault.
import { expect, test } from 'vitest';
import type { LookupFault } from '../../src/lookup/fault';
import { createWikipedia } from '../../src/lookup/wikipedia';
import answers from '../cases/wikipedia-answers.json';
import { play, type Recorded } from './recorded';

const titles = [
  'ada_Harbour',
  'Old Ada',
  'Harbourtown',
  'Harbour',
  'Empty lead',
  'Nobody at all',
  'Bad<title>',
  'Special:Search',
  'a|b',
  ' ',
];

function wikipedia(answer: (url: URL) => Recorded | Error, otherLanguage: string | null = 'de') {
  const played = play(answer);
  const provider = createWikipedia({
    origin: 'https://en.wikipedia.org',
    otherLanguage,
    userAgent: 'Newsgloss/test (tests)',
    fetch: played.fetch,
    now: () => 0,
  });
  return { ...played, provider };
}

const batch = (url: URL) => ({
  body: url.searchParams.get('generator') === 'links' ? answers.links : answers.batch,
});

test('every title gets the finding that is its own, whatever the order of the pages', async () => {
  const { provider } = wikipedia(batch);
  const found = await provider.find(titles);
  expect([...found.keys()]).toEqual(titles);
  expect(titles.map(title => found.get(title)?.found)).toEqual([
    'page',
    'page',
    'page',
    'choices',
    'empty',
    'missing',
    'invalid',
    'missing',
    'invalid',
    'invalid',
  ]);
});

test('a page comes as text with its link, picture, entry and other title', async () => {
  const { provider } = wikipedia(batch);
  const finding = (await provider.find(['Old Ada'])).get('Old Ada');
  expect(finding).toEqual({
    found: 'page',
    page: {
      title: 'Ada Harbour',
      description: 'Danish-British politician (born 1961)',
      extract:
        'Ada Mary Harbour (born 4 May 1961) is a Danish-British politician.\nShe was minister of fisheries.',
      link: 'https://en.wikipedia.org/wiki/Ada_Harbour',
      language: 'en',
      from: 'wikipedia',
      redirectedFrom: 'Old Ada',
      pictureAt: {
        url: 'https://upload.wikimedia.org/w/thumb/ada.jpg/320px-ada.jpg',
        link: 'https://en.wikipedia.org/wiki/File:Ada_Harbour.jpg',
      },
      wikidata: 'Q990001',
      position: null,
      inOtherLanguage: 'Ada Hafen',
    },
  });
});

test('the things a title can mean: those that bear the name first, none that is missing, no marks of direction', async () => {
  const { provider } = wikipedia(batch);
  const finding = (await provider.find(['Harbour'])).get('Harbour');
  expect(finding).toMatchObject({
    found: 'choices',
    choices: [
      { title: 'Ada Harbour', description: 'Danish-British politician (born 1961)' },
      { title: 'Old Harbour', description: 'A <b>town</b> with marks' },
      { title: 'Quay', description: 'Structure on a shore' },
    ],
  });
});

test('one request for many titles, without cookies, referrer or browser cache, and with the name of the client', async () => {
  const { provider, requests } = wikipedia(() => ({ body: answers.none }));
  await provider.find(['Ada Harbour', 'Harbourtown']);
  expect(requests).toHaveLength(1);
  const [{ url, init }] = requests as [(typeof requests)[number]];
  expect(url.searchParams.get('titles')).toBe('Ada Harbour|Harbourtown');
  expect(url.searchParams.get('lllang')).toBe('de');
  expect(init).toMatchObject({
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    headers: { 'Api-User-Agent': 'Newsgloss/test (tests)' },
  });
});

test('nothing is asked where no title can be one', async () => {
  const { provider, requests } = wikipedia(batch);
  await provider.find(['', 'a|b']);
  expect(requests).toHaveLength(0);
});

test('a picture elsewhere than at Wikimedia is left out', async () => {
  const elsewhere = structuredClone(answers.batch);
  const page = elsewhere.query.pages.find(({ title }) => title === 'Ada Harbour');
  page!.thumbnail!.source = 'https://tracker.example/ada.jpg';
  const { provider } = wikipedia(() => ({ body: elsewhere }));
  expect((await provider.find(['Ada Harbour'])).get('Ada Harbour')).toMatchObject({
    page: { pictureAt: null },
  });
});

test.each([
  ['too many requests', { status: 429, headers: { 'retry-after': '7' }, body: '<p>' }, 'busy', 7000],
  [
    'a date to come back at',
    { status: 503, headers: { 'retry-after': 'Thu, 01 Jan 1970 00:00:09 GMT' } },
    'busy',
    9000,
  ],
  ['a server that fails', { status: 500 }, 'busy', null],
  ['a lagging database', { body: answers.maxlag }, 'busy', null],
  ['an error of the API', { body: answers.badvalue }, 'error', null],
  ['a page that is not there', { status: 404 }, 'error', null],
  ['HTML', { body: '<!doctype html><p>Error</p>', type: 'text/html' }, 'error', null],
  ['half an answer', { body: '{"batchcomplete":true,"query":{"pages":[{"ti' }, 'error', null],
  ['a list', { body: [] }, 'error', null],
  ['too long an answer', { body: `"${'x'.repeat(1_000_001)}"` }, 'error', null],
  ['another server', { body: answers.none, url: 'https://elsewhere.example/' }, 'error', null],
] as const)('%s is a fault', async (_, recorded, kind, retryAfterMs) => {
  const { provider } = wikipedia(() => recorded as Recorded);
  const fault = (await provider.find(['Ada Harbour']).catch(error => error)) as LookupFault;
  expect({ kind: fault.kind, retryAfterMs: fault.retryAfterMs }).toEqual({ kind, retryAfterMs });
});

test('no connection is its own fault', async () => {
  const { provider } = wikipedia(() => new TypeError('Failed to fetch'));
  await expect(provider.find(['Ada Harbour'])).rejects.toMatchObject({ kind: 'offline' });
});

test.each([
  [{ query: { pages: [{ title: 7, extract: {}, description: [], pageprops: 'x' }] } }],
  [{ query: { pages: 'none', redirects: [null, 3] } }],
  [{ query: null }],
  [{}],
])('an answer of a strange shape is taken for nothing found: %j', async body => {
  const { provider } = wikipedia(() => ({ body }));
  const found = await provider.find(['7', 'Ada Harbour']);
  expect(['missing', 'empty']).toContain(found.get('7')?.found);
  expect(found.get('Ada Harbour')).toEqual({ found: 'missing' });
});
