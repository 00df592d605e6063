// The background: holds the lexicon, answers the tabs and the extension's pages, keeps the badge and the shortcuts.
// All listeners are registered before anything is awaited, because a browser that starts a stopped background
// delivers what woke it only to listeners that are there by then.
import browser, { type Runtime } from 'webextension-polyfill';
import { annotate } from '../engine/annotate';
import { explain } from '../engine/explain';
import type { Lexicon } from '../lexicon/lexicon';
import { permissionsFor } from '../lookup/addresses';
import { createLookupCache } from '../lookup/cache';
import { createIndexedShelf } from '../lookup/indexed-shelf';
import { createCaller } from '../messages/caller';
import type { TabCalls } from '../messages/contract';
import { backgroundGuards } from '../messages/guards';
import { createReceiver } from '../messages/receiver';
import { createCorrections, isCorrectionKey } from '../store/corrections';
import { createKeptArticles } from '../store/kept-articles';
import { createKeptDatabase } from '../store/kept-database';
import { createLookupChoice } from '../store/lookup-choice';
import { createOwnEntries, isOwnEntryKey } from '../store/own-entries';
import { createPackStore } from '../store/pack-store';
import { createSettingsStore } from '../store/settings-store';
import { rarityIn } from '../stories/rarity';
import { shippedArticles } from '../stories/shipped-articles';
import { createAnnotations } from './annotations';
import { createAnswers, hostOf, switchSite } from './answers';
import type { Asker } from './asker';
import { createFacts } from './facts-in-use';
import { createLookingUp } from './looking-up';
import { openOnce } from './open-once';
import { lookAtOpenTabs } from './open-tabs';
import { readModel } from './read-model';
import { createRestStore } from './rest-store';
import { createSaving } from './saving';
import { createStories, type StoryEngine } from './stories';
import { tryOut } from './try-out';

const settings = createSettingsStore({ sync: browser.storage.sync, local: browser.storage.local });
const ownEntries = createOwnEntries(browser.storage.local);
const annotations = createAnnotations();
const saving = createSaving(browser.storage.session);
const corrections = createCorrections(browser.storage.local);

const packs = createPackStore(browser.storage.local);
const today = () => new Date().toISOString().slice(0, 10);
const ownFile = (path: string) => browser.runtime.getURL(path);

const kept = createKeptArticles(createKeptDatabase());
const stories = createStories(kept);

const engineOf = (lexicon: Lexicon): StoryEngine => ({
  articles: shippedArticles(lexicon),
  rarityOf: rarityIn(lexicon),
  annotate: ({ text, context }, met) => annotate(text, context, lexicon, met),
  explain: ({ annotation, request }, target, on) => explain(annotation, request.text, target, lexicon, on),
});

const facts = createFacts({
  packs,
  shipped: () => readModel(ownFile('model.bin'), (url, init) => fetch(url, init)),
  shippedDate: async () => (await (await fetch(ownFile('model-date.txt'))).text()).trim(),
  tryOut: lexicon => tryOut(engineOf(lexicon), today()),
});

const engine = openOnce(async () => {
  const { lexicon, inUse } = await facts.open();
  return { inUse, ...engineOf(lexicon) };
});

const lookUp = createLookingUp({
  choice: createLookupChoice(browser.storage.local),
  cache: createLookupCache(createIndexedShelf(), Date.now),
  rests: createRestStore(browser.storage.session),
  mayReach: origins => browser.permissions.contains(permissionsFor(origins, browser.runtime.getURL(''))),
  browserLanguage: () => browser.i18n.getUILanguage(),
  userAgent: `Newsgloss/${browser.runtime.getManifest().version} (browser extension; newsgloss@newsgloss.example)`,
  fetch: (url, init) => fetch(url, init),
  now: Date.now,
});

const receive = createReceiver(
  backgroundGuards,
  createAnswers({
    annotations,
    ownEntries,
    engine: engine.opened,
    settings: { read: settings.read, change: edit => saving(() => settings.change(edit)) },
    corrections: {
      list: corrections.list,
      add: correction => saving(() => corrections.add(correction)),
    },
    kept,
    stories,
    async onKeptChange(isQuiet) {
      stories.changed();
      if (!isQuiet) await forgetAnnotations();
    },
    facts: {
      inUse: async () => (await engine.opened()).inUse,
      async take(name, url) {
        const problem = await facts.take(name, await (await fetch(url)).arrayBuffer());
        if (problem === null) await useOtherFacts();
        return problem;
      },
      async remove() {
        await packs.remove();
        await useOtherFacts();
      },
    },
    ownOrigin: browser.runtime.getURL(''),
    inject: async (tabId, frameId) => {
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        files: ['content.js'],
      });
    },
    showCount: async (tabId, count) => {
      await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
    },
    lookUp,
    openLookUpSettings: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('options.html#look-up') });
    },
    today,
  }),
);

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  // Only this extension's own scripts and pages are listened to; the page's world cannot reach this listener.
  if (sender.id !== browser.runtime.id) return undefined;
  const asker: Asker = {
    tab: sender.tab?.id ?? null,
    frame: sender.frameId ?? 0,
    url: sender.url ?? '',
    site: hostOf(sender.tab?.url ?? sender.url ?? ''),
    isPrivate: sender.tab?.incognito ?? false,
  };
  return receive(message, asker);
});

browser.storage.onChanged.addListener(async changes => {
  const keys = Object.keys(changes);
  if (keys.some(key => isOwnEntryKey(key) || isCorrectionKey(key))) await forgetAnnotations();
  if (settings.concerns(keys)) await callAllTabs('settingsChanged', await settings.read());
});

/** What is known has changed: no kept annotation holds any more, and the open tabs ask for new ones. */
async function forgetAnnotations(): Promise<void> {
  annotations.clear();
  await callAllTabs('factsChanged', null);
}

async function useOtherFacts(): Promise<void> {
  engine.forget();
  await forgetAnnotations();
}

async function callAllTabs<Name extends keyof TabCalls>(
  name: Name,
  ask: TabCalls[Name]['ask'],
): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) void callTab(id)(name, ask).catch(() => undefined);
  }
}

// Android has neither shortcuts nor windows.
browser.commands?.onCommand.addListener(async name => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !isCommand(name)) return;
  if (name === 'toggle') {
    const host = hostOf(tab.url ?? '');
    if (host !== '') await settings.change(now => switchSite(now, host, !now.sitesOff.includes(host)));
  } else await callTab(tab.id)('command', { name }).catch(() => undefined);
});

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  void browser.action.setBadgeBackgroundColor({ color: '#17365d' });
  await lookAtOpenTabs(browser);
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});

// What was read in private is forgotten with the last private window; other tabs ask anew.
browser.windows?.onRemoved.addListener(async () => {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) annotations.clear();
});

function callTab(id: number) {
  return createCaller<TabCalls>(message => browser.tabs.sendMessage(id, message));
}

function isCommand(name: string): name is TabCalls['command']['ask']['name'] {
  return ['next', 'previous', 'open', 'toggle'].includes(name);
}
