// The same long life in Firefox, whose memory reporters are asked after everything that can be thrown away was: what
// is allocated in the process of the page, and in the one that holds the backgrounds of all extensions. Firefox brings
// some of its own, so both are told beyond what they hold while the project's extension is switched off.
import { fromRoot } from '../../src/build/paths';
import { eventually } from './harness/eventually';
import { type FirefoxDriver, startFirefox } from './harness/firefox';
import { painted } from './harness/on-page';
import type { Site } from './harness/site';
import { newsPage, paragraphs, prose } from './news-pages';

interface Megabytes {
  readonly page: number;
  readonly background: number;
}

interface LongLife {
  readonly tabs: number;
  readonly navigations: number;
}

const measure = `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise(resolve => manager.minimizeMemoryUsage(resolve));
  await new Promise(resolve => setTimeout(resolve, 1500));
  const sums = {};
  const add = (process, path, kind, units, amount) => {
    if (path.startsWith('explicit/')) sums[process] = (sums[process] ?? 0) + amount;
  };
  await new Promise(resolve => manager.getReports(add, null, resolve, null, false));
  const { children } = await ChromeUtils.requestProcInfo();
  const of = pid => {
    const [name] = Object.keys(sums).filter(name => name.includes(' ' + pid + ')'));
    if (!name) throw new Error('No report of process ' + pid + ': ' + Object.keys(sums));
    return sums[name] / 1e6;
  };
  return {
    page: of(gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid),
    background: of(children.find(({ type }) => type === 'extension').pid),
  };
})()`;

const switchExtension = (isOn: boolean) => `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID('newsgloss@newsgloss.example')).${isOn ? 'enable' : 'disable'}();
})()`;

const untilMarked = (browser: FirefoxDriver, word: string) =>
  eventually(
    () => painted(browser),
    found => found.includes(word),
  );

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const told = (values: readonly number[]) => values.map(value => value.toFixed(1)).join(', ');

/** Prints the figures; the addresses are of pages that name Ash Carter. */
export async function stayInFirefox(
  site: Site,
  urls: readonly string[],
  { tabs, navigations }: LongLife,
): Promise<void> {
  const browser = await startFirefox(fromRoot('dist', 'firefox'));
  const measureAll = async (isRead: boolean): Promise<Megabytes[]> => {
    const measured: Megabytes[] = [];
    for (const url of urls) {
      await browser.open(url);
      if (isRead) await untilMarked(browser, 'Ash Carter');
      measured.push(await browser.inChrome<Megabytes>(measure));
    }
    return measured;
  };
  await browser.inChrome(switchExtension(false));
  const without = await measureAll(false);
  await browser.inChrome(switchExtension(true));
  const beyond = (await measureAll(true)).map(({ page, background }, i) => ({
    page: page - without[i]!.page,
    background: background - without[i]!.background,
  }));
  const pages = beyond.map(({ page }) => page);
  const backgrounds = beyond.map(({ background }) => background);
  console.warn(
    `Firefox: a tab with the reference article, beyond the page alone: ${median(pages).toFixed(1)} MB (of ${told(pages)})`,
  );
  console.warn(`Firefox: the background: ${median(backgrounds).toFixed(1)} MB (of ${told(backgrounds)})`);

  const own = without.at(-1)!.background;
  const afterTabs: number[] = [];
  for (let opened = 1; opened <= tabs; opened++) {
    const url = JSON.stringify(urls[opened % urls.length]);
    await browser.inChrome(`(() => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab(${url}, { triggeringPrincipal });
    })()`);
    await untilMarked(browser, 'Ash Carter');
    await browser.inChrome('gBrowser.removeCurrentTab()');
    if (opened % 25 === 0) afterTabs.push((await browser.inChrome<Megabytes>(measure)).background - own);
  }
  console.warn(
    `Firefox: the background after each 25 of ${tabs} tabs opened and closed: ${told(afterTabs)} MB`,
  );

  await browser.open(site.serve('/news', newsPage()));
  const names = ['Angela Merkel', 'John Kerry'];
  const bodies = names.map(name =>
    prose(paragraphs.map(text => text.replace(/Sergei Shoygu|Ash Carter/g, name))),
  );
  const inTab: number[] = [];
  const inBackground: number[] = [];
  for (let done = 1; done <= navigations; done++) {
    await browser.evaluate(
      `(() => { history.pushState(null, '', '/news/${done}'); document.querySelector('.article-body').innerHTML = ${JSON.stringify(bodies[done % 2])} + '<p>Page ${done}.</p>'; })()`,
    );
    if (done % 200 !== 0) continue;
    await untilMarked(browser, names[done % 2]!);
    const { page, background } = await browser.inChrome<Megabytes>(measure);
    inTab.push(page);
    inBackground.push(background - own);
  }
  console.warn(
    `Firefox: the process of a tab after each 200 of ${navigations} client-side navigations: ${told(inTab)} MB`,
  );
  console.warn(`Firefox: the background beside it: ${told(inBackground)} MB`);
  await browser.close();
}
