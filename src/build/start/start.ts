// `npm start`: builds, serves the reference article as a news page and opens it in an installed browser with the
// extension loaded. Where that cannot be, it says why and how to do it by hand, and goes on serving the page.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsPage } from '../articles/news-page';
import { readReferenceArticle } from '../articles/reference-article';
import { buildAll } from '../build';
import { findBrowsers, type InstalledBrowser } from '../find-browsers';
import { fromRoot } from '../paths';
import { loadByHand } from './by-hand';
import { openChromium } from './open-chromium';
import { openFirefox } from './open-firefox';
import { servePage } from './serve-page';

const article = 'russia-syria-2015';
const preferredPort = 8015;

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Runs until the browser is closed or the command is stopped. `wanted` restricts the browsers by name. */
export async function start(args: readonly string[]): Promise<void> {
  const wanted = args
    .find(arg => arg.startsWith('--browser='))
    ?.slice('--browser='.length)
    .toLowerCase();
  say('Building…');
  await buildAll();
  const page = newsPage(readReferenceArticle(fromRoot('seeds', 'articles'), article));
  const { url: origin, server } = await servePage(page, preferredPort);
  const url = `${origin}${article}`;
  say(`The reference article is served at ${url}`);

  const profile = mkdtempSync(join(tmpdir(), 'newsgloss-'));
  let browser: ChildProcess | null = null;
  const stop = () => {
    browser?.kill();
    server.close();
    server.closeAllConnections();
    // The browser may still be writing; what is left is in the system's temporary folder.
    setTimeout(() => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      process.exit();
    }, 300);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  const browsers = findBrowsers().filter(
    ({ name }) => wanted === undefined || name.toLowerCase().includes(wanted),
  );
  browser = await openFirst(browsers, url, profile);
  if (browser === null) {
    const folders = { chrome: fromRoot('dist', 'chrome'), firefox: fromRoot('dist', 'firefox') };
    say(`\n${loadByHand(folders, url)}\nThe page stays served until you press Ctrl+C.`);
  } else {
    say('Close the browser or press Ctrl+C to end.');
    browser.once('exit', stop);
  }
}

async function openFirst(
  browsers: readonly InstalledBrowser[],
  url: string,
  profile: string,
): Promise<ChildProcess | null> {
  if (browsers.length === 0) say('No Chrome, Chromium or Firefox was found on this machine.');
  const headless = !hasDisplay();
  if (headless && browsers.length > 0) {
    say(
      'This machine has no display (neither DISPLAY nor WAYLAND_DISPLAY is set): the browser runs without a window.',
    );
  }
  for (const { name, family, path } of browsers) {
    try {
      const extension = fromRoot('dist', family === 'firefox' ? 'firefox' : 'chrome');
      const options = { path, extension, url, profile, headless };
      const opened = await (family === 'firefox' ? openFirefox(options) : openChromium(options));
      say(`${name} (${path}) is open on it, with the extension loaded, in a temporary profile.`);
      return opened;
    } catch (error) {
      say(`${name} (${path}) could not be opened: ${(error as Error).message}`);
    }
  }
  return null;
}

/** False on a Linux machine without a screen. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
