// The background asked as the tabs ask it, with everything of the browser replaced.
import { beforeEach, expect, test } from 'vitest';
import { createAnnotations } from '../../src/background/annotations';
import { createAnswers } from '../../src/background/answers';
import type { Asker } from '../../src/background/asker';
import { createCaller } from '../../src/messages/caller';
import type { BackgroundCalls } from '../../src/messages/contract';
import { backgroundGuards } from '../../src/messages/guards';
import { createReceiver } from '../../src/messages/receiver';
import type { Annotation } from '../../src/model/annotation';
import type { Card } from '../../src/model/card';
import { defaultSettings, type Settings } from '../../src/model/settings';
import type { Correction } from '../../src/store/corrections';
import { createKeptArticles } from '../../src/store/kept-articles';
import { subjectOf } from '../lookup/recorded';

const tab: Asker = {
  tab: 7,
  frame: 0,
  url: 'https://news.example:8080/story',
  site: 'news.example:8080',
  isPrivate: false,
};
const page: Asker = { tab: null, frame: 0, url: 'moz-extension://x/popup.html', site: '', isPrivate: false };

let settings: Settings;
let refused: Correction[];
let injected: [number, number][];
let opened: number;
let counts: [number, number][];
let lookedUp: [string, boolean][];
let settingsOpened: number;
let taken: [string, string][];
let annotations: ReturnType<typeof createAnnotations>;

beforeEach(() => {
  settings = defaultSettings;
  refused = [];
  injected = [];
  opened = 0;
  counts = [];
  taken = [];
  annotations = createAnnotations();
  lookedUp = [];
  settingsOpened = 0;
});

function ask(asker: Asker) {
  const handlers = createAnswers({
    annotations,
    engine: async () => {
      opened += 1;
      return {
        articles: [],
        rarityOf: () => 1,
        annotate: ({ text }) => ({ text, dossiers: [], mentions: [] }) as unknown as Annotation,
        explain: (kept, target, today) =>
          ({ title: `${kept.request.text} ${target.type} ${today}` }) as unknown as Card,
      };
    },
    settings: {
      read: async () => settings,
      change: async edit => {
        settings = edit(settings);
      },
    },
    corrections: {
      list: async () => refused,
      add: async correction => {
        refused.push(correction);
      },
    },
    ownEntries: { list: async () => [] },
    facts: {
      inUse: async () => ({ shippedDate: '2026-11-22', pack: null }),
      take: async (name, url) => {
        taken.push([name, url]);
        return null;
      },
      remove: async () => {
        taken = [];
      },
    },
    kept: createKeptArticles(() => Promise.reject(new Error('no database'))),
    stories: {
      annotate: async (request, engine) => engine.annotate(request),
      withEarlier: async card => card,
      changed: () => undefined,
    },
    onKeptChange: async () => undefined,
    ownOrigin: 'moz-extension://x/',
    inject: async (...frame) => {
      injected.push(frame);
    },
    showCount: async (...count) => {
      counts.push(count);
    },
    lookUp: async ({ title }, isPrivate) => {
      lookedUp.push([title, isPrivate]);
      return { state: 'missing' };
    },
    openLookUpSettings: async () => {
      settingsOpened += 1;
    },
    today: () => '2026-11-22',
  });
  const receive = createReceiver(backgroundGuards, handlers);
  return createCaller<BackgroundCalls>(async message => receive(message, asker));
}

const context = { date: '2020-01-01' };
const target = { type: 'mention', index: 0 } as const;

test('a card is explained from the kept annotation, as of today', async () => {
  const call = ask(tab);
  const { key } = await call('annotate', { text: 'A text', context });
  expect((await call('explain', { key, target })).card?.title).toBe('A text mention 2026-11-22');
});

test('a key that was forgotten answers null, so that the tab annotates again', async () => {
  const { key } = await ask(tab)('annotate', { text: 'A text', context });
  annotations = createAnnotations();
  expect(await ask(tab)('explain', { key, target })).toEqual({ card: null });
});

