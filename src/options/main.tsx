// The settings page's entry: reads the stores, draws the page, and keeps every change at once. What is changed
// elsewhere (on a card, in the popup, on another machine) is drawn as it arrives.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { countWords } from '../cards/card-words';
import { dressPage } from '../cards/dress-page';
import { permissionsFor } from '../lookup/addresses';
import { createLookupCache } from '../lookup/cache';
import { createIndexedShelf } from '../lookup/indexed-shelf';
import { createCaller } from '../messages/caller';
import type { BackgroundCalls } from '../messages/contract';
import type { FactsInUse } from '../model/pack';
import { readBackup, resetEverything, restoreBackup, writeBackup } from '../store/backup';
import { createCorrections } from '../store/corrections';
import { createLookupChoice } from '../store/lookup-choice';
import { createOwnEntries } from '../store/own-entries';
import { createSettingsStore } from '../store/settings-store';
import { createKeptSettings } from './kept-settings';
import { loadPack } from './load-pack';
import { createLookUpSettings } from './look-up-settings';
import { OptionsPage } from './OptionsPage';
import type { OptionsActions, OptionsState, Shortcut } from './options-state';
import type { Said } from './said';

const t = (key: string, ...values: readonly string[]) => browser.i18n.getMessage(key, [...values]);
const stores = {
  settings: createSettingsStore({ sync: browser.storage.sync, local: browser.storage.local }),
  ownEntries: createOwnEntries(browser.storage.local),
  corrections: createCorrections(browser.storage.local),
};
const lookUpChoice = createLookupChoice(browser.storage.local);
const lookUp = createLookUpSettings({
  choice: lookUpChoice,
  cache: createLookupCache(createIndexedShelf(), Date.now),
  fetch: (url, init) => fetch(url, init),
  askFor: origins => browser.permissions.request(permissionsFor(origins, location.href)),
  mayReach: origins => browser.permissions.contains(permissionsFor(origins, location.href)),
  now: Date.now,
  onChanged: () => void draw(),
});
const call = createCaller<BackgroundCalls>(message => browser.runtime.sendMessage(message));
const kept = createKeptSettings({
  call,
  saveFile: parts => saveFile('newsgloss-articles', parts),
  t,
  onChanged: () => void draw(),
});
let said: Said | null = null;
let packSaid: Said | null = null;
let isSaved = true;
let facts: FactsInUse | null = null;
let fixed: Pick<OptionsState, 'shortcuts' | 'notices' | 'version'>;

async function start(): Promise<void> {
  dressPage(browser.i18n.getUILanguage(), `${t('extensionName')}: ${t('settings')}`);
  fixed = {
    shortcuts: await readShortcuts(),
    notices: await (await fetch(browser.runtime.getURL('NOTICE'))).text(),
    version: browser.runtime.getManifest().version,
  };
  await draw();
  browser.storage.onChanged.addListener(() => void draw());
  browser.permissions.onAdded.addListener(() => void draw());
  browser.permissions.onRemoved.addListener(() => void draw());
  showAskedFor();
  addEventListener('hashchange', showAskedFor);
  // What is kept in the popup meanwhile is there when the reader comes back.
  addEventListener('focus', () => void kept.refresh());
  await kept.refresh();
  await readFacts();
}

/** Asked of the background, because only an opened pack is known to be sound. */
async function readFacts(): Promise<void> {
  facts = await call('facts', null).catch(() => null);
  await draw();
}

/** Goes to the group that the address names, for one who comes from a card. */
function showAskedFor(): void {
  const group = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  group?.scrollIntoView();
  group?.querySelector('h2')?.focus({ preventScroll: true });
}

async function draw(): Promise<void> {
  const [settings, ownEntries, corrections, looking] = await Promise.all([
    stores.settings.read(),
    stores.ownEntries.list(),
    stores.corrections.list(),
    lookUp.read(),
  ]);
  const state: OptionsState = {
    ...fixed,
    settings,
    ownEntries,
    corrections,
    lookUp: looking,
    kept: kept.view(),
    facts,
    isSaved,
    said,
    packSaid,
  };
  render(<OptionsPage state={state} actions={actions} t={t} />, document.body);
}

const actions: OptionsActions = {
  onChange: edit => void save(stores.settings.change(edit)),
  onSaveEntry: entry => save(stores.ownEntries.save(entry)),
  onRemoveEntry: id => void save(stores.ownEntries.remove(id)),
  onAllowAgain: correction => void save(stores.corrections.remove(correction)),
  lookUp: lookUp.actions,
  kept: kept.actions,
  onShortcuts: () => void openShortcuts(),
  onExport: () => void exportAll(),
  onImport: file => void importAll(file),
  onReset: () => void resetAll(),
  onLoadPack: file => void takePack(file),
  onRemovePack: () => void removePack(),
  onWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }),
};

/** Waits for a write and shows what is stored now; answers whether the write was done. */
async function save(write: Promise<unknown>): Promise<boolean> {
  isSaved = await write.then(
    () => true,
    () => false,
  );
  await draw();
  return isSaved;
}

async function readShortcuts(): Promise<readonly Shortcut[]> {
  // Android has none.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands
    .filter(({ description }) => description)
    .map(({ name, description, shortcut }) => ({
      name: name ?? '',
      description: description ?? '',
      keys: shortcut ?? '',
    }));
}

// Firefox has a call for its page of shortcuts, Chrome an address.
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function exportAll(): Promise<void> {
  saveFile('newsgloss', [await writeBackup(stores)]);
  await say(t('exportDone'));
}

function saveFile(name: string, parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function importAll(file: File): Promise<void> {
  const backup = readBackup(await file.text());
  if (backup === 'not a backup') return say(t('importForeign'), true);
  if (backup === 'later version') return say(t('importLater'), true);
  if (!(await save(restoreBackup(stores, backup)))) return say(t('notSaved'), true);
  return backup.leftOut > 0 ? say(countWords(t, 'importPartly', backup.leftOut), true) : say(t('importDone'));
}

async function resetAll(): Promise<void> {
  if (!(await save(resetEverything(stores)))) return say(t('notSaved'), true);
  await lookUp.reset();
  await kept.reset();
  await removePack();
  await say(t('resetDone'));
}

async function takePack(file: File): Promise<void> {
  packSaid = { text: t('packLoading'), isProblem: false };
  await draw();
  const outcome = await loadPack(file, call, t);
  await readFacts();
  // Said only once the list shows it.
  packSaid = outcome;
  await draw();
}

async function removePack(): Promise<void> {
  await call('removePack', null);
  packSaid = null;
  await readFacts();
}

async function say(text: string, isProblem = false): Promise<void> {
  said = { text, isProblem };
  await draw();
}

void start();
