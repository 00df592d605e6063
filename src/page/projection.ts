// The text of an article and the way back to the page: every offset of the text belongs to a run of one text
// node, and a span becomes one range for each text node it covers. Ranges are per node because what was left
// out (a button, an advert) may stand between two nodes of one name and must not be painted.
import type { Span } from '../model/span';
import { type Block, cutBlock, maxTextUnits, type Run } from './blocks';

/** What a stretch of the text is on the page. */
export type ZoneKind = 'headline' | 'standfirst' | 'body' | 'caption';

/** One block of the text. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  readonly element: Element;
}

/** Part of one text node, offsets in the node in UTF-16 units, half-open. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The projected text of one article; offsets are UTF-16 units of `text`. */
export interface Projection {
  readonly text: string;
  readonly zones: readonly Zone[];
  /** The elements that hold bodies: one, or one for each article. */
  readonly roots: readonly Element[];
  /** True where the article goes on behind the text. */
  readonly isCut: boolean;
  /** The parts of text nodes that a span covers, in text order; empty where it covers none. */
  rangeOf(start: number, end: number): Piece[];
  /** The offset in the text of a place in a text node, or null where that place was left out. */
  spanOf(node: Text, offset: number): number | null;
}

/** A block with the zone it belongs to. */
export interface ZonedBlock {
  readonly kind: ZoneKind;
  readonly block: Block;
}

const paragraphBreak = '\n\n';

/** Joins blocks with blank lines, list items and table cells with line ends. */
export function createProjection(roots: readonly Element[], blocks: readonly ZonedBlock[]): Projection {
  let text = '';
  const zones: Zone[] = [];
  const runs: Run[] = [];
  let before: Element | null = null;
  let isCut = false;
  for (const { kind, block: whole } of blocks) {
    const { element } = whole;
    const gap = text === '' ? '' : before && areListed(before, element) ? '\n' : paragraphBreak;
    const room = maxTextUnits - text.length - gap.length;
    isCut = whole.text.length > room;
    const block = isCut ? cutBlock(whole, room) : whole;
    if (block.text === '') break;
    text += gap;
    const start = text.length;
    for (const { node, from, at, length } of block.runs) runs.push({ node, from, at: start + at, length });
    text += block.text;
    zones.push({ kind, element, start, end: text.length });
    if (isCut) break;
    before = element;
  }
  return { text, zones, roots, isCut, ...wayBack(runs) };
}

/** The text of some zones alone, blocks separated by blank lines. */
export function textOfZones(projection: Projection, kinds: readonly ZoneKind[]): string {
  return projection.zones
    .filter(zone => kinds.includes(zone.kind))
    .map(zone => projection.text.slice(zone.start, zone.end))
    .join(paragraphBreak);
}

function areListed(before: Element, after: Element): boolean {
  return /^(?:LI|TD|TH|DT|DD)$/.test(after.nodeName) && before.nodeName === after.nodeName;
}

/** Index of the first run of each text node. */
function firstRuns(runs: readonly Run[]): ReadonlyMap<Text, number> {
  const first = new Map<Text, number>();
  runs.forEach(({ node }, index) => {
    if (!first.has(node)) first.set(node, index);
  });
  return first;
}

function wayBack(runs: readonly Run[]): Pick<Projection, 'rangeOf' | 'spanOf'> {
  let firstRunOf: ReadonlyMap<Text, number> | null = null;

  /** Index of the first run that ends after `offset`. */
  const firstRunAfter = (offset: number): number => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = runs[middle]!;
      if (run.at + run.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    rangeOf(start, end) {
      const pieces: { node: Text; start: number; end: number }[] = [];
      for (let i = firstRunAfter(start); i < runs.length && runs[i]!.at < end; i++) {
        const { node, from, at, length } = runs[i]!;
        const pieceStart = from + Math.max(0, start - at);
        const pieceEnd = from + Math.min(length, end - at);
        const last = pieces[pieces.length - 1];
        if (last?.node === node) last.end = pieceEnd;
        else pieces.push({ node, start: pieceStart, end: pieceEnd });
      }
      return pieces;
    },
    spanOf(node, offset) {
      firstRunOf ??= firstRuns(runs);
      const first = firstRunOf.get(node);
      if (first === undefined) return null;
      for (let i = first; i < runs.length && runs[i]!.node === node; i++) {
        const run = runs[i]!;
        if (offset < run.from) return null;
        if (offset <= run.from + run.length) return run.at + offset - run.from;
      }
      return null;
    },
  };
}
