// Which of the kept articles tells the same story: names shared, weighted by how rare they are, words shared that
// tell what it is about, quotations shared. Names or words alone are not enough: the same people meet on other
// days about other things, and two floods in two countries have many words in common.
import type { IndexedArticle, WeightedKeys } from '../model/kept-article';
import { Postings } from './postings';

/** An article that may tell the same story; `similarity` is 0 to 1. */
export interface StoryMatch {
  readonly id: string;
  readonly similarity: number;
}

/**
 * From this similarity on two articles tell the same story: halfway between the least alike retelling and the most
 * alike other event in the first half of tests/cases/stories.json.
 */
export const sameStory = 0.42;

/** Runs of three quoted words that two articles share by more than chance. */
const TELLING_RUNS = 3;
/** What a shared quotation takes of the distance to certainty. */
const QUOTED = 0.35;
/** Days within which a story is news, and after which another day does not make it less likely. */
const FRESH_DAYS = 7;
const STALE_DAYS = 60;
const STALE = 0.75;

/** Made once for a set of articles; a changed set needs a new one. */
export class StoryIndex {
  private readonly names: Postings;
  private readonly words: Postings;
  private readonly shingles: Postings;

  constructor(private readonly articles: readonly IndexedArticle[]) {
    this.names = new Postings(articles.map(({ signature }) => signature.names));
    this.words = new Postings(articles.map(({ signature }) => signature.words));
    this.shingles = new Postings(articles.map(({ signature }) => unweighted(signature.shingles)));
  }

  /** The article most alike, whatever its similarity; null where there is none but the page itself and `others` of it. */
  best(
    { id: own, date, signature }: IndexedArticle,
    others: ReadonlySet<string> = new Set(),
  ): StoryMatch | null {
    const names = this.names.cosines(signature.names);
    const words = this.words.cosines(signature.words);
    const runs = this.sharedRuns(signature.shingles);
    let best: StoryMatch | null = null;
    this.articles.forEach((article, number) => {
      const alike = Math.sqrt(names[number]! * words[number]!) * freshness(date, article.date);
      const similarity = runs[number]! >= TELLING_RUNS ? alike + (1 - alike) * QUOTED : alike;
      const isPage = article.id === own || others.has(article.id);
      if (!isPage && similarity > (best?.similarity ?? 0)) best = { id: article.id, similarity };
    });
    return best;
  }

  /** Ids of the articles that have one of these name keys. */
  naming(keys: readonly number[]): ReadonlySet<string> {
    return new Set(
      keys.flatMap(key => [...this.names.holders(key)].map(number => this.articles[number]!.id)),
    );
  }

  /** Ids of the articles that quote some of these runs of words. */
  quoting(shingles: ReadonlySet<number>): ReadonlySet<string> {
    const shared = this.sharedRuns([...shingles]);
    return new Set(this.articles.flatMap(({ id }, number) => (shared[number]! > 0 ? [id] : [])));
  }

  private sharedRuns(shingles: Iterable<number>): Uint16Array {
    const shared = new Uint16Array(this.articles.length);
    for (const run of shingles) for (const number of this.shingles.holders(run)) shared[number]!++;
    return shared;
  }
}

function unweighted(keys: Uint32Array): WeightedKeys {
  return { keys, strengths: new Float32Array(keys.length).fill(1) };
}

/** 1 for articles of the same days, less for those of other weeks; 1 where a date is missing. */
function freshness(a: string | null, b: string | null): number {
  if (a === null || b === null) return 1;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  if (!(days > FRESH_DAYS)) return 1;
  return 1 - (1 - STALE) * Math.min(1, (days - FRESH_DAYS) / (STALE_DAYS - FRESH_DAYS));
}
