// axe over the gallery, where shadow roots are open: a card of each type, popup, settings and welcome page in every
// state, light and dark, in both browsers. Rules that judge a whole document are left out: a gallery holds many.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { bundle, galleryPage } from '../gallery/open-gallery';
import { inBrowsers } from './harness/in-browsers';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const runAxe = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'landmark-unique': { enabled: false },
    'landmark-no-duplicate-main': { enabled: false },
    'landmark-main-is-top-level': { enabled: false },
    'landmark-no-duplicate-banner': { enabled: false },
    'landmark-banner-is-top-level': { enabled: false },
    'landmark-no-duplicate-contentinfo': { enabled: false },
    'landmark-contentinfo-is-top-level': { enabled: false },
    'landmark-complementary-is-top-level': { enabled: false },
    'page-has-heading-one': { enabled: false },
    'heading-order': { enabled: false },
    region: { enabled: false },
  },
}).then(({ passes, violations }) => ({
  passes: passes.length,
  contrasts: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
  violations: violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ' at ' + target.flat().join(' ') + ': ' + failureSummary)),
}))`;

/** axe asks the browser what lies under every word; Firefox takes its time to answer. */
const slowMs = 60_000;

interface Findings {
  readonly passes: number;
  readonly contrasts: number;
  readonly violations: readonly string[];
}

inBrowsers('accessibility', stage => {
  it.each([
    ['cards', 'theme=light&sample=each&height=free&open=all', './gallery.tsx'],
    ['cards', 'theme=dark&sample=each&height=free', './gallery.tsx'],
    ['popup', 'theme=light', './popup-gallery.tsx'],
    ['popup', 'theme=dark', './popup-gallery.tsx'],
    ['pages', 'theme=light', './pages-gallery.tsx'],
    ['pages', 'theme=dark', './pages-gallery.tsx'],
  ])(
    'finds nothing wrong with the %s (%s)',
    async (_, parameters, entry) => {
      const html = galleryPage(`${axe}\n${await bundle(entry)}`);
      await stage.browser.open(`${stage.site.serve('/gallery', html)}?${parameters}`);
      const { passes, contrasts, violations } = await stage.browser.evaluate<Findings>(runAxe);
      expect(violations).toEqual([]);
      // axe answers an empty list for what it cannot see, a closed shadow root above all.
      expect(passes).toBeGreaterThan(10);
      expect(contrasts).toBeGreaterThan(50);
    },
    slowMs,
  );
});
