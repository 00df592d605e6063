// Paints the shapes of a drawing into pixels, and pixels into a PNG file.
// Coverage is counted on a fixed grid of 8 by 8 points a pixel: no rounding differs between machines.
import { zlibSync } from 'fflate';
import type { Drawing, Shape } from './svg-shapes';

const grid = 8;

/** RGBA pixels, row by row, of the drawing at `size` by `size`; colours are not premultiplied. */
export function rasterise(drawing: Drawing, size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (const shape of drawing.shapes) {
    for (let y = 0; y < size; y++) {
      const covered = rowCoverage(shape, drawing.side / size, y, size);
      for (let x = 0; x < size; x++)
        blend(pixels, (y * size + x) * 4, shape.colour, (covered[x] ?? 0) / (grid * grid));
    }
  }
  return pixels;
}

function rowCoverage(shape: Shape, unit: number, row: number, size: number): Uint8Array {
  const covered = new Uint8Array(size);
  for (let sub = 0; sub < grid; sub++) {
    const y = (row + (sub + 0.5) / grid) * unit;
    const crossings = crossingsAt(shape, y);
    let winding = 0;
    for (let i = 0; i + 1 < crossings.length; i++) {
      const [from, direction] = crossings[i] as readonly [number, number];
      winding += direction;
      if (shape.evenOdd ? i % 2 === 1 : winding === 0) continue;
      const to = crossings[i + 1]?.[0] ?? from;
      const first = Math.max(0, Math.ceil((from / unit) * grid - 0.5));
      const last = Math.min(size * grid, Math.ceil((to / unit) * grid - 0.5));
      for (let at = first; at < last; at++) {
        const x = Math.floor(at / grid);
        covered[x] = (covered[x] ?? 0) + 1;
      }
    }
  }
  return covered;
}

/** Where the outlines cross the line at height y: x and direction, from left to right. */
function crossingsAt(shape: Shape, y: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const points of shape.polygons) {
    for (let i = 0; i < points.length; i += 2) {
      const next = (i + 2) % points.length;
      const [x1, y1, x2, y2] = [points[i], points[i + 1], points[next], points[next + 1]] as [
        number,
        number,
        number,
        number,
      ];
      if (y1 <= y === y2 <= y) continue;
      found.push([x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), y2 > y1 ? 1 : -1]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function blend(pixels: Uint8Array, at: number, colour: Shape['colour'], coverage: number): void {
  const over = coverage * colour[3];
  if (over === 0) return;
  const under = ((pixels[at + 3] ?? 0) / 255) * (1 - over);
  const alpha = over + under;
  for (let channel = 0; channel < 3; channel++) {
    pixels[at + channel] = Math.round(
      ((colour[channel] ?? 0) * over + (pixels[at + channel] ?? 0) * under) / alpha,
    );
  }
  pixels[at + 3] = Math.round(alpha * 255);
}

/** A PNG file (8 bits, RGBA) of square pixels; the format is W3C PNG, third edition. */
export function encodePng(pixels: Uint8Array, size: number): Uint8Array {
  const lines = new Uint8Array(size * (size * 4 + 1));
  for (let y = 0; y < size; y++)
    lines.set(pixels.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1);
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, size);
  new DataView(header.buffer).setUint32(4, size);
  header.set([8, 6], 8);
  const parts = [
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
