// Going to a place in the article: scroll it into view, let it flash for a moment, and step from mark to mark.
import type { Mark, MarkPiece } from '../marks/mark';
import type { Painter } from '../marks/painter';
import type { Annotation } from '../model/annotation';

/** Milliseconds a passage stays emphasised. */
const flashMs = 1800;

/** Scrolls to a passage, only as far as needed, and flashes it. */
export function createJump(window: Window, painter: Painter): (pieces: readonly MarkPiece[]) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return pieces => {
    const first = pieces[0];
    if (!first) return;
    const range = window.document.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(first.node, first.end);
    const box = range.getBoundingClientRect();
    const isSeen = box.top >= 80 && box.bottom <= window.innerHeight - 80;
    if (!isSeen) {
      const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      first.node.parentElement?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
    }
    painter.flash(pieces);
    clearTimeout(timer);
    timer = setTimeout(() => painter.flash([]), flashMs);
  };
}

/** One further among `count` places, wrapping round; `from` is -1 for none yet; null where there are none. */
export function stepFrom(count: number, from: number, by: 1 | -1): number | null {
  if (count === 0) return null;
  if (from < 0) return by === 1 ? 0 : count - 1;
  return (from + by + count) % count;
}

/** The indices of the marks of the same thing: mentions of one cluster, places where one source speaks. */
export function marksOfSameThing(marks: readonly Mark[], mark: Mark, annotation: Annotation): number[] {
  const thing = thingOf(mark, annotation);
  return marks.flatMap((other, index) => (thingOf(other, annotation) === thing ? [index] : []));
}

function thingOf({ target: { type, index } }: Mark, annotation: Annotation): string {
  if (type === 'mention') return `mention ${annotation.mentions[index]?.cluster}`;
  if (type === 'source') return `source ${annotation.sources[index]?.chain}`;
  if (type === 'role') return `role ${annotation.roles[index]?.surface.toLowerCase()}`;
  return `quote ${index}`;
}