test('the second stage goes into the frame that asks, unless its site is off', async () => {
  expect(await ask(tab)('inject', { anyway: false })).toBe(true);
  await ask(tab)('siteOff', { host: 'news.example:8080', off: true });
  expect(await ask(tab)('inject', { anyway: false })).toBe(false);
  expect(await ask(tab)('inject', { anyway: true })).toBe(true);
  expect(injected).toEqual([
    [7, 0],
    [7, 0],
  ]);
  await expect(ask(page)('inject', { anyway: true })).rejects.toThrow('Only a tab');
});

test('the facts are opened while the second stage loads, and not for a site that is off', async () => {
  await ask(tab)('inject', { anyway: false });
  expect(opened).toBe(1);
  await ask(tab)('siteOff', { host: 'news.example:8080', off: true });
  await ask(tab)('inject', { anyway: false });
  expect(opened).toBe(1);
});

test('a frame is switched off with the page it stands in, wherever it comes from', async () => {
  const frame: Asker = { ...tab, frame: 3, url: 'https://video.example/player' };
  await ask(frame)('siteOff', { host: await ask(frame)('siteHost', null), off: true });
  expect(settings.sitesOff).toEqual(['news.example:8080']);
  expect(await ask(frame)('inject', { anyway: false })).toBe(false);
  expect(injected).toEqual([]);
});

test('a site is listed once and can be taken off the list', async () => {
  await ask(page)('siteOff', { host: 'a.example', off: true });
  await ask(page)('siteOff', { host: 'a.example', off: true });
  expect(settings.sitesOff).toEqual(['a.example']);
  await ask(page)('siteOff', { host: 'a.example', off: false });
  expect(settings.sitesOff).toEqual([]);
});

test('a name is never marked once, whatever its case', async () => {
  await ask(tab)('neverMark', { name: 'Jordan' });
  await ask(tab)('neverMark', { name: 'jordan' });
  await ask(tab)('neverMark', { name: ' ' });
  expect(settings.neverMark).toEqual(['Jordan']);
});

test('a correction forgets the annotations it could change', async () => {
  const { key } = await ask(tab)('annotate', { text: 'A text', context });
  await ask(tab)('notThis', { name: 'Cook', entity: 'Q1', title: 'Tim Cook' });
  expect(refused).toEqual([{ name: 'Cook', entity: 'Q1', title: 'Tim Cook' }]);
  expect(await ask(tab)('explain', { key, target })).toEqual({ card: null });
});

test('the badge belongs to the tab that found something', async () => {
  await ask(tab)('found', { count: 12 });
  await ask(page)('found', { count: 3 });
  expect(counts).toEqual([[7, 12]]);
});

test('a pack is taken from a page of the extension, and from no other', async () => {
  const pack = { name: 'new.pack', url: 'blob:moz-extension://x/1' };
  await expect(ask(tab)('takePack', pack)).rejects.toThrow('Only a page of the extension');
  await expect(ask(tab)('removePack', null)).rejects.toThrow('Only a page of the extension');
  expect(taken).toEqual([]);
  expect(await ask(page)('takePack', pack)).toBeNull();
  expect(taken).toEqual([['new.pack', 'blob:moz-extension://x/1']]);
  await expect(ask(page)('takePack', { ...pack, url: 'https://news.example/' })).rejects.toThrow('takePack');
});

test('a look-up is told whether it comes from a private window, and the settings open at a click', async () => {
  const subject = subjectOf('Kyiv', { kind: 'place' });
  expect(await ask(tab)('lookUp', subject)).toEqual({ state: 'missing' });
  await ask({ ...tab, isPrivate: true })('lookUp', subject);
  expect(lookedUp).toEqual([
    ['Kyiv', false],
    ['Kyiv', true],
  ]);
  await expect(ask(tab)('lookUp', { ...subject, title: 'x'.repeat(501) })).rejects.toThrow();
  await ask(tab)('openLookUpSettings', null);
  expect(settingsOpened).toBe(1);
});
