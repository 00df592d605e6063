// Which servers asked to be left alone, and until when: kept for as long as the browser runs, so that a background
// that is stopped and started keeps its word, and never written to disk.
import type { Rest, RestStore } from '../lookup/line';
import type { StorageArea } from '../store/storage-area';

const prefix = 'rest:';

/** Rests in the browser's session storage. */
export function createRestStore(area: Pick<StorageArea, 'get' | 'set'>): RestStore {
  return {
    async read(server) {
      const { refusals, until } = ((await area.get(prefix + server))[prefix + server] ?? {}) as Partial<Rest>;
      return typeof refusals === 'number' && typeof until === 'number' ? { refusals, until } : null;
    },
    write: (server, rest) => area.set({ [prefix + server]: rest }),
  };
}
