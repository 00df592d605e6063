// Wikipedia through MediaWiki's Action API, `formatversion=2`. Pages come back in another order than they were asked
// for, so they are joined through `normalized`, `converted` and `redirects`; a missing page, an invalid title and an
// error of the API all answer 200. https://www.mediawiki.org/wiki/API:Query
import type { Position } from '../model/lookup';
import { LookupFault } from './fault';
import { plainLine, plainParagraphs } from './plain-text';
import { type Finding, maxChoices, maxUnits, type Provider } from './provider';
import { type Fetch, jsonOf, request } from './request';

export interface WikipediaParts {
  /** "https://en.wikipedia.org", or that of a MediaWiki with the same paths. */
  readonly origin: string;
  /** Language whose title of the same article is wanted beside; null for none. */
  readonly otherLanguage: string | null;
  /** Names the project and how to reach it, as Wikimedia asks of every client. */
  readonly userAgent: string;
  readonly fetch: Fetch;
  /** Milliseconds. */
  readonly now: () => number;
}

type Fields = Readonly<Record<string, unknown>>;

const limits = { maxBytes: 1_000_000, timeoutMs: 10_000 };
/** CSS pixels: twice what a card shows, for dense screens. */
const pictureWidth = 320;
/** Titles the API gives extracts for at once. */
const maxTitles = 20;

/** The Wikipedia at an origin. */
export function createWikipedia(parts: WikipediaParts): Provider {
  const { origin, otherLanguage } = parts;

  const ask = async (parameters: Readonly<Record<string, string>>): Promise<Fields> => {
    const query = new URLSearchParams({
      action: 'query',
      format: 'json',
      formatversion: '2',
      ...parameters,
    });
    const headers = { 'Api-User-Agent': parts.userAgent };
    const answer = jsonOf(
      await request(parts.fetch, `${origin}/w/api.php?${query}`, headers, limits, parts.now),
    );
    if (!isFields(answer)) throw new LookupFault('error', 'the API answered no object');
    if (isFields(answer.error)) throw apiFault(answer.error);
    return isFields(answer.query) ? answer.query : {};
  };

  const choicesOf = async (title: string) => {
    const query = await ask({
      generator: 'links',
      titles: title,
      gplnamespace: '0',
      gpllimit: '50',
      prop: 'description',
    });
    const found = listOf(query.pages)
      .filter(page => page.missing !== true && page.pageid !== undefined)
      .map(page => ({
        title: plainLine(page.title, maxUnits.title),
        description: plainLine(page.description, maxUnits.description),
      }))
      .filter(choice => choice.title !== '');
    const word = title.replace(/ \(.*\)$/, '').toLowerCase();
    const isNamed = (choice: { title: string }) => choice.title.toLowerCase().includes(word);
    // The API gives links by page number; those that bear the name are what the name can mean.
    return [...found.filter(isNamed), ...found.filter(choice => !isNamed(choice))].slice(0, maxChoices);
  };

  const findingOf = async (page: Fields | undefined, asked: string): Promise<Finding> => {
    if (!page || page.missing === true || page.special === true) return { found: 'missing' };
    if (page.invalid === true) return { found: 'invalid' };
    const title = plainLine(page.title, maxUnits.title);
    const link = articleAddress(origin, page);
    const props = isFields(page.pageprops) ? page.pageprops : {};
    if ('disambiguation' in props) {
      return { found: 'choices', title, link, choices: await choicesOf(String(page.title)) };
    }
    const extract = plainParagraphs(page.extract, maxUnits.extract);
    if (title === '' || extract === '') return { found: 'empty', title: title || asked, link };
    const [other] = listOf(page.langlinks);
    return {
      found: 'page',
      page: {
        title,
        description: plainLine(page.description, maxUnits.description),
        extract,
        link,
        language: languageTag(page.pagelanguagehtmlcode),
        from: 'wikipedia',
        redirectedFrom: asked.toLowerCase() === title.toLowerCase() ? null : asked,
        pictureAt: pictureOf(origin, page),
        wikidata: qidOf(props.wikibase_item),
        position: positionOf(page),
        inOtherLanguage: plainLine(other?.title, maxUnits.title) || null,
      },
    };
  };

  return {
    key: `${origin} ${otherLanguage ?? ''}`,
    server: 'wikipedia',
    maxTitles,
    async find(titles) {
      // A bar would part one title into two, and there is no title with one.
      const sound = titles.filter(title => title.trim() !== '' && !title.includes('|'));
      const found = new Map<string, Finding>(titles.map(title => [title, { found: 'invalid' }]));
      if (sound.length === 0) return found;
      const query = await ask({
        titles: sound.join('|'),
        redirects: '1',
        converttitles: '1',
        prop: `extracts|description|pageimages|pageprops|info|coordinates${otherLanguage ? '|langlinks' : ''}`,
        exintro: '1',
        explaintext: '1',
        exlimit: String(maxTitles),
        ppprop: 'disambiguation|wikibase_item',
        piprop: 'thumbnail|name',
        pithumbsize: String(pictureWidth),
        pilicense: 'free',
        pilimit: String(maxTitles),
        inprop: 'url',
        ...(otherLanguage ? { lllang: otherLanguage, lllimit: 'max' } : {}),
      });
      const pages = new Map(listOf(query.pages).map(page => [String(page.title), page]));
      const steps = ['normalized', 'converted', 'redirects'].map(
        key => new Map(listOf(query[key]).map(({ from, to }) => [String(from), String(to)])),
      );
      for (const title of sound) {
        found.set(title, await findingOf(pages.get(follow(title, steps)), title));
      }
      return found;
    },
  };
}

