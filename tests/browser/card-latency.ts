// Measures what a reader waits for: from the pointer's last movement over a name of the reference article to its card
// on the screen, less the dwell that is set, in both browsers; and what the content script weighs. usage: npm run
// latency (after a build).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { newsPage } from '../../src/build/articles/news-page';
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import { fromRoot } from '../../src/build/paths';
import { defaultSettings } from '../../src/model/settings';
import { builtExtension } from './harness/built-extension';
import { startChromium } from './harness/chromium';
import type { Driver } from './harness/driver';
import { eventually } from './harness/eventually';
import { startFirefox } from './harness/firefox';
import { openCard, untilNoCard } from './harness/on-page';
import { startSite } from './harness/site';

const rounds = 3;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** In the page: when the pointer moved last, and when the frame after the card came in was painted. */
const clock = `<script>
  window.movedAt = 0;
  window.shownAt = [];
  addEventListener('pointermove', event => { window.movedAt = event.timeStamp; }, true);
  new MutationObserver(records => {
    if (!records.some(record => [...record.addedNodes].some(node => node.localName === 'newsgloss-card'))) return;
    const movedAt = window.movedAt;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.shownAt.push(performance.now() - movedAt);
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true });
</script>`;

async function measure(browser: Driver, url: string): Promise<number[]> {
  await browser.open(url);
  const found = await eventually(
    () => browser.highlights(),
    painted => 'newsgloss-person' in painted,
  );
  const names = [
    ...new Set(['person', 'place', 'organisation'].flatMap(kind => found[`newsgloss-${kind}`] ?? [])),
  ];
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      await openCard(browser, name, 0, 3000).catch(() => null);
      await browser.press('Escape');
      await untilNoCard(browser);
      await browser.point(3, 3);
    }
  }
  const waits = await browser.evaluate<number[]>('window.shownAt');
  return waits.map(ms => ms - defaultSettings.dwellMs).sort((a, b) => a - b);
}

const site = await startSite();
const article = readReferenceArticle(fromRoot('seeds', 'articles'), 'russia-syria-2015');
const url = site.serve('/story', newsPage(article).replace('</head>', `${clock}</head>`));
for (const [name, start] of [['chromium', startChromium] as const, ['firefox', startFirefox] as const]) {
  const folder = await builtExtension(name);
  const browser = await start(folder);
  const waits = await measure(browser, url);
  const at = (share: number) => waits[Math.floor((waits.length - 1) * share)]!.toFixed(0);
  say(`${name}: ${waits.length} cards, dwell + ${at(0.5)} ms median, ${at(0.95)} ms at the 95th percentile`);
  const script = readFileSync(join(folder, 'content.js'));
  say(
    `${name}: content.js ${(script.length / 1000).toFixed(1)} KB, ${(gzipSync(script).length / 1000).toFixed(1)} KB gzipped`,
  );
  await browser.close();
}
await site.close();
