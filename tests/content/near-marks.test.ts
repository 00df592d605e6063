// A long page's marks by where the reader is: stretches of marks on a line each, on pages of any layout.
import { expect, it, vi } from 'vitest';
import { paintNear } from '../../src/content/near-marks';
import type { Mark, MarkPiece } from '../../src/marks/mark';
import type { Painter } from '../../src/marks/painter';

const lineHeight = 20;

/** Marks on a line each; a piece starts at the number of its line. */
const marksOnLines = (count: number): Mark[] =>
  Array.from({ length: count }, (_, line) => ({
    start: line,
    end: line + 1,
    family: 'person',
    target: { type: 'mention', index: line },
    isLater: false,
    pieces: [{ node: {} as Text, start: line, end: line + 1 }],
  }));

function standAt(topOf = ({ start }: MarkPiece): number | null => start * lineHeight) {
  const page = Object.assign(new EventTarget(), { innerHeight: 800 });
  const painted: number[][] = [];
  let scrolled = 0;
  const painter = {
    paint: async (marks: readonly Mark[]) => void painted.push(marks.map(({ start }) => start)),
    clear: () => void painted.push([]),
  } as unknown as Painter;
  const near = paintNear(painter, {
    window: page as unknown as Window,
    pause: () => null,
    placeOf: piece => {
      const top = topOf(piece);
      return top === null ? null : { top: top - scrolled, bottom: top + lineHeight - scrolled };
    },
  });
  return {
    near,
    painted,
    scroll(to: number) {
      scrolled = to;
      page.dispatchEvent(new Event('scroll'));
    },
  };
}

it('paints all marks of an article, wherever they stand', async () => {
  const { near, painted } = standAt();
  await near.paint(marksOnLines(1500));
  expect(painted).toEqual([Array.from({ length: 1500 }, (_, i) => i)]);
});

it('paints of very many marks those near the window, and follows the reader', async () => {
  const { near, painted, scroll } = standAt();
  await near.paint(marksOnLines(5000));
  expect(painted).toHaveLength(1);
  expect(painted[0]).toContain(0);
  expect(painted[0]).toContain(100);
  expect(painted[0]!.length).toBeLessThan(300);
  scroll(2500 * lineHeight);
  await vi.waitUntil(() => painted.length === 2);
  expect(painted[1]).toContain(2500);
  expect(painted[1]).toContain(2540);
  expect(painted[1]).not.toContain(0);
});

it('knows no order of the page: the second column begins where the first did, and what is hidden is passed over', async () => {
  const { near, painted } = standAt(({ start }) => (start < 1000 ? null : (start % 2500) * lineHeight));
  await near.paint(marksOnLines(5000));
  expect(painted[0]).toContain(2500);
  expect(painted[0]).not.toContain(0);
  expect(painted[0]).not.toContain(1000);
});

it('follows no longer once the marks are taken off', async () => {
  const { near, painted, scroll } = standAt();
  await near.paint(marksOnLines(5000));
  near.clear();
  scroll(2500 * lineHeight);
  await new Promise(resolve => setTimeout(resolve, 150));
  expect(painted.slice(1)).toEqual([[]]);
});
