// Where the reader lets things be looked up. One key in local storage alone: consent is given on a machine, so it
// neither follows the reader through the browser's sync nor comes with a backup file that somebody else may have made.
import { defaultLookupChoice, type LookupChoice } from '../model/lookup';
import type { StorageArea } from './storage-area';

export interface LookupChoiceStore {
  /** What was chosen, each field on its own; the default where its value is not sound. */
  read(): Promise<LookupChoice>;
  /** Reads, edits and writes. */
  change(edit: (choice: LookupChoice) => LookupChoice): Promise<void>;
  /** Back to how it was on the first day. */
  reset(): Promise<void>;
}

const key = 'look-up';
const maxUnits = 300;

/** The choice kept in `area`. */
export function createLookupChoice(area: StorageArea): LookupChoiceStore {
  const read = async () => choiceFrom((await area.get(key))[key]);
  return {
    read,
    change: async edit => area.set({ [key]: edit(await read()) }),
    reset: () => area.remove(key),
  };
}

function choiceFrom(stored: unknown): LookupChoice {
  if (typeof stored !== 'object' || stored === null) return defaultLookupChoice;
  const { provider, language, kiwix, book, inPrivate } = stored as Readonly<Record<string, unknown>>;
  return {
    provider: provider === 'wikipedia' || provider === 'kiwix' ? provider : 'off',
    language: isText(language) && /^(?:auto|[a-z]{2,3})$/.test(language) ? language : 'auto',
    kiwix: isText(kiwix) && isWebAddress(kiwix) ? kiwix : '',
    book: isText(book) ? book : '',
    inPrivate: inPrivate === true,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxUnits;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/.+\/$/.test(text) && URL.canParse(text);
}
