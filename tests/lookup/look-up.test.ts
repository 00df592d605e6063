// A look-up from end to end over recorded answers: which language is asked, what is kept, what a card is told.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { createLookingUp, type LookingUpParts } from '../../src/background/looking-up';
import { createLookupCache } from '../../src/lookup/cache';
import { createIndexedShelf } from '../../src/lookup/indexed-shelf';
import type { Rest } from '../../src/lookup/line';
import { defaultLookupChoice, type LookupChoice } from '../../src/model/lookup';
import answers from '../cases/wikipedia-answers.json';
import { type Played, play, type Recorded, subjectOf } from './recorded';

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const ada = subjectOf('Ada Harbour', { born: '1961', wikidata: 'Q990001' });
let now: number;

beforeEach(async () => {
  now = 0;
  await createIndexedShelf().clear();
});

const world = (url: URL): Recorded => {
  if (url.hostname === 'upload.wikimedia.org') return { body: jpeg, type: 'image/jpeg' };
  if (url.searchParams.get('generator') === 'links') return { body: answers.links };
  return { body: url.hostname === 'de.wikipedia.org' ? answers.german : answers.batch };
};

function lookingUp(choice: Partial<LookupChoice>, more: Partial<LookingUpParts> & { answer?: Played } = {}) {
  const played = more.answer ?? play(world);
  const rests = new Map<string, Rest>();
  const ask = createLookingUp({
    choice: { read: async () => ({ ...defaultLookupChoice, ...choice }) },
    cache: createLookupCache(createIndexedShelf(), () => now),
    rests: {
      read: async server => rests.get(server) ?? null,
      write: async (server, rest) => void rests.set(server, rest),
    },
    mayReach: async () => true,
    browserLanguage: () => 'en-GB',
    userAgent: 'Newsgloss/test',
    fetch: played.fetch,
    now: () => now,
    ...more,
  });
  return { ask, hosts: () => played.requests.map(({ url }) => url.hostname) };
}

test('off, nothing leaves', async () => {
  const { ask, hosts } = lookingUp({});
  expect(await ask(ada, false)).toEqual({ state: 'off' });
  expect(await lookingUp({ provider: 'kiwix' }).ask(ada, false)).toEqual({ state: 'off' });
  expect(hosts()).toEqual([]);
});

test('without the browser’s permission, or where asking for it fails, nothing leaves', async () => {
  for (const mayReach of [async () => false, () => Promise.reject(new Error('bad pattern'))]) {
    const { ask, hosts } = lookingUp({ provider: 'wikipedia' }, { mayReach });
    expect(await ask(ada, false)).toEqual({ state: 'forbidden' });
    expect(hosts()).toEqual([]);
  }
});

test('one request for the article and one for its picture; the second time none at all', async () => {
  const { ask, hosts } = lookingUp({ provider: 'wikipedia' });
  const answer = await ask(ada, false);
  expect(answer).toMatchObject({
    state: 'shown',
    page: {
      title: 'Ada Harbour',
      description: 'Danish-British politician (born 1961)',
      picture: {
        type: 'image/jpeg',
        base64: btoa(String.fromCharCode(...jpeg)),
        link: 'https://en.wikipedia.org/wiki/File:Ada_Harbour.jpg',
      },
    },
  });
  expect(hosts()).toEqual(['en.wikipedia.org', 'upload.wikimedia.org']);
  expect(await ask(ada, false)).toEqual(answer);
  expect(hosts()).toHaveLength(2);
  now += 31 * 24 * 60 * 60 * 1000;
  await ask(ada, false);
  expect(hosts()).toHaveLength(4);
});

test('the reader’s language by way of the English title', async () => {
  const { ask, hosts } = lookingUp({ provider: 'wikipedia', language: 'de' });
  expect(await ask(ada, false)).toMatchObject({
    state: 'shown',
    page: { title: 'Ada Hafen', language: 'de' },
  });
  expect(hosts()).toEqual(['en.wikipedia.org', 'de.wikipedia.org']);
});

test('a name is asked in the reader’s language first, then in English', async () => {
  const answer = play(url => (url.hostname === 'de.wikipedia.org' ? { body: answers.none } : world(url)));
  const { ask, hosts } = lookingUp({ provider: 'wikipedia' }, { answer, browserLanguage: () => 'de-AT' });
  expect(await ask(subjectOf('Ada Harbour', { isTitle: false }), false)).toMatchObject({
    state: 'shown',
    page: { title: 'Ada Harbour', language: 'en' },
  });
  expect(hosts()).toEqual(['de.wikipedia.org', 'en.wikipedia.org', 'upload.wikimedia.org']);
});

