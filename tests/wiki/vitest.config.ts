// Tests against the wiki that tests/wiki/main.ts has started.
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['tests/wiki/**/*.test.ts'], testTimeout: 60_000 },
});
