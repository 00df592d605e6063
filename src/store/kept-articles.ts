// The articles a reader has kept. Every writing is one transaction over all tables, so that two windows that write
// at once wait for each other, and a background that is stopped at any moment leaves whole articles or none. Rows of
// a later version and damaged ones are passed over and counted, never touched.
import type {
  IndexedArticle,
  KeptArticle,
  KeptList,
  KeptProblem,
  KeptRow,
  Signature,
} from '../model/kept-article';
import { keptBounds } from '../model/kept-article';
import { isKeptArticle } from './kept-article-check';
import { type KeptDatabase, keptTables } from './kept-database';
import { isStoredRow, packSignature, rowOf, type StoredRow, unpackSignature } from './kept-rows';

/** An article with what it is matched by. */
export interface SignedArticle {
  readonly article: KeptArticle;
  readonly signature: Signature;
}

export interface KeptArticles {
  /** Keeps all or none of them; an article with a known id is replaced. Answers why not, or null. */
  keep(articles: readonly SignedArticle[]): Promise<KeptProblem | null>;
  has(id: string): Promise<boolean>;
  /** The sound articles among these, in this order. */
  read(ids: Iterable<string>): Promise<KeptArticle[]>;
  /** All signatures; one that is missing or of another version is made anew by `sign`. */
  signatures(sign: (article: KeptArticle) => Signature): Promise<IndexedArticle[]>;
  /** The articles whose title, outlet or names hold every word of `search`, newest first, from the `from`th on. */
  list(search: string, from: number, most: number): Promise<KeptList>;
  /** The next articles by id after `after`, for an export; null stands for the first and the last. */
  after(
    after: string | null,
    most: number,
  ): Promise<{ readonly articles: readonly KeptArticle[]; readonly next: string | null }>;
  remove(ids: readonly string[]): Promise<void>;
  removeAll(): Promise<void>;
}

interface Totals {
  readonly articles: number;
  readonly units: number;
}

/** The articles in the database that `open` opens; it may be asked again at any time. */
export function createKeptArticles(open: () => Promise<KeptDatabase>): KeptArticles {
  return {
    keep: async articles => {
      const keep = async () => keepAll(await open(), articles);
      try {
        // Once a transaction has found no room, Firefox 153 (November 2026) lets the next one only delete.
        return await keep().catch(error =>
          isOf(error, 'InvalidStateError') ? keep() : Promise.reject(error),
        );
      } catch (error) {
        return problemOf(error);
      }
    },
    has: async id => (await (await open()).getKey('articles', id)) !== undefined,
    read: async ids => {
      const { store } = (await open()).transaction('articles');
      const found = await Promise.all([...ids].map(id => store.get(id)));
      return found.filter(isKeptArticle);
    },
    signatures: async sign => readSignatures(await open(), sign),
    list: async (search, from, most) => {
      try {
        return await listRows(await open(), search, from, most);
      } catch (error) {
        return { rows: [], found: 0, total: 0, units: 0, unreadable: 0, problem: problemOf(error) };
      }
    },
    after: async (after, most) => {
      const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const values = await (await open()).getAll('articles', range, most);
      const keys = await (await open()).getAllKeys('articles', range, most);
      return { articles: values.filter(isKeptArticle), next: keys.length < most ? null : keys.at(-1)! };
    },
    remove: async ids => removeRows(await open(), ids),
    removeAll: async () => {
      const transaction = (await open()).transaction(keptTables, 'readwrite');
      await Promise.all([
        ...keptTables.map(table => transaction.objectStore(table).clear()),
        transaction.done,
      ]);
    },
  };
}

async function keepAll(database: KeptDatabase, given: readonly SignedArticle[]): Promise<KeptProblem | null> {
  const articles = [...new Map(given.map(one => [one.article.id, one])).values()];
  const transaction = database.transaction(keptTables, 'readwrite');
  const table = (name: (typeof keptTables)[number]) => transaction.objectStore(name);
  const [totals, ...before] = await Promise.all([
    readTotals(table('totals'), table('rows')),
    ...articles.map(({ article }) => table('rows').get(article.id)),
  ]);
  const rows = articles.map(({ article }) => rowOf(article));
  const sum = rows.reduce(
    (now, row, at) => plus(now, row, isStoredRow(before[at]) ? before[at] : null),
    totals,
  );
  const isFull = sum.articles > keptBounds.articles || sum.units > keptBounds.totalUnits;
  if (isFull || before.some(isLater)) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    return isFull ? 'full' : 'later version';
  }
  await Promise.all([
    ...articles.flatMap(({ article, signature }, at) => [
      table('articles').put(article, article.id),
      table('rows').put(rows[at], article.id),
      table('signatures').put(packSignature({ id: article.id, date: article.date, signature }), article.id),
    ]),
    table('totals').put(sum, 'all'),
    transaction.done,
  ]);
  return null;
}

