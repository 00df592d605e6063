// The same quotation twice in one article, given to two different speakers: pointed out on the cards of both.
import type { Quote } from '../model/annotation';
import type { SameWords } from '../model/card';
import { quoteOf } from '../stories/profile';
import { areSameWords, shinglesOf } from '../stories/shingles';
import { areDifferentSpeakers } from '../stories/speakers';
import type { CardContext } from './card-context';
import { passageAt } from './passages';

/** Quotations of one source that are compared: a hostile text may have a hundred thousand. */
const MOST = 50;

/** Other places of the article that give the words of these sources, one speaker's, to somebody else, or to nobody. */
export function sameWordsHere({ annotation, text }: CardContext, indices: readonly number[]): SameWords[] {
  const { quotes, sources } = annotation;
  const read = (quote: Quote) => {
    const { words, speaker } = quoteOf(annotation, text, quote);
    return { words, speaker, shingles: shinglesOf(words) };
  };
  const own = quotes
    .filter(quote => quote.source !== null && indices.includes(quote.source))
    .slice(0, MOST)
    .map(read);
  if (own.length === 0) return [];
  const chains = new Set(indices.map(index => sources[index]?.chain));
  return quotes
    .filter(({ source }) => source === null || !chains.has(sources[source]?.chain))
    .flatMap(quote => {
      const other = read(quote);
      const isElsewhere = own.some(
        one => areSameWords(one.shingles, other.shingles) && areDifferentSpeakers(one.speaker, other.speaker),
      );
      if (!isElsewhere) return [];
      const speaker = other.speaker?.name ?? null;
      return [{ words: other.words, speaker, article: null, at: passageAt(text, quote) }];
    });
}
