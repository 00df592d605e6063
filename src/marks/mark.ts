// What is painted and can be pointed at: one annotated span with its family and the pieces of text nodes it
// covers. Pieces are handed in by whoever knows the page; this room knows highlights and pointers.
import type { Target } from '../model/card';
import type { MarkFamily } from '../model/settings';
import type { Span } from '../model/span';

/** Part of one text node, offsets in the node in UTF-16 units, half-open. */
export interface MarkPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A span of the text that is to be marked. */
export interface MarkPlan extends Span {
  readonly family: MarkFamily;
  readonly target: Target;
  /** A repeated mention, painted much fainter. */
  readonly isLater: boolean;
}

/** A mark on the page. */
export interface Mark extends MarkPlan {
  readonly pieces: readonly MarkPiece[];
}
