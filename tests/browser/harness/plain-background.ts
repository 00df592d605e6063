// A background for tests of the page: it knows a dozen names and one way to leave a source unnamed, and keeps its
// settings in storage. What a page does to marks and cards can be tested with it, whatever the engine learns.
import browser, { type Runtime } from 'webextension-polyfill';
import { hostOf } from '../../../src/background/answers';
import { lookAtOpenTabs } from '../../../src/background/open-tabs';
import { cutAnnotation } from '../../../src/messages/annotation-parts';
import { createCaller } from '../../../src/messages/caller';
import type { BackgroundCalls, TabCalls } from '../../../src/messages/contract';
import { backgroundGuards } from '../../../src/messages/guards';
import { createReceiver } from '../../../src/messages/receiver';
import { defaultSettings, type Settings } from '../../../src/model/settings';
import { plainAnnotation, plainCard } from './plain-engine';

const calls: string[] = [];
/** Never settles where a test holds answers back, as from a background that is stopped before it has one. */
let mayAnswer: Promise<unknown> = Promise.resolve();
const holdAnswers = () => {
  mayAnswer = new Promise(() => undefined);
};
/** Lost with the background, as the engine's are. */
const texts = new Map<string, string>();
Object.assign(globalThis, { calls, holdAnswers });

const read = async (): Promise<Settings> => {
  const { settings } = await browser.storage.local.get('settings');
  return (settings as Settings | undefined) ?? defaultSettings;
};

const change = async (part: Partial<Settings>): Promise<null> => {
  const settings = { ...(await read()), ...part };
  await browser.storage.local.set({ settings });
  for (const { id } of await browser.tabs.query({})) {
    const call = createCaller<TabCalls>(message => browser.tabs.sendMessage(id!, message));
    await call('settingsChanged', settings).catch(() => null);
  }
  return null;
};
Object.assign(globalThis, { change });

const without = <T>(list: readonly T[], item: T) => list.filter(other => other !== item);

const receive = createReceiver<BackgroundCalls, Runtime.MessageSender>(backgroundGuards, {
  annotate: async ({ text, context }) => {
    await mayAnswer;
    const key = `text ${texts.size}`;
    texts.set(key, text);
    return { key, parts: cutAnnotation(plainAnnotation(text, context.date ?? null)) };
  },
  explain: ({ key, target }) => {
    const text = texts.get(key);
    return { card: text === undefined ? null : plainCard(text, target) };
  },
  found: () => null,
  inject: async ({ anyway }, { tab, frameId }) => {
    const { enabled, sitesOff } = await read();
    if (!anyway && (!enabled || sitesOff.includes(hostOf(tab!.url!)))) return false;
    await browser.scripting.executeScript({
      target: { tabId: tab!.id!, frameIds: [frameId ?? 0] },
      files: ['content.js'],
    });
    return true;
  },
  settings: read,
  siteHost: (_, { tab }) => hostOf(tab!.url!),
  neverMark: async ({ name }) => change({ neverMark: [...(await read()).neverMark, name] }),
  siteOff: async ({ host, off }) => {
    const rest = without((await read()).sitesOff, host);
    return change({ sitesOff: off ? [...rest, host] : rest });
  },
  notThis: () => null,
  facts: () => ({ shippedDate: '2026-11-22', pack: null }),
  takePack: () => null,
  removePack: () => null,
  lookUp: () => ({ state: 'off' }),
  openLookUpSettings: () => null,
  keep: () => 'unavailable',
  isKept: () => ({ id: '', kept: false }),
  forget: () => null,
  listKept: () => ({ rows: [], found: 0, total: 0, units: 0, unreadable: 0, problem: 'unavailable' }),
  exportKept: () => ({ articles: [], next: null }),
  importKept: () => ({ added: 0, leftOut: 0, problem: 'unavailable' }),
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  calls.push((message as { call?: string }).call ?? 'unknown');
  return receive(message, sender) as Promise<unknown> | undefined;
});

// As the project's own background does, for tests of an update.
browser.runtime.onInstalled.addListener(async () => {
  await lookAtOpenTabs(browser);
});
