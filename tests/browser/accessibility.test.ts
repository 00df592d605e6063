// What the pages and cards are to a reader who hears them or sees them otherwise: axe over the gallery, where shadow
// roots are open, and over the built pages; the browser's own accessibility tree over the built cards, whose roots are
// closed; forced colours, calm motion, and a page zoomed to twice its size.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { newsPage as articlePage } from '../../src/build/articles/news-page';
import { readReferenceArticle } from '../../src/build/articles/reference-article';
import { fromRoot } from '../../src/build/paths';
import { bundle, galleryPage } from '../gallery/open-gallery';
import { builtExtension } from './harness/built-extension';
import type { EmulatedMedia } from './harness/driver';
import { eventually } from './harness/eventually';
import { inBrowsers } from './harness/in-browsers';
import { askTab, openCard, untilNoCard, untilPainted } from './harness/on-page';
import { markedNames, newsPage } from './news-pages';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules that judge a whole document; a gallery holds many. */
const documentRules = [
  'landmark-unique',
  'landmark-no-duplicate-main',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-banner-is-top-level',
  'landmark-no-duplicate-contentinfo',
  'landmark-contentinfo-is-top-level',
  'landmark-complementary-is-top-level',
  'page-has-heading-one',
  'heading-order',
  'region',
];
const runAxe = (leftOut: readonly string[] = []) => `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: ${JSON.stringify(Object.fromEntries(leftOut.map(rule => [rule, { enabled: false }])))},
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
  const openGallery = async (entry: string, parameters: string, before = '') => {
    const html = galleryPage(`${before}\n${await bundle(entry)}`);
    await stage.browser.open(`${stage.site.serve('/gallery', html)}?${parameters}`);
  };
  /** Evaluates an expression over `elements`, everything that is drawn in the gallery's open roots. */
  const inGallery = <T>(expression: string) =>
    stage.browser.evaluate<T>(`(() => {
      const roots = [...document.querySelectorAll('figure > div')].map(host => host.shadowRoot);
      const elements = roots.flatMap(root => [...root.querySelectorAll('.ng, .ng *')]);
      return ${expression};
    })()`);

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
      await openGallery(entry, parameters, axe);
      const { passes, contrasts, violations } = await stage.browser.evaluate<Findings>(runAxe(documentRules));
      expect(violations).toEqual([]);
      // axe answers an empty list for what it cannot see, a closed shadow root above all.
      expect(passes).toBeGreaterThan(10);
      expect(contrasts).toBeGreaterThan(50);
    },
    slowMs,
  );

  describe('what the system asks for', () => {
    /** Waits until the open page has heard of it. Set on each page anew: Firefox forgets it with the next one. */
    const emulate = async (media: EmulatedMedia, query: string, matches: boolean) => {
      await stage.browser.media(media);
      await eventually(
        () => stage.browser.evaluate<boolean>(`matchMedia('(${query})').matches`),
        found => found === matches,
      );
    };

    it.each(['./gallery.tsx', './popup-gallery.tsx'])('calm motion: nothing moves in %s', async entry => {
      const moving = `elements.flatMap(element => ['', '::before'].map(part => getComputedStyle(element, part || null)))
        .filter(style => /[1-9]/.test(style.transitionDuration) || style.animationName !== 'none').length`;
      await openGallery(entry, '');
      await emulate({ reducedMotion: true }, 'prefers-reduced-motion: reduce', true);
      expect(await inGallery(moving)).toBe(0);
      await emulate({ reducedMotion: false }, 'prefers-reduced-motion: reduce', false);
      expect(await inGallery(moving)).toBeGreaterThan(0);
      await stage.browser.media({});
    });

    it('forced colours: what colour tells is still told', async () => {
      await openGallery('./gallery.tsx', 'sample=each&open=all');
      await emulate({ forcedColors: true }, 'forced-colors: active', true);
      const dots = (of: string) =>
        inGallery<string[]>(`[...new Set(elements.filter(element => element.matches('.checklist > ${of}'))
          .map(element => getComputedStyle(element, '::before').backgroundColor))]`);
      const [told, unsaid] = [await dots('.told'), await dots('.unsaid')];
      expect(told).toHaveLength(1);
      expect(unsaid).toHaveLength(1);
      expect(told).not.toEqual(unsaid);
      await stage.browser.media({});
      await openGallery('./popup-gallery.tsx', '');
      await emulate({ forcedColors: true }, 'forced-colors: active', true);
      const tabs = await inGallery<string[]>(`elements.filter(element => element.matches('.tab'))
        .slice(0, 2).map(element => getComputedStyle(element).borderTopColor)`);
      expect(tabs[0]).not.toBe(tabs[1]);
      const bare = await inGallery(`elements.filter(element => element.matches('.segment, .switch-track'))
        .filter(element => getComputedStyle(element).borderTopStyle === 'none').length`);
      expect(bare).toBe(0);
      await stage.browser.media({});
    });

    it('a page at twice its size: the card stays in the window', async () => {
      const zoom = (factor: number) =>
        stage.browser.inBackground(
          `browser.tabs.query({ active: true }).then(([tab]) => browser.tabs.setZoom(tab.id, ${factor}))`,
        );
      await stage.browser.open(stage.site.serve('/zoomed', newsPage()));
      await untilPainted(stage.browser, markedNames);
      await zoom(2);
      await eventually(
        () => stage.browser.evaluate<number>('innerWidth'),
        width => width === 500,
      );
      await askTab(stage.browser, 'command', { name: 'open' });
      const isInside = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
        x >= 0 && y >= 0 && x + width <= 500 && y + height <= 360;
      await eventually(
        () => stage.browser.card(),
        card => card !== null && isInside(card.box),
      );
      await stage.browser.press('Escape');
      await untilNoCard(stage.browser);
      await zoom(1);
    });
  });
});

inBrowsers(
  'accessibility of what is built',
  stage => {
    const article = readReferenceArticle(fromRoot('seeds', 'articles'), 'russia-syria-2015');
    const openArticle = async () => {
      await stage.browser.open(stage.site.serve('/story', articlePage(article)));
      await eventually(
        () => stage.browser.highlights(),
        found => 'newsgloss-source' in found,
      );
    };

    it('tells a screen reader the name of each card', async () => {
      await openArticle();
      for (const [text, label] of [
        ['Sergei Shoygu', 'Person: Sergei Shoigu'],
        ['Latakia', 'Place: Latakia Governorate'],
        ['Islamic State', 'Organisation: Islamic State'],
        ['Vlahos', 'Person: Michael Vlahos'],
        ['One US official', 'Source: One US official'],
      ] as const) {
        await openCard(stage.browser, text);
        const tree = await eventually(
          () => stage.browser.accessible(),
          lines => lines.includes(`region: ${label}`),
        );
        expect(tree.some(line => /^(?:push)?button: Close$/.test(line))).toBe(true);
        expect(tree.some(line => line.startsWith('heading: '))).toBe(true);
        await stage.browser.press('Escape');
        await untilNoCard(stage.browser);
      }
      // With the card the region goes too.
      await eventually(
        () => stage.browser.accessible(),
        lines => !lines.some(line => line.startsWith('region: ')),
      );
    });

    it(
      'finds nothing wrong with the popup, the settings and the first page',
      async () => {
        const tab = await stage.browser.inBackground<number>(
          `browser.tabs.create({ url: ${JSON.stringify(stage.site.serve('/story', articlePage(article)))}, active: false })
            .then(made => made.id)`,
        );
        for (const [page, filled] of [
          [`popup.html?tab=${tab}`, '.name'],
          ['options.html', '.packs p'],
          ['welcome.html', 'article p, main p'],
        ] as const) {
          await stage.browser.open(stage.browser.extensionOrigin + page);
          await eventually(
            () => stage.browser.evaluate<number>(`document.querySelectorAll('${filled}').length`),
            count => count > 0,
          );
          await stage.browser.evaluate(
            `document.querySelectorAll('details').forEach(fold => { fold.open = true; })`,
          );
          await stage.browser.evaluate(`(() => { ${axe}; return null; })()`);
          const { passes, contrasts, violations } = await stage.browser.evaluate<Findings>(runAxe());
          expect(violations).toEqual([]);
          expect(passes).toBeGreaterThan(10);
          expect(contrasts).toBeGreaterThan(10);
        }
      },
      slowMs,
    );
  },
  builtExtension,
);
