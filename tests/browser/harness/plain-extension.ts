// Builds an extension for tests of the page: the project's own gate, content script, marks and words, over the
// plain background. One folder serves both browsers.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('../../../', import.meta.url).pathname;

const manifest = {
  manifest_version: 3,
  name: 'Newsgloss',
  version: '0.1.0',
  default_locale: 'en',
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: [
    {
      matches: ['http://*/*', 'https://*/*'],
      js: ['gate.js'],
      css: ['marks.css'],
      run_at: 'document_idle',
      all_frames: true,
    },
  ],
  permissions: ['storage', 'scripting', 'activeTab'],
  host_permissions: ['http://*/*', 'https://*/*'],
  browser_specific_settings: {
    gecko: {
      id: 'newsgloss@newsgloss.example',
      strict_min_version: '146.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

const scripts = {
  'gate.js': 'src/content/gate.ts',
  'content.js': 'src/content/main.ts',
  'background.js': 'tests/browser/harness/plain-background.ts',
};

const probeScript = { 'probe.js': 'tests/browser/harness/probe.ts' };

/** Where the extension stands once it is built. */
export const plainExtension = join(root, '.cache', 'plain-extension');

/** Writes the extension and answers its folder; with `probe`, another one that can be asked for timings. */
export async function buildPlainExtension({ probe = false } = {}): Promise<string> {
  const folder = probe ? join(root, '.cache', 'probe-extension') : plainExtension;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.entries({ ...scripts, ...(probe ? probeScript : {}) }).map(([to, from]) =>
      build({
        entryPoints: [join(root, from)],
        outfile: join(folder, to),
        bundle: true,
        minify: true,
        format: 'iife',
        target: ['chrome128', 'firefox146'],
        jsx: 'automatic',
        jsxImportSource: 'preact',
        logLevel: 'error',
      }),
    ),
  );
  await copyFile(join(root, 'src/marks/marks.css'), join(folder, 'marks.css'));
  const locales = join(root, 'src/locales');
  for (const locale of existsSync(locales) ? await readdir(locales) : []) {
    await mkdir(join(folder, '_locales', locale), { recursive: true });
    await copyFile(join(locales, locale, 'messages.json'), join(folder, '_locales', locale, 'messages.json'));
  }
  const [content] = manifest.content_scripts;
  const js = probe ? [...content!.js, 'probe.js'] : content!.js;
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, content_scripts: [{ ...content, js }] }),
  );
  return folder;
}
