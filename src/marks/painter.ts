// Marks -> CSS highlights: one highlight for each family and one for its repetitions. What is painted is compared with
// what is wanted and only the difference is changed, in slices: a browser takes a tenth of a second to register five
// thousand ranges at once, and marks that stay never flicker. The page's own nodes are never touched. The list of
// ranges is kept here, because Firefox does not let a content script read a highlight back (Xray; seen in Firefox ESR
// 153, November 2026). StaticRange, because every live Range makes each later edit of the page slower.
import type { MarkFamily } from '../model/settings';
import type { Mark, MarkPiece } from './mark';

const flashName = 'newsgloss-flash';
const families: readonly MarkFamily[] = ['person', 'place', 'organisation', 'source'];
/** Every name this project registers. */
const highlightNames: readonly string[] = [
  ...families.flatMap(family => [`newsgloss-${family}`, `newsgloss-${family}-later`]),
  flashName,
];
/** Ranges changed between two looks at the clock. */
const batchSize = 20;

/** What of the browser the painter needs. */
export interface PainterHost {
  readonly registry: HighlightRegistry;
  readonly createHighlight: () => Highlight;
  readonly createRange: (piece: MarkPiece) => AbstractRange;
  /** Lets the page go on where this slice of time is over; null where there is time left. */
  readonly pause: () => Promise<void> | null;
}

/** Paints one page. */
export interface Painter {
  /** Replaces what is painted; resolves when all of it is or a later call has taken over. */
  paint(marks: readonly Mark[]): Promise<void>;
  /** Emphasises a passage until called again; an empty list ends it. */
  flash(pieces: readonly MarkPiece[]): void;
  /** Registers everything again where the page has cleared the registry; true where it had. */
  restore(): boolean;
  clear(): void;
}

/** One highlight and its ranges: by text node, then by their offsets in it. */
interface Layer {
  readonly highlight: Highlight;
  readonly ranges: Map<Text, Map<string, AbstractRange>>;
}

/** What is wanted of one layer. */
type Wanted = Map<Text, Map<string, MarkPiece>>;

/** Makes the painter of one page. */
export function createPainter(host: PainterHost): Painter {
  const layers = new Map<string, Layer>();
  let flashing: Highlight | null = null;
  let turn = 0;

  const layerOf = (name: string): Layer => {
    const known = layers.get(name);
    if (known) return known;
    const layer: Layer = { highlight: host.createHighlight(), ranges: new Map() };
    layers.set(name, layer);
    host.registry.set(name, layer.highlight);
    return layer;
  };

  /** Takes a highlight away, unless another script, of a newer version, has put its own in the place. */
  const unregister = (name: string, highlight: Highlight) => {
    if (host.registry.get(name) === highlight) host.registry.delete(name);
  };

  const drop = (name: string, { highlight }: Layer) => {
    layers.delete(name);
    unregister(name, highlight);
  };

  /** What a script of an older version has left on the page. */
  const takeOver = () => {
    for (const name of highlightNames) if (!layers.has(name)) host.registry.delete(name);
  };

  /** Each step is one range less or more. */
  function* change(wanted: ReadonlyMap<string, Wanted>): Generator<undefined> {
    for (const [name, layer] of layers) {
      const stays = wanted.get(name);
      if (!stays) drop(name, layer);
      else yield* takeAway(layer.highlight, layer.ranges, stays);
    }
    for (const [name, nodes] of wanted) {
      const { highlight, ranges } = layerOf(name);
      for (const [node, pieces] of nodes) {
        const present = ranges.get(node) ?? new Map<string, AbstractRange>();
        ranges.set(node, present);
        for (const [key, piece] of pieces) {
          if (present.has(key)) continue;
          const range = host.createRange(piece);
          highlight.add(range);
          present.set(key, range);
          yield;
        }
      }
    }
  }

  return {
    async paint(marks) {
      turn += 1;
      const own = turn;
      if (turn === 1) takeOver();
      let changed = 0;
      for (const _ of change(wantedBy(marks))) {
        const over = ++changed % batchSize === 0 ? host.pause() : null;
        if (!over) continue;
        await over;
        if (own !== turn) return;
      }
    },
    flash(pieces) {
      if (pieces.length === 0) {
        if (flashing) unregister(flashName, flashing);
        flashing = null;
        return;
      }
      flashing = host.createHighlight();
      flashing.priority = 2;
      for (const piece of pieces) flashing.add(host.createRange(piece));
      host.registry.set(flashName, flashing);
    },
    restore() {
      const own = [...layers].map(([name, { highlight }]) => [name, highlight] as const);
      const all = flashing ? [...own, [flashName, flashing] as const] : own;
      const lost = all.filter(([name]) => !host.registry.has(name));
      for (const [name, highlight] of lost) host.registry.set(name, highlight);
      return lost.length > 0;
    },
    clear() {
      turn += 1;
      for (const [name, layer] of layers) drop(name, layer);
      if (flashing) unregister(flashName, flashing);
      flashing = null;
    },
  };
}

function* takeAway(highlight: Highlight, ranges: Layer['ranges'], stays: Wanted): Generator<undefined> {
  for (const [node, present] of ranges) {
    const pieces = stays.get(node);
    for (const [key, range] of present) {
      if (pieces?.has(key)) continue;
      highlight.delete(range);
      present.delete(key);
      yield;
    }
    if (!pieces) ranges.delete(node);
  }
}

function wantedBy(marks: readonly Mark[]): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const { family, isLater, pieces } of marks) {
    const name = `newsgloss-${family}${isLater ? '-later' : ''}`;
    const nodes: Wanted = wanted.get(name) ?? new Map();
    wanted.set(name, nodes);
    for (const piece of pieces) {
      const listed = nodes.get(piece.node) ?? new Map<string, MarkPiece>();
      nodes.set(piece.node, listed.set(`${piece.start}-${piece.end}`, piece));
    }
  }
  return wanted;
}