interface Readable {
  get(key: string): Promise<unknown>;
}

interface Listable {
  getAll(): Promise<unknown[]>;
}

/** What all articles take; counted anew where the row is missing or damaged. */
async function readTotals(totals: Readable, rows: Listable): Promise<Totals> {
  const stored = (await totals.get('all')) as Partial<Totals> | undefined;
  const { articles, units } = stored ?? {};
  if (Number.isSafeInteger(articles) && Number.isSafeInteger(units)) return stored as Totals;
  return (await rows.getAll()).filter(isStoredRow).reduce<Totals>((sum, row) => plus(sum, row, null), {
    articles: 0,
    units: 0,
  });
}

function plus({ articles, units }: Totals, row: StoredRow, before: StoredRow | null): Totals {
  return before
    ? { articles, units: units + row.units - before.units }
    : { articles: articles + 1, units: units + row.units };
}

async function removeRows(database: KeptDatabase, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(keptTables, 'readwrite');
  const table = (name: (typeof keptTables)[number]) => transaction.objectStore(name);
  const [totals, ...rows] = await Promise.all([
    readTotals(table('totals'), table('rows')),
    ...ids.map(id => table('rows').get(id)),
  ]);
  const gone = rows.filter(isStoredRow);
  const left: Totals = {
    articles: totals.articles - gone.length,
    units: totals.units - gone.reduce((sum, { units }) => sum + units, 0),
  };
  const tables = ['articles', 'rows', 'signatures'] as const;
  await Promise.all([
    ...ids.flatMap(id => tables.map(name => table(name).delete(id))),
    table('totals').put(left, 'all'),
    transaction.done,
  ]);
}

async function readSignatures(
  database: KeptDatabase,
  sign: (article: KeptArticle) => Signature,
): Promise<IndexedArticle[]> {
  const transaction = database.transaction(['totals', 'signatures']);
  const [totals, stored] = await Promise.all([
    transaction.objectStore('totals').get('all') as Promise<Partial<Totals> | undefined>,
    transaction.objectStore('signatures').getAll(),
  ]);
  const sound = new Map<string, IndexedArticle>();
  for (const value of stored) {
    const unpacked = unpackSignature(value);
    if (unpacked) sound.set(unpacked.id, unpacked);
  }
  // The keys of the articles are looked through only where some are missing: that alone takes as long as the rest.
  if (sound.size === totals?.articles) return [...sound.values()];
  const ids = await database.getAllKeys('articles');
  const missing = ids.filter(id => !sound.has(id));
  const { store } = database.transaction('articles');
  const articles = (await Promise.all(missing.map(id => store.get(id)))).filter(isKeptArticle);
  for (const article of articles) {
    const { id, date } = article;
    const remade = { id, date, signature: sign(article) };
    sound.set(id, remade);
    await database.put('signatures', packSignature(remade), id);
  }
  return ids.flatMap(id => sound.get(id) ?? []);
}

async function listRows(
  database: KeptDatabase,
  search: string,
  from: number,
  most: number,
): Promise<KeptList> {
  const stored = await database.getAll('rows');
  const rows = stored.filter(isStoredRow);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(({ searched }) => words.every(word => searched.includes(word)));
  found.sort((a, b) => (a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : a.title.localeCompare(b.title)));
  return {
    rows: found.slice(from, from + most).map(asListed),
    found: found.length,
    total: rows.length,
    units: rows.reduce((sum, { units }) => sum + units, 0),
    unreadable: stored.length - rows.length,
    problem: null,
  };
}

function asListed({ id, title, outlet, date, url, keptAt, people, quotes, hasText }: StoredRow): KeptRow {
  return { id, title, outlet, date, url, keptAt, people, quotes, hasText };
}

function isLater(row: unknown): boolean {
  const version = (row as { version?: unknown } | undefined)?.version;
  return typeof version === 'number' && version > 1;
}

/** What a failure of the database means to a reader. */
function problemOf(error: unknown): KeptProblem {
  if (isOf(error, 'QuotaExceededError')) return 'storage full';
  return isOf(error, 'VersionError') ? 'later version' : 'unavailable';
}

function isOf(error: unknown, name: string): boolean {
  return (error as { name?: string }).name === name;
}
