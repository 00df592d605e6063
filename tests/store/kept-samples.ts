// Kept articles for tests.
import type { KeptArticle } from '../../src/model/kept-article';

/** A small kept article; fields given replace the defaults. */
export function keptArticle(fields: Partial<KeptArticle> = {}): KeptArticle {
  return {
    version: 1,
    id: `kept-${(fields.title ?? 'sample').toLowerCase().replaceAll(/\W+/g, '-')}`,
    title: 'Sample',
    outlet: '',
    date: '2020-05-08',
    url: '',
    keptAt: '2026-01-01',
    names: [],
    quotes: [],
    sources: [],
    words: [],
    text: null,
    ...fields,
  };
}
