// The icon from its drawing to a PNG that every program can read.
import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { drawIcons } from '../../src/build/icons';
import { encodePng, rasterise } from '../../src/build/raster';
import { readSvg } from '../../src/build/svg-shapes';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inside}</svg>`;
const draw = (inside: string, size = 8) => {
  const pixels = rasterise(readSvg(svg(inside)), size);
  return (x: number, y: number) => [...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4)];
};

test('a rectangle covers its pixels and no others', () => {
  const at = draw('<rect x="2" y="3" width="4" height="2" fill="#ff8000"/>');
  expect(at(2, 3)).toEqual([255, 128, 0, 255]);
  expect(at(5, 4)).toEqual([255, 128, 0, 255]);
  expect(at(1, 3)).toEqual([0, 0, 0, 0]);
  expect(at(6, 3)).toEqual([0, 0, 0, 0]);
  expect(at(2, 5)).toEqual([0, 0, 0, 0]);
});

test('half a pixel is half covered, and what is painted later lies above', () => {
  const at = draw(
    '<rect x="0" y="0" width="8" height="8" fill="#000000"/><rect x="0" y="0" width="0.5" height="8" fill="#ffffff"/>',
  );
  expect(at(0, 0)).toEqual([128, 128, 128, 255]);
  expect(at(1, 0)).toEqual([0, 0, 0, 255]);
});

test('paths, relative ones too, with a hole by the even-odd rule', () => {
  const at = draw('<path fill-rule="evenodd" d="M0 0H8V8H0Z m2 2h4v4h-4z" fill="#102030"/>');
  expect(at(0, 0)).toEqual([16, 32, 48, 255]);
  expect(at(3, 3)).toEqual([0, 0, 0, 0]);
});

test('what is not understood is refused, not drawn wrong', () => {
  for (const odd of [
    '<ellipse rx="2" ry="1"/>',
    '<rect width="1" height="1" transform="scale(2)"/>',
    '<path d="M0 0A1 1 0 0 1 2 2"/>',
    '<circle r="1" fill="red"/>',
  ]) {
    expect(() => readSvg(svg(odd))).toThrow('icon:');
  }
});

test('the PNG says its size and holds the pixels', () => {
  const pixels = Uint8Array.from({ length: 16 }, (_, index) => index * 10);
  const png = encodePng(pixels, 2);
  const view = new DataView(png.buffer);
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([2, 2]);
  const length = view.getUint32(33);
  const lines = unzlibSync(png.subarray(41, 41 + length));
  expect([...lines]).toEqual([0, ...pixels.subarray(0, 8), 0, ...pixels.subarray(8)]);
  expect(view.getUint32(33 + 8 + length + 4 + 8)).toBe(0xae426082);
});

test('the icon is drawn in all sizes, the same each time', async () => {
  const first = await drawIcons();
  expect(first.map(([path]) => path)).toEqual([16, 32, 48, 96, 128].map(size => `icons/${size}.png`));
  expect(await drawIcons()).toEqual(first);
});
