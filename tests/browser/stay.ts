// Memory, over a long life: what a tab costs beyond the page without the extension, what the background holds, a
// hundred tabs opened and closed, a thousand client-side navigations. usage: npm run stay [chromium|firefox] (on what
// `npm run build` made). Chromium tells the heap of one isolate, script worlds and buffers included, after a
// collection; for Firefox see stay-in-firefox.ts.
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { newsPage as articlePage } from '../../src/build/articles/news-page';
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import { fromRoot } from '../../src/build/paths';
import { askTarget, launchChromium } from './harness/chromium';
import { eventually } from './harness/eventually';
import { startSite } from './harness/site';
import { newsPage, paragraphs, prose } from './news-pages';
import { stayInFirefox } from './stay-in-firefox';

const tabs = 100;
const navigations = 1000;
const rounds = 5;

interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

const megabytes = ({ usedSize, backingStorageSize = 0 }: HeapUsage) => (usedSize + backingStorageSize) / 1e6;

async function heapOfPage(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
  await session.detach();
  return megabytes(usage);
}

async function heapOfWorker(session: CDPSession): Promise<number> {
  const { targetInfos } = await session.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type }) => type === 'service_worker')!;
  for (let i = 0; i < 2; i++) await askTarget(session, targetId, 'HeapProfiler.collectGarbage');
  return megabytes(await askTarget<HeapUsage>(session, targetId, 'Runtime.getHeapUsage'));
}

const countMarks = (page: Page) =>
  page.evaluate<number>(
    `[...CSS.highlights].filter(([name]) => name.startsWith('newsgloss')).reduce((sum, [, { size }]) => sum + size, 0)`,
  );

const untilMarked = (page: Page, isWanted: (count: number) => boolean) =>
  eventually(() => countMarks(page), isWanted);

/** Heap of a fresh tab on each of the pages, in the order of the pages. */
async function heapsOfTabs(
  context: BrowserContext,
  urls: readonly string[],
  isRead: boolean,
): Promise<number[]> {
  const heaps: number[] = [];
  for (const url of urls) {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    if (isRead) await untilMarked(page, count => count > 0);
    heaps.push(await heapOfPage(page));
    await page.close();
  }
  return heaps;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const told = (values: readonly number[]) => values.map(value => value.toFixed(1)).join(', ');

const site = await startSite();
const article = readReferenceArticle(fromRoot('seeds', 'articles'), 'russia-syria-2015');
const urls = Array.from({ length: rounds }, (_, i) => site.serve(`/story/${i}`, articlePage(article)));

async function stayInChromium(): Promise<void> {
  const plain = await launchChromium(null);
  const without = await heapsOfTabs(plain.context, urls, false);
  await plain.context.close();

  const { context, page } = await launchChromium(fromRoot('dist', 'chrome'));
  const session = await context.newCDPSession(page);
  const beyond = (await heapsOfTabs(context, urls, true)).map((heap, i) => heap - without[i]!);
  console.warn(
    `a tab with the reference article, beyond the page alone: ${median(beyond).toFixed(1)} MB (of ${told(beyond)})`,
  );
  console.warn(`the background: ${(await heapOfWorker(session)).toFixed(1)} MB`);

  const afterTabs: number[] = [];
  for (let opened = 1; opened <= tabs; opened++) {
    const tab = await context.newPage();
    await tab.goto(urls[opened % rounds]!, { waitUntil: 'load' });
    await untilMarked(tab, count => count > 0);
    await tab.close();
    if (opened % 25 === 0) afterTabs.push(await heapOfWorker(session));
  }
  console.warn(`the background after each 25 of ${tabs} tabs opened and closed: ${told(afterTabs)} MB`);

  await page.goto(site.serve('/news', newsPage()), { waitUntil: 'load' });
  const bodies = ['Angela Merkel', 'John Kerry'].map(name =>
    prose(paragraphs.map(text => text.replace(/Sergei Shoygu|Ash Carter/g, name))),
  );
  const inTab: number[] = [];
  const inBackground: number[] = [];
  for (let done = 1; done <= navigations; done++) {
    await page.evaluate(
      `(() => { history.pushState(null, '', '/news/${done}'); document.querySelector('.article-body').innerHTML = ${JSON.stringify(bodies[done % 2])} + '<p>Page ${done}.</p>'; })()`,
    );
    if (done % 200 !== 0) continue;
    await untilMarked(page, count => count > 0);
    inTab.push(await heapOfPage(page));
    inBackground.push(await heapOfWorker(session));
  }
  console.warn(`a tab after each 200 of ${navigations} client-side navigations: ${told(inTab)} MB`);
  console.warn(`the background beside it: ${told(inBackground)} MB`);
  await context.close();
}

const only = process.argv[2];
if (only !== 'firefox') await stayInChromium();
if (only !== 'chromium') await stayInFirefox(site, urls, { tabs, navigations });
await site.close();
