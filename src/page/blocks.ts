// Reads the text of one part of a page as blocks of runs. A run is a stretch of one text node that is copied
// unchanged, so that an offset in the text is an offset in the node: white space that collapses and soft hyphens
// end a run. Open shadow roots are read in place of the children they hide; slots are read through.
import { isInlineName } from './find-body';
import { evidenceAgainst } from './left-out';

/** A stretch of a text node that stands unchanged in the text. */
export interface Run {
  readonly node: Text;
  /** Offset in the node, UTF-16 units. */
  readonly from: number;
  /** Offset in the block's text. */
  readonly at: number;
  readonly length: number;
}

/** One block of text: a paragraph, a heading, a list item, a caption. */
export interface Block {
  readonly element: Element;
  readonly text: string;
  readonly runs: readonly Run[];
  /** UTF-16 units that stand inside links. */
  readonly linkUnits: number;
  /** The elements above it that are named as surroundings, outermost first, inside the part that was read. */
  readonly surroundings: readonly Surroundings[];
  readonly isCaption: boolean;
  /** The list it stands in, inside the part that was read. */
  readonly list: Element | null;
}

/** An element that its names give away as no part of the article, more or less surely. */
export interface Surroundings {
  readonly element: Element;
  readonly isSure: boolean;
}

/** UTF-16 units of the longest text that is read, about sixty thousand words; of a longer page the rest is left out. */
export const maxTextUnits = 400_000;

/** UTF-16 units read of one text node, which is read in one step: a quarter more, for white space that collapses. */
const maxNodeUnits = 1.25 * maxTextUnits;

/** The block up to a number of UTF-16 units, and not further than its last whole word. */
export function cutBlock(block: Block, units: number): Block {
  const text = block.text.slice(0, Math.max(0, block.text.lastIndexOf(' ', units)));
  return { ...block, text, runs: runsWithin(block.runs, text.length) };
}

/** The runs of a text that was cut to a length. */
function runsWithin(runs: readonly Run[], length: number): readonly Run[] {
  const last = runs.at(-1);
  if (!last || last.at + last.length <= length) return runs;
  return runs
    .filter(run => run.at < length)
    .map(run => ({ ...run, length: Math.min(run.length, length - run.at) }));
}

/** Nodes read in one step. */
const nodesInStep = 64;

/**
 * Reads everything inside `root` that may be prose, in the order it is shown. Steps are short; between two of them
 * the page may go on.
 */
export function* readBlocks(root: Element): Generator<undefined, Block[]> {
  const reader = new BlockReader(root);
  for (let seen = 1; reader.readNext(); seen++) if (seen % nodesInStep === 0) yield;
  return reader.blocks;
}

/** An element whose children are being read, and what holds for all of them. */
interface Level {
  /** The child to be read next, and where a slot shows nodes from elsewhere, the place of that one among them. */
  next: Node | null;
  at: number;
  readonly assigned: readonly Node[] | null;
  /** The nearest element that breaks the line. */
  readonly block: Element;
  readonly isInline: boolean;
  readonly isLink: boolean;
  readonly isCaption: boolean;
  readonly surroundings: readonly Surroundings[];
  readonly list: Element | null;
}

const noBreakSpace = 0xa0;
const softHyphen = 0xad;
const zeroWidthSpace = 0x200b;
/** Stands for a character that is not there; no UTF-16 unit has this value. */
const dropped = 0x10000;

function isCaptionElement(element: Element, name: string): boolean {
  if (name === 'FIGCAPTION' || name === 'CAPTION') return true;
  return /caption/i.test(element.getAttribute('class') ?? '');
}

/** A box of links with a picture that a span keeps for when the pointer rests on it. */
function isPopup(element: Element, name: string): boolean {
  if (name !== 'SPAN' || !element.firstElementChild) return false;
  return element.querySelectorAll('a').length >= 2 && element.querySelector('img') !== null;
}

/** Where the children stand as they are shown: through an open shadow root and its slots. */
function shownIn(element: Element, name: string): Pick<Level, 'next' | 'at' | 'assigned'> {
  const nodes = name === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (nodes.length > 0) return { next: nodes[0]!, at: 0, assigned: nodes };
  return { next: (element.shadowRoot ?? element).firstChild, at: 0, assigned: null };
}

/** The next child, and one step on; null behind the last. */
function takeNext(level: Level): Node | null {
  const node = level.next;
  if (node) level.next = level.assigned ? (level.assigned[++level.at] ?? null) : node.nextSibling;
  return node;
}

