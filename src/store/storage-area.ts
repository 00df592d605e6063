// The little of the browser's storage that this room needs, so that tests hand in a Map and entries hand in
// `storage.sync` and `storage.local` of the polyfill.

/** One storage area. `get(null)` answers everything in it. */
export interface StorageArea {
  get(keys: string[] | string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[] | string): Promise<void>;
}

/** The two areas: `sync` follows the reader from browser to browser and is small, `local` stays. */
export interface StorageAreas {
  readonly sync: StorageArea;
  readonly local: StorageArea;
}
