// Reads and changes the settings. They follow the reader through the browser's own sync; a list that outgrows
// what sync holds goes on in local storage, and where sync is missing or full everything does.
import type { Settings } from '../model/settings';
import { isListKey, isSettingKey, type Stored, settingsFrom, storedFrom } from './setting-keys';
import type { StorageArea, StorageAreas } from './storage-area';

/** Browsers allow 512 items in sync; the rest is kept free for single settings and later versions. */
const maxSyncedEntries = 400;

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Reads, edits, and writes only what the edit changed, so that changes made elsewhere meanwhile stay. */
  change(edit: (settings: Settings) => Settings): Promise<void>;
  /** True where a change of these storage keys is a change of settings. */
  concerns(keys: readonly string[]): boolean;
}

/** A store over two areas; neither is touched before the first call. */
export function createSettingsStore({ sync, local }: StorageAreas): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();

  const readStored = async (): Promise<Stored> => {
    const [kept, synced] = await Promise.all([readAll(local), readAll(sync).catch(() => ({}))]);
    return { ...kept, ...synced };
  };

  const write = async (edit: (settings: Settings) => Settings) => {
    const stored = await readStored();
    const before = storedFrom(settingsFrom(stored));
    const after = storedFrom(edit(settingsFrom(stored)));
    const gone = Object.keys(before).filter(key => !(key in after));
    const changed = Object.entries(after).filter(([key, value]) => before[key] !== value);
    if (gone.length > 0) {
      await Promise.all([local.remove(gone), sync.remove(gone).catch(() => undefined)]);
    }
    if (changed.length > 0) await set(Object.fromEntries(changed), countEntries(stored));
  };

  const set = async (values: Stored, entries: number) => {
    const isOverfull = entries + countEntries(values) > maxSyncedEntries;
    const isFor = (key: string) => (isListKey(key) && isOverfull ? local : sync);
    const synced = pick(values, key => isFor(key) === sync);
    const kept = pick(values, key => isFor(key) === local);
    if (Object.keys(kept).length > 0) await local.set(kept);
    if (Object.keys(synced).length === 0) return;
    try {
      await sync.set(synced);
      // What an earlier, failed sync left behind would otherwise come back when the synced value goes.
      await local.remove(Object.keys(synced));
    } catch {
      await local.set(synced);
      await sync.remove(Object.keys(synced)).catch(() => undefined);
    }
  };

  return {
    read: async () => settingsFrom(await readStored()),
    change(edit) {
      const turn = last.then(() => write(edit));
      last = turn.catch(() => undefined);
      return turn;
    },
    concerns: keys => keys.some(isSettingKey),
  };
}

async function readAll(area: StorageArea): Promise<Stored> {
  return pick(await area.get(null), isSettingKey);
}

function pick(stored: Stored, isWanted: (key: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => isWanted(key)));
}

function countEntries(stored: Stored): number {
  return Object.keys(stored).filter(isListKey).length;
}
