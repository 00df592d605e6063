// Reads the world outlines back from their text form (written by src/build/world-outline.ts) the first
// time a map is drawn. Coordinates are degrees, x east and y north.
import bundled from './world-outline.json';

/** A closed ring as x, y, x, y, … in degrees. */
export type Ring = readonly number[];

/** One country's rings, keyed by ISO 3166-1 alpha-2, or by its name in lower case where it has no code. */
export interface CountryOutline {
  readonly code: string;
  readonly rings: readonly Ring[];
}

const unitsPerDegree = 10;
let decoded: readonly CountryOutline[] | undefined;

/** Every country's rings; decoded once and kept. */
export function worldOutline(): readonly CountryOutline[] {
  decoded ??= decodeOutline(bundled);
  return decoded;
}

/** Reads the form that `compileWorldOutline` of build/ writes. */
export function decodeOutline(outline: {
  readonly arcs: string;
  readonly countries: Readonly<Record<string, string>>;
}): readonly CountryOutline[] {
  const arcs = outline.arcs.split(' ').map(decodeArc);
  return Object.entries(outline.countries).map(([code, rings]) => ({
    code,
    rings: rings.split('|').map(ring => joinArcs(ring.split(' ').map(Number), arcs)),
  }));
}

function decodeArc(text: string): number[] {
  const points: number[] = [];
  let x = 0;
  let y = 0;
  let value = 0;
  let weight = 1;
  let isX = true;
  for (let index = 0; index < text.length; index++) {
    const raw = text.charCodeAt(index);
    const code = raw === 120 ? 92 : raw;
    value += (code - (code >= 80 ? 80 : 35)) * weight;
    weight *= 40;
    if (code >= 80) continue;
    const delta = value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    if (isX) {
      x += delta;
    } else {
      y += delta;
      points.push(x, y);
    }
    isX = !isX;
    value = 0;
    weight = 1;
  }
  return points.map(unit => unit / unitsPerDegree);
}

function joinArcs(numbers: readonly number[], arcs: readonly (readonly number[])[]): Ring {
  const ring: number[] = [];
  for (const number of numbers) {
    const arc = number < 0 ? reversed(arcs[~number] ?? []) : (arcs[number] ?? []);
    // The first point of an arc repeats the last one of the arc before it.
    ring.push(...(ring.length === 0 ? arc : arc.slice(2)));
  }
  unwrap(ring);
  return ring;
}

// A ring that crosses the date line goes on past 180 degrees instead of jumping to the other edge.
function unwrap(ring: number[]): void {
  for (let index = 2; index < ring.length; index += 2) {
    ring[index] = ring[index]! - Math.round((ring[index]! - ring[index - 2]!) / 360) * 360;
  }
}

function reversed(arc: readonly number[]): number[] {
  const out: number[] = [];
  for (let index = arc.length - 2; index >= 0; index -= 2) out.push(arc[index]!, arc[index + 1]!);
  return out;
}
