// What earlier articles tell about the thing on a card: how they introduce a person, and to whom they give the
// words that the page gives to someone else, or to nobody.
import type { EarlierArticle, MetBefore, SameWords } from '../model/card';
import type { KeptArticle, KeptName, KeptQuote } from '../model/kept-article';
import { areSameAnywhere, areSameThing } from './shared';
import { areSameWords, shinglesOf } from './shingles';
import { areDifferentSpeakers } from './speakers';

/** Articles named on a card; more would not be read. */
const MOST = 3;

/** Words for the day of an article: "18 September 2015". */
export type DateInWords = (date: string) => string;

/**
 * How `articles` introduce the person, the newest article first; each introduction once. `story` is the id of the
 * article that tells the page's own story, or null: there "Cook" is Peter Cook, elsewhere it may be anybody.
 */
export function meetingsWith(
  person: KeptName,
  articles: readonly KeptArticle[],
  story: string | null,
  dateInWords: DateInWords,
): MetBefore[] {
  const met = new Map<string, MetBefore>();
  for (const article of newestFirst(articles)) {
    const isSame = article.id === story ? areSameThing : areSameAnywhere;
    const there = article.names.find(name => isSame(person, name));
    const as = there?.introducedAs;
    if (as && !met.has(as.toLowerCase()))
      met.set(as.toLowerCase(), { as, article: headOf(article, dateInWords) });
  }
  return [...met.values()].slice(0, MOST);
}

/** Where `articles` give the words of `quotes` to somebody else, or to nobody; one place an article. */
export function wordsElsewhere(
  quotes: readonly KeptQuote[],
  articles: readonly KeptArticle[],
  dateInWords: DateInWords,
): SameWords[] {
  const own = quotes.map(quote => ({ ...quote, shingles: shinglesOf(quote.words) }));
  const found: SameWords[] = [];
  for (const article of newestFirst(articles)) {
    const there = article.quotes.find(other => {
      const shingles = shinglesOf(other.words);
      return own.some(
        one => areSameWords(one.shingles, shingles) && areDifferentSpeakers(one.speaker, other.speaker),
      );
    });
    if (there) {
      const speaker = there.speaker?.name ?? null;
      found.push({ words: there.words, speaker, article: headOf(article, dateInWords), at: null });
    }
  }
  return found.slice(0, MOST);
}

function newestFirst(articles: readonly KeptArticle[]): KeptArticle[] {
  return [...articles].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}

function headOf({ title, outlet, date, url }: KeptArticle, dateInWords: DateInWords): EarlierArticle {
  const where = [outlet, date === null ? '' : dateInWords(date)].filter(part => part !== '').join(', ');
  return { title, where, url };
}
