// The metadata of a page, from JSON-LD, from meta elements, from what is shown and from the address.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../src/page/metadata';
import { newsPage } from './news-page';

it('reads JSON-LD, the day as the newsroom wrote it', () => {
  expect(readMetadata(newsPage())).toEqual({
    date: '2015-09-18',
    title: 'Council closes the old bridge',
    outlet: 'Harrowgate Courier',
    author: 'Ida Voss',
    unnamedSourcesPolicy: 'https://courier.example/unnamed',
  });
});

describe('the day', () => {
  it.each([
    ['<meta property="article:published_time" content="2015-09-18T10:00:00Z">', '2015-09-18'],
    ['<meta name="date" content="18 September 2015">', '2015-09-18'],
    ['<meta name="pubdate" content="Fri Sep 18 2015 15:36:00 GMT+0000">', '2015-09-18'],
    ['<meta name="parsely-pub-date" content="20150918">', '2015-09-18'],
    ['<meta name="date" content="2015-13-40">', null],
    ['<meta name="date" content="2015-02-30"><meta name="pubdate" content="2015-03-02">', '2015-03-02'],
    ['<script type="application/ld+json">{broken</script>', null],
  ])('%s', (head, date) => {
    expect(readMetadata(newsPage({ head })).date).toBe(date);
  });

  it('comes from the address where nothing declares it', () => {
    const url = 'https://courier.example/news/2015/sep/18/old-bridge';
    expect(readMetadata(newsPage({ head: '', url })).date).toBe('2015-09-18');
  });
});

it('falls back to meta elements and the title', () => {
  const head = '<meta property="og:site_name" content=" Courier "><meta name="author" content="Ida Voss">';
  const { title, outlet, author } = readMetadata(newsPage({ head }));
  expect({ title, outlet, author }).toEqual({
    title: 'Council closes the old bridge',
    outlet: 'Courier',
    author: 'Ida Voss',
  });
});

it.each([
  ['"/unnamed"', 'https://courier.example/unnamed'],
  ['{ "@type": "CreativeWork", "url": "https://courier.example/rules" }', 'https://courier.example/rules'],
  ['"javascript:alert(1)"', null],
  ['"We name our sources."', null],
])('takes %s for a policy on unnamed sources only where it is a web address', (policy, address) => {
  const publisher = `{ "@type": "NewsMediaOrganization", "unnamedSourcesPolicy": ${policy} }`;
  const head = `<script type="application/ld+json">{ "@type": "NewsArticle", "publisher": ${publisher} }</script>`;
  const url = 'https://courier.example/news/old-bridge';
  expect(readMetadata(newsPage({ head, url })).unnamedSourcesPolicy).toBe(address);
});