// A class, because the walk carries its place and five values; it lives for one call. The place is a stack of its
// own, so that the walk can be left between two nodes and no page is too deep for it.
class BlockReader {
  readonly blocks: Block[] = [];
  private readonly levels: Level[];
  private text = '';
  /** True where the next white space collapses into what is there: after a space, and at the start. */
  private endsInSpace = true;
  /** Kept beside the text, because to ask a long text how it ends makes the browser copy it. */
  private endsInBreak = false;
  private runs: Run[] = [];
  private linkUnits = 0;
  private element: Element | null = null;
  private readonly canTellVisibility: boolean;

  constructor(root: Element) {
    // jsdom has no layout and knows no `checkVisibility`. Of a root that is not seen yet (AMP pages hide their body
    // until their own script has come) nothing can be told.
    this.canTellVisibility =
      root.ownerDocument.defaultView !== null &&
      typeof root.checkVisibility === 'function' &&
      root.checkVisibility({ visibilityProperty: true });
    const none = { isInline: false, isLink: false, isCaption: false, surroundings: [], list: null };
    this.levels = [{ ...none, next: root.firstChild, at: 0, assigned: null, block: root }];
  }

  /** Reads one node; false where none is left. */
  readNext(): boolean {
    const level = this.levels.at(-1)!;
    const node = takeNext(level);
    if (!node) {
      if (!level.isInline) this.endBlock();
      this.levels.pop();
    } else if (node.nodeType === 3) this.readText(node as Text, level);
    else if (node.nodeType === 1) this.readElement(node as Element, level);
    return this.levels.length > 0;
  }

  private readElement(element: Element, outer: Level): void {
    const name = element.nodeName;
    if (name === 'BR') {
      this.breakLine();
      return;
    }
    const evidence = evidenceAgainst(element);
    if (evidence === 'never') return;
    const isInline = isInlineName(name);
    if (!(isInline && (name !== 'SPAN' || !element.hasAttributes())) && this.isHiddenByStyle(element)) return;
    const children = shownIn(element, name);
    if (isInline) {
      if (isPopup(element, name)) return;
      this.levels.push({ ...outer, ...children, isInline, isLink: outer.isLink || name === 'A' });
      return;
    }
    this.endBlock();
    this.levels.push({
      ...children,
      block: element,
      isInline,
      isLink: outer.isLink,
      isCaption: outer.isCaption || isCaptionElement(element, name),
      surroundings: evidence
        ? [...outer.surroundings, { element, isSure: evidence === 'sure' }]
        : outer.surroundings,
      list: name === 'UL' || name === 'OL' ? element : outer.list,
    });
  }

  private isHiddenByStyle(element: Element): boolean {
    return this.canTellVisibility && !element.checkVisibility({ visibilityProperty: true });
  }

  private readText(node: Text, { block, isLink }: Level): void {
    const raw = node.data;
    const length = Math.min(raw.length, maxNodeUnits);
    // What is left of a block that is longer than all that is read is cut off later: it would only be copied.
    if (length === 0 || this.text.length > maxTextUnits) return;
    this.element ??= block;
    let from = -1;
    // The one hot loop of the projection: every character of the article passes here once.
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? raw.charCodeAt(i) : dropped;
      const isSpace = unit <= 32 || unit === noBreakSpace;
      const isKept = isSpace
        ? !this.endsInSpace
        : unit !== dropped && unit !== softHyphen && unit !== zeroWidthSpace;
      if (isKept) {
        if (from === -1) from = i;
        this.endsInSpace = isSpace;
      } else if (from !== -1) {
        this.addRun(node, from, raw.slice(from, i), isLink);
        from = -1;
      }
    }
  }

  private addRun(node: Text, from: number, raw: string, isLink: boolean): void {
    this.runs.push({ node, from, at: this.text.length, length: raw.length });
    this.text += raw.replace(/\s/g, ' ');
    this.endsInBreak = false;
    if (isLink) this.linkUnits += raw.length;
  }

  private breakLine(): void {
    if (this.text === '') return;
    if (this.endsInBreak) {
      const element = this.element;
      this.endBlock();
      this.element = element;
    } else {
      this.text += '\n';
      this.endsInSpace = true;
      this.endsInBreak = true;
    }
  }

  private endBlock(): void {
    const text = this.text.trimEnd();
    const level = this.levels.at(-1);
    if (text !== '' && this.element && level) {
      this.blocks.push({
        element: this.element,
        text,
        runs: runsWithin(this.runs, text.length),
        linkUnits: this.linkUnits,
        surroundings: level.surroundings,
        isCaption: level.isCaption,
        list: level.list,
      });
    }
    this.text = '';
    this.endsInSpace = true;
    this.endsInBreak = false;
    this.runs = [];
    this.linkUnits = 0;
    this.element = null;
  }
}
