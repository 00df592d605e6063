// The extension's icons in all sizes, drawn from the one picture in src/icons/icon.svg.
import { readFile } from 'node:fs/promises';
import { fromRoot } from './paths';
import { encodePng, rasterise } from './raster';
import { readSvg } from './svg-shapes';

/** Pixels a side: 16 and 32 for the toolbar, 48 and 128 for the lists and the stores. */
const iconSizes = [16, 32, 48, 96, 128] as const;

/** Path in the package and PNG bytes of each icon; throws where the picture uses what is not understood. */
export async function drawIcons(): Promise<[string, Uint8Array][]> {
  const drawing = readSvg(await readFile(fromRoot('src', 'icons', 'icon.svg'), 'utf8'));
  return iconSizes.map(size => [`icons/${size}.png`, encodePng(rasterise(drawing, size), size)]);
}
