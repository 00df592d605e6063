// The popup's entry: asks the active tab what it knows of its page, keeps asking while it works, and carries
// out what the reader does. Every answer may fail to come: a background that was stopped starts again, and a
// tab older than the installation gets its first script from here.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { dressPage } from '../cards/dress-page';
import { createCaller } from '../messages/caller';
import type { BackgroundCalls, PageState, TabCalls } from '../messages/contract';
import { defaultSettings, type Settings } from '../model/settings';
import { createSettingsStore } from '../store/settings-store';
import { exportCsv } from './export-csv';
import { exportJson } from './export-json';
import { exportMarkdown } from './export-markdown';
import { Popup } from './Popup';
import { profileOf } from './page-profile';
import type { ExportFormat, Keeping, PopupState } from './popup-state';
import { saveFile } from './save-file';

const askAgainMs = 250;
const giveUpAfterMs = 10_000;

const t = (key: string, ...values: readonly string[]) => browser.i18n.getMessage(key, [...values]);
const callBackground = createCaller<BackgroundCalls>(message => browser.runtime.sendMessage(message));
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

let settings: Settings = defaultSettings;
/** True in the browser's reader view, which is closed to extensions. */
let isReader = false;
/** False where the last change of the reader's could not be stored. */
let isSaved = true;
let tab: { readonly id: number; readonly url: string; readonly isPrivate: boolean } | null = null;

const callTab = createCaller<TabCalls>(message => {
  if (tab === null) return Promise.reject(new Error('There is no tab to ask.'));
  return browser.tabs.sendMessage(tab.id, message, { frameId: 0 });
});

async function start(): Promise<void> {
  dressPage(browser.i18n.getUILanguage(), t('extensionName'));
  draw({ kind: 'working' });
  // A tab can be named in the address, so that the popup can be opened as a page.
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const found = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (found?.id !== undefined) tab = { id: found.id, url: found.url ?? '', isPrivate: found.incognito };
  isReader = found?.isInReaderMode === true || /^(?:about:reader|chrome-distiller:)/.test(found?.url ?? '');
  const { notSaved } = await browser.storage.session.get('notSaved');
  isSaved = notSaved !== true;
  if (await readSettings()) await refresh();
}

/** Reads the settings; asks once more where the background is just starting. False where it never answered. */
async function readSettings(): Promise<boolean> {
  for (let waited = 0; waited < giveUpAfterMs; waited += askAgainMs) {
    try {
      settings = await callBackground('settings', null);
      return true;
    } catch {
      draw({ kind: 'restarting' });
      await pause(askAgainMs);
    }
  }
  draw(failed());
  return false;
}

/** Draws what the tab answers, once it has an answer; `isOld` tells one given before the tab heard of a change. */
async function refresh(isOld: (status: PageState['status']) => boolean = () => false): Promise<void> {
  if (!settings.enabled) {
    draw({ kind: 'off everywhere' });
    return;
  }
  for (let waited = 0; waited < giveUpAfterMs; waited += askAgainMs) {
    const page = await askPage();
    if (page === null) return;
    const isAwaited = isOld(page.status);
    if (!isAwaited) draw({ kind: 'page', page });
    if (!isAwaited && page.status === 'reading') await showKeeping(page);
    if (!isAwaited && page.status !== 'working') return;
    await pause(askAgainMs);
  }
  draw(failed());
}

/** The tab's answer; null, after drawing why, where none can be had. */
async function askPage(): Promise<PageState | null> {
  try {
    return await callTab('state', null);
  } catch {
    return askFirstTime();
  }
}

async function askFirstTime(): Promise<PageState | null> {
  const now = tab === null ? null : await browser.tabs.get(tab.id).catch(() => null);
  if (tab !== null && now) tab = { ...tab, url: now.url ?? tab.url };
  // A tab that is still loading has no script yet, and in Firefox not even its address.
  if (now?.status === 'loading') return unread('working');
  if (tab === null || !/^https?:/.test(tab.url)) {
    draw({ kind: isReader ? 'reader view' : 'browser page' });
    return null;
  }
  try {
    const target = { tabId: tab.id };
    await browser.scripting.insertCSS({ target, files: ['marks.css'] });
    await browser.scripting.executeScript({ target, files: ['gate.js'] });
  } catch {
    draw({ kind: 'browser page' });
    return null;
  }
  try {
    return await callTab('state', null);
  } catch {
    draw({ kind: 'reload' });
    return null;
  }
}

