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
  while (reader.readSome()) yield;
  return reader.blocks;
}

/** An element whose children are being read, and what holds for all of them. */
interface Level {
  readonly outer: Level | null;
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

// White space that collapses is everything up to the space, and the no-break space. A soft hyphen and a space without
// width are never shown.
const shown = /[^\xad\u200b]/g;
const shownAndNoSpace = /[^\0- \xa0\xad\u200b]/g;
/** What ends a run: white space behind white space, and a character that is never shown. */
const runEnd = /[\0- \xa0]{2}|[\xad\u200b]/g;
const alsoByVisibility = { visibilityProperty: true };
const otherSpace = /[^\S ]/g;

function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 32 || unit === 0xa0;
}

/** The first place in `text`, from `at` on, of a match; the end where there is none. */
function placeOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

function isCaptionElement(element: Element, name: string): boolean {
  if (name === 'FIGCAPTION' || name === 'CAPTION') return true;
  return /caption/i.test(element.getAttribute('class') ?? '');
}

/** A box of links with a picture that a span keeps for when the pointer rests on it. */
function isPopup(element: Element, name: string): boolean {
  if (name !== 'SPAN' || !element.firstElementChild) return false;
  return element.querySelectorAll('a').length >= 2 && element.querySelector('img') !== null;
}

/** The next child, and one step on; null behind the last. */
function takeNext(level: Level): Node | null {
  const node = level.next;
  if (node) level.next = level.assigned ? (level.assigned[++level.at] ?? null) : node.nextSibling;
  return node;
}

// A class, because the walk carries its place and five values; it lives for one call. The place is a chain of its
// own, so that the walk can be left between two nodes and no page is too deep for it.
class BlockReader {
  readonly blocks: Block[] = [];
  private level: Level | null;
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
      root.checkVisibility(alsoByVisibility);
    this.level = {
      outer: null,
      next: root.firstChild,
      at: 0,
      assigned: null,
      block: root,
      isInline: false,
      isLink: false,
      isCaption: false,
      surroundings: [],
      list: null,
    };
  }

  /** Reads the next few nodes; false where none is left. */
  readSome(): boolean {
    for (let seen = 0; seen < nodesInStep && this.level; seen++) {
      const node = takeNext(this.level);
      if (!node) this.leave(this.level);
      else if (node.nodeType === 3) this.readText(node as Text, this.level);
      else if (node.nodeType === 1) this.readElement(node as Element, this.level);
    }
    return this.level !== null;
  }

  private leave(level: Level): void {
    if (!level.isInline) this.endBlock(level);
    this.level = level.outer;
  }

  private readElement(element: Element, outer: Level): void {
    const name = element.nodeName;
    if (name === 'BR') {
      this.breakLine(outer);
      return;
    }
    const evidence = evidenceAgainst(element, name);
    if (evidence === 'never') return;
    const isInline = isInlineName(name);
    if (!(isInline && (name !== 'SPAN' || !element.hasAttributes())) && this.isHiddenByStyle(element)) return;
    if (isInline && isPopup(element, name)) return;
    if (!isInline) this.endBlock(outer);
    // Children are read as they are shown: through an open shadow root and its slots.
    const slotted = name === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [];
    this.level = {
      outer,
      next: slotted[0] ?? (element.shadowRoot ?? element).firstChild,
      at: 0,
      assigned: slotted.length > 0 ? slotted : null,
      block: isInline ? outer.block : element,
      isInline,
      isLink: outer.isLink || name === 'A',
      isCaption: outer.isCaption || (!isInline && isCaptionElement(element, name)),
      surroundings:
        evidence && !isInline
          ? [...outer.surroundings, { element, isSure: evidence === 'sure' }]
          : outer.surroundings,
      list: name === 'UL' || name === 'OL' ? element : outer.list,
    };
  }

  private isHiddenByStyle(element: Element): boolean {
    return this.canTellVisibility && !element.checkVisibility(alsoByVisibility);
  }

  private readText(node: Text, { block, isLink }: Level): void {
    const raw = node.data.slice(0, maxNodeUnits);
    // What is left of a block that is longer than all that is read is cut off later: it would only be copied.
    if (raw === '' || this.text.length > maxTextUnits) return;
    this.element ??= block;
    // Patterns find where runs begin and end: on a page that was just opened Firefox has not compiled this yet, and a
    // loop over the characters takes twice as long as all the rest.
    for (let at = 0; at < raw.length; ) {
      const from = placeOf(this.endsInSpace ? shownAndNoSpace : shown, raw, at);
      if (from === raw.length) return;
      at = placeOf(runEnd, raw, from);
      this.addRun(node, from, raw.slice(from, at), isLink);
    }
  }

  private addRun(node: Text, from: number, raw: string, isLink: boolean): void {
    this.runs.push({ node, from, at: this.text.length, length: raw.length });
    this.text += raw.replace(otherSpace, ' ');
    this.endsInSpace = isSpaceAt(raw, raw.length - 1);
    this.endsInBreak = false;
    if (isLink) this.linkUnits += raw.length;
  }

  private breakLine(level: Level): void {
    if (this.text === '') return;
    if (this.endsInBreak) {
      const element = this.element;
      this.endBlock(level);
      this.element = element;
    } else {
      this.text += '\n';
      this.endsInSpace = true;
      this.endsInBreak = true;
    }
  }

  private endBlock({ surroundings, isCaption, list }: Level): void {
    const text = this.text.trimEnd();
    if (text !== '' && this.element) {
      this.blocks.push({
        element: this.element,
        text,
        runs: runsWithin(this.runs, text.length),
        linkUnits: this.linkUnits,
        surroundings,
        isCaption,
        list,
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