/** The title a title led to: each step once, and redirects as often as they go on. */
function follow(title: string, [normalized, converted, redirects]: readonly Map<string, string>[]): string {
  let at = normalized?.get(title) ?? title;
  at = converted?.get(at) ?? at;
  for (let next = redirects?.get(at), left = 5; next !== undefined && left > 0; left--) {
    at = next;
    next = redirects?.get(at);
  }
  return at;
}

function apiFault(error: Fields): LookupFault {
  const code = String(error.code);
  return new LookupFault(code === 'maxlag' || code === 'ratelimited' ? 'busy' : 'error', `the API: ${code}`);
}

function articleAddress(origin: string, page: Fields): string {
  const address = String(page.canonicalurl ?? page.fullurl ?? '');
  const isOwn = URL.canParse(address) && new URL(address).origin === origin;
  return isOwn ? address : `${origin}/wiki/${encodeURIComponent(String(page.title).replaceAll(' ', '_'))}`;
}

/** Only from Wikimedia's server for files, or from the origin itself. */
function pictureOf(origin: string, page: Fields): { url: string; link: string | null } | null {
  const source = isFields(page.thumbnail) ? String(page.thumbnail.source) : '';
  if (!URL.canParse(source)) return null;
  const url = new URL(source);
  if (url.origin !== origin && url.origin !== 'https://upload.wikimedia.org') return null;
  const name = plainLine(page.pageimage, maxUnits.title);
  return {
    url: url.href,
    link: name === '' ? null : `${origin}/wiki/File:${encodeURIComponent(name.replaceAll(' ', '_'))}`,
  };
}

function positionOf(page: Fields): Position | null {
  const [{ lat, lon } = {} as Fields] = listOf(page.coordinates);
  return typeof lat === 'number' && typeof lon === 'number' ? { latitude: lat, longitude: lon } : null;
}

function qidOf(value: unknown): string | null {
  return typeof value === 'string' && /^Q\d{1,12}$/.test(value) ? value : null;
}

function languageTag(value: unknown): string {
  return typeof value === 'string' && /^[a-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(value) ? value : '';
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