/** What is said of the tab's page where the tab itself has not answered. */
function unread(status: PageState['status']): PageState {
  const host = URL.canParse(tab?.url ?? '') ? new URL(tab?.url ?? '').host : '';
  return {
    status,
    title: '',
    host,
    annotation: null,
    text: '',
    isCut: false,
    context: {},
    unnamedSourcesPolicy: null,
  };
}

function failed(): PopupState {
  return { kind: 'page', page: unread('failed') };
}

function draw(state: PopupState): void {
  const page = state.kind === 'page' ? state.page : null;
  const actions = {
    onSwitch: (on: boolean) => void switchSite(page?.host ?? '', on),
    onSwitchOnEverywhere: () => void switchOnEverywhere(),
    onAnnotateAnyway: () => {
      draw({ kind: 'working' });
      void callTab('annotateAnyway', null)
        .then(() => refresh())
        .catch(() => draw(failed()));
    },
    onTryAgain: () => {
      draw({ kind: 'working' });
      void readSettings().then(isThere => (isThere ? refresh() : undefined));
    },
    onReload: () => {
      if (tab) void browser.tabs.reload(tab.id);
      window.close();
    },
    onShow: (span: { readonly start: number; readonly end: number }) =>
      void callTab('show', { start: span.start, end: span.end }).catch(() => refresh()),
    onExport: (format: ExportFormat) => {
      if (page) exportPage(page, format);
    },
    onKeep: (withText: boolean) => {
      if (page) void keepPage(page, withText);
    },
    onForget: () => {
      if (page) void forgetPage(page);
    },
    onSettings: () => {
      void browser.runtime.openOptionsPage();
      window.close();
    },
  };
  render(
    <Popup state={state} actions={actions} t={t} theme={settings.theme} isSaved={isSaved} />,
    document.body,
  );
}

async function switchOnEverywhere(): Promise<void> {
  const store = createSettingsStore({ sync: browser.storage.sync, local: browser.storage.local });
  await store.change(now => ({ ...now, enabled: true }));
  draw({ kind: 'working' });
  if (await readSettings()) await refresh(isStillOff);
}

const isStillOff = (status: PageState['status']) => status === 'off';
const isStillOn = (status: PageState['status']) => status === 'reading';

async function switchSite(host: string, on: boolean): Promise<void> {
  try {
    await callBackground('siteOff', { host, off: !on });
    // The tab hears of the change on its own way, and may answer as before for a moment.
    await refresh(on ? isStillOff : isStillOn);
  } catch {
    draw({ kind: 'restarting' });
    if (await readSettings()) await refresh();
  }
}

/** Draws the page with whether it is kept; without a word of it where the background does not answer. */
async function showKeeping(page: PageState, problem: Keeping['problem'] = null): Promise<void> {
  const status = tab?.isPrivate
    ? ('private' as const)
    : await callBackground('isKept', { context: page.context }).then(
        ({ kept }) => (kept ? ('kept' as const) : ('not kept' as const)),
        () => null,
      );
  draw(status === null ? { kind: 'page', page } : { kind: 'page', page, keeping: { status, problem } });
}

async function keepPage(page: PageState, withText: boolean): Promise<void> {
  const { text, context } = page;
  draw({ kind: 'page', page, keeping: { status: 'busy', problem: null } });
  const problem = await callBackground('keep', { text, context, withText }).catch(
    () => 'unavailable' as const,
  );
  await showKeeping(page, problem);
}

async function forgetPage(page: PageState): Promise<void> {
  try {
    const { id } = await callBackground('isKept', { context: page.context });
    await callBackground('forget', { ids: [id] });
    await showKeeping(page);
  } catch {
    await showKeeping(page, 'unavailable');
  }
}

function exportPage(page: PageState, format: ExportFormat): void {
  if (page.annotation === null) return;
  const profile = profileOf(page.annotation, page.text);
  const about = { title: page.title, url: tab?.url ?? '', date: page.annotation.date };
  if (format === 'json') saveFile(page.title, 'json', exportJson(about, profile));
  else if (format === 'csv') saveFile(page.title, 'csv', exportCsv(profile));
  else saveFile(page.title, 'md', exportMarkdown(about, profile, t));
}

void start();
