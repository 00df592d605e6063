// What was looked up, kept for a while so that the same question does not leave the machine twice. Bounded in entries,
// bytes and age; the oldest go first. Which shelf it stands on is the caller's: IndexedDB in a browser, a Map in tests.

/** One kept value. */
export interface ShelfRow {
  readonly key: string;
  readonly value: unknown;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

/** Rows by key; each call is whole or has not happened. */
export interface Shelf {
  get(key: string): Promise<ShelfRow | undefined>;
  put(row: ShelfRow): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
  /** Every row without its value, oldest first. */
  list(): Promise<readonly Omit<ShelfRow, 'value'>[]>;
  clear(): Promise<void>;
}

export interface CacheBounds {
  readonly maxEntries: number;
  readonly maxBytes: number;
  readonly maxAgeMs: number;
}

export interface LookupCache {
  /** The value under a key; undefined where there is none, or none young enough. */
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
  size(): Promise<{ readonly entries: number; readonly bytes: number }>;
  clear(): Promise<void>;
}

const dayMs = 24 * 60 * 60 * 1000;
const cacheBounds: CacheBounds = { maxEntries: 300, maxBytes: 12_000_000, maxAgeMs: 30 * dayMs };

/** A cache on a shelf; `now` is milliseconds since 1970. */
export function createLookupCache(shelf: Shelf, now: () => number, bounds = cacheBounds): LookupCache {
  const isOld = ({ keptAt }: { readonly keptAt: number }) => now() - keptAt > bounds.maxAgeMs;

  const makeRoom = async () => {
    const rows = await shelf.list();
    let entries = rows.length;
    let bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
    const gone: string[] = [];
    for (const row of rows) {
      if (!isOld(row) && entries <= bounds.maxEntries && bytes <= bounds.maxBytes) break;
      gone.push(row.key);
      entries -= 1;
      bytes -= row.bytes;
    }
    if (gone.length > 0) await shelf.delete(gone);
  };

  return {
    async get(key) {
      const row = await shelf.get(key);
      return row && !isOld(row) ? row.value : undefined;
    },
    async put(key, value) {
      // Two bytes a UTF-16 unit: what a browser takes at most for the text.
      const bytes = 2 * (key.length + JSON.stringify(value).length);
      if (bytes > bounds.maxBytes) return;
      await shelf.put({ key, value, bytes, keptAt: now() });
      await makeRoom();
    },
    async size() {
      const rows = (await shelf.list()).filter(row => !isOld(row));
      return { entries: rows.length, bytes: rows.reduce((sum, row) => sum + row.bytes, 0) };
    },
    clear: () => shelf.clear(),
  };
}
