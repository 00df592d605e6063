// Runs the tests that need real browsers, Chromium and Firefox both. A browser that is missing is installed where
// the system's own packages offer it (Debian, as root) and is otherwise an error that names it: a suite that
// passes without having run in both says nothing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowsers, type InstalledBrowser } from './find-browsers';
import { fromRoot } from './paths';

/** Chrome itself will not do: since version 137 it takes no extension from whoever drives it. */
const needed = [
  { name: 'Chromium', variable: 'CHROMIUM', debianPackage: 'chromium' },
  { name: 'Firefox', variable: 'FIREFOX', debianPackage: 'firefox-esr' },
] as const;

/** Runs the browser tests with `args` handed on to vitest; throws where a browser is missing or a test fails. */
export async function browserTests(args: readonly string[]): Promise<void> {
  const missing = needed.filter(
    ({ name, variable }) => process.env[variable] === undefined && pathOf(name, findBrowsers()) === undefined,
  );
  if (missing.length > 0) install(missing);
  const found = findBrowsers();
  const paths = needed.map(({ name, variable }) => {
    const path = process.env[variable] ?? pathOf(name, found);
    if (path === undefined) throw new Error(`${name} is still missing after its package was installed.`);
    return [variable, path] as const;
  });
  const { status } = spawnSync(
    process.execPath,
    [
      fromRoot('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--config',
      'tests/browser/vitest.config.ts',
      ...args,
    ],
    { cwd: fromRoot(), stdio: 'inherit', env: { ...process.env, ...Object.fromEntries(paths) } },
  );
  if (status !== 0) throw new Error('The browser tests failed.');
}

function pathOf(name: string, browsers: readonly InstalledBrowser[]): string | undefined {
  return browsers.find(browser => browser.name === name)?.path;
}

function install(missing: readonly (typeof needed)[number][]): void {
  const names = missing.map(({ name }) => name).join(' and ');
  const packages = missing.map(({ debianPackage }) => debianPackage);
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    throw new Error(
      `The browser tests need ${names}. Install ${missing.length > 1 ? 'them' : 'it'} (on Debian: apt-get install ${packages.join(' ')}) or name the programs by CHROMIUM and FIREFOX.`,
    );
  }
  console.warn(`${names} missing: installing ${packages.join(' ')}`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync('apt-get', args, { stdio: 'inherit', env });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed: the browser tests need ${names}.`);
  }
}
