// A whole Wikipedia on the reader's own machine or network, served by kiwix-serve: its suggestions find the path of
// a title, and the article's HTML is read as text. No header of our own: kiwix-serve drops the browser's question
// whether it may be sent. https://kiwix-tools.readthedocs.io/en/latest/kiwix-serve.html
import { LookupFault } from './fault';
import { decode, readHtmlLead } from './html-lead';
import { plainLine, plainParagraphs } from './plain-text';
import { type Finding, maxChoices, maxUnits, type Provider } from './provider';
import { type Fetch, jsonOf, request } from './request';

export interface KiwixParts {
  /** Address of the server with a slash at its end. */
  readonly address: string;
  readonly book: string;
  readonly fetch: Fetch;
  /** Milliseconds. */
  readonly now: () => number;
}

/** A book of a kiwix-serve. */
export interface KiwixBook {
  /** The name in its addresses: "wikipedia_en_all_maxi_2026-01". */
  readonly name: string;
  readonly title: string;
}

const limits = { maxBytes: 4_000_000, timeoutMs: 10_000 };
const maxBooks = 100;

/** One book of one server. */
export function createKiwix({ address, book, fetch, now }: KiwixParts): Provider {
  const get = (path: string) => request(fetch, address + path, {}, limits, now);
  const inBook = (path: string) =>
    `${encodeURIComponent(book)}/content/${path.split('/').map(encodeURIComponent).join('/')}`;

  const suggestions = async (title: string) => {
    const query = new URLSearchParams({ content: book, term: title });
    const answer = jsonOf(await get(`suggest?${query}`));
    if (!Array.isArray(answer)) throw new LookupFault('error', 'the suggestions are no list');
    return answer.flatMap(({ kind, value, path }: Record<string, unknown>) =>
      kind === 'path' && typeof value === 'string' && typeof path === 'string' ? [{ value, path }] : [],
    );
  };

  const find = async (title: string): Promise<Finding> => {
    const found = await suggestions(title);
    const folded = title.toLowerCase();
    const exact = found.find(({ value }) => decode(value).toLowerCase() === folded);
    if (exact) return readArticle(exact.path, title);
    if (found.length === 0) return { found: 'missing' };
    const choices = found.slice(0, maxChoices).map(({ value }) => ({
      title: plainLine(decode(value), maxUnits.title),
      description: '',
    }));
    return {
      found: 'choices',
      title,
      link: `${address}search?${new URLSearchParams({ pattern: title, 'books.name': book })}`,
      choices,
    };
  };

  const readArticle = async (path: string, asked: string): Promise<Finding> => {
    const { bytes, url } = await get(`raw/${inBook(path)}`);
    const html = new TextDecoder().decode(bytes);
    const lead = readHtmlLead(html);
    const title =
      plainLine(decode(/<title>([^<]*)<\/title>/i.exec(html)?.[1] ?? ''), maxUnits.title) || asked;
    const link = `${address}content/${encodeURIComponent(book)}/${path.split('/').map(encodeURIComponent).join('/')}`;
    if (lead.isDisambiguation) {
      const choices = lead.entries.slice(0, maxChoices).map(entry => ({
        title: plainLine(entry.title, maxUnits.title),
        description: plainLine(entry.line, maxUnits.description),
      }));
      return { found: 'choices', title, link, choices };
    }
    const extract = plainParagraphs(lead.text, maxUnits.extract);
    if (extract === '') return { found: 'empty', title, link };
    const language = /<html[^>]*\blang="([a-zA-Z-]{2,20})"/.exec(html)?.[1] ?? '';
    return {
      found: 'page',
      page: {
        title,
        description: plainLine(lead.description, maxUnits.description),
        extract,
        link,
        language,
        from: 'kiwix',
        redirectedFrom: asked.toLowerCase() === title.toLowerCase() ? null : asked,
        pictureAt: pictureAt(lead.picture, url, address),
        wikidata: null,
        position: lead.position,
        inOtherLanguage: null,
      },
    };
  };

  return {
    key: `${address} ${book}`,
    server: address,
    maxTitles: 1,
    async find([title = '']) {
      return new Map([[title, title.trim() === '' ? { found: 'invalid' as const } : await find(title)]]);
    },
  };
}

/** The books a server offers, Wikipedias first; throws a LookupFault where there is no kiwix-serve. */
export async function listKiwixBooks(
  address: string,
  fetch: Fetch,
  now: () => number,
): Promise<readonly KiwixBook[]> {
  const { bytes } = await request(
    fetch,
    `${address}catalog/v2/entries?count=${maxBooks}`,
    {},
    { ...limits, timeoutMs: 5000 },
    now,
  );
  const xml = new TextDecoder().decode(bytes);
  if (!/<feed[\s>]/.test(xml)) throw new LookupFault('error', 'this is no catalogue of kiwix-serve');
  const books = [...xml.matchAll(/<entry>([\s\S]*?)<\/entry>/g)].flatMap(([, entry = '']) => {
    const name = /<link\s[^>]*type="text\/html"[^>]*href="[^"]*?([^"/]+)\/?"/.exec(entry)?.[1];
    if (name === undefined) return [];
    const title = plainLine(decode(/<title>([^<]*)<\/title>/.exec(entry)?.[1] ?? ''), maxUnits.title);
    const isWikipedia = /<category>wikipedia<|_category:wikipedia/.test(entry);
    return [{ name: decodeURIComponent(name), title: title || name, isWikipedia }];
  });
  return books
    .sort((a, b) => Number(b.isWikipedia) - Number(a.isWikipedia))
    .slice(0, maxBooks)
    .map(({ name, title }) => ({ name, title }));
}

// Only from the server itself: a book must not make the extension ask anybody else.
function pictureAt(source: string | null, base: string, address: string): { url: string; link: null } | null {
  if (source === null || !URL.canParse(source, base)) return null;
  const url = new URL(source, base);
  return url.origin === new URL(address).origin ? { url: url.href, link: null } : null;
}
