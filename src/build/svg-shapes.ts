// Reads the plain subset of SVG that the icon is drawn in: rect, circle, path, each with a fill.
// A full SVG library would draw the same four shapes; this one gives the same pixels on every machine.

/** One closed outline as x, y, x, y, … in the units of the viewBox. */
export type Polygon = readonly number[];

export interface Shape {
  readonly polygons: readonly Polygon[];
  readonly evenOdd: boolean;
  /** Red, green, blue 0 to 255, and opacity 0 to 1. */
  readonly colour: readonly [number, number, number, number];
}

export interface Drawing {
  /** Side of the square viewBox. */
  readonly side: number;
  readonly shapes: readonly Shape[];
}

/** Reads an SVG text; anything outside the subset throws with the piece that was not understood. */
export function readSvg(svg: string): Drawing {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  if (box === null || box[1] !== box[2])
    throw new Error('icon: a square viewBox that starts at 0 0 is needed');
  const shapes: Shape[] = [];
  for (const [whole, tag = '', rest = ''] of svg
    .replace(/<!--.*?-->/gs, '')
    .matchAll(/<([a-z]+)\b([^>]*)>/g)) {
    if (tag === 'svg' || tag === 'title') continue;
    const at = attributes(rest);
    if (at.transform !== undefined || at.stroke !== undefined)
      throw new Error(`icon: not understood: ${whole}`);
    if (at.fill === 'none') continue;
    shapes.push({
      polygons: outline(tag, at, whole),
      evenOdd: at['fill-rule'] === 'evenodd',
      colour: colour(at),
    });
  }
  return { side: Number(box[1]), shapes };
}

type Attributes = Readonly<Record<string, string | undefined>>;

function attributes(text: string): Attributes {
  return Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(match => [match[1], match[2]]));
}

function colour(at: Attributes): [number, number, number, number] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(at.fill ?? '#000000');
  if (hex === null) throw new Error(`icon: fill ${at.fill} is not #rrggbb`);
  const part = (index: number) => Number.parseInt(hex[index] ?? '0', 16);
  return [part(1), part(2), part(3), Number(at['fill-opacity'] ?? 1)];
}

function outline(tag: string, at: Attributes, whole: string): Polygon[] {
  const number = (name: string) => Number(at[name] ?? 0);
  if (tag === 'rect') {
    const [x, y, w, h] = [number('x'), number('y'), number('width'), number('height')];
    const r = number('rx');
    if (r === 0) return [[x, y, x + w, y, x + w, y + h, x, y + h]];
    const corner = (cx: number, cy: number, from: number) => arc(cx, cy, r, from, from + Math.PI / 2);
    return [
      [
        ...corner(x + w - r, y + r, -Math.PI / 2),
        ...corner(x + w - r, y + h - r, 0),
        ...corner(x + r, y + h - r, Math.PI / 2),
        ...corner(x + r, y + r, Math.PI),
      ],
    ];
  }
  if (tag === 'circle') return [arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI)];
  if (tag === 'path') return pathPolygons(at.d ?? '');
  throw new Error(`icon: not understood: ${whole}`);
}

const curveSteps = 24;

function arc(cx: number, cy: number, r: number, from: number, to: number): number[] {
  const points: number[] = [];
  for (let i = 0; i <= curveSteps; i++) {
    const angle = from + ((to - from) * i) / curveSteps;
    points.push(cx + r * Math.cos(angle), cy + r * Math.sin(angle));
  }
  return points;
}

/** Absolute and relative M, L, H, V, C, Q and Z. */
function pathPolygons(d: string): Polygon[] {
  const polygons: number[][] = [];
  let points: number[] = [];
  let [x, y] = [0, 0];
  for (const [whole, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(match => Number(match[0]));
    const command = letter.toUpperCase();
    const size = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 }[command];
    if (size === undefined) throw new Error(`icon: not understood in a path: ${whole}`);
    if (command === 'Z') {
      [x, y] = [points[0] ?? 0, points[1] ?? 0];
      continue;
    }
    for (let i = 0; i + size <= numbers.length; i += size) {
      const relative = letter !== command;
      const take = (k: number, vertical: boolean) =>
        (numbers[i + k] ?? 0) + (relative ? (vertical ? y : x) : 0);
      if (command === 'M' && i === 0) {
        points = [];
        polygons.push(points);
      }
      if (command === 'H') x = take(0, false);
      else if (command === 'V') y = take(0, true);
      else if (size === 2) [x, y] = [take(0, false), take(1, true)];
      else {
        const pairs = Array.from(
          { length: size / 2 },
          (_, k) => [take(2 * k, false), take(2 * k + 1, true)] as const,
        );
        points.push(...curve([[x, y], ...pairs]));
        [x, y] = pairs.at(-1) ?? [x, y];
        continue;
      }
      points.push(x, y);
    }
  }
  return polygons;
}

/** De Casteljau: points on a Bézier curve of any degree, its start left out. */
function curve(controls: readonly (readonly [number, number])[]): number[] {
  const points: number[] = [];
  for (let step = 1; step <= curveSteps; step++) {
    const t = step / curveSteps;
    let level = controls;
    while (level.length > 1) {
      level = level
        .slice(1)
        .map(
          ([bx, by], i) =>
            [bx * t + (level[i]?.[0] ?? 0) * (1 - t), by * t + (level[i]?.[1] ?? 0) * (1 - t)] as const,
        );
    }
    points.push(...(level[0] ?? []));
  }
  return points;
}
