// The painter against a registry of its own: what is registered and what stays, in how many slices, and what a newer
// call leaves of an older one.
import { expect, it } from 'vitest';
import type { Mark, MarkPiece } from '../../src/marks/mark';
import { createPainter } from '../../src/marks/painter';

const node = {} as Text;

function mark(start: number, family: Mark['family'], isLater = false): Mark {
  const piece = { node, start, end: start + 1 };
  return {
    start,
    end: start + 1,
    family,
    isLater,
    target: { type: 'mention', index: start },
    pieces: [piece],
  };
}

function setUp() {
  const registry = new Map<string, Set<number> & { priority?: number }>();
  let pauses = 0;
  const painter = createPainter({
    registry: registry as unknown as HighlightRegistry,
    createHighlight: () => new Set<number>() as unknown as Highlight,
    createRange: ({ start }: MarkPiece) => start as unknown as AbstractRange,
    pause: () => {
      pauses += 1;
      return pauses % 2 === 0 ? Promise.resolve() : null;
    },
  });
  const painted = () => Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges]]));
  return { registry, painter, painted, pauses: () => pauses };
}

it('registers one highlight for each family and one for its repetitions', async () => {
  const { painter, painted } = setUp();
  await painter.paint([mark(1, 'person'), mark(2, 'place'), mark(3, 'person', true)]);
  expect(painted()).toEqual({
    'newsgloss-person': [1],
    'newsgloss-place': [2],
    'newsgloss-person-later': [3],
  });
});

it('takes away what is no longer wanted and leaves the highlights of others alone', async () => {
  const { registry, painter, painted } = setUp();
  registry.set('of-the-page', new Set([9]));
  await painter.paint([mark(1, 'person'), mark(2, 'place')]);
  await painter.paint([mark(4, 'place')]);
  expect(painted()).toEqual({ 'of-the-page': [9], 'newsgloss-place': [4] });
  painter.clear();
  expect(painted()).toEqual({ 'of-the-page': [9] });
});

it('keeps the ranges of marks that stay, and changes only the others', async () => {
  const { registry, painter, painted } = setUp();
  await painter.paint([mark(1, 'person'), mark(2, 'person')]);
  const highlight = registry.get('newsgloss-person')!;
  const added: number[] = [];
  highlight.add = start => {
    added.push(start);
    return Set.prototype.add.call(highlight, start) as typeof highlight;
  };
  await painter.paint([mark(2, 'person'), mark(3, 'person')]);
  expect(painted()).toEqual({ 'newsgloss-person': [2, 3] });
  expect(registry.get('newsgloss-person')).toBe(highlight);
  expect(added).toEqual([3]);
});

it('pauses between slices, and an older call gives way to a newer one', async () => {
  const { painter, painted, pauses } = setUp();
  const many = Array.from({ length: 1000 }, (_, i) => mark(i, 'person'));
  const older = painter.paint(many);
  const newer = painter.paint([mark(7, 'source')]);
  await Promise.all([older, newer]);
  expect(painted()).toEqual({ 'newsgloss-source': [7] });
  expect(pauses()).toBeGreaterThan(0);
});

it('registers again what the page has cleared, and says so', async () => {
  const { registry, painter, painted } = setUp();
  await painter.paint([mark(1, 'person')]);
  expect(painter.restore()).toBe(false);
  registry.clear();
  expect(painter.restore()).toBe(true);
  expect(painted()).toEqual({ 'newsgloss-person': [1] });
});

it('lets a passage flash above everything else until told to stop', async () => {
  const { registry, painter } = setUp();
  painter.flash([{ node, start: 5, end: 6 }]);
  expect(registry.get('newsgloss-flash')).toEqual(Object.assign(new Set([5]), { priority: 2 }));
  painter.flash([]);
  expect(registry.has('newsgloss-flash')).toBe(false);
});
