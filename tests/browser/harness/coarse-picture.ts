// Pictures reduced to the mean colours of their blocks. How a machine smooths its letters vanishes in the mean; a
// button that is gone, a line that wraps or a colour that changed does not.
import { PNG } from 'pngjs';

/** Side of a block, pixels. */
export const blockPx = 8;
/** Of 255: what the mean of a block may be off in one colour. */
const tolerance = 22;

/** Mean colours, three bytes a block, row by row. */
export interface CoarsePicture {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
}

/** A part of a picture, in blocks. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The blocks of a PNG; what is left over at the right and the bottom is left out. */
export function coarsen(png: Uint8Array): CoarsePicture {
  const { width: pixels, height: rows, data } = PNG.sync.read(Buffer.from(png));
  const width = Math.floor(pixels / blockPx);
  const height = Math.floor(rows / blockPx);
  const colours = new Uint8Array(width * height * 3);
  for (let block = 0; block < width * height; block++) {
    const left = (block % width) * blockPx;
    const top = Math.floor(block / width) * blockPx;
    const sums = [0, 0, 0];
    for (let y = top; y < top + blockPx; y++) {
      for (let x = left; x < left + blockPx; x++) {
        for (let colour = 0; colour < 3; colour++) sums[colour]! += data[(y * pixels + x) * 4 + colour]!;
      }
    }
    for (let colour = 0; colour < 3; colour++) {
      colours[block * 3 + colour] = Math.round(sums[colour]! / blockPx ** 2);
    }
  }
  return { width, height, colours };
}

/** How many blocks of a part differ; a block that one of the pictures lacks differs. */
export function differingBlocks(a: CoarsePicture, b: CoarsePicture, part: Part): number {
  let count = 0;
  for (let y = part.y; y < part.y + part.height; y++) {
    for (let x = part.x; x < part.x + part.width; x++) {
      const isInBoth = x < Math.min(a.width, b.width) && y < Math.min(a.height, b.height);
      if (!isInBoth || isOff(a, b, x, y)) count += 1;
    }
  }
  return count;
}

function isOff(a: CoarsePicture, b: CoarsePicture, x: number, y: number): boolean {
  return [0, 1, 2].some(colour => {
    const inA = a.colours[(y * a.width + x) * 3 + colour]!;
    const inB = b.colours[(y * b.width + x) * 3 + colour]!;
    return Math.abs(inA - inB) > tolerance;
  });
}

/** A coarse picture as a PNG, a pixel a block. */
export function coarseToPng({ width, height, colours }: CoarsePicture): Uint8Array {
  const png = new PNG({ width, height, colorType: 2 });
  for (let block = 0; block < width * height; block++) {
    png.data.set(colours.subarray(block * 3, block * 3 + 3), block * 4);
    png.data[block * 4 + 3] = 255;
  }
  return PNG.sync.write(png, { colorType: 2, inputHasAlpha: true });
}

/** Reads what `coarseToPng` wrote. */
export function coarseFromPng(bytes: Uint8Array): CoarsePicture {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  const colours = new Uint8Array(width * height * 3);
  for (let block = 0; block < width * height; block++) {
    colours.set(data.subarray(block * 4, block * 4 + 3), block * 3);
  }
  return { width, height, colours };
}
