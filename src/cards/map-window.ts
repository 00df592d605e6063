// Chooses the part of the world a locator map shows and turns degrees into pixels. The projection is
// equirectangular with the scale set right at the middle: shapes near the place look as they should, and
// the formula is two multiplications.
import type { CountryOutline, Ring } from './decode-outline';

/** A window on the world in degrees, and the pixels it is drawn on. */
export interface MapWindow {
  readonly longitude: number;
  readonly latitude: number;
  /** Pixels per degree, east and north. */
  readonly scaleX: number;
  readonly scaleY: number;
  readonly width: number;
  readonly height: number;
}

interface WindowRequest {
  readonly latitude: number;
  readonly longitude: number;
  /** Fitted with a margin where the place is a country; null for a point. */
  readonly outline: CountryOutline | null;
  readonly width: number;
  readonly height: number;
}

const pointSpanDegrees = 34;
const smallestSpanDegrees = 24;
const widestSpanDegrees = 300;
const margin = 1.5;

/** The window for a place: about 34 degrees wide around a point, or the whole of a country. */
export function chooseWindow({ latitude, longitude, outline, width, height }: WindowRequest): MapWindow {
  const main = outline ? mainRing(outline) : null;
  if (main === null) return windowAt(latitude, longitude, pointSpanDegrees, width, height);
  const box = boundsOf(main);
  const middleLatitude = (box.south + box.north) / 2;
  const stretch = Math.cos((middleLatitude * Math.PI) / 180);
  const spanForHeight = ((box.north - box.south) * width) / height / stretch;
  const span = Math.max(box.east - box.west, spanForHeight, smallestSpanDegrees / margin) * margin;
  return windowAt(
    middleLatitude,
    (box.west + box.east) / 2,
    Math.min(span, widestSpanDegrees),
    width,
    height,
  );
}

function windowAt(
  latitude: number,
  longitude: number,
  span: number,
  width: number,
  height: number,
): MapWindow {
  const scaleX = width / span;
  // Near the poles the stretch would grow without bound; no place with readers lies beyond 75 degrees.
  const middle = Math.min(75, Math.max(-75, latitude));
  return { longitude, latitude, scaleX, scaleY: scaleX / Math.cos((middle * Math.PI) / 180), width, height };
}

/** Pixels of a place in the window, with the short way round the globe taken. */
export function toPixels(window: MapWindow, latitude: number, longitude: number): readonly [number, number] {
  const x = window.width / 2 + shortWay(longitude - window.longitude) * window.scaleX;
  const y = window.height / 2 - (latitude - window.latitude) * window.scaleY;
  return [x, y];
}

/** SVG path of those rings that touch the window; empty for none. Pixels, one decimal. */
export function pathOf(rings: readonly Ring[], window: MapWindow): string {
  return rings.map(ring => ringPath(ring, window)).join('');
}

function ringPath(ring: Ring, window: MapWindow): string {
  const { east, west, north, south } = boundsOf(ring);
  // A ring is moved as a whole, so that one which crosses the far side of the globe is not torn apart.
  const turn = Math.round((window.longitude - (east + west) / 2) / 360) * 360;
  const left = (west + turn - window.longitude) * window.scaleX + window.width / 2;
  const right = (east + turn - window.longitude) * window.scaleX + window.width / 2;
  const top = window.height / 2 - (north - window.latitude) * window.scaleY;
  const bottom = window.height / 2 - (south - window.latitude) * window.scaleY;
  if (right < 0 || left > window.width || bottom < 0 || top > window.height) return '';
  let path = '';
  for (let index = 0; index < ring.length; index += 2) {
    const x = window.width / 2 + (ring[index]! + turn - window.longitude) * window.scaleX;
    const y = window.height / 2 - (ring[index + 1]! - window.latitude) * window.scaleY;
    path += `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  return `${path}Z`;
}

function shortWay(degrees: number): number {
  return degrees - Math.round(degrees / 360) * 360;
}

// A country's far islands would shrink its map to nothing: the largest ring decides.
function mainRing(outline: CountryOutline): Ring | null {
  let best: Ring | null = null;
  let bestArea = 0;
  for (const ring of outline.rings) {
    const { east, west, north, south } = boundsOf(ring);
    const area = (east - west) * (north - south);
    if (area <= bestArea) continue;
    best = ring;
    bestArea = area;
  }
  return best;
}

function boundsOf(ring: Ring): { west: number; east: number; south: number; north: number } {
  let west = Infinity;
  let east = -Infinity;
  let south = Infinity;
  let north = -Infinity;
  for (let index = 0; index < ring.length; index += 2) {
    west = Math.min(west, ring[index]!);
    east = Math.max(east, ring[index]!);
    south = Math.min(south, ring[index + 1]!);
    north = Math.max(north, ring[index + 1]!);
  }
  return { west, east, south, north };
}
