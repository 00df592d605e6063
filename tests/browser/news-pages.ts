// Pages of the tests' own, served by the test site.

const head = (title: string) =>
  `<meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">` +
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2015-09-18',
    publisher: { '@type': 'NewsMediaOrganization', name: 'Harrowgate Courier' },
  })}</script>` +
  '<style>body{font:18px/1.6 Georgia,serif;margin:0 auto;max-width:640px;padding:24px}</style>';

export const title = 'Ministers talk by telephone about the crisis';

export const paragraphs: readonly string[] = [
  'Defense Secretary Ash Carter spoke by telephone with Sergei Shoygu on Friday, the first talk between the two since spring, and both sides called it useful.',
  'One US official, speaking on condition of anonymity, said that four aircraft had arrived in Syria, and that more were expected before the end of the month.',
  'The Pentagon said that talks would go on in the coming weeks. Moscow confirmed the call, and said that Sergei Shoygu had asked for it to be repeated soon.',
  'At the United Nations, diplomats waited for a text that all of them could sign, while in Syria the fighting went on around the roads that lead to the coast.',
];

/** Everything of the paragraphs that the plain background marks. */
export const markedNames: readonly string[] = [
  'Ash Carter',
  'Moscow',
  'One US official',
  'Pentagon',
  'Sergei Shoygu',
  'Sergei Shoygu',
  'Syria',
  'Syria',
  'United Nations',
];

/** Paragraphs as markup. */
export const prose = (texts: readonly string[] = paragraphs) =>
  texts.map(text => `<p>${text}</p>`).join('\n');

/** A whole news page around a body. */
export function newsPage(
  body: string = prose(),
  extra: { head?: string; after?: string; html?: string } = {},
): string {
  return `<!doctype html><html lang="en" ${extra.html ?? ''}><head>${head(title)}${extra.head ?? ''}</head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<main><article><h1>${title}</h1><div class="article-body">${body}</div></article></main>
${extra.after ?? ''}<footer><p>Printed in Harrowgate.</p></footer></body></html>`;
}

export const searchPage =
  '<!doctype html><title>Search</title><h1>Search the web</h1><form><input name="q"><button>Search</button></form>';

export const shopPage = `<!doctype html><title>Boat</title><meta property="og:type" content="product"><h1>A boat</h1>
<p>${'This boat was built in Moscow by people who know the sea and what it does to wood. '.repeat(12)}</p><button>Buy</button>`;
