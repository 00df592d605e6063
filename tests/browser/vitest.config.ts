// Browser tests: real Chromium and real Firefox, one file a subject, two files at a time so that no browser is
// starved of time.
import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  root,
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/harness/build-once.ts',
    maxWorkers: 2,
    testTimeout: 60_000,
    // A pointer in a real browser on a busy machine may come late once; the report names each test that was run again.
    retry: 1,
    hookTimeout: 90_000,
  },
});
