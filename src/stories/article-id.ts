// One page, one id, however it was reached: the address without what only says where the reader came from.
const TRACKING = /^(?:utm_|fbclid|gclid|mc_|cmp|ref$|source$|smid)/i;

/** What tells one article from another. */
export interface ArticleIdentity {
  readonly url?: string | undefined;
  readonly title: string;
  readonly date: string | null;
}

/** "kept-" and 16 hexadecimal digits: of the address where there is one, else of title and day. */
export function articleId({ url, title, date }: ArticleIdentity): string {
  const identity = url && /^https?:\/\//.test(url) ? bareAddress(url) : `${date ?? ''} ${title}`;
  return `kept-${hex(hashText(identity, 0x811c9dc5))}${hex(hashText(identity, 0x9e3779b9))}`;
}

/** The address without fragment, tracking parameters and a slash at the end. */
function bareAddress(url: string): string {
  const [beforeFragment = ''] = url.split('#');
  const [path = '', query = ''] = beforeFragment.split('?');
  const kept = query.split('&').filter(one => one !== '' && !TRACKING.test(one));
  return `${path.replace(/\/+$/, '')}${kept.length > 0 ? `?${kept.sort().join('&')}` : ''}`;
}

/** FNV-1a over UTF-16 units, from a start value. */
function hashText(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
