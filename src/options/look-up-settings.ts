// What stands behind the "Look up" group: the choice, the browser's permission, the cache, and the test of a kiwix
// address. Permission is asked for first and at once in a click, because browsers grant it only there; nothing is
// switched on where it is refused.
import { originsOf, readKiwixAddress } from '../lookup/addresses';
import type { LookupCache } from '../lookup/cache';
import { listKiwixBooks } from '../lookup/kiwix';
import type { Fetch } from '../lookup/request';
import type { LookupChoice } from '../model/lookup';
import type { LookupChoiceStore } from '../store/lookup-choice';
import type { KiwixTest, LookUpActions, LookUpState } from './look-up-state';

export interface LookUpSettingsParts {
  readonly choice: LookupChoiceStore;
  readonly cache: LookupCache;
  readonly fetch: Fetch;
  /** Asks the reader, through the browser; must be called in a click. */
  readonly askFor: (origins: readonly string[]) => Promise<boolean>;
  readonly mayReach: (origins: readonly string[]) => Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onChanged: () => void;
}

export interface LookUpSettings {
  read(): Promise<LookUpState>;
  /** Off, and nothing kept, as on the first day. */
  reset(): Promise<void>;
  readonly actions: LookUpActions;
}

/** Starts with nothing tested. */
export function createLookUpSettings(parts: LookUpSettingsParts): LookUpSettings {
  const { choice, cache, askFor, mayReach, onChanged } = parts;
  let kiwix: KiwixTest = { state: 'untested' };
  let isRefused = false;
  /** As last read: a click must not wait for storage before it asks. */
  let shown: LookupChoice | null = null;

  const ask = async (origins: readonly string[]) => {
    isRefused = origins.length > 0 && !(await askFor(origins).catch(() => false));
    return !isRefused;
  };

  const keep = async (edit: (now: LookupChoice) => LookupChoice) => {
    await choice.change(edit);
    onChanged();
  };

  const say = (test: KiwixTest) => {
    kiwix = test;
    onChanged();
  };

  const testKiwix = async (typed: string) => {
    const address = readKiwixAddress(typed);
    if (address === null) return say({ state: 'no address' });
    const origins = originsOf({ ...shown!, provider: 'kiwix', kiwix: address });
    if (!(await ask(origins))) return say({ state: 'refused' });
    say({ state: 'testing' });
    try {
      const books = await listKiwixBooks(address, parts.fetch, parts.now);
      const [first] = books;
      if (!first) return say({ state: 'no books' });
      kiwix = { state: 'found', books };
      await keep(now => ({
        ...now,
        kiwix: address,
        book: books.some(({ name }) => name === now.book) ? now.book : first.name,
      }));
    } catch {
      say({ state: 'no server' });
    }
  };

  return {
    async read() {
      shown = await choice.read();
      const origins = originsOf(shown);
      const hasAccess = origins.length === 0 || (await mayReach(origins).catch(() => false));
      const kept = await cache.size().catch(() => ({ entries: 0, bytes: 0 }));
      return { choice: shown, hasAccess, isRefused, kept, kiwix };
    },
    async reset() {
      kiwix = { state: 'untested' };
      isRefused = false;
      await choice.reset();
      await cache.clear();
    },
    actions: {
      onProvider: provider =>
        void ask(originsOf({ ...shown!, provider })).then(isGranted =>
          isGranted ? keep(now => ({ ...now, provider })) : onChanged(),
        ),
      onChoice: edit => void keep(edit),
      onClear: () => void cache.clear().then(onChanged),
      onAllow: () => void ask(originsOf(shown!)).then(onChanged),
      onTestKiwix: typed => void testKiwix(typed),
    },
  };
}
