// The kiwix-serve provider over recorded answers, and what of an article's HTML becomes text.
import { expect, test } from 'vitest';
import { readHtmlLead } from '../../src/lookup/html-lead';
import { createKiwix, listKiwixBooks } from '../../src/lookup/kiwix';
import { play, type Recorded } from './recorded';

const address = 'http://127.0.0.1:8080/';
const book = 'wikipedia_en_test_2026-01';

const suggestions = [
  { value: 'Harbour', label: '&lt;b&gt;Harbour&lt;/b&gt;', kind: 'path', path: 'Harbour.html' },
  { value: 'Ada Harbour', label: 'Ada &lt;b&gt;Harbour&lt;/b&gt;', kind: 'path', path: 'A/Ada_Harbour' },
  { value: 'Harbour &amp; Sons', label: '', kind: 'path', path: 'Harbour_&_Sons' },
  { value: 'harbour ', label: 'containing &apos;harbour&apos;...', kind: 'pattern' },
];

const article = `<!DOCTYPE html><html lang="en"><head><title>Ada Harbour</title><style>p { color: red }</style></head>
<body><h1>Ada Harbour</h1><div class="mw-parser-output">
<div class="shortdescription nomobile noexcerpt" style="display:none">Danish-British politician (born 1961)</div>
<div class="hatnote">Not to be confused with <a href="./Harbour">Harbour</a>.</div>
<table class="infobox"><tr><td><p>Office: minister</p><img alt="" src="../I/ada.jpg.webp" width="220"></td></tr></table>
<p class="mw-empty-elt"></p>
<p><b>Ada Mary Harbour</b><sup class="reference">[1]</sup> (<span class="IPA">[x]</span>; born 4&#160;May 1961) is a
 <a href="./Denmark" title="Denmark">Danish</a>-British politician &amp; lawyer &lt;b&gt;not bold&lt;/b&gt;.</p>
<script>document.write('<p>never</p>')</script>
<p>She was minister of fisheries.</p>
<h2>Life</h2><p>She was born in Harbourtown.</p></div></body></html>`;

const severalThings = `<html><head><title>Harbour</title></head><body><p>Harbour may refer to:</p>
<ul><li><a href="./Ada_Harbour" title="Ada Harbour">Ada Harbour</a> (born 1961), politician</li>
<li><a href="./Harbourtown" title="Harbourtown">Harbourtown</a>, a town</li><li>no link</li></ul>
<div class="dmbox"></div></body></html>`;

function kiwix(answer: (url: URL) => Recorded | Error) {
  const played = play(answer);
  return { ...played, provider: createKiwix({ address, book, fetch: played.fetch, now: () => 0 }) };
}

const server = (url: URL): Recorded => {
  if (url.pathname === '/suggest') return { body: suggestions };
  if (url.pathname.endsWith('/Ada_Harbour')) return { body: article, type: 'text/html' };
  if (url.pathname.endsWith('/Harbour.html')) return { body: severalThings, type: 'text/html' };
  return { status: 404, type: 'text/html' };
};

test('an article that bears the title, whatever its case, is read as text', async () => {
  const { provider, requests } = kiwix(server);
  expect((await provider.find(['ada harbour'])).get('ada harbour')).toEqual({
    found: 'page',
    page: {
      title: 'Ada Harbour',
      description: 'Danish-British politician (born 1961)',
      extract:
        'Ada Mary Harbour (born 4 May 1961) is a Danish-British politician & lawyer <b>not bold</b>.\nShe was minister of fisheries.',
      link: `${address}content/${book}/A/Ada_Harbour`,
      language: 'en',
      from: 'kiwix',
      redirectedFrom: null,
      pictureAt: { url: `${address}raw/${book}/content/I/ada.jpg.webp`, link: null },
      wikidata: null,
      position: null,
      inOtherLanguage: null,
    },
  });
  expect(requests.map(({ url }) => url.pathname)).toEqual(['/suggest', `/raw/${book}/content/A/Ada_Harbour`]);
  expect(requests[0]!.url.search).toBe(`?content=${book}&term=ada+harbour`);
  // kiwix-serve does not answer the browser's question whether a header may be sent.
  expect(requests.every(({ init }) => Object.keys(init.headers ?? {}).length === 0)).toBe(true);
});

