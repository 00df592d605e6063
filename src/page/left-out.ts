// Which elements are never part of an article's text. Three kinds of evidence: what the element is, what it
// says of itself (role, hidden, editable), and the words publishers use in class names and ids. The last is
// only a habit, so whoever asks by name also says how much prose would be lost with the element. Asked of every
// element that is read, and each question of a content script crosses into the page: attributes are listed once, and
// names are taken apart once for each class.

/** Why an element is no part of the article: for certain, or by its names, more or less surely. */
export type Evidence = 'never' | 'sure' | 'likely';

const tagsLeftOut = setOf(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER BUTTON INPUT SELECT TEXTAREA OPTION LABEL CODE PRE SAMP KBD ' +
    'IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO MAP METER PROGRESS RT RP MENU ASIDE AMP-AD',
);

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

/** What speaks against an element being part of the article; null where nothing does. */
export function evidenceAgainst(element: Element): Evidence | null {
  const tag = element.nodeName;
  if (tagsLeftOut.has(tag) || tagsLeftOut.has(tag.toUpperCase())) return 'never';
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

/** Pages repeat a few names thousands of times. */
const answers = new Map<string, 'sure' | 'likely' | null>();
const maxAnswers = 2000;

function evidenceInNames(names: string): 'sure' | 'likely' | null {
  if (names === '') return null;
  let found: 'likely' | null = null;
  for (const name of names.split(' ')) {
    let answer = answers.get(name);
    if (answer === undefined) {
      if (answers.size > maxAnswers) answers.clear();
      answer = evidenceInWords(wordsOf(name));
      answers.set(name, answer);
    }
    if (answer === 'sure') return answer;
    found ??= answer;
  }
  return found;
}

function evidenceInWords(words: readonly string[]): 'sure' | 'likely' | null {
  let found: 'likely' | null = null;
  for (const word of words) {
    const kind = nameKinds.get(word);
    if (kind === 'sure') return kind;
    if (kind || word.startsWith('author')) found = 'likely';
  }
  return found;
}

/** "ArticleRelated_box__3x" -> the words and neighbouring pairs of words in it, in lower case. By hand, because
 * every class name of the page passes here and regular expressions start slowly. */
function wordsOf(names: string): string[] {
  const found: string[] = [];
  let start = 0;
  let before = '';
  for (let i = 0; i <= names.length; i++) {
    const unit = i < names.length ? names.charCodeAt(i) : 0;
    const isBreak = unit <= 32 || unit === 45 /* - */ || unit === 95 /* _ */ || unit === 58; /* : */
    const isHump = isCapital(unit) && i > start && isSmallLetter(names.charCodeAt(i - 1));
    if (!isBreak && !isHump) continue;
    if (i > start) {
      const word = names.slice(start, i).toLowerCase();
      found.push(word);
      if (before !== '') found.push(`${before}-${word}`);
      before = word;
    }
    if (unit <= 32) before = '';
    start = isHump ? i : i + 1;
  }
  return found;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(wordsIn(words));
}

function wordsIn(text: string): readonly string[] {
  return text.split(' ');
}
