// What Mozilla's reviewers run on a package first, run on ours: no error, and the one warning that Firefox does not
// use the service worker it is told of beside its scripts.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromRoot } from '../../src/build/paths';

interface Report {
  readonly errors: readonly { readonly code: string }[];
  readonly warnings: readonly { readonly code: string }[];
}

it('the built extension passes web-ext lint', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      fromRoot('node_modules', 'web-ext', 'bin', 'web-ext.js'),
      'lint',
      '--source-dir',
      fromRoot('dist', 'firefox'),
      '--output',
      'json',
      '--no-config-discovery',
    ],
    { encoding: 'utf8', maxBuffer: 64e6 },
  );
  const { errors, warnings } = JSON.parse(stdout) as Report;
  expect(errors.map(({ code }) => code)).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(['BACKGROUND_SERVICE_WORKER_IGNORED']);
}, 90_000);

it('the built extension is offered to Firefox for Android too, from the version that paints its marks', () => {
  const manifest = JSON.parse(readFileSync(fromRoot('dist', 'firefox', 'manifest.json'), 'utf8'));
  const { gecko, gecko_android } = manifest.browser_specific_settings;
  expect(gecko_android).toEqual({ strict_min_version: gecko.strict_min_version });
});
