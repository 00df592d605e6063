// The database of kept articles, in the browser's IndexedDB. Three tables have a row for each article, so that what
// is needed often is read without what is large: signatures for matching, rows for the list, the articles themselves.
// They are always written in one transaction: a background that is stopped halfway has written all or nothing.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Rows are checked when they are read: a later version may have written them. */
interface Schema extends DBSchema {
  articles: { key: string; value: unknown };
  rows: { key: string; value: unknown };
  signatures: { key: string; value: unknown };
  /** One row, "all": how many articles there are and how much they take. */
  totals: { key: string; value: unknown };
}

export type KeptDatabase = IDBPDatabase<Schema>;

/** Every table, for a transaction over all of them. */
export const keptTables = ['articles', 'rows', 'signatures', 'totals'] as const;

const version = 1;

/**
 * Opens the database at the first call and again after the browser has closed it. Rejects where the browser gives
 * none, or where a later version of the extension has made it.
 */
export function createKeptDatabase(name = 'newsgloss-kept'): () => Promise<KeptDatabase> {
  let opening: Promise<KeptDatabase> | null = null;
  const forget = () => {
    opening = null;
  };
  return () => {
    opening ??= openDB<Schema>(name, version, {
      upgrade(made) {
        for (const table of keptTables) made.createObjectStore(table);
      },
      // A later version wants to change the tables, in another window or after an update.
      async blocking() {
        const open = await opening;
        forget();
        open?.close();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
}
