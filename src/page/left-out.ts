// Which elements are never part of an article's text. Three kinds of evidence: what the element is, what it
// says of itself (role, hidden, editable), and the words publishers use in class names and ids. The last is
// only a habit, so whoever asks by name also says how much prose would be lost with the element.

const tagsLeftOut = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE NAV FOOTER BUTTON INPUT SELECT TEXTAREA OPTION LABEL CODE PRE SAMP KBD ' +
    'IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO MAP METER PROGRESS RT RP MENU ASIDE AMP-AD'
  ).split(' '),
);

const rolesLeftOut =
  /^(?:navigation|banner|contentinfo|complementary|search|alertdialog|menu|menubar|toolbar|tablist|button|form|textbox|status|alert|tooltip)$/;

/** Words that only surroundings carry: believed however much prose stands under them. */
const sureNames =
  'nav|navigation|navbar|menu|breadcrumbs?|newsletters?|sign-?up|promos?|promotions?|adverts?|advertisements?|adslot|' +
  'sponsored|taboola|outbrain|related|recommend(?:ed|ations?)|recirc|recirculation|trending|most-?(?:read|popular)|' +
  'more-(?:on|from|stories|news)|social-(?:share|links|icons|bar|buttons|tools)|read-(?:more|next|also)|comments?|disqus|cookies?|consent|gdpr|sidebar|footer|' +
  'pagination|factbox|infobox|pull-?quote|author-?(?:bio|info|box)|sr-only|visually-?hidden|screen-?reader|skip-?link|noprint|' +
  'rollover|toolbar|share|sharing|donate|donation|correction-?link|jump-?links?|most-?viewed|editors-?picks?';
/** Words that bodies are sometimes named with too: believed of small parts. */
const likelyNames =
  'ads?|sponsor|modal|popup|overlay|tags?|topics?|byline|author\\w*|bio|biography|dateline|timestamp|pub-?date|metadata|' +
  'credits?|copyright|follow|polls?|quiz|widgets?|carousel|slideshow|toc|hidden|pager|player|video|audio|subscribe|' +
  'subscriptions?|membership|popular|entry-?info';
const sureName = new RegExp(`^(?:${sureNames})$`, 'i');
const likelyName = new RegExp(`^(?:${likelyNames})$`, 'i');

/** True where the element is by its nature no prose, or says that it is not shown or is edited. */
export function isNeverProse(element: Element): boolean {
  if (tagsLeftOut.has(element.nodeName.toUpperCase())) return true;
  if (!element.hasAttributes()) return element.nodeName === 'DIALOG';
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (element.nodeName === 'DIALOG' || role === 'dialog') return !element.querySelector('article,h1');
  if (role !== null && rolesLeftOut.test(role)) return true;
  if (element.nodeName === 'FORM' && !element.querySelector('h1')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** How surely class, id or test id name the element as something that surrounds an article; null where they do not. */
export function surroundingsByName(element: Element): 'sure' | 'likely' | null {
  if (!element.hasAttributes()) return null;
  const names = ['class', 'id', 'data-testid', 'data-component', 'data-track-module']
    .map(name => element.getAttribute(name) ?? '')
    .join(' ');
  if (names.length < 6) return null;
  const known = answers.get(names);
  if (known !== undefined) return known;
  const words = splitNames(names);
  const isLikely = words.some(word => likelyName.test(word));
  const answer = words.some(word => sureName.test(word)) ? 'sure' : isLikely ? 'likely' : null;
  if (answers.size > maxAnswers) answers.clear();
  answers.set(names, answer);
  return answer;
}

/** Pages repeat a few names thousands of times. */
const answers = new Map<string, 'sure' | 'likely' | null>();
const maxAnswers = 2000;

/** "ArticleRelated_box__3x" -> the words and neighbouring pairs of words in it. */
function splitNames(names: string): string[] {
  const found: string[] = [];
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .split(/[-_:]+/)
      .filter(word => word !== '');
    for (let i = 0; i < words.length; i++) {
      found.push(words[i]!);
      if (i > 0) found.push(`${words[i - 1]}-${words[i]}`);
    }
  }
  return found;
}