test('a disambiguation page gives its entries', async () => {
  const { provider } = kiwix(server);
  expect((await provider.find(['Harbour'])).get('Harbour')).toMatchObject({
    found: 'choices',
    choices: [
      { title: 'Ada Harbour', description: 'Ada Harbour (born 1961), politician' },
      { title: 'Harbourtown', description: 'Harbourtown, a town' },
    ],
  });
});

test('other titles are offered where none is the one asked for, and nothing where there are none', async () => {
  const { provider } = kiwix(server);
  expect((await provider.find(['Harb'])).get('Harb')).toMatchObject({
    found: 'choices',
    choices: [{ title: 'Harbour' }, { title: 'Ada Harbour' }, { title: 'Harbour & Sons' }],
  });
  const none = kiwix(() => ({ body: [suggestions[3]] }));
  expect((await none.provider.find(['zzz'])).get('zzz')).toEqual({ found: 'missing' });
  expect((await none.provider.find([' '])).get(' ')).toEqual({ found: 'invalid' });
});

test('a book that is gone, and suggestions that are none, are faults', async () => {
  await expect(kiwix(() => ({ status: 404 })).provider.find(['x'])).rejects.toMatchObject({ kind: 'error' });
  await expect(kiwix(() => ({ body: {} })).provider.find(['x'])).rejects.toMatchObject({ kind: 'error' });
});

test('a picture on another server is not asked for', async () => {
  const elsewhere = article.replace('../I/ada.jpg.webp', 'https://tracker.example/ada.jpg');
  const { provider } = kiwix(url =>
    url.pathname === '/suggest' ? { body: suggestions } : { body: elsewhere, type: 'text/html' },
  );
  expect((await provider.find(['Ada Harbour'])).get('Ada Harbour')).toMatchObject({
    page: { pictureAt: null },
  });
});

const feed = (entries: string) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entries}</feed>`;
const entry = (name: string, title: string, category: string) =>
  `<entry><title>${title}</title><category>${category}</category>
   <link rel="http://opds-spec.org/image/thumbnail" href="/catalog/x" type="image/png"/>
   <link type="text/html" href="/content/${name}" /></entry>`;

test('the books of a server, Wikipedias first', async () => {
  const { fetch, requests } = play(() => ({
    body: feed(
      entry('plants_en', 'Plants &amp; trees', 'other') + entry(book, 'Test wikipedia', 'wikipedia'),
    ),
    type: 'application/atom+xml',
  }));
  expect(await listKiwixBooks(address, fetch, () => 0)).toEqual([
    { name: book, title: 'Test wikipedia' },
    { name: 'plants_en', title: 'Plants & trees' },
  ]);
  expect(requests[0]!.url.pathname).toBe('/catalog/v2/entries');
});

test('no books, and no kiwix-serve', async () => {
  expect(await listKiwixBooks(address, play(() => ({ body: feed('') })).fetch, () => 0)).toEqual([]);
  const other = play(() => ({ body: '<!doctype html><title>Router</title>' }));
  await expect(listKiwixBooks(address, other.fetch, () => 0)).rejects.toMatchObject({ kind: 'error' });
});

test('broken HTML never hangs and never becomes markup', () => {
  const hostile = `${'<p '.repeat(20_000)}<p>x<sup>${'<b>'.repeat(20_000)}`;
  expect(readHtmlLead(hostile).text).not.toContain('<p>');
  expect(readHtmlLead('<p '.repeat(50_000)).text).toBe('');
  expect(readHtmlLead('<p>a < b &amp;&#0;&#x110000; c</p>').text).toBe('a < b &&#0;&#x110000; c');
});
