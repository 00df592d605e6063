// Where the build reads and writes, as absolute paths: every command works from any directory.
// dist/ holds what is shipped, .cache/ what only saves time and may be deleted at any moment.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The absolute path of something named from the top folder: `fromRoot('src', 'popup')`. */
export function fromRoot(...parts: readonly string[]): string {
  return join(projectRoot, ...parts);
}

/** The browsers a build is made for: the names of the folders in dist/. */
export const browserTargets = ['chrome', 'firefox'] as const;

export type BrowserTarget = (typeof browserTargets)[number];
