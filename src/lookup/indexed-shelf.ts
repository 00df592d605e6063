// The cache's shelf in the browser's database: one table, rows by key, an index by age. Opened at the first use, and
// again after the browser closed it.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Shelf, ShelfRow } from './cache';

interface Tables extends DBSchema {
  rows: { key: string; value: ShelfRow; indexes: { keptAt: number } };
}

const database = 'newsgloss-look-ups';

/** A shelf in the extension's own database; nothing is opened before the first call. */
export function createIndexedShelf(): Shelf {
  let opening: Promise<IDBPDatabase<Tables>> | null = null;

  const forget = () => {
    opening = null;
  };
  const open = () => {
    opening ??= openDB<Tables>(database, 1, {
      upgrade(made) {
        made.createObjectStore('rows', { keyPath: 'key' }).createIndex('keptAt', 'keptAt');
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };

  return {
    get: async key => (await open()).get('rows', key),
    put: async row => void (await (await open()).put('rows', row)),
    async delete(keys) {
      const transaction = (await open()).transaction('rows', 'readwrite');
      await Promise.all([...keys.map(key => transaction.store.delete(key)), transaction.done]);
    },
    async list() {
      const rows = await (await open()).getAllFromIndex('rows', 'keptAt');
      return rows.map(({ key, bytes, keptAt }) => ({ key, bytes, keptAt }));
    },
    clear: async () => (await open()).clear('rows'),
  };
}
