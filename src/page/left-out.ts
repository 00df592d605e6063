// Which elements are never part of an article's text. Three kinds of evidence: what the element is, what it
// says of itself (role, hidden, editable), and the words publishers use in class names and ids. The last is
// only a habit, so whoever asks by name also says how much prose would be lost with the element. Asked of every
// element that is read, and each question of a content script crosses into the page: attributes are listed once, and
// names are taken apart once for each class, by what strings can do themselves: on a page that was just opened a loop
// of this script over their characters takes four times as long.

/** Why an element is no part of the article: for certain, or by its names, more or less surely. */
export type Evidence = 'never' | 'sure' | 'likely';

const tags =
  'script style noscript template nav footer button input select textarea option label code pre samp kbd ' +
  'iframe object embed svg math canvas video audio map meter progress rt rp menu aside amp-ad';
/** By node name, which XHTML and SVG have in lower case. */
const tagsLeftOut = setOf(`${tags} ${tags.toUpperCase()}`);

const rolesLeftOut = setOf(
  'navigation banner contentinfo complementary search alertdialog menu menubar toolbar tablist button form ' +
    'textbox status alert tooltip',
);

/** Words, and neighbouring words, that only surroundings carry: believed however much prose stands under them. */
const sureNames = wordsIn(
  'nav navigation navbar menu breadcrumb breadcrumbs newsletter newsletters signup sign-up promo promos promotion ' +
    'promotions advert adverts advertisement advertisements adslot sponsored taboola outbrain related recommended ' +
    'recommendation recommendations recirc recirculation trending mostread most-read mostpopular most-popular ' +
    'mostviewed most-viewed more-on more-from more-stories more-news social-share social-links social-icons ' +
    'social-bar social-buttons social-tools read-more read-next read-also comment comments disqus cookie cookies ' +
    'consent gdpr sidebar footer pagination factbox infobox pullquote pull-quote authorbio author-bio authorinfo ' +
    'author-info authorbox author-box sr-only visuallyhidden visually-hidden screenreader screen-reader skiplink ' +
    'skip-link noprint rollover toolbar share sharing donate donation correctionlink correction-link jumplink ' +
    'jump-link jumplinks jump-links editorspick editors-pick editorpick editorpicks editor-picks editorspicks editors-picks',
);

/** Words that bodies are sometimes named with too: believed of small parts. */
const likelyNames = wordsIn(
  'ad ads sponsor modal popup overlay tag tags topic topics byline bio biography dateline timestamp pubdate pub-date ' +
    'metadata credit credits copyright follow poll polls quiz widget widgets carousel slideshow toc hidden pager ' +
    'player video audio subscribe subscription subscriptions membership popular entryinfo entry-info',
);

const nameKinds = new Map<string, 'sure' | 'likely'>([
  ...likelyNames.map(name => [name, 'likely'] as const),
  ...sureNames.map(name => [name, 'sure'] as const),
]);

/** Attributes that publishers put names into. */
const namedIn = setOf('class id data-testid data-component data-track-module');
const hiddenByStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What speaks against an element, of this node name, being part of the article; null where nothing does. */
export function evidenceAgainst(element: Element, tag: string): Evidence | null {
  if (tagsLeftOut.has(tag)) return 'never';
  let role = '';
  let names = '';
  const attributes = element.getAttributeNames();
  // By number: on a page that was just opened Firefox has not compiled this yet, and then iterators are slow.
  for (let i = 0; i < attributes.length; i++) {
    const attribute = attributes[i]!;
    if (namedIn.has(attribute)) names += ` ${element.getAttribute(attribute)}`;
    else if (attribute === 'role') role = element.getAttribute(attribute) ?? '';
    else if (saysItIsNotShown(element, attribute)) return 'never';
  }
  if (tag === 'DIALOG' || role === 'dialog') {
    if (!element.querySelector('article,h1')) return 'never';
  } else if (rolesLeftOut.has(role)) return 'never';
  if (tag === 'FORM' && !element.querySelector('h1')) return 'never';
  return evidenceInNames(names);
}

/** How surely class, id or test id name the element as something that surrounds an article; null where they do not. */
export function surroundingsByName(element: Element): 'sure' | 'likely' | null {
  let names = '';
  for (const attribute of element.getAttributeNames()) {
    if (namedIn.has(attribute)) names += ` ${element.getAttribute(attribute)}`;
  }
  return evidenceInNames(names);
}

function saysItIsNotShown(element: Element, attribute: string): boolean {
  switch (attribute) {
    case 'hidden':
      return true;
    case 'aria-hidden':
      return element.getAttribute(attribute) === 'true';
    case 'contenteditable':
      return element.getAttribute(attribute) !== 'false';
    case 'style':
      return hiddenByStyle.test(element.getAttribute(attribute) ?? '');
    default:
      return false;
  }
}

/** By all that an element is named with: pages repeat a few names thousands of times. */
const answers = new Map<string, 'sure' | 'likely' | null>();
const maxAnswers = 2000;

function evidenceInNames(names: string): 'sure' | 'likely' | null {
  if (names === '') return null;
  let answer = answers.get(names);
  if (answer === undefined) {
    if (answers.size > maxAnswers) answers.clear();
    answer = evidenceInWords(wordsOf(names));
    answers.set(names, answer);
  }
  return answer;
}

/** Looks at the words and the neighbouring pairs of words. */
function evidenceInWords(words: readonly string[]): 'sure' | 'likely' | null {
  let found: 'likely' | null = null;
  let before = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '') continue;
    const kind = nameKinds.get(word);
    const pair = nameKinds.get(`${before}-${word}`);
    if (kind === 'sure' || pair === 'sure') return 'sure';
    if (kind || pair || word.startsWith('author')) found = 'likely';
    before = word;
  }
  return found;
}

/** "ArticleRelated_box__3x main" -> the words of all names in lower case, some empty, and a bar between two names. */
function wordsOf(names: string): string[] {
  let words = names.toLowerCase();
  if (words !== names) words = names.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();
  return words.replace(/\s+/g, '-|-').replaceAll('_', '-').replaceAll(':', '-').split('-');
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(wordsIn(words));
}

function wordsIn(text: string): readonly string[] {
  return text.split(' ');
}
