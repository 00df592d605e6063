// `npm run bench:kept`: how long the database of 2,000 kept articles takes from closed to indexed, in Chromium and
// Firefox, beside a page of the extension. Fills the built extension through its own import first.
import { build } from 'esbuild';
import { builtExtension } from './harness/built-extension';
import { startChromium } from './harness/chromium';
import type { Driver } from './harness/driver';
import { startFirefox } from './harness/firefox';

const articles = 2000;
const rounds = 7;

/** Opens, reads all signatures and indexes them, each time with a fresh connection; answers the milliseconds. */
const measured = `
  import { createKeptArticles } from './src/store/kept-articles';
  import { createKeptDatabase } from './src/store/kept-database';
  import { StoryIndex } from './src/stories/story-index';
  export async function measure() {
    const taken = [];
    for (let round = 0; round < ${rounds}; round++) {
      const open = createKeptDatabase();
      const begun = performance.now();
      const signatures = await createKeptArticles(open).signatures(() => { throw new Error('a signature is missing'); });
      const read = performance.now();
      new StoryIndex(signatures);
      taken.push({ read: read - begun, indexed: performance.now() - read, count: signatures.length });
      (await open()).close();
    }
    return taken;
  }`;

/** Articles of the usual length, each with names, words and quotations of its own and some that many share. */
const fill = `(async () => {
  const ask = (call, ask) => (globalThis.browser ?? chrome).runtime.sendMessage({ newsgloss: 1, call, ask });
  const many = (count, make) => Array.from({ length: count }, (_, i) => make(i));
  const article = n => ({
    version: 1, id: 'kept-bench-' + n, title: 'Article ' + n, outlet: 'Courier', date: '2024-11-18', url: '',
    keptAt: '2026-01-01', text: null, sources: [],
    names: many(30, i => ({ kind: i % 3 ? 'place' : 'person', name: 'Name ' + (i < 10 ? i : n * 30 + i), entity: null,
      introducedAs: i % 3 ? null : 'mayor of the town', mentions: 1 + i % 4 })),
    words: many(60, i => ({ word: 'word' + (i * i * n) % 5000, times: 1 + i % 3 })),
    quotes: many(6, q => ({ words: many(18, i => 'said' + (n * 7 + q * 31 + i)).join(' '), speaker: null })),
  });
  for (let at = 0; at < ${articles}; at += 100) {
    const { answer } = await ask('importKept', { articles: many(100, i => article(at + i)), more: true });
    if (answer.added !== 100) throw new Error(JSON.stringify(answer));
  }
})()`;

async function bench(browser: Driver, script: string): Promise<void> {
  try {
    await browser.open(`${browser.extensionOrigin}options.html`);
    await browser.evaluate(fill);
    const taken = await browser.evaluate<{ read: number; indexed: number; count: number }[]>(
      `(() => { ${script}; return bench.measure(); })()`,
    );
    const best = taken.reduce((a, b) => (b.read + b.indexed < a.read + a.indexed ? b : a));
    const first = taken[0] ?? best;
    process.stdout.write(
      `${browser.name}: ${best.count} kept articles opened in ${best.read.toFixed(1)} ms and indexed in ` +
        `${best.indexed.toFixed(1)} ms (best of ${rounds}; the first took ${(first.read + first.indexed).toFixed(1)} ms)\n`,
    );
  } finally {
    await browser.close();
  }
}

const { outputFiles } = await build({
  stdin: { contents: measured, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'bench',
});
const script = outputFiles[0]?.text ?? '';
await bench(await startChromium(await builtExtension('chromium')), script);
await bench(await startFirefox(await builtExtension('firefox')), script);
