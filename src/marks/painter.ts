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

/** One highlight and what is in it, in no order. */
interface Layer {
  readonly highlight: Highlight;
  readonly painted: Painted[];
}

interface Painted {
  readonly piece: MarkPiece;
  readonly range: AbstractRange;
}

/** Which pieces there are: by text node, then by their place in it. */
type Places = ReadonlyMap<Text, ReadonlySet<number>>;

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
    const layer: Layer = { highlight: host.createHighlight(), painted: [] };
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

  /** Each step is a batch of ranges less or more; whoever takes over after one finds true what the layers say. */
  function* change(wanted: ReadonlyMap<string, readonly MarkPiece[]>): Generator<undefined> {
    for (const [name, layer] of layers) {
      const pieces = wanted.get(name);
      if (!pieces) drop(name, layer);
      else yield* takeAway(layer, placesOf(pieces));
    }
    for (const [name, pieces] of wanted) {
      const layer = layerOf(name);
      const missing = layer.painted.length > 0 ? without(pieces, layer.painted) : pieces;
      for (let at = 0; at < missing.length; at += batchSize) {
        addBatch(layer, missing, at);
        yield;
      }
    }
  }

  /** A loop of its own: a page that was just opened has its marks before a generator that adds them is compiled. */
  const addBatch = ({ highlight, painted }: Layer, pieces: readonly MarkPiece[], from: number) => {
    const to = Math.min(from + batchSize, pieces.length);
    for (let at = from; at < to; at++) {
      const piece = pieces[at]!;
      const range = host.createRange(piece);
      highlight.add(range);
      painted.push({ piece, range });
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

/** Takes out of a layer what does not stay. */
function* takeAway({ highlight, painted }: Layer, stays: Places): Generator<undefined> {
  let gone = 0;
  for (let at = painted.length - 1; at >= 0; at--) {
    const { piece, range } = painted[at]!;
    if (isIn(stays, piece)) continue;
    highlight.delete(range);
    const last = painted.pop()!;
    if (at < painted.length) painted[at] = last;
    if (++gone % batchSize === 0) yield;
  }
}

/** The pieces of each layer, in text order; of marks on the same words those of the first. */
function wantedBy(marks: readonly Mark[]): Map<string, MarkPiece[]> {
  const wanted = new Map<string, MarkPiece[]>();
  const lastOf = new Map<string, Mark>();
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    const name = mark.isLater ? `newsgloss-${mark.family}-later` : `newsgloss-${mark.family}`;
    const last = lastOf.get(name);
    if (last?.start === mark.start && last.end === mark.end) continue;
    lastOf.set(name, mark);
    let listed = wanted.get(name);
    if (!listed) {
      listed = [];
      wanted.set(name, listed);
    }
    for (let i = 0; i < mark.pieces.length; i++) listed.push(mark.pieces[i]!);
  }
  return wanted;
}

function without(pieces: readonly MarkPiece[], painted: readonly Painted[]): readonly MarkPiece[] {
  const present = placesOf(painted.map(({ piece }) => piece));
  return pieces.filter(piece => !isIn(present, piece));
}

function placesOf(pieces: readonly MarkPiece[]): Places {
  const places = new Map<Text, Set<number>>();
  for (const piece of pieces) {
    const known = places.get(piece.node);
    if (known) known.add(placeOf(piece));
    else places.set(piece.node, new Set([placeOf(piece)]));
  }
  return places;
}

function isIn(places: Places, piece: MarkPiece): boolean {
  return places.get(piece.node)?.has(placeOf(piece)) ?? false;
}

function placeOf({ start, end }: MarkPiece): number {
  return start * placeUnits + end;
}
