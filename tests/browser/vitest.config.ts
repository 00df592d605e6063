// Browser tests: real Chromium and real Firefox, one file a subject, one after the other so that neither browser
// is starved of time.
import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  root,
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 20_000,
    hookTimeout: 40_000,
  },
});
