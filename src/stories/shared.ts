// What two articles share, in the words of the page that is read: the answer to "why the same story?".
import type { Story } from '../model/annotation';
import type { KeptArticle, KeptName } from '../model/kept-article';
import { areSameWords, shinglesOf } from './shingles';
import { nameKey, surnameOf } from './signature';

/** The story that `page` has in common with `article`. */
export function storyOf(
  page: KeptArticle,
  article: KeptArticle,
  similarity: number,
  rarityOf: (name: KeptName) => number,
): Story {
  return {
    article: article.title,
    id: article.id,
    outlet: article.outlet,
    date: article.date,
    url: article.url,
    isShipped: article.keptAt === '',
    similarity,
    sharedNames: page.names
      .filter(name => article.names.some(other => areSameThing(name, other)))
      .sort((a, b) => rarityOf(b) - rarityOf(a))
      .map(({ name }) => name),
    sharedQuotes: sharedQuotes(page, article),
  };
}

/** True where both are the same entity, or have the same name; a family name alone fits a person of that name. */
export function areSameThing(a: KeptName, b: KeptName): boolean {
  if (a.kind !== b.kind) return false;
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity;
  if (nameKey({ entity: null, name: a.name }) === nameKey({ entity: null, name: b.name })) return true;
  const isBare = (name: string) => !/\s/.test(name.trim());
  return a.kind === 'person' && (isBare(a.name) || isBare(b.name)) && surnameOf(a.name) === surnameOf(b.name);
}

/** As `areSameThing`, between articles on different stories: there a family name alone says nothing. */
export function areSameAnywhere(a: KeptName, b: KeptName): boolean {
  const isWhole = ({ entity, name }: KeptName) => entity !== null || /\s/.test(name.trim());
  return isWhole(a) && isWhole(b) && areSameThing(a, b);
}

function sharedQuotes(page: KeptArticle, article: KeptArticle): string[] {
  const others = article.quotes.map(quote => shinglesOf(quote.words));
  return page.quotes
    .filter(quote => {
      const own = shinglesOf(quote.words);
      return others.some(other => areSameWords(own, other));
    })
    .map(quote => quote.words);
}
