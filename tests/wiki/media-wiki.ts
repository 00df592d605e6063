// A real MediaWiki on loopback, from Debian's packages: PHP is installed where it may be, MediaWiki is unpacked rather
// than installed (its package wants a web server), the pages are imported, and PHP's own server answers.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../src/build/paths';
import { freePort } from '../free-port';
import { samplePicture } from '../gallery/sample-look-ups';
import { pages } from './pages';

const folder = fromRoot('.cache', 'wiki');
const root = join(folder, 'root', 'usr', 'share', 'mediawiki');
const siteFiles = fromRoot('tests', 'wiki', 'site');
const phpPackages = [
  'php-cli',
  'php-sqlite3',
  'php-mbstring',
  'php-xml',
  'php-intl',
  'php-gd',
  'php-apcu',
  'php-curl',
];
const phpModules = ['pdo_sqlite', 'mbstring', 'xml', 'intl', 'gd', 'curl'];
const startMs = 30_000;

/** A wiki that answers; `origin` is what stands for https://en.wikipedia.org. */
export interface MediaWiki {
  readonly origin: string;
  close(): Promise<void>;
}

/** Installs, fills and starts the wiki; throws an error that says what is not to be had. */
export async function startMediaWiki(say: (line: string) => void): Promise<MediaWiki> {
  installPhp(say);
  if (!existsSync(join(root, 'api.php'))) unpack(say);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  makeSite(origin);
  say('The pages are in.');
  const server = spawn(
    'php',
    ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, join(siteFiles, 'router.php')],
    {
      stdio: 'ignore',
      env: { ...process.env, MEDIAWIKI: root },
    },
  );
  await untilReady(origin, server);
  return {
    origin,
    close: () =>
      new Promise(resolve => {
        server.once('exit', () => resolve());
        server.kill();
      }),
  };
}

function installPhp(say: (line: string) => void): void {
  if (hasPhp()) return;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    throw new Error(
      `The wiki needs PHP with ${phpModules.join(', ')}. On Debian: apt-get install ${phpPackages.join(' ')}`,
    );
  }
  say(`Installing ${phpPackages.join(' ')}.`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...phpPackages);
  if (!hasPhp()) throw new Error('PHP is still missing after its packages were installed.');
}

function hasPhp(): boolean {
  try {
    const modules = execFileSync('php', ['-m'], { encoding: 'utf8' }).toLowerCase().split('\n');
    return phpModules.every(module => modules.includes(module));
  } catch {
    return false;
  }
}

function unpack(say: (line: string) => void): void {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error('MediaWiki comes from Debian’s packages, and there is no apt-get on this machine.');
  }
  say('Unpacking MediaWiki.');
  const packages = join(folder, 'packages');
  mkdirSync(packages, { recursive: true });
  mkdirSync(join(folder, 'root'), { recursive: true });
  for (const name of ['mediawiki', 'mediawiki-classes']) {
    apt('-o', 'APT::Sandbox::User=root', 'download', name);
  }
  execFileSync('sh', ['-c', `for file in *.deb; do dpkg-deb -x "$file" ../root; done`], { cwd: packages });
  rmSync(packages, { recursive: true });
  for (const name of ['extensions', 'images', 'config', 'LocalSettings.php']) {
    rmSync(join(root, name), { recursive: true, force: true });
  }
  symlinkSync('extensions-core', join(root, 'extensions'));
}

/** A new site with the pages, in a second or ten. */
function makeSite(origin: string): void {
  const base = join(folder, 'site');
  for (const path of [base, join(root, 'LocalSettings.php'), join(root, 'images')]) {
    rmSync(path, { recursive: true, force: true });
  }
  const pictures = join(base, 'pictures');
  for (const path of [join(base, 'database'), pictures, join(root, 'images')]) {
    mkdirSync(path, { recursive: true });
  }
  const extension = join(root, 'extensions-core', 'PageFacts');
  mkdirSync(extension, { recursive: true });
  for (const name of ['extension.json', 'PageFacts.php', 'PageFacts.magic.php']) {
    copyFileSync(join(siteFiles, name), join(extension, name));
  }
  const database = ['--dbtype', 'sqlite', '--dbname', 'wiki', '--dbpath', join(base, 'database')];
  const paths = [
    '--server',
    origin,
    '--scriptpath',
    '/w',
    '--lang',
    'en',
    '--pass',
    `loopback-${process.pid}-only`,
  ];
  const extensions = ['--extensions', 'TextExtracts,PageImages,ParserFunctions,Cite'];
  php('install', ...database, ...paths, ...extensions, 'Test Wiki', 'Admin');
  const settings = join(root, 'LocalSettings.php');
  const more = readFileSync(join(siteFiles, 'settings.php'), 'utf8').replace('<?php', '');
  writeFileSync(settings, readFileSync(settings, 'utf8') + more);
  writeFileSync(join(pictures, 'Ada Harbour.png'), Buffer.from(samplePicture, 'base64'));
  php('importImages', '--user', 'Admin', pictures, 'png');
  writeFileSync(join(base, 'pages.xml'), exportOf(pages));
  php('importDump', join(base, 'pages.xml'));
  php('refreshLinks');
  php('runJobs');
}

/** MediaWiki's export format, version 0.11. */
function exportOf(texts: Readonly<Record<string, string>>): string {
  const escapeXml = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const entries = Object.entries(texts).map(
    (
      [title, text],
      index,
    ) => `<page><title>${escapeXml(title)}</title><ns>${title.startsWith('Template:') ? 10 : 0}</ns>
      <id>${index + 1}</id><revision><id>${index + 1}</id><timestamp>2026-01-01T00:00:00Z</timestamp>
      <contributor><username>Tests</username></contributor><model>wikitext</model><format>text/x-wiki</format>
      <text xml:space="preserve">${escapeXml(text)}</text></revision></page>`,
  );
  return `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">${entries.join('')}</mediawiki>`;
}

function php(script: string, ...args: readonly string[]): void {
  const command = ['-d', 'memory_limit=512M', join(root, 'maintenance', `${script}.php`), ...args];
  execFileSync('php', command, { stdio: ['ignore', 'pipe', 'pipe'] });
}

function apt(...args: readonly string[]): void {
  const cwd = join(folder, 'packages');
  mkdirSync(cwd, { recursive: true });
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['-qq', ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`apt-get ${args.join(' ')} failed: ${String((error as { stderr?: unknown }).stderr)}`);
  }
}

async function untilReady(origin: string, server: ChildProcess): Promise<void> {
  const untilMs = performance.now() + startMs;
  while (performance.now() < untilMs && server.exitCode === null) {
    const answer = await fetch(`${origin}/w/api.php?action=query&meta=siteinfo&format=json`).catch(
      () => null,
    );
    if (answer?.ok && (await answer.text()).includes('"sitename":"Test Wiki"')) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error('The wiki was started and does not answer.');
}
