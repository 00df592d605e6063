// Marks -> CSS highlights: one highlight for each family and one for its repetitions. What is painted is compared with
// what is wanted and only the difference is changed, in slices: a browser takes a tenth of a second to register five
// thousand ranges at once, and marks that stay never flicker. The page's own nodes are never touched. The list of
// ranges is kept here, because Firefox does not let a content script read a highlight back (Xray; seen in Firefox ESR
// 153, November 2026). StaticRange, because every live Range makes each later edit of the page slower. A highlight is
// registered once the ranges of its first slice are in it: a browser takes them together in half the time.
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

/** Something for each piece: by text node, then by its place in it. */
type ByPlace<Kept> = Map<Text, Map<number, Kept>>;

/** One highlight and its ranges. */
interface Layer {
  readonly highlight: Highlight;
  readonly ranges: ByPlace<AbstractRange>;
}

/** More UTF-16 units than a text node of any page holds: start and end of a piece make one number. */
const placeUnits = 2 ** 26;

/** Makes the painter of one page. */
export function createPainter(host: PainterHost): Painter {
  const layers = new Map<string, Layer>();
  /** Empty whenever the page has its turn. */
  const unregistered = new Map<string, Highlight>();
  let flashing: Highlight | null = null;
  let turn = 0;

  const layerOf = (name: string): Layer => {
    const known = layers.get(name);
    if (known) return known;
    const layer: Layer = { highlight: host.createHighlight(), ranges: new Map() };
    layers.set(name, layer);
    unregistered.set(name, layer.highlight);
    return layer;
  };

  const register = () => {
    for (const [name, highlight] of unregistered) host.registry.set(name, highlight);
    unregistered.clear();
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
    if (host.registry.size === 0) return;
    for (const name of highlightNames) if (!layers.has(name)) host.registry.delete(name);
  };

  /** Each step is a batch of ranges less or more, or a look at as many that stay. */
  function* change(wanted: ReadonlyMap<string, readonly MarkPiece[]>): Generator<undefined> {
    let changed = 0;
    for (const [name, layer] of layers) {
      const pieces = wanted.get(name);
      if (!pieces) {
        drop(name, layer);
        continue;
      }
      const stays = byPlace(pieces);
      for (const [node, present] of layer.ranges) {
        const places = stays.get(node);
        for (const [place, range] of present) {
          if (places?.has(place)) continue;
          layer.highlight.delete(range);
          present.delete(place);
          if (++changed % batchSize === 0) yield;
        }
        if (!places) layer.ranges.delete(node);
      }
    }
    for (const [name, pieces] of wanted) {
      const layer = layerOf(name);
      for (let at = 0; at < pieces.length; at += batchSize) {
        addBatch(layer, pieces, at);
        yield;
      }
    }
  }

  /** Adds those of one batch that are not there yet. */
  const addBatch = ({ highlight, ranges }: Layer, pieces: readonly MarkPiece[], from: number) => {
    const to = Math.min(from + batchSize, pieces.length);
    for (let at = from; at < to; at++) {
      const piece = pieces[at]!;
      const present = placesIn(ranges, piece.node);
      const place = placeOf(piece);
      if (present.has(place)) continue;
      const range = host.createRange(piece);
      highlight.add(range);
      present.set(place, range);
    }
  };

  return {
    async paint(marks) {
      turn += 1;
      const own = turn;
      if (turn === 1) takeOver();
      for (const _ of change(wantedBy(marks))) {
        const over = host.pause();
        if (!over) continue;
        register();
        await over;
        if (own !== turn) return;
      }
      register();
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

/** The pieces of each layer, in text order. */
function wantedBy(marks: readonly Mark[]): Map<string, MarkPiece[]> {
  const wanted = new Map<string, MarkPiece[]>();
  for (const { family, isLater, pieces } of marks) {
    const name = isLater ? `newsgloss-${family}-later` : `newsgloss-${family}`;
    const listed = wanted.get(name);
    if (listed) listed.push(...pieces);
    else wanted.set(name, [...pieces]);
  }
  return wanted;
}

function byPlace(pieces: readonly MarkPiece[]): ByPlace<MarkPiece> {
  const places: ByPlace<MarkPiece> = new Map();
  for (const piece of pieces) placesIn(places, piece.node).set(placeOf(piece), piece);
  return places;
}

function placeOf({ start, end }: MarkPiece): number {
  return start * placeUnits + end;
}

function placesIn<Kept>(nodes: ByPlace<Kept>, node: Text): Map<number, Kept> {
  const known = nodes.get(node);
  if (known) return known;
  const places = new Map<number, Kept>();
  nodes.set(node, places);
  return places;
}
