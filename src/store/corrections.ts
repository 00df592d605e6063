// "Not this one": names that the reader said do not stand for a certain entity. One storage key a refusal, so
// that a card and the settings page can write at once.
import type { StorageArea } from './storage-area';

/** A name, compared without case, and the entity it does not stand for. */
export interface Correction {
  readonly name: string;
  readonly entity: string;
  /** Name of the entity as the refused card showed it, for the list in the settings. */
  readonly title?: string;
}

export interface Corrections {
  /** All sound ones, by name. */
  list(): Promise<readonly Correction[]>;
  add(correction: Correction): Promise<void>;
  addAll(corrections: readonly Correction[]): Promise<void>;
  remove(correction: Correction): Promise<void>;
}

const prefix = 'refused:';
const maxUnits = 500;

/** True for keys of storage that hold a correction. */
export function isCorrectionKey(key: string): boolean {
  return key.startsWith(prefix);
}

/** The corrections in `area`. */
export function createCorrections(area: StorageArea): Corrections {
  const addAll = (corrections: readonly Correction[]) =>
    area.set(Object.fromEntries(corrections.map(correction => [keyOf(correction), correction])));
  return {
    async list() {
      const stored = await area.get(null);
      return Object.entries(stored)
        .flatMap(([key, value]) => (isCorrectionKey(key) && isCorrection(value) ? [value] : []))
        .sort((a, b) => a.name.localeCompare(b.name));
    },
    add: correction => addAll([correction]),
    addAll,
    remove: correction => area.remove(keyOf(correction)),
  };
}

/** True for a correction whose texts are there and within their bounds. */
export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false;
  const { name, entity, title } = value as Record<string, unknown>;
  return isText(name) && isText(entity) && (title === undefined || isText(title));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= maxUnits;
}

function keyOf({ name, entity }: Correction): string {
  return `${prefix}${entity}:${name.toLowerCase()}`;
}
