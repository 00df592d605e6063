// DOM -> Projection: finds the article, reads it as blocks, keeps what is the article's own text and puts the
// headline and standfirst before it. The page is only read.
import { type Block, readBlocks } from './blocks';
import { findBody } from './find-body';
import { isArticle } from './gate';
import { findHeadline, findStandfirst } from './headline';
import { keepBlocks } from './keep-block';
import { createProjection, type Projection, type ZonedBlock } from './projection';

export interface ProjectOptions {
  /** Read the page although the gate says no. */
  readonly anyway?: boolean;
  /** Read every whole article the page holds, as after infinite scroll, in the order they are shown. */
  readonly all?: boolean;
}

/** UTF-16 units and paragraphs from which on another article of a page is a whole one and no teaser. */
const minOtherUnits = 500;
const minOtherParagraphs = 3;

/** The article's text and the way back to the page; null where the page is no article, unless `anyway`. */
export function project(document: Document, options: ProjectOptions = {}): Projection | null {
  const steps = projectInSteps(document, options);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

/** The same in short steps. Where the page has changed between two of them, the answer may mix old and new. */
export function* projectInSteps(document: Document, options: ProjectOptions = {}): Steps<Projection | null> {
  if (!options.anyway && !isArticle(document)) return null;
  yield;
  const body = document.body && (yield* findBody(document.body));
  if (!body) return null;
  yield;
  const headline = findHeadline(document, body);
  const standfirst = findStandfirst(document, body, headline);
  yield;
  const main = { root: body, blocks: yield* readArticle(body, headline, standfirst) };
  const others = options.all ? yield* otherArticles(document, body) : [];
  yield;
  const parts = [main, ...others].sort(byPlace);
  const blocks = readOnce(parts.flatMap(part => part.blocks));
  yield;
  return createProjection(
    parts.map(part => part.root),
    blocks,
  );
}

/** A heading may belong to two articles that were found; its text stands once. */
function readOnce(blocks: readonly ZonedBlock[]): ZonedBlock[] {
  const seen = new Set<Text>();
  return blocks.filter(({ block: { runs } }) => {
    for (let i = 0; i < runs.length; i++) if (seen.has(runs[i]!.node)) return false;
    for (let i = 0; i < runs.length; i++) seen.add(runs[i]!.node);
    return true;
  });
}

/** Work that can be left between two steps; the answer comes with the last. */
type Steps<Answer> = Generator<undefined, Answer>;

interface Part {
  readonly root: Element;
  readonly blocks: readonly ZonedBlock[];
}

function* readArticle(
  body: Element,
  headline: Element | null,
  standfirst: Element | null,
): Steps<ZonedBlock[]> {
  const isAbove = ({ element }: Block) => headline?.contains(element) || element === standfirst;
  const above = [
    // A heading may hold a section's name beside the headline, which is the longer of the two.
    ...longest(yield* zoned(headline, 'headline')),
    ...(yield* zoned(standfirst, 'standfirst')),
  ];
  const blocks = yield* readBlocks(body);
  yield;
  return [
    ...above,
    ...(yield* keepBlocks(blocks))
      .filter(block => !isAbove(block))
      .map(block => ({ kind: block.isCaption ? ('caption' as const) : ('body' as const), block })),
  ];
}

/** Whole articles beside the main one, each with its own heading. */
function* otherArticles(document: Document, main: Element): Steps<Part[]> {
  const parts: Part[] = [];
  const articles = document.querySelectorAll('article');
  for (let at = 0; at < articles.length; at++) {
    const article = articles[at]!;
    // Most are teasers, which one question tells.
    if ((article.textContent?.length ?? 0) < minOtherUnits) continue;
    if (article.contains(main) || main.contains(article)) continue;
    if (parts.some(({ root }) => article.contains(root) || root.contains(article))) continue;
    const headline = article.querySelector('h1,h2');
    if (!headline || article.closest('nav,aside,footer')) continue;
    const body = yield* findBody(article);
    if (!body) continue;
    const blocks = yield* readArticle(body, headline, null);
    const paragraphs = blocks.filter(({ kind, block }) => kind === 'body' && block.text.length >= 60);
    const units = paragraphs.reduce((sum, { block }) => sum + block.text.length, 0);
    if (paragraphs.length >= minOtherParagraphs && units >= minOtherUnits) parts.push({ root: body, blocks });
  }
  return parts;
}

function byPlace(a: Part, b: Part): number {
  return a.root.compareDocumentPosition(b.root) & 4 /* DOCUMENT_POSITION_FOLLOWING */ ? -1 : 1;
}

function longest(blocks: readonly ZonedBlock[]): ZonedBlock[] {
  return [...blocks].sort((a, b) => b.block.text.length - a.block.text.length).slice(0, 1);
}

function* zoned(element: Element | null, kind: 'headline' | 'standfirst'): Steps<ZonedBlock[]> {
  const blocks = element ? yield* readBlocks(element) : [];
  return blocks.map(block => ({ kind, block }));
}
