// `npm run screens`: the pictures of README.md and the stores, taken of the built extension on the sample article.
import { mkdirSync, writeFileSync } from 'node:fs';
import { newsPage } from '../../src/build/articles/news-page';
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import { fromRoot } from '../../src/build/paths';
import { builtExtension } from './harness/built-extension';
import { startChromium } from './harness/chromium';
import { eventually, pass } from './harness/eventually';
import { openCard } from './harness/on-page';
import { startSite } from './harness/site';

const folder = fromRoot('src', 'store-listing', 'screens');
const site = await startSite();
const browser = await startChromium(await builtExtension('chromium'));

try {
  mkdirSync(folder, { recursive: true });
  const article = readReferenceArticle(fromRoot('seeds', 'articles'), 'russia-syria-2015');
  // The size the Chrome Web Store asks for.
  await browser.viewport(1280, 800);
  await browser.open(site.serve('/russia-syria-2015', newsPage(article)));
  await eventually(
    () => browser.highlights(),
    found => Object.values(found).flat().length >= article.checked.mentions.length,
  );
  for (const [name, words] of [
    ['person', 'Sergei Shoygu'],
    ['source', 'One US official'],
    ['place', 'Latakia'],
  ] as const) {
    await browser.point(3, 3);
    await openCard(browser, words);
    await pass(400);
    writeFileSync(`${folder}/${name}.png`, await browser.screenshot());
    await browser.press('Escape');
  }
} finally {
  await browser.close();
  await site.close();
}
