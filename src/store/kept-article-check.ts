// Whether a value is a kept article: asked of every imported one and of every one that is read from the database.
import { sourceCategories } from '../model/annotation';
import { isDay } from '../model/day';
import { type KeptArticle, keptBounds } from '../model/kept-article';

type Fields = Readonly<Record<string, unknown>>;

/** True for a kept article of this version with every field present and within its bounds. */
export function isKeptArticle(value: unknown): value is KeptArticle {
  if (!isFields(value) || value['version'] !== 1) return false;
  const { id, title, outlet, date, url, keptAt, names, quotes, sources, words, text } = value;
  return (
    typeof id === 'string' &&
    /^kept-[0-9a-z-]{1,80}$/.test(id) &&
    isText(title, keptBounds.titleUnits) &&
    isText(outlet, keptBounds.nameUnits) &&
    (date === null || isDay(date)) &&
    (url === '' || isWebAddress(url)) &&
    isDay(keptAt) &&
    isList(names, keptBounds.names, isName) &&
    isList(quotes, keptBounds.quotes, isQuote) &&
    isList(sources, keptBounds.sources, isSource) &&
    isList(words, keptBounds.words, isWord) &&
    (text === null || isText(text, keptBounds.textUnits))
  );
}

function isName({ kind, name, entity, introducedAs, mentions }: Fields): boolean {
  return (
    isOneOf(kind, ['person', 'place', 'organisation']) &&
    isText(name, keptBounds.nameUnits) &&
    isTextOrNull(entity) &&
    isTextOrNull(introducedAs) &&
    isCount(mentions)
  );
}

function isQuote({ words, speaker }: Fields): boolean {
  if (!isText(words, keptBounds.quoteUnits)) return false;
  if (speaker === null) return true;
  return isFields(speaker) && isTextOrNull(speaker['entity']) && isSpeaker(speaker);
}

function isSource(value: Fields): boolean {
  return isSpeaker(value) && isCount(value['statements']);
}

function isSpeaker({ name, category }: Fields): boolean {
  return isText(name, keptBounds.nameUnits) && isOneOf(category, sourceCategories);
}

function isWord({ word, times }: Fields): boolean {
  return isText(word, keptBounds.nameUnits) && isCount(times);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, most: number, isSound: (item: Fields) => boolean): boolean {
  return Array.isArray(value) && value.length <= most && value.every(item => isFields(item) && isSound(item));
}

function isText(value: unknown, maxUnits: number): value is string {
  return typeof value === 'string' && value.length <= maxUnits;
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value, keptBounds.nameUnits);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return typeof value === 'string' && allowed.includes(value);
}

// Only web pages: a javascript: address in an imported file must never become a link.
function isWebAddress(value: unknown): boolean {
  return isText(value, 2000) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
