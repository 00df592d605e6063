// The projection: what is read, what is left out, and that every offset leads back to the page.
import { describe, expect, it } from 'vitest';
import { maxTextUnits } from '../../src/page/blocks';
import { project } from '../../src/page/project';
import { type Projection, textOfZones } from '../../src/page/projection';
import { newsPage, paragraphs } from './news-page';

function projected(body: string): Projection {
  return project(newsPage({ body: `${body}${paragraphs.map(text => `<p>${text}</p>`).join('')}` }))!;
}

function firstBlock(projection: Projection): string {
  return textOfZones(projection, ['body']).split('\n\n')[0]!;
}

describe('what is read', () => {
  it('reads headline and body as zones, paragraphs separated by blank lines', () => {
    const projection = project(newsPage())!;
    expect(projection.text).toBe(['Council closes the old bridge', ...paragraphs].join('\n\n'));
    expect(projection.zones.map(zone => zone.kind)).toEqual(['headline', 'body', 'body', 'body', 'body']);
  });

  it('reads captions as captions and the standfirst before the body', () => {
    const headline =
      '<h1>Council closes the old bridge</h1><p class="article-standfirst">Cracks in two pillars leave the east bank without a crossing.</p>';
    const body = `<figure><img><figcaption>The bridge in spring.</figcaption></figure>${paragraphs.map(text => `<p>${text}</p>`).join('')}`;
    const projection = project(newsPage({ headline, body }))!;
    expect(projection.zones.slice(0, 3).map(zone => zone.kind)).toEqual([
      'headline',
      'standfirst',
      'caption',
    ]);
  });

  it('finds a body whose paragraphs are split over sections', () => {
    const body = `<section>${paragraphs
      .slice(0, 2)
      .map(text => `<div><p>${text}</p></div>`)
      .join('')}</section><div class="ad">Buy a boat</div><section>${paragraphs
      .slice(2)
      .map(text => `<p>${text}</p>`)
      .join('')}</section>`;
    expect(textOfZones(project(newsPage({ body }))!, ['body'])).toBe(paragraphs.join('\n\n'));
  });

  it('finds a body that knows only line breaks', () => {
    expect(textOfZones(project(newsPage({ body: paragraphs.join('<br><br>') }))!, ['body'])).toBe(
      paragraphs.join('\n\n'),
    );
  });

  it.each([
    ['in many paragraphs', (texts: readonly string[]) => texts.map(text => `<p>${text}</p>`).join('')],
    ['in one', (texts: readonly string[]) => `<p>${texts.join(' ')}</p>`],
  ])('reads a text without end %s up to a bound, in whole words, and says so', (_, write) => {
    const texts = Array.from({ length: 4000 }, (_, i) => `${paragraphs[i % paragraphs.length]} ${i}`);
    const { text, isCut, rangeOf } = project(newsPage({ body: write(texts) }))!;
    expect(isCut).toBe(true);
    expect(text.length).toBeLessThanOrEqual(maxTextUnits);
    expect(text.length).toBeGreaterThan(maxTextUnits - 1000);
    const end = text.slice(-20);
    const pieces = rangeOf(text.length - 20, text.length);
    expect(pieces.map(piece => piece.node.data.slice(piece.start, piece.end)).join('')).toBe(end);
    expect(`${texts.join(' ')} `).toContain(`${end} `);
    expect(project(newsPage())!.isCut).toBe(false);
  });

  it('reads an open shadow root in place of the children it hides', () => {
    const document = newsPage({
      body: `<x-lead>unseen</x-lead>${paragraphs.map(text => `<p>${text}</p>`).join('')}`,
    });
    document.querySelector('x-lead')!.attachShadow({ mode: 'open' }).innerHTML =
      '<p>Shown through the shadow root.</p>';
    expect(firstBlock(project(document)!)).toBe('Shown through the shadow root.');
  });
});

