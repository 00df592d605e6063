// npm start: which browsers it finds, what it says by hand, what it serves.
import { expect, test } from 'vitest';
import { findBrowsers } from '../../src/build/find-browsers';
import { loadByHand } from '../../src/build/start/by-hand';
import { servePage } from '../../src/build/start/serve-page';

const machine = (platform: NodeJS.Platform, env: Record<string, string>, ...paths: string[]) => ({
  platform,
  env,
  exists: (path: string) => paths.includes(path),
});

test('browsers are found where each system puts them, Chrome first', () => {
  const linux = machine(
    'linux',
    { PATH: '/usr/local/bin:/usr/bin' },
    '/usr/bin/firefox-esr',
    '/usr/bin/google-chrome',
  );
  expect(findBrowsers(linux)).toEqual([
    { name: 'Google Chrome', family: 'chromium', path: '/usr/bin/google-chrome' },
    { name: 'Firefox', family: 'firefox', path: '/usr/bin/firefox-esr' },
  ]);
  const mac = machine('darwin', {}, '/Applications/Firefox.app/Contents/MacOS/firefox');
  expect(findBrowsers(mac).map(({ name }) => name)).toEqual(['Firefox']);
  const windows = machine(
    'win32',
    { PROGRAMFILES: 'C:\\Program Files' },
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );
  expect(findBrowsers(windows).map(({ name }) => name)).toEqual(['Google Chrome']);
  expect(findBrowsers(machine('linux', {}))).toEqual([]);
});

test('the steps by hand name both folders and the page', () => {
  const steps = loadByHand({ chrome: '/x/dist/chrome', firefox: '/x/dist/firefox' }, 'http://127.0.0.1:1/a');
  for (const part of [
    'chrome://extensions',
    '/x/dist/chrome',
    '/x/dist/firefox/manifest.json',
    'http://127.0.0.1:1/a',
  ]) {
    expect(steps).toContain(part);
  }
});

test('the page is served on loopback only, and a port in use is no failure', async () => {
  const first = await servePage('<p>one</p>', 0);
  const port = Number(new URL(first.url).port);
  const second = await servePage('<p>two</p>', port);
  expect(new URL(first.url).hostname).toBe('127.0.0.1');
  expect(second.url).not.toBe(first.url);
  expect(await (await fetch(`${first.url}any/path`)).text()).toBe('<p>one</p>');
  expect((await fetch(second.url, { method: 'POST' })).status).toBe(405);
  for (const { server } of [first, second]) server.close();
});
