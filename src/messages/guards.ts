// Checks of what is asked, one for each call. They hold the bounds too: a text longer than the engine is meant
// for, or a setting outside its range, is refused at the door.
import type { Target } from '../model/card';
import type { LookupSubject } from '../model/lookup';
import { defaultSettings, type Settings } from '../model/settings';
import type { BackgroundCalls, TabCalls } from './contract';
import { articlesAMessage } from './kept-calls';
import type { Guards } from './receiver';

/** UTF-16 units; a longer text is no article. */
export const maxTextUnits = 4_000_000;
const maxNameUnits = 500;
const maxListLength = 100_000;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNull = (value: unknown): value is null => value === null;
const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= maxNameUnits;
const isOptional = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.length <= 10_000);
const isOffset = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= maxTextUnits;
const isOneOf = (value: unknown, allowed: readonly string[]): boolean =>
  typeof value === 'string' && allowed.includes(value);
const isNames = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= maxListLength && value.every(isName);

const isArticleText = (value: unknown): boolean => typeof value === 'string' && value.length <= maxTextUnits;
const isContext = (value: unknown): boolean =>
  isFields(value) && ['title', 'date', 'url', 'outlet'].every(key => isOptional(value[key]));

/** Checks what the background is asked. */
export const backgroundGuards: Guards<BackgroundCalls> = {
  annotate: (ask): ask is BackgroundCalls['annotate']['ask'] =>
    isFields(ask) && isArticleText(ask.text) && isContext(ask.context),
  explain: (ask): ask is BackgroundCalls['explain']['ask'] =>
    isFields(ask) && isName(ask.key) && isTarget(ask.target),
  found: (ask): ask is BackgroundCalls['found']['ask'] => isFields(ask) && isOffset(ask.count),
  inject: (ask): ask is BackgroundCalls['inject']['ask'] => isFields(ask) && typeof ask.anyway === 'boolean',
  settings: isNull,
  siteHost: isNull,
  neverMark: (ask): ask is BackgroundCalls['neverMark']['ask'] => isFields(ask) && isName(ask.name),
  siteOff: (ask): ask is BackgroundCalls['siteOff']['ask'] =>
    isFields(ask) && isName(ask.host) && typeof ask.off === 'boolean',
  notThis: (ask): ask is BackgroundCalls['notThis']['ask'] =>
    isFields(ask) && isName(ask.name) && isName(ask.entity) && isName(ask.title),
  facts: isNull,
  takePack: (ask): ask is BackgroundCalls['takePack']['ask'] =>
    isFields(ask) && isName(ask.name) && isName(ask.url) && ask.url.startsWith('blob:'),
  removePack: isNull,
  lookUp: isSubject,
  openLookUpSettings: isNull,
  keep: (ask): ask is BackgroundCalls['keep']['ask'] =>
    isFields(ask) && isArticleText(ask.text) && isContext(ask.context) && typeof ask.withText === 'boolean',
  isKept: (ask): ask is BackgroundCalls['isKept']['ask'] => isFields(ask) && isContext(ask.context),
  forget: (ask): ask is BackgroundCalls['forget']['ask'] =>
    isFields(ask) && (ask.ids === null || isNames(ask.ids)),
  listKept: (ask): ask is BackgroundCalls['listKept']['ask'] =>
    isFields(ask) && isName(ask.search) && isOffset(ask.from) && isOffset(ask.most),
  exportKept: (ask): ask is BackgroundCalls['exportKept']['ask'] =>
    isFields(ask) && (ask.after === null || isName(ask.after)),
  importKept: (ask): ask is BackgroundCalls['importKept']['ask'] =>
    isFields(ask) &&
    Array.isArray(ask.articles) &&
    ask.articles.length <= articlesAMessage &&
    typeof ask.more === 'boolean',
};

/** Checks what a tab is asked. */
export const tabGuards: Guards<TabCalls> = {
  state: isNull,
  show: (ask): ask is TabCalls['show']['ask'] =>
    isFields(ask) && isOffset(ask.start) && isOffset(ask.end) && ask.start < ask.end,
  annotateAnyway: isNull,
  settingsChanged: isSettings,
  factsChanged: isNull,
  command: (ask): ask is TabCalls['command']['ask'] =>
    isFields(ask) && isOneOf(ask.name, ['next', 'previous', 'open', 'toggle']),
};

function isSubject(value: unknown): value is LookupSubject {
  return (
    isFields(value) &&
    isName(value.title) &&
    typeof value.isTitle === 'boolean' &&
    isOneOf(value.kind, ['person', 'place', 'organisation']) &&
    (value.position === null || isPosition(value.position)) &&
    [value.wikidata, value.born, value.died, value.quotedOn].every(part => part === null || isName(part)) &&
    isNames(value.offices)
  );
}

function isPosition(value: unknown): boolean {
  return isFields(value) && [value.latitude, value.longitude].every(degrees => Number.isFinite(degrees));
}

function isTarget(value: unknown): value is Target {
  return (
    isFields(value) && isOneOf(value.type, ['mention', 'source', 'role', 'quote']) && isOffset(value.index)
  );
}

/** True for settings of this version, every field present and in its range. */
export function isSettings(value: unknown): value is Settings {
  if (!isFields(value) || value.version !== defaultSettings.version) return false;
  const families = value.families;
  const dwellMs = value.dwellMs;
  return (
    typeof value.enabled === 'boolean' &&
    isFields(families) &&
    Object.keys(defaultSettings.families).every(family => typeof families[family] === 'boolean') &&
    isOneOf(value.density, ['first', 'section', 'all']) &&
    isOneOf(value.opens, ['hover', 'modifier', 'click']) &&
    typeof dwellMs === 'number' &&
    dwellMs >= 0 &&
    dwellMs <= 2000 &&
    isNames(value.neverMark) &&
    isNames(value.sitesOff) &&
    isOneOf(value.theme, ['auto', 'light', 'dark'])
  );
}
