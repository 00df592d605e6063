// The bundled outlines: what is committed is what the compiler makes, and what is decoded is the world.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileWorldOutline, type Topology } from '../../src/build/world-outline';
import { decodeOutline, worldOutline } from '../../src/cards/decode-outline';
import { chooseWindow, pathOf, toPixels } from '../../src/cards/map-window';
import committed from '../../src/cards/world-outline.json';

const size = { width: 308, height: 132 };
const outlineOf = (code: string) => worldOutline().find(country => country.code === code) ?? null;

const boundsOf = (code: string) => {
  const points = outlineOf(code)!.rings.flat();
  const x = points.filter((_, index) => index % 2 === 0);
  const y = points.filter((_, index) => index % 2 === 1);
  return { west: Math.min(...x), east: Math.max(...x), south: Math.min(...y), north: Math.max(...y) };
};

test('the committed outlines are what the compiler makes of world-atlas', () => {
  const source = new URL('../../node_modules/world-atlas/countries-110m.json', import.meta.url);
  expect(compileWorldOutline(JSON.parse(readFileSync(source, 'utf8')) as Topology)).toEqual(committed);
});

test('numbers of any size and sign are read back as they were written', () => {
  // Steps that give every digit, the one in place of the backslash included; none lies on a line with its neighbours.
  const steps = Array.from({ length: 80 }, (_, index): [number, number] => [
    index % 2 === 0 ? index * 7 : -index * 6,
    index % 3 === 0 ? -index * 5 : index * 9,
  ]);
  const topology: Topology = {
    transform: { scale: [0.1, 0.1], translate: [0, 0] },
    arcs: [[[0, 0], ...steps]],
    objects: {
      countries: {
        geometries: [{ type: 'Polygon', id: '004', properties: { name: 'Afghanistan' }, arcs: [[0]] }],
      },
    },
  };
  const compiled = compileWorldOutline(topology);
  expect(compiled.arcs).not.toMatch(/[\s"\\]/);
  const [country] = decodeOutline(compiled);
  expect(country?.code).toBe('AF');
  let [x, y] = [0, 0];
  const corners = steps.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return `${x / 10} ${y / 10}`;
  });
  const read = country!.rings[0]!;
  const points = read.flatMap((value, index) => (index % 2 === 0 ? [`${value} ${read[index + 1]}`] : []));
  expect(points.length).toBeGreaterThan(60);
  expect(points.at(-1)).toBe(corners.at(-1));
  for (const point of points.slice(1)) expect(corners).toContain(point);
});

test.each([
  ['IQ', 38.8, 48.6, 29.1, 37.4],
  ['CH', 6, 10.5, 45.8, 47.9],
  ['NZ', 166.5, 178.6, -46.7, -34.4],
])('%s lies where it lies', (code, west, east, south, north) => {
  const bounds = boundsOf(code);
  for (const [side, degrees] of Object.entries({ west, east, south, north })) {
    expect(Math.abs(bounds[side as keyof typeof bounds] - degrees), side).toBeLessThan(0.6);
  }
});

test('no ring jumps from one edge of the world to the other', () => {
  for (const { code, rings } of worldOutline()) {
    for (const ring of rings) {
      for (let index = 2; index < ring.length; index += 2) {
        expect(Math.abs(ring[index]! - ring[index - 2]!), code).toBeLessThan(180);
      }
    }
  }
});

test('a country is fitted into its window', () => {
  const window = chooseWindow({ latitude: 33, longitude: 44, outline: outlineOf('IQ'), ...size });
  const numbers = pathOf(outlineOf('IQ')!.rings, window)
    .match(/-?\d+\.\d/g)!
    .map(Number);
  const x = numbers.filter((_, index) => index % 2 === 0);
  const y = numbers.filter((_, index) => index % 2 === 1);
  expect(Math.min(...x)).toBeGreaterThan(0);
  expect(Math.max(...x)).toBeLessThan(size.width);
  expect(Math.min(...y)).toBeGreaterThan(0);
  expect(Math.max(...y)).toBeLessThan(size.height);
});

test.each([
  [35.5, 35.8],
  [-18, 178],
  [-17, -179.5],
  [89, 0],
])(
  'the dot of %d, %d is in the middle and land is drawn around it across the date line',
  (latitude, longitude) => {
    const window = chooseWindow({ latitude, longitude, outline: null, ...size });
    expect(toPixels(window, latitude, longitude)).toEqual([size.width / 2, size.height / 2]);
    const [x] = toPixels(window, latitude, longitude > 0 ? longitude + 2 - 360 : longitude + 2);
    expect(x).toBeGreaterThan(size.width / 2);
    expect(x).toBeLessThan(size.width);
  },
);

test('nothing is drawn of land that lies outside the window', () => {
  const window = chooseWindow({ latitude: 48, longitude: 2, outline: null, ...size });
  expect(pathOf(outlineOf('NZ')!.rings, window)).toBe('');
  expect(pathOf(outlineOf('FR')!.rings, window)).not.toBe('');
});
