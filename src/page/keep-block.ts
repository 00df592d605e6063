// Which blocks inside the body are the article. What is dropped: parts named as surroundings, lists of links,
// lines that only invite ("Sign up for our newsletter"), and headings that are left with nothing under them.
import type { Block } from './blocks';
import { isInvitation } from './invitation';
import { wordCharacters } from './word-characters';

const wordCharacter = new RegExp(`[${wordCharacters}]`);
const minArticleUnits = 1200;
/** Shorter lines may well stand twice in one article. */
const minRepeatUnits = 60;

/** Blocks looked at in one step. */
const blocksInStep = 128;

/** Keeps the blocks that are the article's own text, in order; in short steps. */
export function* keepBlocks(blocks: readonly Block[]): Generator<undefined, Block[]> {
  const believed = believedSurroundings(blocks);
  yield;
  const linkLists = findLinkLists(blocks);
  const seen = new Set<string>();
  const isKept = (block: Block): boolean => {
    if (believed.size > 0 && block.surroundings.some(({ element }) => believed.has(element))) return false;
    if (block.list && linkLists.has(block.list)) return false;
    if (!isProse(block) || (block.text.length >= minRepeatUnits && seen.has(block.text))) return false;
    seen.add(block.text);
    return true;
  };
  const kept: boolean[] = [];
  for (let at = 0; at < blocks.length; at++) {
    kept.push(isKept(blocks[at]!));
    if (kept.length % blocksInStep === 0) yield;
  }
  yield;
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
  for (const { list, text, linkUnits } of blocks) {
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
  if (!wordCharacter.test(text)) return false;
  const linked = linkUnits / text.length;
  if (linked > 0.8) return false;
  if (linked > 0.5 && text.length < 200 && !isSentence(block)) return false;
  return !isInvitation(text);
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