describe('what is left out', () => {
  it.each([
    ['a script', '<script>let bridge = "closed";</script>'],
    ['what is hidden', '<p hidden>Hidden words of the page.</p>'],
    ['what is hidden by an inline style', '<p style="color:red; display: none">Hidden words.</p>'],
    ['what is hidden from assistive technology', '<p aria-hidden="true">Hidden words.</p>'],
    ['an editable field', '<div contenteditable="true"><p>Your words go here, reader.</p></div>'],
    ['code', '<pre>const bridge = closed</pre>'],
    ['an advert', '<div class="ad-slot"><p>Buy our boats, the best of boats.</p></div>'],
    [
      'a newsletter box',
      '<div class="Newsletter_box__1x"><p>Every morning in your inbox, for nothing at all.</p></div>',
    ],
    ['an invitation', '<p>Sign up for our newsletter</p>'],
    ['comments', '<section id="comments"><p>I never liked that bridge, said nobody.</p></section>'],
    [
      'a list of links',
      '<h3>Read next</h3><ul><li><a href="/1">One bridge more</a></li><li><a href="/2">Two bridges fewer</a></li></ul>',
    ],
    ['a cookie banner', '<div role="dialog"><p>We value your privacy, and your cookies.</p></div>'],
    ['an aside', '<aside><p>The life of a bridge, in numbers.</p></aside>'],
  ])('%s', (_, html) => {
    const projection = project(
      newsPage({
        body: `<p>${paragraphs[0]}</p>${html}${paragraphs
          .slice(1)
          .map(text => `<p>${text}</p>`)
          .join('')}`,
      }),
    )!;
    expect(textOfZones(projection, ['body'])).toBe(paragraphs.join('\n\n'));
  });

  it('keeps a body that is wrapped in a name of surroundings', () => {
    const body = `<div class="has-video sidebar-left">${paragraphs.map(text => `<p>${text}</p>`).join('')}</div>`;
    expect(textOfZones(project(newsPage({ body }))!, ['body'])).toBe(paragraphs.join('\n\n'));
  });
});

describe('offsets', () => {
  it.each([
    ['nested markup', '<p>Said <b>Ash</b> <i>Car<u>ter</u></i> on Friday.</p>', 'Ash Carter'],
    ['white space that collapses', '<p>Said   Ash \n\t  Carter on Friday.</p>', 'Ash Carter'],
    ['soft hyphens', '<p>Said Ash Car\u00adter on Friday.</p>', 'Ash Carter'],
    ['a soft hyphen beside white space', '<p>Said Ash\u00ad \u200b Carter on Friday.</p>', 'Ash Carter'],
    ['a button between', '<p>Said Ash <button>Follow</button>Carter on Friday.</p>', 'Ash Carter'],
    ['a ruby gloss', '<p>Said <ruby>Ash<rt>ash</rt></ruby> Carter on Friday.</p>', 'Ash Carter'],
    ['a no-break space', '<p>Said Ash&nbsp;Carter on Friday.</p>', 'Ash Carter'],
  ])('lead back to the page through %s', (_, html, name) => {
    const projection = projected(html);
    expect(firstBlock(projection)).toBe('Said Ash Carter on Friday.');
    const start = projection.text.indexOf(name);
    const pieces = projection.rangeOf(start, start + name.length);
    const shown = pieces.map(piece => piece.node.data.slice(piece.start, piece.end)).join('');
    expect(shown.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ')).toBe(name);
    expect(projection.spanOf(pieces[0]!.node, pieces[0]!.start)).toBe(start);
  });

  it('makes one piece of each text node, in order', () => {
    const projection = projected('<p>Said <b>Ash</b> <i>Carter</i> on Friday.</p>');
    const start = projection.text.indexOf('Ash Carter');
    expect(
      projection.rangeOf(start, start + 10).map(({ node, start, end }) => node.data.slice(start, end)),
    ).toEqual(['Ash', ' ', 'Carter']);
  });

  it('is null for text that was left out', () => {
    const document = newsPage();
    const footer = document.querySelector('footer p')!.firstChild as Text;
    expect(project(document)!.spanOf(footer, 3)).toBeNull();
  });
});

describe('pages with several articles', () => {
  const second = `<article><h1>A tram for the east bank</h1>${[...paragraphs]
    .reverse()
    .map(text => `<p>And then: ${text}</p>`)
    .join('')}</article>`;
  const teaser =
    '<article><h2><a href="/t">A tram line for the east bank</a></h2><p>What it would cost the town.</p></article>';
  const page = () => newsPage({ after: second + teaser });

  it('reads the main one alone', () => {
    expect(project(page())!.text).not.toContain('And then');
  });

  it('reads all whole ones when asked, each under its headline, and no teasers', () => {
    const projection = project(page(), { all: true })!;
    const headlines = projection.zones.filter(zone => zone.kind === 'headline');
    expect(headlines.map(zone => projection.text.slice(zone.start, zone.end))).toEqual([
      'Council closes the old bridge',
      'A tram for the east bank',
    ]);
    expect(projection.roots).toHaveLength(2);
    expect(projection.text).not.toContain('would cost the town.');
  });
});
