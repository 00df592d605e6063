// Where a card leads on the web: to the Wikipedia article where its title is certain, to a search for the name where
// it is not. A place of the gazetteer may share its name with ten others, and a link that opens the wrong one
// misleads more than a list does. Nothing is fetched: it is a link, and says which of the two it is.
import type { Card } from '../model/card';

/** An address and the key of the words for it. */
export interface LinkOut {
  readonly address: string;
  readonly key: 'wikipedia' | 'searchWikipedia' | 'link';
}

type Known = Extract<Card, { readonly wikipedia: string | null }>;

/** The one link of a card; null where it claims to know nothing, and for the reader's own entries without a link. */
export function linkOf(card: Card): LinkOut | null {
  const known = knownOf(card);
  if (!known) return null;
  const { wikipedia, entity } = known;
  if (wikipedia !== null) return { address: wikipedia, key: isWikipedia(wikipedia) ? 'wikipedia' : 'link' };
  // What a reader wrote down privately is nobody's to search for.
  if (entity.startsWith('own-')) return null;
  return { address: searchFor(known), key: 'searchWikipedia' };
}

function knownOf(card: Card): Known | null {
  if ('wikipedia' in card) return card;
  if (card.type === 'role') return card.holder;
  return card.type === 'source' && card.named && 'wikipedia' in card.named ? card.named : null;
}

function searchFor(card: Known): string {
  // What follows the semicolon are the neighbours.
  const where = card.type === 'place' ? (card.where?.split(';')[0] ?? '') : '';
  const query = new URLSearchParams({ search: `${card.title} ${where}`.trim(), fulltext: '1' });
  return `https://en.wikipedia.org/wiki/Special:Search?${query}`;
}

// An entry of the reader's own can link anywhere.
function isWikipedia(address: string): boolean {
  return URL.canParse(address) && new URL(address).hostname.endsWith('wikipedia.org');
}
