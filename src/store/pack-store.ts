// The pack a reader has loaded: its bytes in a database of their own, because the storage areas hold JSON only and
// show every value to every listener; what it tells of itself in local storage. The bytes come first, under a new
// key, so that a background that is stopped in between has lost nothing.
import { openDB } from 'idb';
import { isDay } from '../model/day';
import type { PackFacts } from '../model/pack';
import type { StorageArea } from './storage-area';

/** A kept pack; `key` is where its bytes lie. */
export interface KeptPack extends PackFacts {
  readonly key: string;
}

export interface PackStore {
  /** The kept pack without its bytes, or null. */
  kept(): Promise<KeptPack | null>;
  /** The bytes of the kept pack; null where the browser has thrown them away. */
  bytes(pack: KeptPack): Promise<ArrayBuffer | null>;
  /** Keeps a pack in place of the one before. Rejects where there is no room, and the one before stays. */
  keep(facts: PackFacts, bytes: ArrayBuffer): Promise<void>;
  remove(): Promise<void>;
}

const storageKey = 'pack';
const database = 'newsgloss-packs';
const table = 'bytes';

/** The store over local storage and the browser's database. */
export function createPackStore(area: StorageArea): PackStore {
  const open = () =>
    openDB(database, 1, {
      upgrade(made) {
        made.createObjectStore(table);
      },
    });

  const throwAwayAllBut = async (key: string | null) => {
    const opened = await open();
    for (const other of await opened.getAllKeys(table)) if (other !== key) await opened.delete(table, other);
    opened.close();
  };

  return {
    async kept() {
      const { [storageKey]: value } = await area.get(storageKey);
      return isKeptPack(value) ? value : null;
    },
    async bytes({ key }) {
      const opened = await open();
      const value: unknown = await opened.get(table, key);
      opened.close();
      return value instanceof ArrayBuffer ? value : null;
    },
    async keep({ name, version, date, entities }, bytes) {
      const key = crypto.randomUUID();
      const opened = await open();
      await opened.put(table, bytes, key).finally(() => opened.close());
      await area.set({ [storageKey]: { name, version, date, entities, key } });
      await throwAwayAllBut(key);
    },
    async remove() {
      await area.remove(storageKey);
      await throwAwayAllBut(null);
    },
  };
}

function isKeptPack(value: unknown): value is KeptPack {
  if (typeof value !== 'object' || value === null) return false;
  const { name, version, date, entities, key } = value as Record<string, unknown>;
  return (
    [name, key].every(text => typeof text === 'string') &&
    isDay(date) &&
    [version, entities].every(number => typeof number === 'number')
  );
}
