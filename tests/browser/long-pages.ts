// Reads pages with two megabytes of text in the shapes that are hardest on a page's main thread, with the extension as it
// ships, in both browsers: on a page at rest, on one that is busy itself, and in Chromium on a processor a quarter as
// fast. usage: npm run long-pages [chromium|firefox] [shape] (after a build). Each page is loaded while the extension
// is off for its site, so that what the page costs by itself is not counted, and then read.
import { builtExtension } from './harness/built-extension';
import { startChromium } from './harness/chromium';
import type { Driver } from './harness/driver';
import { eventually, pass } from './harness/eventually';
import { startFirefox } from './harness/firefox';
import { heartbeat, type LongestTasks } from './harness/long-tasks';
import { startSite } from './harness/site';
import { newsPage, paragraphs, prose } from './news-pages';

const units = 2_000_000;
const fill = (text: string) => text.repeat(Math.ceil(units / text.length)).slice(0, units);
const times = (count: number, make: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i));
const sentences = `${paragraphs.join(' ')} `;
const names =
  'Ash Carter met Sergei Shoygu in Moscow, John Kerry in Syria, Barack Obama in Washington and Angela Merkel in Berlin. ';
const paragraph = (i: number) => `${paragraphs[i % paragraphs.length]} ${i}`;

/** What stands in the article, by what is hard about it. */
const shapes: Readonly<Record<string, () => string>> = {
  'many paragraphs': () => prose(times(13_000, paragraph)),
  'one text node': () => `<p>${fill(sentences)}</p>`,
  'one paragraph of many elements': () =>
    `<p>${times(13_000, i => paragraph(i).replace('Sergei Shoygu', '<b>$&</b>').replace('Syria', '<a href="#">$&</a>')).join(' ')}</p>`,
  'line breaks': () => fill(sentences).replaceAll('. ', '.<br>'),
  'one word': () => `${prose()}<p>${fill('abcdefghij')}</p>`,
  'nothing but names': () => prose(times(17_000, i => names + i)),
  'names in one text node': () => `<p>${fill(names)}</p>`,
  'one list': () => `${prose()}<ul>${times(13_000, i => `<li>${paragraph(i)}</li>`).join('')}</ul>`,
  'four hundred articles': () =>
    times(
      400,
      i =>
        `<article><h2>Story ${i} of many</h2><div>${prose(times(32, k => paragraph(i * 32 + k)))}</div></article>`,
    ).join('<hr>'),
};

interface Figures {
  readonly marks: number;
  readonly readMs: number;
  /** The longest stretch without a turn for the page's timer: by itself, while it is read, while marks are taken off. */
  readonly aloneMs: number;
  readonly readingMs: number;
  readonly clearingMs: number;
  readonly tasks: LongestTasks | null;
}

interface Traced {
  slowDown(rate: number): Promise<void>;
  trace(): Promise<() => Promise<LongestTasks | null>>;
}

/** Marks are all there when as many are counted so often in a row. */
const sameCounts = 8;

async function measure(browser: Driver, traced: Traced | null, url: string, rate: number): Promise<Figures> {
  const host = new URL(url).host;
  const key = JSON.stringify(`off:${host}`);
  const switchOff = `browser.storage.sync.set({ [${key}]: ${JSON.stringify(host)} })`;
  const count = () =>
    browser.evaluate<number>(
      `[...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('newsgloss') ? size : 0), 0)`,
    );
  const longest = async () => {
    const ms = await browser.evaluate<number>('longestMs');
    await browser.evaluate('forget()');
    return ms;
  };
  await browser.inBackground(switchOff);
  await browser.open(url);
  await pass(1500);
  await traced?.slowDown(rate);
  await longest();
  await pass(1500);
  const aloneMs = await longest();

  const end = await traced?.trace();
  const begin = performance.now();
  await browser.inBackground(`browser.storage.sync.remove(${key})`);
  let marks = 0;
  let same = 0;
  const isWhole = (found: number) => {
    same = found > 0 && found === marks ? same + 1 : 0;
    marks = found;
    return same === sameCounts;
  };
  await eventually(count, isWhole, 120_000);
  const readMs = performance.now() - begin;
  const tasks = (await end?.()) ?? null;
  const readingMs = await longest();
  await browser.inBackground(switchOff);
  await eventually(count, found => found === 0, 60_000);
  await pass(500);
  const clearingMs = await longest();
  await traced?.slowDown(1);
  return { marks, readMs, aloneMs, readingMs, clearingMs, tasks };
}

const [only, shape] = process.argv.slice(2);
const site = await startSite();
const whole = (ms: number) => ms.toFixed(0);

async function measureAll(browser: Driver, traced: Traced | null): Promise<void> {
  for (const [name, make] of Object.entries(shapes)) {
    if (shape && shape !== name) continue;
    const url = site.serve(`/news/${name.replaceAll(' ', '-')}`, newsPage(make(), { head: heartbeat }));
    const states = [
      ['at rest', url, 1] as const,
      traced ? (['slowed down', url, 4] as const) : (['busy', `${url}?busy`, 1] as const),
    ];
    for (const [state, address, rate] of states) {
      const found = await measure(browser, traced, address, rate);
      const tasks = found.tasks
        ? `; longest task of ours ${whole(found.tasks.script)}, of drawing ${whole(found.tasks.drawing)}`
        : '';
      console.warn(
        `${browser.name}, ${name}, ${state}: ${found.marks} marks; longest stretch alone ${whole(found.aloneMs)}, ` +
          `reading ${whole(found.readingMs)}, clearing ${whole(found.clearingMs)}${tasks} ms`,
      );
    }
  }
}

if (only !== 'firefox') {
  const browser = await startChromium(await builtExtension('chromium'));
  await measureAll(browser, browser);
  await browser.close();
}
if (only !== 'chromium') {
  const browser = await startFirefox(await builtExtension('firefox'));
  await measureAll(browser, null);
  await browser.close();
}
await site.close();
