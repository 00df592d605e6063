// A reference article as the page of an imaginary newspaper: with the headings, the paragraphs and the metadata
// (schema.org NewsArticle, Open Graph) that real news pages carry, so that the extension meets it like any other.
import type { ReferenceArticle } from './reference-article';

/** The page as HTML. The first paragraph of the text is its headline. */
export function newsPage({ text, checked }: ReferenceArticle): string {
  const [headline = checked.title, ...paragraphs] = text.split(/\n+/).filter(line => line.trim() !== '');
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: `${checked.date}T09:00:00Z`,
    publisher: { '@type': 'NewsMediaOrganization', name: outlet },
  };
  const day = new Date(`${checked.date}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(headline)} | ${outlet}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(headline)}">
<meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${checked.date}T09:00:00Z">
<script type="application/ld+json">${JSON.stringify(metadata).replaceAll('<', '\\u003c')}</script>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><a href="/">${outlet}</a><nav><a href="/">World</a> <a href="/">Business</a> <a href="/">Culture</a></nav></header>
<main>
<article>
<h1>${escapeHtml(headline)}</h1>
<p class="byline"><time datetime="${checked.date}">${day}</time></p>
${paragraphs.map(paragraph => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article>
</main>
<footer>${outlet} is no real newspaper: this page shows a reference article of Newsgloss.</footer>
</body>
</html>
`;
}

const outlet = 'The Reference Article';

const style = `
body { margin: 0; font: 19px/1.6 Georgia, "Times New Roman", serif; color: #1b1b1b; background: #fff; }
header, footer { padding: 14px 24px; font: 14px/1.4 system-ui, sans-serif; }
header { border-bottom: 1px solid #d5d5d5; display: flex; justify-content: space-between; }
header a { color: inherit; text-decoration: none; font-weight: 600; } header nav a { font-weight: 400; margin-left: 14px; }
main { max-width: 680px; margin: 0 auto; padding: 16px 24px 48px; }
h1 { font-size: 36px; line-height: 1.18; margin: 20px 0 8px; }
.byline { color: #595959; font: 14px/1.4 system-ui, sans-serif; margin: 0 0 24px; }
footer { color: #595959; border-top: 1px solid #d5d5d5; }
@media (prefers-color-scheme: dark) { body { color: #e4e4e4; background: #16181b; } header, footer { border-color: #3a3d42; } .byline, footer { color: #a9adb3; } }
`;

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
