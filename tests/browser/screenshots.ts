// Takes pictures of marks and cards on the reference article, to be looked at: both browsers, light and dark, wide
// and narrow, pointer and touch. usage: npx tsx tests/browser/screenshots.ts (after a build); the pictures go to
// .cache/screenshots.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newsPage } from '../../src/build/articles/news-page';
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import { fromRoot } from '../../src/build/paths';
import { builtExtension } from './harness/built-extension';
import { startChromium } from './harness/chromium';
import type { Driver } from './harness/driver';
import { eventually, pass } from './harness/eventually';
import { startFirefox } from './harness/firefox';
import { openCard, untilNoCard, whereIs } from './harness/on-page';
import { startSite } from './harness/site';

const folder = fromRoot('.cache', 'screenshots');
const cards = ['Sergei Shoygu', 'One US official', 'Latakia', 'Islamic State', 'Peter Cook', 'Washington'];
const sizes = { wide: [1000, 720], narrow: [390, 760] } as const;

async function shoot(browser: Driver, name: string): Promise<void> {
  await writeFile(join(folder, `${browser.name}-${name}.png`), await browser.screenshot());
}

async function shootAll(browser: Driver, url: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await browser.media({ scheme });
    for (const [size, [width, height]] of Object.entries(sizes)) {
      await browser.viewport(width, height);
      await browser.open(url);
      await eventually(
        () => browser.highlights(),
        found => 'newsgloss-person' in found,
        15_000,
      );
      await shoot(browser, `${scheme}-${size}-page`);
      for (const text of cards) {
        const isShown = await openCard(browser, text).catch(() => null);
        if (!isShown) continue;
        await pass(200);
        await shoot(browser, `${scheme}-${size}-${text.replaceAll(' ', '-')}`);
        await browser.press('Escape');
        await untilNoCard(browser);
      }
    }
    const { x, y } = await whereIs(browser, 'Sergei Shoygu');
    await browser.tap(x, y);
    await pass(400);
    await shoot(browser, `${scheme}-narrow-sheet`);
  }
}

await mkdir(folder, { recursive: true });
const site = await startSite();
const article = readReferenceArticle(fromRoot('seeds', 'articles'), 'russia-syria-2015');
const url = site.serve('/world/russia-syria-2015', newsPage(article));
for (const [name, start] of [['chromium', startChromium] as const, ['firefox', startFirefox] as const]) {
  const browser = await start(await builtExtension(name));
  await shootAll(browser, url);
  await browser.close();
}
await site.close();
