// Compiles the outlines of the world's countries into the small JSON that the locator map of a place
// card is drawn from. Every border is kept once (a TopoJSON arc), thinned to what a card can show and
// written as text, because the file travels in every content script: 12 KB gzipped instead of 40.
// Run `npx tsx src/build/world-outline.ts` after a new world-atlas: it rewrites src/cards/world-outline.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import countries from 'i18n-iso-countries';

type Point = readonly [number, number];

/** The part of a world-atlas topology that is read; `arcs` are quantised deltas. */
export interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
}

interface Geometry {
  readonly type: string;
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

/** What src/cards/decode-outline.ts reads back; the two files are one format. */
export interface WorldOutline {
  /** Arcs between blanks; each is x, y, dx, dy, … in tenths of a degree, as `writeNumber` writes them. */
  readonly arcs: string;
  /** By ISO 3166-1 alpha-2 (lower-case name where there is no code): rings between `|`, arc numbers between blanks, `-n` is arc n - 1 reversed. */
  readonly countries: Readonly<Record<string, string>>;
}

const unitsPerDegree = 10;
const toleranceUnits = 1.5;
const leftOut = new Set(['AQ']);

/** Compiles the `countries` object of a world-atlas topology; throws where two countries get one key. */
export function compileWorldOutline(topology: Topology): WorldOutline {
  const byCode: Record<string, string> = {};
  for (const geometry of topology.objects.countries.geometries) {
    const code = codeOf(geometry);
    if (code in byCode) throw new Error(`two countries are keyed ${code}`);
    if (!leftOut.has(code)) byCode[code] = ringsOf(geometry).map(writeRing).join('|');
  }
  const arcs = topology.arcs.map(arc => writeArc(thin(absolutePoints(arc, topology.transform))));
  return { arcs: arcs.join(' '), countries: byCode };
}

function absolutePoints(arc: readonly Point[], { scale, translate }: Topology['transform']): Point[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [
      Math.round((x * scale[0] + translate[0]) * unitsPerDegree),
      Math.round((y * scale[1] + translate[1]) * unitsPerDegree),
    ];
  });
}

// Douglas and Peucker: a point goes where leaving it out moves the line by less than the tolerance.
function thin(points: readonly Point[]): readonly Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return points;
  const distances = points.map(point => distanceToLine(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances.slice(1, -1)), 1);
  if (distances[farthest]! <= toleranceUnits) return [first, last];
  return [...thin(points.slice(0, farthest + 1)).slice(0, -1), ...thin(points.slice(farthest))];
}

function distanceToLine([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length === 0) return Math.hypot(x - x0, y - y0);
  return Math.abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length;
}

function writeArc(points: readonly Point[]): string {
  let lastX = 0;
  let lastY = 0;
  let text = '';
  for (const [x, y] of points) {
    text += writeNumber(x - lastX) + writeNumber(y - lastY);
    lastX = x;
    lastY = y;
  }
  return text;
}

// Zigzag, then base 40, lowest digit first: digits that go on are 'P' and up, the last one is '#' and up.
// None of these is a blank, a quotation mark or a backslash.
function writeNumber(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (rest >= 40) {
    text += digit(80, rest % 40);
    rest = Math.floor(rest / 40);
  }
  return text + digit(35, rest);
}

function digit(base: number, value: number): string {
  const code = base + value;
  return String.fromCharCode(code === 92 ? 120 : code);
}

function codeOf(geometry: Geometry): string {
  if (geometry.properties.name === 'Kosovo') return 'XK';
  const code = geometry.id === undefined ? undefined : countries.numericToAlpha2(geometry.id);
  return code ?? geometry.properties.name.toLowerCase();
}

function ringsOf(geometry: Geometry): readonly (readonly number[])[] {
  if (geometry.type === 'Polygon') return geometry.arcs as readonly (readonly number[])[];
  return (geometry.arcs as readonly (readonly (readonly number[])[])[]).flat();
}

// TopoJSON writes the reverse of arc n as ~n, which is -n - 1.
function writeRing(ring: readonly number[]): string {
  return ring.join(' ');
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const source = new URL('../../node_modules/world-atlas/countries-110m.json', import.meta.url);
  const outline = compileWorldOutline(JSON.parse(readFileSync(source, 'utf8')) as Topology);
  writeFileSync(
    new URL('../cards/world-outline.json', import.meta.url),
    `${JSON.stringify(outline, null, 2)}\n`,
  );
}