test('somebody else is not shown, and no picture is asked for', async () => {
  const { ask, hosts } = lookingUp({ provider: 'wikipedia', language: 'de' });
  const other = subjectOf('Ada Harbour', { born: '1874' });
  expect(await ask(other, false)).toMatchObject({
    state: 'contradicts',
    title: 'Ada Harbour',
    contradiction: { fact: 'born', here: '1874', there: '1961' },
  });
  expect(hosts()).toEqual(['en.wikipedia.org']);
});

test.each([
  ['Harbour', 'choices'],
  ['Empty lead', 'empty'],
  ['Nobody at all', 'missing'],
  ['Bad<title>', 'invalid'],
  ['a|b', 'invalid'],
])('%s: %s', async (title, state) => {
  const { ask } = lookingUp({ provider: 'wikipedia' });
  expect((await ask(subjectOf(title, { isTitle: false }), false)).state).toBe(state);
});

test.each<[string, Recorded | Error, object]>([
  ['no connection', new TypeError('Failed to fetch'), { state: 'offline' }],
  ['HTML for an answer', { body: '<p>', type: 'text/html' }, { state: 'error' }],
  ['too many requests', { status: 429, headers: { 'retry-after': '90' } }, { state: 'waiting', seconds: 90 }],
])('%s', async (_, recorded, answer) => {
  const { ask, hosts } = lookingUp({ provider: 'wikipedia' }, { answer: play(() => recorded) });
  expect(await ask(ada, false)).toEqual(answer);
  const second = await ask(ada, false);
  expect(second).toEqual(answer);
  expect(hosts()).toHaveLength('seconds' in answer ? 1 : 2);
});

test('a server that hangs is given up', async () => {
  const answer: Played = {
    requests: [],
    fetch: (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal!.addEventListener('abort', () => reject(signal!.reason));
      }),
  };
  const timeout = AbortSignal.timeout;
  AbortSignal.timeout = () => timeout.call(AbortSignal, 1);
  try {
    const { ask } = lookingUp({ provider: 'wikipedia' }, { answer });
    expect(await ask(ada, false)).toEqual({ state: 'timeout' });
    expect(await ask(ada, false)).toEqual({ state: 'waiting', seconds: 2 });
  } finally {
    AbortSignal.timeout = timeout;
  }
});

test.each<[string, Recorded | Error]>([
  ['that is no picture', { body: '<svg onload="x">', type: 'image/svg+xml' }],
  ['that says it is another kind', { body: '<html>', type: 'image/jpeg' }],
  ['that is too large', { body: new Uint8Array(200_001), type: 'image/jpeg' }],
  ['that is not there', { status: 404 }],
  ['that cannot be reached', new TypeError('Failed to fetch')],
])('a picture %s is left out, the article is shown', async (_, picture) => {
  const answer = play(url => (url.hostname === 'upload.wikimedia.org' ? picture : world(url)));
  const { ask } = lookingUp({ provider: 'wikipedia' }, { answer });
  expect(await ask(ada, false)).toMatchObject({ state: 'shown', page: { picture: null } });
});

test('a private window asks only where it may, and leaves and finds nothing in the cache', async () => {
  const refused = lookingUp({ provider: 'wikipedia' });
  expect(await refused.ask(ada, true)).toEqual({ state: 'private' });
  expect(refused.hosts()).toEqual([]);
  const allowed = lookingUp({ provider: 'wikipedia', inPrivate: true });
  await allowed.ask(ada, true);
  await allowed.ask(ada, true);
  expect(allowed.hosts()).toHaveLength(4);
  const cache = createLookupCache(createIndexedShelf(), () => now);
  expect(await cache.size()).toEqual({ entries: 0, bytes: 0 });
});

test('a cache that fails is an empty one', async () => {
  const fail = () => Promise.reject(new Error('no database'));
  const cache = { get: fail, put: fail, size: fail, clear: fail };
  const { ask, hosts } = lookingUp({ provider: 'wikipedia' }, { cache });
  expect((await ask(ada, false)).state).toBe('shown');
  expect(hosts()).toHaveLength(2);
});

test('kiwix is asked at its address alone', async () => {
  const html = `<html><head><title>Ada Harbour</title></head><body><p>Ada Harbour (born 1961) is a judge.</p></body></html>`;
  const answer = play(url =>
    url.pathname === '/suggest'
      ? { body: [{ kind: 'path', value: 'Ada Harbour', path: 'Ada_Harbour' }] }
      : { body: html, type: 'text/html' },
  );
  const choice = { provider: 'kiwix', kiwix: 'http://192.168.1.5:8080/', book: 'wikipedia_en' } as const;
  const { ask, hosts } = lookingUp(choice, { answer, browserLanguage: () => 'de' });
  expect(await ask(ada, false)).toMatchObject({ state: 'shown', page: { from: 'kiwix', picture: null } });
  expect(new Set(hosts())).toEqual(new Set(['192.168.1.5']));
});
