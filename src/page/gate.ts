// Is this document a news article? Decided from the document alone, cheapest question first, because it is
// asked of every page a reader opens. What a publisher declares (JSON-LD, Open Graph, microdata) is believed
// only where the page also holds prose: front pages declare their articles too.

const articleTypes =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|MedicalWebPage\w*)"/;
const otherTypes =
  /^(?:product|profile|music|video\.(?:movie|episode|tv_show|other)|book|business|place|game)/i;
const surroundings = 'script,style,noscript,template,textarea,nav,footer,aside,a,button,[hidden]';
const dated = 'time,[class*=byline],[class*=dateline],[rel=author],[itemprop=datePublished]';
const minProseUnits = 60;

interface Prose {
  readonly paragraphs: number;
  readonly units: number;
}

/** True where the document is HTML and reads as one news article. */
export function isArticle(document: Document): boolean {
  if (!/html/.test(document.contentType) || !document.body) return false;
  const declared = declaration(document);
  if (declared === 'other') return false;
  const isFront = /^\/(?:index\.\w+)?$/.test(document.location?.pathname ?? '');
  if (isFront && declared !== 'article') return false;
  if (declared === 'article') return countProse(document, 700).units >= (isFront ? 700 : 350);
  if (!document.querySelector('h1') || !document.querySelector(dated)) return false;
  const prose = countProse(document, 1200);
  return prose.paragraphs >= 4 && prose.units >= 1200;
}

/** What the publisher says the page is, where it says anything. */
function declaration(document: Document): 'article' | 'other' | null {
  const openGraph = metaContent(document, 'meta[property="og:type" i],meta[name="og:type" i]');
  if (otherTypes.test(openGraph)) return 'other';
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    if (articleTypes.test(script.textContent ?? '')) return 'article';
  }
  if (/^(?:article|story|news)/i.test(openGraph)) return 'article';
  const marked = document.querySelector(
    'meta[property="article:published_time"],[itemtype*="schema.org/NewsArticle"],[itemtype*="schema.org/Article"],[itemtype*="schema.org/ReportageNewsArticle"],[itemprop=articleBody]',
  );
  return marked ? 'article' : null;
}

function metaContent(document: Document, selector: string): string {
  const meta = document.querySelector(selector);
  return meta?.getAttribute('content') ?? meta?.getAttribute('value') ?? '';
}

/** Counts the text that stands in long text nodes outside links, stopping once `enough` UTF-16 units are seen. */
function countProse(document: Document, enough: number): Prose {
  let paragraphs = 0;
  let units = 0;
  const walker = document.createTreeWalker(document.body, 4 /* SHOW_TEXT */);
  for (let node = walker.nextNode(); node && (units < enough || paragraphs < 4); node = walker.nextNode()) {
    // The length first: most texts of a page are short, and each question crosses into the page.
    if ((node as Text).length < minProseUnits) continue;
    const own = (node as Text).data.trim().length;
    if (own < minProseUnits || !node.parentElement || node.parentElement.closest(surroundings)) continue;
    paragraphs += 1;
    units += own;
  }
  return { paragraphs, units };
}
