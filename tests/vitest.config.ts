// Unit tests run in Node; a test that needs a document says so with `@vitest-environment jsdom`.
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/wiki/**', 'node_modules/**'],
    // Speed is the bench's to measure: a busy machine must not fail a test of what is right.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
