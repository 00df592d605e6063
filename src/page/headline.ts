// Finds the headline and the standfirst: the first heading before the body, chosen by likeness to the title the
// page declares, and the one line publishers set between the two.

import { surroundingsByName } from './left-out';

const standfirstNames =
  '[class*=standfirst i],[data-gu-name=standfirst],[class*=subtitle i],[class*=sub-title i],[class*=sub-head i],' +
  '[class*=subhead i],[class~=dek i],[class*="-dek" i],[class*="dek-" i],[class~=deck i],[class*=synopsis i],' +
  '[itemprop=alternativeHeadline],[class*=article-summary i],[class*=article__summary i]';
const summaryCarriers = 'h2,h3,p,[class*=excerpt i],[class*=description i],[class*=summary i]';
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
    if (shown.length < 12 || heading.contains(body)) continue;
    if (declared.includes(shown) || shown.includes(declared)) return heading;
    if (heading.nodeName === 'H1') best ??= heading;
  }
  return best;
}

/** The element that shows the standfirst, or null; it follows the headline and is a few sentences at most. */
export function findStandfirst(document: Document, body: Element, headline: Element | null): Element | null {
  if (!headline) return null;
  const named = find(document, standfirstNames, element => standsAsStandfirst(element, body, headline));
  if (named) return named;
  const summary = normalised(
    document
      .querySelector('meta[name=description i],meta[property="og:description" i]')
      ?.getAttribute('content') ?? '',
  ).slice(0, comparedUnits);
  if (summary.length < comparedUnits) return null;
  return find(
    document,
    summaryCarriers,
    element =>
      standsAsStandfirst(element, body, headline) &&
      normalised(element.textContent ?? '').startsWith(summary),
  );
}

function find(document: Document, selector: string, isWanted: (element: Element) => boolean): Element | null {
  for (const element of document.querySelectorAll(selector)) if (isWanted(element)) return element;
  return null;
}

function standsAsStandfirst(element: Element, body: Element, headline: Element): boolean {
  if (!isBetween(element, headline, body)) return false;
  const text = element.textContent?.trim() ?? '';
  if (text.length < 30 || text.length > maxStandfirstUnits) return false;
  if (/^(?:by|published|updated|posted)\b/i.test(text)) return false;
  return !element.closest('nav,footer,aside,a,form') && surroundingsByName(element) === null;
}

/** True where the element stands after the one and before the other, inside neither and around neither. */
function isBetween(element: Element, first: Element, last: Element): boolean {
  return first.compareDocumentPosition(element) === 4 && element.compareDocumentPosition(last) === 4;
}

function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
