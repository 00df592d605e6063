// Holds the content script against a long life in one tab: a thousand client-side navigations, and memory after
// each hundred. usage: npx tsx tests/browser/stay.ts (Chromium only: it tells the heap of the isolated world).
import { startChromium } from './harness/chromium';
import { eventually } from './harness/eventually';
import { painted } from './harness/on-page';
import { buildPlainExtension } from './harness/plain-extension';
import { startSite } from './harness/site';
import { newsPage, paragraphs, prose } from './news-pages';

const navigations = 1000;
const site = await startSite();
const browser = await startChromium(await buildPlainExtension());
await browser.open(site.serve('/news', newsPage()));
const articles = ['Ellen Brandt', 'Ash Carter'].map(name =>
  prose(paragraphs.map(text => text.replace(/Sergei Shoygu|Ash Carter/g, name))),
);
for (let done = 0; done <= navigations; done++) {
  const name = done % 2 === 0 ? 'Ellen Brandt' : 'Ash Carter';
  await browser.evaluate(
    `(() => { history.pushState(null, '', '/news/${done}'); document.querySelector('.article-body').innerHTML = ${JSON.stringify(articles[done % 2])}; })()`,
  );
  if (done % 100 !== 0) continue;
  await eventually(
    () => painted(browser),
    found => found.includes(name) && found.length === 9,
  );
  const heap = await browser.evaluate<number>('performance.memory.usedJSHeapSize');
  console.warn(`${done} navigations: ${(heap / 1e6).toFixed(1)} MB heap`);
}
await browser.close();
await site.close();
