// DOM -> Projection: finds the article, reads it as blocks, keeps what is the article's own text and puts the
// headline and standfirst before it. The page is only read.
import { type Block, readBlocks } from './blocks';
import { findBody } from './find-body';
import { isArticle } from './gate';
import { findHeadline, findStandfirst } from './headline';
import { keepBlocks } from './keep-block';
import { createProjection, type Projection, type ZonedBlock } from './projection';

/** The article's text and the way back to the page; null where the page is no article, unless `anyway`. */
export function project(document: Document, options: { readonly anyway?: boolean } = {}): Projection | null {
  if (!options.anyway && !isArticle(document)) return null;
  const body = findBody(document);
  if (!body) return null;
  const kept = keepBlocks(readBlocks(body));
  const headline = findHeadline(document, body);
  const standfirst = findStandfirst(document, body, headline);
  const inHeadline = (block: Block) =>
    headline !== null && (headline.contains(block.element) || block.element === standfirst);
  const blocks: ZonedBlock[] = [
    ...zoned(headline, 'headline'),
    ...zoned(standfirst, 'standfirst'),
    ...kept
      .filter(block => !inHeadline(block))
      .map(block => ({ kind: block.isCaption ? ('caption' as const) : ('body' as const), block })),
  ];
  return createProjection(body, blocks);
}

function zoned(element: Element | null, kind: 'headline' | 'standfirst'): ZonedBlock[] {
  return element ? readBlocks(element).map(block => ({ kind, block })) : [];
}
