// Everything a reader set or added as one JSON file, and back. Reading is lenient field by field: what is sound
// is taken, what is not is counted and left out, and a file of a later version is refused whole.
import { defaultSettings, type Settings } from '../model/settings';
import { type Correction, type Corrections, isCorrection } from './corrections';
import { isOwnEntry, type OwnEntries, type OwnEntry } from './own-entries';
import { settingsFrom, storedFrom } from './setting-keys';
import type { SettingsStore } from './settings-store';

/** The file's shape. */
export interface Backup {
  readonly format: 'newsgloss backup';
  readonly version: 1;
  readonly settings: Settings;
  readonly ownEntries: readonly OwnEntry[];
  readonly corrections: readonly Correction[];
}

/** What a file held; `leftOut` counts values that were not sound. */
export interface ReadBackup {
  readonly settings: Settings;
  readonly ownEntries: readonly OwnEntry[];
  readonly corrections: readonly Correction[];
  readonly leftOut: number;
}

/** Why a file could not be read at all. */
export type BackupProblem = 'not a backup' | 'later version';

/** The stores a backup is made of and restored to. */
export interface BackupStores {
  readonly settings: SettingsStore;
  readonly ownEntries: OwnEntries;
  readonly corrections: Corrections;
}

/** Pretty-printed JSON ending in a line break. */
export async function writeBackup({ settings, ownEntries, corrections }: BackupStores): Promise<string> {
  const backup: Backup = {
    format: 'newsgloss backup',
    version: 1,
    settings: await settings.read(),
    ownEntries: await ownEntries.list(),
    corrections: await corrections.list(),
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** Reads a file without changing anything. */
export function readBackup(json: string): ReadBackup | BackupProblem {
  const value = parse(json);
  if (!isFields(value) || value.format !== 'newsgloss backup' || typeof value.version !== 'number') {
    return 'not a backup';
  }
  if (value.version > 1) return 'later version';
  const given = isFields(value.settings) ? flatten(value.settings) : {};
  const settings = settingsFrom(given);
  const taken = storedFrom(settings);
  const entries = Array.isArray(value.ownEntries) ? value.ownEntries : [];
  const ownEntries = entries.filter(isOwnEntry);
  const unsound = Object.entries(given).filter(([key, one]) => taken[key] !== one).length;
  const refused = Array.isArray(value.corrections) ? value.corrections : [];
  const corrections = refused.filter(isCorrection);
  const lost = entries.length - ownEntries.length + refused.length - corrections.length;
  return { settings, ownEntries, corrections, leftOut: unsound + lost };
}

/** Replaces the settings by those of the file and adds its entries; entries that are there stay. */
export async function restoreBackup(stores: BackupStores, backup: ReadBackup): Promise<void> {
  await stores.settings.change(() => backup.settings);
  await stores.ownEntries.saveAll(backup.ownEntries);
  await stores.corrections.addAll(backup.corrections);
}

/** Back to how it was on the first day: default settings, no entries. */
export async function resetEverything(stores: BackupStores): Promise<void> {
  await stores.settings.change(() => defaultSettings);
  for (const { id } of await stores.ownEntries.list()) await stores.ownEntries.remove(id);
  for (const correction of await stores.corrections.list()) await stores.corrections.remove(correction);
}

// The fields of a settings value under the keys they are stored by, whatever their values.
function flatten(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { enabled, density, opens, dwellMs, theme, families, sitesOff, neverMark } = settings;
  const stored: Record<string, unknown> = {};
  for (const [key, value] of Object.entries({ enabled, density, opens, dwellMs, theme })) {
    if (value !== undefined) stored[`setting.${key}`] = value;
  }
  if (isFields(families)) {
    for (const family of Object.keys(defaultSettings.families)) {
      if (family in families) stored[`setting.family.${family}`] = families[family];
    }
  }
  for (const [prefix, list] of [
    ['off:', sitesOff],
    ['never:', neverMark],
  ] as const) {
    if (!Array.isArray(list)) continue;
    for (const [at, entry] of list.entries()) {
      // What is no text gets a key of its own, and is left out and counted for what it is.
      stored[prefix + (typeof entry === 'string' ? entry.trim().toLowerCase() : `#${at}`)] = entry;
    }
  }
  return stored;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
