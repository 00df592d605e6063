// Which blocks inside the body are the article. What is dropped: parts named as surroundings, lists of links,
// lines that only invite ("Sign up for our newsletter"), and headings that are left with nothing under them.
import type { Block } from './blocks';

const invitation = new RegExp(
  `^\\W*(?:${[
    'advertise?ment',
    'article continues (?:after|below)',
    'story continues below',
    '(?:please )?(?:click|tap) here',
    '(?:sign|log) ?(?:up|in)\\b',
    'subscribe',
    'already a (?:subscriber|member)',
    'follow (?:us|me|him|her|[\\w .]+ on (?:twitter|facebook|instagram|x\\b))',
    'like us on',
    'join (?:our|us|the (?:conversation|discussion))',
    'get (?:our|the|more of|all the) .{0,60}(?:newsletter|inbox|app|email)',
    'share (?:this|on|via)',
    'share',
    'print',
    'e-?mail',
    'comments?',
    'read (?:more|next|also|the full story|full story)',
    '(?:also |must )?(?:read|see|watch|listen)\\s*[:|–—-]',
    'see also',
    'also read',
    'more (?:from|on|stories|news|reading|coverage)',
    'related(?: (?:articles?|stories|content|links?|topics?|coverage|news|posts?))?\\W*$',
    'recommended',
    'you (?:may|might) also',
    'most (?:read|popular|viewed)',
    "editors?[’']? (?:picks|choice)",
    'trending',
    'download (?:the|our)',
    'support (?:our|us|independent)',
    'donate',
    'copyright ©?|©|all rights reserved',
    'photo(?:graph)?(?: by| credit)?\\s*:',
    'image (?:credit|source|caption)',
    'getty images',
    'published\\b.{0,60}\\d{4}',
    '(?:last )?updated\\b.{0,60}\\d',
    'posted\\b.{0,60}\\d{4}',
    'this (?:video|content|article) (?:is not|isn.t|has been) ',
    'loading',
    'play video',
    'topics\\b',
    'tags\\b',
    'filed under',
    'want to (?:see|read|keep|stay)',
    '(?:have|got) (?:a|any) (?:tip|story|news)',
    'for more (?:stories|news)',
    'this site is protected',
    'key points$',
    'more information:',
    'citation:',
    'about the authors?\\W*$',
    'image\\W*$',
    'first-time subscribers',
    '[\\w ]{2,40} is not responsible for',
    'this (?:document|material|article) (?:is subject to|may not be)',
    'thank you for (?:reading|subscribing|your)',
  ].join('|')})`,
  'i',
);
const maxInvitationUnits = 160;
const minArticleUnits = 1200;
/** Shorter lines may well stand twice in one article. */
const minRepeatUnits = 60;

/** Keeps the blocks that are the article's own text, in order. */
export function keepBlocks(blocks: readonly Block[]): Block[] {
  const believed = believedSurroundings(blocks);
  const linkLists = findLinkLists(blocks);
  const seen = new Set<string>();
  const kept = blocks.map(block => {
    if (block.surroundings.some(({ element }) => believed.has(element))) return false;
    const list = block.element.closest('ul,ol');
    if (list && linkLists.has(list)) return false;
    if (!isProse(block) || (block.text.length >= minRepeatUnits && seen.has(block.text))) return false;
    seen.add(block.text);
    return true;
  });
  dropOrphanHeadings(blocks, kept);
  return blocks.filter((_, index) => kept[index]);
}

/**
 * Names are believed while enough is left without the elements that carry them: of sure names the rest must be
 * more than a short article, of likely names three quarters of the text.
 */
function believedSurroundings(blocks: readonly Block[]): Set<Element> {
  const units = new Map<Element, { isSure: boolean; own: number }>();
  let all = 0;
  for (const block of blocks) {
    const own = block.text.length - block.linkUnits;
    all += own;
    for (const { element, isSure } of block.surroundings) {
      units.set(element, { isSure, own: own + (units.get(element)?.own ?? 0) });
    }
  }
  const isBelieved = ({ isSure, own }: { isSure: boolean; own: number }) =>
    own < all / 4 || (isSure && all - own > minArticleUnits);
  return new Set([...units].filter(([, named]) => isBelieved(named)).map(([element]) => element));
}

/** Lists in which most items lead elsewhere: "more stories", tables of contents. */
function findLinkLists(blocks: readonly Block[]): Set<Element> {
  const lists = new Map<Element, { items: number; linked: number }>();
  for (const { element, text, linkUnits } of blocks) {
    const list = element.closest('ul,ol');
    if (!list) continue;
    const counts = lists.get(list) ?? { items: 0, linked: 0 };
    counts.items += 1;
    if (linkUnits > 0.35 * text.length) counts.linked += 1;
    lists.set(list, counts);
  }
  const isLinks = ({ items, linked }: { items: number; linked: number }) =>
    linked >= 2 && linked >= items / 2;
  return new Set([...lists].filter(([, counts]) => isLinks(counts)).map(([list]) => list));
}

function isProse(block: Block): boolean {
  const { text, linkUnits } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const linked = linkUnits / text.length;
  if (linked > 0.8) return false;
  if (linked > 0.5 && text.length < 200 && !isSentence(block)) return false;
  return !(text.length <= maxInvitationUnits && invitation.test(text));
}

/** A short paragraph that is mostly links but says something with them: "Brandt has left the Council." */
function isSentence({ element, text, linkUnits }: Block): boolean {
  return element.nodeName === 'P' && text.length - linkUnits >= 20 && /[.!?][”"’']*$/.test(text);
}

/** A heading stays only where a kept block that is no heading follows before the next heading of its rank. */
function dropOrphanHeadings(blocks: readonly Block[], kept: boolean[]): void {
  let isFollowed = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const isHeading = /^H[1-6]$/.test(blocks[i]!.element.nodeName);
    if (!isHeading) isFollowed ||= kept[i]!;
    else {
      if (!isFollowed) kept[i] = false;
      isFollowed = false;
    }
  }
}
