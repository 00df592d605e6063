// What a news page declares of itself: day, title, outlet, author and the outlet's policy on unnamed sources.
// JSON-LD is read first because it names the article, then meta elements, then what is shown (a dated address,
// a time element). A field that nobody declares stays null: nothing is guessed from the text.
import { isDay } from '../model/day';
import { hasType, type LinkedNode, readJsonLd } from './json-ld';

/** Everything declared about one article; strings are trimmed and never empty. */
export interface Metadata {
  /** The day it was written, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** Web address of the outlet's published policy on unnamed sources. */
  readonly unnamedSourcesPolicy: string | null;
}

/** What the first of these meta elements says that says something. They are read at the first question: with
 * JSON-LD most pages need none. */
type Metas = (...names: readonly string[]) => string | null;

const articleTypes = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;

/** Reads the metadata of the article that the document holds. */
export function readMetadata(document: Document): Metadata {
  const meta = createMetas(document);
  const nodes = readJsonLd(document);
  const article = nodes.find(node => hasType(node, type => articleTypes.test(type)));
  const publisher = linked(article?.publisher);
  const outlets = [
    publisher,
    ...nodes.filter(node => hasType(node, type => /NewsMediaOrganization/.test(type))),
  ];
  return {
    date: readDate(document, meta, article),
    title:
      text(article?.headline) ??
      meta('og:title', 'twitter:title', 'dc.title') ??
      text(document.querySelector('h1')?.textContent) ??
      text(document.title),
    outlet: text(publisher?.name) ?? meta('og:site_name', 'application-name', 'dc.publisher'),
    author: names(article?.author) ?? meta('author', 'article:author_name', 'byl', 'dc.creator'),
    unnamedSourcesPolicy: first(outlets.map(outlet => webAddress(document, outlet?.unnamedSourcesPolicy))),
  };
}

const datePublishedMetas = [
  'article:published_time',
  'article:published',
  'datepublished',
  'date',
  'pubdate',
  'publish-date',
  'publishdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'og:published_time',
];

function readDate(document: Document, meta: Metas, article: LinkedNode | undefined): string | null {
  return (
    dayIn([article?.datePublished, article?.dateCreated].map(text)) ??
    dayIn(datePublishedMetas.map(name => meta(name))) ??
    // The page itself is searched only where its head says nothing.
    shownDay(document) ??
    toDay(text(article?.dateModified)) ??
    dayInAddress(document)
  );
}

function shownDay(document: Document): string | null {
  return dayIn([
    attribute(document, '[itemprop=datePublished]', 'datetime') ??
      attribute(document, '[itemprop=datePublished]', 'content'),
    attribute(document, 'article time[datetime],time[pubdate],time[datetime]', 'datetime'),
  ]);
}

function dayIn(declared: readonly (string | null)[]): string | null {
  return first(declared.map(toDay));
}

/** The calendar day as the publisher wrote it: the time zone of a timestamp is the newsroom's own. */
function toDay(value: string | null): string | null {
  if (!value) return null;
  const iso =
    /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? /^\s*(\d{4})\/?(\d{2})\/?(\d{2})(?!\d)/.exec(value);
  if (iso) return checkedDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!/[a-z]{3}/i.test(value) || !/\d{4}/.test(value)) return null;
  const day = /(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4}))/i.exec(value);
  if (day) return checkedDay(Number(day[3]), monthNumber(day[2]!), Number(day[1]));
  const month = /([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(value);
  return month ? checkedDay(Number(month[3]), monthNumber(month[1]!), Number(month[2])) : null;
}

/** "/2015/sep/18/" and "/2015/09/18/" in an address. */
function dayInAddress(document: Document): string | null {
  const path = document.location?.pathname ?? '';
  const found = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=\D)/i.exec(path);
  if (!found) return null;
  const month = /\d/.test(found[2]!) ? Number(found[2]) : monthNumber(found[2]!);
  return checkedDay(Number(found[1]), month, Number(found[3]));
}

function monthNumber(name: string): number {
  return (
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
      name.toLowerCase(),
    ) + 1
  );
}

function checkedDay(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2200) return null;
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

function createMetas(document: Document): Metas {
  let read: ReadonlyMap<string, string> | null = null;
  return (...names) => {
    read ??= readMetas(document);
    for (const name of names) if (read.has(name)) return read.get(name)!;
    return null;
  };
}

/** Every meta element by its lower-cased name; of several with one name the first that says something. */
function readMetas(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') || element.getAttribute('name') || element.getAttribute('itemprop');
    const key = name?.toLowerCase();
    if (!key || metas.has(key)) continue;
    const content = text(element.getAttribute('content') ?? element.getAttribute('value'));
    if (content) metas.set(key, content);
  }
  return metas;
}

function attribute(document: Document, selector: string, name: string): string | null {
  return text(document.querySelector(selector)?.getAttribute(name));
}

function linked(value: unknown): LinkedNode | null {
  const node = Array.isArray(value) ? value[0] : value;
  return typeof node === 'object' && node !== null ? (node as LinkedNode) : null;
}

/** "A, B" from a person, a list of persons or plain strings. */
function names(value: unknown): string | null {
  const list = Array.isArray(value) ? value : [value];
  const found = list.map(item => text(typeof item === 'string' ? item : linked(item)?.name)).filter(Boolean);
  return found.length > 0 ? found.join(', ') : null;
}

function first(values: readonly (string | null)[]): string | null {
  return values.find(value => value !== null) ?? null;
}

/** A whole address from one that may be relative, or from a node that has it as its url; only of the web. */
function webAddress(document: Document, value: unknown): string | null {
  const node = linked(value);
  const given = text(node ? (node.url ?? node['@id']) : value);
  if (given === null || /\s/.test(given) || !URL.canParse(given, document.baseURI)) return null;
  const address = new URL(given, document.baseURI);
  return /^https?:$/.test(address.protocol) ? address.href : null;
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const trimmed = value.replace(/\s+/g, ' ').trim();
  return trimmed === '' ? null : trimmed;
}
