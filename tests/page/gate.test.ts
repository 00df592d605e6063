// The gate: which documents are news articles, from the document alone.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isArticle } from '../../src/page/gate';
import { project } from '../../src/page/project';
import { newsPage, paragraphs } from './news-page';

const prose = paragraphs.map(text => `<p>${text}</p>`).join('');

function page(html: string, url = 'https://site.example/some/page'): Document {
  return new JSDOM(html, { url }).window.document;
}

describe('pages that are articles', () => {
  it.each([
    ['declared in JSON-LD', newsPage()],
    ['declared by Open Graph', newsPage({ head: '<meta property="og:type" content="article">' })],
    [
      'declared by microdata',
      page(`<div itemscope itemtype="http://schema.org/NewsArticle"><h1>Bridge</h1>${prose}</div>`),
    ],
    [
      'undeclared, with headline, date and prose',
      page(`<h1>Bridge</h1><time>18 September</time>${prose}${prose}${prose}`),
    ],
    [
      'wrapped in one form',
      newsPage({ head: '<meta property="og:type" content="article">', body: `<form>${prose}</form>` }),
    ],
  ])('%s', (_, document) => {
    expect(isArticle(document)).toBe(true);
  });
});

describe('pages that are not', () => {
  it.each([
    ['a search form', page('<form><input name=q><button>Search</button></form>')],
    [
      'a shop',
      page(`<meta property="og:type" content="product"><h1>Boat</h1><time>now</time>${prose}${prose}`),
    ],
    [
      'a list of teasers',
      page(
        `<h1>News</h1><time>today</time>${paragraphs.map(text => `<a href=x><p>${text}</p></a>`).join('')}`,
      ),
    ],
    ['a declared article without prose', newsPage({ body: '<p>Subscribe.</p>' })],
    [
      'a front page that declares its articles',
      newsPage({ url: 'https://courier.example/', body: '<p>Short.</p>' }),
    ],
    ['prose without a date', page(`<h1>About bridges</h1>${prose}${prose}`)],
  ])('%s', (_, document) => {
    expect(isArticle(document)).toBe(false);
    expect(project(document)).toBeNull();
  });

  it('an XML document', () => {
    const document = new JSDOM('<rss><item>News</item></rss>', { contentType: 'application/xml' }).window
      .document;
    expect(isArticle(document)).toBe(false);
  });
});

it('reads any page when asked to all the same', () => {
  expect(project(page(`<h1>About bridges</h1>${prose}`), { anyway: true })!.text).toContain(paragraphs[0]);
});
