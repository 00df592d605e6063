// The extension as `npm run build` makes it, for tests of the whole: engine, facts, popup and all.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './driver';

const root = new URL('../../../', import.meta.url).pathname;

/** The folder of the built extension for a browser; an error that says what to run where there is none. */
export async function builtExtension(name: BrowserName): Promise<string> {
  const folder = join(root, 'dist', name === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is not there: run "npm run build".`);
  return folder;
}
