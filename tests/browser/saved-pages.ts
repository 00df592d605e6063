// Holds the page's rooms against saved news pages, in both browsers: no exception, no mutation, nothing moved,
// and how long it takes. usage: npx tsx tests/browser/saved-pages.ts FOLDER [chromium|firefox] (FOLDER holds
// *.html or *.html.gz). The pages' own scripts and subresources are kept off by a policy, so that whatever
// changes was changed by the extension.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { startChromium } from './harness/chromium';
import type { Driver } from './harness/driver';
import { eventually, pass } from './harness/eventually';
import { startFirefox } from './harness/firefox';
import { buildPlainExtension } from './harness/plain-extension';
import type { Timing } from './harness/probe';
import { startSite } from './harness/site';

const policy = "default-src 'none'; style-src 'unsafe-inline'";

const boxes = `JSON.stringify([...document.querySelectorAll('*')]
  .filter(element => element.localName !== 'newsgloss-card')
  .map(element => { const { x, y, width, height } = element.getBoundingClientRect(); return [x, y, width, height]; }))`;

const watch = `(() => {
  window.records = 0;
  new MutationObserver(found => { window.records += found.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})()`;

const probe = (url: string) => `browser.tabs.query({}).then(async tabs => {
  for (const tab of tabs) if (tab.url === ${JSON.stringify(url)}) return browser.tabs.sendMessage(tab.id, { probe: true });
})`;

interface Row extends Timing {
  readonly file: string;
  readonly faults: readonly string[];
}

async function checkPage(browser: Driver, url: string, file: string): Promise<Row> {
  const host = JSON.stringify(new URL(url).host);
  await browser.inBackground(`change({ sitesOff: [${host}] })`);
  await browser.open(url);
  await browser.evaluate(watch);
  const first = await browser.evaluate<string>(boxes);
  await pass(400);
  const before = await browser.evaluate<string>(boxes);
  // Pages with animations move without us; of those nothing can be said.
  const isStill = first === before;
  const text = await browser.evaluate<string>('document.documentElement.textContent');
  browser.takeErrors();
  await browser.inBackground('calls.splice(0)');
  await browser.inBackground('change({ sitesOff: [] })');
  const calls = await eventually(
    () => browser.inBackground<string[]>('calls'),
    seen => seen.includes('found'),
    3000,
  ).catch(() => [] as string[]);
  await pass(150);
  const faults = [...browser.takeErrors().map(error => `error: ${error.slice(0, 100)}`)];
  if (!calls.includes('found')) faults.push('not read');
  if ((await browser.evaluate('window.records')) !== 0) faults.push('mutated');
  if (isStill && (await browser.evaluate(boxes)) !== before) faults.push('moved');
  if ((await browser.evaluate('document.documentElement.textContent')) !== text) faults.push('text changed');
  return { file, faults, ...(await browser.inBackground<Timing>(probe(url))) };
}

const total = ({ gateMs, projectMs, marksMs }: Timing) => gateMs + projectMs + marksMs;

function report(name: string, rows: readonly Row[]): void {
  const sorted = [...rows].sort((a, b) => total(b) - total(a));
  const of = (pick: (row: Row) => number) => rows.map(pick).sort((a, b) => a - b);
  const middle = (values: number[]) => values[values.length >> 1]!.toFixed(1);
  console.warn(
    `${name}: ${rows.length} pages, ${rows.filter(row => row.faults.length > 0).length} with faults; median ms: ` +
      `gate ${middle(of(row => row.gateMs))}, projection ${middle(of(row => row.projectMs))}, ` +
      `marks ${middle(of(row => row.marksMs))}, together ${middle(of(total))}; worst ${total(sorted[0]!).toFixed(1)}; ` +
      `longest task ${Math.max(...of(row => row.longestMs)).toFixed(1)}`,
  );
  for (const row of sorted.slice(0, 5)) {
    console.warn(
      `  ${row.file}: gate ${row.gateMs.toFixed(1)} projection ${row.projectMs.toFixed(1)} marks ${row.marksMs.toFixed(1)} (${row.pieces} pieces), longest task ${row.longestMs.toFixed(1)}`,
    );
  }
  for (const { file, faults } of rows) if (faults.length > 0) console.warn(`  ${file}: ${faults.join('; ')}`);
}

const [folder, only] = process.argv.slice(2);
if (!folder) throw new Error('usage: npx tsx tests/browser/saved-pages.ts FOLDER [chromium|firefox]');
const files = readdirSync(folder)
  .filter(name => /\.html(?:\.gz)?$/.test(name))
  .sort();
const extension = await buildPlainExtension({ probe: true });
const site = await startSite();
for (const [name, start] of [['chromium', startChromium] as const, ['firefox', startFirefox] as const]) {
  if (only && only !== name) continue;
  const browser = await start(extension);
  const rows: Row[] = [];
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const body = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    const url = site.serve(`/news/${file}`, { body, headers: { 'content-security-policy': policy } });
    rows.push(await checkPage(browser, url, file));
  }
  report(name, rows);
  await browser.close();
}
await site.close();
