// Finds the element that holds an article's body. Only long text nodes are looked at (a page of 1 MB has a few
// hundred), each gives its units to the block it stands in, and blocks vote for their parents: a body is where
// many paragraphs share a parent, a list of teasers is where each has its own. From the winner the search climbs
// as long as a parent brings much more prose, because many outlets cut a body into sections.
import { isNeverProse, surroundingsByName } from './left-out';

const minTextUnits = 24;
const inlineTags =
  /^(?:A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|DATA|DEL|DFN|EM|FONT|I|INS|MARK|Q|RUBY|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR|TT)$/i;
const bodyNames =
  /(?:article|story|post|entry|main)[-_]?(?:body|content|text|copy)|articleBody|body[-_]?(?:copy|text|content)|rich-?text/i;

/** Prose units (UTF-16, links excluded) by element. */
type ProseByBlock = ReadonlyMap<Element, number>;

/** True for elements that do not break the line. */
export function isInline(element: Element): boolean {
  return inlineTags.test(element.nodeName);
}

/** The element that holds the body of the article inside `scope`, or null where no prose is there. */
export function findBody(scope: Element): Element | null {
  const prose = collectProse(scope);
  if (prose.size === 0) return null;
  const sums = sumUp(prose);
  const best = pickParent(prose);
  return declaredBody(scope, best, sums) ?? climb(best, sums);
}

/** The prose inside every element that holds some. */
function sumUp(prose: ProseByBlock): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const [block, units] of prose) {
    for (let element: Element | null = block; element; element = element.parentElement) {
      sums.set(element, (sums.get(element) ?? 0) + units);
    }
  }
  return sums;
}

function collectProse(scope: Element): Map<Element, number> {
  const prose = new Map<Element, number>();
  const outside = new Map<Element, boolean>();
  const walker = scope.ownerDocument.createTreeWalker(scope, 4 /* SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).length < minTextUnits) continue;
    let block = node.parentElement;
    let isLink = false;
    while (block && isInline(block)) {
      if (block.nodeName === 'A') isLink = true;
      block = block.parentElement;
    }
    if (!block || isLink || isOutside(block, outside)) continue;
    const units = (node as Text).data.trim().length;
    if (units >= minTextUnits) prose.set(block, (prose.get(block) ?? 0) + units);
  }
  return prose;
}

/** True where the element or one above it is never prose, or is named as what surrounds an article. */
function isOutside(element: Element, known: Map<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const parent = element.parentElement;
  const answer =
    isNeverProse(element) ||
    (/^(?:UL|OL|DIV|SECTION|P|SPAN)$/.test(element.nodeName) &&
      !bodyNames.test(element.className) &&
      surroundingsByName(element) !== null &&
      isSmall(element)) ||
    (parent !== null && parent !== element.ownerDocument.body && isOutside(parent, known));
  known.set(element, answer);
  return answer;
}

/** Names are believed of small parts only: whole pages are wrapped in elements called "has-sidebar". */
function isSmall(element: Element): boolean {
  return element.getElementsByTagName('p').length < 12 && !element.querySelector('h1,article');
}

/** The one element the publisher names as the body, where it holds most of the prose there is. */
function declaredBody(scope: Element, best: Element | null, sums: ProseByBlock): Element | null {
  const marked = [...scope.querySelectorAll('[itemprop~=articleBody]')].filter(
    element => element.nodeName !== 'META',
  );
  if (marked.length !== 1) return null;
  const units = sums.get(marked[0]!) ?? 0;
  return best && units >= 0.8 * sums.get(best)! ? marked[0]! : null;
}

/** Blocks vote for parent (whole), grandparent (half) and its parent (a quarter); the most voted element wins. */
function pickParent(prose: ProseByBlock): Element | null {
  const votes = new Map<Element, number>();
  let best: Element | null = null;
  for (const [block, units] of prose) {
    const weight = units < 60 ? units / 4 : Math.min(units, 600);
    const isParagraph = block.nodeName === 'P' || units < 1500;
    let element = isParagraph ? block.parentElement : block;
    for (let share = 1; share >= 0.25 && element; share /= 2, element = element.parentElement) {
      if (element.nodeName === 'BODY' && share < 1) break;
      const total =
        (votes.get(element) ?? 0) + weight * share * (bodyNames.test(element.className) ? 1.3 : 1);
      votes.set(element, total);
      if (!best || total > votes.get(best)!) best = element;
    }
  }
  return best;
}

/** Climbs while a parent brings at least a fifth more prose, but never past the bounds of one article. */
function climb(start: Element | null, sums: ProseByBlock): Element | null {
  if (!start) return null;
  let best = start;
  let bestUnits = sums.get(start) ?? 0;
  for (let element = start; ; ) {
    if (/^(?:ARTICLE|MAIN|BODY)$/.test(element.nodeName)) break;
    const parent = element.parentElement;
    if (!parent || parent.nodeName === 'BODY') break;
    element = parent;
    if (holdsOtherArticles(element, best)) break;
    const units = sums.get(element) ?? 0;
    if (units >= bestUnits * 1.2) {
      best = element;
      bestUnits = units;
    }
  }
  return best;
}

function holdsOtherArticles(element: Element, inner: Element): boolean {
  for (const article of element.querySelectorAll('article')) {
    if (!inner.contains(article) && !article.contains(inner)) return true;
  }
  return false;
}
