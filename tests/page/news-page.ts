// A small news page as publishers build them, for the tests of this room: the article among everything that
// surrounds one. Parts can be swapped so that each test says only what it is about.
import { JSDOM } from 'jsdom';

export interface Parts {
  readonly head?: string;
  readonly headline?: string;
  readonly body?: string;
  readonly after?: string;
  readonly url?: string;
  readonly contentType?: string;
}

export const paragraphs = [
  'The council of Harrowgate voted on Tuesday to close the old bridge, said Mayor Ellen Brandt, after engineers found cracks in two of its pillars.',
  'A senior official, who was not authorised to speak publicly, said the repairs would cost more than the town spends on its schools in a year.',
  'Residents of the east bank, who cross it on their way to work, asked for a ferry until a new bridge is built, and the council promised an answer by May.',
  'The bridge was opened in 1931 and widened twice, most recently when the tram line was moved to the ring road, a change that engineers then called temporary.',
];

export const newsArticleJson = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'NewsArticle',
      headline: 'Council closes the old bridge',
      datePublished: '2015-09-18T23:40:00-04:00',
      author: [{ '@type': 'Person', name: 'Ida Voss' }],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'Harrowgate Courier',
        unnamedSourcesPolicy: 'https://courier.example/unnamed',
      },
    },
  ],
});

/** The document of a news page with the given parts. */
export function newsPage(parts: Parts = {}): Document {
  const {
    head = `<script type="application/ld+json">${newsArticleJson}</script>`,
    headline = '<h1>Council closes the old bridge</h1>',
    body = paragraphs.map(text => `<p>${text}</p>`).join('\n'),
    after = '',
    url = 'https://courier.example/news/old-bridge',
    contentType = 'text/html',
  } = parts;
  const html = `<html><head><title>Council closes the old bridge | Courier</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport and everything that goes with it</a></li></ul></nav>
    <div class="page"><article>${headline}<div class="story-body">${body}</div></article>
    <div class="related-stories"><h2>More from the Courier</h2><ul><li><a href="/a">A ferry for the east bank: what would it cost us?</a></li></ul>
    <p>Why the ring road was built, and what the people who lived there remember of the years before it came.</p></div>${after}</div>
    <footer><p>All rights reserved by the Harrowgate Courier, which has been printed since the year 1904 without a pause.</p></footer>
  </body></html>`;
  return new JSDOM(html, { url, contentType }).window.document;
}
