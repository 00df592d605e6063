// A storage area in memory that answers as browsers do: copies in, copies out, every call a turn later.
import type { StorageArea } from '../../src/store/storage-area';

/** An area over `kept`, which tests read and damage; `maxItems` makes it full as sync can be. */
export function createMemoryArea(kept: Record<string, unknown> = {}, maxItems = Infinity): StorageArea {
  return {
    async get(keys) {
      await null;
      const wanted = keys === null ? Object.keys(kept) : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.flatMap(key => (key in kept ? [[key, kept[key]]] : []))),
      );
    },
    async set(values) {
      await null;
      const after = new Set([...Object.keys(kept), ...Object.keys(values)]);
      if (after.size > maxItems) throw new Error('MAX_ITEMS quota exceeded');
      Object.assign(kept, structuredClone(values));
    },
    async remove(keys) {
      await null;
      for (const key of [keys].flat()) delete kept[key];
    },
  };
}
