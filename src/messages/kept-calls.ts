// What is asked of the background about kept articles, by the popup and the settings page only. The background alone
// holds the database; long lists cross in parts, because a message has a bound.
import type { ArticleContext } from '../model/annotation';
import type { KeptArticle, KeptList, KeptProblem } from '../model/kept-article';

/** Articles that cross in one message. */
export const articlesAMessage = 100;

/** What came of an import: all or none of a message's articles that were sound. */
export interface ImportedArticles {
  readonly added: number;
  /** Values that were no kept articles. */
  readonly leftOut: number;
  readonly problem: KeptProblem | null;
}

export interface KeptCalls {
  /** Keeps the page as a reference article. Answers why not, or null. */
  keep: {
    ask: { readonly text: string; readonly context: ArticleContext; readonly withText: boolean };
    answer: KeptProblem | null;
  };
  /** The id of the page, and whether it is kept. */
  isKept: {
    ask: { readonly context: ArticleContext };
    answer: { readonly id: string; readonly kept: boolean };
  };
  /** Deletes kept articles; null deletes all. */
  forget: { ask: { readonly ids: readonly string[] | null }; answer: null };
  listKept: {
    ask: { readonly search: string; readonly from: number; readonly most: number };
    answer: KeptList;
  };
  /** The articles after this id, and the id to go on from; null at the start and at the end. */
  exportKept: {
    ask: { readonly after: string | null };
    answer: { readonly articles: readonly KeptArticle[]; readonly next: string | null };
  };
  /** `more`: another message of the same import follows, and open pages need not hear of this one. */
  importKept: {
    ask: { readonly articles: readonly unknown[]; readonly more: boolean };
    answer: ImportedArticles;
  };
}
