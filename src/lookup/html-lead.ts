// The opening of an article from its HTML, as text: a scan over tags, because a background that is a service worker
// has no parser for documents. What is left out is what Wikipedia itself leaves out of its summaries: tables, notes,
// pronunciations, what is not displayed. Nothing here ever becomes markup again.

import type { Position } from '../model/lookup';

/** What the top of an article gives. */
export interface HtmlLead {
  /** Paragraphs before the first heading, one a line. */
  readonly text: string;
  /** The article's one-line description, hidden in the page; empty where it has none. */
  readonly description: string;
  readonly isDisambiguation: boolean;
  /** Entries of its lists: the first link's target and words, and the whole line. */
  readonly entries: readonly { readonly title: string; readonly line: string }[];
  /** `src` of the first picture that is no icon; null where there is none. */
  readonly picture: string | null;
  readonly position: Position | null;
}

const tagPattern =
  /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>"']|"[^"]*"|'[^']*'){0,2000})>|<!--[\s\S]*?-->|[^<]+|</g;
const empty = /^(?:br|img|hr|input|link|meta|wbr|source|area|col)$/;
const leftOut = /^(?:table|style|script|sup|figure|noscript|template|head|math|svg)$/;
const leftOutClass = /\b(?:noexcerpt|reference|hatnote|IPA|nomobile|noprint|mw-editsection|metadata|geo)\b/;
const minPicturePx = 80;
const maxEntries = 60;

/** Reads at most the first 400,000 UTF-16 units. */
export function readHtmlLead(html: string): HtmlLead {
  const paragraphs: string[] = [];
  const entries: { title: string; line: string }[] = [];
  let description = '';
  let words = '';
  let link = '';
  let picture: string | null = null;
  let into: 'none' | 'paragraph' | 'entry' | 'description' = 'none';
  let isPastLead = false;
  let hidden: { name: string; depth: number } | null = null;

  const finish = () => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (into === 'paragraph' && text !== '' && !isPastLead) paragraphs.push(text);
    if (into === 'entry' && link !== '' && entries.length < maxEntries)
      entries.push({ title: link, line: text });
    if (into === 'description') description ||= text;
    into = 'none';
    words = '';
    link = '';
  };

  for (const [part, slash, rawName, attributes = ''] of html.slice(0, 400_000).matchAll(tagPattern)) {
    if (rawName === undefined) {
      if (!part.startsWith('<!--') && !hidden && into !== 'none') words += decode(part);
      continue;
    }
    const name = rawName.toLowerCase();
    const isEnd = slash === '/';
    if (name === 'img' && !isEnd) picture ??= pictureSource(attributes);
    if (hidden) {
      if (name === hidden.name && !empty.test(name)) hidden.depth += isEnd ? -1 : 1;
      if (hidden.depth === 0) hidden = null;
      continue;
    }
    const classes = isEnd ? '' : attributeOf(attributes, 'class');
    if (/\bshortdescription\b/.test(classes)) {
      finish();
      into = 'description';
    } else if (!isEnd && !empty.test(name) && (leftOut.test(name) || leftOutClass.test(classes))) {
      hidden = { name, depth: 1 };
    } else if (name === 'p' || name === 'li') {
      finish();
      if (!isEnd) into = name === 'p' ? 'paragraph' : 'entry';
    } else if (name === 'div' || name === 'ul' || name === 'ol') finish();
    else if (/^h[2-6]$/.test(name)) {
      finish();
      isPastLead = true;
    } else if (name === 'a' && !isEnd && into === 'entry') link ||= decode(attributeOf(attributes, 'title'));
    else if (name === 'br') words += ' ';
  }
  finish();
  return {
    text: paragraphs.join('\n'),
    description,
    isDisambiguation: /\bid=["']?(?:disambigbox|disambig)\b|\bclass="[^"]*\bdmbox\b/.test(html),
    entries,
    picture,
    position: positionIn(html),
  };
}

/** The machine-readable form beside the one for people: `<span class="geo">50.45; 30.52</span>`. */
function positionIn(html: string): Position | null {
  const found = /\bclass="geo"[^>]*>\s*(-?\d{1,2}(?:\.\d+)?)\s*;\s*(-?\d{1,3}(?:\.\d+)?)\s*</.exec(html);
  return found ? { latitude: Number(found[1]), longitude: Number(found[2]) } : null;
}

function pictureSource(attributes: string): string | null {
  const source = decode(attributeOf(attributes, 'src'));
  return source !== '' && Number(attributeOf(attributes, 'width')) >= minPicturePx ? source : null;
}

function attributeOf(attributes: string, name: string): string {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Character references as the characters they stand for; unknown ones stay as they are. */
export function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
    (whole, dec, hex, name) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
