// What the reader added or corrected: people, places and organisations of their own. One storage key an entry,
// in local storage, because ten thousand of them must survive a background that is stopped between two writes.
import type { Kind } from '../model/entity';
import type { StorageArea } from './storage-area';

/** An entry of the reader's own; it wins over what the pack says about the same name. */
export interface OwnEntry {
  /** "own-" and a random part; stable for ever. */
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** One plain sentence. */
  readonly about: string;
  /** Address of a web page, or the empty string. */
  readonly link: string;
}

export interface OwnEntries {
  /** All sound entries, by name. */
  list(): Promise<readonly OwnEntry[]>;
  /** Adds the entry, or replaces the one with its id. */
  save(entry: OwnEntry): Promise<void>;
  remove(id: string): Promise<void>;
  /** Adds many at once; those with a known id are replaced. */
  saveAll(entries: readonly OwnEntry[]): Promise<void>;
}

const prefix = 'own:';
const maxNameUnits = 200;
const maxAliases = 50;
const maxAboutUnits = 1000;
const maxLinkUnits = 2000;

/** True for keys of storage that hold an entry. */
export function isOwnEntryKey(key: string): boolean {
  return key.startsWith(prefix);
}

/** The entries in `area`. */
export function createOwnEntries(area: StorageArea): OwnEntries {
  return {
    async list() {
      const stored = await area.get(null);
      return Object.entries(stored)
        .flatMap(([key, value]) => (isOwnEntryKey(key) && isOwnEntry(value) ? [value] : []))
        .sort((a, b) => a.name.localeCompare(b.name));
    },
    save: entry => area.set({ [prefix + entry.id]: entry }),
    remove: id => area.remove(prefix + id),
    saveAll: entries => area.set(Object.fromEntries(entries.map(entry => [prefix + entry.id, entry]))),
  };
}

/** True for an entry with every field present and within its bounds. */
export function isOwnEntry(value: unknown): value is OwnEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, name, aliases, about, link } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    /^own-[a-z0-9-]{1,64}$/.test(id) &&
    (kind === 'person' || kind === 'place' || kind === 'organisation') &&
    isName(name) &&
    Array.isArray(aliases) &&
    aliases.length <= maxAliases &&
    aliases.every(isName) &&
    isText(about, maxAboutUnits) &&
    isText(link, maxLinkUnits) &&
    (link === '' || isWebAddress(link))
  );
}

// A blank name would be found everywhere, and for ever.
function isName(value: unknown): boolean {
  return isText(value, maxNameUnits) && value.trim() !== '';
}

function isText(value: unknown, maxUnits: number): value is string {
  return typeof value === 'string' && value.length <= maxUnits;
}

// Only web pages: a javascript: address in an imported file must never become a link on a card.
function isWebAddress(link: string): boolean {
  return URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
}
