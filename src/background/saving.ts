// Writes of what the reader chose, and word of those that fail: a full or broken storage must not lose a choice
// silently. The word lies in session storage, where the popup finds it, and goes with the next write that succeeds.
import type { StorageArea } from '../store/storage-area';

/** Key in session storage that is true while the last write has failed. */
export const notSavedKey = 'notSaved';

/** Runs writes; each rejects as its write does. */
export function createSaving(session: StorageArea): <Done>(write: () => Promise<Done>) => Promise<Done> {
  let isTold = true;
  return async write => {
    try {
      const done = await write();
      if (isTold) await session.remove(notSavedKey).catch(() => undefined);
      isTold = false;
      return done;
    } catch (error) {
      isTold = true;
      await session.set({ [notSavedKey]: true }).catch(() => undefined);
      throw error;
    }
  };
}
