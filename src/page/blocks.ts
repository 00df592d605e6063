// Reads the text of one part of a page as blocks of runs. A run is a stretch of one text node that is copied
// unchanged, so that an offset in the text is an offset in the node: white space that collapses and soft hyphens
// end a run. Open shadow roots are read in place of the children they hide; slots are read through.
import { isInline } from './find-body';
import { isNeverProse, surroundingsByName } from './left-out';

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
}

/** An element that its names give away as no part of the article, more or less surely. */
export interface Surroundings {
  readonly element: Element;
  readonly isSure: boolean;
}

/** Reads everything inside `root` that may be prose, in the order it is shown. */
export function readBlocks(root: Element): Block[] {
  const reader = new BlockReader(root.ownerDocument.defaultView);
  reader.readChildren(root, root);
  reader.endBlock();
  return reader.blocks;
}

const noBreakSpace = 0xa0;
const softHyphen = 0xad;
const zeroWidthSpace = 0x200b;
/** Stands for a character that is not there; no UTF-16 unit has this value. */
const dropped = 0x10000;

function isCaptionElement(element: Element): boolean {
  if (/^(?:FIGCAPTION|CAPTION)$/.test(element.nodeName)) return true;
  return /caption/i.test(element.getAttribute('class') ?? '');
}

/** A box of links with a picture that a span keeps for when the pointer rests on it. */
function isPopup(element: Element): boolean {
  if (element.nodeName !== 'SPAN' || !element.firstElementChild) return false;
  return element.querySelectorAll('a').length >= 2 && element.querySelector('img') !== null;
}

// A class, because the walk carries eight values down and back up; it lives for one call.
class BlockReader {
  readonly blocks: Block[] = [];
  private text = '';
  /** True where the next white space collapses into what is there: after a space, and at the start. */
  private endsInSpace = true;
  private runs: Run[] = [];
  private linkUnits = 0;
  private linkDepth = 0;
  private captionDepth = 0;
  private surroundings: readonly Surroundings[] = [];
  private element: Element | null = null;

  constructor(private readonly view: Window | null) {}

  readChildren(parent: Node, block: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.readText(node as Text, block);
      else if (node.nodeType === 1) this.readElement(node as Element, block);
    }
  }

  private readElement(element: Element, block: Element): void {
    if (element.nodeName === 'BR') {
      this.breakLine();
      return;
    }
    if (isNeverProse(element) || this.isHiddenByStyle(element)) return;
    if (isInline(element)) {
      if (isPopup(element)) return;
      const isLink = element.nodeName === 'A';
      if (isLink) this.linkDepth += 1;
      this.readContent(element, block);
      if (isLink) this.linkDepth -= 1;
      return;
    }
    this.endBlock();
    const outer = this.surroundings;
    const named = surroundingsByName(element);
    if (named) this.surroundings = [...outer, { element, isSure: named === 'sure' }];
    const isCaption = isCaptionElement(element);
    if (isCaption) this.captionDepth += 1;
    this.readContent(element, element);
    this.endBlock();
    if (isCaption) this.captionDepth -= 1;
    this.surroundings = outer;
  }

  /** The children as they are shown: through an open shadow root and its slots. */
  private readContent(element: Element, block: Element): void {
    if (element.shadowRoot) this.readChildren(element.shadowRoot, block);
    else if (element.nodeName === 'SLOT' && (element as HTMLSlotElement).assignedNodes().length > 0) {
      for (const node of (element as HTMLSlotElement).assignedNodes()) {
        if (node.nodeType === 3) this.readText(node as Text, block);
        else if (node.nodeType === 1) this.readElement(node as Element, block);
      }
    } else this.readChildren(element, block);
  }

  /** Asks the browser, where there is one; jsdom has no layout and knows no `checkVisibility`. */
  private isHiddenByStyle(element: Element): boolean {
    if (element.nodeName !== 'SPAN' && isInline(element)) return false;
    if (!element.hasAttributes() && isInline(element)) return false;
    return this.view !== null && typeof element.checkVisibility === 'function'
      ? !element.checkVisibility({ visibilityProperty: true })
      : false;
  }

  private readText(node: Text, block: Element): void {
    const raw = node.data;
    const { length } = raw;
    if (length === 0) return;
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
        this.addRun(node, from, raw.slice(from, i));
        from = -1;
      }
    }
  }

  private addRun(node: Text, from: number, raw: string): void {
    this.runs.push({ node, from, at: this.text.length, length: raw.length });
    this.text += raw.replace(/\s/g, ' ');
    if (this.linkDepth > 0) this.linkUnits += raw.length;
  }

  private breakLine(): void {
    if (this.text === '') return;
    if (this.text.endsWith('\n')) {
      const element = this.element;
      this.endBlock();
      this.element = element;
    } else {
      this.text += '\n';
      this.endsInSpace = true;
    }
  }

  endBlock(): void {
    const text = this.text.trimEnd();
    if (text !== '' && this.element) {
      this.blocks.push({
        element: this.element,
        text,
        runs: this.runs
          .filter(run => run.at < text.length)
          .map(run => ({ ...run, length: Math.min(run.length, text.length - run.at) })),
        linkUnits: this.linkUnits,
        surroundings: this.surroundings,
        isCaption: this.captionDepth > 0,
      });
    }
    this.text = '';
    this.endsInSpace = true;
    this.runs = [];
    this.linkUnits = 0;
    this.element = null;
  }
}
