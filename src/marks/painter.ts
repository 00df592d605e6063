// Marks -> CSS highlights: one highlight for each family and one for its repetitions, filled in batches. The
// page's own nodes are never touched. The list of ranges is kept here, because Firefox does not let a content
// script read a highlight back (Xray; seen in Firefox ESR 153, November 2026). StaticRange, because every live
// Range makes each later edit of the page slower.
import type { MarkFamily } from '../model/settings';
import type { Mark, MarkPiece } from './mark';

const families: readonly MarkFamily[] = ['person', 'place', 'organisation', 'source'];
/** Every name this project registers. */
export const highlightNames: readonly string[] = [
  ...families.flatMap(family => [`newsgloss-${family}`, `newsgloss-${family}-later`]),
  'newsgloss-flash',
];
/** Ranges registered between two pauses. */
const batchSize = 250;

/** What of the browser the painter needs. */
export interface PainterHost {
  readonly registry: HighlightRegistry;
  readonly createHighlight: () => Highlight;
  readonly createRange: (piece: MarkPiece) => AbstractRange;
  /** Lets the page go on, then resumes. */
  readonly pause: () => Promise<void>;
}

/** Paints one page. */
export interface Painter {
  /** Replaces what is painted; resolves when all is registered or a later call has taken over. */
  paint(marks: readonly Mark[]): Promise<void>;
  /** Emphasises a passage until called again; an empty list ends it. */
  flash(pieces: readonly MarkPiece[]): void;
  /** Registers everything again where the page has cleared the registry; true where it had. */
  restore(): boolean;
  clear(): void;
}

/** Makes the painter of one page. */
export function createPainter(host: PainterHost): Painter {
  let painted = new Map<string, Highlight>();
  let turn = 0;

  const register = (name: string, highlight: Highlight) => {
    if (name === 'newsgloss-flash') highlight.priority = 2;
    painted.set(name, highlight);
    host.registry.set(name, highlight);
  };

  return {
    async paint(marks) {
      turn += 1;
      const own = turn;
      const fresh = new Map<string, Highlight>();
      let inBatch = 0;
      for (const mark of marks) {
        const name = `newsgloss-${mark.family}${mark.isLater ? '-later' : ''}`;
        let highlight = fresh.get(name);
        if (!highlight) {
          highlight = host.createHighlight();
          fresh.set(name, highlight);
        }
        for (const piece of mark.pieces) highlight.add(host.createRange(piece));
        inBatch += mark.pieces.length;
        if (inBatch < batchSize) continue;
        inBatch = 0;
        await host.pause();
        if (own !== turn) return;
      }
      for (const name of painted.keys()) {
        if (!fresh.has(name) && name !== 'newsgloss-flash') {
          host.registry.delete(name);
          painted.delete(name);
        }
      }
      for (const [name, highlight] of fresh) register(name, highlight);
    },
    flash(pieces) {
      const highlight = host.createHighlight();
      for (const piece of pieces) highlight.add(host.createRange(piece));
      if (pieces.length > 0) register('newsgloss-flash', highlight);
      else if (painted.delete('newsgloss-flash')) host.registry.delete('newsgloss-flash');
    },
    restore() {
      const lost = [...painted].filter(([name]) => !host.registry.has(name));
      for (const [name, highlight] of lost) host.registry.set(name, highlight);
      return lost.length > 0;
    },
    clear() {
      turn += 1;
      for (const name of painted.keys()) host.registry.delete(name);
      painted = new Map();
    },
  };
}
