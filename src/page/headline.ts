// Finds the headline and the standfirst: the first heading before the body, chosen by likeness to the title the
// page declares, and the one line publishers set between the two.

import { surroundingsByName } from './left-out';
import { wordCharacters } from './word-characters';

/** Class names that publishers give to the line between headline and body. */
const standfirstName =
  /standfirst|sub-?title|sub-?head|(?:^|[\s_-])de[ck]k?(?:$|[\s_-])|synopsis|article(?:__|-)summary/i;
const otherCharacters = new RegExp(`[^${wordCharacters}]+`, 'g');
const summaryTags = /^(?:H2|H3|P)$/;
const summaryName = /excerpt|description|summary/i;
/** Elements looked at between headline and body. */
const maxElementsBetween = 400;
/** A line is taken for the declared summary when so many of its letters and digits agree. */
const comparedUnits = 40;
const maxStandfirstUnits = 500;

/** The element that shows the headline, or null. */
export function findHeadline(document: Document, body: Element): Element | null {
  const declared = normalised(
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') || document.title || '',
  );
  let best: Element | null = null;
  for (const heading of document.querySelectorAll('h1,[itemprop=headline]')) {
    if (heading.nodeName === 'META' || heading.closest('nav,footer,aside')) continue;
    const shown = normalised(heading.textContent ?? '');
    if (shown.length < 12 || heading.contains(body) || heading.querySelector('h1')) continue;
    if (declared.includes(shown) || shown.includes(declared)) return heading;
    if (heading.nodeName === 'H1') best ??= heading;
  }
  return best;
}

/** The element that shows the standfirst, or null; it follows the headline and is a few sentences at most. */
export function findStandfirst(document: Document, body: Element, headline: Element | null): Element | null {
  if (headline?.compareDocumentPosition(body) !== 4 /* DOCUMENT_POSITION_FOLLOWING */) return null;
  const summary = normalised(
    document
      .querySelector('meta[name=description i],meta[property="og:description" i]')
      ?.getAttribute('content') ?? '',
  ).slice(0, comparedUnits);
  let stated: Element | null = null;
  const walker = document.createTreeWalker(document.body, 1 /* SHOW_ELEMENT */);
  walker.currentNode = headline;
  for (let seen = 0; seen < maxElementsBetween; seen++) {
    const element = walker.nextNode() as Element | null;
    if (!element || element === body) break;
    if (headline.contains(element) || element.contains(body)) continue;
    const isNamed =
      standfirstName.test(element.getAttribute('class') ?? '') ||
      element.getAttribute('data-gu-name') === 'standfirst' ||
      element.getAttribute('itemprop') === 'alternativeHeadline';
    if (isNamed && standsAsStandfirst(element)) return element;
    if (
      !stated &&
      summary.length === comparedUnits &&
      mayShowSummary(element) &&
      standsAsStandfirst(element)
    ) {
      if (normalised(element.textContent ?? '').startsWith(summary)) stated = element;
    }
  }
  return stated;
}

function mayShowSummary(element: Element): boolean {
  return summaryTags.test(element.nodeName) || summaryName.test(element.getAttribute('class') ?? '');
}

function standsAsStandfirst(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  if (text.length < 30 || text.length > maxStandfirstUnits) return false;
  if (/^(?:by|published|updated|posted)\b/i.test(text)) return false;
  return !element.closest('nav,footer,aside,a,form') && surroundingsByName(element) === null;
}

function normalised(text: string): string {
  return text.toLowerCase().replace(otherCharacters, ' ').trim();
}
