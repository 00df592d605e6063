// The checked articles that come with the model: a section of the compiled file, JSON in which every unit beyond
// ASCII is escaped, so that it is read without a decoder.
import type { Lexicon } from '../lexicon/lexicon';
import type { KeptArticle } from '../model/kept-article';

/** Name of the section. */
export const storiesSection = 'stories';

/** The profiles in the compiled file; none where it has no such section. */
export function shippedArticles(lexicon: Lexicon): readonly KeptArticle[] {
  const bytes = lexicon.section(storiesSection);
  if (bytes === null) return [];
  let json = '';
  for (const byte of bytes) json += String.fromCharCode(byte);
  return (JSON.parse(json) as Partial<KeptArticle>[]).filter(isWhole);
}

// A file that somebody else has compiled may hold anything.
function isWhole(article: Partial<KeptArticle>): article is KeptArticle {
  return article.version === 1 && [article.names, article.quotes, article.words].every(Array.isArray);
}

/** The bytes of the section. */
export function packStories(articles: readonly KeptArticle[]): Uint8Array {
  const json = JSON.stringify(articles).replace(
    /[\u0080-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Uint8Array.from(json, unit => unit.charCodeAt(0));
}
