// How long a reader waits whose browser had stopped the background: from the question, over the start of the worker,
// the bytes of the model read and its index built, to the annotation of the reference article.
// usage: npm run cold-start (Chromium on dist/chrome: build first)
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import { fromRoot } from '../../src/build/paths';
import { startChromium } from './harness/chromium';

const rounds = 15;
const { text, checked } = readReferenceArticle(fromRoot('seeds', 'articles'), 'russia-syria-2015');
const request = {
  newsgloss: 1,
  call: 'annotate',
  ask: { text, context: { title: checked.title, date: checked.date } },
};

const browser = await startChromium(fromRoot('dist', 'chrome'));
await browser.open(`${browser.extensionOrigin}options.html`);
const ask = () =>
  browser.evaluate<{ ms: number; mentions: number }>(`(async () => {
    const begin = performance.now();
    const reply = await chrome.runtime.sendMessage(${JSON.stringify(request)});
    if (reply.error) throw new Error(reply.error);
    return { ms: performance.now() - begin, mentions: JSON.parse(reply.answer.parts[0]).mentions.length };
  })()`);

const cold: number[] = [];
const warm: number[] = [];
for (let round = 0; round < rounds; round++) {
  await browser.stopBackground();
  const first = await ask();
  if (first.mentions === 0) throw new Error('The background answered, but found nothing.');
  cold.push(first.ms);
  warm.push((await ask()).ms);
}
await browser.close();
console.warn(`first answer of a background that was stopped: ${told(cold)}`);
console.warn(`second answer: ${told(warm)}`);

function told(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const [best, median, worst] = [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!];
  return `median ${median.toFixed(0)} ms (${best.toFixed(0)} to ${worst.toFixed(0)}) of ${sorted.length}`;
}
