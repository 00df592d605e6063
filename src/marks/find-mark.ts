// Pointer or caret -> mark: the browser says which text node lies under a point, a map leads from the node to its
// pieces, and the piece's boxes have the last word, because a caret is found at the end of a line too. Constant
// time, whatever the number of marks; `highlightsFromPoint` grows with it.
import type { Mark } from './mark';

/** A source up to this length, in UTF-16 units, is pointed at as one thing; names inside a longer one come first. */
const maxWholeSourceUnits = 60;

/** Where marks are on one page. */
export interface MarkIndex {
  readonly marks: readonly Mark[];
  /** The mark shown at a point of the viewport, in CSS pixels, or null. */
  at(x: number, y: number): Mark | null;
  /** The boxes of a mark in the viewport, one for each line it is wrapped over, in CSS pixels. */
  boxes(mark: Mark): DOMRect[];
}

/** An index that is still being filled; a long article has thousands of marks. */
export interface GrowingMarkIndex extends MarkIndex {
  add(mark: Mark): void;
}

/** Starts with no marks; open shadow roots that hold some are named so that points in them are found. */
export function createMarkIndex(document: Document): GrowingMarkIndex {
  const marks: Mark[] = [];
  const byNode = new Map<Text, { start: number; end: number; mark: Mark }[]>();
  const shadowRoots = new Set<ShadowRoot>();
  const range = document.createRange();
  const boxesOf = (node: Text, start: number, end: number): DOMRect[] => {
    if (!node.isConnected || end > node.length) return [];
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  };

  return {
    marks,
    add(mark) {
      marks.push(mark);
      for (const { node, start, end } of mark.pieces) {
        const listed = byNode.get(node);
        if (listed) listed.push({ start, end, mark });
        else {
          byNode.set(node, [{ start, end, mark }]);
          const root = node.getRootNode();
          if (root !== document && 'host' in root) shadowRoots.add(root as ShadowRoot);
        }
      }
    },
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
      const pieces = caret?.offsetNode.nodeType === 3 ? byNode.get(caret.offsetNode as Text) : undefined;
      if (!caret || !pieces) return null;
      let found: Mark | null = null;
      for (const { start, end, mark } of pieces) {
        if (caret.offset < start || caret.offset > end) continue;
        if (!boxesOf(caret.offsetNode as Text, start, end).some(box => holds(box, x, y))) continue;
        found = found ? preferred(found, mark) : mark;
      }
      return found;
    },
    boxes: mark => mark.pieces.flatMap(({ node, start, end }) => boxesOf(node, start, end)),
  };
}

function holds(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Of two marks under one point: a short source phrase before the names in it, else the shorter. */
function preferred(a: Mark, b: Mark): Mark {
  const isWhole = (mark: Mark) => mark.family === 'source' && mark.end - mark.start <= maxWholeSourceUnits;
  if (isWhole(a) !== isWhole(b)) return isWhole(a) ? a : b;
  return b.end - b.start < a.end - a.start ? b : a;
}
