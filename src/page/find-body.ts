// Finds the element that holds an article's body. Only long text nodes are looked at (a page of 1 MB has a few
// hundred), each gives its units to the block it stands in, and blocks vote for their parents: a body is where
// many paragraphs share a parent, a list of teasers is where each has its own. From the winner the search climbs
// as long as a parent brings much more prose, because many outlets cut a body into sections. What is learned of
// an element is noted in a tree of its own: a content script pays for each question to the page.
import { type Evidence, evidenceAgainst } from './left-out';

const minTextUnits = 24;
const inline =
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS MARK Q RUBY S SMALL SPAN STRONG SUB SUP TIME ' +
  'U VAR WBR TT';
/** By node name, which XHTML has in lower case. */
const inlineTags = new Set(`${inline} ${inline.toLowerCase()}`.split(' '));
/** In lower case. */
const bodyNames =
  /(?:article|story|post|entry|main)[-_]?(?:body|content|text|copy)|body[-_]?(?:copy|text|content)|rich-?text/;
/** Where surroundings are believed by their name alone. */
const namedParts = /^(?:UL|OL|DIV|SECTION|P|SPAN)$/;
/** Text nodes looked at in one step. */
const textsInStep = 256;

/** An element above some long text, and what is known of it. */
interface Holder {
  readonly element: Element;
  readonly name: string;
  readonly parent: Holder | null;
  readonly isInline: boolean;
  /** It or one above it is never prose, or is named as what surrounds an article. */
  isOutside: boolean | null;
  /** Named as publishers name a body. */
  isNamedBody: boolean | null;
  /** UTF-16 units of prose, links excluded, that stand in this block itself, and anywhere inside it. */
  own: number;
  inside: number;
  votes: number;
}

/** True for elements that do not break the line, by their node name. */
export function isInlineName(name: string): boolean {
  return inlineTags.has(name);
}

/**
 * The element that holds the body of the article inside `scope`, or null where no prose is there. Steps are short;
 * between two of them the page may go on, and the search must be dropped where the page has changed.
 */
export function* findBody(scope: Element): Generator<undefined, Element | null> {
  const holders = new Map<Element, Holder>();
  const blocks = yield* collectProse(scope, holders);
  yield;
  const best = pickParent(blocks);
  yield;
  return declaredBody(scope, best, holders) ?? climb(best)?.element ?? null;
}

/** The blocks that hold prose, in document order. */
function* collectProse(scope: Element, holders: Map<Element, Holder>): Generator<undefined, Set<Holder>> {
  const blocks = new Set<Holder>();
  const walker = scope.ownerDocument.createTreeWalker(scope, 4 /* SHOW_TEXT */);
  while (collectSome(walker, holders, blocks)) yield;
  return blocks;
}

/** Looks at the next few texts; false where none is left. A function of its own, because browsers speed up those. */
function collectSome(walker: TreeWalker, holders: Map<Element, Holder>, blocks: Set<Holder>): boolean {
  const { body } = walker.root.ownerDocument!;
  for (let seen = 0; seen < textsInStep; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) return false;
    // The length first: most texts of a page are short.
    if (node.length < minTextUnits) continue;
    const units = node.data.trim().length;
    if (units < minTextUnits) continue;
    const block = blockOf(node.parentElement, holders);
    if (!block || isOutside(block, body)) continue;
    block.own += units;
    blocks.add(block);
    for (let above: Holder | null = block; above; above = above.parent) above.inside += units;
  }
  return true;
}

/** The block whose text stands in an element; null where it is a link's. */
function blockOf(element: Element | null, holders: Map<Element, Holder>): Holder | null {
  let block = holderOf(element, holders);
  while (block?.isInline) {
    if (block.name === 'A') return null;
    block = block.parent;
  }
  return block;
}

function holderOf(element: Element | null, holders: Map<Element, Holder>): Holder | null {
  if (!element) return null;
  const known = holders.get(element);
  if (known) return known;
  const name = element.nodeName;
  const holder = {
    element,
    name,
    parent: holderOf(element.parentElement, holders),
    isInline: isInlineName(name),
    isOutside: null,
    isNamedBody: null,
    own: 0,
    inside: 0,
    votes: 0,
  };
  holders.set(element, holder);
  return holder;
}

function isOutside(holder: Holder, body: Element): boolean {
  // From the outermost on: what is in a footer is not asked for its own names.
  holder.isOutside ??=
    (holder.parent !== null && holder.parent.element !== body && isOutside(holder.parent, body)) ||
    isSurroundings(holder, evidenceAgainst(holder.element, holder.name));
  return holder.isOutside;
}

function isSurroundings(holder: Holder, evidence: Evidence | null): boolean {
  if (evidence === null || evidence === 'never') return evidence === 'never';
  return namedParts.test(holder.name) && !isNamedBody(holder) && isSmall(holder.element);
}

function isNamedBody(holder: Holder): boolean {
  holder.isNamedBody ??= bodyNames.test((holder.element.getAttribute('class') ?? '').toLowerCase());
  return holder.isNamedBody;
}

/** Names are believed of small parts only: whole pages are wrapped in elements called "has-sidebar". */
function isSmall(element: Element): boolean {
  return element.getElementsByTagName('p').length < 12 && !element.querySelector('h1,article');
}

/** The one element the publisher names as the body, where it holds most of the prose there is. */
function declaredBody(scope: Element, best: Holder | null, holders: Map<Element, Holder>): Element | null {
  const marked = [...scope.querySelectorAll('[itemprop~=articleBody]')].filter(
    element => element.nodeName !== 'META',
  );
  if (marked.length !== 1) return null;
  const units = holders.get(marked[0]!)?.inside ?? 0;
  return best && units >= 0.8 * best.inside ? marked[0]! : null;
}

/** Blocks vote for parent (whole), grandparent (half) and its parent (a quarter); the most voted element wins. */
function pickParent(blocks: ReadonlySet<Holder>): Holder | null {
  let best: Holder | null = null;
  for (const block of blocks) {
    const weight = block.own < 60 ? block.own / 4 : Math.min(block.own, 600);
    const isParagraph = block.name === 'P' || block.own < 1500;
    let holder = isParagraph ? block.parent : block;
    for (let share = 1; share >= 0.25 && holder; share /= 2, holder = holder.parent) {
      if (holder.name === 'BODY' && share < 1) break;
      holder.votes += weight * share * (isNamedBody(holder) ? 1.3 : 1);
      if (!best || holder.votes > best.votes) best = holder;
    }
  }
  return best;
}

/** Climbs while a parent brings at least a fifth more prose, but never past the bounds of one article. */
function climb(start: Holder | null): Holder | null {
  if (!start) return null;
  let best = start;
  for (let holder = start; ; ) {
    if (/^(?:ARTICLE|MAIN|BODY)$/.test(holder.name)) break;
    if (!holder.parent || holder.parent.name === 'BODY') break;
    holder = holder.parent;
    if (holdsOtherArticles(holder.element, best.element)) break;
    if (holder.inside >= best.inside * 1.2) best = holder;
  }
  return best;
}

function holdsOtherArticles(element: Element, inner: Element): boolean {
  for (const article of element.querySelectorAll('article')) {
    if (!inner.contains(article) && !article.contains(inner)) return true;
  }
  return false;
}
