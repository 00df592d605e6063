// How a kept article lies in the tables beside itself: as the row a list shows, and as a signature packed into one
// array, because the browser copies one large array faster than five small ones.
//
//   packed   [names n, words m, shingles k] [n keys] [n strengths] [m keys] [m strengths] [k shingles]
//            strengths are the bits of 32-bit floats
import type { IndexedArticle, KeptArticle, KeptRow, Signature, WeightedKeys } from '../model/kept-article';

/** A row of the list with what it is searched and counted by. */
export interface StoredRow extends KeptRow {
  readonly version: 1;
  /** UTF-16 units of the article as JSON, about what it takes. */
  readonly units: number;
  /** Title, outlet and names in lower case. */
  readonly searched: string;
}

/** A row of the table of signatures. */
export interface StoredSignature {
  readonly version: 1;
  readonly id: string;
  readonly date: string | null;
  readonly packed: Uint32Array;
}

/** The row of an article. */
export function rowOf(article: KeptArticle): StoredRow {
  const { id, title, outlet, date, url, keptAt, names, quotes, text } = article;
  return {
    version: 1,
    id,
    title,
    outlet,
    date,
    url,
    keptAt,
    people: names.filter(({ kind }) => kind === 'person').length,
    quotes: quotes.length,
    hasText: text !== null,
    units: JSON.stringify(article).length,
    searched: [title, outlet, ...names.map(({ name }) => name)].join('\n').toLowerCase(),
  };
}

/** True for a row of this version; the little that is checked is what a list needs. */
export function isStoredRow(value: unknown): value is StoredRow {
  const row = value as Partial<StoredRow> | null | undefined;
  return (
    row?.version === 1 &&
    typeof row.id === 'string' &&
    typeof row.title === 'string' &&
    typeof row.searched === 'string' &&
    typeof row.keptAt === 'string' &&
    typeof row.units === 'number'
  );
}

/** The signature as it is stored. */
export function packSignature({ id, date, signature }: IndexedArticle): StoredSignature {
  const { names, words, shingles } = signature;
  const packed = new Uint32Array(3 + 2 * names.keys.length + 2 * words.keys.length + shingles.length);
  packed.set([names.keys.length, words.keys.length, shingles.length]);
  let at = 3;
  for (const { keys, strengths } of [names, words]) {
    packed.set(keys, at);
    new Float32Array(packed.buffer).set(strengths, at + keys.length);
    at += 2 * keys.length;
  }
  packed.set(shingles, at);
  return { version: 1, id, date, packed };
}

/** The signature in a stored row, as views of it; null where the row is damaged or of another version. */
export function unpackSignature(value: unknown): IndexedArticle | null {
  const row = value as Partial<StoredSignature> | null | undefined;
  const { packed, id, date } = row ?? {};
  if (row?.version !== 1 || typeof id !== 'string' || !(packed instanceof Uint32Array)) return null;
  const [names = 0, words = 0, shingles = 0] = packed;
  if (packed.length !== 3 + 2 * names + 2 * words + shingles) return null;
  const floats = new Float32Array(packed.buffer, packed.byteOffset, packed.length);
  const weighted = (at: number, count: number): WeightedKeys => ({
    keys: packed.subarray(at, at + count),
    strengths: floats.subarray(at + count, at + 2 * count),
  });
  const signature: Signature = {
    names: weighted(3, names),
    words: weighted(3 + 2 * names, words),
    shingles: packed.subarray(3 + 2 * names + 2 * words),
  };
  return { id, date: typeof date === 'string' ? date : null, signature };
}
