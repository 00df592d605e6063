// The gallery against pictures that are kept: each card, popup state and page, light and dark, narrow, in the longer
// language and from right to left, in both browsers. Where a change of looks is meant, look at `npm run gallery`, then
// `npm run keep-pictures` and commit what it wrote.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../src/build/paths';
import { comparedStyle, comparedViews, prepareComparison } from '../gallery/compared-views';
import { bundle, galleryPage } from '../gallery/open-gallery';
import { blockPx, coarseFromPng, coarsen, coarseToPng, differingBlocks } from './harness/coarse-picture';
import { inBrowsers } from './harness/in-browsers';

/** Blocks of a cell that may differ: what another build of the same browser draws otherwise. */
const allowedBlocks = 6;
const isKeeping = process.env.KEEP_PICTURES !== undefined;
// Read by both browsers when they start, which is after this line.
process.env.FONTCONFIG_FILE = fromRoot('tests', 'gallery', 'fonts.conf');
const { resolve } = createRequire(import.meta.url);

interface Cell {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fits: boolean;
}

inBrowsers('pictures', stage => {
  beforeAll(() => {
    for (const weight of [400, 600]) {
      const body = readFileSync(
        resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`),
      );
      stage.site.serve(`/${weight}.woff2`, { body, type: 'font/woff2' });
    }
  });

  it.each(comparedViews.map(view => [view.name, view] as const))(
    '%s is as it was kept',
    async (name, view) => {
      const html = galleryPage(await bundle(view.entry)).replace(
        '</head>',
        `${comparedStyle(view, weight => `/${weight}.woff2`)}</head>`,
      );
      await stage.browser.viewport(view.window, 900);
      await stage.browser.open(`${stage.site.serve(`/${name}`, html)}?${view.parameters}`);
      const cells = await stage.browser.evaluate<Cell[]>(prepareComparison);
      expect(cells.filter(({ fits }) => !fits).map(cell => cell.name)).toEqual([]);

      const shot = await stage.browser.screenshot({ whole: true });
      const seen = coarsen(shot);
      const path = fromRoot('tests', 'gallery', 'kept', `${stage.browser.name}-${name}.png`);
      if (isKeeping) writeFileSync(path, coarseToPng(seen));
      if (!existsSync(path)) throw new Error(`No picture is kept at ${path}: run "npm run keep-pictures".`);
      const kept = coarseFromPng(readFileSync(path));
      const blocks = (px: number) => Math.floor(px / blockPx);
      const changed = cells
        .map(({ name: sample, x, y, width, height }) => {
          const part = { x: blocks(x), y: blocks(y), width: blocks(width), height: blocks(height) };
          return { sample, blocks: differingBlocks(kept, seen, part) };
        })
        .filter(cell => cell.blocks > allowedBlocks);
      if (changed.length > 0) {
        const folder = fromRoot('.cache', 'pictures');
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, `${stage.browser.name}-${name}.png`), shot);
      }
      expect(changed).toEqual([]);
      expect(cells.length).toBeGreaterThan(1);
    },
  );
});
