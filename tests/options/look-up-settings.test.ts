// What stands behind the "Look up" group: permission first, nothing switched on without it, a permission that is
// taken away is noticed, and a kiwix address is kept only once a server has answered there.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { createLookupCache } from '../../src/lookup/cache';
import { createIndexedShelf } from '../../src/lookup/indexed-shelf';
import { defaultLookupChoice } from '../../src/model/lookup';
import { createLookUpSettings } from '../../src/options/look-up-settings';
import { createLookupChoice, type LookupChoiceStore } from '../../src/store/lookup-choice';
import { play, type Recorded } from '../lookup/recorded';
import { createMemoryArea } from '../store/memory-area';

let choice: LookupChoiceStore;
let asked: (readonly string[])[];
let granted: boolean;
let reachable: boolean;
let answer: Recorded | Error;

beforeEach(() => {
  choice = createLookupChoice(createMemoryArea());
  asked = [];
  granted = true;
  reachable = true;
  answer = { body: '<feed></feed>' };
});

async function open() {
  const { fetch, requests } = play(() => answer);
  const cache = createLookupCache(createIndexedShelf(), () => 0);
  const settings = createLookUpSettings({
    choice,
    cache,
    fetch,
    askFor: async origins => {
      asked.push(origins);
      return granted;
    },
    mayReach: async () => reachable,
    now: () => 0,
    onChanged: () => undefined,
  });
  await settings.read();
  return { ...settings, requests, cache };
}

const wikipedia = ['https://*.wikipedia.org/*', 'https://upload.wikimedia.org/*'];

test('Wikipedia is switched on once the browser allows its hosts, and no other', async () => {
  const { actions, read } = await open();
  actions.onProvider('wikipedia');
  // A click lasts as long as nothing is awaited: the question is put at once.
  expect(asked).toEqual([wikipedia]);
  await vi.waitFor(async () => expect((await read()).choice.provider).toBe('wikipedia'));
});

test('refused, it stays off and says so', async () => {
  granted = false;
  const { actions, read } = await open();
  actions.onProvider('wikipedia');
  await vi.waitFor(async () => expect((await read()).isRefused).toBe(true));
  expect((await read()).choice).toEqual(defaultLookupChoice);
});

test('switching off asks for nothing', async () => {
  await choice.change(now => ({ ...now, provider: 'wikipedia' }));
  const { actions, read } = await open();
  actions.onProvider('off');
  await vi.waitFor(async () => expect((await read()).choice.provider).toBe('off'));
  expect(asked).toEqual([]);
});

test('a permission that is gone is noticed, and asked for again', async () => {
  await choice.change(now => ({ ...now, provider: 'wikipedia' }));
  const { actions, read } = await open();
  expect((await read()).hasAccess).toBe(true);
  reachable = false;
  expect((await read()).hasAccess).toBe(false);
  actions.onAllow();
  expect(asked).toEqual([wikipedia]);
});

const entry = '<entry><title>W</title><link type="text/html" href="/content/book_1"/></entry>';

test.each<[string, Recorded | Error, string, object]>([
  ['not an address', {}, 'no address', {}],
  ['http://nas', new TypeError('Failed to fetch'), 'no server', {}],
  ['http://nas', { body: '<html>' }, 'no server', {}],
  ['http://nas', { body: '<feed></feed>' }, 'no books', {}],
  ['http://nas', { body: `<feed>${entry}</feed>` }, 'found', { kiwix: 'http://nas/', book: 'book_1' }],
])('%s, where %j answers: %s', async (typed, recorded, state, kept) => {
  answer = recorded;
  const { actions, read } = await open();
  actions.onTestKiwix(typed);
  await vi.waitFor(async () => expect((await read()).kiwix.state).toBe(state));
  expect((await read()).choice).toEqual({ ...defaultLookupChoice, ...kept });
});

test('a server is not asked where the browser refuses it', async () => {
  granted = false;
  const { actions, read, requests } = await open();
  actions.onTestKiwix('http://nas');
  await vi.waitFor(async () => expect((await read()).kiwix.state).toBe('refused'));
  expect(requests).toEqual([]);
});

test('a reset switches off and forgets', async () => {
  await choice.change(now => ({ ...now, provider: 'wikipedia', inPrivate: true }));
  const { reset, read, cache } = await open();
  await cache.put('a', 'b');
  expect((await read()).kept.entries).toBe(1);
  await reset();
  expect(await read()).toMatchObject({ choice: defaultLookupChoice, kept: { entries: 0 } });
});
