// How settings lie in storage: one key a fact, so that two tabs that write at once never undo each other, and
// so that a value from a newer version or a damaged one costs only itself. Keys this version does not know are
// neither read nor touched.
import { defaultSettings, type MarkFamily, type Settings } from '../model/settings';

/** Stored keys and values; an absent key means the default, or not in the list. */
export type Stored = Readonly<Record<string, unknown>>;

const sitePrefix = 'off:';
const namePrefix = 'never:';
const families = Object.keys(defaultSettings.families) as MarkFamily[];
const maxListedUnits = 300;

const oneOf =
  <Value extends string>(...allowed: readonly Value[]) =>
  (value: unknown): value is Value =>
    typeof value === 'string' && (allowed as readonly string[]).includes(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isDensity = oneOf('first', 'section', 'all');
const isOpens = oneOf('hover', 'modifier', 'click');
const isTheme = oneOf('auto', 'light', 'dark');
const isDwell = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 2000;

/** True for keys that are entries of a list, of which there may be many. */
export function isListKey(key: string): boolean {
  return key.startsWith(sitePrefix) || key.startsWith(namePrefix);
}

/** True for every key this file writes. */
export function isSettingKey(key: string): boolean {
  return isListKey(key) || key.startsWith('setting.');
}

/** Settings from what is stored: each field on its own, the default where its value is not sound. */
export function settingsFrom(stored: Stored): Settings {
  const read = <Value>(key: string, isSound: (value: unknown) => value is Value, otherwise: Value): Value => {
    const value = stored[`setting.${key}`];
    return isSound(value) ? value : otherwise;
  };
  return {
    version: defaultSettings.version,
    enabled: read('enabled', isBoolean, defaultSettings.enabled),
    families: Object.fromEntries(
      families.map(family => [family, read(`family.${family}`, isBoolean, defaultSettings.families[family])]),
    ) as Record<MarkFamily, boolean>,
    density: read('density', isDensity, defaultSettings.density),
    opens: read('opens', isOpens, defaultSettings.opens),
    dwellMs: read('dwellMs', isDwell, defaultSettings.dwellMs),
    theme: read('theme', isTheme, defaultSettings.theme),
    sitesOff: listFrom(stored, sitePrefix),
    neverMark: listFrom(stored, namePrefix),
  };
}

/** The keys a complete settings value stands for. */
export function storedFrom(settings: Settings): Stored {
  const { enabled, density, opens, dwellMs, theme } = settings;
  const stored: Record<string, unknown> = {};
  for (const [key, value] of Object.entries({ enabled, density, opens, dwellMs, theme })) {
    stored[`setting.${key}`] = value;
  }
  for (const family of families) stored[`setting.family.${family}`] = settings.families[family];
  for (const site of settings.sitesOff) addTo(stored, sitePrefix, site);
  for (const name of settings.neverMark) addTo(stored, namePrefix, name);
  return stored;
}

// The key is folded, so that one name is listed once; the value keeps it as the reader wrote it.
function addTo(stored: Record<string, unknown>, prefix: string, entry: string): void {
  const text = entry.trim().slice(0, maxListedUnits);
  if (text !== '') stored[prefix + text.toLowerCase()] = text;
}

const isListed = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= maxListedUnits;

function listFrom(stored: Stored, prefix: string): readonly string[] {
  return Object.entries(stored)
    .flatMap(([key, value]) => (key.startsWith(prefix) && isListed(value) ? [value.trim()] : []))
    .sort((a, b) => a.localeCompare(b));
}
